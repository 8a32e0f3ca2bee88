# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [800.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 800.0 1, '' 900.0 1, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [4.020809846223076e-12:0.28655749136449077]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
800.0 0.07512881
1600.0 0.01182698
2400.0 0.001316664
3200.0 1.152601e-05
4000.0 4.697158e-09
4800.0 1.523262e-09
5600.0 6.796889e-10
6400.0 3.052351e-10
7200.0 1.381775e-10
8000.0 6.272757e-11
8800.0 2.886094e-11
9600.0 1.533624e-11
10000.0 5.164141e-11
END
$curve1 << END
800.0 0.03503836
1600.0 0.005629743
2400.0 0.001910988
3200.0 0.001651137
4000.0 0.001688303
4800.0 0.001680982
5600.0 0.001704478
6400.0 0.001640222
7200.0 0.00173034
8000.0 0.001630368
8800.0 0.00165421
9600.0 0.00165491
10000.0 0.001691241
END
$curve2 << END
800.0 0.01025847
1600.0 0.002056992
2400.0 0.001385414
3200.0 0.0006865388
4000.0 0.0002508706
4800.0 0.0002721004
5600.0 0.0002983689
6400.0 0.0002781809
7200.0 0.000255032
8000.0 0.0002734822
8800.0 0.0002876576
9600.0 0.0002698147
10000.0 0.0002591064
END
$curve3 << END
800.0 0.005997028
1600.0 0.0007802532
2400.0 0.0005574643
3200.0 0.0003799595
4000.0 0.000224308
4800.0 0.0001203794
5600.0 0.0001500799
6400.0 0.0001229452
7200.0 0.0001375335
8000.0 0.0001209759
8800.0 0.000132667
9600.0 0.0001094674
10000.0 0.0001401247
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.1, m = 10', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.05, m = 10', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.02, m = 10', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.01, m = 10'

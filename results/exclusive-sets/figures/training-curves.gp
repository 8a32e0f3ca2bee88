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
800.0 0.075128809
1600.0 0.0118269804
2400.0 0.00131666358
3200.0 1.15260076e-05
4000.0 4.69715765e-09
4800.0 1.52326166e-09
5600.0 6.79688927e-10
6400.0 3.05235137e-10
7200.0 1.38177528e-10
8000.0 6.27275696e-11
8800.0 2.886094e-11
9600.0 1.53362365e-11
10000.0 5.16414095e-11
END
$curve1 << END
800.0 0.035038363
1600.0 0.00562974317
2400.0 0.00191098808
3200.0 0.00165113713
4000.0 0.0016883034
4800.0 0.00168098176
5600.0 0.00170447817
6400.0 0.00164022234
7200.0 0.00173034005
8000.0 0.00163036818
8800.0 0.0016542103
9600.0 0.00165491038
10000.0 0.00169124084
END
$curve2 << END
800.0 0.0102584669
1600.0 0.00205699227
2400.0 0.00138541416
3200.0 0.000686538813
4000.0 0.00025087065
4800.0 0.000272100445
5600.0 0.000298368874
6400.0 0.000278180917
7200.0 0.000255031954
8000.0 0.000273482228
8800.0 0.000287657575
9600.0 0.000269814749
10000.0 0.000259106429
END
$curve3 << END
800.0 0.00599702786
1600.0 0.000780253185
2400.0 0.000557464331
3200.0 0.000379959484
4000.0 0.000224308015
4800.0 0.000120379394
5600.0 0.000150079912
6400.0 0.000122945192
7200.0 0.000137533478
8000.0 0.000120975909
8800.0 0.000132667009
9600.0 0.000109467382
10000.0 0.000140124664
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.1, m = 10', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.05, m = 10', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.02, m = 10', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.01, m = 10'

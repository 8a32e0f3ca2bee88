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
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [3.143083485995046e-05:3.6308320373963725]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$curve0 << END
1000.0 1.944432
2000.0 0.1933884
3000.0 0.1931375
4000.0 0.1929344
5000.0 0.1931293
6000.0 0.1929925
7000.0 0.1927918
8000.0 0.1932113
9000.0 0.1930497
10000.0 0.1925556
END
$curve1 << END
1000.0 0.5389516
2000.0 0.1538284
3000.0 0.1527811
4000.0 0.1525357
5000.0 0.152753
6000.0 0.1524068
7000.0 0.1523686
8000.0 0.1530069
9000.0 0.152644
10000.0 0.1522748
END
$curve2 << END
1000.0 0.8042955
2000.0 0.05872688
3000.0 0.05819351
4000.0 0.05866108
5000.0 0.05881184
6000.0 0.05870767
7000.0 0.05898393
8000.0 0.05886097
9000.0 0.05853956
10000.0 0.05878304
END
$curve3 << END
1000.0 1.444478
2000.0 0.01530715
3000.0 0.0148497
4000.0 0.01474308
5000.0 0.01492955
6000.0 0.01492405
7000.0 0.01487018
8000.0 0.01481018
9000.0 0.01489168
10000.0 0.01500412
END
$curve4 << END
1000.0 1.931326
2000.0 0.003113659
3000.0 0.001762973
4000.0 0.001717845
5000.0 0.001689122
6000.0 0.001709889
7000.0 0.001653749
8000.0 0.001649648
9000.0 0.001659437
10000.0 0.001668568
END
$curve5 << END
1000.0 0.1587411
2000.0 8.31639e-05
3000.0 7.051371e-05
4000.0 7.137607e-05
5000.0 6.267988e-05
6000.0 6.184516e-05
7000.0 5.86907e-05
8000.0 6.314639e-05
9000.0 6.055479e-05
10000.0 6.571502e-05
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 4.5, m = 3', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 2.5, m = 3', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 1.5, m = 3', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.75, m = 3', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.25, m = 3', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 0.05, m = 3'

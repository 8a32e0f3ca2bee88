# Figure tracked-loss, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'tracked_loss' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'tracked-loss.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [1.0:10000.0]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.0019219404734030505:0.19491761995594778]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$loss0 << END
1.0 0.1521882
2.0 0.1506619
3.0 0.1491513
4.0 0.1476465
5.0 0.1461699
6.0 0.1447067
7.0 0.1432542
8.0 0.1418387
9.0 0.1404416
10.0 0.1390668
12.0 0.1363682
14.0 0.1337675
17.0 0.1300118
19.0 0.127591
23.0 0.122906
27.0 0.1185702
31.0 0.1144802
36.0 0.1097953
42.0 0.1046648
50.0 0.0986005
58.0 0.09333996
68.0 0.08761078
79.0 0.08237269
92.0 0.07712027
108.0 0.07174796
126.0 0.066767
148.0 0.06187937
173.0 0.05734258
202.0 0.05306981
236.0 0.04888756
276.0 0.04481817
322.0 0.04086528
377.0 0.03671773
441.0 0.03270951
515.0 0.02863998
602.0 0.02433207
704.0 0.01973571
823.0 0.01516192
962.0 0.01088036
1124.0 0.007370465
1314.0 0.005145647
1536.0 0.004026539
1796.0 0.003338561
2099.0 0.002867519
2454.0 0.002614659
2868.0 0.002504844
3353.0 0.002464868
3919.0 0.002462333
4582.0 0.002461559
5356.0 0.002462854
6261.0 0.002461852
7318.0 0.002463012
8555.0 0.002463623
10000.0 0.002465074
END
plot $loss0 using 1:2 with linespoints pointtype 7 pointsize 0.3 linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'loss'

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
set xrange [700.0:10000.0]
set logscale x
set xtics ('700' 700.0 0, '1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 800.0 1, '' 900.0 1, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0021625880557771733:0.6288397827286915]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
700.0 0.464048366
1400.0 0.356600245
2100.0 0.346416575
2800.0 0.345596305
3500.0 0.344971102
4200.0 0.345102584
4900.0 0.345184597
5600.0 0.344948249
6300.0 0.345239739
7000.0 0.345178164
7700.0 0.345715436
8400.0 0.345171802
9100.0 0.345340195
9800.0 0.345223886
10000.0 0.345412654
END
$curve1 << END
700.0 0.276516973
1400.0 0.216930762
2100.0 0.206114354
2800.0 0.205229064
3500.0 0.205797595
4200.0 0.204784487
4900.0 0.205439609
5600.0 0.205915666
6300.0 0.205332099
7000.0 0.204896113
7700.0 0.206297213
8400.0 0.206100953
9100.0 0.205735686
9800.0 0.204762632
10000.0 0.205668433
END
$curve2 << END
700.0 0.395580514
1400.0 0.159687516
2100.0 0.129335113
2800.0 0.126659773
3500.0 0.123125438
4200.0 0.121519965
4900.0 0.119499593
5600.0 0.116575522
6300.0 0.114206574
7000.0 0.114852638
7700.0 0.114570855
8400.0 0.114975636
9100.0 0.114352446
9800.0 0.114676662
10000.0 0.11570292
END
$curve3 << END
700.0 0.0612705159
1400.0 0.0314220756
2100.0 0.0264373808
2800.0 0.0251311789
3500.0 0.0247560614
4200.0 0.0249957884
4900.0 0.0249874011
5600.0 0.0251044459
6300.0 0.0252573522
7000.0 0.0250321345
7700.0 0.0250178256
8400.0 0.0246737807
9100.0 0.0251964193
9800.0 0.0249863505
10000.0 0.0252275881
END
$curve4 << END
700.0 0.0284530165
1400.0 0.0126933348
2100.0 0.0102603134
2800.0 0.00980806139
3500.0 0.00952972348
4200.0 0.0093780744
4900.0 0.0094598889
5600.0 0.00941418562
6300.0 0.0093570455
7000.0 0.009534894
7700.0 0.00941749607
8400.0 0.00947667175
9100.0 0.00932400929
9800.0 0.00946013684
10000.0 0.00923700239
END
$curve5 << END
700.0 0.00731144038
1400.0 0.00381557342
2100.0 0.00305645401
2800.0 0.00298052924
3500.0 0.00293055962
4200.0 0.00296243501
4900.0 0.00294349796
5600.0 0.00296270328
6300.0 0.00302507727
7000.0 0.00296874988
7700.0 0.00300703609
8400.0 0.00296446788
9100.0 0.00297526656
9800.0 0.00293674807
10000.0 0.00293686426
END
$curve6 << END
700.0 0.0179104109
1400.0 0.00958705595
2100.0 0.00849762637
2800.0 0.00830109488
3500.0 0.00825792565
4200.0 0.00834036373
4900.0 0.00835142083
5600.0 0.00831137133
6300.0 0.0083176109
7000.0 0.00829637608
7700.0 0.00840815649
8400.0 0.00822011024
9100.0 0.00834333101
9800.0 0.0082668431
10000.0 0.00803567934
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.8, activation = relu, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.4, activation = relu, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.2, activation = relu, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, activation = relu, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.05, activation = relu, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.02, activation = relu, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.01, activation = identity, m = 2'

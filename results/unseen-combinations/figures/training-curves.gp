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
set xrange [500.0:10000.0]
set logscale x
set xtics ('500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '10000' 10000.0 0, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1, '' 6000.0 1, '' 7000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.11696373727202038:2.1395701840019865]
set logscale y
set ytics ('0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$curve0 << END
500.0 0.3542453
1000.0 0.1522155
1500.0 0.1462325
2000.0 0.1457403
2500.0 0.1444111
3000.0 0.1457781
3500.0 0.1438787
4000.0 0.1399432
4500.0 0.1419634
5000.0 0.1402146
5500.0 0.1400231
6000.0 0.1400178
6500.0 0.1402075
7000.0 0.1390813
7500.0 0.1384396
8000.0 0.1383501
8500.0 0.1382187
9000.0 0.1378137
9500.0 0.1379294
10000.0 0.13667
END
$curve1 << END
500.0 1.551995
1000.0 1.332151
1500.0 1.333537
2000.0 1.334691
2500.0 1.330897
3000.0 1.332715
3500.0 1.334316
4000.0 1.334199
4500.0 1.335858
5000.0 1.331051
5500.0 1.336841
6000.0 1.329689
6500.0 1.330337
7000.0 1.328344
7500.0 1.336578
8000.0 1.335234
8500.0 1.332492
9000.0 1.335461
9500.0 1.335859
10000.0 1.332273
END
$curve2 << END
500.0 0.4102783
1000.0 0.1550274
1500.0 0.1547457
2000.0 0.1533925
2500.0 0.1504227
3000.0 0.1501486
3500.0 0.149789
4000.0 0.1482817
4500.0 0.1468911
5000.0 0.1472868
5500.0 0.1467915
6000.0 0.1465804
6500.0 0.143098
7000.0 0.1442757
7500.0 0.1431977
8000.0 0.1429977
8500.0 0.1430598
9000.0 0.1426166
9500.0 0.1432272
10000.0 0.1423087
END
$curve3 << END
500.0 1.831069
1000.0 1.663352
1500.0 1.664988
2000.0 1.667022
2500.0 1.661199
3000.0 1.670705
3500.0 1.667689
4000.0 1.666555
4500.0 1.666626
5000.0 1.661214
5500.0 1.664362
6000.0 1.666399
6500.0 1.665688
7000.0 1.663899
7500.0 1.665219
8000.0 1.663617
8500.0 1.668477
9000.0 1.668227
9500.0 1.667422
10000.0 1.664367
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence.seen = 1, tied = true, architecture = autoencoder, m = 7', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence.seen = 1, tied = false, architecture = hidden-layer, m = 7', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence.seen = 2, tied = true, architecture = autoencoder, m = 7', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'dependence.seen = 2, tied = false, architecture = hidden-layer, m = 7'

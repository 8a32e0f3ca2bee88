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
set xrange [750.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 800.0 1, '' 900.0 1, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.09304060980865313:2.0978304015606466]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$curve0 << END
750.0 0.2903447
1500.0 0.147343
2250.0 0.1458844
3000.0 0.1442856
3750.0 0.1441382
4500.0 0.14173
5250.0 0.1397007
6000.0 0.1389766
6750.0 0.1388922
7500.0 0.137151
8250.0 0.1384707
9000.0 0.1382467
9750.0 0.136895
10000.0 0.1390249
END
$curve1 << END
750.0 1.175853
1500.0 1.077688
2250.0 1.076104
3000.0 1.073359
3750.0 1.074641
4500.0 1.074323
5250.0 1.07401
6000.0 1.073089
6750.0 1.074911
7500.0 1.074208
8250.0 1.074266
9000.0 1.075026
9750.0 1.071042
10000.0 1.078969
END
$curve2 << END
750.0 1.464164
1500.0 1.333589
2250.0 1.330485
3000.0 1.335313
3750.0 1.336154
4500.0 1.332546
5250.0 1.333424
6000.0 1.330826
6750.0 1.330844
7500.0 1.331068
8250.0 1.334708
9000.0 1.330656
9750.0 1.333078
10000.0 1.330563
END
$curve3 << END
750.0 0.3251136
1500.0 0.162494
2250.0 0.1624767
3000.0 0.1621824
3750.0 0.1611458
4500.0 0.1601359
5250.0 0.1578024
6000.0 0.1548109
6750.0 0.1543728
7500.0 0.1528665
8250.0 0.1518481
9000.0 0.152358
9750.0 0.1507586
10000.0 0.1513267
END
$curve4 << END
750.0 0.3514421
1500.0 0.1129968
2250.0 0.1114513
3000.0 0.1103729
3750.0 0.1108654
4500.0 0.1109768
5250.0 0.1120694
6000.0 0.1114127
6750.0 0.1106926
7500.0 0.1102207
8250.0 0.1099411
9000.0 0.1110229
9750.0 0.1106903
10000.0 0.1111582
END
$curve5 << END
750.0 1.775346
1500.0 1.666507
2250.0 1.671115
3000.0 1.669257
3750.0 1.666188
4500.0 1.66585
5250.0 1.669617
6000.0 1.667912
6750.0 1.666746
7500.0 1.66988
8250.0 1.668661
9000.0 1.665333
9750.0 1.665062
10000.0 1.666
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence seen = 1, tied, architecture = autoencoder, m = 7', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence seen = 1, not tied, architecture = autoencoder, m = 7', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence seen = 1, not tied, architecture = hidden-layer, m = 7', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'dependence seen = 2, tied, architecture = autoencoder, m = 7', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'dependence seen = 2, not tied, architecture = autoencoder, m = 7', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'dependence seen = 2, not tied, architecture = hidden-layer, m = 7'

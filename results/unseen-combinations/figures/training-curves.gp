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
set yrange [0.05353844481458436:0.8267122219653953]
set logscale y
set ytics ('0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '' 0.06 1, '' 0.08 1, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$curve0 << END
750.0 0.2253556
1500.0 0.1463133
2250.0 0.1439153
3000.0 0.1430502
3750.0 0.1428915
4500.0 0.139913
5250.0 0.1401885
6000.0 0.137822
6750.0 0.137578
7500.0 0.1374842
8250.0 0.1371897
9000.0 0.1379834
9750.0 0.1377498
10000.0 0.1392413
END
$curve1 << END
750.0 0.3161492
1500.0 0.1280327
2250.0 0.123176
3000.0 0.1229522
3750.0 0.1209181
4500.0 0.1201792
5250.0 0.1197216
6000.0 0.1190886
6750.0 0.1191725
7500.0 0.118718
8250.0 0.1188595
9000.0 0.1188802
9750.0 0.1192106
10000.0 0.1192663
END
$curve2 << END
750.0 0.7139612
1500.0 0.482733
2250.0 0.4819357
3000.0 0.4815273
3750.0 0.4800458
4500.0 0.4820824
5250.0 0.4804217
6000.0 0.4825543
6750.0 0.4801417
7500.0 0.4825267
8250.0 0.4805026
9000.0 0.4823514
9750.0 0.4828766
10000.0 0.4826288
END
$curve3 << END
750.0 0.2120896
1500.0 0.1517723
2250.0 0.1485784
3000.0 0.1477284
3750.0 0.1449939
4500.0 0.1437665
5250.0 0.1424936
6000.0 0.1414758
6750.0 0.1400543
7500.0 0.1388634
8250.0 0.1391686
9000.0 0.1395229
9750.0 0.1396499
10000.0 0.1377356
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
750.0 0.314374
1500.0 0.1172041
2250.0 0.1043773
3000.0 0.08258908
3750.0 0.07480892
4500.0 0.06943714
5250.0 0.06689006
6000.0 0.06565919
6750.0 0.06441673
7500.0 0.06324664
8250.0 0.06319169
9000.0 0.06309968
9750.0 0.06199341
10000.0 0.06203375
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence seen = 1, tied, architecture = autoencoder, m = 7', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence seen = 1, not tied, architecture = autoencoder, m = 7', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence seen = 1, not tied, architecture = hidden-layer, m = 7', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'dependence seen = 2, tied, architecture = autoencoder, m = 7', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'dependence seen = 2, not tied, architecture = autoencoder, m = 7', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'dependence seen = 2, not tied, architecture = hidden-layer, m = 7'

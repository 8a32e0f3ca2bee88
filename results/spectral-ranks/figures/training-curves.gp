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
set xrange [400.0:10000.0]
set logscale x
set xtics ('500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '10000' 10000.0 0, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1, '' 6000.0 1, '' 7000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.09613930618745262:4.8284169584752865]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1, '' 3.0 1, '' 4.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
400.0 1.966777
800.0 0.2696504
1200.0 0.2126357
1600.0 0.1838687
2000.0 0.1634566
2400.0 0.1519633
2800.0 0.1439604
3200.0 0.1373649
3600.0 0.1335185
4000.0 0.131413
4400.0 0.1296272
4800.0 0.1283178
5200.0 0.1280866
5600.0 0.1272601
6000.0 0.124441
6400.0 0.1229387
6800.0 0.1231779
7200.0 0.1209067
7600.0 0.1212193
8000.0 0.1199214
8400.0 0.1194465
8800.0 0.1194379
9200.0 0.1191572
9600.0 0.119087
10000.0 0.1185826
END
$curve1 << END
400.0 0.986476
800.0 0.2145296
1200.0 0.1770425
1600.0 0.1595165
2000.0 0.1488518
2400.0 0.1425737
2800.0 0.138233
3200.0 0.1350713
3600.0 0.1336175
4000.0 0.1319375
4400.0 0.1297909
4800.0 0.1287408
5200.0 0.1287707
5600.0 0.1279807
6000.0 0.1277631
6400.0 0.1272544
6800.0 0.1266321
7200.0 0.1271316
7600.0 0.1255648
8000.0 0.1261552
8400.0 0.1264009
8800.0 0.1250911
9200.0 0.1252632
9600.0 0.1252952
10000.0 0.124931
END
$curve2 << END
400.0 3.760547
800.0 0.3079678
1200.0 0.2506244
1600.0 0.2253251
2000.0 0.2078895
2400.0 0.190596
2800.0 0.1782339
3200.0 0.1682666
3600.0 0.1593721
4000.0 0.1511718
4400.0 0.1451757
4800.0 0.1391378
5200.0 0.1347246
5600.0 0.1313613
6000.0 0.1285133
6400.0 0.127084
6800.0 0.1249622
7200.0 0.1227184
7600.0 0.1220956
8000.0 0.1206996
8400.0 0.1210513
8800.0 0.120517
9200.0 0.1196797
9600.0 0.1205794
10000.0 0.1193739
END
$curve3 << END
400.0 3.914578
800.0 0.3037024
1200.0 0.250467
1600.0 0.2275231
2000.0 0.2079485
2400.0 0.1931372
2800.0 0.1811181
3200.0 0.1701942
3600.0 0.1600366
4000.0 0.1533556
4400.0 0.1465569
4800.0 0.1418483
5200.0 0.1370655
5600.0 0.1343308
6000.0 0.1313101
6400.0 0.1291699
6800.0 0.1271106
7200.0 0.1257941
7600.0 0.1239823
8000.0 0.1254874
8400.0 0.1235815
8800.0 0.1229211
9200.0 0.1231735
9600.0 0.1230849
10000.0 0.1223041
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'optimizer = adamw, m = 27', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'optimizer = sgd (momentum 0.9), m = 27', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'optimizer = muon (momentum 0.95, scale "original"), m = 27', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'optimizer = dion (momentum 0.95, rankFraction 1), m = 27'

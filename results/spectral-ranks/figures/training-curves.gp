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
set yrange [0.09992467066228727:2.799540589595115]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
400.0 1.818483
800.0 0.2694884
1200.0 0.2100132
1600.0 0.1803976
2000.0 0.1626503
2400.0 0.149295
2800.0 0.1421035
3200.0 0.1370989
3600.0 0.133708
4000.0 0.1325038
4400.0 0.1292833
4800.0 0.1296047
5200.0 0.1273575
5600.0 0.1269359
6000.0 0.1263398
6400.0 0.1257983
6800.0 0.1244331
7200.0 0.1232272
7600.0 0.1213881
8000.0 0.1213788
8400.0 0.1207621
8800.0 0.1204128
9200.0 0.1204111
9600.0 0.1197871
10000.0 0.1194573
END
$curve1 << END
400.0 1.166204
800.0 0.2399973
1200.0 0.1965645
1600.0 0.1770536
2000.0 0.163115
2400.0 0.1556055
2800.0 0.1493006
3200.0 0.1457885
3600.0 0.1419539
4000.0 0.1396698
4400.0 0.1368353
4800.0 0.135972
5200.0 0.1358621
5600.0 0.1331757
6000.0 0.1329507
6400.0 0.1322791
6800.0 0.1320074
7200.0 0.1313109
7600.0 0.1300353
8000.0 0.1316828
8400.0 0.1305331
8800.0 0.1302135
9200.0 0.1296467
9600.0 0.1301537
10000.0 0.1294287
END
$curve2 << END
400.0 2.312407
800.0 0.2443417
1200.0 0.2030702
1600.0 0.1799078
2000.0 0.1633834
2400.0 0.1548962
2800.0 0.1491631
3200.0 0.1441035
3600.0 0.1416181
4000.0 0.1411832
4400.0 0.1392651
4800.0 0.1383791
5200.0 0.1359116
5600.0 0.1346163
6000.0 0.1347964
6400.0 0.1326539
6800.0 0.1319383
7200.0 0.1318981
7600.0 0.131655
8000.0 0.1302927
8400.0 0.1286544
8800.0 0.1303402
9200.0 0.1289903
9600.0 0.1292281
10000.0 0.1293344
END
$curve3 << END
400.0 2.341783
800.0 0.2512862
1200.0 0.2095697
1600.0 0.1864563
2000.0 0.173367
2400.0 0.1641422
2800.0 0.1588019
3200.0 0.1541696
3600.0 0.1508399
4000.0 0.1504303
4400.0 0.1493619
4800.0 0.1471924
5200.0 0.1464691
5600.0 0.1441386
6000.0 0.143212
6400.0 0.1429267
6800.0 0.1401826
7200.0 0.1394105
7600.0 0.1394954
8000.0 0.1383971
8400.0 0.1384839
8800.0 0.1366328
9200.0 0.1366521
9600.0 0.1361942
10000.0 0.1356409
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'optimizer = adamw, m = 27', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'optimizer = sgd (momentum 0.9), m = 27', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'optimizer = muon (momentum 0.95, scale "original"), m = 27', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'optimizer = dion (momentum 0.95, rankFraction 1), m = 27'

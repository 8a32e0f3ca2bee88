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
set yrange [0.09676073849395683:4.942570135046448]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1, '' 3.0 1, '' 4.0 1)
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
400.0 0.9604605
800.0 0.2165528
1200.0 0.1757587
1600.0 0.1589013
2000.0 0.1485382
2400.0 0.1441925
2800.0 0.1375829
3200.0 0.1353599
3600.0 0.1322856
4000.0 0.1311025
4400.0 0.1312425
4800.0 0.1291575
5200.0 0.1289228
5600.0 0.1271131
6000.0 0.1268719
6400.0 0.1274731
6800.0 0.1267603
7200.0 0.1249105
7600.0 0.1245199
8000.0 0.1251995
8400.0 0.125643
8800.0 0.1252123
9200.0 0.12456
9600.0 0.1250698
10000.0 0.124871
END
$curve2 << END
400.0 4.003495
800.0 0.3101701
1200.0 0.2499035
1600.0 0.2244077
2000.0 0.2068631
2400.0 0.1924314
2800.0 0.1807779
3200.0 0.1696848
3600.0 0.1600518
4000.0 0.1518398
4400.0 0.1465873
4800.0 0.1405847
5200.0 0.1351835
5600.0 0.1321994
6000.0 0.1300495
6400.0 0.1276131
6800.0 0.1255261
7200.0 0.1240213
7600.0 0.1232897
8000.0 0.1232023
8400.0 0.1223536
8800.0 0.1211168
9200.0 0.1214363
9600.0 0.1207734
10000.0 0.1207059
END
$curve3 << END
400.0 3.59066
800.0 0.3027059
1200.0 0.2486314
1600.0 0.2259119
2000.0 0.206484
2400.0 0.1914835
2800.0 0.1809009
3200.0 0.169163
3600.0 0.1595471
4000.0 0.1523621
4400.0 0.1453564
4800.0 0.1409059
5200.0 0.1371537
5600.0 0.133172
6000.0 0.1310408
6400.0 0.1291325
6800.0 0.1268173
7200.0 0.125756
7600.0 0.1253519
8000.0 0.1246223
8400.0 0.1223091
8800.0 0.1233627
9200.0 0.1238263
9600.0 0.1219523
10000.0 0.1223951
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'optimizer = adamw, m = 27', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'optimizer = sgd (momentum 0.9), m = 27', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'optimizer = muon (momentum 0.95, scale "original"), m = 27', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'optimizer = dion (momentum 0.95, rankFraction 1), m = 27'

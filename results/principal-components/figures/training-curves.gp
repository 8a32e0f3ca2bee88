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
700.0 0.4640484
1400.0 0.3566002
2100.0 0.3464166
2800.0 0.3455963
3500.0 0.3449711
4200.0 0.3451026
4900.0 0.3451846
5600.0 0.3449482
6300.0 0.3452397
7000.0 0.3451782
7700.0 0.3457154
8400.0 0.3451718
9100.0 0.3453402
9800.0 0.3452239
10000.0 0.3454127
END
$curve1 << END
700.0 0.276517
1400.0 0.2169308
2100.0 0.2061144
2800.0 0.2052291
3500.0 0.2057976
4200.0 0.2047845
4900.0 0.2054396
5600.0 0.2059157
6300.0 0.2053321
7000.0 0.2048961
7700.0 0.2062972
8400.0 0.206101
9100.0 0.2057357
9800.0 0.2047626
10000.0 0.2056684
END
$curve2 << END
700.0 0.3955805
1400.0 0.1596875
2100.0 0.1293351
2800.0 0.1266598
3500.0 0.1231254
4200.0 0.12152
4900.0 0.1194996
5600.0 0.1165755
6300.0 0.1142066
7000.0 0.1148526
7700.0 0.1145709
8400.0 0.1149756
9100.0 0.1143524
9800.0 0.1146767
10000.0 0.1157029
END
$curve3 << END
700.0 0.06127052
1400.0 0.03142208
2100.0 0.02643738
2800.0 0.02513118
3500.0 0.02475606
4200.0 0.02499579
4900.0 0.0249874
5600.0 0.02510445
6300.0 0.02525735
7000.0 0.02503213
7700.0 0.02501783
8400.0 0.02467378
9100.0 0.02519642
9800.0 0.02498635
10000.0 0.02522759
END
$curve4 << END
700.0 0.02845302
1400.0 0.01269333
2100.0 0.01026031
2800.0 0.009808061
3500.0 0.009529723
4200.0 0.009378074
4900.0 0.009459889
5600.0 0.009414186
6300.0 0.009357045
7000.0 0.009534894
7700.0 0.009417496
8400.0 0.009476672
9100.0 0.009324009
9800.0 0.009460137
10000.0 0.009237002
END
$curve5 << END
700.0 0.00731144
1400.0 0.003815573
2100.0 0.003056454
2800.0 0.002980529
3500.0 0.00293056
4200.0 0.002962435
4900.0 0.002943498
5600.0 0.002962703
6300.0 0.003025077
7000.0 0.00296875
7700.0 0.003007036
8400.0 0.002964468
9100.0 0.002975267
9800.0 0.002936748
10000.0 0.002936864
END
$curve6 << END
700.0 0.01791041
1400.0 0.009587056
2100.0 0.008497626
2800.0 0.008301095
3500.0 0.008257926
4200.0 0.008340364
4900.0 0.008351421
5600.0 0.008311371
6300.0 0.008317611
7000.0 0.008296376
7700.0 0.008408156
8400.0 0.00822011
9100.0 0.008343331
9800.0 0.008266843
10000.0 0.008035679
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.8, activation = relu, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.4, activation = relu, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.2, activation = relu, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, activation = relu, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.05, activation = relu, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.02, activation = relu, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.01, activation = identity, m = 2'

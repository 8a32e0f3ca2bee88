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
set xrange [1200.0:20000.0]
set logscale x
set xtics ('2000' 2000.0 0, '5000' 5000.0 0, '10000' 10000.0 0, '20000' 20000.0 0, '' 3000.0 1, '' 4000.0 1, '' 6000.0 1, '' 7000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [7.517328657607765e-05:0.8524215985783121]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1200.0 0.516944856
2400.0 0.0622131158
3600.0 0.043143363
4800.0 0.0387546902
6000.0 0.0364350923
7200.0 0.0312596225
8400.0 0.0301827883
9600.0 0.0293000962
10800.0 0.0291504287
12000.0 0.0291285022
13200.0 0.029093509
14400.0 0.0290586593
15600.0 0.0290400113
16800.0 0.029014232
18000.0 0.0290190503
19200.0 0.0290100111
20000.0 0.0290176596
END
$curve1 << END
1200.0 0.3338356
2400.0 0.0317918777
3600.0 0.0245945684
4800.0 0.0222412933
6000.0 0.0191101987
7200.0 0.016941496
8400.0 0.016936024
9600.0 0.0169180498
10800.0 0.0169270851
12000.0 0.016917381
13200.0 0.0169082206
14400.0 0.0168991613
15600.0 0.0169076742
16800.0 0.0169052614
18000.0 0.0169023754
19200.0 0.0169005547
20000.0 0.0168988666
END
$curve2 << END
1200.0 0.0769721652
2400.0 0.00737008292
3600.0 0.00484361958
4800.0 0.00321989963
6000.0 0.00287155167
7200.0 0.00279447149
8400.0 0.00241449053
9600.0 0.00229455552
10800.0 0.0022716391
12000.0 0.00225226171
13200.0 0.00224801235
14400.0 0.00224402608
15600.0 0.00224572439
16800.0 0.00224808802
18000.0 0.00224326928
19200.0 0.00224173748
20000.0 0.00224551922
END
$curve3 << END
1200.0 0.107321697
2400.0 0.0841768993
3600.0 0.084142868
4800.0 0.0842155401
6000.0 0.0841237602
7200.0 0.0839904759
8400.0 0.0839115212
9600.0 0.0841143997
10800.0 0.0839088066
12000.0 0.0841161746
13200.0 0.0841157973
14400.0 0.084196309
15600.0 0.0841756302
16800.0 0.0840175254
18000.0 0.0841213558
19200.0 0.0840586004
20000.0 0.0838136915
END
$curve4 << END
1200.0 0.00677923821
2400.0 0.000498273477
3600.0 0.000347299148
4800.0 0.00026469088
6000.0 0.00021393598
7200.0 0.000186425055
8400.0 0.000167473846
9600.0 0.000153261608
10800.0 0.000141556264
12000.0 0.000135001375
13200.0 0.00013060871
14400.0 0.000127211722
15600.0 0.000126249676
16800.0 0.000124575877
18000.0 0.000124740799
19200.0 0.000124839021
20000.0 0.000123957773
END
$curve5 << END
1200.0 0.0105637829
2400.0 0.00869244446
3600.0 0.00869786359
4800.0 0.00872633756
6000.0 0.00858798755
7200.0 0.00858992215
8400.0 0.00868747625
9600.0 0.00856750395
10800.0 0.0086546563
12000.0 0.00850869794
13200.0 0.00865614925
14400.0 0.00863857674
15600.0 0.00867190343
16800.0 0.0086143108
18000.0 0.00860534098
19200.0 0.00863805249
20000.0 0.00852342577
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 1, activation = identity, m = 40', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 1, activation = relu, m = 40', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.1, activation = identity, m = 40', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, activation = relu, m = 40', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.01, activation = identity, m = 40', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.01, activation = relu, m = 40'

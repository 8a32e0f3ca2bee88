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
1200.0 0.5169449
2400.0 0.06221312
3600.0 0.04314336
4800.0 0.03875469
6000.0 0.03643509
7200.0 0.03125962
8400.0 0.03018279
9600.0 0.0293001
10800.0 0.02915043
12000.0 0.0291285
13200.0 0.02909351
14400.0 0.02905866
15600.0 0.02904001
16800.0 0.02901423
18000.0 0.02901905
19200.0 0.02901001
20000.0 0.02901766
END
$curve1 << END
1200.0 0.3338356
2400.0 0.03179188
3600.0 0.02459457
4800.0 0.02224129
6000.0 0.0191102
7200.0 0.0169415
8400.0 0.01693602
9600.0 0.01691805
10800.0 0.01692709
12000.0 0.01691738
13200.0 0.01690822
14400.0 0.01689916
15600.0 0.01690767
16800.0 0.01690526
18000.0 0.01690238
19200.0 0.01690055
20000.0 0.01689887
END
$curve2 << END
1200.0 0.07697217
2400.0 0.007370083
3600.0 0.00484362
4800.0 0.0032199
6000.0 0.002871552
7200.0 0.002794471
8400.0 0.002414491
9600.0 0.002294556
10800.0 0.002271639
12000.0 0.002252262
13200.0 0.002248012
14400.0 0.002244026
15600.0 0.002245724
16800.0 0.002248088
18000.0 0.002243269
19200.0 0.002241737
20000.0 0.002245519
END
$curve3 << END
1200.0 0.1073217
2400.0 0.0841769
3600.0 0.08414287
4800.0 0.08421554
6000.0 0.08412376
7200.0 0.08399048
8400.0 0.08391152
9600.0 0.0841144
10800.0 0.08390881
12000.0 0.08411617
13200.0 0.0841158
14400.0 0.08419631
15600.0 0.08417563
16800.0 0.08401753
18000.0 0.08412136
19200.0 0.0840586
20000.0 0.08381369
END
$curve4 << END
1200.0 0.006779238
2400.0 0.0004982735
3600.0 0.0003472991
4800.0 0.0002646909
6000.0 0.000213936
7200.0 0.0001864251
8400.0 0.0001674738
9600.0 0.0001532616
10800.0 0.0001415563
12000.0 0.0001350014
13200.0 0.0001306087
14400.0 0.0001272117
15600.0 0.0001262497
16800.0 0.0001245759
18000.0 0.0001247408
19200.0 0.000124839
20000.0 0.0001239578
END
$curve5 << END
1200.0 0.01056378
2400.0 0.008692444
3600.0 0.008697864
4800.0 0.008726338
6000.0 0.008587988
7200.0 0.008589922
8400.0 0.008687476
9600.0 0.008567504
10800.0 0.008654656
12000.0 0.008508698
13200.0 0.008656149
14400.0 0.008638577
15600.0 0.008671903
16800.0 0.008614311
18000.0 0.008605341
19200.0 0.008638052
20000.0 0.008523426
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 1, activation = identity, m = 40', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 1, activation = relu, m = 40', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.1, activation = identity, m = 40', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, activation = relu, m = 40', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.01, activation = identity, m = 40', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.01, activation = relu, m = 40'

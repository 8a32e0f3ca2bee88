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
set yrange [7.49108064839138e-05:0.9067577293912787]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1200.0 0.5479766
2400.0 0.0627548
3600.0 0.04998783
4800.0 0.04533159
6000.0 0.02598442
7200.0 0.01839261
8400.0 0.01836745
9600.0 0.01777224
10800.0 0.0154259
12000.0 0.01542297
13200.0 0.01288512
14400.0 0.01174122
15600.0 0.01173956
16800.0 0.01173145
18000.0 0.01173388
19200.0 0.01173015
20000.0 0.01172924
END
$curve1 << END
1200.0 0.3189604
2400.0 0.03469105
3600.0 0.02139226
4800.0 0.01802549
6000.0 0.01671984
7200.0 0.01238347
8400.0 0.01233336
9600.0 0.01112724
10800.0 0.01084069
12000.0 0.01082846
13200.0 0.01083144
14400.0 0.01082419
15600.0 0.01082309
16800.0 0.0108147
18000.0 0.0108146
19200.0 0.0108122
20000.0 0.01081933
END
$curve2 << END
1200.0 0.07022994
2400.0 0.005333726
3600.0 0.003250786
4800.0 0.002669948
6000.0 0.002278562
7200.0 0.002247248
8400.0 0.002126817
9600.0 0.001957339
10800.0 0.001949054
12000.0 0.001921712
13200.0 0.001795177
14400.0 0.001763146
15600.0 0.001761796
16800.0 0.001759256
18000.0 0.001754681
19200.0 0.001757916
20000.0 0.001762327
END
$curve3 << END
1200.0 0.1037018
2400.0 0.07645072
3600.0 0.0754031
4800.0 0.07530369
6000.0 0.07499077
7200.0 0.07499268
8400.0 0.07470511
9600.0 0.07433212
10800.0 0.07419817
12000.0 0.07213136
13200.0 0.07168936
14400.0 0.07181423
15600.0 0.07185818
16800.0 0.07195906
18000.0 0.07208071
19200.0 0.07193862
20000.0 0.07198026
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
1200.0 0.009881014
2400.0 0.007215135
3600.0 0.007268609
4800.0 0.007212867
6000.0 0.007172357
7200.0 0.007257804
8400.0 0.007136357
9600.0 0.007249458
10800.0 0.007139365
12000.0 0.007278616
13200.0 0.007238199
14400.0 0.007250142
15600.0 0.007165019
16800.0 0.007336861
18000.0 0.00719207
19200.0 0.007154372
20000.0 0.007202435
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 1, activation = identity, m = 40', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 1, activation = relu, m = 40', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.1, activation = identity, m = 40', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, activation = relu, m = 40', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.01, activation = identity, m = 40', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.01, activation = relu, m = 40'

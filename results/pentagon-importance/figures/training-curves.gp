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
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0028278360709735628:0.03588567850081416]
set logscale y
set ytics ('0.003' 0.003 0, '0.004' 0.004 0, '0.005' 0.005 0, '0.007' 0.007 0, '0.01' 0.01 0, '0.015' 0.015 0, '0.02' 0.02 0, '0.03' 0.03 0, '' 0.006 1, '' 0.008 1, '' 0.009000000000000001 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
1000.0 0.01822973
2000.0 0.004770419
3000.0 0.003287471
4000.0 0.003300936
5000.0 0.00330856
6000.0 0.003240175
7000.0 0.003292703
8000.0 0.003247798
9000.0 0.003261088
10000.0 0.0032826
END
$curve1 << END
1000.0 0.01032195
2000.0 0.004815379
3000.0 0.00484959
4000.0 0.00491788
5000.0 0.004834245
6000.0 0.004871278
7000.0 0.004944561
8000.0 0.004876562
9000.0 0.00483194
10000.0 0.004917007
END
$curve2 << END
1000.0 0.009928132
2000.0 0.007710089
3000.0 0.007789671
4000.0 0.007642258
5000.0 0.007713315
6000.0 0.0077053
7000.0 0.007616318
8000.0 0.007703898
9000.0 0.007791311
10000.0 0.007668369
END
$curve3 << END
1000.0 0.01426579
2000.0 0.008310003
3000.0 0.008334001
4000.0 0.008390297
5000.0 0.00829659
6000.0 0.008397401
7000.0 0.008303367
8000.0 0.00833011
9000.0 0.008356147
10000.0 0.00840636
END
$curve4 << END
1000.0 0.01498085
2000.0 0.008943374
3000.0 0.008901083
4000.0 0.008826695
5000.0 0.008959383
6000.0 0.00893823
7000.0 0.009103545
8000.0 0.008850901
9000.0 0.008875151
10000.0 0.008900728
END
$curve5 << END
1000.0 0.01563733
2000.0 0.01061851
3000.0 0.01057406
4000.0 0.01062112
5000.0 0.01067866
6000.0 0.01053745
7000.0 0.01049341
8000.0 0.01064153
9000.0 0.01050824
10000.0 0.01070138
END
$curve6 << END
1000.0 0.03131893
2000.0 0.02023326
3000.0 0.01940482
4000.0 0.01912194
5000.0 0.01935915
6000.0 0.01931615
7000.0 0.01896561
8000.0 0.01927654
9000.0 0.01931172
10000.0 0.01934225
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'importance ratio = 0.1, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'importance ratio = 0.2, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'importance ratio = 0.4, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'importance ratio = 0.7, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'importance ratio = 1, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'importance ratio = 2, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'importance ratio = 10, m = 2'

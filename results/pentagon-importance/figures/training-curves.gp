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
set yrange [0.0026559344888864656:0.1086690547021726]
set logscale y
set ytics ('0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1)
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
1000.0 0.0297564
2000.0 0.007138153
3000.0 0.005209584
4000.0 0.004902112
5000.0 0.004880997
6000.0 0.004880949
7000.0 0.004765159
8000.0 0.004845874
9000.0 0.004907092
10000.0 0.0049467
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
1000.0 0.08907477
2000.0 0.03553788
3000.0 0.02566907
4000.0 0.01868174
5000.0 0.01245802
6000.0 0.008339257
7000.0 0.008339753
8000.0 0.008370211
9000.0 0.008345353
10000.0 0.008383912
END
$curve4 << END
1000.0 0.01350542
2000.0 0.00884597
3000.0 0.00893905
4000.0 0.008926503
5000.0 0.00891048
6000.0 0.008843806
7000.0 0.008977464
8000.0 0.009005286
9000.0 0.009096458
10000.0 0.00883744
END
$curve5 << END
1000.0 0.01777627
2000.0 0.0106341
3000.0 0.01051503
4000.0 0.0104494
5000.0 0.0105551
6000.0 0.01055731
7000.0 0.0105417
8000.0 0.01051476
9000.0 0.01049535
10000.0 0.01051559
END
$curve6 << END
1000.0 0.0342087
2000.0 0.02120009
3000.0 0.02115152
4000.0 0.02092219
5000.0 0.02096507
6000.0 0.02111126
7000.0 0.02127055
8000.0 0.02107706
9000.0 0.02113195
10000.0 0.02099945
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'importance ratio = 0.1, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'importance ratio = 0.2, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'importance ratio = 0.4, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'importance ratio = 0.7, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'importance ratio = 1, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'importance ratio = 2, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'importance ratio = 10, m = 2'

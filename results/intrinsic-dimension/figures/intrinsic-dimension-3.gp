# Figure intrinsic-dimension-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence active = 8' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'intrinsic dimension' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0:*]
set key maxcols 2
$expected << END
2.0 2.0
4.0 4.0
8.0 8.0
16.0 8.0
24.0 8.0
END
$represented << END
2.0 0.75
4.0 1.5
8.0 3.833333
16.0 7.416667
24.0 8.0
END
$one0 << END
2.0 2.020482 1.896256 2.144709
4.0 2.748786 2.531346 2.966227
8.0 3.524802 3.253588 3.796017
16.0 6.285864 5.4364 7.135328
24.0 6.485263 5.857148 7.113379
END
$one1 << END
2.0 1.83864 1.574984 2.102296
4.0 2.301029 1.553713 3.048345
8.0 3.299745 3.05094 3.54855
16.0 5.891395 5.181708 6.601082
24.0 6.143374 5.672517 6.61423
END
$one2 << END
2.0 2.015469 1.924099 2.10684
4.0 2.72876 2.576081 2.88144
8.0 3.53079 3.319555 3.742025
16.0 6.060149 5.509136 6.611163
24.0 6.259762 5.682985 6.836538
END
$one3 << END
2.0 1.683548 1.275462 2.091633
4.0 2.251201 1.364383 3.138018
8.0 3.388446 3.206377 3.570516
16.0 6.21233 5.359854 7.064805
24.0 6.508883 6.058302 6.959463
END
$mixed0 << END
2.0 1.927523 1.86581 1.989236
4.0 2.553319 2.292634 2.814004
8.0 5.226184 3.672414 6.779954
16.0 12.38366 11.38784 13.37948
24.0 15.62886 13.99355 17.26416
END
$mixed1 << END
2.0 1.723555 1.491917 1.955194
4.0 2.097038 1.464103 2.729974
8.0 5.895067 5.317591 6.472543
16.0 11.84789 11.79885 11.89693
24.0 14.61526 14.28643 14.94409
END
$mixed2 << END
2.0 1.899529 1.771896 2.027163
4.0 2.708989 2.512307 2.905671
8.0 4.072244 2.287299 5.857189
16.0 11.81455 11.55932 12.06979
24.0 14.12213 12.37484 15.86942
END
$mixed3 << END
2.0 1.942576 1.706992 2.178159
4.0 2.982258 2.453595 3.510922
8.0 6.868611 6.20422 7.533002
16.0 12.92808 11.54739 14.30877
24.0 16.69793 15.76952 17.62635
END
plot $expected using 1:2 with lines linewidth 4 linecolor '#999999' title 'min(k, m)', \
  $represented using 1:2 with lines dashtype 3 linewidth 3 linecolor '#999999' title 'represented', \
  $one0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $one0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'one set, TwoNN', \
  $one1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $one1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'one set, likelihood', \
  $one2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $one2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'one set, local TwoNN', \
  $one3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $one3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'one set, homology', \
  $mixed0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $mixed0 using 1:2 with linespoints pointtype 7 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'mixed, TwoNN', \
  $mixed1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $mixed1 using 1:2 with linespoints pointtype 5 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'mixed, likelihood', \
  $mixed2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $mixed2 using 1:2 with linespoints pointtype 9 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#009E73' title 'mixed, local TwoNN', \
  $mixed3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $mixed3 using 1:2 with linespoints pointtype 11 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#E69F00' title 'mixed, homology'

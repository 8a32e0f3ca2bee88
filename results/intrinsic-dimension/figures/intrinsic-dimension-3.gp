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
set title 'dependence = exactly (active 8)' noenhanced
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
2.0 2.020482
4.0 2.748786
8.0 3.524802
16.0 6.285864
24.0 6.485263
END
$one1 << END
2.0 1.83864
4.0 2.301029
8.0 3.299745
16.0 5.891395
24.0 6.143374
END
$one2 << END
2.0 2.015469
4.0 2.72876
8.0 3.53079
16.0 6.060149
24.0 6.259762
END
$one3 << END
2.0 1.683548
4.0 2.251201
8.0 3.388446
16.0 6.21233
24.0 6.508883
END
$mixed0 << END
2.0 1.927523
4.0 2.553319
8.0 5.226184
16.0 12.38366
24.0 15.62886
END
$mixed1 << END
2.0 1.723555
4.0 2.097038
8.0 5.895067
16.0 11.84789
24.0 14.61526
END
$mixed2 << END
2.0 1.899529
4.0 2.708989
8.0 4.072244
16.0 11.81455
24.0 14.12213
END
$mixed3 << END
2.0 1.942576
4.0 2.982258
8.0 6.868611
16.0 12.92808
24.0 16.69793
END
plot $expected using 1:2 with lines linewidth 4 linecolor '#999999' title 'min(k, m)', \
  $represented using 1:2 with lines dashtype 3 linewidth 3 linecolor '#999999' title 'represented', \
  $one0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'one set, TwoNN', \
  $one1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'one set, likelihood', \
  $one2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'one set, local TwoNN', \
  $one3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'one set, homology', \
  $mixed0 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'mixed, TwoNN', \
  $mixed1 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'mixed, likelihood', \
  $mixed2 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'mixed, local TwoNN', \
  $mixed3 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'mixed, homology'

# Figure intrinsic-dimension-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence = exactly (active 4)' noenhanced
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
8.0 4.0
16.0 4.0
24.0 4.0
END
$represented << END
2.0 0.3333333
4.0 0.75
8.0 2.75
16.0 4.0
24.0 4.0
END
$one0 << END
2.0 1.964945
4.0 2.963975
8.0 2.917372
16.0 3.79044
24.0 3.714992
END
$one1 << END
2.0 1.886081
4.0 2.453089
8.0 2.628408
16.0 3.623991
24.0 3.510701
END
$one2 << END
2.0 1.976386
4.0 2.954088
8.0 2.880494
16.0 3.732248
24.0 3.642073
END
$one3 << END
2.0 1.807054
4.0 2.447271
8.0 2.644282
16.0 3.707561
24.0 3.599467
END
$mixed0 << END
2.0 2.008139
4.0 2.20584
8.0 4.371947
16.0 10.43996
24.0 9.63207
END
$mixed1 << END
2.0 1.750075
4.0 1.764859
8.0 5.203214
16.0 10.50696
24.0 10.55471
END
$mixed2 << END
2.0 2.011331
4.0 2.822923
8.0 3.330678
16.0 10.55142
24.0 9.160292
END
$mixed3 << END
2.0 1.916994
4.0 2.661806
8.0 6.466153
16.0 11.16164
24.0 10.94409
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

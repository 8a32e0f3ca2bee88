# Figure intrinsic-dimension-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence = exactly (active 2)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'intrinsic dimension' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0:*]
set key maxcols 2
$expected << END
2.0 2.0
4.0 2.0
8.0 2.0
16.0 2.0
24.0 2.0
END
$represented << END
2.0 0.5833333
4.0 0.8333333
8.0 1.916667
16.0 2.0
24.0 2.0
END
$one0 << END
2.0 1.911431
4.0 1.977047
8.0 1.972876
16.0 1.964325
24.0 1.924251
END
$one1 << END
2.0 1.725024
4.0 1.842438
8.0 1.87878
16.0 1.9353
24.0 1.860509
END
$one2 << END
2.0 1.92534
4.0 1.975346
8.0 1.952151
16.0 1.941677
24.0 1.914535
END
$one3 << END
2.0 1.638578
4.0 1.803024
8.0 1.892371
16.0 1.961667
24.0 1.888989
END
$mixed0 << END
2.0 1.925861
4.0 2.311477
8.0 2.196215
16.0 1.9244
24.0 1.867516
END
$mixed1 << END
2.0 1.669142
4.0 1.957745
8.0 5.495096
16.0 6.044169
24.0 5.999867
END
$mixed2 << END
2.0 1.992833
4.0 2.476783
8.0 2.491893
16.0 2.479137
24.0 2.687557
END
$mixed3 << END
2.0 1.727915
4.0 2.670663
8.0 6.125274
16.0 6.956559
24.0 7.247653
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

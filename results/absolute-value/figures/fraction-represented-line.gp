# Figure fraction-represented-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'fraction_represented_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'fraction-represented-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'fraction represented' noenhanced
set logscale x 2
set xrange [0.007943282347242816:1.2589254117941673]
set xtics ('0.01' 0.01 0, '0.1' 0.1 0, '1' 1.0 0) nomirror
set yrange [-0.06:1.06]
set mytics 2
set key maxcols 2
$line0 << END
0.01 1.0
0.1 1.0
1.0 1.0
END
$replicates0 << END
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.01 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.1 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 0.6666667
1.0 1.0
1.0 0.6666667
1.0 1.0
1.0 0.6666667
1.0 1.0
1.0 0.6666667
END
$line1 << END
0.01 0.23
0.1 0.2
1.0 0.16
END
$replicates1 << END
0.01 0.23
0.01 0.24
0.01 0.23
0.01 0.24
0.01 0.23
0.01 0.24
0.01 0.22
0.01 0.23
0.01 0.23
0.01 0.23
0.1 0.19
0.1 0.21
0.1 0.2
0.1 0.19
0.1 0.19
0.1 0.2
0.1 0.2
0.1 0.2
0.1 0.21
0.1 0.2
1.0 0.15
1.0 0.13
1.0 0.15
1.0 0.14
1.0 0.14
1.0 0.13
1.0 0.16
1.0 0.13
1.0 0.13
1.0 0.16
END
$line2 << END
0.01 1.0
0.1 1.0
1.0 1.0
END
$replicates2 << END
0.01 0.3333333
0.01 0.6666667
0.01 0.6666667
0.01 1.0
0.01 0.0
0.01 0.6666667
0.01 1.0
0.01 1.0
0.01 1.0
0.01 0.6666667
0.1 0.3333333
0.1 0.6666667
0.1 0.0
0.1 0.6666667
0.1 1.0
0.1 0.6666667
0.1 0.0
0.1 1.0
0.1 0.6666667
0.1 1.0
1.0 0.6666667
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
END
$line3 << END
0.01 0.14
0.1 0.17
1.0 0.17
END
$replicates3 << END
0.01 0.17
0.01 0.14
0.01 0.1
0.01 0.09
0.01 0.13
0.01 0.09
0.01 0.14
0.01 0.14
0.01 0.11
0.01 0.18
0.1 0.13
0.1 0.2
0.1 0.16
0.1 0.15
0.1 0.16
0.1 0.13
0.1 0.12
0.1 0.14
0.1 0.14
0.1 0.17
1.0 0.15
1.0 0.16
1.0 0.15
1.0 0.16
1.0 0.16
1.0 0.14
1.0 0.17
1.0 0.15
1.0 0.17
1.0 0.15
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'activation = identity, m = 6', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'activation = identity, m = 40', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle, \
  $line2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'activation = relu, m = 6', \
  $replicates2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.3 notitle, \
  $line3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'activation = relu, m = 40', \
  $replicates3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.3 notitle

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
set xlabel 'entry 5 of frequency weights' noenhanced offset 0,0.4
set ylabel 'fraction represented' noenhanced
set xrange [0.099:1.051]
set mxtics 2
set yrange [0.576:1.024]
set mytics 2
set key maxcols 3
$line0 << END
0.15 0.8
0.25 1.0
0.4 1.0
0.55 1.0
0.7 1.0
0.85 1.0
1.0 1.0
END
$replicates0 << END
0.15 0.8
0.15 0.8
0.15 1.0
0.15 0.8
0.15 1.0
0.15 1.0
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 1.0
0.15 1.0
0.25 1.0
0.25 1.0
0.25 0.8
0.25 1.0
0.25 0.8
0.25 1.0
0.25 0.8
0.25 1.0
0.25 1.0
0.25 1.0
0.25 1.0
0.25 0.8
0.4 1.0
0.4 0.8
0.4 1.0
0.4 1.0
0.4 1.0
0.4 0.8
0.4 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.55 0.8
0.55 0.8
0.55 0.8
0.55 1.0
0.55 1.0
0.55 1.0
0.55 0.8
0.55 1.0
0.55 1.0
0.55 1.0
0.55 1.0
0.55 1.0
0.7 1.0
0.7 1.0
0.7 1.0
0.7 0.8
0.7 1.0
0.7 1.0
0.7 1.0
0.7 0.8
0.7 1.0
0.7 1.0
0.7 0.8
0.7 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
1.0 1.0
1.0 1.0
1.0 1.0
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
$line1 << END
0.15 0.8
0.25 0.8
0.4 1.0
0.55 1.0
0.7 1.0
0.85 1.0
1.0 1.0
END
$replicates1 << END
0.15 0.8
0.15 1.0
0.15 0.8
0.15 0.8
0.15 0.8
0.15 1.0
0.15 0.8
0.15 0.8
0.15 1.0
0.15 1.0
0.15 0.8
0.15 0.8
0.25 1.0
0.25 1.0
0.25 0.8
0.25 1.0
0.25 1.0
0.25 0.8
0.25 1.0
0.25 0.8
0.25 0.8
0.25 0.8
0.25 1.0
0.25 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.4 1.0
0.4 0.8
0.4 1.0
0.4 0.8
0.4 1.0
0.4 0.8
0.4 1.0
0.55 1.0
0.55 1.0
0.55 1.0
0.55 0.8
0.55 1.0
0.55 1.0
0.55 1.0
0.55 0.8
0.55 1.0
0.55 1.0
0.55 0.8
0.55 1.0
0.7 1.0
0.7 1.0
0.7 1.0
0.7 0.8
0.7 1.0
0.7 1.0
0.7 1.0
0.7 1.0
0.7 0.8
0.7 1.0
0.7 0.8
0.7 1.0
0.85 1.0
0.85 1.0
0.85 0.8
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
1.0 1.0
1.0 1.0
1.0 1.0
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
$line2 << END
0.15 0.8
0.25 0.8
0.4 0.8
0.55 1.0
0.7 1.0
0.85 1.0
1.0 1.0
END
$replicates2 << END
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.4 1.0
0.4 1.0
0.4 0.8
0.4 1.0
0.4 0.8
0.4 1.0
0.4 0.8
0.4 0.8
0.4 1.0
0.4 1.0
0.4 1.0
0.4 0.8
0.55 1.0
0.55 1.0
0.55 1.0
0.55 0.6
0.55 1.0
0.55 1.0
0.55 0.8
0.55 0.8
0.55 1.0
0.55 1.0
0.55 1.0
0.55 1.0
0.7 1.0
0.7 0.8
0.7 0.8
0.7 1.0
0.7 1.0
0.7 1.0
0.7 1.0
0.7 1.0
0.7 0.8
0.7 0.8
0.7 1.0
0.7 0.8
0.85 1.0
0.85 1.0
0.85 0.8
0.85 1.0
0.85 1.0
0.85 0.8
0.85 1.0
0.85 0.8
0.85 1.0
0.85 1.0
0.85 1.0
0.85 1.0
1.0 0.8
1.0 1.0
1.0 1.0
1.0 1.0
1.0 0.8
1.0 0.8
1.0 1.0
1.0 0.8
1.0 1.0
1.0 1.0
1.0 1.0
1.0 1.0
END
$line3 << END
0.15 0.8
0.25 0.8
0.4 0.8
0.55 0.8
0.7 0.8
0.85 1.0
1.0 1.0
END
$replicates3 << END
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.6
0.15 0.8
0.15 0.6
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.15 0.8
0.25 0.8
0.25 0.8
0.25 0.6
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.25 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.4 0.8
0.55 0.8
0.55 0.8
0.55 0.8
0.55 0.8
0.55 0.8
0.55 0.8
0.55 0.8
0.55 0.8
0.55 1.0
0.55 0.8
0.55 0.8
0.55 0.8
0.7 0.8
0.7 0.8
0.7 0.8
0.7 0.8
0.7 0.8
0.7 1.0
0.7 1.0
0.7 1.0
0.7 0.8
0.7 1.0
0.7 0.8
0.7 1.0
0.85 0.8
0.85 1.0
0.85 0.8
0.85 1.0
0.85 0.8
0.85 0.8
0.85 0.8
0.85 0.6
0.85 1.0
0.85 0.8
0.85 0.8
0.85 1.0
1.0 1.0
1.0 1.0
1.0 1.0
1.0 0.8
1.0 0.8
1.0 1.0
1.0 0.8
1.0 1.0
1.0 0.8
1.0 1.0
1.0 0.8
1.0 0.8
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'density = 0.02', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'density = 0.05', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle, \
  $line2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'density = 0.1', \
  $replicates2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.3 notitle, \
  $line3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'density = 0.2', \
  $replicates3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.3 notitle

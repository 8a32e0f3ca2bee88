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
set xrange [0.0007079457843841379:1.4125375446227544]
set xtics ('0.001' 0.001 0, '0.003' 0.003 0, '0.01' 0.01 0, '0.03' 0.03 0, '0.1' 0.1 0, '0.3' 0.3 0, '1' 1.0 0) nomirror
set yrange [0.214:0.886]
set mytics 2
set key maxcols 2
$line0 << END
0.001 0.7
0.003 0.6
0.01 0.65
0.03 0.55
0.1 0.4
0.3 0.35
1.0 0.25
END
$replicates0 << END
0.001 0.7
0.001 0.7
0.001 0.8
0.003 0.6
0.003 0.65
0.003 0.6
0.01 0.6
0.01 0.6
0.01 0.65
0.03 0.5
0.03 0.5
0.03 0.55
0.1 0.5
0.1 0.5
0.1 0.4
0.3 0.45
0.3 0.35
0.3 0.4
1.0 0.25
1.0 0.25
1.0 0.25
END
$line1 << END
0.001 0.8375
0.003 0.7625
0.01 0.6625
0.03 0.5625
0.1 0.45
0.3 0.3375
1.0 0.25
END
$replicates1 << END
0.001 0.8
0.001 0.85
0.001 0.8375
0.003 0.75
0.003 0.7625
0.003 0.75
0.01 0.6625
0.01 0.65
0.01 0.675
0.03 0.5375
0.03 0.55
0.03 0.5625
0.1 0.45
0.1 0.425
0.1 0.45
0.3 0.35
0.3 0.3375
0.3 0.375
1.0 0.25
1.0 0.25
1.0 0.25
END
$line2 << END
0.001 0.25
0.003 0.25
0.01 0.25
0.03 0.25
0.1 0.25
0.3 0.25
1.0 0.25
END
$replicates2 << END
0.001 0.25
0.001 0.25
0.001 0.25
0.003 0.25
0.003 0.25
0.003 0.25
0.01 0.25
0.01 0.25
0.01 0.25
0.03 0.25
0.03 0.25
0.03 0.25
0.1 0.25
0.1 0.25
0.1 0.25
0.3 0.25
0.3 0.25
0.3 0.25
1.0 0.25
1.0 0.25
1.0 0.25
END
$line3 << END
0.001 0.25
0.003 0.25
0.01 0.25
0.03 0.25
0.1 0.25
0.3 0.25
1.0 0.25
END
$replicates3 << END
0.001 0.25
0.001 0.25
0.001 0.25
0.003 0.25
0.003 0.25
0.003 0.25
0.01 0.25
0.01 0.25
0.01 0.25
0.03 0.25
0.03 0.25
0.03 0.25
0.1 0.25
0.1 0.25
0.1 0.25
0.3 0.25
0.3 0.25
0.3 0.25
1.0 0.25
1.0 0.25
1.0 0.25
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'activation = relu, m = 5', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'activation = relu, m = 20', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle, \
  $line2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'activation = identity, m = 5', \
  $replicates2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.3 notitle, \
  $line3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'activation = identity, m = 20', \
  $replicates3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.3 notitle

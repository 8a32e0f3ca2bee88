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
set xlabel 'm' noenhanced offset 0,0.4
set ylabel 'fraction represented' noenhanced
set xrange [4.88:63.12]
set mxtics 2
set yrange [0.06875042483978615:1.163629173004087]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$line0 << END
8.0 0.1258333
12.0 0.2608333
18.0 0.5491667
27.0 0.9825
40.0 1.0
60.0 1.0
END
$replicates0 << END
8.0 0.1275
8.0 0.1225
8.0 0.1275
12.0 0.25
12.0 0.2725
12.0 0.26
18.0 0.54
18.0 0.5625
18.0 0.545
27.0 0.9775
27.0 0.99
27.0 0.98
40.0 1.0
40.0 1.0
40.0 1.0
60.0 1.0
60.0 1.0
60.0 1.0
END
$line1 << END
8.0 0.1491667
12.0 0.3025
18.0 0.8325
27.0 0.9991667
40.0 1.0
60.0 1.0
END
$replicates1 << END
8.0 0.1425
8.0 0.175
8.0 0.13
12.0 0.3175
12.0 0.3
12.0 0.29
18.0 0.805
18.0 0.85
18.0 0.8425
27.0 0.9975
27.0 1.0
27.0 1.0
40.0 1.0
40.0 1.0
40.0 1.0
60.0 1.0
60.0 1.0
60.0 1.0
END
$line2 << END
8.0 0.1016667
12.0 0.1766667
18.0 0.3958333
27.0 0.875
40.0 1.0
60.0 1.0
END
$replicates2 << END
8.0 0.0875
8.0 0.1075
8.0 0.11
12.0 0.1825
12.0 0.1675
12.0 0.18
18.0 0.4075
18.0 0.39
18.0 0.39
27.0 0.8925
27.0 0.865
27.0 0.8675
40.0 1.0
40.0 1.0
40.0 1.0
60.0 1.0
60.0 1.0
60.0 1.0
END
$line3 << END
8.0 0.08666667
12.0 0.1766667
18.0 0.3608333
27.0 0.8383333
40.0 1.0
60.0 1.0
END
$replicates3 << END
8.0 0.08
8.0 0.09
8.0 0.09
12.0 0.18
12.0 0.185
12.0 0.165
18.0 0.365
18.0 0.36
18.0 0.3575
27.0 0.8375
27.0 0.8475
27.0 0.83
40.0 1.0
40.0 1.0
40.0 1.0
60.0 1.0
60.0 1.0
60.0 1.0
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle, \
  $line2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")', \
  $replicates2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.3 notitle, \
  $line3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'optimizer = dion (momentum 0.95, rankFraction 1)', \
  $replicates3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.3 notitle

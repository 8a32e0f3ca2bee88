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
set yrange [0.07102989709127261:1.161482747102793]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
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
8.0 0.115
12.0 0.31
18.0 0.8341667
27.0 1.0
40.0 1.0
60.0 1.0
END
$replicates1 << END
8.0 0.12
8.0 0.1125
8.0 0.1125
12.0 0.31
12.0 0.3225
12.0 0.2975
18.0 0.825
18.0 0.8325
18.0 0.845
27.0 1.0
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
8.0 0.0925
12.0 0.21
18.0 0.48
27.0 0.9783333
40.0 1.0
60.0 1.0
END
$replicates2 << END
8.0 0.1
8.0 0.0825
8.0 0.095
12.0 0.2075
12.0 0.215
12.0 0.2075
18.0 0.48
18.0 0.4775
18.0 0.4825
27.0 0.97
27.0 0.985
27.0 0.98
40.0 1.0
40.0 1.0
40.0 1.0
60.0 1.0
60.0 1.0
60.0 1.0
END
$line3 << END
8.0 0.1075
12.0 0.21
18.0 0.4616667
27.0 0.955
40.0 1.0
60.0 1.0
END
$replicates3 << END
8.0 0.1125
8.0 0.1075
8.0 0.1025
12.0 0.2175
12.0 0.1975
12.0 0.215
18.0 0.4475
18.0 0.47
18.0 0.4675
27.0 0.95
27.0 0.96
27.0 0.955
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

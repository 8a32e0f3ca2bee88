# Figure mean-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean overlap within' noenhanced
set logscale x 2
set xrange [0.002152229148329337:0.05807931748207712]
set xtics ('0.0025' 0.0025 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0) nomirror
set yrange [-1.0600478398680706:0.060845171004399075]
set mytics 2
set key maxcols 4
$line0 << END
0.0025 -1.0
0.005 -1.0
0.01 -1.0
0.02 -1.0
0.05 -1.0
END
$replicates0 << END
0.0025 -0.0001483628
0.0025 -1.0
0.0025 -1.66006e-05
0.0025 -1.0
0.0025 -3.628734e-07
0.0025 0.0004440395
0.0025 -0.0008408595
0.0025 -0.001192109
0.0025 3.747241e-05
0.0025 0.0001615018
0.005 0.0002349324
0.005 1.161984e-07
0.005 3.828293e-05
0.005 -0.0003620739
0.005 -0.0007472567
0.005 -0.0003059287
0.005 -1.0
0.005 0.0006329736
0.005 0.0001486853
0.005 -1.0
0.01 6.195192e-05
0.01 -2.188474e-05
0.01 -2.131114e-05
0.01 -0.0007924043
0.01 0.000246963
0.01 0.0002300387
0.01 0.0001004209
0.01 3.319173e-05
0.01 -1.0
0.01 -9.993595e-06
0.02 0.0001500208
0.02 0.000169945
0.02 3.500588e-05
0.02 -1.0
0.02 -1.0
0.02 -1.0
0.02 -1.0
0.02 7.065947e-05
0.02 0.0004701656
0.02 0.0003446629
0.05 0.0003852865
0.05 -0.000241927
0.05 0.0007973311
0.05 7.571686e-06
0.05 -1.0
0.05 -1.0
0.05 0.000683405
0.05 0.0001230487
0.05 -1.0
0.05 0.0002535363
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  -0.99 with lines dashtype 2 linewidth 1.5 linecolor '#555555' notitle

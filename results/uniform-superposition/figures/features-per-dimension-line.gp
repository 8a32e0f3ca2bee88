# Figure features-per-dimension-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'features_per_dimension_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'features-per-dimension-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'features per dimension' noenhanced
set logscale x 2
set xrange [0.043044582515339415:1.1615863502214092]
set xtics ('0.05' 0.0499999995007974 0, '' 0.05853899513244344 1, '0.0685' 0.06853627970659455 0, '' 0.08024089968393172 1, '0.0939' 0.09394443365835739 0, '' 0.10998825599106328 1, '0.129' 0.12877204092740266 0, '' 0.15076371904611346 1, '0.177' 0.17651113407008653 0, '' 0.20665569042627854 1, '0.242' 0.24194833153473788 0, '' 0.28326824686846164 1, '0.332' 0.33164477380333207 0, '' 0.3882830398641093 1, '0.455' 0.4545939841509988 0, '' 0.5322295058228749 1, '0.623' 0.6231236152354598 0, '' 0.7295406128673543 1, '0.854' 0.8541314962389306 0, '' 1.0 1) nomirror
set yrange [0.6079594579667154:7.864426228963249]
set mytics 2
set key maxcols 4
$line0 << END
0.05 7.475687
0.058539 6.602487
0.06853628 5.956019
0.0802409 5.350386
0.09394443 4.617914
0.1099883 4.173378
0.128772 3.796925
0.1507637 3.326748
0.1765111 3.001586
0.2066557 2.693553
0.2419483 2.275613
0.2832682 2.012595
0.3316448 1.998173
0.388283 1.96938
0.454594 1.912093
0.5322295 1.60127
0.6231236 1.118434
0.7295406 1.016634
0.8541315 0.9979525
1.0 0.9980393
END
$line1 << END
0.05 7.345517
0.058539 6.65179
0.06853628 5.94114
0.0802409 5.356226
0.09394443 4.888753
0.1099883 4.29817
0.128772 3.872328
0.1507637 3.210624
0.1765111 2.899375
0.2066557 2.625426
0.2419483 2.408353
0.2832682 1.989703
0.3316448 1.981099
0.388283 1.958126
0.454594 1.901833
0.5322295 1.636181
0.6231236 1.163678
0.7295406 1.056073
0.8541315 0.9979056
1.0 0.9966987
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'm = 30', \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'm = 20'

# Figure mean-square-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap within' noenhanced
set logscale x 2
set xrange [0.008912509381337455:0.11220184543019635]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0) nomirror
set yrange [0.06379875886518807:0.11732660124572214]
set mytics 2
set key maxcols 4
$line0 << END
0.01 0.08888884763611321
0.02 0.08888899966239205
0.05 0.11111110809316871
0.1 0.11111111111111484
END
$replicates0 << END
0.01 0.06666697967533637
0.01 0.06666742606753752
0.01 0.06666729543800735
0.01 0.06987392230990769
0.01 0.06666709279423412
0.01 0.08888884763611321
0.01 0.08888910550988724
0.01 0.08888883759973382
0.01 0.08888899342651797
0.01 0.08888941764214635
0.02 0.08888900033596021
0.02 0.0888889117652976
0.02 0.06666632184985954
0.02 0.08888881201520465
0.02 0.08888912860833016
0.02 0.08888919065015713
0.02 0.08888898374187398
0.02 0.08888878352669737
0.02 0.08888899966239205
0.02 0.06666697103803308
0.05 0.08888888717377491
0.05 0.08888841595239713
0.05 0.1111111109448771
0.05 0.08888892665662122
0.05 0.0666666524227073
0.05 0.08888880291794758
0.05 0.06666666984616901
0.05 0.0888889429027468
0.05 0.08888870782343035
0.05 0.11111110809316871
0.1 0.1111111111120368
0.1 0.11111111111111484
0.1 0.11111111110844978
0.1 0.11445903826105067
0.1 0.1111111111083016
0.1 0.11111111111803282
0.1 0.11111111111167996
0.1 0.08888838194226681
0.1 0.11111111111097648
0.1 0.1111111107799812
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

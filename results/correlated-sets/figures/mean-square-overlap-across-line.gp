# Figure mean-square-overlap-across-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_across_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-across-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap across' noenhanced
set logscale x 2
set xrange [0.008608916593317348:0.23231726992830848]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0) nomirror
set yrange [0.08296386742606165:0.10125520409071209]
set mytics 2
set key maxcols 4
$line0 << END
0.01 0.1000239
0.02 0.1000058
0.05 0.1002425
0.1 0.1002643
0.2 0.08528599
END
$replicates0 << END
0.01 0.1000228
0.01 0.1000482
0.01 0.1000565
0.01 0.1000604
0.01 0.1000401
0.01 0.1000239
0.01 0.1000074
0.01 0.1000546
0.01 0.1000351
0.01 0.1000398
0.02 0.1000064
0.02 0.1000058
0.02 0.1000139
0.02 0.1000092
0.02 0.1000102
0.02 0.100009
0.02 0.1000107
0.02 0.100012
0.02 0.1000134
0.02 0.1000168
0.05 0.1002425
0.05 0.1002588
0.05 0.1002448
0.05 0.1002258
0.05 0.1002753
0.05 0.1002248
0.05 0.1002241
0.05 0.100241
0.05 0.1002481
0.05 0.1002518
0.1 0.08939978
0.1 0.08889418
0.1 0.09581036
0.1 0.08761528
0.1 0.09549658
0.1 0.1002518
0.1 0.1002643
0.1 0.09619914
0.1 0.09626373
0.1 0.08870309
0.2 0.08394376
0.2 0.084105
0.2 0.08509855
0.2 0.08689607
0.2 0.08528599
0.2 0.08542721
0.2 0.08708592
0.2 0.08728055
0.2 0.08556771
0.2 0.08540131
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  0.09 with lines dashtype 2 linewidth 1.5 linecolor '#555555' notitle

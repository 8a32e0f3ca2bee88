# Figure loss-against-rate-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'W₀ = N(0, m^-1), A₀ = N(0, m^-1), optimizer = adamw' noenhanced font ',11'
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.00038958228983024994:0.04106962872201294]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [1.67872233199972e-05:1.221496024843979]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
0.0005 0.117132
0.001 0.007084994
0.002 0.004998625
0.004 0.001970886
0.008 3.747708e-05
0.016 0.0001078095
0.032 0.0004200348
END
$width1 << END
0.0005 0.02674779
0.001 0.003274631
0.002 0.004837054
0.004 0.0001163366
0.008 6.778236e-05
0.016 0.0001676156
0.032 0.002296257
END
$width2 << END
0.0005 0.003137019
0.001 0.004339934
0.002 0.002560694
0.004 3.697559e-05
0.008 0.0001113437
0.016 0.0003928462
0.032 0.07522441
END
$width3 << END
0.0005 0.002860304
0.001 0.005260966
0.002 7.903127e-05
0.004 6.585537e-05
0.008 0.0001818262
0.016 0.0007557812
0.032 0.6643956
END
$width4 << END
0.0005 0.004287444
0.001 0.002712356
0.002 3.058007e-05
0.004 9.905163e-05
0.008 0.0003868222
0.016 0.1040219
0.032 0.6705519
END
plot $width0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'm = 128', \
  $width1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'm = 256', \
  $width2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'm = 512', \
  $width3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'm = 1024', \
  $width4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'm = 2048'

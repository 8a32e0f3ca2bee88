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
0.0005 0.11713197413961672
0.001 0.007084994338367117
0.002 0.004998625150428158
0.004 0.001970886394747668
0.008 3.7477077312756044e-05
0.016 0.00010780948829215294
0.032 0.0004200348385139999
END
$width1 << END
0.0005 0.026747785925290306
0.001 0.0032746312567644566
0.002 0.004837054041610538
0.004 0.00011633662339365993
0.008 6.778236458300754e-05
0.016 0.0001676155759295339
0.032 0.0022962565731751137
END
$width2 << END
0.0005 0.0031370193991906233
0.001 0.004339934218480615
0.002 0.0025606938382369574
0.004 3.697559157553851e-05
0.008 0.0001113436850540341
0.016 0.00039284616257869115
0.032 0.07522441116062664
END
$width3 << END
0.0005 0.0028603037893701697
0.001 0.005260966352085869
0.002 7.903127095066765e-05
0.004 6.58553707270928e-05
0.008 0.00018182620885491443
0.016 0.0007557812383002165
0.032 0.6643955674755724
END
$width4 << END
0.0005 0.004287444238212354
0.001 0.0027123561036501596
0.002 3.058007196102512e-05
0.004 9.905162644201313e-05
0.008 0.00038682217444464996
0.016 0.10402189018898943
0.032 0.6705519391739629
END
plot $width0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'm = 128', \
  $width1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'm = 256', \
  $width2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'm = 512', \
  $width3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'm = 1024', \
  $width4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'm = 2048'

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
0.0005 0.117132 0.09779964 0.1402858
0.001 0.007084994 0.005874284 0.008545237
0.002 0.004998625 0.004681761 0.005336935
0.004 0.001970886 0.001582473 0.002454635
0.008 3.747708e-05 3.367492e-05 4.170853e-05
0.016 0.0001078095 8.948877e-05 0.0001298809
0.032 0.0004200348 0.000259684 0.0006793999
END
$width1 << END
0.0005 0.02674779 0.02021573 0.03539047
0.001 0.003274631 0.002892988 0.00370662
0.002 0.004837054 0.003990677 0.005862938
0.004 0.0001163366 4.208167e-05 0.0003216177
0.008 6.778236e-05 5.870875e-05 7.825834e-05
0.016 0.0001676156 0.0001338444 0.0002099078
0.032 0.002296257 0.0001036973 0.05084793
END
$width2 << END
0.0005 0.003137019 0.002867153 0.003432286
0.001 0.004339934 0.003736667 0.005040596
0.002 0.002560694 0.002077943 0.003155597
0.004 3.697559e-05 3.034882e-05 4.504934e-05
0.008 0.0001113437 9.73373e-05 0.0001273655
0.016 0.0003928462 0.0003271936 0.0004716722
0.032 0.07522441 0.02858749 0.1979437
END
$width3 << END
0.0005 0.002860304 0.002596565 0.003150831
0.001 0.005260966 0.004937339 0.005605806
0.002 7.903127e-05 6.223722e-05 0.000100357
0.004 6.585537e-05 5.38706e-05 8.050644e-05
0.008 0.0001818262 0.000149847 0.0002206301
0.016 0.0007557812 0.0004814012 0.001186547
0.032 0.6643956 0.6639682 0.6648233
END
$width4 << END
0.0005 0.004287444 0.003932816 0.00467405
0.001 0.002712356 0.002301394 0.003196704
0.002 3.058007e-05 2.828887e-05 3.305684e-05
0.004 9.905163e-05 9.226738e-05 0.0001063347
0.008 0.0003868222 0.0002936228 0.0005096042
0.016 0.1040219 0.03933376 0.2750958
0.032 0.6705519 0.6691211 0.6719858
END
plot $width0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 128', \
  $width1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 256', \
  $width2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $width2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'm = 512', \
  $width3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $width3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'm = 1024', \
  $width4 using 1:3:(0):($4-$3) with vectors nohead linecolor '#CC79A7' notitle, \
  $width4 using 1:2 with linespoints pointtype 13 pointsize 0.7 linewidth 1.5 linecolor '#CC79A7' title 'm = 2048'

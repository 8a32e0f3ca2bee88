# Figure loss-against-rate-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'optimizer = adamw' noenhanced
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.00019479114491512497:0.02053481436100647]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [9.767633030689516e-08:0.03641880197240558]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
0.00025 0.01831684 0.01193708 0.02810625
0.0005 0.006536492 0.004930196 0.008666131
0.001 0.001093403 0.0004654667 0.002568453
0.002 2.111445e-05 2.421007e-07 0.001841466
0.004 2.327559e-05 7.133214e-07 0.0007594795
0.008 5.081058e-06 1.291949e-06 1.99831e-05
0.016 7.870776e-06 5.367771e-06 1.154094e-05
END
$width1 << END
0.00025 0.002553171 0.001656074 0.003936226
0.0005 0.000310813 0.0001281755 0.0007536907
0.001 9.458669e-06 1.764383e-06 5.070691e-05
0.002 1.447333e-05 3.159824e-07 0.0006629394
0.004 1.515924e-06 7.396675e-07 3.106834e-06
0.008 4.203963e-06 1.971552e-06 8.964158e-06
0.016 2.097738e-05 5.559971e-06 7.914616e-05
END
$width2 << END
0.00025 0.0001586484 2.564408e-05 0.0009814856
0.0005 2.99838e-06 1.197987e-07 7.50449e-05
0.001 8.385963e-07 1.453337e-07 4.83882e-06
0.002 8.681629e-07 3.864298e-07 1.950436e-06
0.004 2.148245e-06 9.343057e-07 4.939451e-06
0.008 7.909322e-06 2.655901e-06 2.355411e-05
0.016 5.106758e-05 2.594999e-05 0.000100497
END
$width3 << END
0.00025 6.051716e-06 2.645366e-07 0.0001384431
0.0005 3.58853e-07 1.589856e-07 8.099819e-07
0.001 4.408169e-07 3.241678e-07 5.994413e-07
0.002 9.96973e-07 6.273543e-07 1.58436e-06
0.004 3.146788e-06 1.862393e-06 5.316963e-06
0.008 3.138108e-05 1.637181e-05 6.015046e-05
0.016 0.0001293912 5.814602e-05 0.0002879316
END
$width4 << END
0.00025 1.942068e-07 1.053634e-07 3.579639e-07
0.0005 2.081553e-07 1.665293e-07 2.601862e-07
0.001 4.720953e-07 4.015212e-07 5.55074e-07
0.002 2.052088e-06 9.850093e-07 4.275155e-06
0.004 8.167317e-06 5.675321e-06 1.175353e-05
0.008 8.360729e-05 3.314088e-05 0.0002109232
0.016 0.0003508796 0.0002433935 0.0005058331
END
plot $width0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 64', \
  $width1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 128', \
  $width2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $width2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'm = 256', \
  $width3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $width3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'm = 512', \
  $width4 using 1:3:(0):($4-$3) with vectors nohead linecolor '#CC79A7' notitle, \
  $width4 using 1:2 with linespoints pointtype 13 pointsize 0.7 linewidth 1.5 linecolor '#CC79A7' title 'm = 1024'

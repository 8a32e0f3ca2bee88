# Figure loss-against-rate-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'optimizer = sgd (momentum 0)' noenhanced
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [7.061623970325239:72.5045686589311]
set logscale x
set xtics ('10' 10.0 0, '15' 15.0 0, '20' 20.0 0, '30' 30.0 0, '40' 40.0 0, '50' 50.0 0, '70' 70.0 0, '' 8.0 1, '' 9.0 1, '' 60.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [6.691876862213556e-08:0.000609574154660801]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
8.0 0.0003740345 0.000334603 0.0004181128
16.0 1.443328e-05 9.047607e-06 2.302484e-05
32.0 1.996489e-06 1.16844e-06 3.411359e-06
64.0 3.002147e-07 6.691877e-08 3.594066e-05
END
$width1 << END
8.0 0.0001551434 0.0001131491 0.0002127234
16.0 6.814191e-06 3.103386e-06 1.496211e-05
32.0 1.208527e-06 1.024405e-06 1.425743e-06
64.0 2.64686e-07 1.054241e-07 6.645416e-07
END
$width2 << END
8.0 6.195806e-05 2.234604e-05 0.0001717889
16.0 3.77632e-06 1.41174e-06 1.010143e-05
32.0 5.282394e-07 2.673985e-07 1.043524e-06
64.0 1.78947e-07 6.691877e-08 6.437977e-07
END
$width3 << END
8.0 2.832253e-05 2.210322e-05 3.629181e-05
16.0 1.691121e-06 1.334515e-06 2.143018e-06
32.0 2.106774e-07 7.490303e-08 5.925655e-07
64.0 1.398669e-07 6.691877e-08 8.241894e-07
END
$width4 << END
8.0 1.352819e-05 6.693342e-06 2.734238e-05
16.0 6.87763e-07 1.832732e-07 2.580944e-06
32.0 2.866922e-07 1.615291e-07 5.088396e-07
64.0 1.090593e-07 7.868062e-08 1.511673e-07
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

# Figure mean-square-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [55.715236050951944:1176.267115516964]
set xtics ('64' 64.0 0, '128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0) nomirror
set yrange [2.7285880039174854e-09:0.03770002620545821]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
64.0 0.015625
128.0 0.0078125
256.0 0.00390625
512.0 0.001953125
1024.0 0.0009765625
END
$points0 << END
64.0 0.009192357
64.0 0.007478755
64.0 0.006984169
128.0 0.001687034
128.0 0.001089522
128.0 0.001294635
256.0 2.434107e-05
256.0 0.0001282261
256.0 5.628126e-05
512.0 3.153287e-06
512.0 4.309494e-07
512.0 1.027793e-06
1024.0 8.046053e-08
1024.0 7.045095e-08
1024.0 4.18944e-08
END
$points1 << END
64.0 0.00362649
64.0 0.00317461
64.0 0.002657256
128.0 8.876984e-05
128.0 0.0001484864
128.0 0.0001895953
256.0 5.930306e-07
256.0 2.428051e-06
256.0 2.056775e-07
512.0 1.284151e-07
512.0 1.659179e-07
512.0 9.946298e-08
1024.0 6.71909e-08
1024.0 6.978352e-08
1024.0 9.770149e-08
END
$points2 << END
64.0 1.79817e-05
64.0 1.3533e-06
64.0 2.689193e-06
128.0 5.212747e-07
128.0 7.998874e-06
128.0 3.239169e-06
256.0 4.358632e-07
256.0 2.339722e-07
256.0 2.962237e-07
512.0 3.626701e-07
512.0 4.060234e-07
512.0 3.990893e-07
1024.0 7.160626e-07
1024.0 7.960941e-07
1024.0 5.992725e-07
END
$points3 << END
64.0 2.041186e-06
64.0 1.043441e-06
64.0 1.756984e-06
128.0 1.533746e-06
128.0 1.442504e-06
128.0 1.321113e-06
256.0 2.170548e-06
256.0 2.326991e-06
256.0 3.41078e-06
512.0 9.675931e-06
512.0 1.264993e-05
512.0 1.728025e-05
1024.0 4.502805e-05
1024.0 2.274559e-05
1024.0 1.950894e-05
END
$points4 << END
64.0 3.088417e-06
64.0 2.749317e-06
64.0 1.982385e-06
128.0 5.204285e-06
128.0 7.600386e-06
128.0 5.980633e-06
256.0 2.015814e-05
256.0 2.332632e-05
256.0 1.77612e-05
512.0 5.190615e-05
512.0 3.009547e-05
512.0 4.351023e-05
1024.0 0.0001053434
1024.0 0.000166244
1024.0 9.599723e-05
END
$points5 << END
64.0 3.016971e-06
64.0 3.509616e-06
64.0 8.482613e-06
128.0 1.618871e-06
128.0 1.729732e-06
128.0 2.737323e-06
256.0 6.857791e-07
256.0 1.336353e-06
256.0 8.236937e-07
512.0 2.975191e-07
512.0 3.719014e-07
512.0 5.000674e-07
1024.0 1.299625e-07
1024.0 2.437663e-07
1024.0 1.320409e-07
END
$points6 << END
64.0 3.769769e-08
64.0 4.618373e-07
64.0 6.583542e-09
128.0 2.436253e-08
128.0 3.958175e-08
128.0 5.606807e-08
256.0 1.879635e-08
256.0 4.225908e-08
256.0 2.181973e-08
512.0 1.76153e-08
512.0 1.077744e-08
512.0 3.60153e-08
1024.0 2.344311e-08
1024.0 2.038915e-08
1024.0 1.310686e-08
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'learning rate = 0.00025', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'learning rate = 0.0005', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'learning rate = 0.002', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'learning rate = 0.008', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'learning rate = 0.016', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'learning rate = 16', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'learning rate = 64'

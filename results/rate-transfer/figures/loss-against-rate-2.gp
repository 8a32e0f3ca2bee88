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
set title 'W₀ = N(0, 0.5² m^-0.5), A₀ = N(0, 0.5² m^-0.5), optimizer = sgd (momentum 0)' noenhanced font ',11'
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.7791645796604999:82.13925744402587]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.0003987352416156175:1.021160106147588]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
1.0 0.0700163 0.06316471 0.07761109
2.0 0.05465176 0.0527761 0.05659409
4.0 0.01863293 0.002991353 0.1160632
8.0 0.01150327 0.000974635 0.135769
16.0 0.001493339 0.001199712 0.001858829
32.0 0.002736915 0.001648823 0.004543061
64.0 0.01646211 0.0003987352 0.6897811
END
$width1 << END
1.0 0.06577252 0.04244033 0.1019319
2.0 0.01074845 0.008575176 0.01347252
4.0 0.02379714 0.001486776 0.3808939
8.0 0.00800666 0.0003987352 0.1709509
16.0 0.0009049246 0.0007311655 0.001119977
32.0 0.002252178 0.0006794984 0.007464779
64.0 0.3749248 0.1349212 1.041857
END
$width2 << END
1.0 0.08243 0.04265474 0.1592954
2.0 0.01346307 0.003557386 0.05095151
4.0 0.0222008 0.002368353 0.208109
8.0 0.000971786 0.0009200336 0.001026449
16.0 0.0006586101 0.0006069362 0.0007146834
32.0 0.003629148 0.002179592 0.006042745
64.0 0.668305 0.6680803 0.6685298
END
$width3 << END
1.0 0.05242382 0.04922346 0.05583225
2.0 0.01047526 0.001126145 0.0974396
4.0 0.003237298 0.0003987352 0.05186825
8.0 0.000732919 0.0005874176 0.0009144605
16.0 0.0006071248 0.0005490295 0.0006713674
32.0 0.2857806 0.1713904 0.4765178
64.0 0.6669214 0.6603555 0.6735526
END
$width4 << END
1.0 0.01126205 0.002287847 0.05543808
2.0 0.006115736 0.0003987352 0.1025988
4.0 0.002359174 0.0003987352 0.05146582
8.0 0.0006101122 0.0005679405 0.0006554153
16.0 0.02477804 0.002060958 0.2978961
32.0 0.6607962 0.6399419 0.6823301
64.0 0.670657 0.6702879 0.6710263
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

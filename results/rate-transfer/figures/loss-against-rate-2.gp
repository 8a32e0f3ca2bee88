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
1.0 0.0700162960199715
2.0 0.0546517626624057
4.0 0.01863292672463978
8.0 0.011503271727089637
16.0 0.0014933387293258119
32.0 0.0027369150749226045
64.0 0.016462111953845223
END
$width1 << END
1.0 0.0657725192387931
2.0 0.010748452167351225
4.0 0.02379713869445955
8.0 0.00800666021002344
16.0 0.0009049246196392528
32.0 0.002252177913367737
64.0 0.3749248371913861
END
$width2 << END
1.0 0.0824299968749725
2.0 0.013463067485653431
4.0 0.022200797438704067
8.0 0.000971785989299313
16.0 0.0006586101022066169
32.0 0.0036291484300910904
64.0 0.6683049982173782
END
$width3 << END
1.0 0.052423820346034385
2.0 0.010475260505270274
4.0 0.0032372978264702803
8.0 0.0007329189800131298
16.0 0.0006071247991224719
32.0 0.28578060476442685
64.0 0.666921403517125
END
$width4 << END
1.0 0.011262053338637156
2.0 0.006115735637964555
4.0 0.00235917363008506
8.0 0.0006101122122021001
16.0 0.024778039645161294
32.0 0.660796206422297
64.0 0.6706570415860273
END
plot $width0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'm = 128', \
  $width1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'm = 256', \
  $width2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'm = 512', \
  $width3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'm = 1024', \
  $width4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'm = 2048'

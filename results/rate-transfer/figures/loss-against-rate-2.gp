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
1.0 0.0700163
2.0 0.05465176
4.0 0.01863293
8.0 0.01150327
16.0 0.001493339
32.0 0.002736915
64.0 0.01646211
END
$width1 << END
1.0 0.06577252
2.0 0.01074845
4.0 0.02379714
8.0 0.00800666
16.0 0.0009049246
32.0 0.002252178
64.0 0.3749248
END
$width2 << END
1.0 0.08243
2.0 0.01346307
4.0 0.0222008
8.0 0.000971786
16.0 0.0006586101
32.0 0.003629148
64.0 0.668305
END
$width3 << END
1.0 0.05242382
2.0 0.01047526
4.0 0.003237298
8.0 0.000732919
16.0 0.0006071248
32.0 0.2857806
64.0 0.6669214
END
$width4 << END
1.0 0.01126205
2.0 0.006115736
4.0 0.002359174
8.0 0.0006101122
16.0 0.02477804
32.0 0.6607962
64.0 0.670657
END
plot $width0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'm = 128', \
  $width1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'm = 256', \
  $width2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'm = 512', \
  $width3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'm = 1024', \
  $width4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'm = 2048'

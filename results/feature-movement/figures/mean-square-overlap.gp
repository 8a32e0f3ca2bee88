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
set xrange [53.817370576237735:2435.4961715255727]
set xtics ('64' 64.0 0, '128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.00011618939073317275:0.02861302523036523]
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
2048.0 0.0004882812
END
$points0 << END
64.0 0.01574678
64.0 0.01506612
64.0 0.01710428
64.0 0.01672256
64.0 0.02130361
128.0 0.009968486
128.0 0.006729391
128.0 0.008035479
128.0 0.007842073
128.0 0.008542245
256.0 0.004087773
256.0 0.003967614
256.0 0.004114156
256.0 0.004241874
256.0 0.004380219
512.0 0.002208061
512.0 0.00208504
512.0 0.001684162
512.0 0.002106594
512.0 0.001956486
1024.0 0.0009386424
1024.0 0.000843796
1024.0 0.0008149113
1024.0 0.0009076437
1024.0 0.001027302
2048.0 0.0003983655
2048.0 0.0004673734
2048.0 0.0005697508
2048.0 0.0004091143
2048.0 0.0004563363
END
$points1 << END
64.0 0.00550569
64.0 0.004287436
64.0 0.004921802
64.0 0.005848445
64.0 0.009806014
128.0 0.003007746
128.0 0.003266973
128.0 0.003036485
128.0 0.004488858
128.0 0.002978044
256.0 0.001270174
256.0 0.001890916
256.0 0.001516742
256.0 0.001220767
256.0 0.00223135
512.0 0.0007879918
512.0 0.0007087038
512.0 0.0007266556
512.0 0.0006985827
512.0 0.0007225078
1024.0 0.0004683335
1024.0 0.000481473
1024.0 0.000472962
1024.0 0.0003009972
1024.0 0.0003732428
2048.0 0.0001594376
2048.0 0.000192161
2048.0 0.0001641846
2048.0 0.0001560548
2048.0 0.0001625874
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'parametrization = ntk', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'parametrization = mup'

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
set yrange [0.00012519491969208775:0.02391957738592457]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$theory0 << END
64.0 0.015625
128.0 0.0078125
256.0 0.00390625
512.0 0.001953125
1024.0 0.0009765625
2048.0 0.0004882812
END
$points0 << END
64.0 0.01438883
64.0 0.01683968
64.0 0.01255106
64.0 0.01768828
64.0 0.01805295
128.0 0.0112119
128.0 0.007372937
128.0 0.008305319
128.0 0.008896495
128.0 0.006908021
256.0 0.004983071
256.0 0.003710318
256.0 0.004195994
256.0 0.003255306
256.0 0.004074267
512.0 0.001792908
512.0 0.002017988
512.0 0.001945705
512.0 0.00202023
512.0 0.002441678
1024.0 0.0009686034
1024.0 0.0009162
1024.0 0.0009925438
1024.0 0.001160649
1024.0 0.0009467495
2048.0 0.0005123142
2048.0 0.0005097408
2048.0 0.0004168271
2048.0 0.0003604443
2048.0 0.0004791844
END
$points1 << END
64.0 0.007210318
64.0 0.007290211
64.0 0.005982897
64.0 0.006040887
64.0 0.005023652
128.0 0.003583427
128.0 0.00315453
128.0 0.003016499
128.0 0.003283861
128.0 0.003896027
256.0 0.001715448
256.0 0.002168492
256.0 0.001616084
256.0 0.00130456
256.0 0.001344874
512.0 0.000732424
512.0 0.0007554004
512.0 0.0006955749
512.0 0.0006360344
512.0 0.0008495452
1024.0 0.0004618504
1024.0 0.0003285573
1024.0 0.0004187756
1024.0 0.0003569407
1024.0 0.0004442816
2048.0 0.0002083681
2048.0 0.0001658793
2048.0 0.0001762619
2048.0 0.0001673581
2048.0 0.0001781256
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'learningRate = 10 m^-0.5, W₀ = N(0, m^-0.5), A₀ = N(0, m^-0.5)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'learningRate = 10, W₀ = N(0, m^-1), A₀ = N(0, m^-1)'

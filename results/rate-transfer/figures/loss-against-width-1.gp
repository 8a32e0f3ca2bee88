# Figure loss-against-width-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learning rate = 0.0005, A₀ = N(0, m^-1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.0018722965183688523:0.1949509523046125]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
128.0 0.1345605 0.1323342 0.1367869
128.0 0.1021387 0.1008457 0.1034316
128.0 0.1189827 0.1175341 0.1204312
128.0 0.1151093 0.1137095 0.1165091
256.0 0.02343477 0.02312038 0.02374916
256.0 0.02735413 0.02699075 0.02771751
256.0 0.03401914 0.03359394 0.03444434
256.0 0.02347169 0.02315746 0.02378592
512.0 0.003089793 0.003017053 0.003162533
512.0 0.002920535 0.002855333 0.002985737
512.0 0.003327518 0.003239455 0.003415581
512.0 0.0032252 0.003150484 0.003299915
1024.0 0.003062031 0.002971272 0.00315279
1024.0 0.002781809 0.00270158 0.002862037
1024.0 0.002668429 0.002590985 0.002745873
1024.0 0.002944803 0.002855198 0.003034407
2048.0 0.004176872 0.004055046 0.004298698
2048.0 0.004221942 0.004096172 0.004347711
2048.0 0.004645147 0.00450817 0.004782124
2048.0 0.004125067 0.004009618 0.004240517
END
set rmargin at screen 0.5700000000000001
set label 'W₀ = N(0, m^-1): −1.28 [−1.33, −1.23]' at graph 1.03,-0.012352762988943285 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot sample [128.0:2048.0] 29.89956711815865*x**(-1.2768925651958527) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

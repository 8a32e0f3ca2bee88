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
set title 'learningRate = 0.0005, A₀ = N(0, m^-1)' noenhanced
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
128.0 0.13456051353610107 0.1323341693533467 0.13678685771885546
128.0 0.1021386536450699 0.10084569764130255 0.10343160964883724
128.0 0.11898265743669055 0.11753414981580601 0.12043116505757509
128.0 0.1151093025412047 0.11370948125087697 0.11650912383153243
256.0 0.023434770139223488 0.02312037935945318 0.023749160918993796
256.0 0.02735413171835833 0.026990751058815675 0.027717512377900988
256.0 0.03401914266295968 0.03359394060053087 0.034444344725388494
256.0 0.023471689874392552 0.023157458449366782 0.02378592129941832
512.0 0.0030897930734326527 0.003017053045469202 0.0031625331013961032
512.0 0.0029205349597760783 0.002855333346334232 0.0029857365732179246
512.0 0.0033275177769964076 0.0032394549371158 0.0034155806168770153
512.0 0.0032251998327481796 0.0031504843636561085 0.0032999153018402508
1024.0 0.003062031167293486 0.002971272121279046 0.0031527902133079264
1024.0 0.0027818085204634304 0.002701580218371671 0.00286203682255519
1024.0 0.002668428790160765 0.0025909849408428743 0.0027458726394786557
1024.0 0.0029448026025784184 0.0028551980143170295 0.0030344071908398073
2048.0 0.004176872431083602 0.004055046428721995 0.004298698433445209
2048.0 0.00422194173795839 0.004096172096667595 0.004347711379249184
2048.0 0.004645147103334341 0.004508169714469969 0.004782124492198713
2048.0 0.004125067123748331 0.004009617655086438 0.004240516592410223
END
set rmargin at screen 0.5700000000000001
set label 'W₀ = N(0, m^-1): −1.28 [−1.33, −1.23]' at graph 1.03,-0.012352762988943285 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot sample [128.0:2048.0] 29.89956711815865*x**(-1.2768925651958527) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

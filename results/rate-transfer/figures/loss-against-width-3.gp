# Figure loss-against-width-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learning rate = 16, A₀ = N(0, 0.5² m^-0.5)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.0003629096280110102:0.15844937386308552]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
128.0 0.001349252 0.001324081 0.001374423
128.0 0.001361159 0.001335316 0.001387002
128.0 0.001492511 0.001464819 0.001520203
128.0 0.00181432 0.00178073 0.001847909
256.0 0.001003509 0.0009876397 0.001019378
256.0 0.0008324671 0.0008193995 0.0008455347
256.0 0.0007834477 0.0007715116 0.0007953839
256.0 0.001024593 0.001008013 0.001041172
512.0 0.000639919 0.0006299638 0.0006498742
512.0 0.0006816807 0.000671386 0.0006919754
512.0 0.0006933493 0.0006824007 0.0007042979
512.0 0.0006220932 0.0006117743 0.0006324121
1024.0 0.0006057954 0.0005960989 0.000615492
1024.0 0.0005853062 0.000575621 0.0005949914
1024.0 0.0005769809 0.0005680043 0.0005859575
1024.0 0.000664112 0.0006538897 0.0006743344
2048.0 0.09696606 0.09427058 0.09966154
2048.0 0.09477637 0.09206857 0.09748417
2048.0 0.006102557 0.005936757 0.006268357
2048.0 0.006721035 0.006518867 0.006923202
END
set rmargin at screen 0.53
set label 'W₀ = N(0, 0.5² m^-0.5): 0.75 [0.20, 1.31]' at graph 1.03,0.4237908607481911 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot sample [128.0:2048.0] 1.5329016386125043e-05*x**(0.7529092885730448) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

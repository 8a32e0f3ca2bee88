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
set title 'dependence seen = 2, not tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [9.614076467745284e-16:32.57843523488981]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
4.0 0.8699908 0.8632954 0.8766861
4.0 1.337053 1.329484 1.344623
4.0 0.7944582 0.7882836 0.8006328
4.0 1.276621 1.268333 1.284909
4.0 1.241891 1.230223 1.253558
6.0 0.6721484 0.6639753 0.6803216
6.0 0.3335486 0.3268368 0.3402604
6.0 0.2406275 0.2357248 0.2455301
6.0 0.4420264 0.4356576 0.4483953
6.0 0.4023276 0.3959043 0.4087508
7.0 0.1063969 0.1026188 0.110175
7.0 0.1111271 0.1082959 0.1139582
7.0 0.2213478 0.2162614 0.2264343
7.0 0.2234569 0.2183535 0.2285603
7.0 0.2145558 0.2085698 0.2205419
8.0 1.752556e-14 1.736859e-14 1.768254e-14
8.0 0.7842578 0.7758632 0.7926525
8.0 0.1111328 0.1072826 0.114983
8.0 0.1061719 0.1023981 0.1099457
8.0 0.5610938 0.5533428 0.5688447
9.0 0.3345313 0.3287513 0.3403112
9.0 0.6641406 0.6559952 0.6722861
9.0 4.946557e-14 4.891106e-14 5.002008e-14
9.0 0.3257031 0.3199622 0.331444
9.0 0.5616016 0.5532239 0.5699792
END
$points1 << END
4.0 1.777969 1.768769 1.78717
4.0 0.9186665 0.9114744 0.9258586
4.0 1.119956 1.110028 1.129884
4.0 1.254689 1.246885 1.262492
4.0 1.031031 1.022551 1.03951
6.0 1.011348 1.00294 1.019757
6.0 0.9668457 0.9586422 0.9750492
6.0 0.4491942 0.4427978 0.4555906
6.0 0.6703991 0.6622556 0.6785425
6.0 0.9982813 0.9882587 1.008304
7.0 1.663398 1.653404 1.673392
7.0 0.3618457 0.35583 0.3678614
7.0 0.0639112 0.0619577 0.06586469
7.0 0.5555078 0.5478387 0.5631769
7.0 0.3331641 0.32739 0.3389381
8.0 1.444453 1.434274 1.454632
8.0 0.6687109 0.6605471 0.6768747
8.0 0.6662891 0.6605126 0.6720655
8.0 0.6750781 0.6668457 0.6833106
8.0 1.000703 0.992565 1.008841
9.0 0.03456647 0.03233556 0.03679738
9.0 0.1151954 0.1112844 0.1191064
9.0 1.815142e-09 1.760185e-09 1.870098e-09
9.0 0.3349219 0.3291402 0.3407035
9.0 1.113984 1.104972 1.122997
END
set rmargin at screen 0.6699999999999999
set label 'architecture = autoencoder' at graph 1.03,0.9635154773060142 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'architecture = hidden-layer' at graph 1.03,0.8785154773060142 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'

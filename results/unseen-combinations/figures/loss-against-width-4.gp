# Figure loss-against-width-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 2, tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [5.250462969293374e-16:17.393251825312944]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
4.0 0.9444114 0.9361888 0.952634
4.0 0.9429587 0.9347166 0.9512007
4.0 0.9386442 0.9304175 0.9468708
4.0 0.947549 0.9392986 0.9557995
4.0 0.9378544 0.9295949 0.9461139
6.0 0.339613 0.3333828 0.3458432
6.0 0.3397517 0.3330337 0.3464697
6.0 0.3424589 0.3356615 0.3492563
6.0 0.338037 0.3319278 0.3441462
6.0 0.3311576 0.3256717 0.3366435
7.0 0.1511861 0.1472017 0.1551705
7.0 0.1426226 0.1403263 0.1449188
7.0 0.1440857 0.1407278 0.1474436
7.0 0.1389443 0.1366686 0.1412199
7.0 0.1450149 0.142665 0.1473648
8.0 1.602191e-14 1.590448e-14 1.613933e-14
8.0 9.554579e-15 9.44824e-15 9.660919e-15
8.0 1.090517e-14 1.0808e-14 1.100233e-14
8.0 1.431577e-14 1.4167e-14 1.446454e-14
8.0 1.349157e-14 1.334604e-14 1.36371e-14
9.0 2.089842e-14 2.073507e-14 2.106177e-14
9.0 1.595168e-14 1.580286e-14 1.610051e-14
9.0 4.296605e-14 4.261612e-14 4.331598e-14
9.0 2.854564e-14 2.837973e-14 2.871154e-14
9.0 3.172435e-14 3.13613e-14 3.208739e-14
END
set rmargin at screen 0.6799999999999999
set label 'architecture = autoencoder' at graph 1.03,0.10455256677937426 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'

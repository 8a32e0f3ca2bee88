# Figure loss-against-width-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 1, tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [1.0693761487579964e-15:18.613370013960285]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
4.0 1.065534 1.056762 1.074306
4.0 0.8148645 0.8113257 0.8184034
4.0 0.805152 0.8016584 0.8086455
4.0 0.9582273 0.9499609 0.9664936
4.0 0.8122878 0.8087734 0.8158022
6.0 0.3537646 0.3478066 0.3597226
6.0 0.3713588 0.3655007 0.3772169
6.0 0.344028 0.3376017 0.3504542
6.0 0.3563586 0.3501574 0.3625598
6.0 0.3561318 0.3497557 0.3625079
7.0 0.1384529 0.1338725 0.1430333
7.0 0.1377302 0.1330896 0.1423709
7.0 0.1726114 0.1679942 0.1772285
7.0 0.1364035 0.1319035 0.1409035
7.0 0.1445119 0.1403877 0.1486361
8.0 2.797609e-14 2.775226e-14 2.819993e-14
8.0 1.852796e-14 1.836283e-14 1.869308e-14
8.0 2.35735e-14 2.343124e-14 2.371577e-14
8.0 3.165398e-14 3.140654e-14 3.190143e-14
8.0 2.421452e-14 2.403946e-14 2.438958e-14
9.0 2.252226e-14 2.235802e-14 2.268651e-14
9.0 2.692943e-14 2.67427e-14 2.711616e-14
9.0 2.787437e-14 2.765035e-14 2.809839e-14
9.0 3.338746e-14 3.312257e-14 3.365235e-14
9.0 2.187153e-14 2.162067e-14 2.212239e-14
END
set rmargin at screen 0.6799999999999999
set label 'architecture = autoencoder' at graph 1.03,0.08585803216408383 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'

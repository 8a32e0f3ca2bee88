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
set title 'dependence seen = 1, not tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.08397362927915183:2.814200820688582]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
4.0 0.9325991 0.9238027 0.9413955
4.0 0.8433999 0.8370812 0.8497186
4.0 1.107376 1.095683 1.119069
4.0 0.8179737 0.8112742 0.8246732
4.0 0.8024413 0.7951537 0.8097289
6.0 0.4093111 0.4024252 0.4161969
6.0 0.2540915 0.2492859 0.258897
6.0 0.2699347 0.2640653 0.2758041
6.0 0.9325781 0.9225803 0.942576
6.0 0.7407458 0.7328061 0.7486854
7.0 1.072461 1.063722 1.081199
7.0 0.4030859 0.397077 0.4090949
7.0 0.4497868 0.4436931 0.4558804
7.0 0.1189966 0.1150706 0.1229225
7.0 0.6644922 0.6563169 0.6726675
8.0 0.1840625 0.1793151 0.1888099
8.0 2.110664 2.099428 2.1219
8.0 0.6643359 0.6561566 0.6725153
8.0 0.4045703 0.397751 0.4113896
8.0 0.3326172 0.3268455 0.3383889
9.0 0.6657422 0.6576457 0.6738387
9.0 0.8203125 0.8114696 0.8291554
9.0 0.2984375 0.2928321 0.3040429
9.0 0.2973047 0.2907746 0.3038348
9.0 0.2194141 0.2133377 0.2254904
END
$points1 << END
4.0 1.593246 1.583622 1.602869
4.0 2.142628 2.132348 2.152907
4.0 1.420384 1.410443 1.430326
4.0 1.316232 1.30791 1.324554
4.0 1.804966 1.795533 1.8144
6.0 0.4448233 0.4387345 0.4509122
6.0 0.6354688 0.6271454 0.6437921
6.0 0.699508 0.6901798 0.7088361
6.0 0.9625391 0.9517511 0.973327
6.0 0.6652344 0.6577706 0.6726981
7.0 1.331133 1.319697 1.342569
7.0 0.4799698 0.4738484 0.4860911
7.0 0.7443771 0.735104 0.7536503
7.0 1.1425 1.133923 1.151077
7.0 1.105898 1.097529 1.114268
8.0 0.5861328 0.5785132 0.5937524
8.0 0.6706641 0.6625179 0.6788103
8.0 0.2224609 0.2173661 0.2275558
8.0 0.8485938 0.8421628 0.8550247
8.0 0.1097672 0.1059378 0.1135966
9.0 0.8875391 0.879141 0.8959371
9.0 0.6702734 0.6620973 0.6784496
9.0 0.5569141 0.5508288 0.5629994
9.0 0.8194141 0.8119696 0.8268586
9.0 0.6652344 0.6571096 0.6733592
END
set rmargin at screen 0.44999999999999996
set label 'architecture = autoencoder: −0.89 [−1.65, −0.13]' at graph 1.03,0.43629378312430406 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'architecture = hidden-layer: −1.29 [−1.88, −0.71]' at graph 1.03,0.5212937831243041 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot sample [4.0:9.0] 2.7386567220569944*x**(-0.8886148781067958) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [4.0:9.0] 8.691294579661575*x**(-1.291652613562639) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [53.817370576237735:2435.4961715255727]
set xtics ('64' 64.0 0, '128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [2.4303833868398966e-15:7.029693301425837]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
64.0 0.3376017 0.3323062 0.3428973
64.0 0.3002199 0.2952288 0.3052109
64.0 0.2997867 0.2947843 0.304789
64.0 0.3812749 0.3755639 0.3869859
64.0 0.4195958 0.4136166 0.425575
128.0 0.2223577 0.2179699 0.2267455
128.0 0.1755679 0.171676 0.1794598
128.0 0.2139866 0.209731 0.2182422
128.0 0.1349739 0.131632 0.1383158
128.0 0.2091235 0.2049357 0.2133113
256.0 0.1391156 0.1356876 0.1425437
256.0 0.3488411 0.3433322 0.3543501
256.0 0.2600699 0.2553481 0.2647918
256.0 0.3413109 0.3358868 0.346735
256.0 0.2979042 0.2928167 0.3029917
512.0 0.2545842 0.2499278 0.2592405
512.0 0.2542166 0.2496216 0.2588116
512.0 0.3003187 0.2952479 0.3053896
512.0 0.2982585 0.2931806 0.3033364
512.0 0.2543486 0.2497361 0.2589612
1024.0 0.1784809 0.1745527 0.182409
1024.0 0.2624884 0.2576191 0.2673576
1024.0 0.4192438 0.4133029 0.4251848
1024.0 0.3363154 0.3310097 0.3416212
1024.0 0.3040865 0.2989463 0.3092266
2048.0 0.2132835 0.2090676 0.2174994
2048.0 0.3065722 0.3013703 0.311774
2048.0 0.3740085 0.3684097 0.3796074
2048.0 0.4590053 0.4527593 0.4652513
2048.0 0.1370838 0.1337309 0.1404367
END
$points1 << END
64.0 0.04121212 0.03935322 0.04307102
64.0 0.1274892 0.1241909 0.1307875
64.0 0.04053558 0.03870489 0.04236627
64.0 0.04174083 0.03987305 0.0436086
64.0 0.04159374 0.03971797 0.0434695
128.0 0.04208192 0.04021122 0.04395263
128.0 0.08465349 0.08197207 0.08733491
128.0 2.557424e-10 2.437456e-10 2.677392e-10
128.0 0.08227845 0.07965691 0.08489998
128.0 0.08173498 0.07912607 0.08434389
256.0 0.04121208 0.03935318 0.04307098
256.0 0.04164298 0.03976911 0.04351685
256.0 0.0417408 0.03987302 0.04360857
256.0 4.437212e-14 4.352431e-14 4.521994e-14
256.0 5.395783e-14 5.286188e-14 5.505379e-14
512.0 8.948424e-14 8.755866e-14 9.140983e-14
512.0 7.399922e-14 7.238704e-14 7.56114e-14
512.0 1.15008e-13 1.13311e-13 1.167051e-13
512.0 3.672177e-14 3.598563e-14 3.74579e-14
512.0 1.117064e-13 1.097452e-13 1.136676e-13
1024.0 1.79074e-13 1.766165e-13 1.815316e-13
1024.0 1.702053e-13 1.671334e-13 1.732773e-13
1024.0 1.098157e-13 1.070974e-13 1.12534e-13
1024.0 9.132698e-14 8.992012e-14 9.273383e-14
1024.0 0.08412477 0.08147437 0.08677517
2048.0 0.04157155 0.03969862 0.04344447
2048.0 2.440181e-13 2.402877e-13 2.477485e-13
2048.0 1.644103e-13 1.61533e-13 1.672875e-13
2048.0 1.486758e-13 1.459467e-13 1.51405e-13
2048.0 1.919708e-13 1.886884e-13 1.952533e-13
END
set key maxcols 1
set key font ',11'
plot sample [64.0:2048.0] 0.2572552155525092*x**(0.006714000096434152) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [64.0:2048.0] 107140768201.66301*x**(-7.200463746816891) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#0072B2' title 'learningRate = 10 m^-0.5, W₀ = N(0, m^-0.5), A₀ = N(0, m^-0.5): 0.01 [−0.11, 0.12]', \
  keyentry with points pointtype 5 pointsize 0.7 linecolor '#D55E00' title 'learningRate = 10, W₀ = N(0, m^-1), A₀ = N(0, m^-1): −7.20 [−10.27, −4.13]', \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

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
set yrange [2.39912755588007e-15:6.3564470029798095]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
64.0 0.2915881 0.2866532 0.2965231
64.0 0.3171587 0.3118544 0.3224629
64.0 0.2157229 0.2114693 0.2199764
64.0 0.2990962 0.2939925 0.3042
64.0 0.3336505 0.3283194 0.3389816
128.0 0.1386933 0.1352113 0.1421752
128.0 0.1146138 0.1114388 0.1177888
128.0 0.2628015 0.2579637 0.2676392
128.0 0.3336904 0.3283835 0.3389973
128.0 0.3093677 0.3042065 0.3145289
256.0 0.1789795 0.1750903 0.1828687
256.0 0.2554513 0.2507834 0.2601191
256.0 0.2643231 0.2595127 0.2691335
256.0 0.2935673 0.2886212 0.2985133
256.0 0.2073496 0.2031853 0.2115138
512.0 0.2257314 0.2212966 0.2301661
512.0 0.1309687 0.1276072 0.1343302
512.0 0.3035835 0.2984565 0.3087105
512.0 0.1756905 0.1718615 0.1795195
512.0 0.218559 0.2142694 0.2228487
1024.0 0.3757896 0.3701405 0.3814386
1024.0 0.4175347 0.4115517 0.4235178
1024.0 0.2553793 0.2506958 0.2600629
1024.0 0.1843073 0.1803238 0.1882907
1024.0 0.3785956 0.3729112 0.3842801
2048.0 0.3366833 0.3313118 0.3420549
2048.0 0.2921486 0.2871424 0.2971548
2048.0 0.1411466 0.1376754 0.1446177
2048.0 0.2679827 0.2631143 0.2728512
2048.0 0.09394849 0.09119284 0.09670413
END
$points1 << END
64.0 0.04291276 0.04101127 0.04481426
64.0 0.04053772 0.03870323 0.04237221
64.0 7.715659e-09 7.471768e-09 7.95955e-09
64.0 0.04053767 0.03870318 0.04237215
64.0 0.125424 0.1221716 0.1286764
128.0 0.04217289 0.04028341 0.04406238
128.0 1.055143e-11 1.000423e-11 1.109862e-11
128.0 0.04052291 0.03868511 0.04236071
128.0 0.08213134 0.07951963 0.08474304
128.0 1.190519e-09 1.143059e-09 1.237979e-09
256.0 3.821153e-14 3.742194e-14 3.900111e-14
256.0 0.04217289 0.04028341 0.04406237
256.0 3.600776e-14 3.520859e-14 3.680693e-14
256.0 4.051128e-14 3.963477e-14 4.13878e-14
256.0 0.08202204 0.07939889 0.08464518
512.0 0.04159369 0.03971793 0.04346945
512.0 4.454941e-14 4.385775e-14 4.524107e-14
512.0 7.850911e-14 7.722075e-14 7.979746e-14
512.0 0.04208192 0.04021122 0.04395263
512.0 5.58227e-14 5.494892e-14 5.669648e-14
1024.0 0.04293346 0.04103327 0.04483366
1024.0 1.971827e-13 1.930906e-13 2.012749e-13
1024.0 0.04157155 0.03969862 0.04344447
1024.0 1.111946e-13 1.091426e-13 1.132467e-13
1024.0 0.0405987 0.03876081 0.04243659
2048.0 2.643344e-13 2.600848e-13 2.68584e-13
2048.0 1.638842e-13 1.609077e-13 1.668607e-13
2048.0 1.742884e-13 1.71171e-13 1.774058e-13
2048.0 4.108672e-13 4.008423e-13 4.208921e-13
2048.0 2.916153e-13 2.86106e-13 2.971246e-13
END
set rmargin at screen 0.51
set label 'parametrization = ntk: −0.03 [−0.17, 0.10]' at graph 1.03,0.9060179059570339 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'parametrization = mup: −5.07 [−8.04, −2.11]' at graph 1.03,0.23581124311174134 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot sample [64.0:2048.0] 0.2876002416444613*x**(-0.031732202424698895) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [64.0:2048.0] 656380.1276572642*x**(-5.073534663519974) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

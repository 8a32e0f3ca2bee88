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
set xrange [1.706158733578211:56.2667459426039]
set xtics ('2' 2.0 0, '4' 4.0 0, '48' 48.0 0) nomirror
set yrange [3.8525185865560256e-08:19.937662366441174]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
2.0 3.325471 3.32115 3.329793
2.0 3.3255 3.321179 3.329821
2.0 3.32541 3.321089 3.329731
2.0 3.325425 3.321102 3.329748
2.0 3.325341 3.321021 3.329662
4.0 2.830238 2.825023 2.835452
4.0 2.833004 2.827656 2.838353
4.0 2.833967 2.828669 2.839265
4.0 2.833007 2.827563 2.838451
4.0 2.821765 2.816372 2.827158
48.0 6.188415e-07 5.152673e-07 7.224157e-07
48.0 0.0002576503 0.0001759188 0.0003393817
48.0 9.315091e-07 7.004742e-07 1.162544e-06
48.0 1.779781e-07 1.489526e-07 2.070035e-07
48.0 1.143935e-05 4.032942e-06 1.884576e-05
END
$points1 << END
2.0 4.229902 4.22145 4.238354
2.0 4.306449 4.297185 4.315712
2.0 3.949301 3.94173 3.956872
2.0 3.86893 3.862146 3.875714
2.0 4.072399 4.064886 4.079912
4.0 2.995354 2.989326 3.001382
4.0 3.154057 3.147585 3.160529
4.0 3.150634 3.14387 3.157397
4.0 3.34444 3.337122 3.351758
4.0 2.995307 2.989208 3.001406
48.0 3.192984e-06 2.65611e-06 3.729859e-06
48.0 2.27718e-05 1.883085e-05 2.671274e-05
48.0 0.0002128958 0.0001236875 0.0003021041
48.0 2.046323e-05 1.792947e-05 2.299699e-05
48.0 0.0001063805 6.027859e-05 0.0001524824
END
$points2 << END
2.0 2.719679 2.717209 2.722149
2.0 3.162759 3.155625 3.169893
2.0 2.719632 2.717162 2.722101
2.0 2.719757 2.717285 2.722229
2.0 2.71981 2.717338 2.722281
4.0 1.851413 1.846899 1.855928
4.0 1.851976 1.847483 1.856468
4.0 1.851415 1.846884 1.855945
4.0 1.854165 1.849626 1.858705
4.0 1.854877 1.85034 1.859414
48.0 4.173323e-05 2.57811e-05 5.768537e-05
48.0 4.774684e-05 3.248374e-05 6.300994e-05
48.0 4.37902e-05 3.160323e-05 5.597718e-05
48.0 3.141772e-05 1.484513e-05 4.79903e-05
48.0 3.38159e-05 1.870539e-05 4.892642e-05
END
$points3 << END
2.0 4.255156 4.245427 4.264884
2.0 3.459051 3.453134 3.464968
2.0 4.20291 4.19408 4.211741
2.0 4.219527 4.211463 4.227591
2.0 4.233476 4.223969 4.242984
4.0 2.405464 2.399401 2.411527
4.0 2.039673 2.034672 2.044673
4.0 1.874627 1.870056 1.879197
4.0 2.231721 2.226023 2.237418
4.0 1.966085 1.961227 1.970942
48.0 6.672939e-05 3.44985e-05 9.896028e-05
48.0 5.025249e-05 1.853268e-05 8.197231e-05
48.0 7.912398e-05 5.681632e-05 0.0001014316
48.0 4.843971e-05 3.296301e-05 6.391641e-05
48.0 4.439056e-05 3.146232e-05 5.731879e-05
END
set rmargin at screen 0.52
set label 'dependence sharpness = 4, W₀ = N(0, 0.01²)' at graph 1.03,0.43077446252371615 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'dependence sharpness = 4, W₀ = N(0, m^-1)' at graph 1.03,0.6007744625237161 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'dependence sharpness = 8, W₀ = N(0, 0.01²)' at graph 1.03,0.34577446252371613 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'dependence sharpness = 8, W₀ = N(0, m^-1)' at graph 1.03,0.5157744625237162 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'

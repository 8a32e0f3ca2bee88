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
set xrange [1.8518518518518516:8.64]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0) nomirror
set yrange [0.9506513344956699:4.889931567954626]
set logscale y
set ytics ('1' 1.0 0, '1.5' 1.5 0, '2' 2.0 0, '3' 3.0 0, '4' 4.0 0)
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
8.0 1.918158 1.912412 1.923903
8.0 1.91726 1.911478 1.923041
8.0 1.92667 1.920917 1.932423
8.0 1.921508 1.915751 1.927266
8.0 1.92071 1.914923 1.926497
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
8.0 2.004456 1.998469 2.010443
8.0 1.953598 1.9477 1.959496
8.0 1.92572 1.920009 1.931431
8.0 1.947436 1.941635 1.953238
8.0 1.954823 1.948967 1.96068
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
8.0 1.080064 1.075637 1.08449
8.0 1.084736 1.080315 1.089158
8.0 1.077138 1.072768 1.081509
8.0 1.08554 1.081126 1.089954
8.0 1.087899 1.08356 1.092238
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
8.0 1.109278 1.104992 1.113563
8.0 1.096305 1.091945 1.100666
8.0 1.128809 1.124461 1.133156
8.0 1.101302 1.097057 1.105547
8.0 1.104886 1.100576 1.109196
END
set rmargin at screen 0.52
set label 'dependence.sharpness = 4, W₀ = N(0, 0.01²)' at graph 1.03,0.4294709063279643 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'dependence.sharpness = 4, W₀ = N(0, m^-1)' at graph 1.03,0.4844709063279643 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'dependence.sharpness = 8, W₀ = N(0, 0.01²)' at graph 1.03,0.07962730490968403 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'dependence.sharpness = 8, W₀ = N(0, m^-1)' at graph 1.03,0.13462730490968403 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'

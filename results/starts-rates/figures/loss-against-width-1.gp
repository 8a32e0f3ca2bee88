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
set title 'bias learning rate = 0.003, learning rate = 0.001' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.04591514611385604:1.6488035530742617]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.245588 1.236444 1.254732
15.0 0.9840289 0.9756253 0.9924325
25.0 0.5448756 0.5385661 0.5511851
39.0 0.2707812 0.2671439 0.2744186
63.0 0.1279589 0.1261915 0.1297262
100.0 0.06033564 0.05947013 0.06120115
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 1.191218 1.183119 1.199318
15.0 1.006097 0.9987895 1.013404
25.0 0.7818944 0.7758176 0.7879712
39.0 0.6601901 0.6548307 0.6655495
63.0 0.453264 0.448938 0.45759
100.0 0.2409338 0.2378688 0.2439987
END
$random1 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
set rmargin at screen 0.6
set label 'b₀ = 0: −1.35 [−1.60, −1.10]' at graph 1.03,0.11452859809297064 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'b₀ = N(0, 1): −0.65 [−0.89, −0.41]' at graph 1.03,0.5236009732023711 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  [10.0:100.0] 10.42869102707406*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 19.907753434525638*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 35.02299640958341*x**(-1.352140485356833) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 5.964776987232384*x**(-0.6496636145494743) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

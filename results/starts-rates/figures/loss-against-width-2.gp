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
set title 'bias learning rate = 0.01, learning rate = 0.01' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.046197602264331894:1.5899165980602823]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.20584 1.197832 1.213848
15.0 0.9812182 0.9728188 0.9896175
25.0 0.5388357 0.5325427 0.5451287
39.0 0.2692559 0.265599 0.2729127
63.0 0.1273301 0.1255747 0.1290854
100.0 0.06051033 0.05966287 0.0613578
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
10.0 1.177786 1.16968 1.185892
15.0 0.9884423 0.9810423 0.9958424
25.0 0.7479131 0.7418004 0.7540259
39.0 0.5265219 0.5217695 0.5312743
63.0 0.2947123 0.2913676 0.2980571
100.0 0.1625547 0.1601803 0.1649292
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
set label 'b₀ = 0: −1.34 [−1.60, −1.09]' at graph 1.03,0.11511404832474581 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'b₀ = N(0, 1): −0.85 [−1.11, −0.60]' at graph 1.03,0.4076662575219465 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  [10.0:100.0] 10.335042870935194*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 16.50770146885322*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 33.4647178872607*x**(-1.3415328269855877) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.02026513239539*x**(-0.854888327744526) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

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
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.04489489135978801:1.5670739435227128]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.173699 1.165964 1.181435
10.0 1.180273 1.17249 1.188056
10.0 1.175666 1.168023 1.183308
15.0 0.9874435 0.97884 0.9960469
15.0 0.9907886 0.9820163 0.999561
15.0 0.9862562 0.9775094 0.995003
25.0 0.5417777 0.5350781 0.5484773
25.0 0.541422 0.5348012 0.5480428
25.0 0.5381582 0.5316275 0.5446889
39.0 0.2684805 0.2646425 0.2723185
39.0 0.2666342 0.2629014 0.270367
39.0 0.2677123 0.2639518 0.2714729
63.0 0.1251151 0.1232564 0.1269738
63.0 0.1252896 0.1234602 0.127119
63.0 0.1253108 0.123501 0.1271206
100.0 0.05888271 0.05800791 0.05975751
100.0 0.05917209 0.05828749 0.0600567
100.0 0.05886744 0.05797656 0.05975833
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
set rmargin at screen 0.74
set label '−1.35 [−1.35, −1.35]' at graph 1.03,0.11794750248853078 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.22713614829515*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 33.74865134286645*x**(-1.3470395863868079) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

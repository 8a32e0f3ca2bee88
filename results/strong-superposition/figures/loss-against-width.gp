# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
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
set yrange [0.03791893303121486:1.588684674999044]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.1864418050544459 1.178037452970742 1.1948461571381497
15.0 0.994165633363882 0.9864310280490166 1.0019002386787472
25.0 0.7357830024891591 0.729734295537768 0.7418317094405501
39.0 0.5164337573921087 0.5116656027995612 0.5212019119846563
63.0 0.328552264894895 0.32495705295403543 0.3321474768357545
100.0 0.17451438369979919 0.17201467967282102 0.17701408772677735
END
$points1 << END
10.0 0.7123550048401489 0.7063696918786676 0.7183403178016302
15.0 0.5396238127562267 0.5344448564547812 0.5448027690576722
25.0 0.31932145263099515 0.3155458289815963 0.323097076280394
39.0 0.18703986658485156 0.18430015930327512 0.189779573866428
63.0 0.07917235294823138 0.0775943926423056 0.08075031325415717
100.0 0.05041755998386738 0.049133714285124946 0.05170140568260981
END
set rmargin at screen 0.6699999999999999
set label 'α = 0: −0.82 [−1.04, −0.57]' at graph 1.03,0.45810871074967313 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 1: −1.20 [−1.43, −0.98]' at graph 1.03,0.08607813427105666 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot sample [10.0:100.0] 16.945599831598393*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 6.623541743610179*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 9.007578522308505*x**(-0.8163082139171526) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 13.307044179266*x**(-1.2027955623857012) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted'

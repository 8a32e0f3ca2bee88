# Figure loss-against-rate-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.0008709635899560806:0.011481536214968828]
set logscale x
set xtics ('0.001' 0.001 0, '0.0015' 0.0015 0, '0.002' 0.002 0, '0.003' 0.003 0, '0.004' 0.004 0, '0.005' 0.005 0, '0.007' 0.007 0, '0.01' 0.01 0, '' 0.0009000000000000001 1, '' 0.006 1, '' 0.008 1, '' 0.009000000000000001 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0620894167075693:1.2385893863969095]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
0.001 0.7797706 0.7797706 0.7797706
0.003 0.9078779 0.9078779 0.9078779
0.01 1.05509 1.05509 1.05509
END
$width1 << END
0.001 0.07378828 0.07378828 0.07378828
0.003 0.08547895 0.08547895 0.08547895
0.01 0.07288793 0.07288793 0.07288793
END
plot $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 25', \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 100'

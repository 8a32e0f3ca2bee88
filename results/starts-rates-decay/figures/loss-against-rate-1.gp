# Figure loss-against-rate-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0' noenhanced
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.0008709635899560806:0.011481536214968828]
set logscale x
set xtics ('0.001' 0.001 0, '0.0015' 0.0015 0, '0.002' 0.002 0, '0.003' 0.003 0, '0.004' 0.004 0, '0.005' 0.005 0, '0.007' 0.007 0, '0.01' 0.01 0, '' 0.0009000000000000001 1, '' 0.006 1, '' 0.008 1, '' 0.009000000000000001 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0551197144045873:0.6929009764239235]
set logscale y
set ytics ('0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '' 0.06 1, '' 0.08 1, '' 0.09 1, '' 0.6000000000000001 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
0.001 0.5291724 0.5291724 0.5291724
0.003 0.5329669 0.5329669 0.5329669
0.01 0.6050297 0.6050297 0.6050297
END
$width1 << END
0.001 0.06312501 0.06312501 0.06312501
0.003 0.0637345 0.0637345 0.0637345
0.01 0.07090126 0.07090126 0.07090126
END
plot $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 25', \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 100'

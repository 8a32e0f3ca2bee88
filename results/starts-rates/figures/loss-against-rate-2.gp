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
set title 'b₀ = 0' noenhanced
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.0008154037881103407:0.03679158772308817]
set logscale x
set xtics ('0.001' 0.001 0, '0.002' 0.002 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '' 0.0009000000000000001 1, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.04881242716293788:1.4374944460023715]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
0.001 1.199239 1.199239 1.199239
0.003 1.188044 1.188044 1.188044
0.01 1.169443 1.169443 1.169443
0.03 1.19084 1.19084 1.19084
END
$width1 << END
0.001 0.983428 0.983428 0.983428
0.003 0.9812844 0.9812844 0.9812844
0.01 0.9812182 0.9812182 0.9812182
0.03 0.9927081 0.9927081 0.9927081
END
$width2 << END
0.001 0.5448756 0.5448756 0.5448756
0.003 0.537234 0.537234 0.537234
0.01 0.53723 0.53723 0.53723
0.03 0.544616 0.544616 0.544616
END
$width3 << END
0.001 0.2707812 0.2707812 0.2707812
0.003 0.2669755 0.2669755 0.2669755
0.01 0.2680649 0.2680649 0.2680649
0.03 0.274539 0.274539 0.274539
END
$width4 << END
0.001 0.1279589 0.1279589 0.1279589
0.003 0.1252884 0.1252884 0.1252884
0.01 0.1270726 0.1270726 0.1270726
0.03 0.1327496 0.1327496 0.1327496
END
$width5 << END
0.001 0.06033564 0.06033564 0.06033564
0.003 0.05851011 0.05851011 0.05851011
0.01 0.0604233 0.0604233 0.0604233
0.03 0.06434942 0.06434942 0.06434942
END
plot $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 10', \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 15', \
  $width2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'm = 25', \
  $width3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'm = 39', \
  $width4 using 1:2 with linespoints pointtype 13 pointsize 0.7 linewidth 1.5 linecolor '#CC79A7' title 'm = 63', \
  $width5 using 1:2 with linespoints pointtype 6 pointsize 0.7 linewidth 1.5 linecolor '#56B4E9' title 'm = 100'

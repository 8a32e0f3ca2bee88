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
set title 'b₀ = N(0, 1)' noenhanced
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [0.0008154037881103407:0.03679158772308817]
set logscale x
set xtics ('0.001' 0.001 0, '0.002' 0.002 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '' 0.0009000000000000001 1, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.052547309491702734:1.4213939757980707]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
0.001 1.191218 1.191218 1.191218
0.003 1.179394 1.179394 1.179394
0.01 1.171648 1.171648 1.171648
0.03 1.176723 1.176723 1.176723
END
$width1 << END
0.001 0.9833564 0.9833564 0.9833564
0.003 0.9826637 0.9826637 0.9826637
0.01 0.9856699 0.9856699 0.9856699
0.03 0.9923363 0.9923363 0.9923363
END
$width2 << END
0.001 0.5495069 0.5495069 0.5495069
0.003 0.5407389 0.5407389 0.5407389
0.01 0.5495404 0.5495404 0.5495404
0.03 0.6907043 0.6907043 0.6907043
END
$width3 << END
0.001 0.2809731 0.2809731 0.2809731
0.003 0.2800619 0.2800619 0.2800619
0.01 0.2907402 0.2907402 0.2907402
0.03 0.4588274 0.4588274 0.4588274
END
$width4 << END
0.001 0.1370219 0.1370219 0.1370219
0.003 0.1405911 0.1405911 0.1405911
0.01 0.1406052 0.1406052 0.1406052
0.03 0.2293963 0.2293963 0.2293963
END
$width5 << END
0.001 0.06270087 0.06270087 0.06270087
0.003 0.06563205 0.06563205 0.06563205
0.01 0.07726467 0.07726467 0.07726467
0.03 0.08575552 0.08575552 0.08575552
END
plot $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 10', \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 15', \
  $width2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'm = 25', \
  $width3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'm = 39', \
  $width4 using 1:2 with linespoints pointtype 13 pointsize 0.7 linewidth 1.5 linecolor '#CC79A7' title 'm = 63', \
  $width5 using 1:2 with linespoints pointtype 6 pointsize 0.7 linewidth 1.5 linecolor '#56B4E9' title 'm = 100'

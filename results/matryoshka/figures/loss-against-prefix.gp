# Figure loss-against-prefix, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_prefix' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-prefix.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'first hidden dimensions k' noenhanced offset 0,0.4
set ylabel 'loss per sample' noenhanced
set logscale x 2
set xrange [3.6050018504433208:35.50622310617104]
set xtics ('4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '32' 32.0 0) nomirror
set yrange [0.012576542183465067:0.9769375651886464]
set logscale y
set ytics ('0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$prefix0 << END
4.0 0.6441819 0.6248298 0.663534
8.0 0.4052426 0.403522 0.4069632
16.0 0.1368061 0.1323907 0.1412214
32.0 0.08034543 0.07861539 0.08207547
END
$prefix1 << END
4.0 0.6402293 0.633696 0.6467626
8.0 0.4051837 0.401336 0.4090314
16.0 0.133655 0.1324525 0.1348575
32.0 0.07710935 0.07442166 0.07979703
END
$prefix2 << END
4.0 0.6156747 0.6041553 0.6271942
8.0 0.3615372 0.3558816 0.3671929
16.0 0.1015527 0.1005699 0.1025355
32.0 0.01587916 0.01556972 0.0161886
END
$prefix3 << END
4.0 0.7737496 0.7663228 0.7811764
8.0 0.5889021 0.583125 0.5946791
16.0 0.3554945 0.3510294 0.3599596
32.0 0.01587916 0.01556972 0.0161886
END
plot $prefix0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $prefix0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'trained on 4, 8, 16, 32', \
  $prefix1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $prefix1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'trained on 4, 8, 16, 32, own biases', \
  $prefix2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#000000' notitle, \
  $prefix2 using 1:2 with linespoints pointtype 6 pointsize 0.7 linewidth 1.5 linecolor '#000000' title 'width k trained alone', \
  $prefix3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#555555' notitle, \
  $prefix3 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'width 32 trained alone, first k axes'

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
4.0 0.6441819
8.0 0.4052426
16.0 0.1368061
32.0 0.08034543
END
$prefix1 << END
4.0 0.6402293
8.0 0.4051837
16.0 0.133655
32.0 0.07710935
END
$prefix2 << END
4.0 0.6156747
8.0 0.3615372
16.0 0.1015527
32.0 0.01587916
END
$prefix3 << END
4.0 0.7737496
8.0 0.5889021
16.0 0.3554945
32.0 0.01587916
END
plot $prefix0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 title 'trained on 4, 8, 16, 32', \
  $prefix1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 title 'trained on 4, 8, 16, 32, own biases', \
  $prefix2 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 6 title 'width k trained alone', \
  $prefix3 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'width 32 trained alone, first k axes'

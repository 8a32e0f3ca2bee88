# Figure loss-against-samples, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_samples' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-samples.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples T of the training set' noenhanced offset 0,0.4
set ylabel 'loss per sample' noenhanced
set xrange [2.030891539001349:2954.367520261758]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [6.691611913816663e-19:1313.9072799027088]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$solid0 << END
3.0 0.9933719 0.3719486 1.614795
5.0 0.9405043 0.9368143 0.9441942
10.0 0.9907783 0.4395961 1.54196
30.0 1.177088 0.5812858 1.772891
100.0 5.378622 6.691612e-19 18.29653
300.0 95.03126 6.691612e-19 445.8832
1000.0 0.9308888 0.9164 0.9453776
2000.0 0.9294502 0.9278732 0.9310273
END
$dashed0 << END
3.0 9.251859e-18 6.691612e-19 1.268079e-16
5.0 4.57967e-16 6.691612e-19 5.712721e-15
10.0 0.07680423 6.691612e-19 1.052695
30.0 0.420487 0.3472361 0.4937378
100.0 0.611524 0.4327024 0.7903456
300.0 0.8363216 0.6894484 0.9831948
1000.0 0.9080719 0.8050842 1.011059
2000.0 0.9172673 0.88 0.9545347
END
$solid1 << END
3.0 1.102633 0.7844972 1.42077
5.0 0.999762 0.9996553 0.9998688
10.0 1.077846 0.8111712 1.344521
30.0 1.004497 0.9852466 1.023748
100.0 1.65834 6.691612e-19 6.671121
300.0 28.17511 6.691612e-19 210.4641
1000.0 0.9900206 0.9892975 0.9907436
2000.0 0.9887898 0.988182 0.9893976
END
$dashed1 << END
3.0 2.153589e-06 6.691612e-19 2.951753e-05
5.0 2.909609e-05 6.691612e-19 0.000398797
10.0 0.07061916 0.008501484 0.1327368
30.0 0.3125573 0.2837143 0.3414004
100.0 0.7045662 0.6297315 0.779401
300.0 0.8885299 0.8829068 0.8941531
1000.0 0.9750218 0.971342 0.9787017
2000.0 0.9796198 0.9752266 0.984013
END
plot $solid0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $solid0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'n = 300', \
  $dashed0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $dashed0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $solid1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $solid1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'n = 1000', \
  $dashed1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $dashed1 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'on fresh samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'on the training set'

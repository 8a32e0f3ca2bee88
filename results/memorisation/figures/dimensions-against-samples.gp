# Figure dimensions-against-samples, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'dimensions_against_samples' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'dimensions-against-samples.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples T of the training set' noenhanced offset 0,0.4
set ylabel 'mean dimensionality' noenhanced
set xrange [2.030891539001349:2954.367520261758]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.000677526929791218:0.9764909510779513]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$samples0 << END
3.0 0.9933719 9.251859e-18 0.5808406 0.006504112
5.0 0.9405043 4.57967e-16 0.4497258 0.00665633
10.0 0.9907783 0.07680423 0.2409357 0.006615486
30.0 1.177088 0.420487 0.06881964 0.006630284
100.0 5.378622 0.611524 0.02075649 0.006609299
300.0 95.03126 0.8363216 0.006919369 0.006585642
1000.0 0.9308888 0.9080719 0.002102627 0.006650812
2000.0 0.9294502 0.9172673 0.001048065 0.006662881
END
$samples1 << END
3.0 1.102633 2.153589e-06 0.6613783 0.001989893
5.0 0.999762 2.909609e-05 0.3999261 0.001988312
10.0 1.077846 0.07061916 0.1759151 0.001794232
30.0 1.004497 0.3125573 0.0665481 0.001994756
100.0 1.65834 0.7045662 0.0199708 0.001988587
300.0 28.17511 0.8885299 0.006645627 0.001993766
1000.0 0.9900206 0.9750218 0.001998653 0.001999451
2000.0 0.9887898 0.9796198 0.001000334 0.001999816
END
plot $samples0 using 1:4 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'n = 300', \
  $samples0 using 1:5 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $samples1 using 1:4 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'n = 1000', \
  $samples1 using 1:5 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of features'

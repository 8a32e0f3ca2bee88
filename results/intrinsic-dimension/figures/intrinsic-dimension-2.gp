# Figure intrinsic-dimension-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence active = 4' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'intrinsic dimension' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0:*]
set key maxcols 2
$expected << END
2.0 2.0
4.0 4.0
8.0 4.0
16.0 4.0
24.0 4.0
END
$represented << END
2.0 0.3333333
4.0 0.75
8.0 2.75
16.0 4.0
24.0 4.0
END
$one0 << END
2.0 1.964945 1.952548 1.977342
4.0 2.963975 2.351459 3.576492
8.0 2.917372 2.635153 3.19959
16.0 3.79044 3.588029 3.992851
24.0 3.714992 3.126612 4.303372
END
$one1 << END
2.0 1.886081 1.706526 2.065637
4.0 2.453089 1.311338 3.59484
8.0 2.628408 2.271314 2.985502
16.0 3.623991 3.588121 3.659862
24.0 3.510701 2.942452 4.078951
END
$one2 << END
2.0 1.976386 1.853074 2.099697
4.0 2.954088 2.302995 3.60518
8.0 2.880494 2.498445 3.262543
16.0 3.732248 3.608832 3.855665
24.0 3.642073 3.110393 4.173753
END
$one3 << END
2.0 1.807054 1.524562 2.089545
4.0 2.447271 1.14346 3.751083
8.0 2.644282 2.187416 3.101148
16.0 3.707561 3.667462 3.74766
24.0 3.599467 3.017811 4.181123
END
$mixed0 << END
2.0 2.008139 1.927953 2.088325
4.0 2.20584 1.967174 2.444506
8.0 4.371947 2.750887 5.993006
16.0 10.43996 9.390259 11.48965
24.0 9.63207 9.203641 10.0605
END
$mixed1 << END
2.0 1.750075 1.586609 1.91354
4.0 1.764859 1.629326 1.900391
8.0 5.203214 3.566372 6.840057
16.0 10.50696 10.0078 11.00613
24.0 10.55471 10.13968 10.96974
END
$mixed2 << END
2.0 2.011331 1.933188 2.089474
4.0 2.822923 2.426161 3.219685
8.0 3.330678 1.660188 5.001168
16.0 10.55142 8.783885 12.31895
24.0 9.160292 8.323167 9.997418
END
$mixed3 << END
2.0 1.916994 1.703198 2.130789
4.0 2.661806 2.506756 2.816856
8.0 6.466153 6.088179 6.844128
16.0 11.16164 10.62838 11.69491
24.0 10.94409 10.80853 11.07964
END
plot $expected using 1:2 with lines linewidth 4 linecolor '#999999' title 'min(k, m)', \
  $represented using 1:2 with lines dashtype 3 linewidth 3 linecolor '#999999' title 'represented', \
  $one0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $one0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'one set, TwoNN', \
  $one1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $one1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'one set, likelihood', \
  $one2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $one2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'one set, local TwoNN', \
  $one3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $one3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'one set, homology', \
  $mixed0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $mixed0 using 1:2 with linespoints pointtype 7 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'mixed, TwoNN', \
  $mixed1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $mixed1 using 1:2 with linespoints pointtype 5 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'mixed, likelihood', \
  $mixed2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $mixed2 using 1:2 with linespoints pointtype 9 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#009E73' title 'mixed, local TwoNN', \
  $mixed3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $mixed3 using 1:2 with linespoints pointtype 11 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#E69F00' title 'mixed, homology'

# Figure intrinsic-dimension-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence active = 2' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'intrinsic dimension' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0:*]
set key maxcols 2
$expected << END
2.0 2.0
4.0 2.0
8.0 2.0
16.0 2.0
24.0 2.0
END
$represented << END
2.0 0.5833333
4.0 0.8333333
8.0 1.916667
16.0 2.0
24.0 2.0
END
$one0 << END
2.0 1.911431 1.68456 2.138302
4.0 1.977047 1.961378 1.992716
8.0 1.972876 1.914166 2.031587
16.0 1.964325 1.929143 1.999507
24.0 1.924251 1.743273 2.105229
END
$one1 << END
2.0 1.725024 1.273779 2.176268
4.0 1.842438 1.639681 2.045195
8.0 1.87878 1.627954 2.129605
16.0 1.9353 1.926995 1.943604
24.0 1.860509 1.540108 2.18091
END
$one2 << END
2.0 1.92534 1.742846 2.107835
4.0 1.975346 1.950413 2.000278
8.0 1.952151 1.900078 2.004224
16.0 1.941677 1.92387 1.959485
24.0 1.914535 1.77285 2.05622
END
$one3 << END
2.0 1.638578 1.063452 2.213703
4.0 1.803024 1.575417 2.030632
8.0 1.892371 1.592418 2.192324
16.0 1.961667 1.951731 1.971603
24.0 1.888989 1.5681 2.209879
END
$mixed0 << END
2.0 1.925861 1.526506 2.325216
4.0 2.311477 2.15201 2.470945
8.0 2.196215 2.014167 2.378262
16.0 1.9244 1.842886 2.005914
24.0 1.867516 1.830766 1.904266
END
$mixed1 << END
2.0 1.669142 1.423215 1.915068
4.0 1.957745 1.499741 2.415749
8.0 5.495096 4.477328 6.512864
16.0 6.044169 6.025442 6.062896
24.0 5.999867 5.704126 6.295608
END
$mixed2 << END
2.0 1.992833 1.700971 2.284694
4.0 2.476783 1.907387 3.04618
8.0 2.491893 1.47325 3.510536
16.0 2.479137 2.008714 2.949561
24.0 2.687557 1.567989 3.807125
END
$mixed3 << END
2.0 1.727915 1.594577 1.861252
4.0 2.670663 2.409727 2.931599
8.0 6.125274 5.398231 6.852317
16.0 6.956559 6.8476 7.065517
24.0 7.247653 6.766384 7.728922
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

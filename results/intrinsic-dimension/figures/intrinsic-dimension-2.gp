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
set title 'dependence = exactly (active 4)' noenhanced
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
2.0 0.3333333333333333
4.0 0.75
8.0 2.75
16.0 4.0
24.0 4.0
END
$one0 << END
2.0 1.9649448067632331
4.0 2.963975488452752
8.0 2.917371915055162
16.0 3.7904404138395633
24.0 3.714992010931993
END
$one1 << END
2.0 1.8860814942722548
4.0 2.4530887650329953
8.0 2.628408332720362
16.0 3.623991465569706
24.0 3.510701241393385
END
$one2 << END
2.0 1.9763857072882558
4.0 2.9540878731689837
8.0 2.880493914264406
16.0 3.7322484606667197
24.0 3.6420729738442326
END
$one3 << END
2.0 1.8070535606250067
4.0 2.4472712028562884
8.0 2.6442819075392454
16.0 3.7075614272130912
24.0 3.5994666945617184
END
$mixed0 << END
2.0 2.008138728453313
4.0 2.2058403078804782
8.0 4.3719467834704995
16.0 10.439956045784413
24.0 9.632070179725444
END
$mixed1 << END
2.0 1.750074772088076
4.0 1.7648585209459018
8.0 5.203214466144526
16.0 10.506961417579337
24.0 10.55470978535565
END
$mixed2 << END
2.0 2.011330932995198
4.0 2.8229231912994366
8.0 3.3306782054883874
16.0 10.551418000862443
24.0 9.160292308891238
END
$mixed3 << END
2.0 1.9169936846868847
4.0 2.6618059588090017
8.0 6.466153386151858
16.0 11.161643427732649
24.0 10.944085755170859
END
plot $expected using 1:2 with lines linewidth 4 linecolor '#999999' title 'min(k, m)', \
  $represented using 1:2 with lines dashtype 3 linewidth 3 linecolor '#999999' title 'represented', \
  $one0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'one set, TwoNN', \
  $one1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'one set, likelihood', \
  $one2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'one set, local TwoNN', \
  $one3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'one set, homology', \
  $mixed0 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'mixed, TwoNN', \
  $mixed1 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'mixed, likelihood', \
  $mixed2 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'mixed, local TwoNN', \
  $mixed3 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'mixed, homology'

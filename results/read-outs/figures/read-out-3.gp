# Figure read-out-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'read_out_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'read-out-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'optimizer = muon (momentum 0.95, scale "original")' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share of active features found' noenhanced
set logscale x 2
set xrange [3.532652582758295:54.350094016345764]
set xtics ('4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0, '32' 32.0 0, '48' 48.0 0) nomirror
set yrange [0:1.03]
set key maxcols 3
$found0 << END
4.0 0.3587891 0.1873589 0.5302192
8.0 0.7300781 0.6926352 0.767521
16.0 0.8960286 0.891881 0.9001762
24.0 0.9681641 0.9631044 0.9732237
32.0 0.9834635 0.9827994 0.9841277
48.0 0.9965495 0.9946841 0.9984149
END
$found1 << END
4.0 0.2169271 0.2066755 0.2271786
8.0 0.4971354 0.4771815 0.5170893
16.0 0.8898438 0.8845614 0.8951261
24.0 0.9658203 0.9607478 0.9708928
32.0 0.9834635 0.9827994 0.9841277
48.0 0.9965495 0.9946841 0.9984149
END
$found2 << END
4.0 0.2042096 0.2016217 0.2067975
8.0 0.2899742 0.27641 0.3035384
16.0 0.434426 0.4252441 0.4436079
24.0 0.5771716 0.5678745 0.5864687
32.0 0.6951984 0.6920507 0.6983461
48.0 0.7968453 0.7898566 0.8038341
END
$found3 << END
4.0 0.2016001 0.1960251 0.2071751
8.0 0.2863072 0.2704877 0.3021267
16.0 0.4444914 0.4408594 0.4481235
24.0 0.5762547 0.5711892 0.5813202
32.0 0.6964041 0.6932697 0.6995384
48.0 0.7966102 0.7962688 0.7969517
END
plot $found0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $found0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'outputs', \
  $found1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $found1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'full', \
  $found2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $found2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'signs', \
  $found3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $found3 using 1:2 with linespoints pointtype 11 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#E69F00' title 'rotated signs'

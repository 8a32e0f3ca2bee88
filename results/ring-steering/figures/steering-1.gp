# Figure steering-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'steering_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'steering-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence sharpness = 4, W₀ = N(0, 0.01²)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$chord0 << END
15.0 0.06668196 0.06662083 0.06674309
30.0 0.08233074 0.08224604 0.08241544
45.0 0.1198322 0.1197188 0.1199456
60.0 0.1796954 0.1795408 0.17985
75.0 0.2581948 0.2579665 0.2584231
90.0 0.3509154 0.350635 0.3511958
105.0 0.4525142 0.4521665 0.4528619
120.0 0.5577352 0.5573211 0.5581493
135.0 0.6549628 0.6545615 0.6553641
150.0 0.7150976 0.7142192 0.715976
165.0 0.7414064 0.7405198 0.742293
180.0 0.7500034 0.7491148 0.750892
END
$arc0 << END
15.0 0.063837 0.06376976 0.06390424
30.0 0.063837 0.06376976 0.06390424
45.0 0.063837 0.06376976 0.06390424
60.0 0.063837 0.06376976 0.06390424
75.0 0.06057548 0.06047534 0.06067562
90.0 0.063837 0.06376976 0.06390424
105.0 0.063837 0.06376976 0.06390424
120.0 0.063837 0.06376976 0.06390424
135.0 0.063837 0.06376976 0.06390424
150.0 0.06057548 0.06047534 0.06067562
165.0 0.063837 0.06376976 0.06390424
180.0 0.063837 0.06376976 0.06390424
END
$chord1 << END
15.0 0.1344638 0.1307574 0.1381702
30.0 0.152814 0.1476784 0.1579496
45.0 0.2031302 0.1932786 0.2129818
60.0 0.2825294 0.2668115 0.2982473
75.0 0.3760124 0.3544801 0.3975447
90.0 0.4656788 0.442521 0.4888366
105.0 0.5327912 0.5172822 0.5483002
120.0 0.5713576 0.5641943 0.5785209
135.0 0.5858132 0.5688706 0.6027558
150.0 0.5888356 0.5631146 0.6145566
165.0 0.5883136 0.5576989 0.6189283
180.0 0.5879598 0.5557926 0.620127
END
$arc1 << END
15.0 0.1321406 0.127804 0.1364772
30.0 0.1321406 0.127804 0.1364772
45.0 0.1321406 0.127804 0.1364772
60.0 0.1321406 0.127804 0.1364772
75.0 0.1327016 0.1279323 0.1374709
90.0 0.1321406 0.127804 0.1364772
105.0 0.1321406 0.127804 0.1364772
120.0 0.1321406 0.127804 0.1364772
135.0 0.1321406 0.127804 0.1364772
150.0 0.1327016 0.1279323 0.1374709
165.0 0.1321406 0.127804 0.1364772
180.0 0.1321406 0.127804 0.1364772
END
$chord2 << END
15.0 0.0952496 0.09021453 0.1002847
30.0 0.1166326 0.1124798 0.1207854
45.0 0.1768538 0.1738473 0.1798603
60.0 0.2539448 0.2515253 0.2563643
75.0 0.3236648 0.3214139 0.3259157
90.0 0.3698838 0.3676748 0.3720928
105.0 0.3915074 0.3890409 0.3939739
120.0 0.4018588 0.3988125 0.4049051
135.0 0.4072844 0.4030551 0.4115137
150.0 0.409855 0.4038278 0.4158822
165.0 0.4110622 0.4031199 0.4190045
180.0 0.411505 0.4026376 0.4203724
END
$arc2 << END
15.0 0.09550668 0.09043402 0.1005793
30.0 0.09550668 0.09043402 0.1005793
45.0 0.09550668 0.09043402 0.1005793
60.0 0.09550668 0.09043402 0.1005793
75.0 0.09631974 0.09119944 0.10144
90.0 0.09550668 0.09043402 0.1005793
105.0 0.09550668 0.09043402 0.1005793
120.0 0.09550668 0.09043402 0.1005793
135.0 0.09550668 0.09043402 0.1005793
150.0 0.09631974 0.09119944 0.10144
165.0 0.09550668 0.09043402 0.1005793
180.0 0.09550668 0.09043402 0.1005793
END
plot $chord0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $chord0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'chord, m = 2', \
  $arc0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $arc0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'arc, m = 2', \
  $chord1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $chord1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'chord, m = 4', \
  $arc1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $arc1 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'arc, m = 4', \
  $chord2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $chord2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'chord, m = 48', \
  $arc2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $arc2 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' title 'arc, m = 48'

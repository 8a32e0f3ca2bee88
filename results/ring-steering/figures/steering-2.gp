# Figure steering-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'steering_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'steering-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence sharpness = 4, W₀ = N(0, m^-1)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$chord0 << END
15.0 0.09376592 0.08056134 0.1069705
30.0 0.1116308 0.09758319 0.1256784
45.0 0.149399 0.1342684 0.1645296
60.0 0.2040686 0.1853902 0.222747
75.0 0.265407 0.2265835 0.3042305
90.0 0.3212066 0.2262683 0.4161449
105.0 0.3707288 0.2011098 0.5403478
120.0 0.4112148 0.1745899 0.6478397
135.0 0.438965 0.1578549 0.7200751
150.0 0.4549176 0.147498 0.7623372
165.0 0.460701 0.1373057 0.7840963
180.0 0.4614086 0.1313965 0.7914207
END
$arc0 << END
15.0 0.09000582 0.07700738 0.1030043
30.0 0.09000582 0.07700738 0.1030043
45.0 0.09000582 0.07700738 0.1030043
60.0 0.09000582 0.07700738 0.1030043
75.0 0.08968458 0.0767966 0.1025726
90.0 0.09000582 0.07700738 0.1030043
105.0 0.09000582 0.07700738 0.1030043
120.0 0.09000582 0.07700738 0.1030043
135.0 0.09000582 0.07700738 0.1030043
150.0 0.08968458 0.0767966 0.1025726
165.0 0.09000582 0.07700738 0.1030043
180.0 0.09000582 0.07700738 0.1030043
END
$chord1 << END
15.0 0.1433994 0.1318295 0.1549693
30.0 0.1642684 0.1511893 0.1773475
45.0 0.2171272 0.2021072 0.2321472
60.0 0.2989856 0.2812293 0.3167419
75.0 0.3956192 0.3741168 0.4171216
90.0 0.4884006 0.4646215 0.5121797
105.0 0.5551512 0.5359797 0.5743227
120.0 0.5927996 0.575931 0.6096682
135.0 0.609275 0.5881243 0.6304257
150.0 0.614884 0.5885104 0.6412576
165.0 0.6161658 0.5859782 0.6463534
180.0 0.616218 0.584767 0.647669
END
$arc1 << END
15.0 0.1400196 0.1291366 0.1509026
30.0 0.1400196 0.1291366 0.1509026
45.0 0.1400196 0.1291366 0.1509026
60.0 0.1400196 0.1291366 0.1509026
75.0 0.1410454 0.1297247 0.1523661
90.0 0.1400196 0.1291366 0.1509026
105.0 0.1400196 0.1291366 0.1509026
120.0 0.1400196 0.1291366 0.1509026
135.0 0.1400196 0.1291366 0.1509026
150.0 0.1410454 0.1297247 0.1523661
165.0 0.1400196 0.1291366 0.1509026
180.0 0.1400196 0.1291366 0.1509026
END
$chord2 << END
15.0 0.1415188 0.1332592 0.1497784
30.0 0.1583606 0.1507948 0.1659264
45.0 0.2102632 0.2039413 0.2165851
60.0 0.2824874 0.2768524 0.2881224
75.0 0.3506748 0.3452489 0.3561007
90.0 0.3970638 0.3913968 0.4027308
105.0 0.4202156 0.4147466 0.4256846
120.0 0.432122 0.4271782 0.4370658
135.0 0.4375198 0.4335485 0.4414911
150.0 0.4399002 0.4369029 0.4428975
165.0 0.4412196 0.4386465 0.4437927
180.0 0.4417642 0.4390523 0.4444761
END
$arc2 << END
15.0 0.1412786 0.1330301 0.1495271
30.0 0.1412786 0.1330301 0.1495271
45.0 0.1412786 0.1330301 0.1495271
60.0 0.1412786 0.1330301 0.1495271
75.0 0.1423356 0.1340116 0.1506596
90.0 0.1412786 0.1330301 0.1495271
105.0 0.1412786 0.1330301 0.1495271
120.0 0.1412786 0.1330301 0.1495271
135.0 0.1412786 0.1330301 0.1495271
150.0 0.1423356 0.1340116 0.1506596
165.0 0.1412786 0.1330301 0.1495271
180.0 0.1412786 0.1330301 0.1495271
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

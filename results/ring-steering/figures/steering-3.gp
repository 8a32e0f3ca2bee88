# Figure steering-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'steering_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'steering-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence sharpness = 8, W₀ = N(0, 0.01²)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$chord0 << END
15.0 0.076004 0.06883568 0.08317232
30.0 0.1034008 0.09588603 0.1109156
45.0 0.1580808 0.1569865 0.1591751
60.0 0.2405818 0.2223927 0.2587709
75.0 0.3349572 0.2751077 0.3948067
90.0 0.4319522 0.2901557 0.5737487
105.0 0.534485 0.3092512 0.7597188
120.0 0.6243612 0.3332558 0.9154666
135.0 0.6676162 0.3404833 0.9947491
150.0 0.686651 0.3396663 1.033636
165.0 0.699449 0.3441689 1.054729
180.0 0.7036378 0.3463519 1.060924
END
$arc0 << END
15.0 0.0699703 0.06398058 0.07596002
30.0 0.0699703 0.06398058 0.07596002
45.0 0.0699703 0.06398058 0.07596002
60.0 0.0699703 0.06398058 0.07596002
75.0 0.07375488 0.07074441 0.07676535
90.0 0.0699703 0.06398058 0.07596002
105.0 0.0699703 0.06398058 0.07596002
120.0 0.0699703 0.06398058 0.07596002
135.0 0.0699703 0.06398058 0.07596002
150.0 0.07375488 0.07074441 0.07676535
165.0 0.0699703 0.06398058 0.07596002
180.0 0.0699703 0.06398058 0.07596002
END
$chord1 << END
15.0 0.0963707 0.09364748 0.09909392
30.0 0.1509392 0.1495088 0.1523696
45.0 0.2622118 0.2598466 0.264577
60.0 0.401497 0.3951456 0.4078484
75.0 0.5351418 0.522824 0.5474596
90.0 0.6168474 0.6048678 0.628827
105.0 0.6356708 0.6270154 0.6443262
120.0 0.622401 0.6161326 0.6286694
135.0 0.5919374 0.5887749 0.5950999
150.0 0.5582356 0.5558814 0.5605898
165.0 0.53288 0.5298785 0.5358815
180.0 0.5234348 0.520553 0.5263166
END
$arc1 << END
15.0 0.08986416 0.08623827 0.09349005
30.0 0.08986416 0.08623827 0.09349005
45.0 0.08986416 0.08623827 0.09349005
60.0 0.08986416 0.08623827 0.09349005
75.0 0.08813024 0.0843031 0.09195738
90.0 0.08986416 0.08623827 0.09349005
105.0 0.08986416 0.08623827 0.09349005
120.0 0.08986416 0.08623827 0.09349005
135.0 0.08986416 0.08623827 0.09349005
150.0 0.08813024 0.0843031 0.09195738
165.0 0.08986416 0.08623827 0.09349005
180.0 0.08986416 0.08623827 0.09349005
END
$chord2 << END
15.0 0.0843584 0.08061065 0.08810615
30.0 0.1542438 0.1522236 0.156264
45.0 0.2689812 0.2675128 0.2704496
60.0 0.3556258 0.3540552 0.3571964
75.0 0.390231 0.3884034 0.3920586
90.0 0.4053716 0.4031007 0.4076425
105.0 0.4171162 0.4144223 0.4198101
120.0 0.433252 0.4298057 0.4366983
135.0 0.4573382 0.4531608 0.4615156
150.0 0.4835168 0.4789602 0.4880734
165.0 0.5019262 0.4966935 0.5071589
180.0 0.5083198 0.5027594 0.5138802
END
$arc2 << END
15.0 0.08392638 0.07982882 0.08802394
30.0 0.08392638 0.07982882 0.08802394
45.0 0.08392638 0.07982882 0.08802394
60.0 0.08392638 0.07982882 0.08802394
75.0 0.0826069 0.07815541 0.08705839
90.0 0.08392638 0.07982882 0.08802394
105.0 0.08392638 0.07982882 0.08802394
120.0 0.08392638 0.07982882 0.08802394
135.0 0.08392638 0.07982882 0.08802394
150.0 0.0826069 0.07815541 0.08705839
165.0 0.08392638 0.07982882 0.08802394
180.0 0.08392638 0.07982882 0.08802394
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

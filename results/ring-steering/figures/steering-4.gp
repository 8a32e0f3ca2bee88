# Figure steering-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'steering_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'steering-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence sharpness = 8, W₀ = N(0, m^-1)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$chord0 << END
15.0 0.1108264 0.089021 0.1326319
30.0 0.134009 0.1117622 0.1562558
45.0 0.1724864 0.1419247 0.2030481
60.0 0.218645 0.1696594 0.2676306
75.0 0.2546682 0.1837249 0.3256115
90.0 0.2696092 0.1531655 0.3860529
105.0 0.2751366 0.115863 0.4344102
120.0 0.2814268 0.09215725 0.4706963
135.0 0.2884708 0.07803464 0.498907
150.0 0.2928736 0.06786002 0.5178872
165.0 0.2939292 0.0596738 0.5281846
180.0 0.2942614 0.05732186 0.5312009
END
$arc0 << END
15.0 0.1048787 0.08359171 0.1261657
30.0 0.1048787 0.08359171 0.1261657
45.0 0.1048787 0.08359171 0.1261657
60.0 0.1048787 0.08359171 0.1261657
75.0 0.1049156 0.08377735 0.1260538
90.0 0.1048787 0.08359171 0.1261657
105.0 0.1048787 0.08359171 0.1261657
120.0 0.1048787 0.08359171 0.1261657
135.0 0.1048787 0.08359171 0.1261657
150.0 0.1049156 0.08377735 0.1260538
165.0 0.1048787 0.08359171 0.1261657
180.0 0.1048787 0.08359171 0.1261657
END
$chord1 << END
15.0 0.09843406 0.0924547 0.1044134
30.0 0.1526362 0.1465024 0.15877
45.0 0.2636396 0.2561638 0.2711154
60.0 0.3986014 0.3860896 0.4111132
75.0 0.5182328 0.4927186 0.543747
90.0 0.5800886 0.5485298 0.6116474
105.0 0.5967698 0.5659469 0.6275927
120.0 0.5965648 0.5736774 0.6194522
135.0 0.5901314 0.5743681 0.6058947
150.0 0.5830418 0.5584183 0.6076653
165.0 0.5778554 0.5417772 0.6139336
180.0 0.5764302 0.5355641 0.6172963
END
$arc1 << END
15.0 0.09216822 0.08607368 0.09826276
30.0 0.09216822 0.08607368 0.09826276
45.0 0.09216822 0.08607368 0.09826276
60.0 0.09216822 0.08607368 0.09826276
75.0 0.09071164 0.08472125 0.09670203
90.0 0.09216822 0.08607368 0.09826276
105.0 0.09216822 0.08607368 0.09826276
120.0 0.09216822 0.08607368 0.09826276
135.0 0.09216822 0.08607368 0.09826276
150.0 0.09071164 0.08472125 0.09670203
165.0 0.09216822 0.08607368 0.09826276
180.0 0.09216822 0.08607368 0.09826276
END
$chord2 << END
15.0 0.1310024 0.1256575 0.1363473
30.0 0.18543 0.1811031 0.1897569
45.0 0.2938726 0.2902155 0.2975297
60.0 0.3815688 0.3778676 0.38527
75.0 0.4200602 0.4158783 0.4242421
90.0 0.4384678 0.4340764 0.4428592
105.0 0.4538172 0.449122 0.4585124
120.0 0.4758842 0.4709108 0.4808576
135.0 0.5048446 0.4999296 0.5097596
150.0 0.5325182 0.5274985 0.5375379
165.0 0.5496568 0.5431864 0.5561272
180.0 0.554772 0.5470196 0.5625244
END
$arc2 << END
15.0 0.1324674 0.1272318 0.137703
30.0 0.1324674 0.1272318 0.137703
45.0 0.1324674 0.1272318 0.137703
60.0 0.1324674 0.1272318 0.137703
75.0 0.1324614 0.1272734 0.1376494
90.0 0.1324674 0.1272318 0.137703
105.0 0.1324674 0.1272318 0.137703
120.0 0.1324674 0.1272318 0.137703
135.0 0.1324674 0.1272318 0.137703
150.0 0.1324614 0.1272734 0.1376494
165.0 0.1324674 0.1272318 0.137703
180.0 0.1324674 0.1272318 0.137703
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

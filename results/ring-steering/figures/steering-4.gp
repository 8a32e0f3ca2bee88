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
set title 'dependence.sharpness = 8, W₀ = N(0, m^-1)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$steering0 << END
15.0 0.1108264 0.1048787
30.0 0.134009 0.1048787
45.0 0.1724864 0.1048787
60.0 0.218645 0.1048787
75.0 0.2546682 0.1049156
90.0 0.2696092 0.1048787
105.0 0.2751366 0.1048787
120.0 0.2814268 0.1048787
135.0 0.2884708 0.1048787
150.0 0.2928736 0.1049156
165.0 0.2939292 0.1048787
180.0 0.2942614 0.1048787
END
$steering1 << END
15.0 0.09843406 0.09216822
30.0 0.1526362 0.09216822
45.0 0.2636396 0.09216822
60.0 0.3986014 0.09216822
75.0 0.5182328 0.09071164
90.0 0.5800886 0.09216822
105.0 0.5967698 0.09216822
120.0 0.5965648 0.09216822
135.0 0.5901314 0.09216822
150.0 0.5830418 0.09071164
165.0 0.5778554 0.09216822
180.0 0.5764302 0.09216822
END
$steering2 << END
15.0 0.1310024 0.1324674
30.0 0.18543 0.1324674
45.0 0.2938726 0.1324674
60.0 0.3815688 0.1324674
75.0 0.4200602 0.1324614
90.0 0.4384678 0.1324674
105.0 0.4538172 0.1324674
120.0 0.4758842 0.1324674
135.0 0.5048446 0.1324674
150.0 0.5325182 0.1324614
165.0 0.5496568 0.1324674
180.0 0.554772 0.1324674
END
plot $steering0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'chord, m = 2', \
  $steering0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'arc, m = 2', \
  $steering1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'chord, m = 4', \
  $steering1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'arc, m = 4', \
  $steering2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'chord, m = 48', \
  $steering2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' title 'arc, m = 48'

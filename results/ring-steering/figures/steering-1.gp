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
set title 'dependence.sharpness = 4, W₀ = N(0, 0.01²)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$steering0 << END
15.0 0.06668196 0.063837
30.0 0.08233074 0.063837
45.0 0.1198322 0.063837
60.0 0.1796954 0.063837
75.0 0.2581948 0.06057548
90.0 0.3509154 0.063837
105.0 0.4525142 0.063837
120.0 0.5577352 0.063837
135.0 0.6549628 0.063837
150.0 0.7150976 0.06057548
165.0 0.7414064 0.063837
180.0 0.7500034 0.063837
END
$steering1 << END
15.0 0.1344638 0.1321406
30.0 0.152814 0.1321406
45.0 0.2031302 0.1321406
60.0 0.2825294 0.1321406
75.0 0.3760124 0.1327016
90.0 0.4656788 0.1321406
105.0 0.5327912 0.1321406
120.0 0.5713576 0.1321406
135.0 0.5858132 0.1321406
150.0 0.5888356 0.1327016
165.0 0.5883136 0.1321406
180.0 0.5879598 0.1321406
END
$steering2 << END
15.0 0.0952496 0.09550668
30.0 0.1166326 0.09550668
45.0 0.1768538 0.09550668
60.0 0.2539448 0.09550668
75.0 0.3236648 0.09631974
90.0 0.3698838 0.09550668
105.0 0.3915074 0.09550668
120.0 0.4018588 0.09550668
135.0 0.4072844 0.09550668
150.0 0.409855 0.09631974
165.0 0.4110622 0.09550668
180.0 0.411505 0.09550668
END
plot $steering0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'chord, m = 2', \
  $steering0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'arc, m = 2', \
  $steering1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'chord, m = 4', \
  $steering1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'arc, m = 4', \
  $steering2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'chord, m = 48', \
  $steering2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' title 'arc, m = 48'

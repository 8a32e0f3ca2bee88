# Figure recoveries, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,360 dynamic standalone name 'recoveries' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*360/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1080 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'recoveries.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'recovery' noenhanced offset 0,0.4
set ylabel 'features' noenhanced
set xrange [0:1]
set yrange [0:*]
set mxtics 2
set key maxcols 4
set arrow 1 from 0.5, graph 0 to 0.5, graph 1 nohead dashtype 3 linecolor '#777777'
$series0 << END
0.025 19.0
0.075 3.0
0.125 4.0
0.175 4.0
0.225 2.0
0.275 5.0
0.325 0.0
0.375 1.0
0.425 2.0
0.475 1.0
0.525 3.0
0.575 0.0
0.625 5.0
0.675 2.0
0.725 1.0
0.775 0.0
0.825 3.0
0.875 4.0
0.925 3.0
0.975 38.0
END
plot $series0 using 1:2 with histeps linewidth 2 linecolor '#0072B2' dashtype 1 title 'm = 50'

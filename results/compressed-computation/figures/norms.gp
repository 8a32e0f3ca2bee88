# Figure norms, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,360 dynamic standalone name 'norms' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*360/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1080 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'norms.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'norm of the decoder''s direction ‖D_i‖' noenhanced offset 0,0.4
set ylabel 'fraction of features' noenhanced
set xrange [0:*]
set yrange [0.005:1]
set logscale y
set format y '10^{%L}'
set mxtics 2
set key maxcols 4
$series0 << END
0.025 0.06
0.075 0.07
0.125 0.03
0.175 0.04
0.225 0.01
0.275 0.03
0.325 0.03
0.375 0.05
0.425 0.02
0.475 0.02
0.525 0.04
0.575 0.03
0.625 0.01
0.675 0.06
0.725 0.02
0.775 0.03
0.825 0.01
0.875 0.02
0.925 0.02
0.975 0.02
1.025 0.04
1.075 0.02
1.125 0.02
1.175 0.02
1.225 0.1
1.275 0.03
1.325 0.03
1.375 0.03
1.425 0.03
1.475 0.05
1.525 0.01
END
plot $series0 using 1:2 with histeps linewidth 2 linecolor '#0072B2' dashtype 1 title 'm = 50'

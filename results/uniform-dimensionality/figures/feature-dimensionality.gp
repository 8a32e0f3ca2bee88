# Figure feature-dimensionality, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'feature_dimensionality' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-dimensionality.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'dimensionality D_i' noenhanced
set logscale x 2
set xrange [0.04456254690668728:0.5610092271509817]
set xtics ('0.05' 0.05 0, '0.1' 0.1 0, '0.25' 0.25 0, '0.5' 0.5 0) nomirror
set yrange [0:1.05]
set ytics ('1' 1.0, '3/4' 0.75, '2/3' 0.6666666666666666, '1/2' 0.5, '2/5' 0.4, '' 0.375, '0' 0) nomirror font ',11'
set grid ytics linecolor '#cccccc'
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cblabel 'features'
$features << END
0.05 0.14 5.0
0.05 0.145 44.0
0.05 0.15 102.0
0.05 0.155 48.0
0.05 0.16 1.0
0.1 0.23 2.0
0.1 0.235 19.0
0.1 0.24 37.0
0.1 0.245 35.0
0.1 0.25 21.0
0.1 0.255 7.0
0.1 0.26 1.0
0.1 0.265 1.0
0.25 0.39 4.0
0.25 0.395 7.0
0.25 0.4 8.0
0.25 0.405 1.0
0.25 0.44 3.0
0.25 0.445 18.0
0.25 0.45 14.0
0.25 0.455 3.0
0.25 0.495 4.0
0.25 0.5 6.0
0.5 0.495 22.0
0.5 0.5 27.0
0.5 0.505 1.0
0.5 0.685 1.0
END
plot $features using 1:2:3 with points pointtype 7 pointsize 0.6 palette notitle

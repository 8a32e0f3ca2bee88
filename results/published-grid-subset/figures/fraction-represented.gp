# Figure fraction-represented, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 560,420 dynamic standalone name 'fraction_represented' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 7.778 }
part = inches / 7.778
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*420/560.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1680,1260 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'fraction-represented.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'weight decay γ' noenhanced offset 0,0.4
set ylabel 'frequency exponent α' noenhanced
set xrange [-1.3333333333333333:1.3333333333333335]
set xtics out nomirror
set mxtics 2
set yrange [-0.125:2.125]
set ytics out nomirror
set mytics 2
set style fill solid 1.0 noborder
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cbrange [0.0:1.0]
set cblabel 'fraction of features represented, m = 39' noenhanced
set rmargin 16
$cells << END
-1.0 0.0 -1.333333 -0.6666667 -0.125 0.125 1.0
-1.0 0.25 -1.333333 -0.6666667 0.125 0.375 1.0
-1.0 0.5 -1.333333 -0.6666667 0.375 0.625 1.0
-1.0 0.75 -1.333333 -0.6666667 0.625 0.875 1.0
-1.0 1.0 -1.333333 -0.6666667 0.875 1.125 1.0
-1.0 1.25 -1.333333 -0.6666667 1.125 1.375 1.0
-1.0 1.5 -1.333333 -0.6666667 1.375 1.625 1.0
-1.0 1.75 -1.333333 -0.6666667 1.625 1.875 1.0
-1.0 2.0 -1.333333 -0.6666667 1.875 2.125 1.0
-0.3333333 0.0 -0.6666667 -5.551115e-17 -0.125 0.125 0.999
-0.3333333 0.25 -0.6666667 -5.551115e-17 0.125 0.375 1.0
-0.3333333 0.5 -0.6666667 -5.551115e-17 0.375 0.625 0.991
-0.3333333 0.75 -0.6666667 -5.551115e-17 0.625 0.875 0.945
-0.3333333 1.0 -0.6666667 -5.551115e-17 0.875 1.125 0.913
-0.3333333 1.25 -0.6666667 -5.551115e-17 1.125 1.375 0.987
-0.3333333 1.5 -0.6666667 -5.551115e-17 1.375 1.625 0.996
-0.3333333 1.75 -0.6666667 -5.551115e-17 1.625 1.875 0.999
-0.3333333 2.0 -0.6666667 -5.551115e-17 1.875 2.125 1.0
0.3333333 0.0 -5.551115e-17 0.6666667 -0.125 0.125 0.249
0.3333333 0.25 -5.551115e-17 0.6666667 0.125 0.375 0.209
0.3333333 0.5 -5.551115e-17 0.6666667 0.375 0.625 0.15
0.3333333 0.75 -5.551115e-17 0.6666667 0.625 0.875 0.105
0.3333333 1.0 -5.551115e-17 0.6666667 0.875 1.125 0.082
0.3333333 1.25 -5.551115e-17 0.6666667 1.125 1.375 0.039
0.3333333 1.5 -5.551115e-17 0.6666667 1.375 1.625 0.025
0.3333333 1.75 -5.551115e-17 0.6666667 1.625 1.875 0.021
0.3333333 2.0 -5.551115e-17 0.6666667 1.875 2.125 0.012
1.0 0.0 0.6666667 1.333333 -0.125 0.125 0.175
1.0 0.25 0.6666667 1.333333 0.125 0.375 0.186
1.0 0.5 0.6666667 1.333333 0.375 0.625 0.127
1.0 0.75 0.6666667 1.333333 0.625 0.875 0.118
1.0 1.0 0.6666667 1.333333 0.875 1.125 0.056
1.0 1.25 0.6666667 1.333333 1.125 1.375 0.031
1.0 1.5 0.6666667 1.333333 1.375 1.625 0.01
1.0 1.75 0.6666667 1.333333 1.625 1.875 0.009
1.0 2.0 0.6666667 1.333333 1.875 2.125 0.007
END
plot $cells using 1:2:3:4:5:6:7 with boxxyerror linecolor palette notitle

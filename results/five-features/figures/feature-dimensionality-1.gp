# Figure feature-dimensionality-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'feature_dimensionality_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-dimensionality-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'm = 2' noenhanced
set xlabel 'E' noenhanced offset 0,0.4
set ylabel 'dimensionality D_i' noenhanced
set logscale x 2
set xrange [0.039926190893097256:5.635398593430552]
set xtics ('0.05' 0.05 0, '0.25' 0.25 0, '0.75' 0.75 0, '1.5' 1.5 0, '2.5' 2.5 0, '4.5' 4.5 0) nomirror
set yrange [0:1.05]
set ytics ('1' 1.0, '3/4' 0.75, '2/3' 0.6666666666666666, '1/2' 0.5, '2/5' 0.4, '' 0.375, '0' 0) nomirror font ',11'
set grid ytics linecolor '#cccccc'
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cblabel 'feature'
$features << END
4.5 0.7804851 1.0
4.5 0.111226 2.0
4.5 0.1753853 3.0
4.5 0.7774612 4.0
4.5 0.1553932 5.0
2.5 0.4983192 1.0
2.5 0.5002643 2.0
2.5 0.4997309 3.0
2.5 9.51514e-07 4.0
2.5 0.5016763 5.0
1.5 0.5022924 1.0
1.5 0.5015253 2.0
1.5 9.415378e-07 3.0
1.5 0.4984714 4.0
1.5 0.4977057 5.0
0.75 0.3978032 1.0
0.75 0.4004901 2.0
0.75 0.3999487 3.0
0.75 0.4012076 4.0
0.75 0.4005484 5.0
0.25 0.3995508 1.0
0.25 0.3996314 2.0
0.25 0.4011176 3.0
0.25 0.3999488 4.0
0.25 0.3997499 5.0
0.05 0.3966723 1.0
0.05 0.4019893 2.0
0.05 0.4006293 3.0
0.05 0.3965484 4.0
0.05 0.4041489 5.0
END
plot $features using 1:2:3 with points pointtype 7 pointsize 0.6 palette notitle

# Figure feature-dimensionality-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'feature_dimensionality_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-dimensionality-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'm = 3' noenhanced
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
4.5 0.7122748 1.0
4.5 0.7218886 2.0
4.5 0.7198703 3.0
4.5 0.7299746 4.0
4.5 0.1159734 5.0
2.5 0.4993529 1.0
2.5 0.5006398 2.0
2.5 0.999928 3.0
2.5 0.4960146 4.0
2.5 0.5040403 5.0
1.5 0.5003815 1.0
1.5 0.4991039 2.0
1.5 0.5008982 3.0
1.5 0.9999753 4.0
1.5 0.4996146 5.0
0.75 0.5001588 1.0
0.75 0.499841 2.0
0.75 0.4982382 3.0
0.75 0.9999993 4.0
0.75 0.5017619 5.0
0.25 0.5008379 1.0
0.25 0.4997091 2.0
0.25 0.5002897 3.0
0.25 0.9999957 4.0
0.25 0.4991627 5.0
0.05 0.5012908 1.0
0.05 0.9999766 2.0
0.05 0.5011534 3.0
0.05 0.4988478 4.0
0.05 0.4987254 5.0
END
plot $features using 1:2:3 with points pointtype 7 pointsize 0.6 palette notitle

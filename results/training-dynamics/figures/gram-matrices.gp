# Figure gram-matrices, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 310,250 dynamic standalone name 'gram_matrices' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 4.306 }
part = inches / 4.306
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*250/310.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 930,750 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'gram-matrices.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
1.0 1.0 0.9989018
2.0 1.0 -0.0004017142
3.0 1.0 0.00140893
4.0 1.0 -1.008148
5.0 1.0 0.002589601
6.0 1.0 -0.0004030578
1.0 2.0 -0.0004017142
2.0 2.0 1.001262
3.0 2.0 -0.0002542908
4.0 2.0 0.0009926282
5.0 2.0 0.001549379
6.0 2.0 -1.004557
1.0 3.0 0.00140893
2.0 3.0 -0.0002542908
3.0 3.0 1.005289
4.0 3.0 -0.002785925
5.0 3.0 -1.005356
6.0 3.0 -8.921391e-06
1.0 4.0 -1.008148
2.0 4.0 0.0009926282
3.0 4.0 -0.002785925
4.0 4.0 1.017483
5.0 4.0 -0.001248761
6.0 4.0 -0.000181982
1.0 5.0 0.002589601
2.0 5.0 0.001549379
3.0 5.0 -1.005356
4.0 5.0 -0.001248761
5.0 5.0 1.005441
6.0 5.0 -0.001293636
1.0 6.0 -0.0004030578
2.0 6.0 -1.004557
3.0 6.0 -8.921391e-06
4.0 6.0 -0.000181982
5.0 6.0 -0.001293636
6.0 6.0 1.007862
END
set multiplot layout 1,1
set palette defined (0 '#2166AC', 1 '#67A9CF', 2 '#D1E5F0', 3 '#F7F7F7', 4 '#FDDBC7', 5 '#EF8A62', 6 '#B2182B')
set cbrange [-1:1]
set size ratio 1
unset key
set style fill solid 1.0 noborder
set lmargin 4
set rmargin 5
set tmargin 2
set bmargin 1.5
set tics font ',10' scale 0.5
set cbtics 1
set colorbox user origin graph 1.06,0 size graph 0.06,1
set title '' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model0 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
unset multiplot

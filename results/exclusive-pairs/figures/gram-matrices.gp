# Figure gram-matrices, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 810,500 dynamic standalone name 'gram_matrices' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 11.250 }
part = inches / 11.250
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*500/810.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2430,1500 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'gram-matrices.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
1.0 1.0 0.9999957
2.0 1.0 -0.9999987
3.0 1.0 -5.308332e-05
4.0 1.0 1.763012e-05
1.0 2.0 -0.9999987
2.0 2.0 1.000002
3.0 2.0 1.476029e-05
4.0 2.0 2.06935e-05
1.0 3.0 -5.308332e-05
2.0 3.0 1.476029e-05
3.0 3.0 0.9999817
4.0 3.0 -0.9999941
1.0 4.0 1.763012e-05
2.0 4.0 2.06935e-05
3.0 4.0 -0.9999941
4.0 4.0 1.000007
END
$model1 << END
1.0 1.0 1.000481
2.0 1.0 -1.000251
3.0 1.0 -8.00732e-05
4.0 1.0 0.0001416896
1.0 2.0 -1.000251
2.0 2.0 1.000022
3.0 2.0 3.649251e-05
4.0 2.0 -9.809745e-05
1.0 3.0 -8.00732e-05
2.0 3.0 3.649251e-05
3.0 3.0 1.000311
4.0 3.0 -1.000249
1.0 4.0 0.0001416896
2.0 4.0 -9.809745e-05
3.0 4.0 -1.000249
4.0 4.0 1.000187
END
$model2 << END
1.0 1.0 0.9999853
2.0 1.0 -0.9999983
3.0 1.0 4.496346e-05
4.0 1.0 3.389884e-05
1.0 2.0 -0.9999983
2.0 2.0 1.000011
3.0 2.0 -9.267606e-05
4.0 2.0 1.381337e-05
1.0 3.0 4.496346e-05
2.0 3.0 -9.267606e-05
3.0 3.0 1.000394
4.0 3.0 -1.000407
1.0 4.0 3.389884e-05
2.0 4.0 1.381337e-05
3.0 4.0 -1.000407
4.0 4.0 1.00042
END
$model3 << END
1.0 1.0 0.9999878
2.0 1.0 -1.000007
3.0 1.0 -1.150487e-05
4.0 1.0 1.127716e-05
1.0 2.0 -1.000007
2.0 2.0 1.000026
3.0 2.0 1.092472e-05
4.0 2.0 -1.069698e-05
1.0 3.0 -1.150487e-05
2.0 3.0 1.092472e-05
3.0 3.0 0.9999325
4.0 3.0 -0.9999805
1.0 4.0 1.127716e-05
2.0 4.0 -1.069698e-05
3.0 4.0 -0.9999805
4.0 4.0 1.000029
END
$model4 << END
1.0 1.0 1.00016
2.0 1.0 -1.000087
3.0 1.0 5.66249e-06
4.0 1.0 0.0001177508
1.0 2.0 -1.000087
2.0 2.0 1.000015
3.0 2.0 -3.723295e-05
4.0 2.0 -8.614177e-05
1.0 3.0 5.66249e-06
2.0 3.0 -3.723295e-05
3.0 3.0 0.9999806
4.0 3.0 -1.00092
1.0 4.0 0.0001177508
2.0 4.0 -8.614177e-05
3.0 4.0 -1.00092
4.0 4.0 1.00186
END
set multiplot layout 2,3
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
set title 'density = 0.05' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model0 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.02' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model1 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.01' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model2 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.005' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model3 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.0025' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model4 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
unset multiplot

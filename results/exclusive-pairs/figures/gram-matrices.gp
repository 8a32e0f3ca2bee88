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
1.0 1.0 0.999995709941814
2.0 1.0 -0.9999986706470736
3.0 1.0 -5.308312685059491e-05
4.0 1.0 1.7629769956784003e-05
1.0 2.0 -0.9999986706470736
2.0 2.0 1.0000016328297114
3.0 2.0 1.4761155473053122e-05
4.0 2.0 2.069278200167446e-05
1.0 3.0 -5.308312685059491e-05
2.0 3.0 1.4761155473053122e-05
3.0 3.0 0.9999817062589855
4.0 3.0 -0.9999941150870058
1.0 4.0 1.7629769956784003e-05
2.0 4.0 2.069278200167446e-05
3.0 4.0 -0.9999941150870058
4.0 4.0 1.0000065253260004
END
$model1 << END
1.0 1.0 1.0004807276843941
2.0 1.0 -1.0002514612222697
3.0 1.0 -8.007344753124812e-05
4.0 1.0 0.0001416901877178134
1.0 2.0 -1.0002514612222697
2.0 2.0 1.0000222491950836
3.0 2.0 3.64928026002076e-05
4.0 2.0 -9.809811004402036e-05
1.0 3.0 -8.007344753124812e-05
2.0 3.0 3.64928026002076e-05
3.0 3.0 1.000310755386046
4.0 3.0 -1.0002490565792144
1.0 4.0 0.0001416901877178134
2.0 4.0 -9.809811004402036e-05
3.0 4.0 -1.0002490565792144
4.0 4.0 1.0001873653733497
END
$model2 << END
1.0 1.0 0.9999853410562451
2.0 1.0 -0.9999982629107222
3.0 1.0 4.496413489363249e-05
4.0 1.0 3.389796682284896e-05
1.0 2.0 -0.9999982629107222
2.0 2.0 1.0000111872076616
3.0 2.0 -9.267616729857764e-05
4.0 2.0 1.3813671113638293e-05
1.0 3.0 4.496413489363249e-05
2.0 3.0 -9.267616729857764e-05
3.0 3.0 1.0003942611037147
4.0 3.0 -1.0004073537288516
1.0 4.0 3.389796682284896e-05
2.0 4.0 1.3813671113638293e-05
3.0 4.0 -1.0004073537288516
4.0 4.0 1.0004204527447529
END
$model3 << END
1.0 1.0 0.999987759946164
2.0 1.0 -1.0000068281997587
3.0 1.0 -1.1505535540301537e-05
4.0 1.0 1.127708532422389e-05
1.0 2.0 -1.0000068281997587
2.0 2.0 1.0000258968172935
3.0 2.0 1.0925047763343798e-05
4.0 2.0 -1.0696565283296877e-05
1.0 3.0 -1.1505535540301537e-05
2.0 3.0 1.0925047763343798e-05
3.0 3.0 0.9999324899784929
4.0 3.0 -0.9999805449796226
1.0 4.0 1.127708532422389e-05
2.0 4.0 -1.0696565283296877e-05
3.0 4.0 -0.9999805449796226
4.0 4.0 1.0000286022902438
END
$model4 << END
1.0 1.0 1.0001596843897298
2.0 1.0 -1.0000873781788124
3.0 1.0 5.6626042219676265e-06
4.0 1.0 0.00011775072207598214
1.0 2.0 -1.0000873781788124
2.0 2.0 1.0000150781919972
3.0 2.0 -3.723321568749327e-05
4.0 2.0 -8.614153387576096e-05
1.0 3.0 5.6626042219676265e-06
2.0 3.0 -3.723321568749327e-05
3.0 3.0 0.9999805817784662
4.0 3.0 -1.0009198612419592
1.0 4.0 0.00011775072207598214
2.0 4.0 -8.614153387576096e-05
3.0 4.0 -1.0009198612419592
4.0 4.0 1.0018600381982248
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

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
1.0 1.0 1.012915
2.0 1.0 -0.009782738
3.0 1.0 -1.011552
4.0 1.0 -0.04684578
1.0 2.0 -0.009782738
2.0 2.0 1.013922
3.0 2.0 0.06550569
4.0 2.0 -1.011444
1.0 3.0 -1.011552
2.0 3.0 0.06550569
3.0 3.0 1.013255
4.0 3.0 -0.008847207
1.0 4.0 -0.04684578
2.0 4.0 -1.011444
3.0 4.0 -0.008847207
4.0 4.0 1.012135
END
$model1 << END
1.0 1.0 1.005507
2.0 1.0 -0.003046608
3.0 1.0 -0.03652134
4.0 1.0 -1.004823
1.0 2.0 -0.003046608
2.0 2.0 1.0069
3.0 2.0 -1.004691
4.0 2.0 0.04368841
1.0 3.0 -0.03652134
2.0 3.0 -1.004691
3.0 3.0 1.004043
4.0 3.0 -0.004063025
1.0 4.0 -1.004823
2.0 4.0 0.04368841
3.0 4.0 -0.004063025
4.0 4.0 1.005781
END
$model2 << END
1.0 1.0 1.004203
2.0 1.0 -0.003384579
3.0 1.0 0.0055971
4.0 1.0 -1.005869
1.0 2.0 -0.003384579
2.0 2.0 1.005375
3.0 2.0 -1.005249
4.0 2.0 0.0007730088
1.0 3.0 0.0055971
2.0 3.0 -1.005249
3.0 3.0 1.005127
4.0 3.0 -0.00298955
1.0 4.0 -1.005869
2.0 4.0 0.0007730088
3.0 4.0 -0.00298955
4.0 4.0 1.007545
END
$model3 << END
1.0 1.0 1.003528
2.0 1.0 0.00030324
3.0 1.0 -1.004181
4.0 1.0 0.00776488
1.0 2.0 0.00030324
2.0 2.0 1.000382
3.0 2.0 -0.00532217
4.0 2.0 -1.002064
1.0 3.0 -1.004181
2.0 3.0 -0.00532217
3.0 3.0 1.00486
4.0 3.0 -0.002742751
1.0 4.0 0.00776488
2.0 4.0 -1.002064
3.0 4.0 -0.002742751
4.0 4.0 1.003814
END
$model4 << END
1.0 1.0 1.000367
2.0 1.0 0.001343635
3.0 1.0 -1.000344
4.0 1.0 -0.04325002
1.0 2.0 0.001343635
2.0 2.0 1.003008
3.0 2.0 0.03974375
4.0 2.0 -1.00097
1.0 3.0 -1.000344
2.0 3.0 0.03974375
3.0 3.0 1.002004
4.0 3.0 0.002247442
1.0 4.0 -0.04325002
2.0 4.0 -1.00097
3.0 4.0 0.002247442
4.0 4.0 1.000693
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

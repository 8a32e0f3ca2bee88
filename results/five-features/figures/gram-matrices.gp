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
1.0 1.0 0.8078938
2.0 1.0 -0.2313979
3.0 1.0 0.2275143
4.0 1.0 0.1160864
5.0 1.0 -0.2545365
1.0 2.0 -0.2313979
2.0 2.0 0.115561
3.0 2.0 0.01047396
4.0 2.0 -0.2301076
5.0 2.0 0.01031787
1.0 3.0 0.2275143
2.0 3.0 0.01047396
3.0 3.0 0.180159
4.0 3.0 -0.2694387
5.0 3.0 -0.167737
1.0 4.0 0.1160864
2.0 4.0 -0.2301076
3.0 4.0 -0.2694387
4.0 4.0 0.8030055
5.0 4.0 0.2134209
1.0 5.0 -0.2545365
2.0 5.0 0.01031787
3.0 5.0 -0.167737
4.0 5.0 0.2134209
5.0 5.0 0.1596754
END
$model1 << END
1.0 1.0 0.9372724
2.0 1.0 -0.001886858
3.0 1.0 -0.0008022445
4.0 1.0 -0.0008707388
5.0 1.0 -0.9404257
1.0 2.0 -0.001886858
2.0 2.0 0.9389916
3.0 2.0 -0.9384815
4.0 2.0 0.0009621748
5.0 2.0 0.004635395
1.0 3.0 -0.0008022445
2.0 3.0 -0.9384815
3.0 3.0 0.9379793
4.0 3.0 -0.0009591603
5.0 3.0 -0.001935771
1.0 4.0 -0.0008707388
2.0 4.0 0.0009621748
3.0 4.0 -0.0009591603
4.0 4.0 1.791273e-06
5.0 4.0 0.0008764731
1.0 5.0 -0.9404257
2.0 5.0 0.004635395
3.0 5.0 -0.001935771
4.0 5.0 0.0008764731
5.0 5.0 0.9435977
END
$model2 << END
1.0 1.0 1.025225
2.0 1.0 0.00107858
3.0 1.0 0.001388682
4.0 1.0 0.001367245
5.0 1.0 -1.020533
1.0 2.0 0.00107858
2.0 2.0 1.02537
3.0 2.0 0.0002081591
4.0 2.0 -1.022237
5.0 2.0 -0.004368729
1.0 3.0 0.001388682
2.0 3.0 0.0002081591
3.0 3.0 1.922657e-06
4.0 3.0 -0.0002042152
5.0 3.0 -0.001382991
1.0 4.0 0.001367245
2.0 4.0 -1.022237
3.0 4.0 -0.0002042152
4.0 4.0 1.019119
5.0 4.0 0.001924038
1.0 5.0 -1.020533
2.0 5.0 -0.004368729
3.0 5.0 -0.001382991
4.0 5.0 0.001924038
5.0 5.0 1.015873
END
$model3 << END
1.0 1.0 1.129567
2.0 1.0 -0.9148056
3.0 1.0 0.3527359
4.0 1.0 -0.9208823
5.0 1.0 0.3495439
1.0 2.0 -0.9148056
2.0 2.0 1.137635
3.0 2.0 0.3531477
4.0 2.0 0.3523845
5.0 2.0 -0.9228233
1.0 3.0 0.3527359
2.0 3.0 0.3531477
3.0 3.0 1.13871
4.0 3.0 -0.9210013
5.0 3.0 -0.9208835
1.0 4.0 -0.9208823
2.0 4.0 0.3523845
3.0 4.0 -0.9210013
4.0 4.0 1.140848
5.0 4.0 0.3493763
1.0 5.0 0.3495439
2.0 5.0 -0.9228233
3.0 5.0 -0.9208835
4.0 5.0 0.3493763
5.0 5.0 1.139684
END
$model4 << END
1.0 1.0 1.285693
2.0 1.0 -1.038852
3.0 1.0 0.3976258
4.0 1.0 0.4001661
5.0 1.0 -1.042451
1.0 2.0 -1.038852
2.0 2.0 1.287183
3.0 2.0 -1.045348
4.0 2.0 0.399036
5.0 2.0 0.3973508
1.0 3.0 0.3976258
2.0 3.0 -1.045348
3.0 3.0 1.293782
4.0 3.0 -1.044319
5.0 3.0 0.3971005
1.0 4.0 0.4001661
2.0 4.0 0.399036
3.0 4.0 -1.044319
4.0 4.0 1.289904
5.0 4.0 -1.042279
1.0 5.0 -1.042451
2.0 5.0 0.3973508
3.0 5.0 0.3971005
4.0 5.0 -1.042279
5.0 5.0 1.287383
END
$model5 << END
1.0 1.0 1.345174
2.0 1.0 -1.097872
3.0 1.0 0.4149128
4.0 1.0 0.413093
5.0 1.0 -1.0973
1.0 2.0 -1.097872
2.0 2.0 1.358715
3.0 2.0 -1.090488
4.0 2.0 0.4113739
5.0 2.0 0.4273232
1.0 3.0 0.4149128
2.0 3.0 -1.090488
3.0 3.0 1.349741
4.0 3.0 -1.088932
5.0 3.0 0.4224412
1.0 4.0 0.413093
2.0 4.0 0.4113739
3.0 4.0 -1.088932
4.0 4.0 1.337817
5.0 4.0 -1.094499
1.0 5.0 -1.0973
2.0 5.0 0.4273232
3.0 5.0 0.4224412
4.0 5.0 -1.094499
5.0 5.0 1.368979
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
set title 'E = 4.5, m = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model0 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'E = 2.5, m = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model1 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'E = 1.5, m = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model2 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'E = 0.75, m = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model3 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'E = 0.25, m = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model4 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'E = 0.05, m = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model5 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
unset multiplot

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
1.0 1.0 1.006491
2.0 1.0 -0.00045644
3.0 1.0 0.0003814408
4.0 1.0 -1.006042
5.0 1.0 -6.132459e-05
1.0 2.0 -0.00045644
2.0 2.0 1.005712
3.0 2.0 -1.005734
4.0 2.0 0.000309854
5.0 2.0 1.286999e-05
1.0 3.0 0.0003814408
2.0 3.0 -1.005734
3.0 3.0 1.005756
4.0 3.0 -0.0002348851
5.0 3.0 -1.286571e-05
1.0 4.0 -1.006042
2.0 4.0 0.000309854
3.0 4.0 -0.0002348851
4.0 4.0 1.005594
5.0 4.0 6.129538e-05
1.0 5.0 -6.132459e-05
2.0 5.0 1.286999e-05
3.0 5.0 -1.286571e-05
4.0 5.0 6.129538e-05
5.0 5.0 3.900436e-09
END
$model1 << END
1.0 1.0 1.006778
2.0 1.0 -9.309058e-05
3.0 1.0 8.90802e-05
4.0 1.0 -1.006677
5.0 1.0 -0.0001095644
1.0 2.0 -9.309058e-05
2.0 2.0 1.005158
3.0 2.0 -1.006258
4.0 2.0 -9.635615e-05
5.0 2.0 -0.0003818502
1.0 3.0 8.90802e-05
2.0 3.0 -1.006258
3.0 3.0 1.007359
4.0 3.0 0.0001005734
5.0 3.0 0.0003822685
1.0 4.0 -1.006677
2.0 4.0 -9.635615e-05
3.0 4.0 0.0001005734
4.0 4.0 1.006577
5.0 4.0 0.0001096254
1.0 5.0 -0.0001095644
2.0 5.0 -0.0003818502
3.0 5.0 0.0003822685
4.0 5.0 0.0001096254
5.0 5.0 1.569926e-07
END
$model2 << END
1.0 1.0 1.287651
2.0 1.0 -1.081802
3.0 1.0 0.3759618
4.0 1.0 0.3643863
5.0 1.0 -0.980302
1.0 2.0 -1.081802
2.0 2.0 1.298303
3.0 2.0 -0.9973403
4.0 2.0 0.371935
5.0 2.0 0.419725
1.0 3.0 0.3759618
2.0 3.0 -0.9973403
3.0 3.0 1.302289
4.0 3.0 -1.080156
5.0 3.0 0.4204915
1.0 4.0 0.3643863
2.0 4.0 0.371935
3.0 4.0 -1.080156
4.0 4.0 1.283723
5.0 4.0 -0.9805879
1.0 5.0 -0.980302
2.0 5.0 0.419725
3.0 5.0 0.4204915
4.0 5.0 -0.9805879
5.0 5.0 1.165131
END
$model3 << END
1.0 1.0 1.290185
2.0 1.0 0.398835
3.0 1.0 0.3992789
4.0 1.0 -1.041469
5.0 1.0 -1.041446
1.0 2.0 0.398835
2.0 2.0 1.288341
3.0 2.0 -1.041945
4.0 2.0 0.3965546
5.0 2.0 -1.042481
1.0 3.0 0.3992789
2.0 3.0 -1.041945
3.0 3.0 1.289266
4.0 3.0 -1.041012
5.0 3.0 0.3984386
1.0 4.0 -1.041469
2.0 4.0 0.3965546
3.0 4.0 -1.041012
4.0 4.0 1.283812
5.0 4.0 0.3963136
1.0 5.0 -1.041446
2.0 5.0 -1.042481
3.0 5.0 0.3984386
4.0 5.0 0.3963136
5.0 5.0 1.286287
END
$model4 << END
1.0 1.0 1.26853
2.0 1.0 -0.9830494
3.0 1.0 0.4196705
4.0 1.0 0.4265901
5.0 1.0 -1.04829
1.0 2.0 -0.9830494
2.0 2.0 1.255552
3.0 2.0 -1.067312
4.0 2.0 0.415435
5.0 2.0 0.3495006
1.0 3.0 0.4196705
2.0 3.0 -1.067312
3.0 3.0 1.254202
4.0 3.0 -0.9801449
5.0 3.0 0.3488937
1.0 4.0 0.4265901
2.0 4.0 0.415435
3.0 4.0 -0.9801449
4.0 4.0 1.270676
5.0 4.0 -1.051917
1.0 5.0 -1.04829
2.0 5.0 0.3495006
3.0 5.0 0.3488937
4.0 5.0 -1.051917
5.0 5.0 1.30023
END
$model5 << END
1.0 1.0 1.072331
2.0 1.0 0.4918624
3.0 1.0 -0.711659
4.0 1.0 0.4691601
5.0 1.0 -0.9338287
1.0 2.0 0.4918624
2.0 2.0 1.200771
3.0 2.0 -1.172668
4.0 2.0 -0.7077733
5.0 2.0 0.1323595
1.0 3.0 -0.711659
2.0 3.0 -1.172668
3.0 3.0 1.206661
4.0 3.0 0.4895889
5.0 3.0 0.133174
1.0 4.0 0.4691601
2.0 4.0 -0.7077733
3.0 4.0 0.4895889
4.0 4.0 1.078837
5.0 4.0 -0.939248
1.0 5.0 -0.9338287
2.0 5.0 0.1323595
3.0 5.0 0.133174
4.0 5.0 -0.939248
5.0 5.0 1.1356
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
set title 'importance ratio = 0.1' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model0 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'importance ratio = 0.3' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model1 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'importance ratio = 0.5' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model2 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'importance ratio = 1' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model3 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'importance ratio = 2' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model4 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'importance ratio = 10' noenhanced font ',12'
set xrange [0.5:5.5]
set yrange [5.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model5 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
unset multiplot

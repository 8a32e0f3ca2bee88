# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [2000.0:20000.0]
set logscale x
set xtics ('2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '15000' 15000.0 0, '20000' 20000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.05523616110475515:140.41568011586105]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
2000.0 92.256
4000.0 0.2380607
6000.0 0.132054
8000.0 0.1105599
10000.0 0.1031969
12000.0 0.09560175
14000.0 0.09037994
16000.0 0.08772588
18000.0 0.08514653
20000.0 0.08407067
END
$curve1 << END
2000.0 88.56473
4000.0 0.6715837
6000.0 0.4835093
8000.0 0.4506655
10000.0 0.4426215
12000.0 0.4399417
14000.0 0.4362636
16000.0 0.433015
18000.0 0.4307818
20000.0 0.4288961
END
$curve2 << END
2000.0 67.27037
4000.0 2.143841
6000.0 2.09416
8000.0 2.058017
10000.0 2.033713
12000.0 2.020562
14000.0 2.013754
16000.0 2.008554
18000.0 2.009022
20000.0 2.009034
END
$curve3 << END
2000.0 72.0417
4000.0 1.642794
6000.0 1.378796
8000.0 1.337472
10000.0 1.33369
12000.0 1.329418
14000.0 1.321711
16000.0 1.315552
18000.0 1.311521
20000.0 1.30753
END
$curve4 << END
2000.0 71.75031
4000.0 3.922109
6000.0 3.756357
8000.0 3.715676
10000.0 3.680045
12000.0 3.657881
14000.0 3.650058
16000.0 3.649193
18000.0 3.649275
20000.0 3.646741
END
$curve5 << END
2000.0 69.01407
4000.0 2.47805
6000.0 2.020389
8000.0 1.950946
10000.0 1.934248
12000.0 1.929987
14000.0 1.917672
16000.0 1.906481
18000.0 1.89753
20000.0 1.894371
END
$curve6 << END
2000.0 55.65587
4000.0 4.704046
6000.0 4.358997
8000.0 4.294708
10000.0 4.269544
12000.0 4.261035
14000.0 4.257937
16000.0 4.258617
18000.0 4.258561
20000.0 4.256247
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 1, γ = −1, m = 63', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 1.81, γ = −0.111, m = 63', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 2.62, γ = 1, m = 63', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 4.24, γ = −0.111, m = 63', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 5.05, γ = 1, m = 63', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 6.67, γ = −0.111, m = 63', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 7.49, γ = 1, m = 63'

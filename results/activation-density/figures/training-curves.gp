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
2000.0 91.38036
4000.0 0.6568429
6000.0 0.4674194
8000.0 0.4326974
10000.0 0.4244116
12000.0 0.4208534
14000.0 0.4171581
16000.0 0.4134986
18000.0 0.4113565
20000.0 0.410558
END
$curve2 << END
2000.0 81.26118
4000.0 1.988285
6000.0 1.92654
8000.0 1.89813
10000.0 1.873957
12000.0 1.862262
14000.0 1.860901
16000.0 1.858684
18000.0 1.855909
20000.0 1.853572
END
$curve3 << END
2000.0 80.90444
4000.0 1.698713
6000.0 1.376712
8000.0 1.329883
10000.0 1.323051
12000.0 1.318555
14000.0 1.311894
16000.0 1.303945
18000.0 1.299301
20000.0 1.29595
END
$curve4 << END
2000.0 68.11655
4000.0 3.375612
6000.0 3.235458
8000.0 3.176555
10000.0 3.139197
12000.0 3.118006
14000.0 3.114313
16000.0 3.115526
18000.0 3.110039
20000.0 3.112968
END
$curve5 << END
2000.0 58.99547
4000.0 2.57434
6000.0 1.960017
8000.0 1.891091
10000.0 1.874795
12000.0 1.868317
14000.0 1.853075
16000.0 1.84312
18000.0 1.83492
20000.0 1.826429
END
$curve6 << END
2000.0 58.15101
4000.0 4.526678
6000.0 4.154375
8000.0 4.078892
10000.0 4.043321
12000.0 4.03748
14000.0 4.031325
16000.0 4.027435
18000.0 4.030193
20000.0 4.028655
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 1, γ = −1, m = 63', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 1.81, γ = −0.111, m = 63', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 2.62, γ = 1, m = 63', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 4.24, γ = −0.111, m = 63', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 5.05, γ = 1, m = 63', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 6.67, γ = −0.111, m = 63', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 7.49, γ = 1, m = 63'

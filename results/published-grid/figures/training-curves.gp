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
set yrange [0.009162953039749766:223.32375415928652]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
2000.0 129.9937
4000.0 0.8134762
6000.0 0.6313678
8000.0 0.5732954
10000.0 0.5497913
12000.0 0.5357401
14000.0 0.52998
16000.0 0.5244102
18000.0 0.5201849
20000.0 0.5174981
END
$curve1 << END
2000.0 101.003
4000.0 1.306376
6000.0 1.275315
8000.0 1.233229
10000.0 1.222395
12000.0 1.212102
14000.0 1.191306
16000.0 1.164458
18000.0 1.161544
20000.0 1.160943
END
$curve2 << END
2000.0 118.9345
4000.0 1.092622
6000.0 1.051314
8000.0 1.027048
10000.0 1.011144
12000.0 1.00706
14000.0 1.002763
16000.0 0.9994322
18000.0 0.9971038
20000.0 0.9965531
END
$curve3 << END
2000.0 104.9691
4000.0 0.5783594
6000.0 0.4510344
8000.0 0.4180317
10000.0 0.4048449
12000.0 0.3969094
14000.0 0.3922664
16000.0 0.3895636
18000.0 0.387612
20000.0 0.3865948
END
$curve4 << END
2000.0 87.63307
4000.0 0.2288481
6000.0 0.1354672
8000.0 0.1107977
10000.0 0.08996407
12000.0 0.08630169
14000.0 0.08348739
16000.0 0.08050501
18000.0 0.0797158
20000.0 0.07855642
END
$curve5 << END
2000.0 90.67707
4000.0 0.09353526
6000.0 0.03965099
8000.0 0.02591916
10000.0 0.02052027
12000.0 0.01847551
14000.0 0.01733602
16000.0 0.01645089
18000.0 0.01576476
20000.0 0.01574157
END
$curve6 << END
2000.0 89.68744
4000.0 0.5807289
6000.0 0.5049371
8000.0 0.4950196
10000.0 0.4916349
12000.0 0.4908708
14000.0 0.4911619
16000.0 0.4908295
18000.0 0.4919181
20000.0 0.4911764
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'α = 0, γ = −1, m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0.25, γ = 0.778, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.625, γ = 0.333, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 1, γ = −0.111, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1.38, γ = −0.556, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.75, γ = −1, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 2, γ = 1, m = 39'

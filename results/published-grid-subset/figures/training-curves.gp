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
set yrange [0.009497108803348354:224.37497161057618]
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
2000.0 99.42395
4000.0 0.8346226
6000.0 0.676293
8000.0 0.6230533
10000.0 0.6042191
12000.0 0.5952513
14000.0 0.5896898
16000.0 0.5862271
18000.0 0.5815082
20000.0 0.5811305
END
$curve2 << END
2000.0 130.8236
4000.0 1.289357
6000.0 1.277138
8000.0 1.256773
10000.0 1.226934
12000.0 1.215824
14000.0 1.200138
16000.0 1.17355
18000.0 1.167402
20000.0 1.167071
END
$curve3 << END
2000.0 97.88091
4000.0 0.4699961
6000.0 0.3300256
8000.0 0.2953054
10000.0 0.2813
12000.0 0.2726573
14000.0 0.2663557
16000.0 0.2633578
18000.0 0.2605777
20000.0 0.2589053
END
$curve4 << END
2000.0 92.65014
4000.0 0.8793213
6000.0 0.8524229
8000.0 0.8434684
10000.0 0.8397803
12000.0 0.8403523
14000.0 0.8401998
16000.0 0.8388313
18000.0 0.8388197
20000.0 0.8388804
END
$curve5 << END
2000.0 67.91905
4000.0 0.08632049
6000.0 0.03511951
8000.0 0.02434245
10000.0 0.0209647
12000.0 0.01886416
14000.0 0.01789923
16000.0 0.01689878
18000.0 0.01662026
20000.0 0.01628845
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
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0.25, γ = −0.333, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.5, γ = 1, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 1, γ = −0.333, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1.25, γ = 1, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.75, γ = −0.333, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 2, γ = 1, m = 39'

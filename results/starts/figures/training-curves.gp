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
set yrange [0.0095033453661236:165.75565026887634]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
2000.0 98.22911
4000.0 0.8032319
6000.0 0.6453901
8000.0 0.5936046
10000.0 0.5727436
12000.0 0.5607956
14000.0 0.5551488
16000.0 0.5487958
18000.0 0.5459716
20000.0 0.5435618
END
$curve1 << END
2000.0 1.70082
4000.0 0.3523338
6000.0 0.3192171
8000.0 0.3228886
10000.0 0.3137769
12000.0 0.3011338
14000.0 0.2887764
16000.0 0.278716
18000.0 0.2712305
20000.0 0.2669414
END
$curve2 << END
2000.0 7.740042
4000.0 0.3808462
6000.0 0.3144774
8000.0 0.292405
10000.0 0.2792525
12000.0 0.2682537
14000.0 0.258199
16000.0 0.2504977
18000.0 0.2448018
20000.0 0.2412467
END
$curve3 << END
2000.0 3.085767
4000.0 0.6679852
6000.0 0.6297433
8000.0 0.6210351
10000.0 0.5617328
12000.0 0.4857872
14000.0 0.4668198
16000.0 0.4647144
18000.0 0.4617979
20000.0 0.4597559
END
$curve4 << END
2000.0 1.371078
4000.0 0.1729261
6000.0 0.1409099
8000.0 0.1384758
10000.0 0.1367932
12000.0 0.1297425
14000.0 0.1237147
16000.0 0.1187179
18000.0 0.115427
20000.0 0.1137698
END
$curve5 << END
2000.0 5.138328
4000.0 0.05027135
6000.0 0.02937499
8000.0 0.02466594
10000.0 0.02266659
12000.0 0.02073684
14000.0 0.01899279
16000.0 0.01769707
18000.0 0.01669452
20000.0 0.01603632
END
$curve6 << END
2000.0 2.030625
4000.0 0.09987536
6000.0 0.09255511
8000.0 0.08999104
10000.0 0.08897594
12000.0 0.08511796
14000.0 0.08503707
16000.0 0.0847389
18000.0 0.08508094
20000.0 0.08473276
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'α = 0, γ = −1, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0, γ = 0, b₀ = 0, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.5, γ = −1, b₀ = N(0, 0.3²), m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 0.5, γ = 1, b₀ = 0.1, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1, γ = 0, b₀ = 0, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.5, γ = −1, b₀ = N(0, 0.3²), m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 1.5, γ = 1, b₀ = 0.1, m = 39'

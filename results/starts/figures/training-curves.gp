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
set xrange [4000.0:20000.0]
set logscale x
set xtics ('4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '15000' 15000.0 0, '20000' 20000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.009877304029637378:90.58892129793279]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
4000.0 55.56505
8000.0 0.6003862
12000.0 0.5446744
16000.0 0.528734
18000.0 0.5211025
20000.0 0.5198573
END
$curve1 << END
4000.0 1.012447
8000.0 0.3216295
12000.0 0.3084631
16000.0 0.2833858
18000.0 0.2711653
20000.0 0.2664606
END
$curve2 << END
4000.0 4.060444
8000.0 0.3034412
12000.0 0.2737531
16000.0 0.2543483
18000.0 0.2448018
20000.0 0.2412467
END
$curve3 << END
4000.0 1.876876
8000.0 0.6253892
12000.0 0.52376
16000.0 0.4657671
18000.0 0.4617979
20000.0 0.4597559
END
$curve4 << END
4000.0 0.772002
8000.0 0.1396928
12000.0 0.1332678
16000.0 0.1212163
18000.0 0.115427
20000.0 0.1137698
END
$curve5 << END
4000.0 3.216619
8000.0 0.02747041
12000.0 0.02180946
16000.0 0.01835283
18000.0 0.0165888
20000.0 0.01610319
END
$curve6 << END
4000.0 1.02759
8000.0 0.0877382
12000.0 0.08285449
16000.0 0.08098134
18000.0 0.08047363
20000.0 0.08071107
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'α = 0, γ = −1, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0, γ = 0, b₀ = 0, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.5, γ = −1, b₀ = N(0, 0.3²), m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 0.5, γ = 1, b₀ = 0.1, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1, γ = 0, b₀ = 0, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.5, γ = −1, b₀ = N(0, 0.3²), m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 1.5, γ = 1, b₀ = 0.1, m = 39'

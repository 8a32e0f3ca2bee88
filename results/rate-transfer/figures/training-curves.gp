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
set xrange [20.0:100.0]
set logscale x
set xtics ('20' 20.0 0, '30' 30.0 0, '40' 40.0 0, '50' 50.0 0, '70' 70.0 0, '100' 100.0 0, '' 60.0 1, '' 80.0 1, '' 90.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0013279228229868963:1.2140300256154974]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$curve0 << END
20.0 0.5532578
40.0 0.1109025
60.0 0.02750533
80.0 0.009283036
100.0 0.004486166
END
$curve1 << END
20.0 0.2925736
40.0 0.05241669
60.0 0.01940131
80.0 0.008876128
100.0 0.004487387
END
$curve2 << END
20.0 0.8425611
40.0 0.703196
60.0 0.6998261
80.0 0.6807311
100.0 0.6608931
END
$curve3 << END
20.0 0.3403372
40.0 0.06582493
60.0 0.0230932
80.0 0.00653589
100.0 0.001913378
END
$curve4 << END
20.0 0.7158004
40.0 0.6145841
60.0 0.642588
80.0 0.6902179
100.0 0.6834842
END
$curve5 << END
20.0 0.5545607
40.0 0.0658627
60.0 0.02422322
80.0 0.0111019
100.0 0.004244506
END
$curve6 << END
20.0 0.5462549
40.0 0.3204377
60.0 0.1195035
80.0 0.05842905
100.0 0.04337581
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'learning rate = 4, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'learning rate = 32, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'learning rate = 256, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'learning rate = 8, W₀ = N(0, 0.5² m^-0.5), A₀ = N(0, 0.5² m^-0.5), m = 512', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'learning rate = 64, W₀ = N(0, 0.5² m^-0.5), A₀ = N(0, 0.5² m^-0.5), m = 512', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'learning rate = 0.002, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'learning rate = 0.032, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512'

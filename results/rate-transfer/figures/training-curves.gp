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
set yrange [0.0013374018462454945:1.1911374466863156]
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
20.0 0.2885263
40.0 0.05402694
60.0 0.02139437
80.0 0.009892907
100.0 0.004632731
END
$curve2 << END
20.0 0.8278321
40.0 0.7304777
60.0 0.6997416
80.0 0.6825884
100.0 0.6672401
END
$curve3 << END
20.0 0.3384272
40.0 0.06407752
60.0 0.02137517
80.0 0.006576537
100.0 0.001924339
END
$curve4 << END
20.0 0.7092655
40.0 0.6641443
60.0 0.683814
80.0 0.6676704
100.0 0.6666024
END
$curve5 << END
20.0 0.5679337
40.0 0.0646803
60.0 0.02258496
80.0 0.01074213
100.0 0.004483681
END
$curve6 << END
20.0 0.5902835
40.0 0.3703656
60.0 0.2194608
80.0 0.1450788
100.0 0.1294567
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'learning rate = 4, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'learning rate = 32, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'learning rate = 256, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'learning rate = 8, W₀ = N(0, 0.5² m^-0.5), A₀ = N(0, 0.5² m^-0.5), m = 512', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'learning rate = 64, W₀ = N(0, 0.5² m^-0.5), A₀ = N(0, 0.5² m^-0.5), m = 512', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'learning rate = 0.002, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'learning rate = 0.032, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512'

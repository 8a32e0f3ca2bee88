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
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0011985976611145835:0.15297624333601784]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1000.0 0.01466237
2000.0 0.004217587
3000.0 0.001618312
4000.0 0.001585446
5000.0 0.001554147
6000.0 0.001609923
7000.0 0.001593197
8000.0 0.001605424
9000.0 0.00157336
10000.0 0.001596136
END
$curve1 << END
1000.0 0.005406143
2000.0 0.002215781
3000.0 0.002195179
4000.0 0.002253413
5000.0 0.002231386
6000.0 0.002200687
7000.0 0.002276155
8000.0 0.002253784
9000.0 0.002258889
10000.0 0.002232975
END
$curve2 << END
1000.0 0.01139618
2000.0 0.007529834
3000.0 0.007694216
4000.0 0.007626017
5000.0 0.00750808
6000.0 0.007520302
7000.0 0.007576439
8000.0 0.007536744
9000.0 0.007651665
10000.0 0.007612682
END
$curve3 << END
1000.0 0.01400238
2000.0 0.008910465
3000.0 0.008924918
4000.0 0.008766867
5000.0 0.008971994
6000.0 0.008770188
7000.0 0.008820481
8000.0 0.008666523
9000.0 0.008853723
10000.0 0.008702128
END
$curve4 << END
1000.0 0.04428313
2000.0 0.02474758
3000.0 0.0244338
4000.0 0.02450938
5000.0 0.02446052
6000.0 0.02454319
7000.0 0.02433002
8000.0 0.02463401
9000.0 0.02443369
10000.0 0.0246492
END
$curve5 << END
1000.0 0.1179791
2000.0 0.08714063
3000.0 0.08675396
4000.0 0.08689689
5000.0 0.08695012
6000.0 0.08677087
7000.0 0.08631222
8000.0 0.08619292
9000.0 0.0861781
10000.0 0.0865993
END
$curve6 << END
1000.0 0.09658608
2000.0 0.08519318
3000.0 0.08524551
4000.0 0.08476733
5000.0 0.08505276
6000.0 0.08491025
7000.0 0.08511809
8000.0 0.08464138
9000.0 0.08466031
10000.0 0.0848977
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.02, frequency weights = [1,1,1,1,0.15], m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.02, frequency weights = [1,1,1,1,0.4], m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.05, frequency weights = [1,1,1,1,0.25], m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.05, frequency weights = [1,1,1,1,0.7], m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.1, frequency weights = [1,1,1,1,0.4], m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.2, frequency weights = [1,1,1,1,0.15], m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.2, frequency weights = [1,1,1,1,0.7], m = 2'

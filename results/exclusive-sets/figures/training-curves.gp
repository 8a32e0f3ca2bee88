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
set xrange [800.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 800.0 1, '' 900.0 1, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [2.403276189824011e-12:0.26981401136701627]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
800.0 0.06903769
1600.0 0.00918361
2400.0 0.003184528
3200.0 0.0008012138
4000.0 6.614718e-06
4800.0 1.735493e-09
5600.0 7.718189e-10
6400.0 3.468007e-10
7200.0 1.562949e-10
8000.0 7.093855e-11
8800.0 3.250565e-11
9600.0 1.512417e-11
10000.0 9.392516e-12
END
$curve1 << END
800.0 0.03447133
1600.0 0.006699158
2400.0 0.003391651
3200.0 0.001050248
4000.0 4.700384e-05
4800.0 3.088621e-08
5600.0 7.230273e-10
6400.0 3.25197e-10
7200.0 1.469947e-10
8000.0 6.65534e-11
8800.0 3.077397e-11
9600.0 5.959899e-11
10000.0 9.368184e-09
END
$curve2 << END
800.0 0.01356548
1600.0 0.002313113
2400.0 0.001435102
3200.0 0.0008804725
4000.0 0.0003449364
4800.0 0.0002682363
5600.0 0.0002560055
6400.0 0.0002738519
7200.0 0.0002484391
8000.0 0.0002570798
8800.0 0.0002659508
9600.0 0.0002664793
10000.0 0.0002476408
END
$curve3 << END
800.0 0.004446296
1600.0 0.0006659381
2400.0 0.0004917928
3200.0 0.0003762008
4000.0 0.0001581769
4800.0 2.405582e-06
5600.0 2.18391e-10
6400.0 8.947894e-11
7200.0 4.1784e-11
8000.0 2.014884e-11
8800.0 1.512994e-11
9600.0 8.452702e-09
10000.0 2.954636e-09
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.1, m = 10', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.05, m = 10', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.02, m = 10', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.01, m = 10'

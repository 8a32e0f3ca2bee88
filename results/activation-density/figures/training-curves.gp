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
2000.0 92.2559959
4000.0 0.238060692
6000.0 0.132054004
8000.0 0.110559918
10000.0 0.103196919
12000.0 0.0956017522
14000.0 0.0903799445
16000.0 0.0877258847
18000.0 0.0851465345
20000.0 0.0840706672
END
$curve1 << END
2000.0 88.5647322
4000.0 0.671583719
6000.0 0.483509315
8000.0 0.45066549
10000.0 0.442621541
12000.0 0.439941749
14000.0 0.436263586
16000.0 0.433015046
18000.0 0.430781769
20000.0 0.428896127
END
$curve2 << END
2000.0 67.2703733
4000.0 2.1438414
6000.0 2.09416014
8000.0 2.0580174
10000.0 2.03371307
12000.0 2.02056153
14000.0 2.01375359
16000.0 2.0085542
18000.0 2.00902185
20000.0 2.00903448
END
$curve3 << END
2000.0 72.0416963
4000.0 1.64279383
6000.0 1.37879588
8000.0 1.33747194
10000.0 1.33369029
12000.0 1.32941779
14000.0 1.32171051
16000.0 1.31555237
18000.0 1.31152144
20000.0 1.30752979
END
$curve4 << END
2000.0 71.7503118
4000.0 3.92210883
6000.0 3.75635654
8000.0 3.71567581
10000.0 3.68004542
12000.0 3.65788111
14000.0 3.65005755
16000.0 3.64919284
18000.0 3.64927451
20000.0 3.64674128
END
$curve5 << END
2000.0 69.0140748
4000.0 2.47804966
6000.0 2.02038881
8000.0 1.95094566
10000.0 1.93424791
12000.0 1.92998744
14000.0 1.91767175
16000.0 1.90648085
18000.0 1.89753029
20000.0 1.89437114
END
$curve6 << END
2000.0 55.6558721
4000.0 4.7040455
6000.0 4.35899698
8000.0 4.29470815
10000.0 4.26954421
12000.0 4.26103519
14000.0 4.25793707
16000.0 4.25861684
18000.0 4.25856097
20000.0 4.25624696
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 1, γ = −1, m = 63', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 1.81, γ = −0.111, m = 63', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 2.62, γ = 1, m = 63', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 4.24, γ = −0.111, m = 63', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 5.05, γ = 1, m = 63', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 6.67, γ = −0.111, m = 63', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 7.49, γ = 1, m = 63'

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
set xrange [18.0:100.0]
set logscale x
set xtics ('20' 20.0 0, '30' 30.0 0, '40' 40.0 0, '50' 50.0 0, '70' 70.0 0, '100' 100.0 0, '' 60.0 1, '' 80.0 1, '' 90.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [6.40236051219994e-08:0.02230175647603218]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
18.0 0.005763338
36.0 0.0007145345
54.0 0.0003169099
72.0 0.0001515806
90.0 8.451668e-05
100.0 4.981306e-05
END
$curve1 << END
18.0 0.003794204
36.0 0.0004142456
54.0 0.000102625
72.0 2.729823e-05
90.0 7.582214e-06
100.0 3.615144e-06
END
$curve2 << END
18.0 0.003171272
36.0 1.048989e-05
54.0 3.426498e-07
72.0 1.97662e-07
90.0 1.397093e-07
100.0 1.268332e-07
END
$curve3 << END
18.0 0.007050484
36.0 0.001323832
54.0 0.0003554647
72.0 5.43642e-05
90.0 1.069739e-05
100.0 1.758496e-06
END
$curve4 << END
18.0 0.006723358
36.0 0.0009357143
54.0 0.0002394579
72.0 4.503633e-05
90.0 5.955307e-06
100.0 1.096637e-06
END
$curve5 << END
18.0 0.004810929
36.0 0.0007818561
54.0 0.0001771863
72.0 3.610374e-05
90.0 7.847327e-06
100.0 2.311346e-06
END
$curve6 << END
18.0 0.01125761
36.0 0.002663201
54.0 0.0009763551
72.0 0.0003635501
90.0 0.0001159457
100.0 5.526085e-05
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'learning rate = 8, m = 256', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'learning rate = 16, m = 256', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'learning rate = 64, m = 256', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'learning rate = 0.0005, m = 256', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'learning rate = 0.001, m = 256', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'learning rate = 0.004, m = 256', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'learning rate = 0.016, m = 256'

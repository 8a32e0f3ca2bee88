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
set yrange [6.418250578912214e-08:0.021346178496133003]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
18.0 0.00576333818
36.0 0.000714534517
54.0 0.000316909948
72.0 0.000151580571
90.0 8.45166764e-05
100.0 4.98130627e-05
END
$curve1 << END
18.0 0.00379420374
36.0 0.000414245585
54.0 0.000102625036
72.0 2.72982265e-05
90.0 7.58221427e-06
100.0 3.6151439e-06
END
$curve2 << END
18.0 0.00317127226
36.0 1.04898912e-05
54.0 3.42649805e-07
72.0 1.97661984e-07
90.0 1.39709311e-07
100.0 1.26833193e-07
END
$curve3 << END
18.0 0.00845278774
36.0 0.00161897538
54.0 0.000491369761
72.0 0.000102673293
90.0 2.2242159e-05
100.0 5.45482735e-06
END
$curve4 << END
18.0 0.00805967865
36.0 0.00138013858
54.0 0.000367493497
72.0 8.35743857e-05
90.0 1.68002694e-05
100.0 3.49202212e-06
END
$curve5 << END
18.0 0.00897919956
36.0 0.00192914999
54.0 0.000317849475
72.0 7.56967533e-05
90.0 1.64642489e-05
100.0 4.58654206e-06
END
$curve6 << END
18.0 0.0108019927
36.0 0.00292003267
54.0 0.000913420147
72.0 0.000324458666
90.0 0.000135861992
100.0 7.77032034e-05
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'learningRate = 8, m = 256', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'learningRate = 16, m = 256', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'learningRate = 64, m = 256', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'learningRate = 0.0005, m = 256', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'learningRate = 0.001, m = 256', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'learningRate = 0.004, m = 256', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'learningRate = 0.016, m = 256'

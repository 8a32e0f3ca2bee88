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
set xrange [1000.0:5000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0)
set grid xtics linecolor '#e6e6e6'
set yrange [0.00023016682994657367:0.14799834541006182]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1000.0 0.0003457047
2000.0 0.0003270916
3000.0 0.0003301223
4000.0 0.0003340404
4500.0 0.0003289843
5000.0 0.0003254489
END
$curve1 << END
1000.0 0.007521437
2000.0 0.005311285
3000.0 0.005276659
4000.0 0.005323356
4500.0 0.005260837
5000.0 0.005274686
END
$curve2 << END
1000.0 0.001055862
2000.0 0.0009092972
3000.0 0.0009305114
4000.0 0.0009259589
4500.0 0.0008521298
5000.0 0.0009667093
END
$curve3 << END
1000.0 0.02996955
2000.0 0.02966824
3000.0 0.02951767
4000.0 0.02957639
4500.0 0.02958025
5000.0 0.02955982
END
$curve4 << END
1000.0 0.01679424
2000.0 0.01423681
3000.0 0.01414555
4000.0 0.01422487
4500.0 0.01420636
5000.0 0.01392857
END
$curve5 << END
1000.0 0.01851637
2000.0 0.01756076
3000.0 0.01759099
4000.0 0.017567
4500.0 0.01757569
5000.0 0.0175469
END
$curve6 << END
1000.0 0.1046687
2000.0 0.08382318
3000.0 0.08370157
4000.0 0.08378316
4500.0 0.08370214
5000.0 0.08390011
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 0.02, importance ratio = 0.1, m = 1', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 0.0316, importance ratio = 6.31, m = 1', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 0.0794, importance ratio = 2.51, m = 1', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.2, importance ratio = 1, m = 1', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.501, importance ratio = 0.398, m = 1', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 1.26, importance ratio = 0.158, m = 1', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 2, importance ratio = 10, m = 1'

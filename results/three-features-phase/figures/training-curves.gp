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
set yrange [9.786354461640301e-06:0.25389372734052235]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1000.0 4.941564e-05
2000.0 1.68689e-05
3000.0 1.838467e-05
4000.0 2.447559e-05
4500.0 2.365665e-05
5000.0 1.753624e-05
END
$curve1 << END
1000.0 0.0002853684
2000.0 7.860204e-05
3000.0 7.547693e-05
4000.0 8.21758e-05
4500.0 8.183996e-05
5000.0 9.008423e-05
END
$curve2 << END
1000.0 0.001560093
2000.0 0.0005262097
3000.0 0.0004996021
4000.0 0.0005739436
4500.0 0.0005459631
5000.0 0.0005195693
END
$curve3 << END
1000.0 0.003825535
2000.0 0.003356984
3000.0 0.003288396
4000.0 0.003340042
4500.0 0.003321904
5000.0 0.00346298
END
$curve4 << END
1000.0 0.02587787
2000.0 0.01423606
3000.0 0.01424092
4000.0 0.01445329
4500.0 0.01428301
5000.0 0.01432045
END
$curve5 << END
1000.0 0.02848616
2000.0 0.01756108
3000.0 0.01755615
4000.0 0.01756094
4500.0 0.0176038
5000.0 0.01756451
END
$curve6 << END
1000.0 0.1472943
2000.0 0.08334401
3000.0 0.08325594
4000.0 0.08332003
4500.0 0.0832581
5000.0 0.08315005
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.01, importance ratio = 0.1, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.0158, importance ratio = 6.31, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.0398, importance ratio = 2.51, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, importance ratio = 1, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.251, importance ratio = 0.398, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.631, importance ratio = 0.158, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 1, importance ratio = 10, m = 2'

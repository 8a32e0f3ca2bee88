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
set yrange [7.391863890181188e-06:0.15668360607801646]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1000.0 0.0001161233
2000.0 2.194908e-05
3000.0 2.118267e-05
4000.0 1.260429e-05
4500.0 1.398717e-05
5000.0 1.26789e-05
END
$curve1 << END
1000.0 0.003132377
2000.0 0.0002671177
3000.0 0.000298607
4000.0 0.0003167421
4500.0 0.0002898619
5000.0 0.0002404547
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
1000.0 0.003938902
2000.0 0.003344295
3000.0 0.003290115
4000.0 0.003345821
4500.0 0.003247142
5000.0 0.003286449
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
1000.0 0.02656903
2000.0 0.01754185
3000.0 0.01756907
4000.0 0.0175516
4500.0 0.01757039
5000.0 0.01754017
END
$curve6 << END
1000.0 0.09188807
2000.0 0.08371615
3000.0 0.08367037
4000.0 0.08378682
4500.0 0.08369889
5000.0 0.08370479
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 0.02, importance ratio = 0.1, m = 1', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 0.0316, importance ratio = 6.31, m = 1', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 0.0794, importance ratio = 2.51, m = 1', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.2, importance ratio = 1, m = 1', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.501, importance ratio = 0.398, m = 1', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 1.26, importance ratio = 0.158, m = 1', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 2, importance ratio = 10, m = 1'

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
set xrange [500.0:5000.0]
set logscale x
set xtics ('500' 500.0 0, '700' 700.0 0, '1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '' 600.0 1, '' 800.0 1, '' 900.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0002276543220372093:0.17966809810942277]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
500.0 0.0003623775
1000.0 0.0003290319
1500.0 0.0003279581
2000.0 0.0003262252
2500.0 0.0003257269
3000.0 0.0003345177
3500.0 0.0003331974
4000.0 0.0003348834
4500.0 0.0003289843
5000.0 0.0003254489
END
$curve1 << END
500.0 0.009678892
1000.0 0.005363981
1500.0 0.005320452
2000.0 0.005302118
2500.0 0.005337357
3000.0 0.005215961
3500.0 0.005429119
4000.0 0.005217593
4500.0 0.005260837
5000.0 0.005274686
END
$curve2 << END
500.0 0.001186449
1000.0 0.0009252746
1500.0 0.0008783941
2000.0 0.0009402003
2500.0 0.0009777226
3000.0 0.0008833003
3500.0 0.0009611441
4000.0 0.0008907738
4500.0 0.0008521298
5000.0 0.0009667093
END
$curve3 << END
500.0 0.03035361
1000.0 0.0295855
1500.0 0.02970368
2000.0 0.02963279
2500.0 0.02946175
3000.0 0.02957358
3500.0 0.02956764
4000.0 0.02958514
4500.0 0.02958025
5000.0 0.02955982
END
$curve4 << END
500.0 0.01942209
1000.0 0.0141664
1500.0 0.01429307
2000.0 0.01418054
2500.0 0.01406009
3000.0 0.01423102
3500.0 0.01424789
4000.0 0.01420186
4500.0 0.01420636
5000.0 0.01392857
END
$curve5 << END
500.0 0.01947304
1000.0 0.01755969
1500.0 0.01758717
2000.0 0.01753434
2500.0 0.01758293
3000.0 0.01759905
3500.0 0.01754616
4000.0 0.01758783
4500.0 0.01757569
5000.0 0.0175469
END
$curve6 << END
500.0 0.1256794
1000.0 0.083658
1500.0 0.08375422
2000.0 0.08389214
2500.0 0.08363598
3000.0 0.08376715
3500.0 0.08380452
4000.0 0.08376181
4500.0 0.08370214
5000.0 0.08390011
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 0.02, importance.ratio = 0.1, m = 1', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 0.0316, importance.ratio = 6.31, m = 1', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 0.0794, importance.ratio = 2.51, m = 1', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.2, importance.ratio = 1, m = 1', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.501, importance.ratio = 0.398, m = 1', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 1.26, importance.ratio = 0.158, m = 1', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 2, importance.ratio = 10, m = 1'

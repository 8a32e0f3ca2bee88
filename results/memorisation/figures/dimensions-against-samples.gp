# Figure dimensions-against-samples, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'dimensions_against_samples' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'dimensions-against-samples.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples T of the training set' noenhanced offset 0,0.4
set ylabel 'mean dimensionality' noenhanced
set xrange [2.030891539001349:2954.367520261758]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.000677526929791218:0.9764909510779513]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$solid0 << END
3.0 0.5808406 0.0006775269 1.607964
5.0 0.4497258 0.0006775269 1.087367
10.0 0.2409357 0.0006775269 0.8069849
30.0 0.06881964 0.03891172 0.09872755
100.0 0.02075649 0.01761993 0.02389305
300.0 0.006919369 0.006710194 0.007128545
1000.0 0.002102627 0.001882157 0.002323097
2000.0 0.001048065 0.001018704 0.001077426
END
$dashed0 << END
3.0 0.006504112 0.004702704 0.008305521
5.0 0.00665633 0.006644335 0.006668326
10.0 0.006615486 0.006002463 0.007228509
30.0 0.006630284 0.006317334 0.006943234
100.0 0.006609299 0.006538788 0.00667981
300.0 0.006585642 0.005839385 0.007331899
1000.0 0.006650812 0.006463058 0.006838566
2000.0 0.006662881 0.006651557 0.006674205
END
$solid1 << END
3.0 0.6613783 0.6564411 0.6663154
5.0 0.3999261 0.3995726 0.4002795
10.0 0.1759151 0.1384532 0.2133771
30.0 0.0665481 0.0651019 0.0679943
100.0 0.0199708 0.01996319 0.0199784
300.0 0.006645627 0.006419138 0.006872116
1000.0 0.001998653 0.001992528 0.002004778
2000.0 0.001000334 0.001000009 0.001000659
END
$dashed1 << END
3.0 0.001989893 0.001863227 0.00211656
5.0 0.001988312 0.001865062 0.002111562
10.0 0.001794232 0.001391869 0.002196595
30.0 0.001994756 0.001947699 0.002041812
100.0 0.001988587 0.001961571 0.002015603
300.0 0.001993766 0.001991071 0.001996462
1000.0 0.001999451 0.001999219 0.001999683
2000.0 0.001999816 0.001998477 0.002001154
END
plot $solid0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $solid0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'n = 300', \
  $dashed0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $dashed0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $solid1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $solid1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'n = 1000', \
  $dashed1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $dashed1 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of features'

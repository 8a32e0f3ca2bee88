# Figure largest-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 0.5, γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08241020189844603:1.1516528449905992]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411
15.0 0.9069282
25.0 0.7950834
39.0 0.6830669
63.0 0.5645463
100.0 0.4617478
END
$theory1 << END
10.0 0.492366
15.0 0.4048821
25.0 0.2971853
39.0 0.1885669
63.0 0.122016
100.0 0.0949158
END
$points0 << END
10.0 0.9994752
10.0 0.9994984
10.0 0.9996798
15.0 0.998374
15.0 0.9981387
15.0 0.9981477
25.0 0.9396206
25.0 0.945199
25.0 0.9341949
39.0 0.5888706
39.0 0.5891129
39.0 0.5716224
63.0 0.4153838
63.0 0.4513564
63.0 0.4357438
100.0 0.4017485
100.0 0.4119419
100.0 0.3936312
END
$points1 << END
10.0 0.999625
10.0 0.9996105
10.0 0.9996955
15.0 0.9982064
15.0 0.9976591
15.0 0.9984038
25.0 0.9772035
25.0 0.9527065
25.0 0.9667835
39.0 0.5884075
39.0 0.5970605
39.0 0.6064388
63.0 0.405593
63.0 0.4224083
63.0 0.4154054
100.0 0.4089568
100.0 0.3923401
100.0 0.384142
END
$points2 << END
10.0 0.9994745
10.0 0.9994208
10.0 0.999562
15.0 0.9982125
15.0 0.9989707
15.0 0.9982953
25.0 0.9331351
25.0 0.9571681
25.0 0.943999
39.0 0.604525
39.0 0.5980197
39.0 0.6467267
63.0 0.4397895
63.0 0.4199003
63.0 0.4283845
100.0 0.3946997
100.0 0.3999231
100.0 0.3867883
END
$points3 << END
10.0 0.9998073
10.0 0.9997816
10.0 0.9999172
15.0 0.9993241
15.0 0.9990255
15.0 0.9993462
25.0 0.9978823
25.0 0.9980801
25.0 0.9986757
39.0 0.9968161
39.0 0.9978737
39.0 0.9969868
63.0 0.9928423
63.0 0.9952002
63.0 0.9950826
100.0 0.990402
100.0 0.9864419
100.0 0.9870192
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

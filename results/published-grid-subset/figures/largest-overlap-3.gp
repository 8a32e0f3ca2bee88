# Figure largest-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_3' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08240980236087013:1.1517514883301063]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411305047942
15.0 0.9069282337967397
25.0 0.7950834272555939
39.0 0.6830669245679615
63.0 0.5645462696984314
100.0 0.46174784238345395
END
$theory1 << END
10.0 0.49236596391733095
15.0 0.4048821201329398
25.0 0.2971852760805762
39.0 0.18856689306604085
63.0 0.12201599803629304
100.0 0.0949157995752499
END
$points0 << END
10.0 0.9663718144282503
15.0 0.8964298700107349
25.0 0.8395956095519536
39.0 0.6642110246511149
63.0 0.5702152048154813
100.0 0.5658894653884192
END
$points1 << END
10.0 0.9592638915525098
15.0 0.9460215866076462
25.0 0.7857412500949295
39.0 0.675991744105966
63.0 0.5839812316318904
100.0 0.49614721487093727
END
$points2 << END
10.0 0.9647069778097264
15.0 0.8949217870129199
25.0 0.9998175829105209
39.0 0.7140775462334416
63.0 0.9685809283851269
100.0 0.9992595427899007
END
$points3 << END
10.0 0.9999503056639336
15.0 0.9999392955929697
25.0 0.9999714941727015
39.0 0.9999980292730121
63.0 0.9999514641233681
100.0 0.9999675186252358
END
$points4 << END
10.0 0.9999962528230889
15.0 0.9999725292599838
25.0 0.9977226940963537
39.0 0.998183969358702
63.0 0.9927523048408557
100.0 0.9480046845611783
END
$points5 << END
10.0 0.9999886289818002
15.0 0.9981841483281029
25.0 0.9981984957460682
39.0 0.9967638206683808
63.0 0.991944530834448
100.0 0.9913316603791679
END
$points6 << END
10.0 0.9992744303165035
15.0 0.9985990979844609
25.0 0.9920228282231377
39.0 0.9933069949522261
63.0 0.9943030583246039
100.0 0.9968684882971967
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.5', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.5', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

# Figure largest-overlap-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08241007943859645:1.1516830789458894]
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
10.0 0.9997793
10.0 0.9998197
10.0 0.9998328
15.0 0.9990794
15.0 0.9992634
15.0 0.9991415
25.0 0.9976688
25.0 0.9975475
25.0 0.9974689
39.0 0.9964019
39.0 0.9964979
39.0 0.9972316
63.0 0.9945051
63.0 0.9934197
63.0 0.9935157
100.0 0.9915612
100.0 0.9889838
100.0 0.9894803
END
$points1 << END
10.0 0.9998349
10.0 0.999808
10.0 0.9997377
15.0 0.9993575
15.0 0.9991042
15.0 0.9994384
25.0 0.998085
25.0 0.9978568
25.0 0.9971486
39.0 0.9968712
39.0 0.9968454
39.0 0.9963816
63.0 0.9931922
63.0 0.9935565
63.0 0.9948037
100.0 0.9913558
100.0 0.9908967
100.0 0.9885881
END
$points2 << END
10.0 0.9998134
10.0 0.9998603
10.0 0.9998593
15.0 0.9991656
15.0 0.9991139
15.0 0.9992758
25.0 0.9986694
25.0 0.9979887
25.0 0.9980765
39.0 0.9965519
39.0 0.9969698
39.0 0.9977438
63.0 0.994217
63.0 0.992722
63.0 0.9951132
100.0 0.9893112
100.0 0.9875837
100.0 0.9883876
END
$points3 << END
10.0 0.9999152
10.0 0.9998985
10.0 0.9998833
15.0 0.9995403
15.0 0.9996416
15.0 0.9995165
25.0 0.9982332
25.0 0.9990138
25.0 0.9984288
39.0 0.9959618
39.0 0.9974385
39.0 0.9972263
63.0 0.9920825
63.0 0.9952554
63.0 0.9943804
100.0 0.9874148
100.0 0.9981143
100.0 0.9954241
END
$points4 << END
10.0 0.999884
10.0 0.9999103
10.0 0.9999375
15.0 0.9996615
15.0 0.9996094
15.0 0.999739
25.0 0.99848
25.0 0.999172
25.0 0.9983053
39.0 0.9960793
39.0 0.9962571
39.0 0.9965515
63.0 0.9909448
63.0 0.9943599
63.0 0.994256
100.0 0.9947329
100.0 0.9886895
100.0 0.9882405
END
$points5 << END
10.0 0.9999054
10.0 0.9998616
10.0 0.9998369
15.0 0.9991072
15.0 0.9996806
15.0 0.9996513
25.0 0.998637
25.0 0.998189
25.0 0.9980847
39.0 0.9963609
39.0 0.9946969
39.0 0.9980063
63.0 0.9937165
63.0 0.987513
63.0 0.9922007
100.0 0.9658811
100.0 0.9533567
100.0 0.9779336
END
$points6 << END
10.0 0.9998809
10.0 0.9998413
10.0 0.999942
15.0 0.9996643
15.0 0.9992509
15.0 0.999641
25.0 0.9979771
25.0 0.9971753
25.0 0.9988376
39.0 0.9950057
39.0 0.9912423
39.0 0.9960119
63.0 0.9729801
63.0 0.979762
63.0 0.9679034
100.0 0.8644669
100.0 0.8688577
100.0 0.9271902
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

# Figure largest-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
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
set yrange [0.08240979456642798:1.1517534139150511]
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
10.0 0.9603503
10.0 0.9918912
10.0 0.9932829
15.0 0.8862057
15.0 0.919824
15.0 0.8962673
25.0 0.8135348
25.0 0.8113966
25.0 0.7982483
39.0 0.6810621
39.0 0.670497
39.0 0.6784267
63.0 0.5718766
63.0 0.6179841
63.0 0.6441076
100.0 0.4925273
100.0 0.5138549
100.0 0.5151619
END
$points1 << END
10.0 0.9592068
10.0 0.9616072
10.0 0.9680201
15.0 0.9051063
15.0 0.9196467
15.0 0.9240181
25.0 0.7668039
25.0 0.8011686
25.0 0.7794295
39.0 0.7082155
39.0 0.7145008
39.0 0.667342
63.0 0.5466256
63.0 0.5922656
63.0 0.5950757
100.0 0.508681
100.0 0.4926781
100.0 0.564933
END
$points2 << END
10.0 0.9747458
10.0 0.9592316
10.0 0.9999844
15.0 0.9394477
15.0 0.9170502
15.0 0.9164364
25.0 0.7998447
25.0 0.9996897
25.0 0.8047886
39.0 0.7145431
39.0 0.9997433
39.0 0.9997488
63.0 0.6352849
63.0 0.8923523
63.0 0.9997046
100.0 0.9991149
100.0 0.9994485
100.0 0.9994861
END
$points3 << END
10.0 0.9999994
10.0 0.9999996
10.0 0.9999862
15.0 0.9999708
15.0 0.9999884
15.0 0.9999701
25.0 0.999962
25.0 0.9999991
25.0 0.9999975
39.0 0.9999595
39.0 0.9999646
39.0 0.9999764
63.0 0.9999425
63.0 0.9999637
63.0 0.9999842
100.0 0.9999622
100.0 0.9998388
100.0 0.9999765
END
$points4 << END
10.0 0.9999962
10.0 0.9999878
10.0 0.9999977
15.0 0.9999766
15.0 0.9998738
15.0 0.9952225
25.0 0.9975516
25.0 0.9993622
25.0 0.9911185
39.0 0.9998508
39.0 0.9999632
39.0 0.9864183
63.0 0.9960107
63.0 0.9948486
63.0 0.9888244
100.0 0.9777055
100.0 0.9796655
100.0 0.9916448
END
$points5 << END
10.0 0.9996883
10.0 0.9997962
10.0 0.9998968
15.0 0.9992349
15.0 0.9985664
15.0 0.9983505
25.0 0.996898
25.0 0.9965746
25.0 0.997682
39.0 0.9967992
39.0 0.9984394
39.0 0.9966185
63.0 0.9879837
63.0 0.991821
63.0 0.9961544
100.0 0.996421
100.0 0.9968595
100.0 0.9968397
END
$points6 << END
10.0 0.9993637
10.0 0.999469
10.0 0.9998945
15.0 0.9997225
15.0 0.9985941
15.0 0.9984605
25.0 0.9971976
25.0 0.9962634
25.0 0.999739
39.0 0.991822
39.0 0.9942976
39.0 0.9927243
63.0 0.993912
63.0 0.9932104
63.0 0.9955838
100.0 0.9947622
100.0 0.9955797
100.0 0.9862131
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

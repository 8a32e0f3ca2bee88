# Figure mean-square-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007118685394945349:0.5775300619667038]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$theory0 << END
10.0 0.1
15.0 0.06666667
25.0 0.04
39.0 0.02564103
63.0 0.01587302
100.0 0.01
END
$theory1 << END
10.0 0.0990991
15.0 0.0657324
25.0 0.03903904
39.0 0.02466569
63.0 0.0148879
100.0 0.009009009
END
$points0 << END
10.0 0.3221375
10.0 0.3054699
10.0 0.3164363
15.0 0.2286711
15.0 0.2641234
15.0 0.2646359
25.0 0.2036991
25.0 0.2073219
25.0 0.1961697
39.0 0.1276226
39.0 0.119766
39.0 0.1210464
63.0 0.01507564
63.0 0.01552077
63.0 0.03763697
100.0 0.009123569
100.0 0.009128366
100.0 0.009125819
END
$points1 << END
10.0 0.3389875
10.0 0.3290674
10.0 0.3445911
15.0 0.2380447
15.0 0.2584757
15.0 0.2469859
25.0 0.1838857
25.0 0.1954061
25.0 0.2111755
39.0 0.1318327
39.0 0.1223319
39.0 0.1376685
63.0 0.01516974
63.0 0.04499537
63.0 0.01515766
100.0 0.009143638
100.0 0.009154962
100.0 0.009145779
END
$points2 << END
10.0 0.3951049
10.0 0.3649561
10.0 0.3581539
15.0 0.2640193
15.0 0.2701623
15.0 0.2687151
25.0 0.1765948
25.0 0.1874195
25.0 0.1865406
39.0 0.1030732
39.0 0.1177001
39.0 0.1112552
63.0 0.01693962
63.0 0.01577087
63.0 0.01537036
100.0 0.009268242
100.0 0.009255447
100.0 0.009296044
END
$points3 << END
10.0 0.4563493
10.0 0.3338021
10.0 0.4429997
15.0 0.2671668
15.0 0.3483872
15.0 0.2488508
25.0 0.1311753
25.0 0.1294214
25.0 0.1474736
39.0 0.06346556
39.0 0.05697049
39.0 0.03497251
63.0 0.01644001
63.0 0.02259286
63.0 0.01993716
100.0 0.01224794
100.0 0.01128606
100.0 0.01177807
END
$points4 << END
10.0 0.2726667
10.0 0.3300245
10.0 0.3034836
15.0 0.2566093
15.0 0.2801585
15.0 0.2135572
25.0 0.1288363
25.0 0.1299223
25.0 0.1139617
39.0 0.05679057
39.0 0.04925293
39.0 0.05756599
63.0 0.02359944
63.0 0.02252718
63.0 0.02656611
100.0 0.01314913
100.0 0.01027179
100.0 0.01117207
END
$points5 << END
10.0 0.2682546
10.0 0.2478067
10.0 0.3160981
15.0 0.1561229
15.0 0.1412886
15.0 0.1523933
25.0 0.08477842
25.0 0.08966164
25.0 0.08903349
39.0 0.03308785
39.0 0.03500799
39.0 0.04335026
63.0 0.01764184
63.0 0.01645106
63.0 0.01835704
100.0 0.009810063
100.0 0.009884385
100.0 0.009895287
END
$points6 << END
10.0 0.1899083
10.0 0.1465739
10.0 0.1500736
15.0 0.1005415
15.0 0.09854559
15.0 0.1064121
25.0 0.04561804
25.0 0.0462865
25.0 0.04766554
39.0 0.02725969
39.0 0.0277695
39.0 0.02732041
63.0 0.0164179
63.0 0.0166091
63.0 0.01654153
100.0 0.01004944
100.0 0.01014818
100.0 0.0101606
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.5', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.5', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

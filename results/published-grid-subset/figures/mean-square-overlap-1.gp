# Figure mean-square-overlap-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007221650356469069:0.448119292527024]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
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
10.0 0.2761116
10.0 0.2770067
10.0 0.2904152
15.0 0.2367014
15.0 0.2275026
15.0 0.2319984
25.0 0.1714899
25.0 0.1677492
25.0 0.1544969
39.0 0.09278381
39.0 0.09697332
39.0 0.09989392
63.0 0.04388389
63.0 0.03933935
63.0 0.03716634
100.0 0.01709819
100.0 0.01483311
100.0 0.01339847
END
$points1 << END
10.0 0.2987042
10.0 0.2836038
10.0 0.2853651
15.0 0.2236884
15.0 0.2396453
15.0 0.2323442
25.0 0.1704785
25.0 0.1658774
25.0 0.1762307
39.0 0.1001632
39.0 0.1095833
39.0 0.09810817
63.0 0.03295558
63.0 0.03339266
63.0 0.03788596
100.0 0.01641834
100.0 0.0148848
100.0 0.01322352
END
$points2 << END
10.0 0.3592139
10.0 0.3294561
10.0 0.3334271
15.0 0.2418732
15.0 0.2203157
15.0 0.2265517
25.0 0.1452511
25.0 0.1555433
25.0 0.173509
39.0 0.07984662
39.0 0.08187516
39.0 0.08517827
63.0 0.03328806
63.0 0.03426413
63.0 0.03595431
100.0 0.01492306
100.0 0.01336553
100.0 0.01403441
END
$points3 << END
10.0 0.2495002
10.0 0.3457946
10.0 0.3443928
15.0 0.2310834
15.0 0.2121392
15.0 0.2207421
25.0 0.1072011
25.0 0.141646
25.0 0.1227742
39.0 0.05299734
39.0 0.05311022
39.0 0.06394534
63.0 0.02270646
63.0 0.02672128
63.0 0.02289311
100.0 0.01153013
100.0 0.0109348
100.0 0.01112475
END
$points4 << END
10.0 0.2561539
10.0 0.3373056
10.0 0.3079617
15.0 0.2159499
15.0 0.1775407
15.0 0.2035636
25.0 0.0919006
25.0 0.104355
25.0 0.1004038
39.0 0.0395302
39.0 0.03773522
39.0 0.04551099
63.0 0.01913238
63.0 0.01960975
63.0 0.01989436
100.0 0.01122888
100.0 0.01140488
100.0 0.01140379
END
$points5 << END
10.0 0.2480907
10.0 0.1983502
10.0 0.2015108
15.0 0.1155714
15.0 0.1517268
15.0 0.1595572
25.0 0.07155656
25.0 0.07905178
25.0 0.08264703
39.0 0.03329428
39.0 0.03861703
39.0 0.03921402
63.0 0.0185136
63.0 0.01781643
63.0 0.01629719
100.0 0.01104938
100.0 0.0105892
100.0 0.01043398
END
$points6 << END
10.0 0.1472331
10.0 0.1376697
10.0 0.1562346
15.0 0.09306675
15.0 0.09399927
15.0 0.09202958
25.0 0.04863878
25.0 0.04792357
25.0 0.04574748
39.0 0.02722816
39.0 0.02748365
39.0 0.02754383
63.0 0.0163024
63.0 0.01642707
63.0 0.01639974
100.0 0.009883988
100.0 0.009982533
100.0 0.009920483
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

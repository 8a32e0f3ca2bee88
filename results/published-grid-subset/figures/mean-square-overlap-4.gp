# Figure mean-square-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.0069824681310386915:0.812480095979541]
set logscale y
set format y '10^{%L}'
set mytics 10
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
10.0 0.09993986
10.0 0.09987005
10.0 0.1008131
15.0 0.06675963
15.0 0.06704287
15.0 0.06672459
25.0 0.04015102
25.0 0.04018203
25.0 0.04009958
39.0 0.02563741
39.0 0.02556533
39.0 0.02555489
63.0 0.03403029
63.0 0.02633467
63.0 0.01606962
100.0 0.01715717
100.0 0.02119284
100.0 0.01765817
END
$points1 << END
10.0 0.1003878
10.0 0.1005498
10.0 0.1000379
15.0 0.06682971
15.0 0.06713109
15.0 0.06666191
25.0 0.04019572
25.0 0.04001554
25.0 0.04046526
39.0 0.02578663
39.0 0.02566166
39.0 0.02596938
63.0 0.03053657
63.0 0.02929573
63.0 0.03885356
100.0 0.02018181
100.0 0.02289997
100.0 0.01582061
END
$points2 << END
10.0 0.1011342
10.0 0.1011552
10.0 0.1005911
15.0 0.06880578
15.0 0.06670124
15.0 0.06694729
25.0 0.04195659
25.0 0.04114749
25.0 0.04104977
39.0 0.02836604
39.0 0.02647192
39.0 0.02751001
63.0 0.03371469
63.0 0.02664061
63.0 0.01997178
100.0 0.08100208
100.0 0.04325208
100.0 0.02088327
END
$points3 << END
10.0 0.1198102
10.0 0.1720428
10.0 0.1225764
15.0 0.1205521
15.0 0.09406666
15.0 0.5338971
25.0 0.08096273
25.0 0.06645932
25.0 0.1215136
39.0 0.04247735
39.0 0.05144186
39.0 0.04365495
63.0 0.04993986
63.0 0.03484045
63.0 0.0256475
100.0 0.2786647
100.0 0.06300743
100.0 0.01866239
END
$points4 << END
10.0 0.1692014
10.0 0.5060757
10.0 0.1806687
15.0 0.5359625
15.0 0.3499229
15.0 0.3475964
25.0 0.1018971
25.0 0.1253748
25.0 0.2467924
39.0 0.312205
39.0 0.4141
39.0 0.08691119
63.0 0.3214716
63.0 0.325351
63.0 0.3664979
100.0 0.1657623
100.0 0.1848385
100.0 0.2310725
END
$points5 << END
10.0 0.440711
10.0 0.2217481
10.0 0.2871212
15.0 0.3640723
15.0 0.2432821
15.0 0.32401
25.0 0.3201442
25.0 0.2756923
25.0 0.48403
39.0 0.2893643
39.0 0.3587253
39.0 0.2560295
63.0 0.2529526
63.0 0.2503981
63.0 0.2441971
100.0 0.1833965
100.0 0.1736097
100.0 0.1967167
END
$points6 << END
10.0 0.6297159
10.0 0.5101905
10.0 0.312121
15.0 0.4188392
15.0 0.4952012
15.0 0.4281964
25.0 0.387308
25.0 0.2964702
25.0 0.3545074
39.0 0.3315313
39.0 0.2308101
39.0 0.2263088
63.0 0.1927917
63.0 0.2186375
63.0 0.1546439
100.0 0.1581164
100.0 0.1476804
100.0 0.1388961
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

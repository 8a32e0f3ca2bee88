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
15.0 0.06675963
25.0 0.04015102
39.0 0.02563741
63.0 0.03403029
100.0 0.01715717
END
$points1 << END
10.0 0.1003878
15.0 0.06682971
25.0 0.04019572
39.0 0.02578663
63.0 0.03053657
100.0 0.02018181
END
$points2 << END
10.0 0.1068193
15.0 0.06812599
25.0 0.04379189
39.0 0.02886207
63.0 0.03033673
100.0 0.08046323
END
$points3 << END
10.0 0.1198102
15.0 0.1205521
25.0 0.08096273
39.0 0.04247735
63.0 0.04993986
100.0 0.2786647
END
$points4 << END
10.0 0.1692014
15.0 0.5359625
25.0 0.1018971
39.0 0.312205
63.0 0.3214716
100.0 0.1657623
END
$points5 << END
10.0 0.2417498
15.0 0.2737907
25.0 0.2383073
39.0 0.2120387
63.0 0.2019752
100.0 0.1271285
END
$points6 << END
10.0 0.6297159
15.0 0.4188392
25.0 0.387308
39.0 0.3315313
63.0 0.1927917
100.0 0.1581164
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.625', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.62', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

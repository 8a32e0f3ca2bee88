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
set yrange [0.007234288595591586:0.43448828037152054]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$theory0 << END
10.0 0.1
15.0 0.06666666667
25.0 0.04
39.0 0.02564102564
63.0 0.01587301587
100.0 0.01
END
$theory1 << END
10.0 0.0990990991
15.0 0.06573239907
25.0 0.03903903904
39.0 0.02466569133
63.0 0.01488790378
100.0 0.009009009009
END
$points0 << END
10.0 0.27611161465404566
15.0 0.23670142907038247
25.0 0.1714899090039604
39.0 0.09278381005870204
63.0 0.043883893496909965
100.0 0.017098190949322578
END
$points1 << END
10.0 0.2987041738711533
15.0 0.22368839831091772
25.0 0.1704785372734897
39.0 0.10016317400013497
63.0 0.03295557870703661
100.0 0.016418343339695985
END
$points2 << END
10.0 0.3488967108890467
15.0 0.2289266163139597
25.0 0.1506673183274019
39.0 0.1007672663975937
63.0 0.026379292236246663
100.0 0.012137019692170238
END
$points3 << END
10.0 0.24950020717093968
15.0 0.23108336680911046
25.0 0.10720109145464872
39.0 0.05299733982145923
63.0 0.022706457020987177
100.0 0.011530130378754496
END
$points4 << END
10.0 0.25615391530968845
15.0 0.2159498751518484
25.0 0.09190059788586986
39.0 0.039530201206004485
63.0 0.019132382791602023
100.0 0.011228876892161902
END
$points5 << END
10.0 0.34140000282547567
15.0 0.11778146699861172
25.0 0.06466960779470052
39.0 0.029397759138353362
63.0 0.016676830048223935
100.0 0.010224803993490354
END
$points6 << END
10.0 0.14723305639918738
15.0 0.09306675242411692
25.0 0.048638784746336754
39.0 0.027228163280356352
63.0 0.01630239680334192
100.0 0.009883988160635414
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

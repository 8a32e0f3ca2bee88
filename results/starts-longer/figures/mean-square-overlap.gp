# Figure mean-square-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007001967724358762:0.7734208617632934]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
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
10.0 0.2823072
10.0 0.2912257
10.0 0.2714528
15.0 0.2232731
15.0 0.2550525
15.0 0.2357434
25.0 0.1882699
25.0 0.1775756
25.0 0.1985227
39.0 0.1063985
39.0 0.09599422
39.0 0.09408445
63.0 0.03504905
63.0 0.03915529
63.0 0.03710944
100.0 0.0136036
100.0 0.01335199
100.0 0.01655817
END
$points1 << END
10.0 0.4211842
10.0 0.4197668
10.0 0.3948691
15.0 0.2569617
15.0 0.2396358
15.0 0.2565914
25.0 0.1775899
25.0 0.1753472
25.0 0.1958033
39.0 0.09046854
39.0 0.08929409
39.0 0.1020556
63.0 0.01508479
63.0 0.01505078
63.0 0.01510116
100.0 0.009126313
100.0 0.009078517
100.0 0.009110371
END
$points2 << END
10.0 0.1029772
10.0 0.1007186
10.0 0.1017752
15.0 0.06578006
15.0 0.06578524
15.0 0.06581531
25.0 0.03904685
25.0 0.03904732
25.0 0.03904828
39.0 0.02467722
39.0 0.02467639
39.0 0.0246764
63.0 0.01490251
63.0 0.01490377
63.0 0.0149033
100.0 0.009028436
100.0 0.009028531
100.0 0.009028429
END
$points3 << END
10.0 0.5981298
10.0 0.5964812
10.0 0.6011169
15.0 0.06603849
15.0 0.06588062
15.0 0.06583035
25.0 0.03904712
25.0 0.03904642
25.0 0.03904738
39.0 0.02467646
39.0 0.0246754
39.0 0.02467581
63.0 0.01490208
63.0 0.0149022
63.0 0.01490309
100.0 0.00902699
100.0 0.009027728
100.0 0.009027465
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'steps = 20000, b₀ = N(0, 1)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'steps = 60000, b₀ = N(0, 1)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'steps = 20000, b₀ = 0', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'steps = 60000, b₀ = 0'

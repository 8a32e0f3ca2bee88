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
set title 'α = 0, γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007313139573022016:0.3587590223848104]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
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
$points1 << END
10.0 0.1046679
10.0 0.1014868
10.0 0.1050385
15.0 0.06578997
15.0 0.0657915
15.0 0.06578468
25.0 0.03904678
25.0 0.03904763
25.0 0.03904785
39.0 0.02467768
39.0 0.02467759
39.0 0.02467646
63.0 0.01490297
63.0 0.01490237
63.0 0.01490178
100.0 0.009028653
100.0 0.009028583
100.0 0.009027941
END
$points2 << END
10.0 0.1204848
10.0 0.1048653
10.0 0.1274802
15.0 0.06579431
15.0 0.06579201
15.0 0.06578479
25.0 0.03904684
25.0 0.03904699
25.0 0.03904713
39.0 0.02467685
39.0 0.02467721
39.0 0.02467664
63.0 0.01490286
63.0 0.01490311
63.0 0.01490308
100.0 0.00902805
100.0 0.009028575
100.0 0.009027879
END
$points3 << END
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
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

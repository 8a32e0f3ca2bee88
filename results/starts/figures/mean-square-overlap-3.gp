# Figure mean-square-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 1, γ = 0' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007665105230537574:0.15636909296599039]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1)
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
10.0 0.1139511
10.0 0.1164555
10.0 0.1112056
15.0 0.07398264
15.0 0.07497886
15.0 0.07412659
25.0 0.04219924
25.0 0.042238
25.0 0.04273704
39.0 0.02515093
39.0 0.02521864
39.0 0.02515578
63.0 0.01534263
63.0 0.0153497
63.0 0.01534526
100.0 0.009446213
100.0 0.009450684
100.0 0.009444746
END
$points1 << END
10.0 0.1112224
10.0 0.1146313
10.0 0.115721
15.0 0.07566329
15.0 0.07581017
15.0 0.07520881
25.0 0.04346324
25.0 0.04363179
25.0 0.04383836
39.0 0.02621574
39.0 0.02598781
39.0 0.02605749
63.0 0.01533586
63.0 0.01532935
63.0 0.01534203
100.0 0.009428648
100.0 0.009423679
100.0 0.009445463
END
$points2 << END
10.0 0.1134943
10.0 0.113467
10.0 0.1130074
15.0 0.07518628
15.0 0.07585975
15.0 0.07601234
25.0 0.04252636
25.0 0.04223327
25.0 0.04241675
39.0 0.02621249
39.0 0.02607124
39.0 0.02615685
63.0 0.01554294
63.0 0.0155131
63.0 0.01553433
100.0 0.009431128
100.0 0.009442463
100.0 0.009434541
END
$points3 << END
10.0 0.1177757
10.0 0.133043
10.0 0.129302
15.0 0.08528096
15.0 0.08945498
15.0 0.0880424
25.0 0.04748065
25.0 0.04900325
25.0 0.04850502
39.0 0.02997708
39.0 0.02992752
39.0 0.03028805
63.0 0.01721739
63.0 0.01718448
63.0 0.01752304
100.0 0.01026372
100.0 0.01005438
100.0 0.0101791
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

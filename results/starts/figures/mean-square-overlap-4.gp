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
set title 'α = 1.5, γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.00709995229574874:0.6050507261752129]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1)
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
10.0 0.1077244
10.0 0.1413125
10.0 0.1424386
15.0 0.09483329
15.0 0.1028783
15.0 0.08378142
25.0 0.09720918
25.0 0.09192052
25.0 0.1061774
39.0 0.03968371
39.0 0.03204817
39.0 0.03498037
63.0 0.01855637
63.0 0.01912331
63.0 0.01861848
100.0 0.01121267
100.0 0.01092316
100.0 0.01101363
END
$points1 << END
10.0 0.1388791
10.0 0.1197851
10.0 0.2168449
15.0 0.07365489
15.0 0.1225015
15.0 0.09535702
25.0 0.09644652
25.0 0.04575341
25.0 0.07971684
39.0 0.05040767
39.0 0.03718667
39.0 0.05372969
63.0 0.02151728
63.0 0.02368638
63.0 0.0224069
100.0 0.01257131
100.0 0.01362356
100.0 0.01308969
END
$points2 << END
10.0 0.116217
10.0 0.1421963
10.0 0.1600145
15.0 0.1247796
15.0 0.1091185
15.0 0.09499705
25.0 0.06636671
25.0 0.05623129
25.0 0.06387222
39.0 0.04064424
39.0 0.03878871
39.0 0.03393691
63.0 0.01861219
63.0 0.01923256
63.0 0.01995852
100.0 0.01090221
100.0 0.01261602
100.0 0.01247824
END
$points3 << END
10.0 0.2505522
10.0 0.2510164
10.0 0.4285319
15.0 0.2204445
15.0 0.4754425
15.0 0.3074157
25.0 0.4374869
25.0 0.4768373
25.0 0.4335585
39.0 0.2184408
39.0 0.3154639
39.0 0.2500079
63.0 0.2444174
63.0 0.3288206
63.0 0.2647133
100.0 0.1898153
100.0 0.1574625
100.0 0.1684651
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

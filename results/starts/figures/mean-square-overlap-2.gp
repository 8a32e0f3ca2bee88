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
set title 'α = 0.5, γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007269707426844735:0.3985705902306251]
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
10.0 0.1043693
10.0 0.1039417
10.0 0.1055835
15.0 0.0673774
15.0 0.06668961
15.0 0.067137
25.0 0.03926893
25.0 0.03926123
25.0 0.03925078
39.0 0.02479747
39.0 0.02479905
39.0 0.02479589
63.0 0.0150043
63.0 0.01500236
63.0 0.01499549
100.0 0.00910497
100.0 0.009105431
100.0 0.009107284
END
$points1 << END
10.0 0.110967
10.0 0.1036377
10.0 0.1034402
15.0 0.06696781
15.0 0.06743592
15.0 0.06791915
25.0 0.03922917
25.0 0.03927262
25.0 0.03924958
39.0 0.02478206
39.0 0.02477564
39.0 0.02478504
63.0 0.01499483
63.0 0.01499634
63.0 0.01499907
100.0 0.009115188
100.0 0.009106653
100.0 0.009106653
END
$points2 << END
10.0 0.1030771
10.0 0.1024795
10.0 0.1045917
15.0 0.06751775
15.0 0.06810696
15.0 0.06649409
25.0 0.03921956
25.0 0.03923631
25.0 0.03923992
39.0 0.02479361
39.0 0.02479954
39.0 0.02480444
63.0 0.01501149
63.0 0.01500485
63.0 0.01500509
100.0 0.009111897
100.0 0.009111589
100.0 0.009108117
END
$points3 << END
10.0 0.3146801
10.0 0.3216216
10.0 0.3058553
15.0 0.2132454
15.0 0.229717
15.0 0.2449083
25.0 0.1616826
25.0 0.1592445
25.0 0.1514128
39.0 0.09840789
39.0 0.0837569
39.0 0.09271935
63.0 0.03312025
63.0 0.03606321
63.0 0.03403131
100.0 0.01406116
100.0 0.01283332
100.0 0.01365235
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

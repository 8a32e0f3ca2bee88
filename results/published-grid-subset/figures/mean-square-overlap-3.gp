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
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007155156064493679:0.5276753074003179]
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
10.0 0.09994314
10.0 0.1001347
10.0 0.1001512
15.0 0.06651549
15.0 0.06669148
15.0 0.06668345
25.0 0.03985505
25.0 0.03980033
25.0 0.03988347
39.0 0.02547702
39.0 0.02545526
39.0 0.02551184
63.0 0.01558192
63.0 0.01559118
63.0 0.01556213
100.0 0.009646292
100.0 0.009622878
100.0 0.009621235
END
$points1 << END
10.0 0.1005031
10.0 0.1000246
10.0 0.1005932
15.0 0.06702762
15.0 0.0677838
15.0 0.06687242
25.0 0.03999221
25.0 0.04024853
25.0 0.04023777
39.0 0.02568645
39.0 0.02564241
39.0 0.02558265
63.0 0.01560257
63.0 0.01568254
63.0 0.01576641
100.0 0.009747764
100.0 0.009687821
100.0 0.00976601
END
$points2 << END
10.0 0.1009457
10.0 0.1028962
10.0 0.1121557
15.0 0.07032015
15.0 0.06815786
15.0 0.0678149
25.0 0.0419499
25.0 0.04348319
25.0 0.04106536
39.0 0.02681141
39.0 0.02726167
39.0 0.02845075
63.0 0.01658802
63.0 0.01654075
63.0 0.01718669
100.0 0.01026384
100.0 0.01013016
100.0 0.01023599
END
$points3 << END
10.0 0.1104974
10.0 0.1202822
10.0 0.1346118
15.0 0.1115809
15.0 0.1175465
15.0 0.09836841
25.0 0.06278876
25.0 0.07434591
25.0 0.05379471
39.0 0.04393574
39.0 0.05439475
39.0 0.04839478
63.0 0.02709335
63.0 0.02992714
63.0 0.03395927
100.0 0.0170733
100.0 0.01824023
100.0 0.01631188
END
$points4 << END
10.0 0.1852959
10.0 0.4190915
10.0 0.1396002
15.0 0.1380639
15.0 0.0973138
15.0 0.1496299
25.0 0.100791
25.0 0.07785393
25.0 0.07159169
39.0 0.03969001
39.0 0.04379664
39.0 0.06244264
63.0 0.07953655
63.0 0.02928906
63.0 0.05571462
100.0 0.01971603
100.0 0.02493695
100.0 0.04439772
END
$points5 << END
10.0 0.1472293
10.0 0.2035481
10.0 0.2228442
15.0 0.1265903
15.0 0.3139287
15.0 0.2808453
25.0 0.1974019
25.0 0.3434066
25.0 0.2132241
39.0 0.1842205
39.0 0.1207803
39.0 0.05445041
63.0 0.06005531
63.0 0.05222817
63.0 0.08084449
100.0 0.03419682
100.0 0.02931523
100.0 0.03551442
END
$points6 << END
10.0 0.2593278
10.0 0.221519
10.0 0.3098564
15.0 0.2329747
15.0 0.2356503
15.0 0.2122177
25.0 0.1224962
25.0 0.1242971
25.0 0.1707414
39.0 0.1357912
39.0 0.1003649
39.0 0.1012965
63.0 0.07998086
63.0 0.07031288
63.0 0.0865025
100.0 0.0611312
100.0 0.0635122
100.0 0.05194076
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

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
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [0.012304848139149756:0.17889924109416147]
set logscale y
set ytics ('0.015' 0.015 0, '0.02' 0.02 0, '0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
8.0 0.125
12.0 0.08333333
18.0 0.05555556
27.0 0.03703704
40.0 0.025
60.0 0.01666667
END
$theory1 << END
8.0 0.122807
12.0 0.08103592
18.0 0.05318853
27.0 0.0346236
40.0 0.02255639
60.0 0.01420217
END
$points0 << END
8.0 0.1402654
8.0 0.1392794
8.0 0.1429859
12.0 0.09257227
12.0 0.09133743
12.0 0.09206941
18.0 0.05800548
18.0 0.05761198
18.0 0.05805934
27.0 0.03550498
27.0 0.03532195
27.0 0.03546124
40.0 0.02351007
40.0 0.02352064
40.0 0.02348792
60.0 0.01509097
60.0 0.01499869
60.0 0.0150534
END
$points1 << END
8.0 0.1435061
8.0 0.1468558
8.0 0.1549994
12.0 0.08981752
12.0 0.08875973
12.0 0.09119957
18.0 0.05591287
18.0 0.05601299
18.0 0.05504383
27.0 0.03613614
27.0 0.03592284
27.0 0.0359664
40.0 0.02390318
40.0 0.0237679
40.0 0.02380309
60.0 0.01530004
60.0 0.0153341
60.0 0.01526517
END
$points2 << END
8.0 0.143675
8.0 0.1490474
8.0 0.1504052
12.0 0.09386792
12.0 0.09592341
12.0 0.09500446
18.0 0.06026211
18.0 0.06002767
18.0 0.06100935
27.0 0.03587277
27.0 0.03619848
27.0 0.03604978
40.0 0.02339452
40.0 0.02343262
40.0 0.02341461
60.0 0.01498732
60.0 0.01500945
60.0 0.014993
END
$points3 << END
8.0 0.1449565
8.0 0.1461243
8.0 0.148399
12.0 0.09581158
12.0 0.09214574
12.0 0.09806438
18.0 0.05995519
18.0 0.06093874
18.0 0.06140533
27.0 0.03614808
27.0 0.03603897
27.0 0.03622957
40.0 0.02339089
40.0 0.02344085
40.0 0.02344264
60.0 0.01499294
60.0 0.01498115
60.0 0.01499563
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'optimizer = dion (momentum 0.95, rankFraction 1)'

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
set yrange [0.011488849986775448:0.6012704423279008]
set logscale y
set ytics ('0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1)
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
8.0 0.1306316
8.0 0.1337036
8.0 0.1341616
12.0 0.08691086
12.0 0.0875972
12.0 0.08791663
18.0 0.05576048
18.0 0.05553283
18.0 0.05570258
27.0 0.03585164
27.0 0.03584145
27.0 0.03590359
40.0 0.02363766
40.0 0.02384871
40.0 0.02378036
60.0 0.01528037
60.0 0.01531434
60.0 0.01531156
END
$points2 << END
8.0 0.4113256
8.0 0.4143422
8.0 0.4863978
12.0 0.2367777
12.0 0.2708988
12.0 0.2672894
18.0 0.1136408
18.0 0.1018467
18.0 0.1157552
27.0 0.03539302
27.0 0.03536015
27.0 0.03545181
40.0 0.02335695
40.0 0.02341614
40.0 0.02346176
60.0 0.01502475
60.0 0.01500393
60.0 0.01501743
END
$points3 << END
8.0 0.4661551
8.0 0.3985952
8.0 0.4808728
12.0 0.2762211
12.0 0.2757386
12.0 0.2199674
18.0 0.1035175
18.0 0.09234761
18.0 0.09222923
27.0 0.03564961
27.0 0.03557321
27.0 0.03559683
40.0 0.02336805
40.0 0.02340823
40.0 0.0233638
60.0 0.01503685
60.0 0.01501294
60.0 0.01500122
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'optimizer = dion (momentum 0.95, rankFraction 1)'

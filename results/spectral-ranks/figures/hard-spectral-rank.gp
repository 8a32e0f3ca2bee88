# Figure hard-spectral-rank, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [5.878820354567454:33.040287305354084]
set logscale y
set ytics ('7' 7.0 0, '10' 10.0 0, '15' 15.0 0, '20' 20.0 0, '30' 30.0 0, '' 6.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 6.464646
12.0 8.73862
18.0 11.41563
27.0 14.34535
40.0 17.21752
60.0 19.98809
END
$points0 << END
8.0 7.217796
8.0 7.150706
8.0 7.287882
12.0 10.7721
12.0 10.73633
12.0 10.75296
18.0 15.55488
18.0 15.65133
18.0 15.54259
27.0 21.95979
27.0 21.97925
27.0 21.86881
40.0 26.92315
40.0 26.90165
40.0 26.87436
60.0 29.80712
60.0 29.73644
60.0 29.6803
END
$points1 << END
8.0 7.268071
8.0 7.277147
8.0 7.218737
12.0 10.57439
12.0 10.53403
12.0 10.53558
18.0 15.31768
18.0 15.32439
18.0 15.3605
27.0 21.52288
27.0 21.48598
27.0 21.56151
40.0 26.8863
40.0 26.82392
40.0 26.96363
60.0 30.12163
60.0 30.09058
60.0 30.08252
END
$points2 << END
8.0 6.864097
8.0 6.8489
8.0 6.927433
12.0 10.35962
12.0 10.32259
12.0 10.39529
18.0 14.95275
18.0 14.95489
18.0 14.9346
27.0 21.43522
27.0 21.46568
27.0 21.42737
40.0 26.81811
40.0 26.77719
40.0 26.76339
60.0 29.78352
60.0 29.78143
60.0 29.77066
END
$points3 << END
8.0 6.448453
8.0 6.98743
8.0 7.043161
12.0 10.27197
12.0 10.31816
12.0 10.34914
18.0 14.89716
18.0 14.90183
18.0 14.95685
27.0 21.32332
27.0 21.29174
27.0 21.30401
40.0 26.79536
40.0 26.74362
40.0 26.70701
60.0 29.78168
60.0 29.81917
60.0 29.69195
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 0.72 [0.72, 0.73]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 0.73 [0.73, 0.73]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.75 [0.74, 0.75]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 0.75 [0.73, 0.78]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

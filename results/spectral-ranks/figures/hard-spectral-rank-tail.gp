# Figure hard-spectral-rank-tail, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank_tail' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank-tail.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [3.526554187674075:59.81275160785468]
set logscale y
set ytics ('5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '50' 50.0 0, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1, '' 30.0 1, '' 40.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 7.776983
12.0 11.48256
18.0 16.82805
27.0 24.40098
40.0 34.48962
60.0 48.32077
END
$points0 << END
8.0 4.104059
8.0 5.047945
8.0 4.990674
12.0 10.68447
12.0 10.6767
12.0 10.51339
18.0 16.73628
18.0 16.99081
18.0 16.88957
27.0 25.05279
27.0 25.24885
27.0 25.10457
40.0 35.89314
40.0 35.62729
40.0 35.64996
60.0 51.21459
60.0 51.39617
60.0 50.9452
END
$points1 << END
8.0 6.025937
8.0 7.358607
8.0 5.33804
12.0 10.95311
12.0 10.91246
12.0 10.72062
18.0 17.01595
18.0 16.83011
18.0 16.88379
27.0 24.81371
27.0 25.00276
27.0 24.84889
40.0 35.61255
40.0 35.5647
40.0 35.7611
60.0 51.34125
60.0 51.14058
60.0 51.08652
END
$points2 << END
8.0 7.192751
8.0 7.659679
8.0 7.399603
12.0 10.21064
12.0 9.252737
12.0 10.22547
18.0 16.48995
18.0 16.63868
18.0 16.55678
27.0 25.01204
27.0 25.16244
27.0 24.9832
40.0 36.00849
40.0 35.93069
40.0 35.88181
60.0 51.04723
60.0 50.98979
60.0 50.99875
END
$points3 << END
8.0 6.656518
8.0 6.843493
8.0 7.39681
12.0 10.48369
12.0 10.0189
12.0 10.1573
18.0 16.60394
18.0 16.32085
18.0 16.48207
27.0 24.99796
27.0 25.20754
27.0 25.08698
40.0 36.06968
40.0 35.85881
40.0 35.64251
60.0 50.88793
60.0 50.7283
60.0 50.87359
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 1.13 [1.07, 1.20]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 1.03 [0.94, 1.12]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.99 [0.97, 1.01]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 1.00 [0.97, 1.03]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

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
set yrange [0.8553867202714746:64.80607925145016]
set logscale y
set ytics ('1' 1.0 0, '2' 2.0 0, '5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '50' 50.0 0, '' 0.9 1, '' 3.0 1, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1, '' 30.0 1, '' 40.0 1, '' 60.0 1)
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
8.0 5.179474
8.0 5.427973
8.0 5.447095
12.0 10.47739
12.0 10.62519
12.0 10.34785
18.0 16.93842
18.0 16.74121
18.0 16.81971
27.0 25.27408
27.0 25.15974
27.0 24.95372
40.0 35.63983
40.0 35.66198
40.0 35.67212
60.0 51.09772
60.0 51.16239
60.0 50.8862
END
$points2 << END
8.0 2.734257
8.0 1.078568
8.0 1.19061
12.0 9.976337
12.0 10.40397
12.0 10.07011
18.0 16.98922
18.0 16.66295
18.0 16.95608
27.0 25.32701
27.0 25.37536
27.0 25.10874
40.0 36.1907
40.0 35.94907
40.0 35.9893
60.0 51.16511
60.0 51.16303
60.0 51.11342
END
$points3 << END
8.0 5.038885
8.0 3.265767
8.0 2.283166
12.0 10.44059
12.0 9.906632
12.0 10.15352
18.0 16.74946
18.0 16.63456
18.0 16.94831
27.0 25.12534
27.0 25.16675
27.0 25.28573
40.0 35.9039
40.0 35.71163
40.0 36.09767
60.0 50.99789
60.0 51.03173
60.0 50.91751
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 1.13 [1.07, 1.20]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 1.09 [1.08, 1.10]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 1.55 [1.28, 1.82]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 1.26 [1.06, 1.47]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

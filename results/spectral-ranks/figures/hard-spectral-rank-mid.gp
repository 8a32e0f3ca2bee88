# Figure hard-spectral-rank-mid, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank_mid' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank-mid.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [3.220314384989307:32.26581486040414]
set logscale y
set ytics ('4' 4.0 0, '5' 5.0 0, '7' 7.0 0, '10' 10.0 0, '15' 15.0 0, '20' 20.0 0, '30' 30.0 0, '' 6.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 6.42914
12.0 8.670809
18.0 11.29672
27.0 14.15445
40.0 16.93988
60.0 19.61176
END
$points0 << END
8.0 6.903242
8.0 7.040453
8.0 6.944022
12.0 9.414304
12.0 9.702621
12.0 9.745746
18.0 12.86919
18.0 13.31787
18.0 13.6815
27.0 17.7614
27.0 18.18918
27.0 18.18438
40.0 23.92492
40.0 23.03981
40.0 23.30719
60.0 28.12585
60.0 28.51845
60.0 27.94235
END
$points1 << END
8.0 6.702694
8.0 5.55105
8.0 7.044219
12.0 9.295118
12.0 9.509645
12.0 9.264836
18.0 13.76492
18.0 12.47492
18.0 13.19342
27.0 17.58243
27.0 17.78038
27.0 16.90862
40.0 22.00698
40.0 21.47471
40.0 21.88143
60.0 26.11816
60.0 25.97593
60.0 26.0421
END
$points2 << END
8.0 4.042895
8.0 3.759168
8.0 3.643468
12.0 9.140546
12.0 9.279936
12.0 9.33228
18.0 12.88455
18.0 12.92681
18.0 12.9345
27.0 17.86427
27.0 18.34329
27.0 17.72845
40.0 24.30477
40.0 23.96249
40.0 24.01609
60.0 28.32635
60.0 27.83686
60.0 28.00735
END
$points3 << END
8.0 4.064911
8.0 4.147638
8.0 4.258393
12.0 8.905568
12.0 9.102983
12.0 8.408764
18.0 13.39209
18.0 13.07322
18.0 12.9415
27.0 18.50644
27.0 18.69314
27.0 18.20377
40.0 23.92102
40.0 23.88095
40.0 23.33322
60.0 28.01782
60.0 28.20818
60.0 28.2219
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 0.71 [0.70, 0.72]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 0.70 [0.63, 0.76]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.94 [0.91, 0.96]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 0.91 [0.90, 0.93]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

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
set yrange [5.879420392306774:31.184900280160853]
set logscale y
set ytics ('7' 7.0 0, '10' 10.0 0, '15' 15.0 0, '20' 20.0 0, '30' 30.0 0, '' 6.0 1, '' 8.0 1, '' 9.0 1)
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
8.0 6.894554
8.0 6.751401
8.0 7.132679
12.0 9.546252
12.0 9.396287
12.0 9.744476
18.0 13.20576
18.0 12.51845
18.0 12.29264
27.0 18.01211
27.0 17.36467
27.0 17.55493
40.0 22.83087
40.0 22.67788
40.0 22.95585
60.0 27.43396
60.0 27.14997
60.0 26.79493
END
$points2 << END
8.0 6.569231
8.0 6.613241
8.0 6.686681
12.0 9.504732
12.0 9.471987
12.0 9.393495
18.0 13.24274
18.0 13.27064
18.0 13.31793
27.0 18.65724
27.0 18.73078
27.0 18.20641
40.0 24.24503
40.0 23.33495
40.0 23.46558
60.0 28.31873
60.0 28.48544
60.0 28.33363
END
$points3 << END
8.0 6.519265
8.0 6.535636
8.0 6.649236
12.0 9.407958
12.0 9.540982
12.0 9.527238
18.0 13.09927
18.0 13.23966
18.0 13.40752
27.0 18.22824
27.0 17.87278
27.0 18.22588
40.0 23.64096
40.0 22.9152
40.0 23.46702
60.0 28.27917
60.0 28.31266
60.0 28.09719
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 0.71 [0.70, 0.72]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 0.69 [0.68, 0.71]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.74 [0.73, 0.74]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 0.73 [0.72, 0.74]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

# Figure hard-spectral-rank-head, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank_head' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank-head.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [2.705760732667544:4.033715139815344]
set logscale y
set ytics ('3' 3.0 0, '4' 4.0 0)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 2.771485
12.0 3.026816
18.0 3.224884
27.0 3.371987
40.0 3.475021
60.0 3.550121
END
$points0 << END
8.0 3.695371
8.0 3.63073
8.0 3.897462
12.0 3.938058
12.0 3.93686
12.0 3.935891
18.0 3.901325
18.0 3.910365
18.0 3.907601
27.0 3.860397
27.0 3.867386
27.0 3.868483
40.0 3.796778
40.0 3.791107
40.0 3.797363
60.0 3.738739
60.0 3.741364
60.0 3.737975
END
$points1 << END
8.0 3.898089
8.0 3.719085
8.0 3.893616
12.0 3.894695
12.0 3.881818
12.0 3.902658
18.0 3.888206
18.0 3.883993
18.0 3.882355
27.0 3.865921
27.0 3.866423
27.0 3.868459
40.0 3.808365
40.0 3.80947
40.0 3.804128
60.0 3.750131
60.0 3.75001
60.0 3.751463
END
$points2 << END
8.0 3.682105
8.0 3.856604
8.0 3.842418
12.0 3.88989
12.0 3.87408
12.0 3.891492
18.0 3.871175
18.0 3.875156
18.0 3.884804
27.0 3.85988
27.0 3.862715
27.0 3.864186
40.0 3.797274
40.0 3.795137
40.0 3.801692
60.0 3.738019
60.0 3.737343
60.0 3.741115
END
$points3 << END
8.0 3.863636
8.0 3.860878
8.0 3.792994
12.0 3.799298
12.0 3.87727
12.0 3.875318
18.0 3.866772
18.0 3.873716
18.0 3.880251
27.0 3.855513
27.0 3.856734
27.0 3.849971
40.0 3.790871
40.0 3.792583
40.0 3.794338
60.0 3.733948
60.0 3.738867
60.0 3.735009
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = −0.01 [−0.03, 0.01]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = −0.01 [−0.03, 0.00]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = −0.01 [−0.02, 0.00]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = −0.01 [−0.02, −0.01]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

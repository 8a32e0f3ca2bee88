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
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0.017146736706517205:0.9630167728312564]
set logscale y
set ytics ('0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
2.0 0.5
4.0 0.25
8.0 0.125
16.0 0.0625
24.0 0.04166667
END
$theory1 << END
2.0 0.4893617
4.0 0.2340426
8.0 0.106383
16.0 0.04255319
24.0 0.0212766
END
$points0 << END
2.0 0.776092
2.0 0.7411897
2.0 0.7752909
4.0 0.4388438
4.0 0.4575207
4.0 0.4303498
8.0 0.106724
8.0 0.106498
8.0 0.1074463
16.0 0.04288286
16.0 0.04292906
16.0 0.0428786
24.0 0.02127663
24.0 0.02127662
24.0 0.02127662
END
$points1 << END
2.0 0.6200044
2.0 0.6667598
2.0 0.6539652
4.0 0.2556842
4.0 0.2408416
4.0 0.2477078
8.0 0.1108558
8.0 0.1132869
8.0 0.1147975
16.0 0.04276894
16.0 0.04275751
16.0 0.04274366
24.0 0.02127719
24.0 0.02127711
24.0 0.02127714
END
$points2 << END
2.0 0.6465935
2.0 0.6920993
2.0 0.7546143
4.0 0.2445608
4.0 0.3106926
4.0 0.2436224
8.0 0.1168264
8.0 0.1171263
8.0 0.1142449
16.0 0.04449409
16.0 0.04454584
16.0 0.04406953
24.0 0.02127752
24.0 0.02127752
24.0 0.02127762
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence active = 2', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence active = 4', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence active = 8'

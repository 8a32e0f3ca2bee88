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
24.0 0.04166666667
END
$theory1 << END
2.0 0.4893617021
4.0 0.2340425532
8.0 0.1063829787
16.0 0.04255319149
24.0 0.02127659574
END
$points0 << END
2.0 0.7760919674125202
2.0 0.741189708640014
2.0 0.7752909297189804
4.0 0.4388437753528199
4.0 0.4575207228876292
4.0 0.43034977915473227
8.0 0.10672395171220739
8.0 0.10649803923164654
8.0 0.10744630964671817
16.0 0.04288286417751975
16.0 0.04292906127230118
16.0 0.04287860490072181
24.0 0.02127662583696893
24.0 0.021276616652422847
24.0 0.02127661873986018
END
$points1 << END
2.0 0.6200043514867131
2.0 0.6667597907746338
2.0 0.6539651905485812
4.0 0.2556841585815663
4.0 0.240841588673299
4.0 0.247707840237174
8.0 0.11085582522007617
8.0 0.11328689436874644
8.0 0.11479748474460581
16.0 0.04276893611453343
16.0 0.04275750781326074
16.0 0.042743662501288186
24.0 0.02127718950838317
24.0 0.021277113340646386
24.0 0.02127713756656674
END
$points2 << END
2.0 0.646593488479348
2.0 0.6920992711852705
2.0 0.7546142840879206
4.0 0.24456077096035705
4.0 0.3106926004931501
4.0 0.2436224432122188
8.0 0.11682644995459186
8.0 0.11712634443011992
8.0 0.11424491574096386
16.0 0.044494090619038536
16.0 0.044545839893903254
16.0 0.044069530484982265
24.0 0.02127751828908979
24.0 0.021277518831539326
24.0 0.021277622894762958
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence = exactly (active 2)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence = exactly (active 4)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence = exactly (active 8)'

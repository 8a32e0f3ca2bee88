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
set xrange [3.532652582758295:54.350094016345764]
set xtics ('4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0, '32' 32.0 0, '48' 48.0 0) nomirror
set yrange [0.004002947030955977:0.731143162893525]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
4.0 0.25
8.0 0.125
16.0 0.0625
24.0 0.04166667
32.0 0.03125
48.0 0.02083333
END
$theory1 << END
4.0 0.2380952
8.0 0.1111111
16.0 0.04761905
24.0 0.02645503
32.0 0.01587302
48.0 0.005291005
END
$points0 << END
4.0 0.2537818
4.0 0.3128717
4.0 0.2420619
4.0 0.2702289
4.0 0.2632409
8.0 0.1143518
8.0 0.1146948
8.0 0.1161243
8.0 0.115478
8.0 0.1147414
16.0 0.04791702
16.0 0.04791592
16.0 0.04793805
16.0 0.04794233
16.0 0.04785221
24.0 0.02662637
24.0 0.02665474
24.0 0.02664555
24.0 0.02662721
24.0 0.0266496
32.0 0.01587325
32.0 0.01587329
32.0 0.01587327
32.0 0.01587326
32.0 0.01592742
48.0 0.006121388
48.0 0.006076532
48.0 0.006213486
48.0 0.005957703
48.0 0.006084992
END
$points1 << END
4.0 0.5531515
4.0 0.2490195
4.0 0.2565838
4.0 0.2428873
4.0 0.2490685
8.0 0.1416534
8.0 0.1432871
8.0 0.1387034
8.0 0.1174974
8.0 0.1211609
16.0 0.04832946
16.0 0.04808774
16.0 0.04836366
16.0 0.04899164
16.0 0.04875455
24.0 0.02663392
24.0 0.02664915
24.0 0.02664092
24.0 0.02664819
24.0 0.02661428
32.0 0.01587309
32.0 0.01587309
32.0 0.01587308
32.0 0.01587309
32.0 0.01587309
48.0 0.006219897
48.0 0.006228539
48.0 0.006086097
48.0 0.006064295
48.0 0.006217204
END
$points2 << END
4.0 0.2456754
4.0 0.5000423
4.0 0.243886
4.0 0.3832668
4.0 0.4820996
8.0 0.1164083
8.0 0.115877
8.0 0.11651
8.0 0.1970103
8.0 0.1147298
16.0 0.0479405
16.0 0.04811587
16.0 0.04802773
16.0 0.04798013
16.0 0.04805479
24.0 0.02665226
24.0 0.02667092
24.0 0.02665264
24.0 0.02661086
24.0 0.02662393
32.0 0.01587334
32.0 0.01587329
32.0 0.0158733
32.0 0.01587329
32.0 0.0158733
48.0 0.006387181
48.0 0.006539805
48.0 0.006529722
48.0 0.006365101
48.0 0.006220361
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")'

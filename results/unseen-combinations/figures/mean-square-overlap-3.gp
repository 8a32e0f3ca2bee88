# Figure mean-square-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 2, not tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.0266992353224872:0.28374436509121237]
set logscale y
set ytics ('0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
4.0 0.25
6.0 0.1666667
7.0 0.1428571
8.0 0.125
9.0 0.1111111
END
$theory1 << END
4.0 0.1818182
6.0 0.09090909
7.0 0.06493506
8.0 0.04545455
9.0 0.03030303
END
$points0 << END
4.0 0.1876947
4.0 0.2265756
4.0 0.2098885
4.0 0.2024632
4.0 0.2244353
6.0 0.1358098
6.0 0.1144531
6.0 0.09894975
6.0 0.1243789
6.0 0.127229
7.0 0.09652074
7.0 0.08754717
7.0 0.07862795
7.0 0.1037115
7.0 0.1228384
8.0 0.09216053
8.0 0.08346517
8.0 0.07550622
8.0 0.07170172
8.0 0.09025446
9.0 0.06250331
9.0 0.08980713
9.0 0.05930594
9.0 0.08620747
9.0 0.07390152
END
$points1 << END
4.0 0.2150786
4.0 0.2072133
4.0 0.2404168
4.0 0.200618
4.0 0.197454
6.0 0.1250623
6.0 0.1249912
6.0 0.1245726
6.0 0.1370043
6.0 0.1213645
7.0 0.1224136
7.0 0.09082383
7.0 0.1257165
7.0 0.09482961
7.0 0.09910002
8.0 0.08939677
8.0 0.08048936
8.0 0.07996603
8.0 0.0827347
8.0 0.1001769
9.0 0.0732598
9.0 0.07195163
9.0 0.0710395
9.0 0.08611776
9.0 0.07287621
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'architecture = autoencoder', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'architecture = hidden-layer'

# Figure largest-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 1.5, γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08240979684038473:1.1517528524569147]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411
15.0 0.9069282
25.0 0.7950834
39.0 0.6830669
63.0 0.5645463
100.0 0.4617478
END
$theory1 << END
10.0 0.492366
15.0 0.4048821
25.0 0.2971853
39.0 0.1885669
63.0 0.122016
100.0 0.0949158
END
$points0 << END
10.0 0.9999985
10.0 0.9999967
10.0 0.9999878
15.0 0.9999983
15.0 0.9999964
15.0 0.9999983
25.0 0.9999861
25.0 0.9999885
25.0 0.9999885
39.0 0.9999225
39.0 0.9998974
39.0 0.9999543
63.0 0.9997021
63.0 0.9998012
63.0 0.9997308
100.0 0.9996202
100.0 0.9996669
100.0 0.9995744
END
$points1 << END
10.0 0.9999981
10.0 0.9999969
10.0 0.9999953
15.0 0.9999985
15.0 0.9999906
15.0 0.9999952
25.0 0.9999899
25.0 0.9999985
25.0 0.9999924
39.0 0.9999729
39.0 0.9999391
39.0 0.9999856
63.0 0.9998247
63.0 0.9999553
63.0 0.9999069
100.0 0.9997819
100.0 0.9999191
100.0 0.9998501
END
$points2 << END
10.0 0.9999991
10.0 0.9999971
10.0 0.9999926
15.0 0.999991
15.0 0.9998846
15.0 0.9997121
25.0 0.9999548
25.0 0.9999933
25.0 0.9999822
39.0 0.999852
39.0 0.9999548
39.0 0.9999541
63.0 0.999955
63.0 0.9999966
63.0 0.9998498
100.0 0.9999575
100.0 0.9995356
100.0 0.9996626
END
$points3 << END
10.0 0.9999844
10.0 0.9983585
10.0 0.9991969
15.0 0.9974069
15.0 0.9992238
15.0 0.9981536
25.0 0.9997819
25.0 0.9992712
25.0 0.9995291
39.0 0.9977249
39.0 0.9985815
39.0 0.9975145
63.0 0.997717
63.0 0.9992796
63.0 0.9997024
100.0 0.9988411
100.0 0.9964072
100.0 0.9977156
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

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
set xrange [1.706158733578211:56.2667459426039]
set xtics ('2' 2.0 0, '4' 4.0 0, '48' 48.0 0) nomirror
set yrange [2.3626079230979723e-07:1.1403065237649976]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
2.0 0.5
4.0 0.25
48.0 0.02083333
END
$theory1 << END
2.0 0.4893617
4.0 0.2340426
END
$points0 << END
2.0 0.4893626
2.0 0.4893621
2.0 0.4893665
2.0 0.4893663
2.0 0.4893626
4.0 0.2567863
4.0 0.2495061
4.0 0.2461338
4.0 0.2460576
4.0 0.2370385
48.0 1.869203e-06
48.0 0.0008487089
48.0 3.039276e-06
48.0 5.388194e-07
48.0 6.151265e-05
END
$points1 << END
2.0 0.4923219
2.0 0.4930453
2.0 0.4933814
2.0 0.4896848
2.0 0.4896769
4.0 0.2423403
4.0 0.2564038
4.0 0.2470729
4.0 0.2493589
4.0 0.2383891
48.0 1.014016e-05
48.0 5.42717e-05
48.0 0.0007245501
48.0 5.679293e-05
48.0 0.0003879976
END
$points2 << END
2.0 0.4893626
2.0 0.489994
2.0 0.4893619
2.0 0.4893619
2.0 0.4893618
4.0 0.237448
4.0 0.2364711
4.0 0.2369809
4.0 0.2374592
4.0 0.2378077
48.0 0.004035059
48.0 0.004401686
48.0 0.003646744
48.0 0.004349525
48.0 0.004272957
END
$points3 << END
2.0 0.4984606
2.0 0.4967752
2.0 0.4907047
2.0 0.4893851
2.0 0.4951885
4.0 0.2405317
4.0 0.2380673
4.0 0.2418951
4.0 0.2377179
4.0 0.2365108
48.0 0.004924009
48.0 0.00425326
48.0 0.004777737
48.0 0.004639056
48.0 0.004948839
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence sharpness = 4, W₀ = N(0, 0.01²)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence sharpness = 4, W₀ = N(0, m^-1)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence sharpness = 8, W₀ = N(0, 0.01²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'dependence sharpness = 8, W₀ = N(0, m^-1)'

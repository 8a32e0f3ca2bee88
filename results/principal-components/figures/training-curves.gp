# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [700.0:10000.0]
set logscale x
set xtics ('700' 700.0 0, '1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 800.0 1, '' 900.0 1, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0019920170110362457:0.7716679853972411]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
700.0 0.5607642
1400.0 0.3655952
2100.0 0.3475265
2800.0 0.3461155
3500.0 0.3457587
4200.0 0.3451278
4900.0 0.345647
5600.0 0.3453621
6300.0 0.3456688
7000.0 0.3454793
7700.0 0.3456574
8400.0 0.3452471
9100.0 0.3449905
9800.0 0.3447913
10000.0 0.345145
END
$curve1 << END
700.0 0.2960306
1400.0 0.2077236
2100.0 0.2052675
2800.0 0.2055249
3500.0 0.2056594
4200.0 0.2059858
4900.0 0.20517
5600.0 0.2050926
6300.0 0.2061667
7000.0 0.2057576
7700.0 0.2056836
8400.0 0.2060418
9100.0 0.2065278
9800.0 0.204872
10000.0 0.2069597
END
$curve2 << END
700.0 0.1141079
1400.0 0.07167602
2100.0 0.07019769
2800.0 0.06972959
3500.0 0.07020139
4200.0 0.07024037
4900.0 0.06996006
5600.0 0.07021568
6300.0 0.07001138
7000.0 0.07069639
7700.0 0.07009598
8400.0 0.0695839
9100.0 0.07052253
9800.0 0.07018201
10000.0 0.0696784
END
$curve3 << END
700.0 0.09850996
1400.0 0.0311978
2100.0 0.02720849
2800.0 0.02673876
3500.0 0.02612617
4200.0 0.02567443
4900.0 0.02541221
5600.0 0.02506769
6300.0 0.02479441
7000.0 0.02503565
7700.0 0.02520009
8400.0 0.02546472
9100.0 0.02512635
9800.0 0.02535305
10000.0 0.02509562
END
$curve4 << END
700.0 0.02822744
1400.0 0.01223618
2100.0 0.009974417
2800.0 0.009533886
3500.0 0.009370198
4200.0 0.009460059
4900.0 0.009517445
5600.0 0.009411988
6300.0 0.00935082
7000.0 0.009381967
7700.0 0.009553685
8400.0 0.009519133
9100.0 0.009464804
9800.0 0.009373195
10000.0 0.009760172
END
$curve5 << END
700.0 0.01035658
1400.0 0.003359694
2100.0 0.002870544
2800.0 0.002821893
3500.0 0.002776163
4200.0 0.002747295
4900.0 0.002810622
5600.0 0.002806403
6300.0 0.002741353
7000.0 0.002741216
7700.0 0.002765791
8400.0 0.002759318
9100.0 0.002768825
9800.0 0.00285911
10000.0 0.002747831
END
$curve6 << END
700.0 0.01127052
1400.0 0.008276885
2100.0 0.00830997
2800.0 0.008362156
3500.0 0.008262688
4200.0 0.008331303
4900.0 0.008349695
5600.0 0.008368957
6300.0 0.008296731
7000.0 0.008314433
7700.0 0.008273836
8400.0 0.00819363
9100.0 0.008320303
9800.0 0.008329052
10000.0 0.008062826
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.8, activation = relu, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.4, activation = relu, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.2, activation = relu, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, activation = relu, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.05, activation = relu, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.02, activation = relu, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.01, activation = identity, m = 2'

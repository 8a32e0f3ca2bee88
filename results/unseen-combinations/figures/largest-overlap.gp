# Figure largest-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.156742804111512:1.110594243778841]
set logscale y
set ytics ('0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$theory0 << END
4.0 0.9511276
6.0 0.8681641
7.0 0.8293342
8.0 0.7939345
9.0 0.7619346
END
$theory1 << END
4.0 0.5
6.0 0.3015113
7.0 0.2548236
8.0 0.2132007
9.0 0.1740777
END
$points0 << END
4.0 0.9996383
4.0 0.9999994
4.0 0.9999997
4.0 0.999978
4.0 0.9999803
6.0 0.9992856
6.0 0.9995083
6.0 0.9994897
6.0 0.9994278
6.0 0.9991618
7.0 0.9981278
7.0 0.997939
7.0 0.9982127
7.0 0.9981804
7.0 0.9984167
8.0 0.9998972
8.0 0.9297201
8.0 0.9904444
8.0 0.9991519
8.0 0.9899837
9.0 0.6509383
9.0 0.9615112
9.0 0.9609108
9.0 0.9110274
9.0 0.8573449
END
$points1 << END
4.0 0.9978002
4.0 0.9996118
4.0 0.9620947
4.0 0.9992867
4.0 0.9836377
6.0 0.9989179
6.0 0.9836258
6.0 0.9559511
6.0 1.0
6.0 0.9991939
7.0 0.9437196
7.0 0.9554373
7.0 0.9862791
7.0 0.9853762
7.0 0.9642907
8.0 0.7732848
8.0 0.9803453
8.0 0.8635648
8.0 0.7513922
8.0 0.9990854
9.0 0.6243926
9.0 0.9191249
9.0 0.8927579
9.0 0.946927
9.0 0.6458027
END
$points2 << END
4.0 0.9999999
4.0 0.9999999
4.0 0.9999999
4.0 0.9999997
4.0 0.9999995
6.0 0.9997307
6.0 0.9999987
6.0 0.9999981
6.0 0.9999931
6.0 0.9995788
7.0 0.9994923
7.0 0.997425
7.0 0.9969732
7.0 0.9961791
7.0 0.9980107
8.0 0.9986774
8.0 0.9984917
8.0 0.9975667
8.0 0.9827975
8.0 0.9408905
9.0 0.7676697
9.0 0.8902955
9.0 0.6980499
9.0 0.7760754
9.0 0.834108
END
$points3 << END
4.0 0.9338226
4.0 1.0
4.0 1.0
4.0 1.0
4.0 0.9999862
6.0 0.9993043
6.0 0.894853
6.0 0.9999953
6.0 1.0
6.0 0.9862342
7.0 0.9425523
7.0 0.999692
7.0 0.9999869
7.0 1.0
7.0 1.0
8.0 0.7946258
8.0 0.8411137
8.0 0.9485082
8.0 0.9648035
8.0 0.9999668
9.0 0.8707037
9.0 0.8815541
9.0 0.7866689
9.0 0.7927078
9.0 0.9264271
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence.seen = 1, tied = true, architecture = autoencoder', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence.seen = 1, tied = false, architecture = hidden-layer', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence.seen = 2, tied = true, architecture = autoencoder', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'dependence.seen = 2, tied = false, architecture = hidden-layer'

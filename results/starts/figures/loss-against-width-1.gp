# Figure loss-against-width-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 0, γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.046140202652042134:1.6005882947419765]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.208755 1.200634 1.216876
10.0 1.209555 1.201424 1.217687
10.0 1.211422 1.203338 1.219506
15.0 0.9876311 0.9791332 0.996129
15.0 0.9914607 0.9825519 1.00037
15.0 0.9888532 0.9801037 0.9976028
25.0 0.5407056 0.5342682 0.5471431
25.0 0.5418124 0.5352249 0.5483999
25.0 0.5415875 0.5350138 0.5481611
39.0 0.2712353 0.2673211 0.2751496
39.0 0.2693999 0.2655997 0.2732001
39.0 0.2701299 0.2663012 0.2739586
63.0 0.128099 0.1261965 0.1300015
63.0 0.1280153 0.1261797 0.1298508
63.0 0.1276803 0.125784 0.1295765
100.0 0.06069228 0.05981027 0.06157429
100.0 0.06057129 0.05968839 0.0614542
100.0 0.06070642 0.05981058 0.06160225
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 1.210513 1.202384 1.218641
10.0 1.208663 1.200357 1.21697
10.0 1.212893 1.20453 1.221256
15.0 0.9885164 0.9795626 0.9974702
15.0 0.9863286 0.9777883 0.9948689
15.0 0.9930458 0.983949 1.002143
25.0 0.5399929 0.5335658 0.54642
25.0 0.5391226 0.5327464 0.5454988
25.0 0.5442127 0.5374256 0.5509999
39.0 0.2703631 0.2664823 0.2742438
39.0 0.270672 0.2667495 0.2745946
39.0 0.2715536 0.2676843 0.275423
63.0 0.1278676 0.1259984 0.1297368
63.0 0.1280309 0.126136 0.1299257
63.0 0.1277375 0.1258623 0.1296126
100.0 0.06079671 0.05988689 0.06170653
100.0 0.06076193 0.0598804 0.06164347
100.0 0.06047173 0.0595851 0.06135836
END
$random1 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points2 << END
10.0 1.205128 1.196953 1.213304
10.0 1.211841 1.203566 1.220117
10.0 1.206427 1.19819 1.214664
15.0 0.9860394 0.9774972 0.9945815
15.0 0.9884293 0.9796636 0.997195
15.0 0.9884514 0.9796187 0.9972841
25.0 0.5424429 0.5357371 0.5491486
25.0 0.5439397 0.5369585 0.5509209
25.0 0.5414221 0.534759 0.5480853
39.0 0.2710885 0.2672416 0.2749354
39.0 0.2699289 0.2661398 0.2737179
39.0 0.2704023 0.2666707 0.2741339
63.0 0.1284425 0.1265436 0.1303414
63.0 0.1278524 0.1259837 0.1297211
63.0 0.1279945 0.1261346 0.1298543
100.0 0.06058723 0.05969562 0.06147884
100.0 0.06082924 0.05994177 0.06171672
100.0 0.06071247 0.05981719 0.06160774
END
$random2 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points3 << END
10.0 1.182704 1.174282 1.191125
10.0 1.178521 1.169833 1.187208
10.0 1.182912 1.174446 1.191377
15.0 0.9891764 0.9814523 0.9969005
15.0 0.9956227 0.9879581 1.003287
15.0 0.9935148 0.9849947 1.002035
25.0 0.7513724 0.7446964 0.7580485
25.0 0.7337687 0.7277648 0.7397727
25.0 0.7671754 0.7488902 0.7854607
39.0 0.5402774 0.5353629 0.5451919
39.0 0.5230251 0.5182889 0.5277612
39.0 0.5198641 0.5150683 0.5246599
63.0 0.2988524 0.2954438 0.3022611
63.0 0.3162253 0.3127145 0.3197361
63.0 0.3101545 0.3066557 0.3136533
100.0 0.1561101 0.1537874 0.1584327
100.0 0.1506094 0.1483532 0.1528657
100.0 0.1799905 0.1774352 0.1825457
END
$random3 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
set rmargin at screen 0.5700000000000001
set label 'b₀ = 0: −1.34 [−1.34, −1.34]' at graph 1.03,0.11613874370766654 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'b₀ = 0.1: −1.34 [−1.34, −1.34]' at graph 1.03,0.20113874370766655 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'b₀ = N(0, 0.3²): −1.34 [−1.34, −1.34]' at graph 1.03,0.28613874370766657 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'b₀ = N(0, 1): −0.85 [−0.89, −0.81]' at graph 1.03,0.41126228975104157 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [10.0:100.0] 10.38183164121848*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.38581387134101*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 10.384946056587564*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 16.65524832095072*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 33.73685542791084*x**(-1.342574096614802) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 33.75018720221006*x**(-1.342577465021904) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 33.598997507699664*x**(-1.3412966864422722) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 9.936802932745598*x**(-0.8498704717550942) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

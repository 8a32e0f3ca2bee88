# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.045000250120753565:1.601409360616673]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
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
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 1.166978 1.159075 1.17488
10.0 1.170331 1.162417 1.178245
10.0 1.168401 1.160451 1.176352
15.0 0.9934561 0.9859977 1.000914
15.0 0.9860142 0.9784559 0.9935724
15.0 0.9933637 0.9858416 1.000886
25.0 0.7345357 0.7283721 0.7406993
25.0 0.7315632 0.7254863 0.7376401
25.0 0.7536047 0.7475312 0.7596782
39.0 0.5110664 0.506284 0.5158488
39.0 0.5032442 0.4985399 0.5079485
39.0 0.5280542 0.5232496 0.5328588
63.0 0.302019 0.2985618 0.3054762
63.0 0.300533 0.2970726 0.3039934
63.0 0.3011223 0.2976687 0.3045759
100.0 0.1680706 0.165603 0.1705382
100.0 0.1427143 0.1405107 0.144918
100.0 0.1621216 0.159714 0.1645291
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
$random2 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points3 << END
10.0 1.173724 1.166199 1.181249
10.0 1.176655 1.169041 1.184268
10.0 1.179046 1.171419 1.186673
15.0 0.9869139 0.9785421 0.9952856
15.0 0.9899713 0.9811597 0.998783
15.0 0.9874914 0.9791183 0.9958645
25.0 0.5369228 0.5301839 0.5436618
25.0 0.5337541 0.5273201 0.5401881
25.0 0.5359648 0.529272 0.5426577
39.0 0.2681899 0.2643841 0.2719958
39.0 0.2662555 0.2624203 0.2700907
39.0 0.2673175 0.2635017 0.2711332
63.0 0.1258143 0.123968 0.1276605
63.0 0.1253393 0.1235297 0.1271489
63.0 0.1263441 0.1244923 0.1281959
100.0 0.05909265 0.05821807 0.05996723
100.0 0.05938621 0.05850416 0.06026826
100.0 0.05951932 0.05861614 0.0604225
END
$random3 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
set rmargin at screen 0.44999999999999996
set label 'steps = 20000, b₀ = N(0, 1): −0.85 [−0.89, −0.81]' at graph 1.03,0.49214372458942196 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'steps = 60000, b₀ = N(0, 1): −0.86 [−0.90, −0.82]' at graph 1.03,0.40714372458942194 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'steps = 20000, b₀ = 0: −1.34 [−1.34, −1.34]' at graph 1.03,0.20271711972088705 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'steps = 60000, b₀ = 0: −1.34 [−1.35, −1.34]' at graph 1.03,0.11771711972088704 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [10.0:100.0] 16.65524832095072*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 16.36654321339959*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 10.38183164121848*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 10.227560522207757*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 9.936802932745598*x**(-0.8498704717550942) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.10910420798211*x**(-0.8599504007607408) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 33.73685542791084*x**(-1.342574096614802) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 33.37741656671285*x**(-1.3438123512900615) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

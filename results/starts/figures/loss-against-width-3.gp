# Figure loss-against-width-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 1, γ = 0' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.014186669134682398:1.3707059703700561]
set logscale y
set ytics ('0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 0.5894294 0.5842474 0.5946114
10.0 0.5779832 0.572876 0.5830903
10.0 0.5737546 0.5686514 0.5788578
15.0 0.4408857 0.4363537 0.4454176
15.0 0.438314 0.4337948 0.4428331
15.0 0.4421178 0.4375873 0.4466483
25.0 0.2626698 0.2592215 0.266118
25.0 0.2606128 0.2572098 0.2640158
25.0 0.2647805 0.2612806 0.2682804
39.0 0.1135256 0.1114056 0.1156457
39.0 0.115833 0.1136911 0.1179749
39.0 0.1147917 0.1125174 0.117066
63.0 0.0467914 0.04582114 0.04776166
63.0 0.04657884 0.04559984 0.04755784
63.0 0.04676747 0.04577935 0.0477556
100.0 0.02027409 0.0197912 0.02075698
100.0 0.02077821 0.02026922 0.0212872
100.0 0.02054803 0.0200434 0.02105267
END
$random0 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points1 << END
10.0 0.5771234 0.5720111 0.5822357
10.0 0.5800261 0.5749285 0.5851238
10.0 0.5775432 0.5724439 0.5826424
15.0 0.4474288 0.4429654 0.4518923
15.0 0.4513199 0.4468379 0.4558019
15.0 0.4471528 0.4426768 0.4516287
25.0 0.2912655 0.287734 0.294797
25.0 0.284451 0.2809322 0.2879698
25.0 0.2873032 0.2837877 0.2908186
39.0 0.1533465 0.1509186 0.1557744
39.0 0.1473739 0.1449763 0.1497715
39.0 0.1492735 0.1468387 0.1517082
63.0 0.04692008 0.04589957 0.0479406
63.0 0.04657125 0.04556138 0.04758112
63.0 0.04650769 0.04553001 0.04748538
100.0 0.02029597 0.01979984 0.02079209
100.0 0.02018692 0.019707 0.02066684
100.0 0.02016932 0.01968756 0.02065108
END
$random1 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points2 << END
10.0 0.6050762 0.5999057 0.6102468
10.0 0.6160315 0.6107952 0.6212677
10.0 0.600653 0.5954688 0.6058373
15.0 0.4709656 0.4663579 0.4755733
15.0 0.4997147 0.4949683 0.5044611
15.0 0.4968682 0.4921422 0.5015943
25.0 0.3050199 0.3013762 0.3086635
25.0 0.3165695 0.3127818 0.3203572
25.0 0.3345154 0.330646 0.3383848
39.0 0.1759795 0.1733023 0.1786567
39.0 0.1695318 0.1669157 0.1721479
39.0 0.1658654 0.1633136 0.1684172
63.0 0.06196897 0.06064975 0.0632882
63.0 0.05932251 0.05807518 0.06056985
63.0 0.06036472 0.05905208 0.06167735
100.0 0.02010405 0.01961415 0.02059396
100.0 0.02108648 0.02056427 0.02160869
100.0 0.02047397 0.01998622 0.02096172
END
$random2 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points3 << END
10.0 0.9607414 0.9542275 0.9672553
10.0 0.9288872 0.9224622 0.9353121
10.0 0.9114678 0.9050975 0.9178382
15.0 0.7911114 0.7851899 0.7970328
15.0 0.7434991 0.7377527 0.7492455
15.0 0.7429911 0.7372463 0.7487359
25.0 0.6425193 0.6371917 0.6478468
25.0 0.661398 0.6559839 0.6668121
25.0 0.6657358 0.6603003 0.6711713
39.0 0.4772984 0.4727169 0.4818799
39.0 0.5162973 0.5115124 0.5210822
39.0 0.4813098 0.4767184 0.4859012
63.0 0.324281 0.3205188 0.3280432
63.0 0.3438324 0.3399676 0.3476973
63.0 0.3466496 0.3427624 0.3505367
100.0 0.1749119 0.1721723 0.1776515
100.0 0.160281 0.1576791 0.1628829
100.0 0.1589076 0.1563034 0.1615118
END
$random3 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
set rmargin at screen 0.5700000000000001
set label 'b₀ = 0: −1.49 [−1.50, −1.49]' at graph 1.03,0.11935639887319195 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'b₀ = 0.1: −1.49 [−1.50, −1.49]' at graph 1.03,0.20435639887319196 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'b₀ = N(0, 0.3²): −1.47 [−1.48, −1.45]' at graph 1.03,0.289356398873192 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'b₀ = N(0, 1): −0.70 [−0.73, −0.67]' at graph 1.03,0.5932034781719446 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [10.0:100.0] 23.83068019588349*x**(-1.494162962017111) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 25.024257452909026*x**(-1.491064183362978) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 25.673682234213516*x**(-1.467444865755741) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 5.3855515981691395*x**(-0.7009014811670363) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

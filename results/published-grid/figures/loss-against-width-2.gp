# Figure loss-against-width-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.00017988529176400303:2.4718581190091733]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.169098 1.160864 1.177332
15.0 0.9712901 0.9635469 0.9790332
25.0 0.7554526 0.749347 0.7615583
39.0 0.5696009 0.564636 0.5745659
63.0 0.3254155 0.3218276 0.3290034
100.0 0.1846 0.1820019 0.1871981
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
10.0 1.151137 1.142983 1.159291
15.0 0.9750717 0.9674129 0.9827305
25.0 0.7346029 0.7286358 0.7405701
39.0 0.5786675 0.573633 0.5837021
63.0 0.3428716 0.3391735 0.3465698
100.0 0.1597585 0.1573779 0.1621392
END
$random1 << END
10.0 1.167038
15.0 1.018511
25.0 0.6725269
39.0 0.4014232
63.0 0.2280119
100.0 0.134054
END
$points2 << END
10.0 1.042928 1.035474 1.050383
15.0 0.9095508 0.9025712 0.9165304
25.0 0.6487061 0.6430936 0.6543187
39.0 0.4791797 0.474647 0.4837124
63.0 0.2504903 0.2474081 0.2535725
100.0 0.1373113 0.1350927 0.1395299
END
$random2 << END
10.0 1.057586
15.0 0.9120592
25.0 0.6110554
39.0 0.3650054
63.0 0.2080513
100.0 0.1227274
END
$points3 << END
10.0 0.6440207 0.638598 0.6494433
15.0 0.5554533 0.5502042 0.5607024
25.0 0.442616 0.437986 0.4472461
39.0 0.2583895 0.2550955 0.2616835
63.0 0.1349835 0.1327183 0.1372486
100.0 0.07606482 0.0743756 0.07775404
END
$random3 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points4 << END
10.0 0.4144306 0.4100465 0.4188147
15.0 0.3185506 0.314606 0.3224951
25.0 0.2366266 0.2333244 0.2399288
39.0 0.1152462 0.1130651 0.1174274
63.0 0.07823714 0.07647604 0.07999824
100.0 0.03459841 0.03344302 0.03575379
END
$random4 << END
10.0 0.5963046
15.0 0.4708409
25.0 0.2988355
39.0 0.1813357
63.0 0.1063575
100.0 0.06434881
END
$points5 << END
10.0 0.1544142 0.1517954 0.157033
15.0 0.1070479 0.1048418 0.109254
25.0 0.07030082 0.06857915 0.0720225
39.0 0.03172746 0.0306062 0.03284871
63.0 0.01111074 0.01048091 0.01174058
100.0 0.002491662 0.002246902 0.002736421
END
$random5 << END
10.0 0.350406
15.0 0.2566755
25.0 0.155745
39.0 0.09670021
63.0 0.05813994
100.0 0.03584073
END
$points6 << END
10.0 0.06262645 0.06097555 0.06427735
15.0 0.02257526 0.02163314 0.02351739
25.0 0.01056811 0.009944277 0.01119194
39.0 0.004739521 0.004339847 0.005139194
63.0 0.00187097 0.001622604 0.002119337
100.0 0.0003720557 0.0003007445 0.0004433669
END
$random6 << END
10.0 0.2145913
15.0 0.1497853
25.0 0.08981577
39.0 0.05674254
63.0 0.03464923
100.0 0.02159695
END
set rmargin at screen 0.63
set label 'α = 0: −0.79 [−1.03, −0.54]' at graph 1.03,0.9127314224809803 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0.25: −0.82 [−1.13, −0.50]' at graph 1.03,0.8277314224809803 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 0.625: −0.88 [−1.15, −0.61]' at graph 1.03,0.7427314224809803 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1: −0.95 [−1.25, −0.65]' at graph 1.03,0.6577314224809804 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'α = 1.25: −1.07 [−1.34, −0.80]' at graph 1.03,0.5727314224809804 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'α = 1.62: −1.74 [−2.37, −1.11]' at graph 1.03,0.33046209304329344 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'α = 2: −2.08 [−2.49, −1.68]' at graph 1.03,0.11437151704749034 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  $random5 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#56B4E9' notitle, \
  $random6 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#000000' notitle, \
  [10.0:100.0] 2.3392311104340644*x**(-1.25) with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 5.892211697342531*x**(-2.0) with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  [10.0:100.0] 8.343161630719532*x**(-0.787594001688519) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 9.021447787408192*x**(-0.8159371130655652) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 9.659159007620596*x**(-0.8816517217115947) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 7.2409084829196875*x**(-0.9521451476258127) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 5.740804621347741*x**(-1.0669992576232223) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 12.513085964739123*x**(-1.7374537087613053) with lines linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 7.840434280113923*x**(-2.0830359686019504) with lines linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  $points5 using 1:2:3:4 with yerrorbars linecolor '#56B4E9' pointtype 6 pointsize 0.7 notitle, \
  $points6 using 1:2:3:4 with yerrorbars linecolor '#000000' pointtype 4 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

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
set yrange [0.04402721957102657:10.377675652207545]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 0.6861633 0.6805058 0.6918207
15.0 0.5419286 0.5368153 0.5470418
25.0 0.3218491 0.3178983 0.3257998
39.0 0.2056837 0.2027227 0.2086447
63.0 0.1101743 0.1081796 0.1121689
100.0 0.06678292 0.06521993 0.06834592
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
10.0 1.297805 1.289191 1.30642
15.0 1.104757 1.097403 1.112111
25.0 0.6927081 0.6867314 0.6986848
39.0 0.515658 0.5109278 0.5203882
63.0 0.2294593 0.2265833 0.2323354
100.0 0.1157531 0.1138139 0.1176924
END
$random1 << END
10.0 1.544934
15.0 1.333988
25.0 0.9844025
39.0 0.6240925
63.0 0.3628985
100.0 0.216469
END
$points2 << END
10.0 2.42701 2.405064 2.448956
15.0 2.180348 2.170209 2.190487
25.0 1.596958 1.587778 1.606137
39.0 0.9929099 0.9860645 0.9997553
63.0 0.5509315 0.5462953 0.5555676
100.0 0.2332358 0.2305761 0.2358954
END
$random2 << END
10.0 3.08282
15.0 2.762584
25.0 2.229839
39.0 1.619388
63.0 0.974867
100.0 0.5869726
END
$points3 << END
10.0 3.716564 3.693477 3.739651
15.0 3.230954 3.217947 3.24396
25.0 2.569523 2.558323 2.580722
39.0 1.702278 1.693148 1.711409
63.0 0.9063233 0.9003452 0.9123015
100.0 0.4161817 0.412593 0.4197704
END
$random3 << END
10.0 4.64079
15.0 4.236433
25.0 3.561577
39.0 2.785383
63.0 1.7884
100.0 1.094784
END
$points4 << END
10.0 5.633702 5.608232 5.659172
15.0 4.808558 4.789868 4.827249
25.0 3.797336 3.780143 3.81453
39.0 2.824877 2.812612 2.837143
63.0 1.557928 1.54968 1.566176
100.0 0.7130792 0.7082519 0.7179064
END
$random4 << END
10.0 6.841573
15.0 6.366185
25.0 5.540679
39.0 4.577112
63.0 3.225332
100.0 2.043998
END
set rmargin at screen 0.64
set label 'E = 1: −1.04 [−1.18, −0.90]' at graph 1.03,0.0872044212989161 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'E = 1.81: −1.05 [−1.37, −0.74]' at graph 1.03,0.21590005795279424 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'E = 3.43: −1.01 [−1.37, −0.64]' at graph 1.03,0.35965673838478873 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'E = 5.05: −0.93 [−1.30, −0.57]' at graph 1.03,0.4635254159647328 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'E = 7.49: −0.86 [−1.22, −0.51]' at graph 1.03,0.5639276868499568 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 7.4199434277003276*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 15.24089755793467*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 8.489166866557674*x**(-1.0391309437614942) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 18.323928462996996*x**(-1.0535503002234823) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 32.14228635714216*x**(-1.005056736468992) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 40.95637370501638*x**(-0.9344711759585987) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 50.98876555805428*x**(-0.8629515651919563) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

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
set title 'γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.0007244465750834518:2.203274086716658]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.180909 1.172627 1.189191
15.0 0.9934596 0.9854833 1.001436
25.0 0.736161 0.730016 0.7423059
39.0 0.5165338 0.5117912 0.5212763
63.0 0.3320982 0.328438 0.3357584
100.0 0.1791415 0.176597 0.1816859
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
10.0 1.174433 1.166075 1.182791
15.0 0.9792307 0.9717517 0.9867097
25.0 0.7356236 0.729359 0.7418881
39.0 0.5260788 0.521255 0.5309026
63.0 0.2831725 0.2798636 0.2864814
100.0 0.1682178 0.1657443 0.1706912
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
10.0 1.096785 1.088869 1.104702
15.0 0.8781952 0.8711823 0.885208
25.0 0.64516 0.6395809 0.6507392
39.0 0.4578793 0.4534 0.4623587
63.0 0.2262296 0.2233129 0.2291462
100.0 0.1000868 0.09830675 0.1018669
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
10.0 0.7374111 0.731301 0.7435212
15.0 0.5400319 0.5347365 0.5453274
25.0 0.3203054 0.3162198 0.3243909
39.0 0.1742964 0.1716408 0.1769519
63.0 0.08393591 0.08225342 0.08561839
100.0 0.05220535 0.05088558 0.05352512
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
10.0 0.3757689 0.3713483 0.3801895
15.0 0.2913432 0.2873452 0.2953413
25.0 0.1742324 0.1714159 0.1770489
39.0 0.07894993 0.07720437 0.0806955
63.0 0.03882468 0.03768763 0.03996172
100.0 0.02200455 0.02113407 0.02287504
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
10.0 0.1309884 0.1285255 0.1334513
15.0 0.1257043 0.1232918 0.1281167
25.0 0.04358897 0.04228045 0.04489749
39.0 0.02685317 0.02584515 0.0278612
63.0 0.008486901 0.007975198 0.008998603
100.0 0.005725855 0.00526715 0.00618456
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
10.0 0.034768 0.03354696 0.03598904
15.0 0.02912592 0.02802709 0.03022474
25.0 0.011619 0.01096469 0.01227331
39.0 0.00389597 0.003548339 0.004243601
63.0 0.001335561 0.001151986 0.001519136
100.0 0.002124013 0.001831342 0.002416684
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
set label 'α = 0: −0.80 [−1.02, −0.59]' at graph 1.03,0.8201399641617763 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0.25: −0.85 [−1.08, −0.61]' at graph 1.03,0.7351399641617763 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 0.625: −1.01 [−1.36, −0.65]' at graph 1.03,0.6501399641617763 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1: −1.20 [−1.36, −1.04]' at graph 1.03,0.5358211987927973 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'α = 1.25: −1.29 [−1.52, −1.07]' at graph 1.03,0.431619691155767 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'α = 1.62: −1.49 [−1.86, −1.13]' at graph 1.03,0.25238867899095285 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'α = 2: −1.50 [−2.17, −0.83]' at graph 1.03,0.06727345651213995 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  $random5 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#56B4E9' notitle, \
  $random6 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#000000' notitle, \
  [10.0:100.0] 17.036859203076762*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 16.41080332430243*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 13.455989647226323*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 6.6913458083326205*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 3.2531984718166016*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 2.3059418499670183*x**(-1.25) with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 6.926112649981012*x**(-2.0) with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  [10.0:100.0] 8.702237231372038*x**(-0.8047226158425745) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 9.73387811427831*x**(-0.8481707541851055) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 13.867625074061715*x**(-1.0087589090463507) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 13.136812735689327*x**(-1.1960925509320954) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 8.957122450143405*x**(-1.294401966346533) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 5.349564043649253*x**(-1.4946132846981586) with lines linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 1.2327685709024412*x**(-1.4982787795489272) with lines linewidth 1.5 linecolor '#000000' notitle, \
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

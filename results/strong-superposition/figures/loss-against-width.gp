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
set yrange [0.01375941461044295:1.7618885643481008]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.182704 1.174282 1.191125
15.0 0.9891764 0.9814523 0.9969005
25.0 0.7513724 0.7446964 0.7580485
39.0 0.5402774 0.5353629 0.5451919
63.0 0.2988524 0.2954438 0.3022611
100.0 0.1561101 0.1537874 0.1584327
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
10.0 1.208755 1.200634 1.216876
15.0 0.9876311 0.9791332 0.996129
25.0 0.5407056 0.5342682 0.5471431
39.0 0.2712353 0.2673211 0.2751496
63.0 0.128099 0.1261965 0.1300015
100.0 0.06069228 0.05981027 0.06157429
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
10.0 0.7256786 0.7197561 0.7316011
15.0 0.5535585 0.5480954 0.5590216
25.0 0.3315908 0.327493 0.3356886
39.0 0.2239325 0.2208526 0.2270123
63.0 0.1081844 0.106201 0.1101679
100.0 0.05653687 0.05514611 0.05792763
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
10.0 0.6120536 0.6063896 0.6177177
15.0 0.4576695 0.4526574 0.4626816
25.0 0.2368685 0.2329451 0.2407919
39.0 0.1094673 0.1073752 0.1115594
63.0 0.04673145 0.04567619 0.04778671
100.0 0.01992197 0.01944207 0.02040186
END
$random3 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
set rmargin at screen 0.53
set label 'α = 0, b₀ = N(0, 1): −0.86 [−1.14, −0.59]' at graph 1.03,0.544787168779642 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0, b₀ = 0: −1.34 [−1.60, −1.08]' at graph 1.03,0.4057303250844684 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 1, b₀ = N(0, 1): −1.11 [−1.32, −0.90]' at graph 1.03,0.32073032508446836 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1, b₀ = 0: −1.52 [−1.80, −1.25]' at graph 1.03,0.1086409168096671 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [10.0:100.0] 16.531958490263197*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.38466866102192*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 7.428937787938795*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 4.289616964573065*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 10.386807151723028*x**(-0.8649046777959194) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 33.59230464391458*x**(-1.3412465425541886) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 10.903405527777702*x**(-1.111531011424821) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 25.978798298014603*x**(-1.5235357852913027) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

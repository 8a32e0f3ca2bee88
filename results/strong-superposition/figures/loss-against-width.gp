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
10.0 1.1827035406355721 1.1742817025938512 1.191125378677293
15.0 0.9891763913043402 0.9814522618124699 0.9969005207962105
25.0 0.7513724438962286 0.7446963580245791 0.7580485297678781
39.0 0.5402773949796729 0.5353629145325794 0.5451918754267663
63.0 0.29885243343115214 0.2954438056971878 0.3022610611651165
100.0 0.15611006913126166 0.15378743011757942 0.1584327081449439
END
$random0 << END
10.0 1.1951192535627826
15.0 1.042201912810231
25.0 0.6789246603476543
39.0 0.4052275334999252
63.0 0.23009321606440195
100.0 0.1352352924389107
END
$points1 << END
10.0 1.2087548308601381 1.2006340705351561 1.2168755911851201
15.0 0.987631114341412 0.9791332400172309 0.9961289886655932
25.0 0.5407056398123825 0.5342682039006948 0.5471430757240702
39.0 0.27123534377836733 0.26732106864169186 0.2751496189150428
63.0 0.12809901946461538 0.12619649806629543 0.13000154086293533
100.0 0.06069228237491302 0.05981027181322333 0.06157429293660271
END
$random1 << END
10.0 1.1951192535627826
15.0 1.042201912810231
25.0 0.6789246603476543
39.0 0.4052275334999252
63.0 0.23009321606440195
100.0 0.1352352924389107
END
$points2 << END
10.0 0.7256785968652953 0.7197561112350863 0.7316010824955044
15.0 0.5535585043181177 0.5480954390901756 0.5590215695460599
25.0 0.331590797447906 0.32749302458954804 0.3356885703062639
39.0 0.223932455807773 0.22085259474311178 0.2270123168724342
63.0 0.10818443986917801 0.1062009985742319 0.11016788116412413
100.0 0.05653686854283307 0.05514611160918324 0.05792762547648289
END
$random2 << END
10.0 0.8070967826659479
15.0 0.6680747952176569
25.0 0.4393552274191789
39.0 0.2637992908503889
63.0 0.15231107909022026
100.0 0.09093033833113887
END
$points3 << END
10.0 0.6120536399913484 0.6063896124084391 0.6177176675742577
15.0 0.4576694577873919 0.45265735189400913 0.4626815636807746
25.0 0.23686852240008396 0.23294510427445453 0.2407919405257134
39.0 0.10946730410940038 0.10737524714603006 0.1115593610727707
63.0 0.046731450019130226 0.045676190933027196 0.047786709105233256
100.0 0.019921966904319025 0.01944206968205497 0.02040186412658308
END
$random3 << END
10.0 0.8070967826659479
15.0 0.6680747952176569
25.0 0.4393552274191789
39.0 0.2637992908503889
63.0 0.15231107909022026
100.0 0.09093033833113887
END
set rmargin at screen 0.53
set label 'α = 0, b₀ = N(0, 1): −0.86 [−1.14, −0.59]' at graph 1.03,0.544787168779642 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0, b₀ = 0: −1.34 [−1.60, −1.08]' at graph 1.03,0.37573032508446835 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
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

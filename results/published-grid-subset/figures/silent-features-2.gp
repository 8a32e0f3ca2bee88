# Figure silent-features-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.6342095064010348 0.5573333333333333
15.0 0.6520629721365935 0.48
25.0 0.7727740693996306 0.43933333333333335
39.0 0.7962300716933436 0.339
63.0 0.7632027457112617 0.19233333333333333
100.0 0.7532580890555942 0.10566666666666667
END
$shares1 << END
10.0 0.6964285953561902 0.6246666666666667
15.0 0.6604863003258566 0.4776666666666667
25.0 0.7697122922359504 0.43166666666666664
39.0 0.8071196161840134 0.3506666666666667
63.0 0.7548021251718282 0.18566666666666667
100.0 0.7066807543999535 0.09033333333333333
END
$shares2 << END
10.0 0.8003936376294338 0.7353333333333333
15.0 0.697794263000172 0.5056666666666667
25.0 0.7529386787572919 0.4106666666666667
39.0 0.7864314104050764 0.316
63.0 0.7383314768419975 0.16966666666666666
100.0 0.7160063617466673 0.09033333333333333
END
$shares3 << END
10.0 0.847358418320581 0.8953333333333333
15.0 0.7696065597933058 0.6829999999999999
25.0 0.7021685553602021 0.32466666666666666
39.0 0.7096408846844499 0.20833333333333334
63.0 0.7425961479066948 0.11166666666666668
100.0 0.7849646607534604 0.07133333333333333
END
$shares4 << END
10.0 0.8143582719765168 0.9146666666666667
15.0 0.7513175660271202 0.6916666666666668
25.0 0.7470684274510968 0.304
39.0 0.7412569898047269 0.18800000000000003
63.0 0.8047701970069879 0.10433333333333333
100.0 0.7646406163129779 0.06533333333333334
END
$shares5 << END
10.0 0.816453225213493 0.899
15.0 0.76097782597311 0.554
25.0 0.7364486252635124 0.25466666666666665
39.0 0.792457908446368 0.14200000000000002
63.0 0.7853598968415998 0.07500000000000001
100.0 0.6112842746161818 0.038
END
$shares6 << END
10.0 0.8318102119611845 0.517
15.0 0.7351472830973086 0.34600000000000003
25.0 0.6870713898672287 0.12833333333333333
39.0 0.6236071610756001 0.057666666666666665
63.0 0.47271261641259293 0.041
100.0 0.46314049542505614 0.04033333333333333
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'α = 0', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'α = 0.25', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'α = 0.5', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'α = 1', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $shares4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'α = 1.25', \
  $shares4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  $shares5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.7 title 'α = 1.5', \
  $shares5 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  $shares6 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 4 pointsize 0.7 title 'α = 2', \
  $shares6 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

# Figure silent-features-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.988307931022673 0.916
15.0 0.990770310686854 0.8906666666666667
25.0 0.9869151761042471 0.8146666666666667
39.0 0.9901056745982092 0.7646666666666667
63.0 0.9896687452151837 0.6670000000000001
100.0 0.9927535224890418 0.5993333333333333
END
$shares1 << END
10.0 0.9969942431588193 0.9553333333333334
15.0 0.9967935076733697 0.9306666666666666
25.0 0.9953850543752741 0.8776666666666667
39.0 0.9925989492332513 0.7933333333333333
63.0 0.9917479741053641 0.6926666666666667
100.0 0.9944679730480654 0.6343333333333333
END
$shares2 << END
10.0 0.998054989666764 0.9646666666666666
15.0 0.9978630935720498 0.9436666666666667
25.0 0.9975575974306438 0.9119999999999999
39.0 0.9962067945026624 0.8453333333333334
63.0 0.9952622335711467 0.7546666666666667
100.0 0.9936992998790753 0.626
END
$shares3 << END
10.0 0.9994417394524303 0.9783333333333334
15.0 0.9988615227457814 0.9653333333333333
25.0 0.9994376398945954 0.9483333333333333
39.0 0.9989399502206106 0.9143333333333333
63.0 0.9991660754182526 0.8663333333333333
100.0 0.9996850015284909 0.8336666666666667
END
$shares4 << END
10.0 0.99986492263573 0.9846666666666666
15.0 0.9999899987027278 0.98
25.0 0.9999927497018969 0.9706666666666667
39.0 0.999973516550385 0.9506666666666667
63.0 0.9999798322454251 0.9406666666666667
100.0 0.9999557509523095 0.9116666666666667
END
$shares5 << END
10.0 0.9999870244725146 0.9889999999999999
15.0 0.9999958093974941 0.9873333333333333
25.0 0.9999983648545309 0.9853333333333333
39.0 0.9999929106591577 0.9753333333333333
63.0 0.9999857576456063 0.9606666666666666
100.0 0.9999822603562202 0.941
END
$shares6 << END
10.0 0.9999880578065627 0.9940000000000001
15.0 0.9999999519914523 0.9926666666666666
25.0 0.999999781950741 0.9893333333333333
39.0 0.9999998452089119 0.989
63.0 0.9999995392104312 0.9833333333333333
100.0 0.9999810755824837 0.9746666666666667
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

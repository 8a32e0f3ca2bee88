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
10.0 0.9883079 0.916
15.0 0.9907703 0.8906667
25.0 0.9869152 0.8146667
39.0 0.9901057 0.7646667
63.0 0.9896687 0.667
100.0 0.9927535 0.5993333
END
$shares1 << END
10.0 0.9969942 0.9553333
15.0 0.9967935 0.9306667
25.0 0.9953851 0.8776667
39.0 0.9925989 0.7933333
63.0 0.991748 0.6926667
100.0 0.994468 0.6343333
END
$shares2 << END
10.0 0.998055 0.9646667
15.0 0.9978631 0.9436667
25.0 0.9975576 0.912
39.0 0.9962068 0.8453333
63.0 0.9952622 0.7546667
100.0 0.9936993 0.626
END
$shares3 << END
10.0 0.9994417 0.9783333
15.0 0.9988615 0.9653333
25.0 0.9994376 0.9483333
39.0 0.99894 0.9143333
63.0 0.9991661 0.8663333
100.0 0.999685 0.8336667
END
$shares4 << END
10.0 0.9998649 0.9846667
15.0 0.99999 0.98
25.0 0.9999927 0.9706667
39.0 0.9999735 0.9506667
63.0 0.9999798 0.9406667
100.0 0.9999558 0.9116667
END
$shares5 << END
10.0 0.999987 0.989
15.0 0.9999958 0.9873333
25.0 0.9999984 0.9853333
39.0 0.9999929 0.9753333
63.0 0.9999858 0.9606667
100.0 0.9999823 0.941
END
$shares6 << END
10.0 0.9999881 0.994
15.0 1.0 0.9926667
25.0 0.9999998 0.9893333
39.0 0.9999998 0.989
63.0 0.9999995 0.9833333
100.0 0.9999811 0.9746667
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

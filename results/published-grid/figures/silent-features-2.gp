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
10.0 0.6389819 0.562
15.0 0.6214022 0.454
25.0 0.7733101 0.44
39.0 0.805502 0.347
63.0 0.7481518 0.182
100.0 0.7500471 0.104
END
$shares1 << END
10.0 0.6886988 0.622
15.0 0.649682 0.468
25.0 0.7546629 0.415
39.0 0.8122688 0.353
63.0 0.7747393 0.198
100.0 0.6973458 0.085
END
$shares2 << END
10.0 0.848445 0.825
15.0 0.7351804 0.527
25.0 0.7504432 0.408
39.0 0.7824179 0.293
63.0 0.7227079 0.151
100.0 0.7335508 0.092
END
$shares3 << END
10.0 0.8454641 0.905
15.0 0.7714341 0.692
25.0 0.7528784 0.318
39.0 0.7470143 0.236
63.0 0.7345827 0.107
100.0 0.7829639 0.078
END
$shares4 << END
10.0 0.8189332 0.907
15.0 0.7474741 0.717
25.0 0.7665135 0.31
39.0 0.7258 0.189
63.0 0.8061731 0.102
100.0 0.8100666 0.066
END
$shares5 << END
10.0 0.8065625 0.815
15.0 0.7474757 0.441
25.0 0.7932909 0.193
39.0 0.7819633 0.134
63.0 0.7213933 0.058
100.0 0.5138559 0.032
END
$shares6 << END
10.0 0.8344753 0.521
15.0 0.6408156 0.347
25.0 0.6383601 0.144
39.0 0.6496674 0.057
63.0 0.6607198 0.041
100.0 0.249165 0.039
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'α = 0', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'α = 0.25', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'α = 0.625', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'α = 1', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $shares4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'α = 1.25', \
  $shares4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  $shares5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.7 title 'α = 1.62', \
  $shares5 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  $shares6 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 4 pointsize 0.7 title 'α = 2', \
  $shares6 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

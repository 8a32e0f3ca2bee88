# Figure silent-features-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.9890739 0.927
15.0 0.9977976 0.935
25.0 0.9977582 0.898
39.0 0.9981564 0.867
63.0 0.999938 0.896
100.0 0.9999339 0.859
END
$shares1 << END
10.0 0.9965314 0.954
15.0 0.9979433 0.937
25.0 0.9971479 0.89
39.0 0.9962442 0.836
63.0 0.9999728 0.894
100.0 0.9998954 0.852
END
$shares2 << END
10.0 0.9983355 0.969
15.0 0.9986638 0.942
25.0 0.9981257 0.909
39.0 0.9980854 0.866
63.0 0.9999021 0.895
100.0 0.9999773 0.922
END
$shares3 << END
10.0 0.9997141 0.981
15.0 0.999612 0.968
25.0 0.9999856 0.959
39.0 0.9999966 0.945
63.0 0.9999905 0.936
100.0 0.9999973 0.939
END
$shares4 << END
10.0 0.9999862 0.987
15.0 0.9999532 0.991
25.0 0.9999939 0.975
39.0 0.9999924 0.979
63.0 0.999997 0.975
100.0 0.999993 0.957
END
$shares5 << END
10.0 0.9999917 0.993
15.0 0.9999996 0.994
25.0 0.9999986 0.992
39.0 0.9999995 0.991
63.0 0.9999991 0.987
100.0 0.9999934 0.981
END
$shares6 << END
10.0 0.9999992 0.998
15.0 0.9999997 0.996
25.0 0.9999999 0.996
39.0 0.9999999 0.996
63.0 0.9999998 0.994
100.0 0.9999995 0.992
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

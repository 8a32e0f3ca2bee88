# Figure silent-features, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.8386646 0.883
15.0 0.697748 0.629
25.0 0.5652966 0.276
39.0 0.6347561 0.193
63.0 0.6501116 0.085
100.0 0.7399975 0.055
END
$shares1 << END
10.0 0.8577587 0.928
15.0 0.7649769 0.757
25.0 0.570297 0.318
39.0 0.6992679 0.244
63.0 0.5970781 0.11
100.0 0.6257433 0.051
END
$shares2 << END
10.0 0.8478723 0.956
15.0 0.8067932 0.868
25.0 0.6091977 0.486
39.0 0.5426439 0.243
63.0 0.5474549 0.118
100.0 0.4713062 0.049
END
$shares3 << END
10.0 0.911024 0.971
15.0 0.842813 0.92
25.0 0.6765355 0.647
39.0 0.535782 0.278
63.0 0.4861916 0.139
100.0 0.4453945 0.066
END
$shares4 << END
10.0 0.9392453 0.978
15.0 0.8600877 0.948
25.0 0.6944256 0.815
39.0 0.4644329 0.319
63.0 0.4130528 0.156
100.0 0.3431013 0.075
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'E = 1', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'E = 1.81', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'E = 3.43', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'E = 5.05', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $shares4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'E = 7.49', \
  $shares4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

# Figure mean-square-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap within' noenhanced
set logscale x 2
set xrange [0.002152229148329337:0.05807931748207712]
set xtics ('0.0025' 0.0025 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0) nomirror
set yrange [3.668260396369126e-08:0.0017826590693229229]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.0025 3.418341e-06
0.005 3.774729e-06
0.01 1.008584e-05
0.02 1.275746e-05
0.05 8.475367e-05
END
$replicates0 << END
0.0025 2.606852e-06
0.0025 5.44905e-06
0.0025 1.38629e-05
0.0025 7.642894e-06
0.0025 5.706783e-06
0.0025 1.851586e-05
0.0025 3.418341e-06
0.0025 1.521256e-07
0.0025 3.537138e-06
0.0025 9.398722e-06
0.005 1.988971e-05
0.005 2.285526e-06
0.005 2.666128e-06
0.005 7.587801e-07
0.005 9.837794e-07
0.005 7.253929e-06
0.005 3.21554e-06
0.005 1.693015e-07
0.005 3.774729e-06
0.005 1.243328e-06
0.01 9.94982e-06
0.01 1.077839e-05
0.01 2.678461e-06
0.01 5.386935e-06
0.01 6.539258e-08
0.01 7.56474e-06
0.01 3.073325e-06
0.01 1.008584e-05
0.01 3.63259e-06
0.01 7.148733e-07
0.02 2.657829e-05
0.02 7.839351e-06
0.02 8.14408e-05
0.02 1.79351e-05
0.02 1.275746e-05
0.02 1.272421e-05
0.02 2.662306e-05
0.02 3.510243e-05
0.02 2.024524e-05
0.02 1.32007e-05
0.05 0.0001201713
0.05 0.000112626
0.05 0.0001514409
0.05 8.606396e-05
0.05 8.396243e-05
0.05 8.687864e-05
0.05 0.0001455512
0.05 0.0009184496
0.05 8.475367e-05
0.05 0.0005653336
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  0.001 with lines dashtype 2 linewidth 1.5 linecolor '#555555' notitle

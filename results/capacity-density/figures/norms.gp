# Figure norms, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,360 dynamic standalone name 'norms' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*360/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1080 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'norms.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'norm of the direction ‖W_i‖' noenhanced offset 0,0.4
set ylabel 'fraction of features' noenhanced
set xrange [0:*]
set yrange [0.025:1]
set logscale y
set format y '10^{%L}'
set mxtics 2
set key maxcols 2
set arrow 1 from 0.5, graph 0 to 0.5, graph 1 nohead dashtype 3 linecolor '#777777'
$series0 << END
0.025 0.75
0.075 1e-09
0.125 1e-09
0.175 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 1e-09
0.925 1e-09
0.975 0.15
1.025 0.1
1.075 1e-09
1.125 1e-09
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
$series1 << END
0.025 0.65
0.075 1e-09
0.125 1e-09
0.175 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 0.1
0.925 1e-09
0.975 1e-09
1.025 0.25
1.075 1e-09
1.125 1e-09
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
$series2 << END
0.025 0.55
0.075 1e-09
0.125 1e-09
0.175 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 1e-09
0.925 0.05
0.975 0.15
1.025 0.25
1.075 1e-09
1.125 1e-09
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
$series3 << END
0.025 0.5
0.075 1e-09
0.125 1e-09
0.175 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 1e-09
0.925 1e-09
0.975 0.2
1.025 0.3
1.075 1e-09
1.125 1e-09
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
$series4 << END
0.025 0.4
0.075 1e-09
0.125 1e-09
0.175 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 1e-09
0.925 1e-09
0.975 0.05
1.025 0.2
1.075 0.05
1.125 0.3
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
$series5 << END
0.025 0.3
0.075 1e-09
0.125 1e-09
0.175 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 1e-09
0.925 1e-09
0.975 1e-09
1.025 0.2
1.075 0.1
1.125 0.4
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
$series6 << END
0.025 0.15
0.075 1e-09
0.125 1e-09
0.175 0.05
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.425 1e-09
0.475 1e-09
0.525 1e-09
0.575 1e-09
0.625 1e-09
0.675 1e-09
0.725 1e-09
0.775 1e-09
0.825 1e-09
0.875 1e-09
0.925 0.05
0.975 0.05
1.025 1e-09
1.075 0.2
1.125 0.5
1.175 1e-09
1.225 1e-09
1.275 1e-09
1.325 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.525 1e-09
END
plot $series0 using 1:2 with histeps linewidth 2 linecolor '#0072B2' dashtype 1 title 'density = 1, m = 5', \
  $series1 using 1:2 with histeps linewidth 2 linecolor '#D55E00' dashtype 2 title 'density = 0.5, m = 5', \
  $series2 using 1:2 with histeps linewidth 2 linecolor '#009E73' dashtype 3 title 'density = 0.2, m = 5', \
  $series3 using 1:2 with histeps linewidth 2 linecolor '#E69F00' dashtype 4 title 'density = 0.1, m = 5', \
  $series4 using 1:2 with histeps linewidth 2 linecolor '#CC79A7' dashtype 5 title 'density = 0.05, m = 5', \
  $series5 using 1:2 with histeps linewidth 2 linecolor '#56B4E9' dashtype 1 title 'density = 0.02, m = 5', \
  $series6 using 1:2 with histeps linewidth 2 linecolor '#000000' dashtype 2 title 'density = 0.01, m = 5'

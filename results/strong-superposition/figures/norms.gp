# Figure norms, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,360 dynamic standalone name 'norms' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.00in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1080 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'norms.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'norm of the direction ‖W_i‖' noenhanced offset 0,0.4
set ylabel 'fraction of features' noenhanced
set xrange [0:*]
set yrange [0.0005:1]
set logscale y
set format y '10^{%L}'
set mxtics 2
set key maxcols 2
set arrow 1 from 0.5, graph 0 to 0.5, graph 1 nohead dashtype 3 linecolor '#777777'
$series0 << END
0.025 1e-09
0.07500000000000001 1e-09
0.125 1e-09
0.17500000000000002 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.42500000000000004 1e-09
0.47500000000000003 1e-09
0.525 1e-09
0.5750000000000001 1e-09
0.625 1e-09
0.675 0.004
0.7250000000000001 1e-09
0.775 1e-09
0.8250000000000001 1e-09
0.875 0.009
0.925 0.211
0.9750000000000001 0.088
1.0250000000000001 1e-09
1.075 1e-09
1.125 1e-09
1.175 0.003
1.225 0.683
1.2750000000000001 0.002
1.3250000000000002 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.5250000000000001 1e-09
END
$series1 << END
0.025 1e-09
0.07500000000000001 1e-09
0.125 1e-09
0.17500000000000002 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.42500000000000004 1e-09
0.47500000000000003 1e-09
0.525 1e-09
0.5750000000000001 1e-09
0.625 1e-09
0.675 1e-09
0.7250000000000001 1e-09
0.775 1e-09
0.8250000000000001 1e-09
0.875 1e-09
0.925 1e-09
0.9750000000000001 1e-09
1.0250000000000001 1e-09
1.075 1e-09
1.125 1e-09
1.175 1e-09
1.225 0.563
1.2750000000000001 0.437
1.3250000000000002 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.5250000000000001 1e-09
END
$series2 << END
0.025 1e-09
0.07500000000000001 1e-09
0.125 1e-09
0.17500000000000002 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.42500000000000004 1e-09
0.47500000000000003 1e-09
0.525 1e-09
0.5750000000000001 1e-09
0.625 0.001
0.675 0.002
0.7250000000000001 0.002
0.775 0.006
0.8250000000000001 0.018
0.875 0.101
0.925 0.055
0.9750000000000001 0.002
1.0250000000000001 0.004
1.075 0.008
1.125 0.022
1.175 0.137
1.225 0.598
1.2750000000000001 0.044
1.3250000000000002 1e-09
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.5250000000000001 1e-09
END
$series3 << END
0.025 1e-09
0.07500000000000001 1e-09
0.125 1e-09
0.17500000000000002 1e-09
0.225 1e-09
0.275 1e-09
0.325 1e-09
0.375 1e-09
0.42500000000000004 1e-09
0.47500000000000003 1e-09
0.525 1e-09
0.5750000000000001 1e-09
0.625 1e-09
0.675 1e-09
0.7250000000000001 1e-09
0.775 1e-09
0.8250000000000001 1e-09
0.875 1e-09
0.925 1e-09
0.9750000000000001 1e-09
1.0250000000000001 0.003
1.075 0.007
1.125 0.021
1.175 0.129
1.225 0.76
1.2750000000000001 0.079
1.3250000000000002 0.001
1.375 1e-09
1.425 1e-09
1.475 1e-09
1.5250000000000001 1e-09
END
plot $series0 using 1:2 with histeps linewidth 2 linecolor '#0072B2' dashtype 1 title 'α = 0, b₀ = N(0, 1), m = 39', \
  $series1 using 1:2 with histeps linewidth 2 linecolor '#D55E00' dashtype 2 title 'α = 0, b₀ = 0, m = 39', \
  $series2 using 1:2 with histeps linewidth 2 linecolor '#009E73' dashtype 3 title 'α = 1, b₀ = N(0, 1), m = 39', \
  $series3 using 1:2 with histeps linewidth 2 linecolor '#E69F00' dashtype 4 title 'α = 1, b₀ = 0, m = 39'

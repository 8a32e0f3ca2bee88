# Figure silent-features-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.5389259 0.4783333
15.0 0.6018698 0.448
25.0 0.7039309 0.3836667
39.0 0.7427204 0.2913333
63.0 0.7345072 0.1756667
100.0 0.699619 0.088
END
$shares1 << END
10.0 0.5765197 0.512
15.0 0.6024231 0.4446667
25.0 0.7158963 0.3916667
39.0 0.7565232 0.302
63.0 0.6989056 0.157
100.0 0.6894635 0.087
END
$shares2 << END
10.0 0.7097897 0.6713333
15.0 0.6310082 0.435
25.0 0.7114438 0.3706667
39.0 0.7193825 0.2593333
63.0 0.6898689 0.1526667
100.0 0.6539161 0.08066667
END
$shares3 << END
10.0 0.7991967 0.854
15.0 0.6283154 0.434
25.0 0.604073 0.3003333
39.0 0.5970577 0.1863333
63.0 0.5916583 0.09866667
100.0 0.6432127 0.04433333
END
$shares4 << END
10.0 0.7583499 0.8766667
15.0 0.5858106 0.4843333
25.0 0.5918201 0.2536667
39.0 0.5658588 0.1306667
63.0 0.6047546 0.06766667
100.0 0.6536538 0.04633333
END
$shares5 << END
10.0 0.7043871 0.7943333
15.0 0.5611571 0.41
25.0 0.587833 0.219
39.0 0.6200746 0.126
63.0 0.6301969 0.066
100.0 0.7455842 0.04733333
END
$shares6 << END
10.0 0.5780529 0.513
15.0 0.7057741 0.288
25.0 0.6063539 0.1026667
39.0 0.7095095 0.04333333
63.0 0.4844893 0.033
100.0 0.7124057 0.02933333
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

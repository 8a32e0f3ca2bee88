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
set key maxcols 2
$shares0 << END
10.0 0.5384183723886123 0.47866666666666663
15.0 0.6108873347974201 0.45533333333333337
25.0 0.7430459035095404 0.4166666666666667
39.0 0.7480988179913083 0.29666666666666663
63.0 0.7180684674262606 0.166
100.0 0.6923402778665128 0.08466666666666667
END
$shares1 << END
10.0 0.7248748899957471 0.6363333333333333
15.0 0.627919396278965 0.46799999999999997
25.0 0.7339353531724649 0.4083333333333334
39.0 0.7329844026557208 0.2836666666666667
63.0 0.6966333138913786 0.15733333333333333
100.0 0.6798260359396067 0.08133333333333333
END
$shares2 << END
10.0 0.7506893654700372 0.6816666666666666
15.0 0.11241363416480676 0.083
25.0 0.0 0.0
39.0 0.0 0.0
63.0 0.0 0.0
100.0 0.0 0.0
END
$shares3 << END
10.0 0.8754527746419726 0.7723333333333334
15.0 0.21689589683181462 0.16033333333333333
25.0 0.0 0.0
39.0 0.0 0.0
63.0 0.0 0.0
100.0 0.0 0.0
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'steps = 20000, b₀ = N(0, 1)', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'steps = 60000, b₀ = N(0, 1)', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'steps = 20000, b₀ = 0', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'steps = 60000, b₀ = 0', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

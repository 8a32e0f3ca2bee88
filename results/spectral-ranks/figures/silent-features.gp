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
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 1
$shares0 << END
8.0 0.7677799 0.8741667
12.0 0.663902 0.7391667
18.0 0.4708854 0.4508333
27.0 0.03316998 0.0175
40.0 0.0 0.0
60.0 0.0 0.0
END
$shares1 << END
8.0 0.7934602 0.885
12.0 0.5867774 0.6941667
18.0 0.1631993 0.1716667
27.0 0.0 0.0
40.0 0.0 0.0
60.0 0.0 0.0
END
$shares2 << END
8.0 0.8827593 0.9075
12.0 0.7429035 0.79
18.0 0.5504714 0.52
27.0 0.03952441 0.02166667
40.0 0.0 0.0
60.0 0.0 0.0
END
$shares3 << END
8.0 0.8584195 0.8925
12.0 0.7447129 0.79
18.0 0.5739816 0.5383333
27.0 0.08385514 0.045
40.0 0.0 0.0
60.0 0.0 0.0
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'optimizer = adamw', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'optimizer = sgd (momentum 0.9)', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'optimizer = muon (momentum 0.95, scale "original")', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'optimizer = dion (momentum 0.95, rankFraction 1)', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

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
set xrange [9.25925925925926:43.2]
set xtics ('10' 10.0 0, '20' 20.0 0, '40' 40.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.09404333 0.1233333
20.0 0.02688462 0.02166667
40.0 0.0 0.0
END
$shares1 << END
10.0 0.1253985 0.125
20.0 0.002620122 0.001666667
40.0 0.0 0.0
END
$shares2 << END
10.0 0.1887007 0.1616667
20.0 0.0 0.0
40.0 0.0 0.0
END
$shares3 << END
10.0 0.2566628 0.2033333
20.0 0.0 0.0
40.0 0.0 0.0
END
$shares4 << END
10.0 0.285246 0.2166667
20.0 0.0 0.0
40.0 0.0 0.0
END
$shares5 << END
10.0 0.309988 0.2316667
20.0 0.0 0.0
40.0 0.0 0.0
END
$shares6 << END
10.0 0.3013454 0.2216667
20.0 0.0 0.0
40.0 0.0 0.0
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'samples = 512', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'samples = 1024', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'samples = 2048', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'samples = 4096', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $shares4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'samples = 8192', \
  $shares4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  $shares5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.7 title 'samples = 16384', \
  $shares5 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  $shares6 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 4 pointsize 0.7 title 'samples = 65536', \
  $shares6 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

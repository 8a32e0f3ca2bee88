# Figure loss-of-combinations, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_of_combinations' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-of-combinations.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'loss per sample' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0:*]
set key maxcols 1
set key font ',11'
$combinations0 << END
4.0 0.8059349 0.8059349
6.0 0.3525179 0.3777283
7.0 0.1375716 0.1691789
8.0 1.934255e-14 2.296106e-14
9.0 1.500035e-14 2.33558e-14
END
$combinations1 << END
4.0 1.301008 1.334804
6.0 0.3715777 3.979566
7.0 0.5555558 0.7145803
8.0 0.037097 0.2071058
9.0 0.6296296 0.6882318
END
$combinations2 << END
4.0 0.9388526 0.9388527
6.0 0.3410698 0.3410692
7.0 0.1387729 0.1630347
8.0 1.414506e-14 1.565826e-14
9.0 1.355294e-14 1.526351e-14
END
$combinations3 << END
4.0 0.9674721 0.9693241
6.0 0.3333354 0.3354274
7.0 0.05594677 0.177978
8.0 0.6666667 0.6712438
9.0 5.124033e-08 0.0005296183
END
plot $combinations0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'dependence.seen = 1, tied = true, architecture = autoencoder', \
  $combinations0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $combinations1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'dependence.seen = 1, tied = false, architecture = hidden-layer', \
  $combinations1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $combinations2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'dependence.seen = 2, tied = true, architecture = autoencoder', \
  $combinations2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $combinations3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'dependence.seen = 2, tied = false, architecture = hidden-layer', \
  $combinations3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle

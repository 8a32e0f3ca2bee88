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
set logscale y
set format y '%g'
set key maxcols 1
$combinations0 << END
4.0 0.8062317 0.8062317
6.0 0.3463958 0.4075146
7.0 0.1375167 0.1699092
8.0 0.004 0.004
9.0 0.004 0.004
END
$combinations1 << END
4.0 0.8061901 0.9752376
6.0 0.2528818 0.2596202
7.0 0.1185706 26.00173
8.0 0.1851852 0.1866103
9.0 0.2222222 0.2222222
END
$combinations2 << END
4.0 1.315843 1.387919
6.0 0.4448903 4.618204
7.0 0.4816097 0.9880961
8.0 0.1111127 1.216575
9.0 0.5555556 0.6927772
END
$combinations3 << END
4.0 0.9449257 0.94492
6.0 0.3344587 0.3344562
7.0 0.1387918 0.1498608
8.0 0.004 0.004
9.0 0.004 0.004
END
$combinations4 << END
4.0 0.7973194 0.7978289
6.0 0.2420856 0.2420856
7.0 0.1112218 0.1112218
8.0 0.004 0.004
9.0 0.004 0.004
END
$combinations5 << END
4.0 0.910413 0.9105512
6.0 0.4477936 0.5049446
7.0 0.06238954 0.1694297
8.0 0.6666667 0.6666667
9.0 0.004 0.004
END
plot $combinations0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'dependence seen = 1, tied, architecture = autoencoder', \
  $combinations0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $combinations1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'dependence seen = 1, not tied, architecture = autoencoder', \
  $combinations1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $combinations2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'dependence seen = 1, not tied, architecture = hidden-layer', \
  $combinations2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $combinations3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'dependence seen = 2, tied, architecture = autoencoder', \
  $combinations3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $combinations4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'dependence seen = 2, not tied, architecture = autoencoder', \
  $combinations4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  $combinations5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.7 title 'dependence seen = 2, not tied, architecture = hidden-layer', \
  $combinations5 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  NaN with lines dashtype 2 linewidth 1.5 linecolor '#808080' title 'combinations never shown'

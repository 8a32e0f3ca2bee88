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
10.0 0.5389258524130973 0.47833333333333333
15.0 0.6018698261842693 0.448
25.0 0.7039308664392762 0.38366666666666666
39.0 0.7427204169609344 0.2913333333333333
63.0 0.7345072039134949 0.17566666666666667
100.0 0.6996189824880789 0.08800000000000001
END
$shares1 << END
10.0 0.5765197246335454 0.512
15.0 0.6024230625997545 0.4446666666666667
25.0 0.7158963183012439 0.39166666666666666
39.0 0.7565232167961783 0.302
63.0 0.6989056499281624 0.157
100.0 0.6894634775872878 0.08700000000000001
END
$shares2 << END
10.0 0.7097896755482519 0.6713333333333334
15.0 0.6310081671816316 0.435
25.0 0.7114438011853751 0.3706666666666667
39.0 0.7193825482779567 0.25933333333333336
63.0 0.6898688599533775 0.15266666666666664
100.0 0.6539161239231818 0.08066666666666666
END
$shares3 << END
10.0 0.7991967300876484 0.8540000000000001
15.0 0.6283154461707857 0.434
25.0 0.6040730027262688 0.30033333333333334
39.0 0.597057712033725 0.18633333333333332
63.0 0.5916582956384079 0.09866666666666668
100.0 0.6432127195150316 0.044333333333333336
END
$shares4 << END
10.0 0.7583499465120753 0.8766666666666666
15.0 0.585810561184717 0.48433333333333334
25.0 0.5918200935105324 0.25366666666666665
39.0 0.5658587996436912 0.13066666666666668
63.0 0.6047546431110126 0.06766666666666667
100.0 0.6536537647916437 0.04633333333333334
END
$shares5 << END
10.0 0.7043870586003962 0.7943333333333333
15.0 0.5611571302436179 0.41
25.0 0.5878329765883944 0.219
39.0 0.6200745869566409 0.126
63.0 0.6301969373396473 0.066
100.0 0.7455842263382443 0.04733333333333334
END
$shares6 << END
10.0 0.5780529298161774 0.513
15.0 0.7057740600636997 0.28800000000000003
25.0 0.6063539388827057 0.10266666666666667
39.0 0.7095094796102068 0.043333333333333335
63.0 0.48448931761399905 0.033
100.0 0.712405713292268 0.029333333333333333
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

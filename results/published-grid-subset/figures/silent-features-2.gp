# Figure silent-features-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.6342095 0.5573333
15.0 0.652063 0.48
25.0 0.7727741 0.4393333
39.0 0.7962301 0.339
63.0 0.7632027 0.1923333
100.0 0.7532581 0.1056667
END
$shares1 << END
10.0 0.6964286 0.6246667
15.0 0.6604863 0.4776667
25.0 0.7697123 0.4316667
39.0 0.8071196 0.3506667
63.0 0.7548021 0.1856667
100.0 0.7066808 0.09033333
END
$shares2 << END
10.0 0.8003936 0.7353333
15.0 0.6977943 0.5056667
25.0 0.7529387 0.4106667
39.0 0.7864314 0.316
63.0 0.7383315 0.1696667
100.0 0.7160064 0.09033333
END
$shares3 << END
10.0 0.8473584 0.8953333
15.0 0.7696066 0.683
25.0 0.7021686 0.3246667
39.0 0.7096409 0.2083333
63.0 0.7425961 0.1116667
100.0 0.7849647 0.07133333
END
$shares4 << END
10.0 0.8143583 0.9146667
15.0 0.7513176 0.6916667
25.0 0.7470684 0.304
39.0 0.741257 0.188
63.0 0.8047702 0.1043333
100.0 0.7646406 0.06533333
END
$shares5 << END
10.0 0.8164532 0.899
15.0 0.7609778 0.554
25.0 0.7364486 0.2546667
39.0 0.7924579 0.142
63.0 0.7853599 0.075
100.0 0.6112843 0.038
END
$shares6 << END
10.0 0.8318102 0.517
15.0 0.7351473 0.346
25.0 0.6870714 0.1283333
39.0 0.6236072 0.05766667
63.0 0.4727126 0.041
100.0 0.4631405 0.04033333
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

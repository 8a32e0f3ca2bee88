# Figure silent-features-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.9911071910022589 0.925
15.0 0.9889485457373676 0.882
25.0 0.9887546829105991 0.825
39.0 0.9915045409631612 0.778
63.0 0.9893248280086657 0.663
100.0 0.9933006910253183 0.607
END
$shares1 << END
10.0 0.9959974552401737 0.95
15.0 0.997382697439727 0.934
25.0 0.9957056187430304 0.879
39.0 0.9930177725664567 0.794
63.0 0.9890250207652866 0.662
100.0 0.9953000764947051 0.652
END
$shares2 << END
10.0 0.9981312710516879 0.968
15.0 0.9979596716643803 0.954
25.0 0.9975951536210969 0.922
39.0 0.9977158731492961 0.87
63.0 0.9962652181775905 0.782
100.0 0.9950640921618766 0.646
END
$shares3 << END
10.0 0.9996706026676558 0.98
15.0 0.9993937099038219 0.969
25.0 0.9991020002260246 0.944
39.0 0.9992597759962386 0.913
63.0 0.9987322889187725 0.857
100.0 0.9995104592693053 0.806
END
$shares4 << END
10.0 0.999812805326646 0.982
15.0 0.999974599970259 0.979
25.0 0.9999976764289079 0.972
39.0 0.999949126734293 0.947
63.0 0.9999954080100832 0.95
100.0 0.9999745454362707 0.901
END
$shares5 << END
10.0 0.9999955036710128 0.989
15.0 0.999999257025556 0.991
25.0 0.9999960943022745 0.987
39.0 0.999989218041197 0.974
63.0 0.9999990732359578 0.975
100.0 0.9999478457112908 0.958
END
$shares6 << END
10.0 0.9999999675306652 0.994
15.0 0.9999999570274805 0.993
25.0 0.9999999189730714 0.989
39.0 0.9999997219214858 0.991
63.0 0.999999564244123 0.984
100.0 0.9999686369393634 0.975
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'α = 0', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'α = 0.25', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'α = 0.625', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'α = 1', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $shares4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'α = 1.25', \
  $shares4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  $shares5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.7 title 'α = 1.62', \
  $shares5 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  $shares6 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 4 pointsize 0.7 title 'α = 2', \
  $shares6 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

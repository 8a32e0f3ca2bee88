# Figure silent-features-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.9890739448811657 0.927
15.0 0.9977976247342684 0.935
25.0 0.997758243363565 0.898
39.0 0.9981563802862136 0.867
63.0 0.9999379970633308 0.896
100.0 0.9999338645653996 0.859
END
$shares1 << END
10.0 0.9965313724285699 0.954
15.0 0.9979433114217203 0.937
25.0 0.9971479341704057 0.89
39.0 0.9962441783967381 0.836
63.0 0.9999728159823761 0.894
100.0 0.9998954390654186 0.852
END
$shares2 << END
10.0 0.9983355007732081 0.969
15.0 0.9986638065651853 0.942
25.0 0.9981257185724322 0.909
39.0 0.9980854341021691 0.866
63.0 0.9999021086902471 0.895
100.0 0.999977310701315 0.922
END
$shares3 << END
10.0 0.9997140888037532 0.981
15.0 0.9996120191341368 0.968
25.0 0.9999856356055743 0.959
39.0 0.9999966104727724 0.945
63.0 0.9999905114747979 0.936
100.0 0.9999972746860549 0.939
END
$shares4 << END
10.0 0.999986185110908 0.987
15.0 0.9999532282948965 0.991
25.0 0.9999938842312137 0.975
39.0 0.9999923914350707 0.979
63.0 0.9999969882846287 0.975
100.0 0.999993039610659 0.957
END
$shares5 << END
10.0 0.999991666199059 0.993
15.0 0.9999996470801044 0.994
25.0 0.9999986074334102 0.992
39.0 0.9999994601861067 0.991
63.0 0.9999990517673535 0.987
100.0 0.9999933865599809 0.981
END
$shares6 << END
10.0 0.9999992045339628 0.998
15.0 0.9999997123778055 0.996
25.0 0.9999998746051544 0.996
39.0 0.9999999367560074 0.996
63.0 0.9999997737820364 0.994
100.0 0.9999995302377792 0.992
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

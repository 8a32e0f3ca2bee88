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
10.0 0.9898807 0.9326667
15.0 0.9967935 0.928
25.0 0.9978623 0.9006667
39.0 0.9967592 0.843
63.0 0.9997109 0.881
100.0 0.999947 0.869
END
$shares1 << END
10.0 0.9964306 0.9523333
15.0 0.9977322 0.9356667
25.0 0.9971724 0.8936667
39.0 0.996252 0.8363333
63.0 0.9999719 0.9123333
100.0 0.9998501 0.8396667
END
$shares2 << END
10.0 0.9979785 0.961
15.0 0.9982659 0.9416667
25.0 0.9977207 0.8983333
39.0 0.998403 0.8676667
63.0 0.9997755 0.887
100.0 0.9999371 0.8876667
END
$shares3 << END
10.0 0.9997139 0.9803333
15.0 0.9997382 0.974
25.0 0.9999897 0.9633333
39.0 0.9999828 0.9463333
63.0 0.999954 0.9263333
100.0 0.9999738 0.9216667
END
$shares4 << END
10.0 0.9999705 0.988
15.0 0.9999764 0.9876667
25.0 0.9999906 0.978
39.0 0.9999939 0.978
63.0 0.9999958 0.9766667
100.0 0.9999923 0.96
END
$shares5 << END
10.0 0.9999829 0.9933333
15.0 0.9999745 0.9916667
25.0 0.9999988 0.9923333
39.0 0.9999995 0.99
63.0 0.9999863 0.9836667
100.0 0.9999804 0.979
END
$shares6 << END
10.0 0.9999957 0.9963333
15.0 0.9999997 0.997
25.0 0.9999994 0.9946667
39.0 0.9999994 0.994
63.0 0.9999992 0.993
100.0 0.999999 0.9906667
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

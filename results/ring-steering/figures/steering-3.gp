# Figure steering-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'steering_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'steering-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence.sharpness = 8, W₀ = N(0, 0.01²)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$steering0 << END
15.0 0.076004 0.0699703
30.0 0.1034008 0.0699703
45.0 0.1580808 0.0699703
60.0 0.2405818 0.0699703
75.0 0.3349572 0.07375488
90.0 0.4319522 0.0699703
105.0 0.534485 0.0699703
120.0 0.6243612 0.0699703
135.0 0.6676162 0.0699703
150.0 0.686651 0.07375488
165.0 0.699449 0.0699703
180.0 0.7036378 0.0699703
END
$steering1 << END
15.0 0.0963707 0.08986416
30.0 0.1509392 0.08986416
45.0 0.2622118 0.08986416
60.0 0.401497 0.08986416
75.0 0.5351418 0.08813024
90.0 0.6168474 0.08986416
105.0 0.6356708 0.08986416
120.0 0.622401 0.08986416
135.0 0.5919374 0.08986416
150.0 0.5582356 0.08813024
165.0 0.53288 0.08986416
180.0 0.5234348 0.08986416
END
$steering2 << END
15.0 0.0843584 0.08392638
30.0 0.1542438 0.08392638
45.0 0.2689812 0.08392638
60.0 0.3556258 0.08392638
75.0 0.390231 0.0826069
90.0 0.4053716 0.08392638
105.0 0.4171162 0.08392638
120.0 0.433252 0.08392638
135.0 0.4573382 0.08392638
150.0 0.4835168 0.0826069
165.0 0.5019262 0.08392638
180.0 0.5083198 0.08392638
END
plot $steering0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'chord, m = 2', \
  $steering0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'arc, m = 2', \
  $steering1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'chord, m = 4', \
  $steering1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'arc, m = 4', \
  $steering2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'chord, m = 48', \
  $steering2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' title 'arc, m = 48'

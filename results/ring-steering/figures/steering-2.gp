# Figure steering-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'steering_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'steering-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence.sharpness = 4, W₀ = N(0, m^-1)' noenhanced
set xlabel 'separation on the ring, degrees' noenhanced offset 0,0.4
set ylabel 'distance from own behaviour' noenhanced
set xrange [0:180]
set xtics 0,30,180
set yrange [0:*]
set key maxcols 3
$steering0 << END
15.0 0.09376592 0.09000582
30.0 0.1116308 0.09000582
45.0 0.149399 0.09000582
60.0 0.2040686 0.09000582
75.0 0.265407 0.08968458
90.0 0.3212066 0.09000582
105.0 0.3707288 0.09000582
120.0 0.4112148 0.09000582
135.0 0.438965 0.09000582
150.0 0.4549176 0.08968458
165.0 0.460701 0.09000582
180.0 0.4614086 0.09000582
END
$steering1 << END
15.0 0.1433994 0.1400196
30.0 0.1642684 0.1400196
45.0 0.2171272 0.1400196
60.0 0.2989856 0.1400196
75.0 0.3956192 0.1410454
90.0 0.4884006 0.1400196
105.0 0.5551512 0.1400196
120.0 0.5927996 0.1400196
135.0 0.609275 0.1400196
150.0 0.614884 0.1410454
165.0 0.6161658 0.1400196
180.0 0.616218 0.1400196
END
$steering2 << END
15.0 0.1415188 0.1412786
30.0 0.1583606 0.1412786
45.0 0.2102632 0.1412786
60.0 0.2824874 0.1412786
75.0 0.3506748 0.1423356
90.0 0.3970638 0.1412786
105.0 0.4202156 0.1412786
120.0 0.432122 0.1412786
135.0 0.4375198 0.1412786
150.0 0.4399002 0.1423356
165.0 0.4412196 0.1412786
180.0 0.4417642 0.1412786
END
plot $steering0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'chord, m = 2', \
  $steering0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' title 'arc, m = 2', \
  $steering1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'chord, m = 4', \
  $steering1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' title 'arc, m = 4', \
  $steering2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'chord, m = 48', \
  $steering2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' title 'arc, m = 48'

# Figure exponent-against-frequency-exponent, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'exponent_against_frequency_exponent' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'exponent-against-frequency-exponent.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'frequency exponent α' noenhanced offset 0,0.4
set ylabel 'exponent of the loss α_m' noenhanced
set xrange [-0.09:1.59]
set mxtics 2
set yrange [-0.232:2.232]
set mytics 2
set xzeroaxis linecolor '#aaaaaa'
$decay0 << END
0.0 0.0376893 0.01098864 0.06438996
1.0 0.09349027 -0.007147528 0.1941281
1.5 0.4437822 0.1522708 0.7352936
END
plot sample [1:1.59] x-1 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'weak: α−1', \
  $decay0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'γ = 1'

# Figure loss-against-rate-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'W₀ = N(0, m^-1), A₀ = N(0, m^-1), optimizer = sgd (momentum 0)' noenhanced font ',11'
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [3.249009585424942:157.5864849081493]
set logscale x
set xtics ('5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '50' 50.0 0, '100' 100.0 0, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1, '' 30.0 1, '' 40.0 1, '' 60.0 1, '' 70.0 1, '' 80.0 1, '' 90.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0002844367068475421:1.0386884062462138]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
4.0 0.0049160557694129066
8.0 0.004794425749966011
16.0 0.003522841564703973
32.0 0.003451015603050485
64.0 0.00045718981045705866
128.0 0.6689456349959848
END
$width1 << END
4.0 0.0041792538281056665
8.0 0.004505774667540285
16.0 0.0033847645606506836
32.0 0.0034663866395079823
64.0 0.0004441604876912785
END
$width2 << END
4.0 0.003485610224916053
8.0 0.004007991222812816
16.0 0.00330190614709466
32.0 0.0034219514234710875
64.0 0.00046908090475337517
END
$width3 << END
4.0 0.0034268281499316086
8.0 0.00409647369574763
16.0 0.0033530765016486393
32.0 0.003475979324133234
64.0 0.00044140153279383787
128.0 0.6693250651927041
END
$width4 << END
4.0 0.003385004610659422
8.0 0.004065140602526019
16.0 0.0029614832868210183
32.0 0.003932810237236635
64.0 0.0004711237531034927
END
plot $width0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'm = 128', \
  $width1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'm = 256', \
  $width2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'm = 512', \
  $width3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'm = 1024', \
  $width4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'm = 2048'

# Figure mean-square-overlap-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_1' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'b₀ = constant (value 0)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [13.642558414304153:109.95005148207815]
set xtics ('15' 15.0 0, '39' 39.0 0, '100' 100.0 0) nomirror
set yrange [0.007987027642102275:0.07559610460133068]
set logscale y
set ytics ('0.01' 0.01 0, '0.015' 0.015 0, '0.02' 0.02 0, '0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.06 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$theory0 << END
15.0 0.06666666666666667
39.0 0.02564102564102564
100.0 0.01
END
$theory1 << END
15.0 0.0657323990657324
39.0 0.024665691332358
100.0 0.009009009009009009
END
$points0 << END
15.0 0.06582359540007816
15.0 0.06577757353184316
39.0 0.024676148348526807
39.0 0.024676450958110326
100.0 0.009028988513207117
100.0 0.009028701848986439
END
$points1 << END
15.0 0.06596434154976623
15.0 0.06599519705048314
39.0 0.02467771254571915
39.0 0.024677110182054027
100.0 0.009029636770410644
100.0 0.009028563450230188
END
$points2 << END
15.0 0.06667914095372222
15.0 0.06702048765655522
39.0 0.024676800483776684
39.0 0.024677165790426794
100.0 0.009028688933552314
100.0 0.009027602561298616
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'γ = −1', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'γ = 0', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'γ = 1'

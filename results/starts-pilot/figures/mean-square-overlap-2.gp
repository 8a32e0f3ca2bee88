# Figure mean-square-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_2' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'b₀ = normal (deviation 1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [13.642558414304153:109.95005148207815]
set xtics ('15' 15.0 0, '39' 39.0 0, '100' 100.0 0) nomirror
set yrange [0.0073688402220532636:0.31375182348739933]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1)
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
15.0 0.22197232056565788
15.0 0.2566305632888719
39.0 0.10544606571945389
39.0 0.09657256586148295
100.0 0.014794739345735393
100.0 0.013951296750219873
END
$points1 << END
15.0 0.06651713240437748
15.0 0.0663858137881147
39.0 0.0252028560716117
39.0 0.02519822452954276
100.0 0.009290535842758013
100.0 0.009300303393148896
END
$points2 << END
15.0 0.06698844360294628
15.0 0.06662887630697904
39.0 0.02561683014804492
39.0 0.025537182968804025
100.0 0.016120604276504774
100.0 0.01541836867028839
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'γ = −1', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'γ = 0', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'γ = 1'

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
set title 'γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.00722456078347113:0.4449406904108155]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$theory0 << END
10.0 0.1
15.0 0.06666666666666667
25.0 0.04
39.0 0.02564102564102564
63.0 0.015873015873015872
100.0 0.01
END
$theory1 << END
10.0 0.0990990990990991
15.0 0.0657323990657324
25.0 0.03903903903903904
39.0 0.024665691332358
63.0 0.014887903776792666
100.0 0.009009009009009009
END
$points0 << END
10.0 0.27727741028965297
15.0 0.2343870276245722
25.0 0.17205767339545383
39.0 0.09264253414216646
63.0 0.04246302515279262
100.0 0.01590814858711372
END
$points1 << END
10.0 0.29694606431759263
15.0 0.22148572897280544
25.0 0.1734344495931039
39.0 0.10221817695818519
63.0 0.032387191877631616
100.0 0.01624510372932675
END
$points2 << END
10.0 0.3568096179832927
15.0 0.24055561664112984
25.0 0.14262795181327464
39.0 0.08243942776842066
63.0 0.03219583297538874
100.0 0.014141661538253397
END
$points3 << END
10.0 0.254991317946367
15.0 0.2285447091525509
25.0 0.11048684528449744
39.0 0.05476923778410125
63.0 0.021461434386569795
100.0 0.011555423495306803
END
$points4 << END
10.0 0.2699292435562362
15.0 0.20932183592547232
25.0 0.08883804863001152
39.0 0.04070304794997268
63.0 0.018800474862322603
100.0 0.011230271503817411
END
$points5 << END
10.0 0.24830110090314708
15.0 0.11700623064506037
25.0 0.07309126100827043
39.0 0.031546713337765854
63.0 0.018629420604264223
100.0 0.01097655350509299
END
$points6 << END
10.0 0.14305665900860293
15.0 0.09084698465808826
25.0 0.048691034177991734
39.0 0.0271976955699237
63.0 0.016454258196152968
100.0 0.00989360092490774
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.5', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.5', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

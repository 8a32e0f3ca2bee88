# Figure mean-square-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_3' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.0073566141924749535:0.32309239646622434]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1)
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
10.0 0.09982156361238169
15.0 0.06661655667682313
25.0 0.0397995163648971
39.0 0.025373431997644035
63.0 0.015547646521943273
100.0 0.009626270356443178
END
$points1 << END
10.0 0.10011875639435769
15.0 0.06700506654797898
25.0 0.040256267759966706
39.0 0.025717098027667324
63.0 0.015590913318945552
100.0 0.009749367208397412
END
$points2 << END
10.0 0.10148250310115353
15.0 0.0693020162356742
25.0 0.043301058263282025
39.0 0.026452752552964174
63.0 0.01657910655543581
100.0 0.010272025548343961
END
$points3 << END
10.0 0.12123739741682757
15.0 0.09934271327783041
25.0 0.07067400070766462
39.0 0.04338707536438975
63.0 0.02818251029034311
100.0 0.017839374376400607
END
$points4 << END
10.0 0.1536681137469595
15.0 0.10434169166041798
25.0 0.07578719665582791
39.0 0.04067515379272166
63.0 0.06291798856408291
100.0 0.017143463925744097
END
$points5 << END
10.0 0.12506001904975653
15.0 0.11541184106112132
25.0 0.11255652716969601
39.0 0.18465150704635347
63.0 0.04359785561592548
100.0 0.042286330339545
END
$points6 << END
10.0 0.2638321381349829
15.0 0.2572878266833729
25.0 0.12044323691403326
39.0 0.13918056346878638
63.0 0.07668304826856324
100.0 0.06095773013902344
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

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
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007158763889447549:0.5229968159922487]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
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
10.0 0.3165111461874882
15.0 0.228309676051391
25.0 0.19875526773737745
39.0 0.12657414071918835
63.0 0.023064663630821533
100.0 0.009111265931741446
END
$points1 << END
10.0 0.3377307316151952
15.0 0.23686271153205213
25.0 0.18280635279359367
39.0 0.13555726123177728
63.0 0.04464129767774113
100.0 0.009152252907021055
END
$points2 << END
10.0 0.3986160746208938
15.0 0.2661431948664338
25.0 0.1713085120493579
39.0 0.10583799723556195
63.0 0.01603881923796895
100.0 0.009287481791016591
END
$points3 << END
10.0 0.41558518998897026
15.0 0.2668974637215709
25.0 0.13517425490134474
39.0 0.06001035896868243
63.0 0.017544167947209692
100.0 0.012412693442951338
END
$points4 << END
10.0 0.25084572530745813
15.0 0.2549369370035111
25.0 0.12757555734490258
39.0 0.05783890837646825
63.0 0.023938798107625107
100.0 0.012374481231664515
END
$points5 << END
10.0 0.23824631460853313
15.0 0.16390860238674004
25.0 0.08182141205395324
39.0 0.03353392401483466
63.0 0.018321745062583484
100.0 0.009857044413750493
END
$points6 << END
10.0 0.17548643649403628
15.0 0.09384516208745243
25.0 0.045608574205299304
39.0 0.027522028114199282
63.0 0.016418350679697016
100.0 0.009973331484704646
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

# Figure mean-square-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_4' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007087894115662832:0.6234957388863486]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1)
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
10.0 0.0999518409797467
15.0 0.0671690074744064
25.0 0.04013929153606941
39.0 0.025700276731149236
63.0 0.03139383869515104
100.0 0.021376509408911438
END
$points1 << END
10.0 0.10043565117143953
15.0 0.06700279201684389
25.0 0.04019251250305254
39.0 0.02563701297939342
63.0 0.02353470412578308
100.0 0.016437726431247673
END
$points2 << END
10.0 0.10198869094906282
15.0 0.06841504293260726
25.0 0.04140976847298564
39.0 0.02942039210284359
63.0 0.0256332719246857
100.0 0.03750664680830672
END
$points3 << END
10.0 0.1199568516297752
15.0 0.08591115425380613
25.0 0.09961710771600595
39.0 0.04437954563445754
63.0 0.07977377270415277
100.0 0.16944896013282856
END
$points4 << END
10.0 0.2832438608877536
15.0 0.49053916744606735
25.0 0.09723175166425313
39.0 0.3348623065773191
63.0 0.28206727122447567
100.0 0.22461923427989167
END
$points5 << END
10.0 0.48560185936225897
15.0 0.48072469051101047
25.0 0.32319122860957483
39.0 0.2498974387929534
63.0 0.24425713671317822
100.0 0.10156833644440452
END
$points6 << END
10.0 0.4215833540694376
15.0 0.43334460235449296
25.0 0.35643736425369854
39.0 0.33889413159175136
63.0 0.19445389845363126
100.0 0.14968968233218033
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

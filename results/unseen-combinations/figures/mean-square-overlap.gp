# Figure mean-square-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.02651477498934255:0.3207151013270384]
set logscale y
set ytics ('0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$theory0 << END
4.0 0.25
6.0 0.1666667
7.0 0.1428571
8.0 0.125
9.0 0.1111111
END
$theory1 << END
4.0 0.1818182
6.0 0.09090909
7.0 0.06493506
8.0 0.04545455
9.0 0.03030303
END
$points0 << END
4.0 0.2020999
4.0 0.1818515
4.0 0.1818461
4.0 0.1828969
4.0 0.1827043
6.0 0.09138632
6.0 0.09123662
6.0 0.09156077
6.0 0.09114463
6.0 0.09130873
7.0 0.07146097
7.0 0.07148256
7.0 0.07153879
7.0 0.07146787
7.0 0.0715746
8.0 0.0579082
8.0 0.05368285
8.0 0.05688362
8.0 0.05762479
8.0 0.05914894
9.0 0.03783717
9.0 0.04870083
9.0 0.05396746
9.0 0.04322434
9.0 0.03901576
END
$points1 << END
4.0 0.2365743
4.0 0.2227233
4.0 0.2227652
4.0 0.2616438
4.0 0.2806217
6.0 0.1250329
6.0 0.1808915
6.0 0.1497432
6.0 0.1509636
6.0 0.1329295
7.0 0.1141832
7.0 0.1155861
7.0 0.1328429
7.0 0.1180553
7.0 0.1283885
8.0 0.08104061
8.0 0.1164492
8.0 0.07670376
8.0 0.08340473
8.0 0.09942465
9.0 0.06391044
9.0 0.07178801
9.0 0.07180621
9.0 0.07251489
9.0 0.08257707
END
$points2 << END
4.0 0.1818475
4.0 0.1818296
4.0 0.1819669
4.0 0.1818532
4.0 0.1819152
6.0 0.09092341
6.0 0.09116465
6.0 0.09116868
6.0 0.09117924
6.0 0.09092117
7.0 0.07096804
7.0 0.07078645
7.0 0.07092673
7.0 0.07085152
7.0 0.07089009
8.0 0.05229456
8.0 0.059523
8.0 0.05379674
8.0 0.05405061
8.0 0.05140458
9.0 0.03751737
9.0 0.05133641
9.0 0.04455569
9.0 0.03956957
9.0 0.03842412
END
$points3 << END
4.0 0.2168033
4.0 0.2375423
4.0 0.2038711
4.0 0.2131166
4.0 0.2172929
6.0 0.1461137
6.0 0.1162773
6.0 0.1270704
6.0 0.1352273
6.0 0.1368081
7.0 0.1149547
7.0 0.112172
7.0 0.1090401
7.0 0.09626052
7.0 0.09755979
8.0 0.09072523
8.0 0.08050481
8.0 0.07960225
8.0 0.08259379
8.0 0.0977788
9.0 0.07970195
9.0 0.07443294
9.0 0.0703644
9.0 0.08398999
9.0 0.09213355
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence.seen = 1, tied = true, architecture = autoencoder', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence.seen = 1, tied = false, architecture = hidden-layer', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence.seen = 2, tied = true, architecture = autoencoder', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'dependence.seen = 2, tied = false, architecture = hidden-layer'

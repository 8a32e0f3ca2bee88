# Figure intrinsic-dimension-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence = exactly (active 8)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'intrinsic dimension' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0:*]
set key maxcols 2
$expected << END
2.0 2.0
4.0 4.0
8.0 8.0
16.0 8.0
24.0 8.0
END
$represented << END
2.0 0.75
4.0 1.5
8.0 3.8333333333333335
16.0 7.416666666666667
24.0 8.0
END
$one0 << END
2.0 2.0204823789528406
4.0 2.7487862075314644
8.0 3.5248024612066438
16.0 6.285863879869621
24.0 6.485263237546598
END
$one1 << END
2.0 1.8386399460798095
4.0 2.3010288337373375
8.0 3.2997450455549924
16.0 5.891394613875174
24.0 6.143373558691607
END
$one2 << END
2.0 2.0154691256086354
4.0 2.7287603347823928
8.0 3.530790264149484
16.0 6.0601494879839
24.0 6.25976154967245
END
$one3 << END
2.0 1.6835478107760837
4.0 2.2512007113245107
8.0 3.388446302834183
16.0 6.212329926352861
24.0 6.508882974342004
END
$mixed0 << END
2.0 1.9275231610024302
4.0 2.553318798458098
8.0 5.226184194488742
16.0 12.383659782956904
24.0 15.628855132446967
END
$mixed1 << END
2.0 1.7235552362461437
4.0 2.0970384691317894
8.0 5.895066741454401
16.0 11.847886702489925
24.0 14.615258125260139
END
$mixed2 << END
2.0 1.8995294965830885
4.0 2.7089887756571898
8.0 4.072244125063395
16.0 11.814551948182972
24.0 14.12212975889122
END
$mixed3 << END
2.0 1.9425755620960243
4.0 2.9822584499083766
8.0 6.868610590521468
16.0 12.928080169984177
24.0 16.697933490992273
END
plot $expected using 1:2 with lines linewidth 4 linecolor '#999999' title 'min(k, m)', \
  $represented using 1:2 with lines dashtype 3 linewidth 3 linecolor '#999999' title 'represented', \
  $one0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'one set, TwoNN', \
  $one1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'one set, likelihood', \
  $one2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'one set, local TwoNN', \
  $one3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'one set, homology', \
  $mixed0 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'mixed, TwoNN', \
  $mixed1 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'mixed, likelihood', \
  $mixed2 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'mixed, local TwoNN', \
  $mixed3 using 1:2 with linespoints dashtype 2 linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'mixed, homology'

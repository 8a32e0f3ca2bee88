# Figure intrinsic-dimension-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'intrinsic_dimension_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'intrinsic-dimension-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence = exactly (active 2)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'intrinsic dimension' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0:*]
set key maxcols 2
$expected << END
2.0 2.0
4.0 2.0
8.0 2.0
16.0 2.0
24.0 2.0
END
$represented << END
2.0 0.5833333333333334
4.0 0.8333333333333334
8.0 1.9166666666666667
16.0 2.0
24.0 2.0
END
$one0 << END
2.0 1.9114308735506615
4.0 1.9770469926932295
8.0 1.9728763675889887
16.0 1.9643247042080265
24.0 1.9242511462662655
END
$one1 << END
2.0 1.7250239254475883
4.0 1.8424382733321687
8.0 1.8787796852049015
16.0 1.9352998459432822
24.0 1.860509174082558
END
$one2 << END
2.0 1.9253401606141383
4.0 1.975345636558872
8.0 1.9521508452430627
16.0 1.9416774108996375
24.0 1.9145350049713077
END
$one3 << END
2.0 1.6385777711851333
4.0 1.8030244211736648
8.0 1.8923710550389263
16.0 1.9616670081002139
24.0 1.88898922147745
END
$mixed0 << END
2.0 1.9258610710825426
4.0 2.3114770180422894
8.0 2.196214556207943
16.0 1.924399855286515
24.0 1.8675162338078692
END
$mixed1 << END
2.0 1.6691416604415952
4.0 1.9577453042007207
8.0 5.495095737804497
16.0 6.044168853105699
24.0 5.999866741037741
END
$mixed2 << END
2.0 1.9928327581615495
4.0 2.4767833123874374
8.0 2.4918929788729365
16.0 2.4791373754223813
24.0 2.687557198635684
END
$mixed3 << END
2.0 1.7279148535489413
4.0 2.670663182782913
8.0 6.125274060141078
16.0 6.956558581176509
24.0 7.247652533051877
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

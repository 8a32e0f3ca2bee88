# Figure largest-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0.12995354625522726:1.1224394846305163]
set logscale y
set ytics ('0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
2.0 0.9999982
4.0 0.9926215
8.0 0.9116781
16.0 0.7472758
24.0 0.6413389
END
$theory1 << END
2.0 0.859727
4.0 0.6741999
8.0 0.4
16.0 0.2062842
24.0 0.145865
END
$points0 << END
2.0 1.0
2.0 1.0
2.0 1.0
4.0 0.9996864
4.0 0.9999863
4.0 0.9999942
8.0 0.8609447
8.0 0.7051097
8.0 0.9961944
16.0 0.6908095
16.0 0.7195806
16.0 0.7058783
24.0 0.9999992
24.0 0.9999996
24.0 0.9999995
END
$points1 << END
2.0 0.9999999
2.0 1.0
2.0 0.9999999
4.0 0.9928921
4.0 0.9896357
4.0 0.9936938
8.0 0.9082845
8.0 0.8481737
8.0 0.8889766
16.0 0.6786126
16.0 0.7222255
16.0 0.7017171
24.0 0.9999919
24.0 0.9999936
24.0 0.9999903
END
$points2 << END
2.0 1.0
2.0 1.0
2.0 0.9999998
4.0 0.9999995
4.0 0.9983121
4.0 0.9984997
8.0 0.861513
8.0 0.9517133
8.0 0.9939167
16.0 0.9998438
16.0 0.9998996
16.0 0.9998388
24.0 0.999989
24.0 0.999984
24.0 0.9999872
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence active = 2', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence active = 4', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence active = 8'

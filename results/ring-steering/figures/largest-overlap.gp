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
set xrange [1.706158733578211:56.2667459426039]
set xtics ('2' 2.0 0, '4' 4.0 0, '48' 48.0 0) nomirror
set yrange [0.00990843251038932:1.2984752671067092]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
2.0 0.9999982
4.0 0.9926215
48.0 0.4765713
END
$theory1 << END
2.0 0.859727
4.0 0.6741999
END
$points0 << END
2.0 0.9999991
2.0 1.0
2.0 1.0
2.0 0.9999999
2.0 0.9999995
4.0 0.9983761
4.0 0.9939191
4.0 0.9936976
4.0 0.9887507
4.0 0.9825381
48.0 0.02296689
48.0 0.6107828
48.0 0.03269012
48.0 0.01286585
48.0 0.2586801
END
$points1 << END
2.0 1.0
2.0 0.9999984
2.0 0.999998
2.0 0.9999997
2.0 1.0
4.0 0.9976174
4.0 0.9964668
4.0 0.9968455
4.0 0.9961769
4.0 0.9859787
48.0 0.05771505
48.0 0.1382526
48.0 0.7573883
48.0 0.1016685
48.0 0.5630814
END
$points2 << END
2.0 1.0
2.0 0.9999983
2.0 1.0
2.0 1.0
2.0 1.0
4.0 0.9879031
4.0 0.998689
4.0 0.9893419
4.0 0.9959403
4.0 0.9939223
48.0 0.627951
48.0 0.5286492
48.0 0.4930969
48.0 0.8311514
48.0 0.5605157
END
$points3 << END
2.0 0.9999989
2.0 0.9999992
2.0 1.0
2.0 0.999997
2.0 0.9999994
4.0 0.9977787
4.0 0.9859184
4.0 0.9953848
4.0 0.9902096
4.0 0.9811882
48.0 0.5648242
48.0 0.6255258
48.0 0.647205
48.0 0.4880975
48.0 0.6103656
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence sharpness = 4, W₀ = N(0, 0.01²)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence sharpness = 4, W₀ = N(0, m^-1)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence sharpness = 8, W₀ = N(0, 0.01²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'dependence sharpness = 8, W₀ = N(0, m^-1)'

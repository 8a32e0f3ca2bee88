# Figure largest-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learningRate = 0.032, A₀ = N(0, m^-1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.05271334254281767:1.0822823691582644]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
128.0 0.2454726133
256.0 0.1744936843
512.0 0.1237101845
1024.0 0.08759101237
2048.0 0.06197674613
END
$points0 << END
128.0 0.4955461605847992
128.0 0.5144669093348183
128.0 0.4854987497713678
128.0 0.35813815654650927
256.0 0.5500846881415493
256.0 0.5087562936039544
256.0 0.5412958825103895
256.0 0.4545178239862986
512.0 0.4951533442266277
512.0 0.556668728553734
512.0 0.38391891619266894
512.0 0.5514129433730721
1024.0 0.8150744944423034
1024.0 0.8305285764165129
1024.0 0.8355263408571845
1024.0 0.8224451836851528
2048.0 0.8861042668627647
2048.0 0.8996367364365193
2048.0 0.9205181752172736
2048.0 0.9126105036892154
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'W₀ = N(0, m^-1)'

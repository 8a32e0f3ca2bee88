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
set title 'dependence seen = 1, tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.15674280625918627:1.1105939749407625]
set logscale y
set ytics ('0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
4.0 0.9511276
6.0 0.8681641
7.0 0.8293342
8.0 0.7939345
9.0 0.7619346
END
$theory1 << END
4.0 0.5
6.0 0.3015113
7.0 0.2548236
8.0 0.2132007
9.0 0.1740777
END
$points0 << END
4.0 0.9973798
4.0 0.9999996
4.0 0.9999998
4.0 0.9999997
4.0 0.9999995
6.0 0.9992278
6.0 0.9994445
6.0 0.9998782
6.0 0.9993987
6.0 0.9992285
7.0 0.9981711
7.0 0.998074
7.0 0.9954629
7.0 0.9981085
7.0 0.9986121
8.0 0.9911354
8.0 0.9361173
8.0 0.987639
8.0 0.9999071
8.0 0.9899783
9.0 0.6459578
9.0 0.9817709
9.0 0.961294
9.0 0.892982
9.0 0.8838412
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'architecture = autoencoder'

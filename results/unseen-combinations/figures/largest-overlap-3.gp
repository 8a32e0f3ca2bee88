# Figure largest-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 2, not tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.15674280411151198:1.1105942437788425]
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
4.0 1.0
4.0 1.0
4.0 1.0
4.0 0.9999999
4.0 1.0
6.0 1.0
6.0 1.0
6.0 1.0
6.0 1.0
6.0 1.0
7.0 1.0
7.0 0.9999958
7.0 1.0
7.0 1.0
7.0 1.0
8.0 0.7046388
8.0 0.9016626
8.0 0.9315796
8.0 0.9105539
8.0 0.9908638
9.0 0.8066651
9.0 0.9046927
9.0 0.9401908
9.0 0.910179
9.0 0.8565013
END
$points1 << END
4.0 0.9367118
4.0 1.0
4.0 0.9999996
4.0 1.0
4.0 0.999963
6.0 0.9983215
6.0 0.9998928
6.0 0.999974
6.0 1.0
6.0 0.979217
7.0 0.9478047
7.0 0.9993675
7.0 0.9999715
7.0 1.0
7.0 1.0
8.0 0.8031568
8.0 0.7472703
8.0 0.9594471
8.0 0.9681221
8.0 0.7830526
9.0 0.974684
9.0 0.8099452
9.0 0.8748487
9.0 0.9502235
9.0 0.8283042
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'architecture = autoencoder', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'architecture = hidden-layer'

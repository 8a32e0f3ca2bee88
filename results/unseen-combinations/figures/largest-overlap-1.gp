# Figure largest-overlap-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 1, not tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.156742804111512:1.1105942437788405]
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
4.0 1.0
4.0 1.0
6.0 1.0
6.0 0.9999995
6.0 1.0
6.0 1.0
6.0 1.0
7.0 0.8778671
7.0 0.9867669
7.0 0.9985367
7.0 1.0
7.0 1.0
8.0 0.9384867
8.0 0.7511066
8.0 0.7821111
8.0 0.858259
8.0 0.9349868
9.0 0.8894824
9.0 0.652829
9.0 0.7503778
9.0 0.6710033
9.0 0.8132361
END
$points1 << END
4.0 0.999753
4.0 0.9967094
4.0 0.9906064
4.0 0.9958301
4.0 0.9573827
6.0 0.9557877
6.0 1.0
6.0 0.9688705
6.0 1.0
6.0 1.0
7.0 0.9248859
7.0 0.9901192
7.0 0.9453745
7.0 0.864161
7.0 0.9122381
8.0 0.9483381
8.0 0.9025159
8.0 0.7927137
8.0 0.9092468
8.0 0.9934234
9.0 0.5421284
9.0 0.8858156
9.0 0.8970148
9.0 0.9603917
9.0 0.6233105
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'architecture = autoencoder', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'architecture = hidden-layer'

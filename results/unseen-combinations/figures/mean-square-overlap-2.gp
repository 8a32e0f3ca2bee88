# Figure mean-square-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 1, tied' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [3.7037037037037033:9.72]
set xtics ('4' 4.0 0, '6' 6.0 0, '7' 7.0 0, '8' 8.0 0, '9' 9.0 0) nomirror
set yrange [0.0266992353224872:0.28374436509121237]
set logscale y
set ytics ('0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
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
4.0 0.2108676
4.0 0.181856
4.0 0.1818641
4.0 0.1819463
4.0 0.181861
6.0 0.09140522
6.0 0.09119755
6.0 0.09221975
6.0 0.09113281
6.0 0.09132083
7.0 0.07147971
7.0 0.07146437
7.0 0.07441215
7.0 0.07151646
7.0 0.07154856
8.0 0.05754007
8.0 0.05376065
8.0 0.05651846
8.0 0.05663563
8.0 0.05888552
9.0 0.03772862
9.0 0.05056953
9.0 0.05371631
9.0 0.04384161
9.0 0.03894247
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'architecture = autoencoder'

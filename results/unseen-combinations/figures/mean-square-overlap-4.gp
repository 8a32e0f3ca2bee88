# Figure mean-square-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'dependence seen = 2, tied' noenhanced
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
4.0 0.1818353
4.0 0.1818299
4.0 0.1818545
4.0 0.181862
4.0 0.1818509
6.0 0.09092286
6.0 0.091173
6.0 0.09117178
6.0 0.09117682
6.0 0.09091986
7.0 0.07116709
7.0 0.07078696
7.0 0.07092164
7.0 0.07078125
7.0 0.0708605
8.0 0.05204184
8.0 0.05940697
8.0 0.05374876
8.0 0.05409002
8.0 0.05134966
9.0 0.03768836
9.0 0.05100221
9.0 0.04527907
9.0 0.04045014
9.0 0.03851287
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'architecture = autoencoder'

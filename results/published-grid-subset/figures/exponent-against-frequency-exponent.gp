# Figure exponent-against-frequency-exponent, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'exponent_against_frequency_exponent' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'exponent-against-frequency-exponent.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'frequency exponent α' noenhanced offset 0,0.4
set ylabel 'exponent of the loss α_m' noenhanced
set xrange [-0.12:2.12]
set mxtics 2
set yrange [-0.23334699105108747:2.255796841902545]
set mytics 2
set xzeroaxis linecolor '#aaaaaa'
$decay0 << END
-0.02688 0.8355421 0.7989779 0.8721063
0.22312 0.8602364 0.818642 0.9018307
0.47312 0.9261852 0.8992903 0.9530801
0.72312 1.0407 1.005906 1.075495
0.97312 1.16649 1.073397 1.259583
1.22312 1.302357 1.240704 1.364011
1.47312 1.339714 0.9531779 1.726249
1.72312 1.566955 1.19572 1.938191
1.97312 1.690576 1.369636 2.011516
END
$decay1 << END
-0.00896 0.7802688 0.7708583 0.7896793
0.24104 0.8213495 0.8000566 0.8426424
0.49104 0.8566897 0.8357422 0.8776373
0.74104 0.8977842 0.855663 0.9399055
0.99104 0.9494739 0.8987241 1.000224
1.24104 1.093986 0.954319 1.233653
1.49104 1.508068 1.357515 1.658621
1.74104 1.869556 1.728182 2.01093
1.99104 2.12245 1.858899 2.255797
END
$decay2 << END
0.00896 0.1894481 0.1765061 0.2023902
0.25896 0.1838442 0.1670011 0.2006873
0.50896 0.2104688 0.1917108 0.2292268
0.75896 0.2508453 0.229241 0.2724495
1.00896 0.3156462 0.2809802 0.3503122
1.25896 0.4636541 0.3791211 0.5481871
1.50896 0.6105396 0.4738106 0.7472687
1.75896 0.7590311 0.6166263 0.901436
2.00896 0.9290134 0.7429291 1.115098
END
$decay3 << END
0.02688 0.03943208 0.02652254 0.05234161
0.27688 0.04940277 0.02600574 0.0727998
0.52688 0.05539419 0.03125502 0.07953335
0.77688 0.08841318 0.05899539 0.117831
1.02688 0.1434191 0.09458214 0.192256
1.27688 0.1928224 0.07016202 0.3154829
1.52688 0.3614834 0.2744615 0.4485052
1.77688 0.4493447 0.3046761 0.5940133
2.02688 0.3837677 0.2252649 0.5422706
END
plot sample [-0.12:2.12] (2*(x-1) > 1 ? 2*(x-1) : 1) with lines linewidth 1.5 linecolor '#000000' title 'strong: max(1, 2(α−1))', \
  [1:2.12] x-1 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'weak: α−1', \
  $decay0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'γ = −1', \
  $decay1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'γ = −0.333', \
  $decay2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 title 'γ = 0.333', \
  $decay3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'γ = 1'

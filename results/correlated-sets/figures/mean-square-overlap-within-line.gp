# Figure mean-square-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap within' noenhanced
set logscale x 2
set xrange [0.008608916593317348:0.23231726992830848]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0) nomirror
set yrange [7.97016623075246e-06:0.030017935704930093]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.01 3.734927e-05
0.02 1.419067e-05
0.05 0.001434553
0.1 0.002627805
0.2 0.01652897
END
$replicates0 << END
0.01 4.95674e-05
0.01 6.350214e-05
0.01 7.347829e-05
0.01 7.642882e-05
0.01 5.762996e-05
0.01 3.734927e-05
0.01 1.238894e-05
0.01 9.085132e-05
0.01 4.635527e-05
0.01 5.753257e-05
0.02 2.002884e-05
0.02 1.419067e-05
0.02 2.48624e-05
0.02 2.402133e-05
0.02 2.608253e-05
0.02 2.322225e-05
0.02 2.081862e-05
0.02 2.840296e-05
0.02 3.009239e-05
0.02 2.503676e-05
0.05 0.001434553
0.05 0.001328342
0.05 0.001336641
0.05 0.001355705
0.05 0.001396807
0.05 0.001163765
0.05 0.001290133
0.05 0.001383253
0.05 0.001493532
0.05 0.001424506
0.1 0.01066963
0.1 0.01181548
0.1 0.008858581
0.1 0.01931141
0.1 0.009198475
0.1 0.002512168
0.1 0.002627805
0.1 0.01004418
0.1 0.006546329
0.1 0.01166155
0.2 0.01645941
0.2 0.01615778
0.2 0.01384957
0.2 0.004063864
0.2 0.01652897
0.2 0.01278897
0.2 0.003981088
0.2 0.003823257
0.2 0.01312127
0.2 0.01465807
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  0.01 with lines dashtype 2 linewidth 1.5 linecolor '#555555' notitle

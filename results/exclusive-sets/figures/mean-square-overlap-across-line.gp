# Figure mean-square-overlap-across-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_across_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-across-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap across' noenhanced
set logscale x 2
set xrange [0.008912509381337455:0.11220184543019635]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0) nomirror
set yrange [1.7007970159180819e-13:0.17608912397894014]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.01 0.02000019671272944
0.02 0.019999978127433912
0.05 3.066026717846171e-08
0.1 7.487166442388116e-13
END
$replicates0 << END
0.01 0.03999992378459469
0.01 0.03999973788507942
0.01 0.04000005294339002
0.01 0.03995030303734823
0.01 0.0400000512612949
0.01 0.02000019671272944
0.01 0.01999987010312033
0.01 0.020000162614280247
0.01 0.020000037845672836
0.01 0.02000007252723128
0.02 0.020000381714129586
0.02 0.020000109112014143
0.02 0.04000069437530552
0.02 0.020000162885491203
0.02 0.01999998124302282
0.02 0.01999987225305718
0.02 0.02000005101485572
0.02 0.020000162120236045
0.02 0.019999978127433912
0.02 0.04000060413470434
0.05 0.020000178248798264
0.05 0.020000540349162047
0.05 6.570230155489298e-09
0.05 0.020000037614433454
0.05 0.040000112297060804
0.05 0.020000299540418823
0.05 0.04000015024848049
0.05 0.020000098459168107
0.05 0.02000046092781802
0.05 3.066026717846171e-08
0.1 4.575113621285709e-12
0.1 7.487166442388116e-13
0.1 2.956010547450205e-11
0.1 2.0156112887903534e-06
0.1 1.0286225204936273e-11
0.1 8.095462078472338e-12
0.1 7.274447710869936e-12
0.1 0.020000511356422022
0.1 9.512213239304401e-13
0.1 2.1576880904206062e-09
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

# Figure test-loss-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'test_loss_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'test-loss-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'test loss' noenhanced
set logscale x 2
set xrange [0.007943282347242816:1.2589254117941673]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0) nomirror
set yrange [0.0008060252007611301:0.25887877029192036]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.01 0.001098092
0.02 0.002615618
0.05 0.009126382
0.1 0.02220201
0.2 0.05680113
0.5 0.1590252
1.0 0.1317581
END
$replicates0 << END
0.01 0.001098092
0.01 0.001192834
0.01 0.001178215
0.01 0.001208315
0.01 0.001115385
0.02 0.002830249
0.02 0.002615618
0.02 0.002932335
0.02 0.002795426
0.02 0.002703471
0.05 0.009625962
0.05 0.009833528
0.05 0.009614012
0.05 0.009126382
0.05 0.009698535
0.1 0.02231152
0.1 0.02253531
0.1 0.02220201
0.1 0.0224125
0.1 0.02246753
0.2 0.05680113
0.2 0.0584267
0.2 0.05842519
0.2 0.05901602
0.2 0.05806172
0.5 0.1590252
0.5 0.1645162
0.5 0.1900231
0.5 0.1607196
0.5 0.1650155
1.0 0.1317607
1.0 0.1317588
1.0 0.1317601
1.0 0.1317581
1.0 0.1317588
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

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
set xrange [0.008608916593317348:0.23231726992830848]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0) nomirror
set yrange [0.08296386742606165:0.10125520409071209]
set mytics 2
set key maxcols 4
$line0 << END
0.01 0.10002388812089773
0.02 0.10000583192738906
0.05 0.10024245625870667
0.1 0.10026433092418623
0.2 0.0852859907921092
END
$replicates0 << END
0.01 0.1000228012096651
0.01 0.10004821147452896
0.01 0.1000564904154676
0.01 0.10006043593835592
0.01 0.1000401082744117
0.01 0.10002388812089773
0.01 0.1000073596295097
0.01 0.10005458052633459
0.01 0.10003514910881904
0.01 0.100039768068151
0.02 0.10000641588523002
0.02 0.10000583192738906
0.02 0.10001386078386312
0.02 0.10000922326991794
0.02 0.10001015740236538
0.02 0.10000898253401035
0.02 0.10001074907341803
0.02 0.10001199230227814
0.02 0.10001343452140367
0.02 0.10001678020484739
0.05 0.10024245625870667
0.05 0.10025878785471228
0.05 0.1002447919898134
0.05 0.1002258296258999
0.05 0.10027531105510581
0.05 0.1002247669869313
0.05 0.1002240746346223
0.05 0.10024104054002861
0.05 0.10024808915114601
0.05 0.10025182392176067
0.1 0.0893997819347826
0.1 0.08889417976760697
0.1 0.09581035893609822
0.1 0.087615275407599
0.1 0.09549658121432487
0.1 0.10025177950239116
0.1 0.10026433092418623
0.1 0.09619914066955766
0.1 0.09626372719368924
0.1 0.0887030898555451
0.2 0.08394376046166793
0.2 0.08410500248100558
0.2 0.08509854997269818
0.2 0.08689606770374388
0.2 0.0852859907921092
0.2 0.0854272071329655
0.2 0.08708592398235987
0.2 0.08728054879875759
0.2 0.0855677066835721
0.2 0.08540131212760435
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

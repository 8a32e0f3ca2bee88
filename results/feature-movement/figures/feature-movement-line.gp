# Figure feature-movement-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'feature_movement_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-movement-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'm' noenhanced offset 0,0.4
set ylabel 'feature movement' noenhanced
set logscale x 2
set xrange [53.817370576237735:2435.4961715255727]
set xtics ('64' 64.0 0, '128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.027023316444284972:0.6408837422881699]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$line0 << END
64.0 0.2019816
128.0 0.1516382
256.0 0.09933423
512.0 0.0710495
1024.0 0.04840142
2048.0 0.03793647
END
$replicates0 << END
64.0 0.206099
64.0 0.2095724
64.0 0.2076999
64.0 0.1922159
64.0 0.1943207
128.0 0.1475705
128.0 0.1485163
128.0 0.1545581
128.0 0.151155
128.0 0.1563911
256.0 0.1067788
256.0 0.093569
256.0 0.09954797
256.0 0.09094395
256.0 0.1058314
512.0 0.07562146
512.0 0.07118794
512.0 0.06736394
512.0 0.06557018
512.0 0.07550396
1024.0 0.04946694
1024.0 0.05429994
1024.0 0.04506292
1024.0 0.0460895
1024.0 0.04708779
2048.0 0.0400056
2048.0 0.03890181
2048.0 0.03775321
2048.0 0.03201854
2048.0 0.04100318
END
$line1 << END
64.0 0.5178378
128.0 0.4863756
256.0 0.4764525
512.0 0.4744053
1024.0 0.4641922
2048.0 0.4669134
END
$replicates1 << END
64.0 0.5274127
64.0 0.4715055
64.0 0.5389052
64.0 0.5408992
64.0 0.5104662
128.0 0.4945826
128.0 0.4942814
128.0 0.5039861
128.0 0.4666714
128.0 0.4723566
256.0 0.4785154
256.0 0.4635306
256.0 0.4673408
256.0 0.4858243
256.0 0.4870515
512.0 0.4681553
512.0 0.4635007
512.0 0.4733315
512.0 0.4821507
512.0 0.4848882
1024.0 0.4687466
1024.0 0.4721075
1024.0 0.4650632
1024.0 0.4700813
1024.0 0.4449623
2048.0 0.4586939
2048.0 0.4636192
2048.0 0.4716854
2048.0 0.4715688
2048.0 0.4689998
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'learningRate = 10 m^-0.5, W₀ = N(0, m^-0.5), A₀ = N(0, m^-0.5)', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'learningRate = 10, W₀ = N(0, m^-1), A₀ = N(0, m^-1)', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle

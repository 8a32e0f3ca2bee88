# Figure tracked-loss, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'tracked_loss' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'tracked-loss.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [1.0:10000.0]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.0019219404734030505:0.19491761995594778]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$loss0 << END
1.0 0.15218815732274163
2.0 0.15066185343963973
3.0 0.14915126170012447
4.0 0.14764653386732765
5.0 0.14616990996346713
6.0 0.1447067403097947
7.0 0.14325418213332697
8.0 0.14183870574580917
9.0 0.1404415607725307
10.0 0.139066752967748
12.0 0.13636823894262654
14.0 0.13376751126293482
17.0 0.13001181423583538
19.0 0.1275910097821166
23.0 0.12290604892389881
27.0 0.11857021288524314
31.0 0.1144802217242066
36.0 0.10979528725920201
42.0 0.10466482897998838
50.0 0.09860049961629729
58.0 0.09333996154378556
68.0 0.0876107830088098
79.0 0.08237268522309912
92.0 0.07712026657945568
108.0 0.0717479566190933
126.0 0.066766996624414
148.0 0.061879370213482374
173.0 0.05734257995247801
202.0 0.05306980654809133
236.0 0.048887563444814965
276.0 0.044818169762258254
322.0 0.04086528481193524
377.0 0.036717727818704776
441.0 0.03270951492692742
515.0 0.028639975479730163
602.0 0.02433206536196368
704.0 0.01973570567472839
823.0 0.015161916193448737
962.0 0.010880364771070426
1124.0 0.007370465156153921
1314.0 0.005145646575904016
1536.0 0.004026538789402356
1796.0 0.003338560587901185
2099.0 0.0028675186013835245
2454.0 0.0026146592281737187
2868.0 0.0025048436782375578
3353.0 0.002464868000663377
3919.0 0.002462333009944025
4582.0 0.002461558569096035
5356.0 0.0024628540838153197
6261.0 0.0024618521754268
7318.0 0.0024630115991264336
8555.0 0.0024636232909152427
10000.0 0.0024650741840580815
END
plot $loss0 using 1:2 with linespoints pointtype 7 pointsize 0.3 linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'loss'

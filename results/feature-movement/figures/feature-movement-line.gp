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
set yrange [0.028881121217405794:0.6657313569901006]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$line0 << END
64.0 0.2105187
128.0 0.1533279
256.0 0.1120676
512.0 0.07240854
1024.0 0.05095966
2048.0 0.03714589
END
$replicates0 << END
64.0 0.2231698
64.0 0.2202175
64.0 0.234277
64.0 0.1936392
64.0 0.1812901
128.0 0.1532813
128.0 0.1667994
128.0 0.1408083
128.0 0.1406629
128.0 0.1650874
256.0 0.1153141
256.0 0.1120724
256.0 0.1096573
256.0 0.1057432
256.0 0.1175513
512.0 0.07722104
512.0 0.0719759
512.0 0.06797001
512.0 0.07345928
512.0 0.07141649
1024.0 0.05288863
1024.0 0.04544388
1024.0 0.05344669
1024.0 0.05815089
1024.0 0.04486821
2048.0 0.03417528
2048.0 0.03416764
2048.0 0.03955955
2048.0 0.03523463
2048.0 0.04259236
END
$line1 << END
64.0 0.5328801
128.0 0.5032764
256.0 0.4771408
512.0 0.4705394
1024.0 0.4606279
2048.0 0.4703239
END
$replicates1 << END
64.0 0.521805
64.0 0.5485626
64.0 0.5464897
64.0 0.5627274
64.0 0.4848161
128.0 0.4981376
128.0 0.5196862
128.0 0.4677838
128.0 0.5020158
128.0 0.5287588
256.0 0.4849681
256.0 0.4738318
256.0 0.4738165
256.0 0.4999518
256.0 0.4531359
512.0 0.4660823
512.0 0.4663386
512.0 0.4815094
512.0 0.4721833
512.0 0.4665832
1024.0 0.4445573
1024.0 0.4658909
1024.0 0.4586909
1024.0 0.4746695
1024.0 0.4593307
2048.0 0.466959
2048.0 0.468833
2048.0 0.4739308
2048.0 0.4714487
2048.0 0.470448
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'parametrization = ntk', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'parametrization = mup', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle

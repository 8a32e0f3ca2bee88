# Figure largest-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [55.715236050951944:1176.267115516964]
set xtics ('64' 64.0 0, '128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0) nomirror
set yrange [0.00016768708810955464:0.5288493375575848]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
64.0 0.3434745
128.0 0.2454726
256.0 0.1744937
512.0 0.1237102
1024.0 0.08759101
END
$points0 << END
64.0 0.255113
64.0 0.232131
64.0 0.307777
128.0 0.1268696
128.0 0.1293524
128.0 0.1141239
256.0 0.02869879
256.0 0.03824795
256.0 0.03456237
512.0 0.009767084
512.0 0.002726129
512.0 0.003569625
1024.0 0.0008951707
1024.0 0.0008540996
1024.0 0.0006531197
END
$points1 << END
64.0 0.1886737
64.0 0.1705689
64.0 0.2328824
128.0 0.04026505
128.0 0.04908611
128.0 0.06268978
256.0 0.003263527
256.0 0.006964078
256.0 0.001481539
512.0 0.000901302
512.0 0.001307622
512.0 0.002013057
1024.0 0.0009092851
1024.0 0.001452197
1024.0 0.001318401
END
$points2 << END
64.0 0.01694741
64.0 0.003104154
64.0 0.005446536
128.0 0.002265186
128.0 0.01455558
128.0 0.009629563
256.0 0.002364165
256.0 0.00179475
256.0 0.001557927
512.0 0.00196562
512.0 0.002390595
512.0 0.002370412
1024.0 0.003118016
1024.0 0.00261567
1024.0 0.003020141
END
$points3 << END
64.0 0.009198087
64.0 0.003363872
64.0 0.004633885
128.0 0.003563612
128.0 0.004026852
128.0 0.004161386
256.0 0.004323111
256.0 0.006035868
256.0 0.006041295
512.0 0.0109081
512.0 0.01434335
512.0 0.02803907
1024.0 0.02984676
1024.0 0.01937799
1024.0 0.01488763
END
$points4 << END
64.0 0.004777967
64.0 0.005090337
64.0 0.004536378
128.0 0.00847059
128.0 0.007965042
128.0 0.007263336
256.0 0.01455217
256.0 0.0167354
256.0 0.01306873
512.0 0.02920424
512.0 0.01620183
512.0 0.0218251
1024.0 0.03678876
1024.0 0.07337546
1024.0 0.03155114
END
$points5 << END
64.0 0.004287103
64.0 0.008536276
64.0 0.01207038
128.0 0.005234597
128.0 0.00502861
128.0 0.008642756
256.0 0.003538553
256.0 0.004575652
256.0 0.003639612
512.0 0.001728926
512.0 0.002311271
512.0 0.002413054
1024.0 0.00114643
1024.0 0.001422765
1024.0 0.001731458
END
$points6 << END
64.0 0.0006581906
64.0 0.001557719
64.0 0.0002581886
128.0 0.0005382023
128.0 0.0005826991
128.0 0.000858843
256.0 0.000474003
256.0 0.0008741493
256.0 0.0004557532
512.0 0.0004779809
512.0 0.0002985022
512.0 0.0007270695
1024.0 0.0004719926
1024.0 0.0003675919
1024.0 0.0003566924
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'learning rate = 0.00025', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'learning rate = 0.0005', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'learning rate = 0.002', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'learning rate = 0.008', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'learning rate = 0.016', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'learning rate = 16', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'learning rate = 64'

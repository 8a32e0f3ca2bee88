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
set xrange [3.532652582758295:54.350094016345764]
set xtics ('4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0, '32' 32.0 0, '48' 48.0 0) nomirror
set yrange [0.06215488463264217:1.1702899768546726]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
4.0 0.9949906
8.0 0.9255036
16.0 0.7682481
24.0 0.6626385
32.0 0.589844
48.0 0.4950025
END
$theory1 << END
4.0 0.6831301
8.0 0.4472136
16.0 0.2182179
24.0 0.16265
32.0 0.1259882
48.0 0.0727393
END
$points0 << END
4.0 0.997345
4.0 0.9972826
4.0 0.9979153
4.0 0.9948254
4.0 0.9982599
8.0 0.9103907
8.0 0.9043092
8.0 0.93157
8.0 0.9611071
8.0 0.960373
16.0 0.5853571
16.0 0.5910923
16.0 0.67515
16.0 0.606006
16.0 0.5886412
24.0 0.7099221
24.0 0.9017937
24.0 0.7222324
24.0 0.8488421
24.0 0.9070572
32.0 0.9999965
32.0 0.9999961
32.0 0.9999958
32.0 0.9999962
32.0 0.9896906
48.0 0.9999902
48.0 0.9999893
48.0 0.9999915
48.0 0.999991
48.0 0.9999918
END
$points1 << END
4.0 0.9998524
4.0 0.9931874
4.0 0.9892663
4.0 0.997729
4.0 0.9980521
8.0 0.9281405
8.0 0.9424117
8.0 0.9253332
8.0 0.8773269
8.0 0.9392973
16.0 0.7367884
16.0 0.7189749
16.0 0.6101902
16.0 0.6253849
16.0 0.652053
24.0 0.7335536
24.0 0.827394
24.0 0.8117918
24.0 0.6865463
24.0 0.7647815
32.0 0.999999
32.0 0.999999
32.0 0.9999989
32.0 0.9999988
32.0 0.9999992
48.0 0.9999981
48.0 0.9999986
48.0 0.9999982
48.0 0.9999982
48.0 0.9999983
END
$points2 << END
4.0 0.9915876
4.0 0.9998788
4.0 0.9982822
4.0 0.9999013
4.0 0.9999581
8.0 0.9324865
8.0 0.9284671
8.0 0.9043052
8.0 0.9998896
8.0 0.9715126
16.0 0.634014
16.0 0.8178156
16.0 0.5767162
16.0 0.669566
16.0 0.5661633
24.0 0.6946793
24.0 0.8651387
24.0 0.9072385
24.0 0.6637477
24.0 0.7349746
32.0 0.9999956
32.0 0.9999951
32.0 0.9999956
32.0 0.9999962
32.0 0.9999954
48.0 0.9999937
48.0 0.9999928
48.0 0.999992
48.0 0.9999937
48.0 0.9999938
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")'

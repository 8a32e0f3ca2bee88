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
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0.12995354625522726:1.1224394846305163]
set logscale y
set ytics ('0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
2.0 0.9999981787
4.0 0.9926215225
8.0 0.9116781309
16.0 0.7472757709
24.0 0.6413389436
END
$theory1 << END
2.0 0.8597269536
4.0 0.6741998625
8.0 0.4
16.0 0.2062842493
24.0 0.1458649915
END
$points0 << END
2.0 0.9999999998945958
2.0 0.9999999924816915
2.0 0.9999999994737283
4.0 0.9996863506813998
4.0 0.9999862521154103
4.0 0.9999941958738077
8.0 0.8609446664883833
8.0 0.7051096668475435
8.0 0.9961943935193934
16.0 0.6908095119362667
16.0 0.7195805780882495
16.0 0.7058783450104931
24.0 0.9999992469593624
24.0 0.9999995761438466
24.0 0.9999995240610868
END
$points1 << END
2.0 0.9999998797056981
2.0 0.9999999653140887
2.0 0.9999999275773946
4.0 0.9928920926930656
4.0 0.9896357452238954
4.0 0.993693816941067
8.0 0.9082845475025918
8.0 0.8481737408911523
8.0 0.8889765537893978
16.0 0.6786126422010506
16.0 0.7222254920004577
16.0 0.7017170558708172
24.0 0.9999919400197643
24.0 0.9999935835526175
24.0 0.9999903146006351
END
$points2 << END
2.0 0.9999999899373188
2.0 0.999999998463456
2.0 0.9999998014413797
4.0 0.9999994655654042
4.0 0.9983120525073093
4.0 0.998499695546361
8.0 0.8615129920104725
8.0 0.9517133384195758
8.0 0.993916696918898
16.0 0.9998437635812457
16.0 0.9998996114029672
16.0 0.9998387913117809
24.0 0.9999889847687815
24.0 0.9999840055301222
24.0 0.9999872425081352
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'dependence = exactly (active 2)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'dependence = exactly (active 4)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'dependence = exactly (active 8)'

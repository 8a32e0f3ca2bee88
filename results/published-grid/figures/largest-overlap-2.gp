# Figure largest-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08241013380644036:1.1516696560350816]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411305
15.0 0.9069282338
25.0 0.7950834273
39.0 0.6830669246
63.0 0.5645462697
100.0 0.4617478424
END
$theory1 << END
10.0 0.4923659639
15.0 0.4048821201
25.0 0.2971852761
39.0 0.1885668931
63.0 0.122015998
100.0 0.09491579958
END
$points0 << END
10.0 0.999761614180775
15.0 0.9985493091587198
25.0 0.9956321032667825
39.0 0.9929465192222524
63.0 0.5341375262226137
100.0 0.44126742746330816
END
$points1 << END
10.0 0.9996178182132764
15.0 0.9971409899360529
25.0 0.9934620593959237
39.0 0.9945785064559831
63.0 0.5065858789499447
100.0 0.42562248519197743
END
$points2 << END
10.0 0.9996131137863721
15.0 0.9985389210471298
25.0 0.9934542978847637
39.0 0.9887950432708141
63.0 0.6780439832857537
100.0 0.8896170630781918
END
$points3 << END
10.0 0.9999310006831237
15.0 0.9993104534077485
25.0 0.9938153815806012
39.0 0.9751871103646815
63.0 0.9984611842367538
100.0 0.9927227712092669
END
$points4 << END
10.0 0.9997617078755455
15.0 0.9997855162391244
25.0 0.9962013350143963
39.0 0.9901481563871924
63.0 0.9834630172639274
100.0 0.9776901458935088
END
$points5 << END
10.0 0.9997164216392945
15.0 0.9993014408045734
25.0 0.9948188959592618
39.0 0.9874602831504865
63.0 0.9745281238137892
100.0 0.5874302494387033
END
$points6 << END
10.0 0.9998455057563931
15.0 0.999445067626275
25.0 0.9949368112800451
39.0 0.9856090782285
63.0 0.8018920171999481
100.0 0.6482136317220717
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.625', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.62', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

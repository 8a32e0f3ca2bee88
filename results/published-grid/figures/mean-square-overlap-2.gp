# Figure mean-square-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007118685394945349:0.5775300619667038]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$theory0 << END
10.0 0.1
15.0 0.06666666667
25.0 0.04
39.0 0.02564102564
63.0 0.01587301587
100.0 0.01
END
$theory1 << END
10.0 0.0990990991
15.0 0.06573239907
25.0 0.03903903904
39.0 0.02466569133
63.0 0.01488790378
100.0 0.009009009009
END
$points0 << END
10.0 0.32213750700750493
15.0 0.22867113188297075
25.0 0.20369909017194276
39.0 0.127622619122255
63.0 0.01507563766916103
100.0 0.009123569368555818
END
$points1 << END
10.0 0.3389874825361972
15.0 0.2380447141357322
25.0 0.18388568422349968
39.0 0.13183271717474507
63.0 0.015169742737303416
100.0 0.009143638474069531
END
$points2 << END
10.0 0.3819909111659536
15.0 0.2825670147891702
25.0 0.1839161485769323
39.0 0.09865809775390157
63.0 0.015792786650324277
100.0 0.013884934063075994
END
$points3 << END
10.0 0.45634928471678876
15.0 0.26716676250921295
25.0 0.13117531185887535
39.0 0.06346556224029117
63.0 0.01644000770153442
100.0 0.012247938791186143
END
$points4 << END
10.0 0.2726666580007669
15.0 0.25660932118064894
25.0 0.12883633784037818
39.0 0.056790566445554184
63.0 0.023599436394443195
100.0 0.01314912969025191
END
$points5 << END
10.0 0.22855622550329788
15.0 0.1558369815163096
25.0 0.05738930500604975
39.0 0.0300785774417177
63.0 0.016345715208359056
100.0 0.009845339631412243
END
$points6 << END
10.0 0.18990825269390335
15.0 0.1005415424918896
25.0 0.04561803931924357
39.0 0.027259685278756565
63.0 0.016417898544342238
100.0 0.010049438280877189
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.625', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.62', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

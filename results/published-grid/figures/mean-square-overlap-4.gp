# Figure mean-square-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.0069824681310386915:0.812480095979541]
set logscale y
set format y '10^{%L}'
set mytics 10
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
10.0 0.09993985920218866
15.0 0.06675962807999078
25.0 0.040151020768485375
39.0 0.025637405341849166
63.0 0.0340302909228869
100.0 0.017157170949703867
END
$points1 << END
10.0 0.10038781605526582
15.0 0.06682970916050229
25.0 0.04019571538262861
39.0 0.025786629189843934
63.0 0.03053656561396367
100.0 0.02018180652496667
END
$points2 << END
10.0 0.10681929498831799
15.0 0.06812598721025864
25.0 0.04379189307385173
39.0 0.02886206672029017
63.0 0.03033672511127807
100.0 0.08046323497401794
END
$points3 << END
10.0 0.11981020780519269
15.0 0.12055213203936889
25.0 0.08096273215242131
39.0 0.04247734909537544
63.0 0.04993985772411257
100.0 0.278664697751499
END
$points4 << END
10.0 0.16920143211162073
15.0 0.5359625185894088
25.0 0.10189709249768139
39.0 0.3122049863306685
63.0 0.32147163339464735
100.0 0.1657622785788652
END
$points5 << END
10.0 0.24174983005180867
15.0 0.2737907383613461
25.0 0.2383072597018236
39.0 0.212038706702643
63.0 0.20197522658567443
100.0 0.12712846531243832
END
$points6 << END
10.0 0.6297159178787542
15.0 0.4188391578098142
25.0 0.387307983339861
39.0 0.33153134945242313
63.0 0.1927916700844696
100.0 0.15811641368599222
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

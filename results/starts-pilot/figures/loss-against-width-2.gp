# Figure loss-against-width-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_2' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'b₀ = normal (deviation 1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [13.642558414304153:109.95005148207815]
set xtics ('15' 15.0 0, '39' 39.0 0, '100' 100.0 0) nomirror
set yrange [0.11051366200501524:1.5592670514765161]
set logscale y
set ytics ('0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '1.5' 1.5 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
15.0 0.9911714542982692 0.98365671316058 0.9986861954359585
15.0 1.0016597161293104 0.9938352201258358 1.009484212132785
39.0 0.539918886241483 0.5350447049964407 0.5447930674865252
39.0 0.5235936447754588 0.5188243162911077 0.5283629732598099
100.0 0.16722588553845544 0.16478485419271965 0.16966691688419122
100.0 0.15524313818167526 0.15292600980128754 0.15756026656206298
END
$random0 << END
15.0 1.042201912810231
39.0 0.4052275334999252
100.0 0.1352352924389107
END
$points1 << END
15.0 1.0844222828951764 1.0773054710102448 1.091539094780108
15.0 1.0887796000241434 1.0817084119151124 1.0958507881331745
39.0 0.8039365304512998 0.7980013173500077 0.8098717435525918
39.0 0.8007511739175093 0.79483002086415 0.8066723269708685
100.0 0.3928774088258566 0.3887908820279101 0.39696393562380305
100.0 0.3987811188473168 0.3946605277854946 0.40290170990913904
END
$random1 << END
15.0 1.042201912810231
39.0 0.4052275334999252
100.0 0.1352352924389107
END
$points2 << END
15.0 1.2666703864443312 1.2591148752349566 1.2742258976537058
15.0 1.2475990700645534 1.2401103877279034 1.2550877524012034
39.0 1.128705806193936 1.1215721112676589 1.135839501120213
39.0 1.0919194420651743 1.0849122371232012 1.0989266470071475
100.0 1.1591393971911963 1.151909165388991 1.1663696289934016
100.0 1.0701492411455202 1.0632136051071848 1.0770848771838557
END
$random2 << END
15.0 1.042201912810231
39.0 0.4052275334999252
100.0 0.1352352924389107
END
set rmargin at screen 0.88
set label 'γ = −1' at graph 1.03,0.14270673365752692 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'γ = 0' at graph 1.03,0.48202674561298803 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'γ = 1' at graph 1.03,0.8731764938850558 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

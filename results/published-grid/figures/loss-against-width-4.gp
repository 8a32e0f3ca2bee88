# Figure loss-against-width-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.014969668167829521:1.8291218049573164]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.24823 1.240758 1.255703
15.0 1.248124 1.240637 1.255611
25.0 1.196716 1.189385 1.204048
39.0 1.158721 1.1515 1.165942
63.0 1.192927 1.185596 1.200259
100.0 1.142213 1.135035 1.14939
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 1.260298 1.252763 1.267834
15.0 1.243865 1.236371 1.251359
25.0 1.194572 1.187239 1.201905
39.0 1.117129 1.110048 1.124209
63.0 1.189277 1.181942 1.196611
100.0 1.122491 1.115372 1.129611
END
$random1 << END
10.0 1.167038
15.0 1.018511
25.0 0.6725269
39.0 0.4014232
63.0 0.2280119
100.0 0.134054
END
$points2 << END
10.0 1.198069 1.190724 1.205414
15.0 1.246219 1.238732 1.253707
25.0 1.121632 1.114527 1.128738
39.0 1.078566 1.071602 1.08553
63.0 1.099901 1.092862 1.106939
100.0 1.090081 1.083075 1.097087
END
$random2 << END
10.0 1.057586
15.0 0.9120592
25.0 0.6110554
39.0 0.3650054
63.0 0.2080513
100.0 0.1227274
END
$points3 << END
10.0 0.9942456 0.9875808 1.00091
15.0 1.015303 1.008578 1.022028
25.0 0.9098474 0.9034589 0.916236
39.0 1.022467 1.01571 1.029223
63.0 0.8340149 0.8279076 0.8401222
100.0 0.8088257 0.8028179 0.8148335
END
$random3 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points4 << END
10.0 0.7351858 0.7294514 0.7409201
15.0 0.8686065 0.8623939 0.8748191
25.0 0.8616686 0.8554983 0.8678388
39.0 0.8350743 0.8290008 0.8411478
63.0 0.6235361 0.6182348 0.6288375
100.0 0.505739 0.5009609 0.5105172
END
$random4 << END
10.0 0.5963046
15.0 0.4708409
25.0 0.2988355
39.0 0.1813357
63.0 0.1063575
100.0 0.06434881
END
$points5 << END
10.0 0.6933215 0.6878375 0.6988055
15.0 0.7029305 0.6974091 0.7084519
25.0 0.4445649 0.4401291 0.4490007
39.0 0.5768431 0.5718605 0.5818257
63.0 0.3347394 0.330878 0.3386008
100.0 0.2209878 0.2178455 0.2241301
END
$random5 << END
10.0 0.350406
15.0 0.2566755
25.0 0.155745
39.0 0.09670021
63.0 0.05813994
100.0 0.03584073
END
$points6 << END
10.0 0.5210615 0.5163474 0.5257757
15.0 0.4937254 0.4891422 0.4983086
25.0 0.4254602 0.4212005 0.4297199
39.0 0.4936821 0.4890984 0.4982657
63.0 0.1655579 0.162832 0.1682838
100.0 0.1930899 0.1901805 0.1959993
END
$random6 << END
10.0 0.2145913
15.0 0.1497853
25.0 0.08981577
39.0 0.05674254
63.0 0.03464923
100.0 0.02159695
END
set rmargin at screen 0.63
set label 'α = 0: −0.04 [−0.06, −0.01]' at graph 1.03,1.0 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0.25: −0.05 [−0.09, −0.00]' at graph 1.03,0.915 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 0.625: −0.05 [−0.11, −0.00]' at graph 1.03,0.8300000000000001 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1: −0.09 [−0.19, 0.01]' at graph 1.03,0.7450000000000001 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'α = 1.25: −0.18 [−0.42, 0.06]' at graph 1.03,0.6600000000000001 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'α = 1.62: −0.48 [−0.78, −0.17]' at graph 1.03,0.5750000000000002 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'α = 2: −0.50 [−0.95, −0.05]' at graph 1.03,0.49000000000000016 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  $random5 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#56B4E9' notitle, \
  $random6 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#000000' notitle, \
  [10.0:100.0] 1.7127624343457846*x**(-0.25) with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 3.93351934820857*x**(-0.625) with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 10.805323541049114*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  [10.0:100.0] 1.3628805309589118*x**(-0.037689299295817255) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.3993472877582709*x**(-0.04791434624127613) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 1.3742941849962695*x**(-0.05498308459171353) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 1.2783130462556624*x**(-0.09349027452724466) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 1.3461014577375323*x**(-0.1799770808201311) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 2.349786966811367*x**(-0.47523968747819245) with lines linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 1.9344978785877143*x**(-0.49997781306268024) with lines linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  $points5 using 1:2:3:4 with yerrorbars linecolor '#56B4E9' pointtype 6 pointsize 0.7 notitle, \
  $points6 using 1:2:3:4 with yerrorbars linecolor '#000000' pointtype 4 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

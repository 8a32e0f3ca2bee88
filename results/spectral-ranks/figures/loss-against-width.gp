# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [0.01668645041297399:1.1229494886934133]
set logscale y
set ytics ('0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
8.0 0.5553843 0.5503737 0.5603949
8.0 0.5577799 0.5527876 0.5627722
8.0 0.5529819 0.5479783 0.5579856
12.0 0.4185132 0.4141667 0.4228598
12.0 0.4156329 0.4112394 0.4200265
12.0 0.4176474 0.4132991 0.4219956
18.0 0.2654112 0.2619838 0.2688387
18.0 0.264013 0.2605208 0.2675052
18.0 0.2641509 0.2606894 0.2676123
27.0 0.11951 0.1172375 0.1217825
27.0 0.1169566 0.1148661 0.1190471
27.0 0.1184019 0.1162507 0.1205531
40.0 0.05416625 0.05309832 0.05523418
40.0 0.05444344 0.05337689 0.05550998
40.0 0.05431633 0.05325723 0.05537542
60.0 0.02368529 0.02315683 0.02421375
60.0 0.02324546 0.02273783 0.02375308
60.0 0.02327057 0.02275421 0.02378693
END
$random0 << END
8.0 0.8145857
12.0 0.6814371
18.0 0.5110717
27.0 0.3301775
40.0 0.2112325
60.0 0.1337038
END
$points1 << END
8.0 0.6144846 0.6091769 0.6197923
8.0 0.6868467 0.6812553 0.6924382
8.0 0.6202718 0.6150058 0.6255378
12.0 0.4167401 0.41233 0.4211502
12.0 0.4167212 0.4122996 0.4211428
12.0 0.4190918 0.4146791 0.4235045
18.0 0.2654012 0.2617695 0.2690329
18.0 0.2655947 0.2619836 0.2692058
18.0 0.2648767 0.2611627 0.2685906
27.0 0.1298445 0.1275371 0.1321519
27.0 0.1292218 0.126977 0.1314667
27.0 0.1295455 0.1273124 0.1317786
40.0 0.06415523 0.06296863 0.06534183
40.0 0.06346962 0.06231348 0.06462576
40.0 0.06391255 0.06274145 0.06508365
60.0 0.03146463 0.03085903 0.03207023
60.0 0.03132324 0.03073961 0.03190688
60.0 0.03146777 0.0308725 0.03206304
END
$random1 << END
8.0 0.8145857
12.0 0.6814371
18.0 0.5110717
27.0 0.3301775
40.0 0.2112325
60.0 0.1337038
END
$points2 << END
8.0 0.6713883 0.6659305 0.6768461
8.0 0.6765117 0.6710465 0.6819769
8.0 0.674121 0.6686572 0.6795848
12.0 0.467818 0.4633112 0.4723247
12.0 0.4543288 0.4499045 0.458753
12.0 0.4678801 0.463376 0.4723843
18.0 0.2857653 0.2822864 0.2892442
18.0 0.2880175 0.2845416 0.2914933
18.0 0.2899612 0.2864553 0.2934671
27.0 0.1276693 0.1254052 0.1299334
27.0 0.1316934 0.1294825 0.1339044
27.0 0.1308384 0.1286027 0.1330742
40.0 0.0541285 0.05304208 0.05521492
40.0 0.0537659 0.05270345 0.05482836
40.0 0.05428336 0.05321657 0.05535015
60.0 0.02316115 0.02263621 0.0236861
60.0 0.02318337 0.0226537 0.02371304
60.0 0.02318119 0.022667 0.02369537
END
$random2 << END
8.0 0.8145857
12.0 0.6814371
18.0 0.5110717
27.0 0.3301775
40.0 0.2112325
60.0 0.1337038
END
$points3 << END
8.0 0.686921 0.6813996 0.6924424
8.0 0.6622205 0.6568089 0.6676322
8.0 0.6883815 0.6828655 0.6938974
12.0 0.4780095 0.473455 0.4825639
12.0 0.4589347 0.4544605 0.4634088
12.0 0.4977031 0.493048 0.5023582
18.0 0.2941148 0.290608 0.2976215
18.0 0.2963728 0.292845 0.2999007
18.0 0.2968209 0.293297 0.3003448
27.0 0.1339515 0.1317013 0.1362016
27.0 0.1328152 0.130571 0.1350595
27.0 0.1350924 0.1328345 0.1373503
40.0 0.0536788 0.05263244 0.05472515
40.0 0.05361637 0.05256896 0.05466378
40.0 0.05406751 0.05297821 0.0551568
60.0 0.02300315 0.02247716 0.02352915
60.0 0.02334979 0.02282201 0.02387756
60.0 0.02333677 0.0227964 0.02387713
END
$random3 << END
8.0 0.8145857
12.0 0.6814371
18.0 0.5110717
27.0 0.3301775
40.0 0.2112325
60.0 0.1337038
END
set key maxcols 1
set key font ',11'
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [8.0:60.0] 21.17815302139883*x**(-1.6139479602286602) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [8.0:60.0] 17.743614824815985*x**(-1.5193173684933932) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [8.0:60.0] 30.6416955016606*x**(-1.7085197722698227) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [8.0:60.0] 32.02056442819349*x**(-1.7177864727785022) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#0072B2' title 'optimizer = adamw: −1.61 [−1.62, −1.61]', \
  keyentry with points pointtype 5 pointsize 0.7 linecolor '#D55E00' title 'optimizer = sgd (momentum 0.9): −1.52 [−1.55, −1.49]', \
  keyentry with points pointtype 9 pointsize 0.7 linecolor '#009E73' title 'optimizer = muon (momentum 0.95, scale "original"): −1.71 [−1.72, −1.70]', \
  keyentry with points pointtype 11 pointsize 0.7 linecolor '#E69F00' title 'optimizer = dion (momentum 0.95, rankFraction 1): −1.72 [−1.73, −1.70]', \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

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
set title 'α = 1.5, γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.022184589796424358:1.1159235842493864]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 0.215499 0.2123726 0.2186254
10.0 0.2366939 0.2334204 0.2399674
10.0 0.2494324 0.2460746 0.2527901
15.0 0.1926422 0.1896834 0.1956009
15.0 0.1967184 0.1937325 0.1997043
15.0 0.1816973 0.1788291 0.1845656
25.0 0.1183475 0.1160355 0.1206595
25.0 0.1215783 0.1192324 0.1239241
25.0 0.1190519 0.1167361 0.1213678
39.0 0.08173775 0.0798283 0.08364721
39.0 0.07541353 0.07358608 0.07724097
39.0 0.07803387 0.07617217 0.07989558
63.0 0.04679237 0.04535743 0.04822731
63.0 0.04952318 0.04804399 0.05100237
63.0 0.04803959 0.04658244 0.04949674
100.0 0.0300093 0.02885906 0.03115955
100.0 0.03048091 0.02932174 0.03164008
100.0 0.02991115 0.02875842 0.03106388
END
$random0 << END
10.0 0.4185807
15.0 0.3138207
25.0 0.1925625
39.0 0.1186442
63.0 0.0707954
100.0 0.04340674
END
$points1 << END
10.0 0.2626141 0.2591729 0.2660552
10.0 0.2244172 0.2212278 0.2276067
10.0 0.2005869 0.1975822 0.2035916
15.0 0.1731062 0.1703025 0.17591
15.0 0.2078172 0.2047483 0.2108861
15.0 0.200718 0.1977056 0.2037305
25.0 0.1169011 0.1146018 0.1192003
25.0 0.1206351 0.1182906 0.1229796
25.0 0.1177209 0.1154135 0.1200284
39.0 0.08580117 0.08384282 0.08775953
39.0 0.08120081 0.07929584 0.08310578
39.0 0.0885338 0.08653259 0.09053501
63.0 0.05540825 0.05383779 0.05697872
63.0 0.06089655 0.0592437 0.06254939
63.0 0.06038701 0.05874616 0.06202786
100.0 0.04145368 0.04009188 0.04281549
100.0 0.04291417 0.04152594 0.04430241
100.0 0.04176176 0.0403967 0.04312682
END
$random1 << END
10.0 0.4185807
15.0 0.3138207
25.0 0.1925625
39.0 0.1186442
63.0 0.0707954
100.0 0.04340674
END
$points2 << END
10.0 0.2843764 0.2808012 0.2879516
10.0 0.2904263 0.2868054 0.2940473
10.0 0.8220174 0.8163733 0.8276614
15.0 0.3164721 0.3126988 0.3202454
15.0 0.2646546 0.2612032 0.268106
15.0 0.2930173 0.2893855 0.296649
25.0 0.193515 0.1905587 0.1964713
25.0 0.2157708 0.2126469 0.2188947
25.0 0.2010884 0.1980756 0.2041013
39.0 0.1314386 0.1290088 0.1338684
39.0 0.1417623 0.1392389 0.1442857
39.0 0.1421571 0.1396238 0.1446903
63.0 0.07653312 0.07467368 0.07839256
63.0 0.07388129 0.07205839 0.07570419
63.0 0.08409364 0.08214597 0.0860413
100.0 0.04802713 0.04656031 0.04949395
100.0 0.06157824 0.05991503 0.06324144
100.0 0.05529442 0.05371885 0.05686999
END
$random2 << END
10.0 0.4185807
15.0 0.3138207
25.0 0.1925625
39.0 0.1186442
63.0 0.0707954
100.0 0.04340674
END
$points3 << END
10.0 0.7950269 0.7891288 0.8009251
10.0 0.604676 0.5994916 0.6098604
10.0 0.758915 0.7531604 0.7646697
15.0 0.7865546 0.7806908 0.7924185
15.0 0.5698905 0.5648653 0.5749158
15.0 0.7802392 0.774395 0.7860834
25.0 0.5753627 0.5702999 0.5804254
25.0 0.5548454 0.5498744 0.5598164
25.0 0.7470962 0.7413837 0.7528086
39.0 0.6546291 0.649273 0.6599853
39.0 0.3629203 0.3588789 0.3669617
39.0 0.7197564 0.7141418 0.725371
63.0 0.6733651 0.6679398 0.6787904
63.0 0.7909659 0.7850829 0.7968489
63.0 0.4154928 0.4111947 0.4197908
100.0 0.2926308 0.2890034 0.2962582
100.0 0.3353391 0.3314523 0.3392259
100.0 0.3739552 0.3698827 0.3780277
END
$random3 << END
10.0 0.4185807
15.0 0.3138207
25.0 0.1925625
39.0 0.1186442
63.0 0.0707954
100.0 0.04340674
END
set rmargin at screen 0.5700000000000001
set label 'b₀ = 0: −0.91 [−0.94, −0.88]' at graph 1.03,0.09217312123048321 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'b₀ = 0.1: −0.76 [−0.82, −0.70]' at graph 1.03,0.17717312123048323 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'b₀ = N(0, 0.3²): −0.88 [−1.15, −0.61]' at graph 1.03,0.26217312123048325 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'b₀ = N(0, 1): −0.27 [−0.41, −0.13]' at graph 1.03,0.7486771329436891 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [10.0:100.0] 0.5134384752918403*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 0.5672741390274139*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 0.8694343322972449*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 3.1917739795292395*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 2.106445612101376*x**(-0.9103293131774788) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.389683548864584*x**(-0.7604444357211635) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 3.259683477819524*x**(-0.8841437108074183) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 1.4507725255616584*x**(-0.270805798864145) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

# Figure hard-spectral-rank-mid, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank_mid' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank-mid.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [3.220314384989307:32.26581486040414]
set logscale y
set ytics ('4' 4.0 0, '5' 5.0 0, '7' 7.0 0, '10' 10.0 0, '15' 15.0 0, '20' 20.0 0, '30' 30.0 0, '' 6.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 6.429140235715572
12.0 8.670808612618162
18.0 11.296716102786572
27.0 14.15444814470013
40.0 16.939883360185483
60.0 19.61175604225326
END
$points0 << END
8.0 6.903241954421749
8.0 7.0404526648690995
8.0 6.94402150020933
12.0 9.414304324279195
12.0 9.70262109109769
12.0 9.745745740241958
18.0 12.869190573805561
18.0 13.317867929919814
18.0 13.681502412900592
27.0 17.76139566587453
27.0 18.189176406399834
27.0 18.184377574401143
40.0 23.924918088974977
40.0 23.039813527489855
40.0 23.307186265680908
60.0 28.12585499931766
60.0 28.518453775913407
60.0 27.942349244118176
END
$points1 << END
8.0 6.702693578640019
8.0 5.551049571298414
8.0 7.044218793026262
12.0 9.295118016384228
12.0 9.50964522989153
12.0 9.264836400777574
18.0 13.76492451370365
18.0 12.474924826455576
18.0 13.193421670676061
27.0 17.582426488661508
27.0 17.780382685125073
27.0 16.908623935512622
40.0 22.006983788970718
40.0 21.47471027624403
40.0 21.88143273651101
60.0 26.11816287647187
60.0 25.97592989721527
60.0 26.042097854443554
END
$points2 << END
8.0 4.042894688801524
8.0 3.7591677183077064
8.0 3.6434677894816283
12.0 9.140545865937884
12.0 9.279936479990889
12.0 9.332280393814631
18.0 12.884549803509998
18.0 12.92680694270612
18.0 12.934504275099172
27.0 17.86426761048761
27.0 18.343292846782187
27.0 17.728445361957842
40.0 24.304772307075424
40.0 23.962485162978385
40.0 24.016086260967516
60.0 28.326350861325448
60.0 27.836858795904277
60.0 28.007348147442922
END
$points3 << END
8.0 4.064910916506354
8.0 4.147637985454026
8.0 4.258393399889088
12.0 8.905568244970867
12.0 9.102983280290198
12.0 8.408763508656813
18.0 13.392087789966178
18.0 13.07321765991316
18.0 12.941502609729223
27.0 18.506440202579416
27.0 18.693142798189882
27.0 18.203767261713487
40.0 23.921018720520212
40.0 23.880952769614527
40.0 23.333219238941933
60.0 28.01782108889966
60.0 28.20818124590951
60.0 28.221895576461208
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 0.71 [0.70, 0.72]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 0.70 [0.63, 0.76]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.94 [0.91, 0.96]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 0.91 [0.90, 0.93]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

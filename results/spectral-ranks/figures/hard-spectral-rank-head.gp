# Figure hard-spectral-rank-head, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank_head' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank-head.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [2.7057607322032853:4.033715139815342]
set logscale y
set ytics ('3' 3.0 0, '4' 4.0 0)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 2.771484520524464
12.0 3.0268158242968632
18.0 3.2248838748762245
27.0 3.3719874125316616
40.0 3.4750212456950207
60.0 3.5501205952507906
END
$points0 << END
8.0 3.6953708582535887
8.0 3.630730076832437
8.0 3.897462450847853
12.0 3.9380584482358456
12.0 3.936860185770887
12.0 3.9358909848508477
18.0 3.901325013092209
18.0 3.9103648783782368
18.0 3.907601050761159
27.0 3.860397161386884
27.0 3.8673862373912384
27.0 3.86848279492576
40.0 3.796777732881551
40.0 3.791106689107486
40.0 3.7973625831095585
60.0 3.7387391054517924
60.0 3.741363609721433
60.0 3.737975255481015
END
$points1 << END
8.0 3.2042469213323095
8.0 3.88360971372206
8.0 3.9096733109155557
12.0 3.9145135129651756
12.0 3.919242027748074
12.0 3.9044568048023183
18.0 3.886110471747203
18.0 3.8851332628903266
18.0 3.893736841858088
27.0 3.858329571957006
27.0 3.860599434355075
27.0 3.8661637263023834
40.0 3.816786874849878
40.0 3.8192178826306713
40.0 3.8158106626321557
60.0 3.774544733189862
60.0 3.772253856003932
60.0 3.775515346885466
END
$points2 << END
8.0 3.8381848582088995
8.0 3.874033520531468
8.0 3.85322382834827
12.0 3.899114122007939
12.0 3.8813098399084467
12.0 3.88672918695445
18.0 3.882733957328979
18.0 3.8829490895107455
18.0 3.882565781053017
27.0 3.8576677238138943
27.0 3.8495262873201286
27.0 3.846418075059185
40.0 3.7873365308227678
40.0 3.793571948563729
40.0 3.793931144319187
60.0 3.7382759895058295
60.0 3.739878472014379
60.0 3.737936649648001
END
$points3 << END
8.0 3.8393293703088176
8.0 3.8052770391906425
8.0 3.8777318559639338
12.0 3.8995911513299264
12.0 3.9155837306172323
12.0 3.889337703013123
18.0 3.884195688503417
18.0 3.872625486944314
18.0 3.8715781310357786
27.0 3.8532402797702643
27.0 3.85538345523646
27.0 3.8512548940870657
40.0 3.792453572468484
40.0 3.79687432827817
40.0 3.785285941838413
60.0 3.7345690882597653
60.0 3.7352809671201883
60.0 3.736969032247212
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = −0.01 [−0.03, 0.01]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 0.01 [−0.05, 0.07]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = −0.02 [−0.02, −0.01]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = −0.02 [−0.02, −0.01]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

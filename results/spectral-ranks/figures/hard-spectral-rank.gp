# Figure hard-spectral-rank, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [5.817940210751028:33.10685608231946]
set logscale y
set ytics ('7' 7.0 0, '10' 10.0 0, '15' 15.0 0, '20' 20.0 0, '30' 30.0 0, '' 6.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 6.46464574801845
12.0 8.73862021466755
18.0 11.415626127099694
27.0 14.345347160100918
40.0 17.21751931653765
60.0 19.988094620947955
END
$points0 << END
8.0 7.21779626388826
8.0 7.1507058556268275
8.0 7.287881726479053
12.0 10.7721013566792
12.0 10.736326220582363
12.0 10.752964706807054
18.0 15.5548809452893
18.0 15.651330794805466
18.0 15.542592298051543
27.0 21.959786343043618
27.0 21.979248253710985
27.0 21.868805210408617
40.0 26.92314519181246
40.0 26.901649934864174
40.0 26.87436205696614
60.0 29.807117674716334
60.0 29.736440017920543
60.0 29.6802965367258
END
$points1 << END
8.0 7.20207116509573
8.0 6.762699425248277
8.0 7.042379888190361
12.0 10.7725705781081
12.0 10.752603616279268
12.0 10.683896599940418
18.0 15.305665844643926
18.0 15.327446454919775
18.0 15.407806045060305
27.0 21.048139787719045
27.0 21.134024617776852
27.0 21.17898850027344
40.0 26.439486225429796
40.0 26.4743819477723
40.0 26.37716262643008
60.0 30.1123040445331
60.0 30.162236921405892
60.0 30.155178624044797
END
$points2 << END
8.0 6.660313304354028
8.0 6.6505880642440784
8.0 6.586078984195784
12.0 10.277877470283034
12.0 10.288152702750995
12.0 10.22125918012801
18.0 15.182937992152613
18.0 15.141390740400842
18.0 15.166825328221577
27.0 21.79293734843544
27.0 21.55714879570361
27.0 21.553966212668563
40.0 26.9297077764886
40.0 26.975415793972637
40.0 26.923428874505124
60.0 29.824835748669468
60.0 29.776057036453118
60.0 29.79480660966692
END
$points3 << END
8.0 6.3859225612069
8.0 6.604424236916073
8.0 6.410890485390014
12.0 10.154129372433259
12.0 10.397869942531788
12.0 10.026062092279005
18.0 15.045242514277392
18.0 14.989683938842317
18.0 14.999865541472193
27.0 21.527521178524577
27.0 21.582388278277943
27.0 21.45825856369963
40.0 26.876436375252016
40.0 26.96072620049133
40.0 26.9621236880399
60.0 29.659370865093663
60.0 29.74058523816649
60.0 29.755572036427345
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 0.72 [0.72, 0.73]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 0.73 [0.72, 0.75]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.76 [0.76, 0.77]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 0.77 [0.76, 0.78]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

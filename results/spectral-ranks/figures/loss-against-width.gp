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
set yrange [0.016567950746535408:1.1236104923346617]
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
8.0 0.5677054 0.5626965 0.5727142
8.0 0.5627372 0.5577479 0.5677264
8.0 0.5679051 0.5628899 0.5729203
12.0 0.4265364 0.4221619 0.4309109
12.0 0.4252678 0.4208721 0.4296636
12.0 0.4262194 0.4218485 0.4305904
18.0 0.267204 0.2635845 0.2708235
18.0 0.2670737 0.2634873 0.2706601
18.0 0.2668966 0.2633016 0.2704917
27.0 0.1244993 0.1222637 0.1267349
27.0 0.1256101 0.123343 0.1278772
27.0 0.1239319 0.121748 0.1261157
40.0 0.05898336 0.05786456 0.06010216
40.0 0.05941034 0.05828946 0.06053122
40.0 0.05966358 0.05852867 0.06079849
60.0 0.02631172 0.02576624 0.0268572
60.0 0.02646108 0.02590522 0.02701695
60.0 0.02642368 0.02587294 0.02697443
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
8.0 0.5895591 0.5844825 0.5946357
8.0 0.5950095 0.5899003 0.6001188
8.0 0.6012747 0.5961404 0.606409
12.0 0.4276152 0.423299 0.4319314
12.0 0.4262003 0.4218933 0.4305072
12.0 0.4267591 0.4224395 0.4310787
18.0 0.2760856 0.2726262 0.279545
18.0 0.2766942 0.2732282 0.2801602
18.0 0.2750759 0.2716241 0.2785277
27.0 0.1199944 0.1177795 0.1222094
27.0 0.118078 0.1158979 0.120258
27.0 0.119488 0.1172823 0.1216937
40.0 0.05419427 0.05311207 0.05527647
40.0 0.05371083 0.0526567 0.05476496
40.0 0.05415234 0.05309131 0.05521336
60.0 0.02301595 0.02251049 0.02352141
60.0 0.02304071 0.02252097 0.02356045
60.0 0.02299939 0.02248264 0.02351614
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
8.0 0.6604843 0.6551179 0.6658507
8.0 0.5926615 0.5875796 0.5977435
8.0 0.5752007 0.5701906 0.5802107
12.0 0.4259374 0.4216337 0.4302412
12.0 0.4298 0.4254889 0.4341112
12.0 0.4263158 0.4220136 0.4306181
18.0 0.2789268 0.2754726 0.282381
18.0 0.2768339 0.2733941 0.2802737
18.0 0.2763418 0.2729105 0.279773
27.0 0.1216818 0.1194601 0.1239035
27.0 0.1210164 0.1188638 0.1231691
27.0 0.1202185 0.118067 0.1223699
40.0 0.05332325 0.05227528 0.05437123
40.0 0.0537662 0.05269141 0.05484099
40.0 0.05375771 0.05269835 0.05481708
60.0 0.02338548 0.02286034 0.02391063
60.0 0.02329773 0.02277503 0.02382042
60.0 0.02285324 0.02233755 0.02336893
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
  [8.0:60.0] 21.178153097576292*x**(-1.6139479609244967) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [8.0:60.0] 18.9109133418666*x**(-1.5604866221640454) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [8.0:60.0] 24.3634947565449*x**(-1.6528233642176056) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [8.0:60.0] 25.02649936747173*x**(-1.6592333117158207) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#0072B2' title 'optimizer = adamw: −1.61 [−1.62, −1.61]', \
  keyentry with points pointtype 5 pointsize 0.7 linecolor '#D55E00' title 'optimizer = sgd (momentum 0.9): −1.56 [−1.56, −1.56]', \
  keyentry with points pointtype 9 pointsize 0.7 linecolor '#009E73' title 'optimizer = muon (momentum 0.95, scale "original"): −1.65 [−1.66, −1.65]', \
  keyentry with points pointtype 11 pointsize 0.7 linecolor '#E69F00' title 'optimizer = dion (momentum 0.95, rankFraction 1): −1.66 [−1.70, −1.62]', \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

# Figure hard-spectral-rank-tail, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'hard_spectral_rank_tail' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'hard-spectral-rank-tail.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'hard spectral rank' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [3.526554187674075:59.81275160785468]
set logscale y
set ytics ('5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '50' 50.0 0, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1, '' 30.0 1, '' 40.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$random0 << END
8.0 7.776983279671821
12.0 11.482560421917295
18.0 16.82804532945637
27.0 24.40098424558244
40.0 34.48962342590269
60.0 48.32077289521232
END
$points0 << END
8.0 4.104058957825397
8.0 5.047944659859376
8.0 4.990674291536097
12.0 10.684467104259257
12.0 10.676704202955642
12.0 10.513392510161543
18.0 16.736278949945724
18.0 16.990813170769385
18.0 16.889574236666544
27.0 25.052786394277614
27.0 25.248852320905716
27.0 25.104568262332528
40.0 35.89314128352294
40.0 35.62729324878381
40.0 35.64995656757923
60.0 51.21458590385492
60.0 51.396169457262246
60.0 50.945201086774006
END
$points1 << END
8.0 6.025936657204027
8.0 7.358606733962713
8.0 5.338039794206956
12.0 10.953112357765646
12.0 10.912463531089713
12.0 10.720624557139063
18.0 17.01594946540878
18.0 16.8301085834151
18.0 16.883787528593015
27.0 24.81371177593014
27.0 25.002761691741853
27.0 24.848887169839454
40.0 35.61254916568
40.0 35.56469501477011
40.0 35.761097741045425
60.0 51.34124946459248
60.0 51.140576927472296
60.0 51.08651994284191
END
$points2 << END
8.0 7.192750828259893
8.0 7.6596786385660245
8.0 7.399603049480929
12.0 10.210635204916134
12.0 9.252737336697267
12.0 10.225471614951601
18.0 16.489948807705407
18.0 16.63868212379832
18.0 16.556775171533367
27.0 25.012042530924347
27.0 25.162444748811687
27.0 24.983201597325216
40.0 36.00848800357889
40.0 35.93069268756947
40.0 35.8818050934945
60.0 51.04723159705527
60.0 50.98979475956349
60.0 50.99875290445798
END
$points3 << END
8.0 6.6565180390555945
8.0 6.8434928114913065
8.0 7.396810247399454
12.0 10.483694873990721
12.0 10.018895539180896
12.0 10.157296815080185
18.0 16.603943130728247
18.0 16.320851618897027
18.0 16.48206595950733
27.0 24.997959178040777
27.0 25.20754276646059
27.0 25.086982687169293
40.0 36.06968170364791
40.0 35.85881418057308
40.0 35.6425086881597
60.0 50.88792785019236
60.0 50.728304514225904
60.0 50.87358730780334
END
plot $random0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'β = 1.13 [1.07, 1.20]: optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'β = 1.03 [0.94, 1.12]: optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'β = 0.99 [0.97, 1.01]: optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'β = 1.00 [0.97, 1.03]: optimizer = dion (momentum 0.95, rankFraction 1)', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'random directions'

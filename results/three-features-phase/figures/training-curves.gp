# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [500.0:5000.0]
set logscale x
set xtics ('500' 500.0 0, '700' 700.0 0, '1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '' 600.0 1, '' 800.0 1, '' 900.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [1.115879771952495e-05:1.1288497254580379]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
500.0 0.000131055771
1000.0 4.45208508e-05
1500.0 2.06891862e-05
2000.0 4.64776152e-05
2500.0 3.34125322e-05
3000.0 3.54582405e-05
3500.0 2.53094691e-05
4000.0 3.3246292e-05
4500.0 3.08250604e-05
5000.0 2.44370336e-05
END
$curve1 << END
500.0 0.00107791054
1000.0 0.000286341959
1500.0 0.000288538358
2000.0 0.000306279346
2500.0 0.000316520262
3000.0 0.00027608132
3500.0 0.000418534055
4000.0 0.00028547139
4500.0 0.000306700976
5000.0 0.000252907089
END
$curve2 << END
500.0 0.00146922571
1000.0 0.000518359961
1500.0 0.000555167695
2000.0 0.000537503334
2500.0 0.00047717637
3000.0 0.000535705303
3500.0 0.000529599835
4000.0 0.000565192375
4500.0 0.000598063167
5000.0 0.000512487124
END
$curve3 << END
500.0 0.00430847099
1000.0 0.00334259967
1500.0 0.00338128383
2000.0 0.00333268478
2500.0 0.00339081424
3000.0 0.00318597684
3500.0 0.00337406272
4000.0 0.00330602088
4500.0 0.00332190355
5000.0 0.00346297955
END
$curve4 << END
500.0 0.0201526638
1000.0 0.0142848266
1500.0 0.0144034999
2000.0 0.0144574488
2500.0 0.0142903549
3000.0 0.0142382882
3500.0 0.0144520915
4000.0 0.0142234455
4500.0 0.014233395
5000.0 0.0143063915
END
$curve5 << END
500.0 0.0450996326
1000.0 0.017543795
1500.0 0.0175750329
2000.0 0.0175554481
2500.0 0.0175880351
3000.0 0.017540733
3500.0 0.0176004982
4000.0 0.017566097
4500.0 0.017563716
5000.0 0.0175424718
END
$curve6 << END
500.0 0.608849745
1000.0 0.100005522
1500.0 0.0865888363
2000.0 0.0836786244
2500.0 0.0833897088
3000.0 0.0831810376
3500.0 0.0833188122
4000.0 0.0835536034
4500.0 0.0834634604
5000.0 0.0832519117
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.01, importance.ratio = 0.1, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.0158, importance.ratio = 6.31, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.0398, importance.ratio = 2.51, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.1, importance.ratio = 1, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.251, importance.ratio = 0.398, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.631, importance.ratio = 0.158, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 1, importance.ratio = 10, m = 2'

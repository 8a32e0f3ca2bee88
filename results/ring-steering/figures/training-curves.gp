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
set xrange [150.0:5000.0]
set logscale x
set xtics ('200' 200.0 0, '500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [1.577074133732575:28.81730517251576]
set logscale y
set ytics ('2' 2.0 0, '5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '' 3.0 1, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
150.0 4.463919
300.0 3.0029
450.0 2.889075
600.0 2.849811
750.0 2.841007
900.0 2.838193
1050.0 2.837217
1200.0 2.833936
1350.0 2.832441
1500.0 2.822955
1650.0 2.826117
1800.0 2.819867
1950.0 2.822974
2100.0 2.826551
2250.0 2.826735
2400.0 2.82295
2550.0 2.824396
2700.0 2.824703
2850.0 2.820003
3000.0 2.822003
3150.0 2.821574
3300.0 2.819888
3450.0 2.821107
3600.0 2.825286
3750.0 2.820781
3900.0 2.818706
4050.0 2.81652
4200.0 2.821201
4350.0 2.822376
4500.0 2.821309
4650.0 2.826107
4800.0 2.819407
4950.0 2.820248
5000.0 2.823063
END
$curve1 << END
150.0 24.66362
300.0 6.145734
450.0 4.852909
600.0 4.395926
750.0 4.053005
900.0 3.75322
1050.0 3.524737
1200.0 3.360405
1350.0 3.255824
1500.0 3.177965
1650.0 3.136544
1800.0 3.125836
1950.0 3.123475
2100.0 3.117873
2250.0 3.109168
2400.0 3.051439
2550.0 3.006237
2700.0 3.006519
2850.0 3.002536
3000.0 3.00166
3150.0 2.998602
3300.0 3.001864
3450.0 2.996364
3600.0 2.995024
3750.0 2.994794
3900.0 2.997169
4050.0 2.991294
4200.0 2.994331
4350.0 2.99215
4500.0 2.99524
4650.0 2.994306
4800.0 2.993419
4950.0 2.994864
5000.0 2.999985
END
$curve2 << END
150.0 4.182569
300.0 2.096588
450.0 1.93338
600.0 1.897981
750.0 1.879847
900.0 1.872336
1050.0 1.866615
1200.0 1.860095
1350.0 1.860687
1500.0 1.857252
1650.0 1.852102
1800.0 1.857761
1950.0 1.853987
2100.0 1.853022
2250.0 1.849726
2400.0 1.854685
2550.0 1.852341
2700.0 1.848621
2850.0 1.851912
3000.0 1.850976
3150.0 1.848253
3300.0 1.847521
3450.0 1.850528
3600.0 1.84768
3750.0 1.845582
3900.0 1.849801
4050.0 1.8439
4200.0 1.843568
4350.0 1.845289
4500.0 1.846587
4650.0 1.85045
4800.0 1.848526
4950.0 1.84807
5000.0 1.842674
END
$curve3 << END
150.0 13.62288
300.0 5.192416
450.0 4.20715
600.0 3.578034
750.0 3.077164
900.0 2.677929
1050.0 2.345606
1200.0 2.187568
1350.0 2.093148
1500.0 2.054095
1650.0 2.043856
1800.0 2.043354
1950.0 2.033941
2100.0 2.00147
2250.0 1.954625
2400.0 1.887557
2550.0 1.879555
2700.0 1.876473
2850.0 1.878761
3000.0 1.874875
3150.0 1.876032
3300.0 1.874577
3450.0 1.875972
3600.0 1.875061
3750.0 1.876082
3900.0 1.873915
4050.0 1.874104
4200.0 1.872932
4350.0 1.871729
4500.0 1.872037
4650.0 1.870962
4800.0 1.868834
4950.0 1.871797
5000.0 1.871687
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence sharpness = 4, W₀ = N(0, 0.01²), m = 4', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence sharpness = 4, W₀ = N(0, m^-1), m = 4', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence sharpness = 8, W₀ = N(0, 0.01²), m = 4', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'dependence sharpness = 8, W₀ = N(0, m^-1), m = 4'

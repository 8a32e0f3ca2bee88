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
set yrange [1.5617997193346191:34.22364578483958]
set logscale y
set ytics ('2' 2.0 0, '5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '' 3.0 1, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1, '' 30.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
150.0 4.579105
300.0 2.990772
450.0 2.867695
600.0 2.856708
750.0 2.844876
900.0 2.843164
1050.0 2.844628
1200.0 2.838465
1350.0 2.836382
1500.0 2.838381
1650.0 2.834439
1800.0 2.831979
1950.0 2.831267
2100.0 2.83533
2250.0 2.830615
2400.0 2.834371
2550.0 2.829074
2700.0 2.833193
2850.0 2.833083
3000.0 2.830009
3150.0 2.829822
3300.0 2.82931
3450.0 2.828237
3600.0 2.828696
3750.0 2.831381
3900.0 2.829685
4050.0 2.830934
4200.0 2.831019
4350.0 2.82736
4500.0 2.82921
4650.0 2.823801
4800.0 2.824419
4950.0 2.827495
5000.0 2.832922
END
$curve1 << END
150.0 18.36843
300.0 5.884372
450.0 5.016178
600.0 4.550883
750.0 3.97729
900.0 3.49542
1050.0 3.229476
1200.0 3.12595
1350.0 3.067371
1500.0 3.024638
1650.0 3.018909
1800.0 3.014078
1950.0 3.008128
2100.0 3.005125
2250.0 3.002284
2400.0 2.998314
2550.0 3.000291
2700.0 2.999217
2850.0 3.00186
3000.0 2.999471
3150.0 2.99472
3300.0 2.994938
3450.0 2.9946
3600.0 2.988688
3750.0 2.995669
3900.0 2.993359
4050.0 2.992718
4200.0 2.988171
4350.0 2.990933
4500.0 2.991017
4650.0 2.992485
4800.0 2.995722
4950.0 2.990539
5000.0 2.991109
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
150.0 29.00701
300.0 7.044844
450.0 5.156451
600.0 4.456105
750.0 3.965232
900.0 3.650241
1050.0 3.473717
1200.0 3.367159
1350.0 3.227309
1500.0 3.153142
1650.0 3.064819
1800.0 2.918909
1950.0 2.810145
2100.0 2.717194
2250.0 2.570857
2400.0 2.515393
2550.0 2.443513
2700.0 2.435168
2850.0 2.426501
3000.0 2.424569
3150.0 2.422827
3300.0 2.414266
3450.0 2.415891
3600.0 2.409461
3750.0 2.410821
3900.0 2.409049
4050.0 2.403153
4200.0 2.4073
4350.0 2.407017
4500.0 2.40966
4650.0 2.405123
4800.0 2.403647
4950.0 2.40163
5000.0 2.403407
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence sharpness = 4, W₀ = N(0, 0.01²), m = 4', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence sharpness = 4, W₀ = N(0, m^-1), m = 4', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence sharpness = 8, W₀ = N(0, 0.01²), m = 4', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'dependence sharpness = 8, W₀ = N(0, m^-1), m = 4'

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
set xrange [225.0:5000.0]
set logscale x
set xtics ('500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.23058187032374886:1.8953673510274334]
set logscale y
set ytics ('0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '1.5' 1.5 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
225.0 1.142344
450.0 0.289849
675.0 0.2745585
900.0 0.2725049
1125.0 0.2696748
1350.0 0.2698716
1575.0 0.2673853
1800.0 0.2670759
2025.0 0.2656296
2250.0 0.2654334
2475.0 0.2653815
2700.0 0.2642061
2925.0 0.2646403
3150.0 0.2613497
3375.0 0.2621595
3600.0 0.2616359
3825.0 0.2614898
4050.0 0.2626055
4275.0 0.2611957
4500.0 0.2614313
4725.0 0.2611936
4950.0 0.2605713
5000.0 0.2610515
END
$curve1 << END
225.0 0.5848486
450.0 0.2795558
675.0 0.27681
900.0 0.275473
1125.0 0.2740155
1350.0 0.2697208
1575.0 0.2687511
1800.0 0.269376
2025.0 0.2681261
2250.0 0.2669598
2475.0 0.266885
2700.0 0.2655087
2925.0 0.2645435
3150.0 0.264326
3375.0 0.26393
3600.0 0.2620658
3825.0 0.2629446
4050.0 0.2631585
4275.0 0.26153
4500.0 0.258196
4725.0 0.2589375
4950.0 0.2592967
5000.0 0.2613787
END
$curve2 << END
225.0 1.6931
450.0 0.2840266
675.0 0.2713101
900.0 0.2705127
1125.0 0.2681124
1350.0 0.2666338
1575.0 0.2658693
1800.0 0.2662414
2025.0 0.2650973
2250.0 0.2650079
2475.0 0.2636511
2700.0 0.26402
2925.0 0.261644
3150.0 0.2614656
3375.0 0.262092
3600.0 0.2608117
3825.0 0.2612151
4050.0 0.2597047
4275.0 0.2581285
4500.0 0.2597111
4725.0 0.2604626
4950.0 0.259474
5000.0 0.2590439
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'optimizer = adamw, m = 24', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'optimizer = sgd (momentum 0.9), m = 24', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'optimizer = muon (momentum 0.95, scale "original"), m = 24'

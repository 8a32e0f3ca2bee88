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
set xrange [125.0:5000.0]
set logscale x
set xtics ('200' 200.0 0, '500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.5979163396093738:15.287959965713505]
set logscale y
set ytics ('1' 1.0 0, '2' 2.0 0, '5' 5.0 0, '10' 10.0 0, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1, '' 3.0 1, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
125.0 3.578876
250.0 1.132695
375.0 0.9936842
500.0 0.9116563
625.0 0.8433468
750.0 0.8018843
875.0 0.7718068
1000.0 0.7553654
1125.0 0.7462135
1250.0 0.7385932
1375.0 0.7280508
1500.0 0.7297537
1625.0 0.7219177
1750.0 0.7257958
1875.0 0.7230367
2000.0 0.723787
2125.0 0.7163972
2250.0 0.7205372
2375.0 0.722715
2500.0 0.7142931
2625.0 0.7191096
2750.0 0.7151395
2875.0 0.7172293
3000.0 0.715301
3125.0 0.717008
3250.0 0.7166664
3375.0 0.7150881
3500.0 0.7166994
3625.0 0.7241767
3750.0 0.7202446
3875.0 0.7149899
4000.0 0.7147723
4125.0 0.7116197
4250.0 0.7131867
4375.0 0.7144887
4500.0 0.7177998
4625.0 0.7170538
4750.0 0.7249329
4875.0 0.711301
5000.0 0.7127339
END
$curve1 << END
125.0 5.647975
250.0 2.75213
375.0 2.637166
500.0 2.562715
625.0 2.526432
750.0 2.486695
875.0 2.460636
1000.0 2.424672
1125.0 2.418691
1250.0 2.404878
1375.0 2.397419
1500.0 2.399817
1625.0 2.40555
1750.0 2.399925
1875.0 2.399575
2000.0 2.409199
2125.0 2.390679
2250.0 2.40566
2375.0 2.39851
2500.0 2.39771
2625.0 2.407738
2750.0 2.401056
2875.0 2.390094
3000.0 2.400058
3125.0 2.401015
3250.0 2.387086
3375.0 2.388785
3500.0 2.385514
3625.0 2.375788
3750.0 2.378835
3875.0 2.377324
4000.0 2.367608
4125.0 2.378609
4250.0 2.369057
4375.0 2.365449
4500.0 2.370317
4625.0 2.363219
4750.0 2.369306
4875.0 2.374963
5000.0 2.367358
END
$curve2 << END
125.0 12.85099
250.0 6.007604
375.0 5.749586
500.0 5.583371
625.0 5.485181
750.0 5.430984
875.0 5.362827
1000.0 5.324589
1125.0 5.283154
1250.0 5.250797
1375.0 5.233438
1500.0 5.230067
1625.0 5.215476
1750.0 5.207995
1875.0 5.187928
2000.0 5.182791
2125.0 5.189278
2250.0 5.182792
2375.0 5.187476
2500.0 5.190453
2625.0 5.180148
2750.0 5.176109
2875.0 5.183461
3000.0 5.190919
3125.0 5.179219
3250.0 5.17666
3375.0 5.173314
3500.0 5.179175
3625.0 5.170579
3750.0 5.173956
3875.0 5.179195
4000.0 5.184416
4125.0 5.181398
4250.0 5.183982
4375.0 5.176293
4500.0 5.180154
4625.0 5.17322
4750.0 5.173549
4875.0 5.165536
5000.0 5.171242
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence active = 2, m = 8', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence active = 4, m = 8', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence active = 8, m = 8'

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
set yrange [0.5921060981885911:19.003728775960823]
set logscale y
set ytics ('1' 1.0 0, '2' 2.0 0, '5' 5.0 0, '10' 10.0 0, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1, '' 3.0 1, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
125.0 3.639887
250.0 1.146093
375.0 0.9927097
500.0 0.9071805
625.0 0.8473039
750.0 0.8026634
875.0 0.7758458
1000.0 0.7604405
1125.0 0.7511833
1250.0 0.7420044
1375.0 0.7411642
1500.0 0.7385973
1625.0 0.7323009
1750.0 0.7264023
1875.0 0.7308255
2000.0 0.7275485
2125.0 0.7263663
2250.0 0.7247282
2375.0 0.7234521
2500.0 0.7239364
2625.0 0.7272881
2750.0 0.7228103
2875.0 0.7167499
3000.0 0.7220191
3125.0 0.7206919
3250.0 0.7205463
3375.0 0.7233831
3500.0 0.7226903
3625.0 0.7218713
3750.0 0.7194567
3875.0 0.7198278
4000.0 0.7218458
4125.0 0.7213789
4250.0 0.7187407
4375.0 0.7130199
4500.0 0.7199853
4625.0 0.7150542
4750.0 0.7144397
4875.0 0.7192265
5000.0 0.7166479
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
125.0 15.78108
250.0 6.099993
375.0 5.804289
500.0 5.663153
625.0 5.535066
750.0 5.435805
875.0 5.358664
1000.0 5.283982
1125.0 5.237807
1250.0 5.231081
1375.0 5.211829
1500.0 5.218036
1625.0 5.204455
1750.0 5.203281
1875.0 5.208894
2000.0 5.205226
2125.0 5.198061
2250.0 5.205764
2375.0 5.2119
2500.0 5.192278
2625.0 5.198951
2750.0 5.184961
2875.0 5.185662
3000.0 5.192538
3125.0 5.193298
3250.0 5.182542
3375.0 5.183983
3500.0 5.188707
3625.0 5.186406
3750.0 5.185086
3875.0 5.184955
4000.0 5.172827
4125.0 5.175302
4250.0 5.175768
4375.0 5.174112
4500.0 5.180824
4625.0 5.169331
4750.0 5.18027
4875.0 5.177147
5000.0 5.188306
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'dependence active = 2, m = 8', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'dependence active = 4, m = 8', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'dependence active = 8, m = 8'

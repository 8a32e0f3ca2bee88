# Figure mean-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean overlap within' noenhanced
set logscale x 2
set xrange [0.008032403202953746:0.9959659391921672]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.4' 0.4 0, '0.8' 0.8 0) nomirror
set yrange [0.2017169107024481:1.0451857340725317]
set mytics 2
set key maxcols 2
$line0 << END
0.01 0.4205632
0.02 0.4255368
0.05 0.5352585
0.1 0.5595979
0.2 0.6864906
0.4 0.7242886
0.8 0.9999754
END
$replicates0 << END
0.01 0.4148528
0.01 0.2469027
0.01 0.249758
0.01 0.4233906
0.01 0.5137012
0.01 0.5211028
0.01 0.4183305
0.01 0.5224516
0.01 0.4205632
0.01 0.5178668
0.02 0.5220943
0.02 0.4255368
0.02 0.2583682
0.02 0.4256235
0.02 0.4247963
0.02 0.2598459
0.02 0.2589167
0.02 0.5171396
0.02 0.5245167
0.02 0.5209651
0.05 0.5339951
0.05 0.535594
0.05 0.2692298
0.05 0.2720278
0.05 0.5341777
0.05 0.2659177
0.05 0.2700518
0.05 0.5352585
0.05 0.5354857
0.05 0.5347845
0.1 0.5576603
0.1 0.296359
0.1 0.5567622
0.1 0.5595979
0.1 0.296293
0.1 0.5545003
0.1 0.5583015
0.1 0.5584532
0.1 0.5563415
0.1 0.559872
0.2 0.5209077
0.2 0.9999403
0.2 0.9999972
0.2 0.6840297
0.2 0.9999771
0.2 0.6854158
0.2 0.9999832
0.2 0.6864906
0.2 0.6859214
0.2 0.6845157
0.4 0.9999866
0.4 0.9999944
0.4 0.7242886
0.4 0.9999951
0.4 0.9999952
0.4 0.3333173
0.4 0.9999844
0.4 0.9999325
0.4 0.7208258
0.4 0.999999
0.8 0.9999831
0.8 0.9998671
0.8 0.9999622
0.8 0.9999679
0.8 0.9999754
0.8 0.9999831
0.8 0.9999462
0.8 0.9999817
0.8 0.9999931
0.8 0.9999836
END
$line1 << END
0.01 0.9999823
0.02 0.9999957
0.05 0.9999903
0.1 0.9999933
0.2 0.9999926
0.4 0.9999724
0.8 0.999901
END
$replicates1 << END
0.01 0.9999675
0.01 0.999995
0.01 0.9999992
0.01 0.9999818
0.01 0.9999995
0.01 0.9999948
0.01 0.9999845
0.01 0.9999958
0.01 0.9999996
0.01 0.9999823
0.02 0.9999941
0.02 0.9999963
0.02 0.9999913
0.02 0.9999957
0.02 0.9999998
0.02 0.9999948
0.02 0.9999908
0.02 0.9999915
0.02 0.9999636
0.02 0.9999764
0.05 0.9999903
0.05 0.9999999
0.05 0.9999935
0.05 0.9999818
0.05 0.9999999
0.05 0.9999989
0.05 0.9999877
0.05 0.9999994
0.05 0.9999899
0.05 0.9999878
0.1 0.9999785
0.1 0.9999856
0.1 0.9999936
0.1 0.9999808
0.1 0.9999981
0.1 0.99997
0.1 0.9999979
0.1 0.9999995
0.1 0.9999933
0.1 0.9999917
0.2 0.9999943
0.2 0.9999936
0.2 0.9999294
0.2 0.9999985
0.2 0.9999926
0.2 0.999993
0.2 0.9999422
0.2 0.9999913
0.2 0.9999983
0.2 0.9999923
0.4 0.9999978
0.4 0.9999976
0.4 0.9999958
0.4 0.9999541
0.4 0.9999983
0.4 0.9999724
0.4 0.9999966
0.4 0.9999805
0.4 0.9999868
0.4 0.9999698
0.8 0.9999544
0.8 0.9999993
0.8 0.9999972
0.8 0.9999853
0.8 0.9999883
0.8 0.9999928
0.8 0.9999223
0.8 0.9999369
0.8 0.9999828
0.8 0.999901
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'activation = relu', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'activation = identity', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle

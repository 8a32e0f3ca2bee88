# Figure gram-matrices, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 810,500 dynamic standalone name 'gram_matrices' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 11.250 }
part = inches / 11.250
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*500/810.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2430,1500 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'gram-matrices.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
1.0 1.0 0.3654329
2.0 1.0 0.3661595
3.0 1.0 -0.1824899
4.0 1.0 -0.185039
5.0 1.0 0.1458257
6.0 1.0 0.1444002
1.0 2.0 0.3661595
2.0 2.0 0.3669003
3.0 2.0 -0.1812699
4.0 2.0 -0.1838316
5.0 2.0 0.1481272
6.0 2.0 0.1467133
1.0 3.0 -0.1824899
2.0 3.0 -0.1812699
3.0 3.0 0.2879893
4.0 3.0 0.2883294
5.0 3.0 0.1773545
6.0 3.0 0.1798658
1.0 4.0 -0.185039
2.0 4.0 -0.1838316
3.0 4.0 0.2883294
4.0 4.0 0.2886917
5.0 4.0 0.1751518
6.0 4.0 0.1776645
1.0 5.0 0.1458257
2.0 5.0 0.1481272
3.0 5.0 0.1773545
4.0 5.0 0.1751518
5.0 5.0 0.3761299
6.0 5.0 0.3778479
1.0 6.0 0.1444002
2.0 6.0 0.1467133
3.0 6.0 0.1798658
4.0 6.0 0.1776645
5.0 6.0 0.3778479
6.0 6.0 0.3795879
END
$model1 << END
1.0 1.0 0.5253056
2.0 1.0 0.5206784
3.0 1.0 -0.01215921
4.0 1.0 -0.6392564
5.0 1.0 -0.06910096
6.0 1.0 -0.07248225
1.0 2.0 0.5206784
2.0 2.0 0.5160959
3.0 2.0 -0.01025122
4.0 2.0 -0.6333489
5.0 2.0 -0.06991279
6.0 2.0 -0.07326918
1.0 3.0 -0.01215921
2.0 3.0 -0.01025122
3.0 3.0 0.8070795
4.0 3.0 0.1386547
5.0 3.0 -0.6347961
6.0 3.0 -0.6369069
1.0 4.0 -0.6392564
2.0 4.0 -0.6333489
3.0 4.0 0.1386547
4.0 4.0 0.79694
5.0 4.0 -0.01360757
6.0 4.0 -0.009828853
1.0 5.0 -0.06910096
2.0 5.0 -0.06991279
3.0 5.0 -0.6347961
4.0 5.0 -0.01360757
5.0 5.0 0.5110734
6.0 5.0 0.5132448
1.0 6.0 -0.07248225
2.0 6.0 -0.07326918
3.0 6.0 -0.6369069
4.0 6.0 -0.009828853
5.0 6.0 0.5132448
6.0 6.0 0.515444
END
$model2 << END
1.0 1.0 0.4305353
2.0 1.0 0.4327751
3.0 1.0 -0.07301109
4.0 1.0 -0.07146049
5.0 1.0 -0.1518036
6.0 1.0 -0.1546785
1.0 2.0 0.4327751
2.0 2.0 0.4350376
3.0 2.0 -0.07125625
4.0 2.0 -0.06971627
5.0 2.0 -0.1535716
6.0 2.0 -0.1564647
1.0 3.0 -0.07301109
2.0 3.0 -0.07125625
3.0 3.0 0.4284988
4.0 3.0 0.424592
5.0 3.0 -0.1649355
6.0 3.0 -0.1650797
1.0 4.0 -0.07146049
2.0 4.0 -0.06971627
3.0 4.0 0.424592
4.0 4.0 0.4207226
5.0 4.0 -0.1638124
6.0 4.0 -0.1639615
1.0 5.0 -0.1518036
2.0 5.0 -0.1535716
3.0 5.0 -0.1649355
4.0 5.0 -0.1638124
5.0 5.0 0.1409001
6.0 5.0 0.1422032
1.0 6.0 -0.1546785
2.0 6.0 -0.1564647
3.0 6.0 -0.1650797
4.0 6.0 -0.1639615
5.0 6.0 0.1422032
6.0 6.0 0.1435265
END
$model3 << END
1.0 1.0 0.474676
2.0 1.0 0.4684245
3.0 1.0 0.1062729
4.0 1.0 0.1061821
5.0 1.0 -0.05919262
6.0 1.0 -0.06109737
1.0 2.0 0.4684245
2.0 2.0 0.4622554
3.0 2.0 0.1047543
4.0 2.0 0.104665
5.0 2.0 -0.05862535
6.0 2.0 -0.06050386
1.0 3.0 0.1062729
2.0 3.0 0.1047543
3.0 3.0 0.1437111
4.0 3.0 0.1434371
5.0 3.0 0.2008666
6.0 3.0 0.1992692
1.0 4.0 0.1061821
2.0 4.0 0.104665
3.0 4.0 0.1434371
4.0 4.0 0.1431637
5.0 4.0 0.200425
6.0 4.0 0.1988305
1.0 5.0 -0.05919262
2.0 5.0 -0.05862535
3.0 5.0 0.2008666
4.0 5.0 0.200425
5.0 5.0 0.3896996
6.0 5.0 0.3878465
1.0 6.0 -0.06109737
2.0 6.0 -0.06050386
3.0 6.0 0.1992692
4.0 6.0 0.1988305
5.0 6.0 0.3878465
6.0 6.0 0.3860124
END
$model4 << END
1.0 1.0 0.9553171
2.0 1.0 0.3959081
3.0 1.0 -0.9501454
4.0 1.0 -0.4816306
5.0 1.0 -0.4700327
6.0 1.0 0.5519178
1.0 2.0 0.3959081
2.0 2.0 0.9544272
3.0 2.0 -0.4654725
4.0 2.0 0.5425103
5.0 2.0 -0.9515143
6.0 2.0 -0.4807241
1.0 3.0 -0.9501454
2.0 3.0 -0.4654725
3.0 3.0 0.9515078
4.0 3.0 0.4116926
5.0 3.0 0.5361445
6.0 3.0 -0.4845622
1.0 4.0 -0.4816306
2.0 4.0 0.5425103
3.0 4.0 0.4116926
4.0 4.0 0.9396308
5.0 4.0 -0.4735606
6.0 4.0 -0.9444027
1.0 5.0 -0.4700327
2.0 5.0 -0.9515143
3.0 5.0 0.5361445
4.0 5.0 -0.4735606
5.0 5.0 0.9557841
6.0 5.0 0.4077105
1.0 6.0 0.5519178
2.0 6.0 -0.4807241
3.0 6.0 -0.4845622
4.0 6.0 -0.9444027
5.0 6.0 0.4077105
6.0 6.0 0.9556953
END
$model5 << END
1.0 1.0 0.4867971
2.0 1.0 0.4984637
3.0 1.0 0.008834658
4.0 1.0 0.01273202
5.0 1.0 0.02147162
6.0 1.0 0.02204433
1.0 2.0 0.4984637
2.0 2.0 0.5104099
3.0 2.0 0.009231355
4.0 2.0 0.01322538
5.0 2.0 0.02189306
6.0 2.0 0.02247785
1.0 3.0 0.008834658
2.0 3.0 0.009231355
3.0 3.0 0.3918836
4.0 3.0 0.398854
5.0 3.0 -0.1968765
6.0 3.0 -0.2003492
1.0 4.0 0.01273202
2.0 4.0 0.01322538
3.0 4.0 0.398854
4.0 4.0 0.4059771
5.0 4.0 -0.2001792
6.0 4.0 -0.2037087
1.0 5.0 0.02147162
2.0 5.0 0.02189306
3.0 5.0 -0.1968765
4.0 5.0 -0.2001792
5.0 5.0 0.1002875
6.0 5.0 0.1020668
1.0 6.0 0.02204433
2.0 6.0 0.02247785
3.0 6.0 -0.2003492
4.0 6.0 -0.2037087
5.0 6.0 0.1020668
6.0 6.0 0.1038777
END
set multiplot layout 2,3
set palette defined (0 '#2166AC', 1 '#67A9CF', 2 '#D1E5F0', 3 '#F7F7F7', 4 '#FDDBC7', 5 '#EF8A62', 6 '#B2182B')
set cbrange [-1:1]
set size ratio 1
unset key
set style fill solid 1.0 noborder
set lmargin 4
set rmargin 5
set tmargin 2
set bmargin 1.5
set tics font ',10' scale 0.5
set cbtics 1
set colorbox user origin graph 1.06,0 size graph 0.06,1
set title 'density = 0.8, activation = relu' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model0 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.4, activation = relu' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model1 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.2, activation = identity' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model2 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.1, activation = identity' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model3 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.02, activation = relu' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model4 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.01, activation = identity' noenhanced font ',12'
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model5 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
unset multiplot

# Figure mean-square-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [9.25925925925926:43.2]
set xtics ('10' 10.0 0, '20' 20.0 0, '40' 40.0 0) nomirror
set yrange [0.01824914924199898:0.11080926480413975]
set logscale y
set ytics ('0.02' 0.02 0, '0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '0.1' 0.1 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.1
20.0 0.05
40.0 0.025
END
$theory1 << END
10.0 0.09547738693
20.0 0.04522613065
40.0 0.02010050251
END
$points0 << END
10.0 0.09996708282136572
10.0 0.09884663572188979
10.0 0.10060319685047173
20.0 0.04848538773794692
20.0 0.04851453059055753
20.0 0.0481270435086946
40.0 0.022274793394378344
40.0 0.022191018560532183
40.0 0.02199353067784527
END
$points1 << END
10.0 0.09850703878282312
10.0 0.09773558628753869
10.0 0.09749800084989176
20.0 0.04722165087112312
20.0 0.04696164990099523
20.0 0.04701785265534999
40.0 0.02130059411403469
40.0 0.021270475998728236
40.0 0.021150816166564838
END
$points2 << END
10.0 0.0969822145949545
10.0 0.0974750088462743
10.0 0.09763553427485268
20.0 0.046410753443817135
20.0 0.04622481033065016
20.0 0.04626549863048743
40.0 0.02081524122265179
40.0 0.020833486211349235
40.0 0.0207237350743825
END
$points3 << END
10.0 0.09689078440594728
10.0 0.09670986403976606
10.0 0.09792993277368353
20.0 0.045914338446285514
20.0 0.045782949811726634
20.0 0.04577426526990761
40.0 0.020602128259920624
40.0 0.020586884439681485
40.0 0.020554820841355296
END
$points4 << END
10.0 0.09704258207473405
10.0 0.09724331596178387
10.0 0.0964477605271702
20.0 0.04554464859403943
20.0 0.04559886306651065
20.0 0.045611661198345504
40.0 0.02044463113985103
40.0 0.02041962500031464
40.0 0.02041085961741038
END
$points5 << END
10.0 0.09731884150705317
10.0 0.09681770935844937
10.0 0.09697719541183115
20.0 0.045455802819126014
20.0 0.045433558239889635
20.0 0.0453992939857151
40.0 0.020304343578772366
40.0 0.020299583180784266
40.0 0.02031064304879307
END
$points6 << END
10.0 0.09679031317350442
10.0 0.09673217422926676
10.0 0.09675569600747781
20.0 0.045291089796488396
20.0 0.04528646667202209
20.0 0.0452792617860578
40.0 0.02019717713074823
40.0 0.020187946429356896
40.0 0.020188940830054534
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'samples = 512', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'samples = 1024', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'samples = 2048', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'samples = 4096', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'samples = 8192', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'samples = 16384', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'samples = 65536'

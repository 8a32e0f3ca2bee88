# Figure largest-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [53.817370576237735:2435.4961715255727]
set xtics ('64' 64.0 0, '128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.027468142456030194:0.4601489381212471]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
64.0 0.3434745
128.0 0.2454726
256.0 0.1744937
512.0 0.1237102
1024.0 0.08759101
2048.0 0.06197675
END
$points0 << END
64.0 0.3416373
64.0 0.395661
64.0 0.3625307
64.0 0.3064831
64.0 0.3954136
128.0 0.2372887
128.0 0.2298317
128.0 0.2737596
128.0 0.2329149
128.0 0.2583933
256.0 0.175937
256.0 0.1434437
256.0 0.171133
256.0 0.1890864
256.0 0.2456061
512.0 0.1395767
512.0 0.1181046
512.0 0.1109009
512.0 0.1428136
512.0 0.1295322
1024.0 0.09091928
1024.0 0.08314633
1024.0 0.07113997
1024.0 0.08535641
1024.0 0.085113
2048.0 0.05539705
2048.0 0.05417842
2048.0 0.06888469
2048.0 0.05318668
2048.0 0.05879972
END
$points1 << END
64.0 0.2053278
64.0 0.1789694
64.0 0.1882292
64.0 0.2398807
64.0 0.2438103
128.0 0.1519284
128.0 0.1677189
128.0 0.1969487
128.0 0.1951848
128.0 0.1513371
256.0 0.08727492
256.0 0.1646777
256.0 0.113844
256.0 0.09326747
256.0 0.176421
512.0 0.09234795
512.0 0.07263859
512.0 0.07133404
512.0 0.07832127
512.0 0.07941593
1024.0 0.07275413
1024.0 0.06711778
1024.0 0.05730488
1024.0 0.04599249
1024.0 0.06676255
2048.0 0.03202601
2048.0 0.04055706
2048.0 0.03329664
2048.0 0.03412589
2048.0 0.03194511
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'parametrization = ntk', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'parametrization = mup'

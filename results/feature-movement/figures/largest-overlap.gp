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
set yrange [0.025016693722047352:0.5300770682034942]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$theory0 << END
64.0 0.3434745
128.0 0.2454726
256.0 0.1744937
512.0 0.1237102
1024.0 0.08759101
2048.0 0.06197675
END
$points0 << END
64.0 0.3347423
64.0 0.2925666
64.0 0.2964926
64.0 0.3658764
64.0 0.450088
128.0 0.2833054
128.0 0.2249714
128.0 0.2296416
128.0 0.2678015
128.0 0.2106438
256.0 0.2291866
256.0 0.1797988
256.0 0.1645413
256.0 0.1580231
256.0 0.2036914
512.0 0.1232694
512.0 0.1120524
512.0 0.1129948
512.0 0.1283866
512.0 0.1250628
1024.0 0.07469171
1024.0 0.08573077
1024.0 0.1074958
1024.0 0.08730867
1024.0 0.08097696
2048.0 0.05244964
2048.0 0.05602302
2048.0 0.0518313
2048.0 0.05348195
2048.0 0.05776879
END
$points1 << END
64.0 0.2787582
64.0 0.3027796
64.0 0.1785027
64.0 0.2591409
64.0 0.1725113
128.0 0.2075948
128.0 0.1854628
128.0 0.1604553
128.0 0.144875
128.0 0.1812888
256.0 0.1158167
256.0 0.118381
256.0 0.1188644
256.0 0.09438486
256.0 0.1144856
512.0 0.09228741
512.0 0.07160039
512.0 0.07109675
512.0 0.07750176
512.0 0.07818604
1024.0 0.06385808
1024.0 0.06098895
1024.0 0.05706368
1024.0 0.0468471
1024.0 0.05940194
2048.0 0.05336796
2048.0 0.02946263
2048.0 0.03435464
2048.0 0.03127178
2048.0 0.0302676
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'learningRate = 10 m^-0.5, W₀ = N(0, m^-0.5), A₀ = N(0, m^-0.5)', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'learningRate = 10, W₀ = N(0, m^-1), A₀ = N(0, m^-1)'

# Figure largest-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 1, γ = 0' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08241453755071641:1.150582961629218]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411
15.0 0.9069282
25.0 0.7950834
39.0 0.6830669
63.0 0.5645463
100.0 0.4617478
END
$theory1 << END
10.0 0.492366
15.0 0.4048821
25.0 0.2971853
39.0 0.1885669
63.0 0.122016
100.0 0.0949158
END
$points0 << END
10.0 0.9708775
10.0 0.9729017
10.0 0.9633648
15.0 0.913468
15.0 0.9221031
15.0 0.9194706
25.0 0.8015695
25.0 0.875911
25.0 0.7813534
39.0 0.6634001
39.0 0.6950206
39.0 0.6598372
63.0 0.7166648
63.0 0.8491282
63.0 0.7110658
100.0 0.9971334
100.0 0.9973933
100.0 0.9984017
END
$points1 << END
10.0 0.9720431
10.0 0.9657351
10.0 0.9763959
15.0 0.9090484
15.0 0.9260545
15.0 0.9190961
25.0 0.8442375
25.0 0.8089687
25.0 0.8114978
39.0 0.6967027
39.0 0.7112245
39.0 0.7033518
63.0 0.6834642
63.0 0.7159274
63.0 0.7575284
100.0 0.9975637
100.0 0.9988944
100.0 0.9981883
END
$points2 << END
10.0 0.9615761
10.0 0.9709594
10.0 0.9725602
15.0 0.925047
15.0 0.9119395
15.0 0.9069407
25.0 0.8073841
25.0 0.7846013
25.0 0.8003676
39.0 0.6901112
39.0 0.6612939
39.0 0.6952754
63.0 0.7326278
63.0 0.6213436
63.0 0.7199529
100.0 0.9980055
100.0 0.9978918
100.0 0.9927194
END
$points3 << END
10.0 0.9726205
10.0 0.983614
10.0 0.9785689
15.0 0.9594
15.0 0.9369466
15.0 0.9620325
25.0 0.8171986
25.0 0.8275936
25.0 0.8755381
39.0 0.7433194
39.0 0.7459235
39.0 0.7675058
63.0 0.9954026
63.0 0.9990409
63.0 0.9961732
100.0 0.9976339
100.0 0.9769513
100.0 0.993084
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'b₀ = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'b₀ = 0.1', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'b₀ = N(0, 0.3²)', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'b₀ = N(0, 1)'

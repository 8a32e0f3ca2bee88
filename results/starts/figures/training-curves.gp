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
set xrange [2000.0:20000.0]
set logscale x
set xtics ('2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '15000' 15000.0 0, '20000' 20000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0095033453661236:165.75565026887634]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
2000.0 98.2291097
4000.0 0.803231889
6000.0 0.645390056
8000.0 0.59360457
10000.0 0.572743573
12000.0 0.560795626
14000.0 0.555148837
16000.0 0.548795839
18000.0 0.545971604
20000.0 0.543561831
END
$curve1 << END
2000.0 1.70082007
4000.0 0.352333756
6000.0 0.319217051
8000.0 0.322888605
10000.0 0.313776942
12000.0 0.301133794
14000.0 0.288776406
16000.0 0.278716003
18000.0 0.27123053
20000.0 0.266941435
END
$curve2 << END
2000.0 7.74004164
4000.0 0.380846245
6000.0 0.314477436
8000.0 0.292404968
10000.0 0.279252515
12000.0 0.26825369
14000.0 0.258198961
16000.0 0.250497715
18000.0 0.244801836
20000.0 0.241246658
END
$curve3 << END
2000.0 3.08576727
4000.0 0.66798516
6000.0 0.629743338
8000.0 0.621035146
10000.0 0.5617328
12000.0 0.485787225
14000.0 0.466819801
16000.0 0.464714423
18000.0 0.461797902
20000.0 0.459755942
END
$curve4 << END
2000.0 1.37107788
4000.0 0.172926058
6000.0 0.140909883
8000.0 0.138475765
10000.0 0.136793158
12000.0 0.129742493
14000.0 0.123714669
16000.0 0.118717875
18000.0 0.115426995
20000.0 0.113769792
END
$curve5 << END
2000.0 5.13832833
4000.0 0.0502713538
6000.0 0.0293749856
8000.0 0.0246659436
10000.0 0.0226665949
12000.0 0.0207368371
14000.0 0.0189927869
16000.0 0.0176970672
18000.0 0.0166945232
20000.0 0.0160363175
END
$curve6 << END
2000.0 2.03062526
4000.0 0.0998753587
6000.0 0.0925551067
8000.0 0.0899910365
10000.0 0.0889759371
12000.0 0.0851179592
14000.0 0.0850370712
16000.0 0.084738901
18000.0 0.0850809393
20000.0 0.0847327578
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'α = 0, γ = −1, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0, γ = 0, b₀ = 0, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.5, γ = −1, b₀ = N(0, 0.3²), m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 0.5, γ = 1, b₀ = 0.1, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1, γ = 0, b₀ = 0, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.5, γ = −1, b₀ = N(0, 0.3²), m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 1.5, γ = 1, b₀ = 0.1, m = 39'

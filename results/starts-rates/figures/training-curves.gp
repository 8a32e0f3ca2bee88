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
set yrange [0.18206060261677043:313.7862129489671]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$curve0 << END
2000.0 210.50108
4000.0 2.67622344
6000.0 0.94218191
8000.0 0.806950102
10000.0 0.729484263
12000.0 0.690508686
14000.0 0.673734458
16000.0 0.667618356
18000.0 0.665178669
20000.0 0.663742944
END
$curve1 << END
2000.0 97.3984685
4000.0 0.793402559
6000.0 0.631302466
8000.0 0.580645083
10000.0 0.559388649
12000.0 0.549053345
14000.0 0.541700122
16000.0 0.536182192
18000.0 0.533589078
20000.0 0.530489443
END
$curve2 << END
2000.0 41.5556895
4000.0 0.364593095
6000.0 0.314744243
8000.0 0.303412221
10000.0 0.297837622
12000.0 0.293953602
14000.0 0.289616602
16000.0 0.285108444
18000.0 0.282672019
20000.0 0.28136829
END
$curve3 << END
2000.0 21.055039
4000.0 0.441365936
6000.0 0.537612628
8000.0 0.6118221
10000.0 0.624856924
12000.0 0.606601178
14000.0 0.583648455
16000.0 0.563717652
18000.0 0.547836245
20000.0 0.541523758
END
$curve4 << END
2000.0 1.64868319
4000.0 0.350729917
6000.0 0.32421587
8000.0 0.320839225
10000.0 0.313324863
12000.0 0.301521954
14000.0 0.290680539
16000.0 0.281671704
18000.0 0.275024748
20000.0 0.27139104
END
$curve5 << END
2000.0 1.18051119
4000.0 0.323486167
6000.0 0.298043654
8000.0 0.292569066
10000.0 0.289088373
12000.0 0.286034184
14000.0 0.282079646
16000.0 0.278524893
18000.0 0.275890095
20000.0 0.27586078
END
$curve6 << END
2000.0 0.714734766
4000.0 0.418247326
6000.0 0.500813308
8000.0 0.607184701
10000.0 0.657785094
12000.0 0.638387454
14000.0 0.614743729
16000.0 0.594493847
18000.0 0.579421124
20000.0 0.574287356
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'biasLearningRate = 0.003, learningRate = 0.001, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'biasLearningRate = 0.01, learningRate = 0.01, b₀ = N(0, 1), m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'biasLearningRate = 0.1, learningRate = 0.003, b₀ = N(0, 1), m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'biasLearningRate = 0.3, learningRate = 0.03, b₀ = N(0, 1), m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'biasLearningRate = 0.01, learningRate = 0.01, b₀ = 0, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'biasLearningRate = 0.1, learningRate = 0.001, b₀ = 0, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'biasLearningRate = 0.3, learningRate = 0.03, b₀ = 0, m = 39'

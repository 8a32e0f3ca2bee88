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
2000.0 210.5011
4000.0 2.676223
6000.0 0.9421819
8000.0 0.8069501
10000.0 0.7294843
12000.0 0.6905087
14000.0 0.6737345
16000.0 0.6676184
18000.0 0.6651787
20000.0 0.6637429
END
$curve1 << END
2000.0 97.39847
4000.0 0.7934026
6000.0 0.6313025
8000.0 0.5806451
10000.0 0.5593886
12000.0 0.5490533
14000.0 0.5417001
16000.0 0.5361822
18000.0 0.5335891
20000.0 0.5304894
END
$curve2 << END
2000.0 41.55569
4000.0 0.3645931
6000.0 0.3147442
8000.0 0.3034122
10000.0 0.2978376
12000.0 0.2939536
14000.0 0.2896166
16000.0 0.2851084
18000.0 0.282672
20000.0 0.2813683
END
$curve3 << END
2000.0 21.05504
4000.0 0.4413659
6000.0 0.5376126
8000.0 0.6118221
10000.0 0.6248569
12000.0 0.6066012
14000.0 0.5836485
16000.0 0.5637177
18000.0 0.5478362
20000.0 0.5415238
END
$curve4 << END
2000.0 1.648683
4000.0 0.3507299
6000.0 0.3242159
8000.0 0.3208392
10000.0 0.3133249
12000.0 0.301522
14000.0 0.2906805
16000.0 0.2816717
18000.0 0.2750247
20000.0 0.271391
END
$curve5 << END
2000.0 1.180511
4000.0 0.3234862
6000.0 0.2980437
8000.0 0.2925691
10000.0 0.2890884
12000.0 0.2860342
14000.0 0.2820796
16000.0 0.2785249
18000.0 0.2758901
20000.0 0.2758608
END
$curve6 << END
2000.0 0.7147348
4000.0 0.4182473
6000.0 0.5008133
8000.0 0.6071847
10000.0 0.6577851
12000.0 0.6383875
14000.0 0.6147437
16000.0 0.5944938
18000.0 0.5794211
20000.0 0.5742874
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'bias learning rate = 0.003, learning rate = 0.001, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'bias learning rate = 0.01, learning rate = 0.01, b₀ = N(0, 1), m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'bias learning rate = 0.1, learning rate = 0.003, b₀ = N(0, 1), m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'bias learning rate = 0.3, learning rate = 0.03, b₀ = N(0, 1), m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'bias learning rate = 0.01, learning rate = 0.01, b₀ = 0, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'bias learning rate = 0.1, learning rate = 0.001, b₀ = 0, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'bias learning rate = 0.3, learning rate = 0.03, b₀ = 0, m = 39'

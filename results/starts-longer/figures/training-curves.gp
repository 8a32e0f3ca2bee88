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
set xrange [800.0:60000.0]
set logscale x
set xtics ('1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '10000' 10000.0 0, '20000' 20000.0 0, '50000' 50000.0 0, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1, '' 6000.0 1, '' 7000.0 1, '' 8000.0 1, '' 9000.0 1, '' 30000.0 1, '' 40000.0 1, '' 60000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.17798361463081644:355.29706420004237]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
800.0 236.4801
1600.0 8.546985
2400.0 1.015603
3200.0 0.8149158
4000.0 0.7232675
4800.0 0.6690603
5600.0 0.6352285
6400.0 0.612764
7200.0 0.59664
8000.0 0.5837938
8800.0 0.5767231
9600.0 0.5712472
10400.0 0.5648661
11200.0 0.5624303
12000.0 0.5585814
12800.0 0.5570703
13600.0 0.554531
14400.0 0.5518714
15200.0 0.54818
16000.0 0.548209
16800.0 0.5465389
17600.0 0.5465859
18400.0 0.5436698
19200.0 0.5436364
20000.0 0.5434026
END
$curve1 << END
2400.0 103.9514
4800.0 0.7291151
7200.0 0.5894166
9600.0 0.5522345
12000.0 0.5467306
14400.0 0.5465986
16800.0 0.5453134
19200.0 0.5427759
21600.0 0.5405576
24000.0 0.5389057
26400.0 0.5352792
28800.0 0.5328725
31200.0 0.5295109
33600.0 0.5263383
36000.0 0.523119
38400.0 0.5212553
40800.0 0.5186869
43200.0 0.5165865
45600.0 0.5150964
48000.0 0.5133369
50400.0 0.511495
52800.0 0.5108447
55200.0 0.5098419
57600.0 0.5092643
60000.0 0.5088251
END
$curve2 << END
800.0 3.325856
1600.0 0.5739344
2400.0 0.405
3200.0 0.3506982
4000.0 0.3332074
4800.0 0.3270168
5600.0 0.3249613
6400.0 0.3244371
7200.0 0.3211495
8000.0 0.3214411
8800.0 0.3182313
9600.0 0.313228
10400.0 0.305036
11200.0 0.3015432
12000.0 0.2977865
12800.0 0.2934408
13600.0 0.288268
14400.0 0.2847126
15200.0 0.2819653
16000.0 0.2779853
16800.0 0.275527
17600.0 0.2742502
18400.0 0.2727619
19200.0 0.2710693
20000.0 0.2697368
END
$curve3 << END
2400.0 1.448679
4800.0 0.3376497
7200.0 0.3303479
9600.0 0.33119
12000.0 0.3294706
14400.0 0.328738
16800.0 0.324602
19200.0 0.323746
21600.0 0.3184954
24000.0 0.3156551
26400.0 0.3114719
28800.0 0.3069528
31200.0 0.3012429
33600.0 0.2958362
36000.0 0.292705
38400.0 0.2876308
40800.0 0.2841483
43200.0 0.2804115
45600.0 0.2769177
48000.0 0.2746013
50400.0 0.271449
52800.0 0.2695
55200.0 0.2680235
57600.0 0.2677779
60000.0 0.2674096
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'steps = 20000, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'steps = 60000, b₀ = N(0, 1), m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'steps = 20000, b₀ = 0, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'steps = 60000, b₀ = 0, m = 39'

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
set yrange [0.17586472050344062:400.10313487196566]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
800.0 264.4436
1600.0 10.82373
2400.0 1.030729
3200.0 0.8149846
4000.0 0.712211
4800.0 0.6504686
5600.0 0.6163097
6400.0 0.5946924
7200.0 0.5770107
8000.0 0.5634498
8800.0 0.5549704
9600.0 0.5493072
10400.0 0.5440326
11200.0 0.5400157
12000.0 0.5350462
12800.0 0.5334422
13600.0 0.5318518
14400.0 0.5279884
15200.0 0.526194
16000.0 0.5241936
16800.0 0.5218413
17600.0 0.5210369
18400.0 0.5205037
19200.0 0.5194855
20000.0 0.5195322
END
$curve1 << END
2400.0 98.50353
4800.0 0.7186438
7200.0 0.5845448
9600.0 0.5498447
12000.0 0.5453792
14400.0 0.5438654
16800.0 0.5431878
19200.0 0.5415138
21600.0 0.5383574
24000.0 0.5353466
26400.0 0.5334816
28800.0 0.5286502
31200.0 0.5269384
33600.0 0.523157
36000.0 0.5218542
38400.0 0.5188726
40800.0 0.5156616
43200.0 0.5141458
45600.0 0.5115108
48000.0 0.510386
50400.0 0.5088781
52800.0 0.5077125
55200.0 0.5067769
57600.0 0.5068115
60000.0 0.5056661
END
$curve2 << END
800.0 3.359751
1600.0 0.5741734
2400.0 0.4052366
3200.0 0.3511767
4000.0 0.3339236
4800.0 0.3259252
5600.0 0.3255153
6400.0 0.3229286
7200.0 0.3217639
8000.0 0.3173709
8800.0 0.3172167
9600.0 0.311411
10400.0 0.3082901
11200.0 0.3022884
12000.0 0.2986449
12800.0 0.2933422
13600.0 0.2902704
14400.0 0.2854634
15200.0 0.2812682
16000.0 0.2786115
16800.0 0.2761143
17600.0 0.2735283
18400.0 0.2726027
19200.0 0.2700897
20000.0 0.2710977
END
$curve3 << END
2400.0 1.409665
4800.0 0.337779
7200.0 0.3302377
9600.0 0.3310905
12000.0 0.3301779
14400.0 0.3277568
16800.0 0.3253974
19200.0 0.3226371
21600.0 0.31935
24000.0 0.315561
26400.0 0.3110984
28800.0 0.3059718
31200.0 0.3011141
33600.0 0.2960992
36000.0 0.2931683
38400.0 0.2884074
40800.0 0.2843089
43200.0 0.2801582
45600.0 0.2766426
48000.0 0.2747588
50400.0 0.2719234
52800.0 0.2700312
55200.0 0.2686594
57600.0 0.2675875
60000.0 0.2660833
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'steps = 20000, b₀ = N(0, 1), m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'steps = 60000, b₀ = N(0, 1), m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'steps = 20000, b₀ = 0, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'steps = 60000, b₀ = 0, m = 39'

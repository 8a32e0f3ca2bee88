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
set yrange [0.009497108803348354:224.37497161057618]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
2000.0 129.993743
4000.0 0.813476162
6000.0 0.631367818
8000.0 0.573295387
10000.0 0.549791307
12000.0 0.535740099
14000.0 0.529979998
16000.0 0.524410176
18000.0 0.520184938
20000.0 0.51749814
END
$curve1 << END
2000.0 99.4239544
4000.0 0.834622558
6000.0 0.676292963
8000.0 0.623053336
10000.0 0.604219115
12000.0 0.595251279
14000.0 0.589689782
16000.0 0.586227098
18000.0 0.581508206
20000.0 0.581130465
END
$curve2 << END
2000.0 130.823582
4000.0 1.28935674
6000.0 1.27713763
8000.0 1.25677253
10000.0 1.22693409
12000.0 1.21582412
14000.0 1.20013816
16000.0 1.17355003
18000.0 1.16740189
20000.0 1.16707141
END
$curve3 << END
2000.0 97.8809126
4000.0 0.469996074
6000.0 0.330025617
8000.0 0.295305422
10000.0 0.28130004
12000.0 0.272657256
14000.0 0.266355696
16000.0 0.263357761
18000.0 0.260577742
20000.0 0.258905287
END
$curve4 << END
2000.0 92.6501388
4000.0 0.879321305
6000.0 0.852422911
8000.0 0.843468416
10000.0 0.839780302
12000.0 0.840352308
14000.0 0.84019985
16000.0 0.838831344
18000.0 0.838819749
20000.0 0.838880397
END
$curve5 << END
2000.0 67.919046
4000.0 0.0863204928
6000.0 0.0351195123
8000.0 0.0243424497
10000.0 0.0209647024
12000.0 0.0188641574
14000.0 0.0178992252
16000.0 0.0168987769
18000.0 0.0166202568
20000.0 0.0162884511
END
$curve6 << END
2000.0 89.6874351
4000.0 0.580728932
6000.0 0.504937128
8000.0 0.495019598
10000.0 0.49163488
12000.0 0.490870814
14000.0 0.491161886
16000.0 0.490829468
18000.0 0.491918064
20000.0 0.491176365
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'α = 0, γ = −1, m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0.25, γ = −0.333, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.5, γ = 1, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 1, γ = −0.333, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1.25, γ = 1, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.75, γ = −0.333, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 2, γ = 1, m = 39'

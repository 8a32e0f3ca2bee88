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
set yrange [0.009162953039749766:223.32375415928652]
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
2000.0 101.003027
4000.0 1.30637559
6000.0 1.27531465
8000.0 1.23322888
10000.0 1.22239506
12000.0 1.21210235
14000.0 1.19130621
16000.0 1.16445826
18000.0 1.16154426
20000.0 1.16094267
END
$curve2 << END
2000.0 118.934496
4000.0 1.092622
6000.0 1.05131362
8000.0 1.02704781
10000.0 1.01114406
12000.0 1.00705978
14000.0 1.00276297
16000.0 0.99943224
18000.0 0.997103789
20000.0 0.996553148
END
$curve3 << END
2000.0 104.969084
4000.0 0.578359382
6000.0 0.451034351
8000.0 0.418031748
10000.0 0.404844912
12000.0 0.396909387
14000.0 0.392266359
16000.0 0.389563604
18000.0 0.387612027
20000.0 0.386594771
END
$curve4 << END
2000.0 87.633069
4000.0 0.228848069
6000.0 0.13546719
8000.0 0.110797738
10000.0 0.08996407
12000.0 0.0863016878
14000.0 0.0834873854
16000.0 0.0805050067
18000.0 0.0797157994
20000.0 0.0785564159
END
$curve5 << END
2000.0 90.6770671
4000.0 0.0935352587
6000.0 0.0396509871
8000.0 0.0259191565
10000.0 0.0205202694
12000.0 0.0184755082
14000.0 0.0173360151
16000.0 0.0164508942
18000.0 0.0157647568
20000.0 0.0157415659
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
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0.25, γ = 0.778, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.625, γ = 0.333, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 1, γ = −0.111, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1.38, γ = −0.556, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.75, γ = −1, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 2, γ = 1, m = 39'

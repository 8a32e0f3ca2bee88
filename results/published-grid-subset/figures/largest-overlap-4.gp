# Figure largest-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_4' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08240980149965248:1.1517517009713467]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411305047942
15.0 0.9069282337967397
25.0 0.7950834272555939
39.0 0.6830669245679615
63.0 0.5645462696984314
100.0 0.46174784238345395
END
$theory1 << END
10.0 0.49236596391733095
15.0 0.4048821201329398
25.0 0.2971852760805762
39.0 0.18856689306604085
63.0 0.12201599803629304
100.0 0.0949157995752499
END
$points0 << END
10.0 0.9804175278445807
15.0 0.89463520493397
25.0 0.7974495944911886
39.0 0.6834545739261358
63.0 0.9996602551181141
100.0 0.9997347944731676
END
$points1 << END
10.0 0.965749769144428
15.0 0.8962868788066369
25.0 0.8037115650841258
39.0 0.6877192814586376
63.0 0.9999882404188526
100.0 0.9999295010253714
END
$points2 << END
10.0 0.9613700226006504
15.0 0.9017292241657547
25.0 0.8422185480379225
39.0 0.9998423934514191
63.0 0.9999838171274344
100.0 0.9977662452850804
END
$points3 << END
10.0 0.9999982034464769
15.0 0.9999868684250116
25.0 0.9998830836907375
39.0 0.9996123331811959
63.0 0.9912151938548978
100.0 0.9890767529387746
END
$points4 << END
10.0 0.9999049291753968
15.0 0.9973457836665814
25.0 0.9977244238738452
39.0 0.9989542325144268
63.0 0.9989487146101165
100.0 0.9993429321528521
END
$points5 << END
10.0 0.9998000481539578
15.0 0.9993706648394967
25.0 0.9961699698986277
39.0 0.9979558590541412
63.0 0.9986776939308456
100.0 0.9992804150405746
END
$points6 << END
10.0 0.9996888541750336
15.0 0.9997661450206612
25.0 0.9993855714189496
39.0 0.999933301030581
63.0 0.9985625385335327
100.0 0.9985572410645555
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.5', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.5', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

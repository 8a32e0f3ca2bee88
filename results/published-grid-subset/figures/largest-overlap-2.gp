# Figure largest-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_2' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.08241009240175941:1.1516798773716355]
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
10.0 0.9996923619183231
15.0 0.9975434647599074
25.0 0.9960303876123044
39.0 0.994065533884218
63.0 0.7952467185406785
100.0 0.446744997049051
END
$points1 << END
10.0 0.9997163229548127
15.0 0.9977837277839359
25.0 0.9935388799867292
39.0 0.9944067547779972
63.0 0.9653572160409701
100.0 0.44304226859256407
END
$points2 << END
10.0 0.9996239741103947
15.0 0.9976151812718931
25.0 0.995478426603575
39.0 0.9958628290732734
63.0 0.8772999292324144
100.0 0.42556052565249847
END
$points3 << END
10.0 0.9998675407833517
15.0 0.9989487636013822
25.0 0.9933490532953538
39.0 0.964157224942195
63.0 0.9932584929094518
100.0 0.9936666900177822
END
$points4 << END
10.0 0.9996467741316665
15.0 0.9999393729618015
25.0 0.9973815595644293
39.0 0.9866691894389098
63.0 0.9786852193566195
100.0 0.973831468777714
END
$points5 << END
10.0 0.9995615685813601
15.0 0.9992589748027552
25.0 0.9969938568665615
39.0 0.9893047966190577
63.0 0.9777740877167146
100.0 0.6541812452353225
END
$points6 << END
10.0 0.9998579037075629
15.0 0.9994439806660688
25.0 0.9974018343032174
39.0 0.9586936694229532
63.0 0.8230281380131639
100.0 0.6626546835969946
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

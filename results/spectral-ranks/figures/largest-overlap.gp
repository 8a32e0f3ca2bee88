# Figure largest-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [0.10489505614231683:1.1358104075977624]
set logscale y
set ytics ('0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
8.0 0.9743496
12.0 0.9205695
18.0 0.8371881
27.0 0.7372888
40.0 0.6371045
60.0 0.5389521
END
$theory1 << END
8.0 0.5345225
12.0 0.435873
18.0 0.3315835
27.0 0.1963426
40.0 0.1501879
60.0 0.1191729
END
$points0 << END
8.0 0.9779006
8.0 0.9743584
8.0 0.9769729
12.0 0.9641246
12.0 0.9022599
12.0 0.9317218
18.0 0.8645241
18.0 0.8504638
18.0 0.8817965
27.0 0.674091
27.0 0.6640622
27.0 0.7141733
40.0 0.7307398
40.0 0.6589368
40.0 0.7016136
60.0 0.9994941
60.0 0.999394
60.0 0.9995951
END
$points1 << END
8.0 0.9804979
8.0 0.9754826
8.0 0.9741587
12.0 0.9430725
12.0 0.9127929
12.0 0.9219075
18.0 0.8715618
18.0 0.8189585
18.0 0.8348703
27.0 0.7169869
27.0 0.6497428
27.0 0.6221343
40.0 0.629318
40.0 0.5860725
40.0 0.6835627
60.0 0.6798434
60.0 0.6872696
60.0 0.7066769
END
$points2 << END
8.0 0.9907945
8.0 0.9942622
8.0 0.9957527
12.0 0.955639
12.0 0.985382
12.0 0.9725233
18.0 0.918999
18.0 0.9463913
18.0 0.9089055
27.0 0.7083137
27.0 0.6940657
27.0 0.7041415
40.0 0.6358597
40.0 0.6354929
40.0 0.6587783
60.0 0.9996312
60.0 0.9997317
60.0 0.9996748
END
$points3 << END
8.0 0.9957015
8.0 0.9941102
8.0 0.9948305
12.0 0.9720442
12.0 0.9836734
12.0 0.9667357
18.0 0.9094137
18.0 0.906578
18.0 0.8890337
27.0 0.6651696
27.0 0.7282491
27.0 0.746444
40.0 0.6543289
40.0 0.672029
40.0 0.6035101
60.0 0.999709
60.0 0.9995469
60.0 0.9996327
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'optimizer = dion (momentum 0.95, rankFraction 1)'

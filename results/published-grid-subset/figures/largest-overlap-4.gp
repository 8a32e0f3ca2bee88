# Figure largest-overlap-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
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
set yrange [0.08240979925274375:1.1517522568264666]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9662411
15.0 0.9069282
25.0 0.7950834
39.0 0.6830669
63.0 0.5645463
100.0 0.4617478
END
$theory1 << END
10.0 0.492366
15.0 0.4048821
25.0 0.2971853
39.0 0.1885669
63.0 0.122016
100.0 0.0949158
END
$points0 << END
10.0 0.9639157
10.0 0.9928319
10.0 0.9771398
15.0 0.9070235
15.0 0.8986597
15.0 0.9007335
25.0 0.8055064
25.0 0.7958279
25.0 0.7768603
39.0 0.7400238
39.0 0.6960352
39.0 0.7252008
63.0 0.9998716
63.0 0.9999682
63.0 0.9116649
100.0 0.9997606
100.0 0.9992136
100.0 0.9997964
END
$points1 << END
10.0 0.9704786
10.0 0.9689955
10.0 0.9705342
15.0 0.9243164
15.0 0.903288
15.0 0.9531944
25.0 0.8385424
25.0 0.8329304
25.0 0.8109534
39.0 0.7158086
39.0 0.8159323
39.0 0.7940781
63.0 0.999939
63.0 0.9996583
63.0 0.999041
100.0 0.9997956
100.0 0.9994124
100.0 0.9999583
END
$points2 << END
10.0 0.9687666
10.0 0.9646533
10.0 0.9709504
15.0 0.9028422
15.0 0.9565851
15.0 0.8834931
25.0 0.7824185
25.0 0.829513
25.0 0.8383797
39.0 0.9996055
39.0 0.9614283
39.0 0.9534526
63.0 0.9999626
63.0 0.9997886
63.0 0.9999621
100.0 0.9990671
100.0 0.9985777
100.0 0.9999625
END
$points3 << END
10.0 0.9999987
10.0 0.9993425
10.0 0.9998955
15.0 0.9999224
15.0 0.9999735
15.0 0.997372
25.0 0.9999698
25.0 0.9999449
25.0 0.994235
39.0 0.9991984
39.0 0.9996642
39.0 0.9998885
63.0 0.9981783
63.0 0.9974408
63.0 0.9998731
100.0 0.9864479
100.0 0.9825069
100.0 0.9964278
END
$points4 << END
10.0 0.9993854
10.0 0.9979754
10.0 0.9984849
15.0 0.9998758
15.0 0.9987185
15.0 0.9998397
25.0 0.9994083
25.0 0.9971557
25.0 0.9996265
39.0 0.997301
39.0 0.9988245
39.0 0.9987067
63.0 0.9977206
63.0 0.9995387
63.0 0.993657
100.0 0.9994576
100.0 0.9989526
100.0 0.9946629
END
$points5 << END
10.0 0.9996506
10.0 0.9957644
10.0 0.9995816
15.0 0.9997156
15.0 0.9988197
15.0 0.9970427
25.0 0.9961016
25.0 0.9985131
25.0 0.9992465
39.0 0.9980092
39.0 0.9984517
39.0 0.9952808
63.0 0.9993184
63.0 0.9977481
63.0 0.9991877
100.0 0.9990323
100.0 0.999389
100.0 0.9984097
END
$points6 << END
10.0 0.9999453
10.0 0.9999453
10.0 0.999226
15.0 0.9998745
15.0 0.9998845
15.0 0.9995538
25.0 0.9994927
25.0 0.9984215
25.0 0.9994866
39.0 0.9999607
39.0 0.9991748
39.0 0.9991399
63.0 0.9964519
63.0 0.9997149
63.0 0.9987379
100.0 0.9965211
100.0 0.9987579
100.0 0.9992908
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

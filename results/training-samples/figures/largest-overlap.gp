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
set xrange [9.25925925925926:43.2]
set xtics ('10' 10.0 0, '20' 20.0 0, '40' 40.0 0) nomirror
set yrange [0.12609702540438827:1.124119118047763]
set logscale y
set ytics ('0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.9300352
20.0 0.7794172
40.0 0.6029307
END
$theory1 << END
10.0 0.4588315
20.0 0.2126644
40.0 0.1417762
END
$points0 << END
10.0 0.9286401
10.0 0.9245985
10.0 0.9998013
20.0 0.8655473
20.0 0.8424333
20.0 0.8314924
40.0 0.6148458
40.0 0.7326387
40.0 0.7042852
END
$points1 << END
10.0 0.9448967
10.0 0.9627353
10.0 0.9128879
20.0 0.6897329
20.0 0.7006308
20.0 0.7340659
40.0 0.5643419
40.0 0.6205127
40.0 0.6151789
END
$points2 << END
10.0 0.9434643
10.0 0.9142343
10.0 0.9467631
20.0 0.762412
20.0 0.6840799
20.0 0.7440976
40.0 0.5968797
40.0 0.562924
40.0 0.5499317
END
$points3 << END
10.0 0.9226361
10.0 0.9386782
10.0 0.9442459
20.0 0.7501791
20.0 0.6944396
20.0 0.7175744
40.0 0.5747716
40.0 0.5954224
40.0 0.5472628
END
$points4 << END
10.0 0.910798
10.0 0.9404245
10.0 0.9188902
20.0 0.6841202
20.0 0.6450072
20.0 0.7201278
40.0 0.5717758
40.0 0.5467113
40.0 0.5554876
END
$points5 << END
10.0 0.9677012
10.0 0.9428371
10.0 0.9950068
20.0 0.6218745
20.0 0.6085709
20.0 0.6625367
40.0 0.5278979
40.0 0.5469952
40.0 0.5346992
END
$points6 << END
10.0 0.9783184
10.0 0.9889005
10.0 0.9804046
20.0 0.5957021
20.0 0.5948818
20.0 0.5924808
40.0 0.5390736
40.0 0.5350819
40.0 0.5298135
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'samples = 512', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'samples = 1024', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'samples = 2048', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'samples = 4096', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'samples = 8192', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'samples = 16384', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'samples = 65536'

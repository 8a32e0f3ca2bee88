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
10.0 0.9300351579
20.0 0.7794171874
40.0 0.6029306976
END
$theory1 << END
10.0 0.4588314677
20.0 0.2126643615
40.0 0.141776241
END
$points0 << END
10.0 0.9286401081319098
10.0 0.9245985284755155
10.0 0.9998013488453775
20.0 0.8655472874409255
20.0 0.8424332689072722
20.0 0.8314923763869659
40.0 0.6148457740280618
40.0 0.7326387322651288
40.0 0.704285152122166
END
$points1 << END
10.0 0.9448966777190881
10.0 0.9627352644223647
10.0 0.9128879001975441
20.0 0.6897329127208073
20.0 0.7006307711401399
20.0 0.7340658917421409
40.0 0.5643418972924996
40.0 0.6205127238327024
40.0 0.6151788957897582
END
$points2 << END
10.0 0.9434643221949367
10.0 0.9142343492667898
10.0 0.9467631492174479
20.0 0.7624119989895964
20.0 0.6840799417967005
20.0 0.7440975539232152
40.0 0.5968796920018951
40.0 0.5629239536514934
40.0 0.5499317381338219
END
$points3 << END
10.0 0.9226360821496473
10.0 0.9386781942337233
10.0 0.9442458705597042
20.0 0.7501790861028199
20.0 0.6944395541540291
20.0 0.7175743980626164
40.0 0.5747715542291032
40.0 0.5954224022641561
40.0 0.5472628116954362
END
$points4 << END
10.0 0.9107979860124613
10.0 0.9404245331216535
10.0 0.9188901899752351
20.0 0.6841202129580192
20.0 0.6450071922463215
20.0 0.7201277671981575
40.0 0.5717758302155247
40.0 0.5467113483267723
40.0 0.5554876289679774
END
$points5 << END
10.0 0.9677012012452254
10.0 0.9428371037705501
10.0 0.9950068285875727
20.0 0.6218745386007457
20.0 0.6085709402268833
20.0 0.6625367078897713
40.0 0.5278978990517172
40.0 0.5469952058929444
40.0 0.5346992305767407
END
$points6 << END
10.0 0.9783183877822164
10.0 0.9889004828473018
10.0 0.9804045650790104
20.0 0.5957021284107512
20.0 0.5948817997735067
20.0 0.592480763900618
40.0 0.5390736235396625
40.0 0.5350819348277459
40.0 0.5298135398250641
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

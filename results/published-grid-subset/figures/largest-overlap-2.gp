# Figure largest-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
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
set yrange [0.0824101014863785:1.151677635535332]
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
10.0 0.9997616
10.0 0.9997013
10.0 0.9997046
15.0 0.9985493
15.0 0.9985467
15.0 0.998073
25.0 0.9956321
25.0 0.9962246
25.0 0.9944249
39.0 0.9929465
39.0 0.9925653
39.0 0.9941912
63.0 0.5341375
63.0 0.5943118
63.0 0.9433856
100.0 0.4412674
100.0 0.4579185
100.0 0.3955023
END
$points1 << END
10.0 0.9996178
10.0 0.9997582
10.0 0.9996386
15.0 0.997141
15.0 0.9985212
15.0 0.9979717
25.0 0.9934621
25.0 0.9959138
25.0 0.9959885
39.0 0.9945785
39.0 0.9934233
39.0 0.9954708
63.0 0.5065859
63.0 0.9756273
63.0 0.5338703
100.0 0.4256225
100.0 0.402499
100.0 0.4598204
END
$points2 << END
10.0 0.9997294
10.0 0.9997594
10.0 0.9997763
15.0 0.9972649
15.0 0.998036
15.0 0.9979566
25.0 0.9954547
25.0 0.9971136
25.0 0.9956802
39.0 0.9955507
39.0 0.9914842
39.0 0.9949366
63.0 0.6811022
63.0 0.662848
63.0 0.5613571
100.0 0.4258368
100.0 0.4104707
100.0 0.4486331
END
$points3 << END
10.0 0.999931
10.0 0.9994315
10.0 0.9998336
15.0 0.9993105
15.0 0.9992049
15.0 0.9993227
25.0 0.9938154
25.0 0.9967252
25.0 0.9953179
39.0 0.9751871
39.0 0.977707
39.0 0.9448409
63.0 0.9984612
63.0 0.9971314
63.0 0.9943865
100.0 0.9927228
100.0 0.9949589
100.0 0.9911968
END
$points4 << END
10.0 0.9997617
10.0 0.9997854
10.0 0.9998015
15.0 0.9997855
15.0 0.9993085
15.0 0.9990057
25.0 0.9962013
25.0 0.9953962
25.0 0.9955789
39.0 0.9901482
39.0 0.9833737
39.0 0.9813565
63.0 0.983463
63.0 0.965254
63.0 0.973922
100.0 0.9776901
100.0 0.940439
100.0 0.9545109
END
$points5 << END
10.0 0.9998499
10.0 0.9997746
10.0 0.9998305
15.0 0.9991963
15.0 0.9984436
15.0 0.9991877
25.0 0.9959238
25.0 0.9963124
25.0 0.9962977
39.0 0.9862666
39.0 0.9867576
39.0 0.9857254
63.0 0.9785204
63.0 0.9763779
63.0 0.9708247
100.0 0.9388646
100.0 0.8192986
100.0 0.7925213
END
$points6 << END
10.0 0.9998455
10.0 0.9997918
10.0 0.9999375
15.0 0.9994451
15.0 0.9995892
15.0 0.9996549
25.0 0.9949368
25.0 0.9863714
25.0 0.9974719
39.0 0.9856091
39.0 0.9910568
39.0 0.941064
63.0 0.801892
63.0 0.9506235
63.0 0.8803163
100.0 0.6482136
100.0 0.7345603
100.0 0.6390755
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

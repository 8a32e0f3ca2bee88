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
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0026559344888864656:0.1086690547021726]
set logscale y
set ytics ('0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
1000.0 0.0182297277
2000.0 0.00477041886
3000.0 0.00328747052
4000.0 0.00330093571
5000.0 0.00330855961
6000.0 0.00324017547
7000.0 0.00329270295
8000.0 0.00324779769
9000.0 0.00326108849
10000.0 0.00328259954
END
$curve1 << END
1000.0 0.0297563973
2000.0 0.00713815329
3000.0 0.00520958407
4000.0 0.0049021121
5000.0 0.00488099703
6000.0 0.00488094864
7000.0 0.00476515902
8000.0 0.00484587361
9000.0 0.00490709191
10000.0 0.0049467
END
$curve2 << END
1000.0 0.00992813175
2000.0 0.00771008899
3000.0 0.00778967113
4000.0 0.00764225779
5000.0 0.0077133146
6000.0 0.00770530034
7000.0 0.0076163176
8000.0 0.00770389765
9000.0 0.00779131133
10000.0 0.00766836868
END
$curve3 << END
1000.0 0.0890747717
2000.0 0.0355378836
3000.0 0.0256690712
4000.0 0.0186817365
5000.0 0.0124580205
6000.0 0.00833925746
7000.0 0.0083397533
8000.0 0.00837021105
9000.0 0.0083453534
10000.0 0.00838391218
END
$curve4 << END
1000.0 0.0135054183
2000.0 0.00884596961
3000.0 0.00893904998
4000.0 0.00892650266
5000.0 0.00891048
6000.0 0.00884380572
7000.0 0.00897746443
8000.0 0.00900528566
9000.0 0.00909645771
10000.0 0.00883743986
END
$curve5 << END
1000.0 0.0177762702
2000.0 0.0106340981
3000.0 0.0105150315
4000.0 0.0104494049
5000.0 0.0105551038
6000.0 0.0105573059
7000.0 0.0105417002
8000.0 0.010514764
9000.0 0.0104953499
10000.0 0.0105155866
END
$curve6 << END
1000.0 0.0342086982
2000.0 0.0212000877
3000.0 0.0211515163
4000.0 0.0209221922
5000.0 0.0209650703
6000.0 0.0211112615
7000.0 0.021270546
8000.0 0.0210770622
9000.0 0.0211319497
10000.0 0.0209994529
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'importance.ratio = 0.1, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'importance.ratio = 0.2, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'importance.ratio = 0.4, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'importance.ratio = 0.7, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'importance.ratio = 1, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'importance.ratio = 2, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'importance.ratio = 10, m = 2'

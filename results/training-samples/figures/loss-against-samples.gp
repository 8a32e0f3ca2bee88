# Figure loss-against-samples, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_samples' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-samples.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples T of the training set' noenhanced offset 0,0.4
set ylabel 'loss per sample' noenhanced
set xrange [382.68140765054426:87682.42023046264]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.0026845808801131306:1.3390600566088255]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$samples0 << END
512.0 0.9599938 0.09884316 0.02249574 0.04776765
1024.0 0.7184532 0.1783633 0.0112193 0.04885675
2048.0 0.6096532 0.270135 0.005593186 0.0493256
4096.0 0.5427486 0.3532729 0.002808065 0.04969467
8192.0 0.5159658 0.4011284 0.001407802 0.04983515
16384.0 0.4994271 0.4353892 0.0007044208 0.04989778
32768.0 0.4921026 0.4541174 0.0003526277 0.04995398
65536.0 0.4896401 0.4696428 0.0001758105 0.04997176
END
$samples1 << END
512.0 0.5471085 0.02098236 0.04405555 0.0943702
1024.0 0.407252 0.03200714 0.02219882 0.09652115
2048.0 0.3251649 0.05406734 0.01113019 0.09782382
4096.0 0.2818054 0.09370979 0.005580355 0.0987573
8192.0 0.2599277 0.1260827 0.002810407 0.09923451
16384.0 0.2444008 0.1634581 0.001405178 0.09956074
32768.0 0.2355538 0.1855314 0.0007037535 0.09977572
65536.0 0.229258 0.2009369 0.0003518716 0.0998763
END
$samples2 << END
512.0 0.2729509 0.003744623 0.084542 0.1848795
1024.0 0.1450899 0.006670711 0.04312249 0.1910771
2048.0 0.1029966 0.01027198 0.02191544 0.1947214
4096.0 0.08762702 0.01733312 0.01103051 0.1962369
8192.0 0.07997298 0.02723045 0.005564496 0.1974801
16384.0 0.07476691 0.03771169 0.002798167 0.1983798
32768.0 0.07104949 0.04735888 0.001403694 0.1989635
65536.0 0.0676501 0.05432035 0.0007021466 0.1992925
END
plot $samples0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'm = 10', \
  $samples0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $samples1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'm = 20', \
  $samples1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $samples2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'm = 40', \
  $samples2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'on fresh samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'on the training set'

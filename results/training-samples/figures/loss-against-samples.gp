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
$solid0 << END
512.0 0.9599938 0.8186597 1.101328
1024.0 0.7184532 0.6228918 0.8140146
2048.0 0.6096532 0.5870543 0.632252
4096.0 0.5427486 0.5309033 0.5545939
8192.0 0.5159658 0.5125874 0.5193441
16384.0 0.4994271 0.4968216 0.5020326
32768.0 0.4921026 0.4880732 0.496132
65536.0 0.4896401 0.4870912 0.492189
END
$dashed0 << END
512.0 0.09884316 0.08298513 0.1147012
1024.0 0.1783633 0.133153 0.2235736
2048.0 0.270135 0.2657264 0.2745435
4096.0 0.3532729 0.3315914 0.3749543
8192.0 0.4011284 0.3965834 0.4056733
16384.0 0.4353892 0.4252603 0.4455181
32768.0 0.4541174 0.4496716 0.4585632
65536.0 0.4696428 0.4605745 0.4787112
END
$solid1 << END
512.0 0.5471085 0.4583112 0.6359058
1024.0 0.407252 0.3911671 0.423337
2048.0 0.3251649 0.3052224 0.3451075
4096.0 0.2818054 0.276043 0.2875677
8192.0 0.2599277 0.2544907 0.2653647
16384.0 0.2444008 0.2426642 0.2461373
32768.0 0.2355538 0.2348583 0.2362492
65536.0 0.229258 0.2280636 0.2304523
END
$dashed1 << END
512.0 0.02098236 0.01900074 0.02296398
1024.0 0.03200714 0.02314649 0.0408678
2048.0 0.05406734 0.04989978 0.0582349
4096.0 0.09370979 0.08015904 0.1072606
8192.0 0.1260827 0.1243518 0.1278136
16384.0 0.1634581 0.1604365 0.1664796
32768.0 0.1855314 0.1844488 0.186614
65536.0 0.2009369 0.1978688 0.204005
END
$solid2 << END
512.0 0.2729509 0.2213848 0.3245171
1024.0 0.1450899 0.1261484 0.1640313
2048.0 0.1029966 0.1005647 0.1054286
4096.0 0.08762702 0.08738035 0.0878737
8192.0 0.07997298 0.07942056 0.08052539
16384.0 0.07476691 0.07378811 0.0757457
32768.0 0.07104949 0.0702306 0.07186839
65536.0 0.0676501 0.06697295 0.06832726
END
$dashed2 << END
512.0 0.003744623 0.003552814 0.003936433
1024.0 0.006670711 0.006130549 0.007210874
2048.0 0.01027198 0.009271467 0.01127249
4096.0 0.01733312 0.01599077 0.01867547
8192.0 0.02723045 0.02634927 0.02811164
16384.0 0.03771169 0.03576947 0.03965391
32768.0 0.04735888 0.04628533 0.04843242
65536.0 0.05432035 0.05273477 0.05590593
END
plot $solid0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $solid0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 10', \
  $dashed0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $dashed0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $solid1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $solid1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 20', \
  $dashed1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $dashed1 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $solid2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $solid2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'm = 40', \
  $dashed2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $dashed2 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'on fresh samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'on the training set'

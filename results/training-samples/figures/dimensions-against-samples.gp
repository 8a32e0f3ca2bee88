# Figure dimensions-against-samples, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'dimensions_against_samples' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'dimensions-against-samples.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples T of the training set' noenhanced offset 0,0.4
set ylabel 'mean dimensionality' noenhanced
set xrange [382.68140765054426:87682.42023046264]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [0.00011528636061388516:0.30391898923065525]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$solid0 << END
512.0 0.02249574 0.02167412 0.02331735
1024.0 0.0112193 0.01094088 0.01149772
2048.0 0.005593186 0.005490482 0.005695891
4096.0 0.002808065 0.002741778 0.002874351
8192.0 0.001407802 0.001388896 0.001426707
16384.0 0.0007044208 0.0007008875 0.0007079541
32768.0 0.0003526277 0.0003521695 0.0003530858
65536.0 0.0001758105 0.0001752443 0.0001763766
END
$dashed0 << END
512.0 0.04776765 0.04644106 0.04909425
1024.0 0.04885675 0.04794976 0.04976373
2048.0 0.0493256 0.04901203 0.04963917
4096.0 0.04969467 0.0495816 0.04980775
8192.0 0.04983515 0.04968146 0.04998884
16384.0 0.04989778 0.04987198 0.04992357
32768.0 0.04995398 0.04994811 0.04995984
65536.0 0.04997176 0.04996818 0.04997534
END
$solid1 << END
512.0 0.04405555 0.04295535 0.04515574
1024.0 0.02219882 0.02215093 0.0222467
2048.0 0.01113019 0.01059814 0.01166224
4096.0 0.005580355 0.005429601 0.00573111
8192.0 0.002810407 0.002794729 0.002826085
16384.0 0.001405178 0.001395534 0.001414822
32768.0 0.0007037535 0.0007023124 0.0007051946
65536.0 0.0003518716 0.0003500194 0.0003537237
END
$dashed1 << END
512.0 0.0943702 0.09318199 0.09555841
1024.0 0.09652115 0.09589474 0.09714757
2048.0 0.09782382 0.09718224 0.09846539
4096.0 0.0987573 0.09838732 0.09912728
8192.0 0.09923451 0.0990398 0.09942921
16384.0 0.09956074 0.09938784 0.09973365
32768.0 0.09977572 0.09976534 0.0997861
65536.0 0.0998763 0.09983942 0.09991318
END
$solid2 << END
512.0 0.084542 0.08191278 0.08717122
1024.0 0.04312249 0.0428728 0.04337217
2048.0 0.02191544 0.02149286 0.02233803
4096.0 0.01103051 0.01086861 0.01119241
8192.0 0.005564496 0.005492738 0.005636253
16384.0 0.002798167 0.002792683 0.00280365
32768.0 0.001403694 0.001399001 0.001408388
65536.0 0.0007021466 0.0007014188 0.0007028744
END
$dashed2 << END
512.0 0.1848795 0.1819084 0.1878506
1024.0 0.1910771 0.1893788 0.1927755
2048.0 0.1947214 0.1937002 0.1957426
4096.0 0.1962369 0.1957591 0.1967146
8192.0 0.1974801 0.1971728 0.1977875
16384.0 0.1983798 0.1982468 0.1985128
32768.0 0.1989635 0.198879 0.1990481
65536.0 0.1992925 0.1991952 0.1993899
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
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of features'

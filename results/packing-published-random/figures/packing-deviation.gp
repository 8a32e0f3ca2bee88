# Figure packing-deviation, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,420 dynamic standalone name 'packing_deviation' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*420/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1260 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'packing-deviation.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'directions k' noenhanced offset 0,0.4
set ylabel 'deviation ε, the largest |overlap|' noenhanced
set xrange [1840.3753012497502:8693.878900208463]
set logscale x
set xtics ('2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '' 6000.0 1, '' 8000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0:0.3590588310400001]
set mytics 2
set samples 400
$points0 << END
2000.0 0.28976
4000.0 0.3056843
6000.0 0.314222
8000.0 0.3205882
END
$points1 << END
2000.0 0.1704246
4000.0 0.1786176
6000.0 0.1839113
8000.0 0.18633
END
$points2 << END
2000.0 0.117814
4000.0 0.1253174
6000.0 0.1311356
8000.0 0.1318208
END
$points3 << END
2000.0 0.103034
4000.0 0.1103548
6000.0 0.1115644
8000.0 0.1158394
END
$points4 << END
2000.0 0.08663464
4000.0 0.09529366
6000.0 0.09749108
8000.0 0.09766784
END
$points5 << END
2000.0 0.08148368
4000.0 0.08484314
6000.0 0.08972325
8000.0 0.09016883
END
$points6 << END
2000.0 0.07349162
4000.0 0.07838861
6000.0 0.0798854
8000.0 0.08201931
END
plot ((1.0*log(x)-0.0) > 0 ? sqrt(0.011503711479208357*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.0*log(x)-5.545177444479562) > 0 ? sqrt(0.048386234265558034*(1.0*log(x)-5.545177444479562)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((8.99223406448367*log(x)-5.545177444479562) > 0 ? sqrt(0.0006605277488065558*(8.99223406448367*log(x)-5.545177444479562)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#0072B2' notitle, \
  $points0 using 1:2 with points pointsize 0.8 pointtype 7 linecolor '#0072B2' title 'd = 256', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0038345704930694523*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.0*log(x)-6.643789733147672) > 0 ? sqrt(0.01612874475518601*(1.0*log(x)-6.643789733147672)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((8.99223406448367*log(x)-6.643789733147672) > 0 ? sqrt(0.00022803043053840473*(8.99223406448367*log(x)-6.643789733147672)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#D55E00' notitle, \
  $points1 using 1:2 with points pointsize 0.8 pointtype 5 linecolor '#D55E00' title 'd = 768', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0019172852465347261*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.0*log(x)-7.336936913707618) > 0 ? sqrt(0.008064372377593006*(1.0*log(x)-7.336936913707618)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#009E73' notitle, \
  ((8.99223406448367*log(x)-7.336936913707618) > 0 ? sqrt(0.00011656480781556516*(8.99223406448367*log(x)-7.336936913707618)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#009E73' notitle, \
  $points2 using 1:2 with points pointsize 0.8 pointtype 9 linecolor '#009E73' title 'd = 1536', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0014379639349010446*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.0*log(x)-7.6246189861593985) > 0 ? sqrt(0.006048279283194754*(1.0*log(x)-7.6246189861593985)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((8.99223406448367*log(x)-7.6246189861593985) > 0 ? sqrt(8.822974038242963e-05*(8.99223406448367*log(x)-7.6246189861593985)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#E69F00' notitle, \
  $points3 using 1:2 with points pointsize 0.8 pointtype 11 linecolor '#E69F00' title 'd = 2048', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0010457919526553052*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#CC79A7' notitle, \
  ((1.0*log(x)-7.943072717277933) > 0 ? sqrt(0.004398748569596185*(1.0*log(x)-7.943072717277933)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#CC79A7' notitle, \
  ((8.99223406448367*log(x)-7.943072717277933) > 0 ? sqrt(6.482238092726067e-05*(8.99223406448367*log(x)-7.943072717277933)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#CC79A7' notitle, \
  $points4 using 1:2 with points pointsize 0.8 pointtype 13 linecolor '#CC79A7' title 'd = 2816', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0008849008830160275*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#56B4E9' notitle, \
  ((1.0*log(x)-8.1101268019411) > 0 ? sqrt(0.0037220180204275413*(1.0*log(x)-8.1101268019411)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#56B4E9' notitle, \
  ((8.99223406448367*log(x)-8.1101268019411) > 0 ? sqrt(5.5142837203229805e-05*(8.99223406448367*log(x)-8.1101268019411)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#56B4E9' notitle, \
  $points5 using 1:2 with points pointsize 0.8 pointtype 6 linecolor '#56B4E9' title 'd = 3328', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0007189819674505223*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#000000' notitle, \
  ((1.0*log(x)-8.317766166719343) > 0 ? sqrt(0.003024139641597377*(1.0*log(x)-8.317766166719343)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#000000' notitle, \
  ((8.99223406448367*log(x)-8.317766166719343) > 0 ? sqrt(4.510136084474485e-05*(8.99223406448367*log(x)-8.317766166719343)**1.1693113487399753) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#000000' notitle, \
  $points6 using 1:2 with points pointsize 0.8 pointtype 4 linecolor '#000000' title 'd = 4096', \
  keyentry with lines dashtype 3 linewidth 1.3 linecolor '#555555' title 'Johnson-Lindenstrauss', \
  keyentry with lines dashtype 2 linewidth 1.3 linecolor '#555555' title 'adjusted', \
  keyentry with lines dashtype 1 linewidth 1.3 linecolor '#555555' title 'full'

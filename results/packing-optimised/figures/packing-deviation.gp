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
set xrange [160.28998792429857:9981.908544129685]
set logscale x
set xtics ('200' 200.0 0, '500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1, '' 6000.0 1, '' 7000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0:0.47957688800000003]
set mytics 2
set samples 400
$points0 << END
200.0 0.2056755
500.0 0.2570162
1000.0 0.308974
2000.0 0.3567651
4000.0 0.3945929
8000.0 0.4281936
END
$points1 << END
200.0 0.1165354
500.0 0.15367
1000.0 0.1810803
2000.0 0.2100205
4000.0 0.2426069
8000.0 0.2748796
END
$points2 << END
200.0 0.0560126
500.0 0.08892486
1000.0 0.1084528
2000.0 0.1277685
4000.0 0.1475385
8000.0 0.1681485
END
$points3 << END
200.0 1.438163e-07
500.0 0.046645
1000.0 0.06283756
2000.0 0.07664749
4000.0 0.09026048
8000.0 0.1040856
END
plot ((1.0*log(x)-0.0) > 0 ? sqrt(0.012346190076246379*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.0*log(x)-3.4657359027997265) > 0 ? sqrt(0.028324685220799603*(1.0*log(x)-3.4657359027997265)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.2713543175906354*log(x)-3.4657359027997265) > 0 ? sqrt(0.005544286099657442*(1.2713543175906354*log(x)-3.4657359027997265)**1.6979297044316264) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#0072B2' notitle, \
  $points0 using 1:2 with points pointsize 0.8 pointtype 7 linecolor '#0072B2' title 'd = 32', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0061730950381231895*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.0*log(x)-4.1588830833596715) > 0 ? sqrt(0.014162342610399802*(1.0*log(x)-4.1588830833596715)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.2713543175906354*log(x)-4.1588830833596715) > 0 ? sqrt(0.002527956546737443*(1.2713543175906354*log(x)-4.1588830833596715)**1.6979297044316264) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#D55E00' notitle, \
  $points1 using 1:2 with points pointsize 0.8 pointtype 5 linecolor '#D55E00' title 'd = 64', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0030865475190615947*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.0*log(x)-4.852030263919617) > 0 ? sqrt(0.007081171305199901*(1.0*log(x)-4.852030263919617)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.2713543175906354*log(x)-4.852030263919617) > 0 ? sqrt(0.0011526397064155012*(1.2713543175906354*log(x)-4.852030263919617)**1.6979297044316264) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#009E73' notitle, \
  $points2 using 1:2 with points pointsize 0.8 pointtype 9 linecolor '#009E73' title 'd = 128', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0015432737595307974*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.0*log(x)-5.545177444479562) > 0 ? sqrt(0.0035405856525999504*(1.0*log(x)-5.545177444479562)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.2713543175906354*log(x)-5.545177444479562) > 0 ? sqrt(0.0005255542444035534*(1.2713543175906354*log(x)-5.545177444479562)**1.6979297044316264) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#E69F00' notitle, \
  $points3 using 1:2 with points pointsize 0.8 pointtype 11 linecolor '#E69F00' title 'd = 256', \
  keyentry with lines dashtype 3 linewidth 1.3 linecolor '#555555' title 'Johnson-Lindenstrauss', \
  keyentry with lines dashtype 2 linewidth 1.3 linecolor '#555555' title 'adjusted', \
  keyentry with lines dashtype 1 linewidth 1.3 linecolor '#555555' title 'full'

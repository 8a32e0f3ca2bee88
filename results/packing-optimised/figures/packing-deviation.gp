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
set yrange [0:0.47956905009052103]
set mytics 2
set samples 400
$points0 << END
200.0 0.2056233
500.0 0.2569551
1000.0 0.3089173
2000.0 0.3567659
4000.0 0.3946013
8000.0 0.4281867
END
$points1 << END
200.0 0.1165461
500.0 0.153619
1000.0 0.1810397
2000.0 0.2099821
4000.0 0.2425741
8000.0 0.2748743
END
$points2 << END
200.0 0.05602072
500.0 0.0889308
1000.0 0.1084509
2000.0 0.1277416
4000.0 0.1475285
8000.0 0.1681457
END
$points3 << END
200.0 1.3551e-07
500.0 0.04664645
1000.0 0.06284514
2000.0 0.07664566
4000.0 0.09024419
8000.0 0.1041043
END
plot ((1.0*log(x)-0.0) > 0 ? sqrt(0.012344123242681753*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.0*log(x)-3.4657359027997265) > 0 ? sqrt(0.028320121598464504*(1.0*log(x)-3.4657359027997265)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.2725159461467828*log(x)-3.4657359027997265) > 0 ? sqrt(0.005512388094165664*(1.2725159461467828*log(x)-3.4657359027997265)**1.6996665805279827) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#0072B2' notitle, \
  $points0 using 1:2 with points pointsize 0.8 pointtype 7 linecolor '#0072B2' title 'd = 32', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.006172061621340877*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.0*log(x)-4.1588830833596715) > 0 ? sqrt(0.014160060799232252*(1.0*log(x)-4.1588830833596715)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.2725159461467828*log(x)-4.1588830833596715) > 0 ? sqrt(0.0025130267482693924*(1.2725159461467828*log(x)-4.1588830833596715)**1.6996665805279827) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#D55E00' notitle, \
  $points1 using 1:2 with points pointsize 0.8 pointtype 5 linecolor '#D55E00' title 'd = 64', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0030860308106704384*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.0*log(x)-4.852030263919617) > 0 ? sqrt(0.007080030399616126*(1.0*log(x)-4.852030263919617)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.2725159461467828*log(x)-4.852030263919617) > 0 ? sqrt(0.0011456565339079774*(1.2725159461467828*log(x)-4.852030263919617)**1.6996665805279827) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#009E73' notitle, \
  $points2 using 1:2 with points pointsize 0.8 pointtype 9 linecolor '#009E73' title 'd = 128', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0015430154053352192*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.0*log(x)-5.545177444479562) > 0 ? sqrt(0.003540015199808063*(1.0*log(x)-5.545177444479562)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.2725159461467828*log(x)-5.545177444479562) > 0 ? sqrt(0.0005222900610150368*(1.2725159461467828*log(x)-5.545177444479562)**1.6996665805279827) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#E69F00' notitle, \
  $points3 using 1:2 with points pointsize 0.8 pointtype 11 linecolor '#E69F00' title 'd = 256', \
  keyentry with lines dashtype 3 linewidth 1.3 linecolor '#555555' title 'Johnson-Lindenstrauss', \
  keyentry with lines dashtype 2 linewidth 1.3 linecolor '#555555' title 'adjusted', \
  keyentry with lines dashtype 1 linewidth 1.3 linecolor '#555555' title 'full'

# Figure loss-against-rate-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_rate_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-rate-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'W₀ = N(0, m^-1), A₀ = N(0, m^-1), optimizer = sgd (momentum 0)' noenhanced font ',11'
set xlabel 'learning rate of W' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set xrange [3.249009585424942:157.5864849081493]
set logscale x
set xtics ('5' 5.0 0, '10' 10.0 0, '20' 20.0 0, '50' 50.0 0, '100' 100.0 0, '' 4.0 1, '' 6.0 1, '' 7.0 1, '' 8.0 1, '' 9.0 1, '' 30.0 1, '' 40.0 1, '' 60.0 1, '' 70.0 1, '' 80.0 1, '' 90.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0002844367068475421:1.0386884062462138]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$width0 << END
4.0 0.004916056 0.004632279 0.005217217
8.0 0.004794426 0.004261092 0.005394513
16.0 0.003522842 0.003144699 0.003946455
32.0 0.003451016 0.002621487 0.004543035
64.0 0.0004571898 0.0004020744 0.0005198604
128.0 0.6689456 0.6686437 0.6692477
END
$width1 << END
4.0 0.004179254 0.003383565 0.005162059
8.0 0.004505775 0.003922361 0.005175965
16.0 0.003384765 0.003062173 0.00374134
32.0 0.003466387 0.002772243 0.004334338
64.0 0.0004441605 0.000420656 0.0004689783
END
$width2 << END
4.0 0.00348561 0.003212396 0.003782061
8.0 0.004007991 0.003419675 0.00469752
16.0 0.003301906 0.002831038 0.003851091
32.0 0.003421951 0.00265855 0.004404564
64.0 0.0004690809 0.0004493482 0.0004896801
END
$width3 << END
4.0 0.003426828 0.002947249 0.003984445
8.0 0.004096474 0.003771933 0.004448938
16.0 0.003353077 0.003070853 0.003661237
32.0 0.003475979 0.002955541 0.004088061
64.0 0.0004414015 0.0003596158 0.0005417874
128.0 0.6693251 0.6688482 0.6698022
END
$width4 << END
4.0 0.003385005 0.003283964 0.003489154
8.0 0.004065141 0.00385574 0.004285913
16.0 0.002961483 0.00276014 0.003177514
32.0 0.00393281 0.002798968 0.005525963
64.0 0.0004711238 0.0004230601 0.0005246479
END
plot $width0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $width0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'm = 128', \
  $width1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $width1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'm = 256', \
  $width2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $width2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'm = 512', \
  $width3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $width3 using 1:2 with linespoints pointtype 11 pointsize 0.7 linewidth 1.5 linecolor '#E69F00' title 'm = 1024', \
  $width4 using 1:3:(0):($4-$3) with vectors nohead linecolor '#CC79A7' notitle, \
  $width4 using 1:2 with linespoints pointtype 13 pointsize 0.7 linewidth 1.5 linecolor '#CC79A7' title 'm = 2048'

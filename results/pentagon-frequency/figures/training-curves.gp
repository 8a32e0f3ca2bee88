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
set xrange [1700.0:10000.0]
set logscale x
set xtics ('2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0012125727261844137:0.12425984969453283]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1700.0 0.01078966
3400.0 0.001662399
5100.0 0.001553888
6800.0 0.001579192
8500.0 0.001599679
10000.0 0.001601139
END
$curve1 << END
1700.0 0.004642584
3400.0 0.002399534
5100.0 0.002379559
6800.0 0.002384195
8500.0 0.002414902
10000.0 0.002444127
END
$curve2 << END
1700.0 0.06444918
3400.0 0.02253921
5100.0 0.01649973
6800.0 0.008316826
8500.0 0.008252409
10000.0 0.008344616
END
$curve3 << END
1700.0 0.0108765
3400.0 0.008919799
5100.0 0.00888295
6800.0 0.008982666
8500.0 0.008926923
10000.0 0.008766478
END
$curve4 << END
1700.0 0.0667978
3400.0 0.02698724
5100.0 0.02594632
6800.0 0.02601972
8500.0 0.02583605
10000.0 0.02599584
END
$curve5 << END
1700.0 0.07287799
3400.0 0.05616858
5100.0 0.05616083
6800.0 0.05609304
8500.0 0.05605507
10000.0 0.05586544
END
$curve6 << END
1700.0 0.09696586
3400.0 0.0796982
5100.0 0.07959242
6800.0 0.07953822
8500.0 0.07998736
10000.0 0.07943183
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.02, entry 5 of frequency weights = 0.15, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.02, entry 5 of frequency weights = 0.7, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.05, entry 5 of frequency weights = 0.4, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.05, entry 5 of frequency weights = 1, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.1, entry 5 of frequency weights = 0.7, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.2, entry 5 of frequency weights = 0.25, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.2, entry 5 of frequency weights = 1, m = 2'

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
set yrange [0.0012357859200483822:0.11745394583950498]
set logscale y
set ytics ('0.002' 0.002 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1700.0 0.003724598
3400.0 0.001583635
5100.0 0.001633517
6800.0 0.001584839
8500.0 0.001577261
10000.0 0.001602878
END
$curve1 << END
1700.0 0.00542792
3400.0 0.00238961
5100.0 0.002389659
6800.0 0.002408199
8500.0 0.002400939
10000.0 0.002385505
END
$curve2 << END
1700.0 0.0208358
3400.0 0.01157343
5100.0 0.008287677
6800.0 0.008363551
8500.0 0.008343896
10000.0 0.008380463
END
$curve3 << END
1700.0 0.01916552
3400.0 0.008947109
5100.0 0.008879708
6800.0 0.00883959
8500.0 0.009022491
10000.0 0.008985865
END
$curve4 << END
1700.0 0.03262399
3400.0 0.02579288
5100.0 0.02585986
6800.0 0.02599109
8500.0 0.02591926
10000.0 0.02592823
END
$curve5 << END
1700.0 0.08427111
3400.0 0.05592924
5100.0 0.05599809
6800.0 0.0561542
8500.0 0.05597995
10000.0 0.05607822
END
$curve6 << END
1700.0 0.09202533
3400.0 0.07988994
5100.0 0.07971072
6800.0 0.07949366
8500.0 0.07939498
10000.0 0.07973608
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.02, entry 5 of frequency weights = 0.15, m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.02, entry 5 of frequency weights = 0.7, m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.05, entry 5 of frequency weights = 0.4, m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.05, entry 5 of frequency weights = 1, m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.1, entry 5 of frequency weights = 0.7, m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.2, entry 5 of frequency weights = 0.25, m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.2, entry 5 of frequency weights = 1, m = 2'

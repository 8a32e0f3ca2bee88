# Figure read-out-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'read_out_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'read-out-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'optimizer = sgd (momentum 0.9)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share of active features found' noenhanced
set logscale x 2
set xrange [3.532652582758295:54.350094016345764]
set xtics ('4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0, '32' 32.0 0, '48' 48.0 0) nomirror
set yrange [0:1.03]
set key maxcols 3
$found0 << END
4.0 0.1872396 0.146951 0.2275282
8.0 0.5011068 0.481255 0.5209585
16.0 0.8692708 0.8531322 0.8854095
24.0 0.968099 0.9647415 0.9714564
32.0 0.9835286 0.9814558 0.9856015
48.0 0.9966797 0.995758 0.9976014
END
$found1 << END
4.0 0.1830078 0.145887 0.2201286
8.0 0.4958333 0.4760026 0.5156641
16.0 0.8647786 0.8499097 0.8796476
24.0 0.9651042 0.9608038 0.9694045
32.0 0.9835286 0.9814558 0.9856015
48.0 0.9966797 0.995758 0.9976014
END
$found2 << END
4.0 0.1992545 0.1908558 0.2076531
8.0 0.2965098 0.2887788 0.3042408
16.0 0.4421835 0.4340158 0.4503512
24.0 0.5794509 0.5701309 0.5887709
32.0 0.6936406 0.6837733 0.7035078
48.0 0.7975868 0.7878778 0.8072959
END
$found3 << END
4.0 0.1957299 0.1908213 0.2006385
8.0 0.2967356 0.290383 0.3030882
16.0 0.4443178 0.4416214 0.4470141
24.0 0.576881 0.5757109 0.578051
32.0 0.6938176 0.6911892 0.696446
48.0 0.7972428 0.79572 0.7987656
END
plot $found0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $found0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'outputs', \
  $found1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $found1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'full', \
  $found2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $found2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'signs', \
  $found3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $found3 using 1:2 with linespoints pointtype 11 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#E69F00' title 'rotated signs'

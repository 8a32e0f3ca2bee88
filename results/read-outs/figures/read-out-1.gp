# Figure read-out-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'read_out_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'read-out-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'optimizer = adamw' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share of active features found' noenhanced
set logscale x 2
set xrange [3.532652582758295:54.350094016345764]
set xtics ('4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0, '32' 32.0 0, '48' 48.0 0) nomirror
set yrange [0:1.03]
set key maxcols 3
$found0 << END
4.0 0.8912109 0.8359263 0.9464956
8.0 0.7660156 0.7295094 0.8025218
16.0 0.8879557 0.883732 0.8921794
24.0 0.968099 0.9659602 0.9702377
32.0 0.9830729 0.979596 0.9865499
48.0 0.9973307 0.9962462 0.9984153
END
$found1 << END
4.0 0.2488932 0.2444785 0.2533079
8.0 0.5230469 0.514362 0.5317317
16.0 0.8781901 0.8730345 0.8833457
24.0 0.9643229 0.9607464 0.9678995
32.0 0.983138 0.9797275 0.9865486
48.0 0.9973307 0.9962462 0.9984153
END
$found2 << END
4.0 0.2182696 0.2120743 0.2244648
8.0 0.287788 0.2851686 0.2904074
16.0 0.4490917 0.4440229 0.4541606
24.0 0.5751324 0.5701342 0.5801305
32.0 0.6975006 0.6893722 0.7056289
48.0 0.7956063 0.7862329 0.8049797
END
$found3 << END
4.0 0.2115669 0.2060821 0.2170517
8.0 0.2864369 0.2792216 0.2936522
16.0 0.4439733 0.439905 0.4480417
24.0 0.5760455 0.5729815 0.5791095
32.0 0.6923526 0.6882246 0.6964807
48.0 0.7985115 0.7958476 0.8011754
END
plot $found0 using 1:3:(0):($4-$3) with vectors nohead linecolor '#0072B2' notitle, \
  $found0 using 1:2 with linespoints pointtype 7 pointsize 0.7 linewidth 1.5 linecolor '#0072B2' title 'outputs', \
  $found1 using 1:3:(0):($4-$3) with vectors nohead linecolor '#D55E00' notitle, \
  $found1 using 1:2 with linespoints pointtype 5 pointsize 0.7 linewidth 1.5 linecolor '#D55E00' title 'full', \
  $found2 using 1:3:(0):($4-$3) with vectors nohead linecolor '#009E73' notitle, \
  $found2 using 1:2 with linespoints pointtype 9 pointsize 0.7 linewidth 1.5 linecolor '#009E73' title 'signs', \
  $found3 using 1:3:(0):($4-$3) with vectors nohead linecolor '#E69F00' notitle, \
  $found3 using 1:2 with linespoints pointtype 11 pointsize 0.7 dashtype 2 linewidth 1.5 linecolor '#E69F00' title 'rotated signs'

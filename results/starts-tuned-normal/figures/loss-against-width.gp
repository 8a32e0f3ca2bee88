# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.04945682665391487:1.5546018438532057]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.1758322530830865 1.1679828695527152 1.1836816366134577
10.0 1.1757181880525012 1.1679267946425846 1.1835095814624177
10.0 1.1753618480120034 1.1675138666270208 1.183209829396986
15.0 0.9896611307374128 0.9805554802642823 0.9987667812105433
15.0 0.987051838149013 0.9781153999332779 0.9959882763647481
15.0 0.9872356849487811 0.9783810684098917 0.9960903014876705
25.0 0.5452188980806021 0.5385534264840541 0.55188436967715
25.0 0.5479506410676254 0.5414874958612289 0.5544137862740218
25.0 0.5483055518134613 0.5416588983444625 0.5549522052824601
39.0 0.28682206225617274 0.2829461924158667 0.29069793209647876
39.0 0.2840844163806112 0.2801493748713207 0.28801945788990174
39.0 0.282980994080289 0.27914099022538974 0.2868209979351882
63.0 0.1393359622438003 0.1373693530390155 0.14130257144858507
63.0 0.1359849154915457 0.1340628825241115 0.1379069484589799
63.0 0.1387839795207396 0.1368055435154616 0.1407624155260176
100.0 0.06474891236626727 0.06375708533274822 0.06574073939978632
100.0 0.06561898425902583 0.06462966073302674 0.06660830778502493
100.0 0.06433305603444989 0.06334854797881401 0.06531756409008577
END
$random0 << END
10.0 1.1951192535627826
15.0 1.042201912810231
25.0 0.6789246603476543
39.0 0.4052275334999252
63.0 0.23009321606440195
100.0 0.1352352924389107
END
set rmargin at screen 0.74
set label '−1.30 [−1.30, −1.29]' at graph 1.03,0.12347188267456263 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.690710794425947*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 29.625478524346423*x**(-1.2962766013832565) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

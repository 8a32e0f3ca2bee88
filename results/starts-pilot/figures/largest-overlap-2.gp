# Figure largest-overlap-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_2' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'b₀ = normal (deviation 1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [13.642558414304153:109.95005148207815]
set xtics ('15' 15.0 0, '39' 39.0 0, '100' 100.0 0) nomirror
set yrange [0.08241023412490173:1.151644887705798]
set logscale y
set ytics ('0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.09 1, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
15.0 0.9069282337967397
39.0 0.6830669245679615
100.0 0.46174784238345395
END
$theory1 << END
15.0 0.4048821201329398
39.0 0.18856689306604085
100.0 0.0949157995752499
END
$points0 << END
15.0 0.9994902372933653
15.0 0.9993556402428105
39.0 0.9960892606076105
39.0 0.9957673114880593
100.0 0.9901203782144146
100.0 0.9911215311767532
END
$points1 << END
15.0 0.990511456777057
15.0 0.9920925154716504
39.0 0.7264128567060452
39.0 0.6766170916387505
100.0 0.4494890284143008
100.0 0.44969342841775256
END
$points2 << END
15.0 0.9076051513745731
15.0 0.9169585543565599
39.0 0.7141009119198194
39.0 0.7035796204157045
100.0 0.9996861464664001
100.0 0.9999107129613106
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'γ = −1', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'γ = 0', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'γ = 1'

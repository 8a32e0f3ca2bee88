# Figure largest-overlap-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_1' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'b₀ = constant (value 0)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [13.642558414304153:109.95005148207815]
set xtics ('15' 15.0 0, '39' 39.0 0, '100' 100.0 0) nomirror
set yrange [0.08241925833570067:1.1494192344169298]
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
15.0 0.9943599189857107
15.0 0.9955165218386511
39.0 0.6046469552983983
39.0 0.5460215590290166
100.0 0.3838468586356387
100.0 0.3663077875005826
END
$points1 << END
15.0 0.9259976797233841
15.0 0.8955994345218385
39.0 0.556396432244307
39.0 0.5776912067471832
100.0 0.39293262377332344
100.0 0.3651053831136336
END
$points2 << END
15.0 0.9980875812179849
15.0 0.9977558859269461
39.0 0.5961784595811259
39.0 0.5857814642567366
100.0 0.3838606211845196
100.0 0.3712936914168772
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'γ = −1', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'γ = 0', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'γ = 1'

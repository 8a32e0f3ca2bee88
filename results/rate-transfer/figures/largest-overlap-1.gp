# Figure largest-overlap-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_1' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learning rate = 0.0005, A₀ = N(0, m^-1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.05451509721711531:0.27394123426819]
set logscale y
set ytics ('0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
128.0 0.2454726
256.0 0.1744937
512.0 0.1237102
1024.0 0.08759101
2048.0 0.06197675
END
$points0 << END
128.0 0.2512443
128.0 0.2337827
128.0 0.207962
128.0 0.2219641
256.0 0.1499247
256.0 0.1593476
256.0 0.1293149
256.0 0.162212
512.0 0.1205062
512.0 0.09380372
512.0 0.1172033
512.0 0.09786897
1024.0 0.06774797
1024.0 0.08162463
1024.0 0.09336153
1024.0 0.07632718
2048.0 0.06701735
2048.0 0.05943988
2048.0 0.0608354
2048.0 0.06180348
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'W₀ = N(0, m^-1)'

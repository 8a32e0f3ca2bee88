# Figure loss-against-width-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learning rate = 0.032, A₀ = N(0, m^-1)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.00016180833645314694:1.3524835922027922]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
128.0 0.0004967352 0.0004880374 0.0005054329
128.0 0.000590687 0.0005799289 0.0006014451
128.0 0.0003222155 0.0003169025 0.0003275286
128.0 0.0003292399 0.0003241171 0.0003343627
256.0 0.0007801228 0.0007651609 0.0007950846
256.0 0.0009158138 0.0008978147 0.0009338129
256.0 0.04248086 0.04060326 0.04435846
256.0 0.000916048 0.0008995639 0.0009325321
512.0 0.1271459 0.1239183 0.1303735
512.0 0.1275672 0.1243278 0.1308067
512.0 0.04489992 0.04299503 0.0468048
512.0 0.04396917 0.04209302 0.04584532
1024.0 0.6641607 0.6566615 0.6716599
1024.0 0.664318 0.6568209 0.6718152
1024.0 0.6647828 0.6572918 0.6722737
1024.0 0.6643209 0.6568238 0.671818
2048.0 0.6704476 0.6630295 0.6778658
2048.0 0.6703656 0.6629464 0.6777848
2048.0 0.6717808 0.6643791 0.6791824
2048.0 0.6696156 0.662187 0.6770442
END
set rmargin at screen 0.6
set label 'W₀ = N(0, m^-1): 2.95 [2.52, 3.37]' at graph 1.03,1.0 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot sample [128.0:2048.0] 3.3187478300134255e-10*x**(2.9457863538275326) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

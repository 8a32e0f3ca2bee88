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
set title 'learningRate = 0.032, A₀ = N(0, m^-1)' noenhanced
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
128.0 0.0004967351639517887 0.00048803742934984927 0.0005054328985537281
128.0 0.0005906870010992352 0.0005799289184816384 0.000601445083716832
128.0 0.00032221554314903686 0.00031690247278249483 0.0003275286135155789
128.0 0.0003292398898519253 0.00032411712558701693 0.0003343626541168337
256.0 0.0007801227569559924 0.0007651609293779067 0.0007950845845340781
256.0 0.0009158137831807326 0.0008978146837052758 0.0009338128826561895
256.0 0.04248085843727883 0.040603255652854844 0.04435846122170281
256.0 0.0009160480265979453 0.0008995639058898845 0.0009325321473060062
512.0 0.12714587623360354 0.12391825329367633 0.13037349917353078
512.0 0.1275672172158049 0.12432775158074415 0.1308066828508657
512.0 0.04489991841553043 0.042995031880077354 0.04680480495098351
512.0 0.043969170716823935 0.042093021405920854 0.04584532002772702
1024.0 0.6641607136386807 0.6566614928032246 0.6716599344741367
1024.0 0.6643180427710618 0.6568209099761545 0.671815175565969
1024.0 0.6647827529254983 0.6572917698848635 0.672273735966133
1024.0 0.6643209235771356 0.6568238289870765 0.6718180181671947
2048.0 0.6704476403041736 0.6630294662646934 0.6778658143436538
2048.0 0.6703655560465294 0.662946355293228 0.6777847567998307
2048.0 0.6717807602732769 0.6643791384809966 0.6791823820655573
2048.0 0.6696156129868127 0.6621869961072693 0.6770442298663562
END
set rmargin at screen 0.6
set label 'W₀ = N(0, m^-1): 2.95 [2.52, 3.37]' at graph 1.03,1.0 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot sample [128.0:2048.0] 3.3187478300134255e-10*x**(2.9457863538275326) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

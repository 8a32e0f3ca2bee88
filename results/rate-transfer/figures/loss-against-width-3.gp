# Figure loss-against-width-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learningRate = 16, A₀ = N(0, 0.5² m^-0.5)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.0003629096280110102:0.15844937386308552]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
128.0 0.0013492520311850565 0.0013240808722474067 0.0013744231901227063
128.0 0.0013611589732541137 0.0013353163734336115 0.0013870015730746159
128.0 0.0014925110197181247 0.0014648189976911668 0.0015202030417450826
128.0 0.0018143197859931473 0.0017807301048044036 0.001847909467181891
256.0 0.0010035090368653895 0.0009876396904952582 0.0010193783832355208
256.0 0.0008324670976267663 0.0008193995106135748 0.0008455346846399578
256.0 0.0007834477331408828 0.000771511571333299 0.0007953838949484666
256.0 0.001024592616956571 0.0010080133290616485 0.0010411719048514937
512.0 0.0006399189989684688 0.0006299637912760579 0.0006498742066608796
512.0 0.0006816807009558251 0.0006713860369028966 0.0006919753650087536
512.0 0.000693349274474723 0.0006824006726380461 0.0007042978763114
512.0 0.0006220932412925775 0.0006117743359724887 0.0006324121466126663
1024.0 0.0006057954111968103 0.0005960988643023184 0.0006154919580913023
1024.0 0.0005853062072290376 0.0005756209958803057 0.0005949914185777695
1024.0 0.0005769809071762437 0.0005680043398485469 0.0005859574745039405
1024.0 0.0006641120185073027 0.0006538896697824063 0.000674334367232199
2048.0 0.09696605710112884 0.09427057841825794 0.09966153578399974
2048.0 0.09477637160990232 0.09206856952506282 0.09748417369474183
2048.0 0.006102556750428858 0.005936756735706771 0.006268356765150945
2048.0 0.006721034620059633 0.006518867175637654 0.006923202064481612
END
set rmargin at screen 0.53
set label 'W₀ = N(0, 0.5² m^-0.5): 0.75 [0.20, 1.31]' at graph 1.03,0.4237908607481911 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot sample [128.0:2048.0] 1.5329016386125043e-05*x**(0.7529092885730448) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

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
set yrange [0.04489489135978801:1.5670739435227128]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.1736993555963673 1.1659635147308778 1.1814351964618568
10.0 1.1802732915633676 1.1724902642739286 1.1880563188528066
10.0 1.175665906246627 1.1680234637012554 1.1833083487919986
15.0 0.987443450124461 0.9788399979993023 0.9960469022496197
15.0 0.9907886413091606 0.9820162621079159 0.9995610205104052
15.0 0.9862561708499155 0.9775093654398094 0.9950029762600215
25.0 0.5417776792733957 0.5350780763652736 0.5484772821815178
25.0 0.5414219863014815 0.5348012121054592 0.5480427604975039
25.0 0.538158217787504 0.5316274925700226 0.5446889430049853
39.0 0.2684804954623454 0.2646424844106008 0.27231850651409006
39.0 0.26663418648744924 0.2629013671009375 0.270367005873961
39.0 0.2677123420130244 0.26395181541257756 0.27147286861347125
63.0 0.12511509323006118 0.12325638417879975 0.1269738022813226
63.0 0.12528959676167312 0.12346021623466404 0.1271189772886822
63.0 0.12531080783881757 0.12350097888629433 0.1271206367913408
100.0 0.058882705772225555 0.058007905492698145 0.059757506051752965
100.0 0.0591720933071443 0.05828748527667147 0.060056701337617126
100.0 0.05886744292460762 0.05797655883476292 0.059758327014452314
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
set label '−1.35 [−1.35, −1.35]' at graph 1.03,0.11794750248853078 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.22713614829515*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 33.74865134286645*x**(-1.3470395863868079) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
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
set yrange [0.23031881448157568:1.4521318921339657]
set logscale y
set ytics ('0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.2543649303417765 1.2468622969325762 1.2618675637509769
15.0 1.2541103656755108 1.2465992398944294 1.2616214914565922
25.0 1.1976184507429337 1.1902759174057733 1.204960984080094
39.0 1.1794910822668916 1.1722128004024768 1.1867693641313064
63.0 1.2256044153403278 1.2181710747908217 1.233037755889834
100.0 1.1480447926549988 1.1408551157661437 1.155234469543854
END
$points1 << END
10.0 1.0007688396193848 0.9940784219276998 1.00745925731107
15.0 1.0202866937973032 1.0135295792385386 1.0270438083560678
25.0 0.9282462421848746 0.9217855781181157 0.9347069062516336
39.0 1.0336042300031587 1.0268029842513824 1.040405475754935
63.0 0.8261633820771054 0.8200677616425807 0.8322590025116301
100.0 0.8052435068569362 0.7992414090805475 0.811245604633325
END
$points2 << END
10.0 0.8077805548903205 0.8018516602262394 0.8137094495544016
15.0 0.7325268021597356 0.7268840136376133 0.738169590681858
25.0 0.5839877664404832 0.5789162526499132 0.5890592802310533
39.0 0.7007930958438456 0.6952755906703684 0.7063106010173229
63.0 0.3648815265754885 0.36085387158082866 0.36890918157014835
100.0 0.2650462738522257 0.2615951492488079 0.26849739845564347
END
set rmargin at screen 0.65
set label 'α = 0: −0.03 [−0.07, 0.00]' at graph 1.03,0.880037832560698 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 1: −0.10 [−0.20, 0.00]' at graph 1.03,0.6953509003409487 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 1.5: −0.46 [−0.76, −0.19]' at graph 1.03,0.16554639644781366 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
plot sample [10.0:100.0] 2.9874481625236067*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 1.3522560163559991*x**(-0.03249190128513718) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.3137601897512918*x**(-0.1000654022357481) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 2.6180155837678187*x**(-0.4616296118322444) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted'

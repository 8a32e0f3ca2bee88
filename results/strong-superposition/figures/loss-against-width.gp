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
set yrange [0.03938604282921479:1.5841047783621147]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.1809090769510289 1.1726267663687566 1.1891913875333011
15.0 0.9934595980441943 0.9854832863278433 1.0014359097605452
25.0 0.7361609527242767 0.7300160312298579 0.7423058742186955
39.0 0.5165337772991138 0.5117912113673899 0.5212763432308376
63.0 0.33209815887873334 0.3284379577674941 0.33575835998997255
100.0 0.17914147208870165 0.17659703575682226 0.18168590842058105
END
$random0 << END
10.0 1.1951192535627826
15.0 1.042201912810231
25.0 0.6789246603476543
39.0 0.4052275334999252
63.0 0.23009321606440195
100.0 0.1352352924389107
END
$points1 << END
10.0 0.7374110734723565 0.7313009706273772 0.7435211763173357
15.0 0.5400319360512278 0.5347364879025656 0.54532738419989
25.0 0.32030536816745864 0.31621982908273694 0.32439090725218034
39.0 0.17429635246606556 0.17164084496145032 0.1769518599706808
63.0 0.08393590938975896 0.08225342454071785 0.08561839423880008
100.0 0.05220534976784764 0.05088558154672816 0.053525117988967114
END
$random1 << END
10.0 0.8070967826659479
15.0 0.6680747952176569
25.0 0.4393552274191789
39.0 0.2637992908503889
63.0 0.15231107909022026
100.0 0.09093033833113887
END
set rmargin at screen 0.6699999999999999
set label 'α = 0: −0.80 [−1.02, −0.59]' at graph 1.03,0.4580056752610213 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 1: −1.20 [−1.36, −1.04]' at graph 1.03,0.08162501027621698 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  [10.0:100.0] 17.036859203076762*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 6.6913458083326205*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 8.702237231372038*x**(-0.8047226158425745) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 13.136812735689327*x**(-1.1960925509320954) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

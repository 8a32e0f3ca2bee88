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
set yrange [0.032065458819150156:1.6998342429371331]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.24823 1.240758 1.255703
15.0 1.248124 1.240637 1.255611
25.0 1.196716 1.189385 1.204048
39.0 1.158721 1.1515 1.165942
63.0 1.192927 1.185596 1.200259
100.0 1.142213 1.135035 1.14939
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 0.9942456 0.9875808 1.00091
15.0 1.015303 1.008578 1.022028
25.0 0.9098474 0.9034589 0.916236
39.0 1.022467 1.01571 1.029223
63.0 0.8340149 0.8279076 0.8401222
100.0 0.8088257 0.8028179 0.8148335
END
$random1 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points2 << END
10.0 0.8114688 0.8055103 0.8174274
15.0 0.7358696 0.7301936 0.7415456
25.0 0.584194 0.5790962 0.5892919
39.0 0.70437 0.698818 0.7099221
63.0 0.369125 0.3650548 0.3731952
100.0 0.2806886 0.2771333 0.2842439
END
$random2 << END
10.0 0.4185807
15.0 0.3138207
25.0 0.1925625
39.0 0.1186442
63.0 0.0707954
100.0 0.04340674
END
set rmargin at screen 0.65
set label 'α = 0: −0.04 [−0.06, −0.01]' at graph 1.03,0.9047892209846046 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 1: −0.09 [−0.19, 0.01]' at graph 1.03,0.8197892209846046 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 1.5: −0.44 [−0.74, −0.15]' at graph 1.03,0.5820945409009802 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  [10.0:100.0] 3.029292413697779*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 1.3628805309589118*x**(-0.037689299295817255) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.2783130462556624*x**(-0.09349027452724466) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 2.496592940671977*x**(-0.44378221557153563) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

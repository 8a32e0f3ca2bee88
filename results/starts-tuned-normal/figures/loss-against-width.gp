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
set yrange [0.04945682665391487:1.5546018438532057]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.175832 1.167983 1.183682
10.0 1.175718 1.167927 1.18351
10.0 1.175362 1.167514 1.18321
15.0 0.9896611 0.9805555 0.9987668
15.0 0.9870518 0.9781154 0.9959883
15.0 0.9872357 0.9783811 0.9960903
25.0 0.5452189 0.5385534 0.5518844
25.0 0.5479506 0.5414875 0.5544138
25.0 0.5483056 0.5416589 0.5549522
39.0 0.2868221 0.2829462 0.2906979
39.0 0.2840844 0.2801494 0.2880195
39.0 0.282981 0.279141 0.286821
63.0 0.139336 0.1373694 0.1413026
63.0 0.1359849 0.1340629 0.1379069
63.0 0.138784 0.1368055 0.1407624
100.0 0.06474891 0.06375709 0.06574074
100.0 0.06561898 0.06462966 0.06660831
100.0 0.06433306 0.06334855 0.06531756
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
set rmargin at screen 0.74
set label '−1.30 [−1.30, −1.29]' at graph 1.03,0.12347188267456263 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.690710794425947*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 29.625478524346423*x**(-1.2962766013832565) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

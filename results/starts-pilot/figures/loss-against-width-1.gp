# Figure loss-against-width-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_1' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'b₀ = constant (value 0)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [13.642558414304153:109.95005148207815]
set xtics ('15' 15.0 0, '39' 39.0 0, '100' 100.0 0) nomirror
set yrange [0.046224003470997525:1.7753913963776322]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
15.0 0.9906677704585359 0.9820931693090141 0.9992423716080577
15.0 0.9900800034582165 0.9812948841824518 0.9988651227339811
39.0 0.27132999782654055 0.26749666020041823 0.27516333545266286
39.0 0.2718148210969416 0.2676930858008123 0.2759365563930709
100.0 0.06112039504230158 0.06022282192979238 0.06201796815481078
100.0 0.06105393362402926 0.06014751238004961 0.0619603548680089
END
$random0 << END
15.0 1.042201912810231
39.0 0.4052275334999252
100.0 0.1352352924389107
END
$points1 << END
15.0 0.9509569379944002 0.9416388301357167 0.9602750458530837
15.0 0.9512716795978942 0.9420800503075335 0.9604633088882548
39.0 0.2681410934705728 0.26417839051789077 0.27210379642325483
39.0 0.2678933650528904 0.26404574232645034 0.2717409877793305
100.0 0.06106343359902487 0.06018350807929149 0.06194335911875826
100.0 0.061192028301387334 0.060301403508327044 0.062082653094447625
END
$random1 << END
15.0 1.042201912810231
39.0 0.4052275334999252
100.0 0.1352352924389107
END
$points2 << END
15.0 1.3363862872513863 1.3286217033418706 1.344150871160902
15.0 1.3363862872513863 1.3286217033418706 1.344150871160902
39.0 0.34225318092685314 0.3385388248685046 0.34596753698520166
39.0 0.3426917041016878 0.3389231017071025 0.34646030649627313
100.0 0.06408656590001408 0.0631072022488523 0.06506592955117585
100.0 0.0636131470432998 0.06264247468797407 0.06458381939862554
END
$random2 << END
15.0 1.042201912810231
39.0 0.4052275334999252
100.0 0.1352352924389107
END
set rmargin at screen 0.88
set label 'γ = −1' at graph 1.03,0.0764203353201367 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'γ = 0' at graph 1.03,0.1314203353201367 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'γ = 1' at graph 1.03,0.1864203353201367 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

# Figure loss-against-samples, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_samples' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-samples.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples T of the training set' noenhanced offset 0,0.4
set ylabel 'loss per sample' noenhanced
set xrange [2.030891539001349:2954.367520261758]
set logscale x
set format x '10^{%L}'
set mxtics 10
set grid xtics linecolor '#e6e6e6'
set yrange [6.691611913816663e-19:1313.9072799027088]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$samples0 << END
3.0 0.9933718833363494 9.251858762571054e-18 0.5808406048405812 0.006504112473
5.0 0.940504262702306 4.579669912989261e-16 0.4497257599130497 0.0066563303825
10.0 0.9907782897922177 0.07680423441344529 0.2409357037105338 0.006615486191
30.0 1.1770882925360775 0.42048697359859943 0.06881963565791321 0.0066302842125
100.0 5.378621946484245 0.6115239579230547 0.0207564913121055 0.0066092988305
300.0 95.03125624243864 0.8363216067664325 0.006919369254373491 0.0065856419405000005
1000.0 0.9308887823256036 0.9080718504264951 0.0021026270106061094 0.0066508119165
2000.0 0.9294502283926838 0.9172673220746219 0.0010480650008789585 0.0066628809675
END
$samples1 << END
3.0 1.1026334643124887 2.153588862863672e-06 0.6613782670431846 0.0019898932649999998
5.0 0.999762049076311 2.9096089103194943e-05 0.3999260546789044 0.001988311982
10.0 1.0778462238165964 0.07061915675876662 0.17591513789859534 0.0017942317940000002
30.0 1.004497380518666 0.3125573130091652 0.06654809930230017 0.0019947555175000003
100.0 1.6583403415144904 0.7045662496238947 0.0199707958326543 0.0019885866844999997
300.0 28.17510777284093 0.8885299321264029 0.006645626986373974 0.001993766252
1000.0 0.9900205872907331 0.9750218305271119 0.0019986528977439947 0.0019994511085
2000.0 0.9887897873171374 0.979619799181819 0.0010003336199880782 0.0019998155815
END
plot $samples0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'n = 300', \
  $samples0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $samples1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'n = 1000', \
  $samples1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'on fresh samples', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'on the training set'

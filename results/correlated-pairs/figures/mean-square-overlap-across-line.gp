# Figure mean-square-overlap-across-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_across_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-across-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap across' noenhanced
set logscale x 2
set xrange [0.002152229148329337:0.05807931748207712]
set xtics ('0.0025' 0.0025 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0) nomirror
set yrange [0.4963428641858707:0.5002853653458016]
set mytics 2
set key maxcols 4
$line0 << END
0.0025 0.5000015001295361
0.005 0.4999995867830456
0.01 0.5000050033166508
0.02 0.5000061015303411
0.05 0.5000419073667717
END
$replicates0 << END
0.0025 0.5000012533084597
0.0025 0.49999910987420326
0.0025 0.5000037995212033
0.0025 0.5000006122688523
0.0025 0.5000022077487037
0.0025 0.49994529468676396
0.0025 0.5000015001295361
0.0025 0.4999999604921896
0.0025 0.499999247214692
0.0025 0.4999678593663602
0.005 0.4999242289557755
0.005 0.499999036137189
0.005 0.5000006734658826
0.005 0.5000003767265665
0.005 0.49999987380732475
0.005 0.49996131644236536
0.005 0.500001559493906
0.005 0.5000000264471794
0.005 0.4999995867830456
0.005 0.49999981095574336
0.01 0.5000015153472781
0.01 0.5000007913295715
0.01 0.49999926468659067
0.01 0.5000007314687254
0.01 0.49999998320540473
0.01 0.5000035207320169
0.01 0.49999920154702066
0.01 0.5000050033166508
0.01 0.49999914252461053
0.01 0.5000003444121942
0.02 0.5000114549015191
0.02 0.5000032983121252
0.02 0.49956225774198715
0.02 0.500008713114411
0.02 0.5000061015303411
0.02 0.5000055696699819
0.02 0.5000121358349158
0.02 0.5000129560163605
0.02 0.5000031908006818
0.02 0.5000034759309651
0.05 0.500058246130562
0.05 0.5000560720470358
0.05 0.5000741599265196
0.05 0.5000408636294321
0.05 0.5000416278640682
0.05 0.5000432215255752
0.05 0.5000716886739275
0.05 0.4965540696051527
0.05 0.5000419073667717
0.05 0.4976984915295186
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

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
set yrange [3.941935807853962e-13:2.421366743285461]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.0025 5.665533930887534e-09
0.005 1.2333267740416431e-10
0.01 2.9864347106389744e-09
0.02 9.355473062910846e-09
0.05 9.436932901785156e-10
END
$replicates0 << END
0.0025 0.5000000072802188
0.0025 1.0242174275365556e-08
0.0025 0.4999999033325739
0.0025 5.665533930887534e-09
0.0025 0.4999999997205185
0.0025 0.5000000982998642
0.0025 0.4999999408242024
0.0025 0.5000003861157357
0.0025 0.4999999996791743
0.0025 0.4999999898323818
0.005 0.500000024929647
0.005 0.49999998937648965
0.005 0.49999999514788934
0.005 0.5000000165370923
0.005 0.49999996036414096
0.005 0.49999988810263013
0.005 1.2333267740416431e-10
0.005 0.5000001973169126
0.005 0.5000000102963578
0.005 5.916599166155834e-08
0.01 0.5000000016416853
0.01 0.4999999659151791
0.01 0.4999999840353736
0.01 0.5000002298941847
0.01 0.5000000281378241
0.01 0.5000000250046238
0.01 0.49999999712737064
0.01 0.49999999996642697
0.01 2.9864347106389744e-09
0.01 0.499999982647348
0.02 0.49999993634091083
0.02 0.5000000144390455
0.02 0.49999994499783834
0.02 3.138520665579847e-08
0.02 1.8646821642320788e-08
0.02 2.0250282228850836e-08
0.02 9.355473062910846e-09
0.02 0.49999965349839637
0.02 0.5000000460885327
0.02 0.499999985203818
0.05 0.4999999281445441
0.05 0.49999897757664885
0.05 0.5000003036453683
0.05 0.4999999997835948
0.05 4.771498196554091e-10
0.05 9.436932901785156e-10
0.05 0.500000230675657
0.05 0.5000000060171464
0.05 1.9089729796917254e-12
0.05 0.5000000220282045
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

# Figure mean-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean overlap within' noenhanced
set logscale x 2
set xrange [0.002152229148329337:0.05807931748207712]
set xtics ('0.0025' 0.0025 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0) nomirror
set yrange [-1.0600478398680706:0.060845171004399075]
set mytics 2
set key maxcols 4
$line0 << END
0.0025 -0.999999995950453
0.005 -0.9999999999999025
0.01 -0.9999999978769347
0.02 -0.9999999985770656
0.05 -0.9999999993186013
END
$replicates0 << END
0.0025 -0.00014836275500976215
0.0025 -0.999999995795736
0.0025 -1.6600596335430984e-05
0.0025 -0.999999995950453
0.0025 -3.6287340773877297e-07
0.0025 0.00044403954776808113
0.0025 -0.000840859499193547
0.0025 -0.0011921093229677326
0.0025 3.747241064044893e-05
0.0025 0.00016150175017726198
0.005 0.00023493237095420505
0.005 1.1619835399434564e-07
0.005 3.8282926291516306e-05
0.005 -0.00036207386004083464
0.005 -0.0007472567197120486
0.005 -0.0003059286552987428
0.005 -0.9999999999999025
0.005 0.000632973630665612
0.005 0.00014868534825596136
0.005 -0.9999999534426322
0.01 6.195192104788139e-05
0.01 -2.188473890429865e-05
0.01 -2.1311135777773993e-05
0.01 -0.0007924043418479909
0.01 0.00024696297630680264
0.01 0.00023003874442797945
0.01 0.00010042092234327504
0.01 3.319172891338984e-05
0.01 -0.9999999978769347
0.01 -9.993595431384561e-06
0.02 0.00015002078734011048
0.02 0.00016994500956529768
0.02 3.5005881650646e-05
0.02 -0.9999999784423412
0.02 -0.9999999816016073
0.02 -0.9999999936628727
0.02 -0.9999999985770656
0.02 7.065947342216328e-05
0.02 0.0004701655694277773
0.02 0.000344662878004498
0.05 0.00038528654727282285
0.05 -0.00024192698087338593
0.05 0.0007973311362310664
0.05 7.571685758128721e-06
0.05 -0.9999999996219957
0.05 -0.9999999993186013
0.05 0.0006834050384771639
0.05 0.0001230487434378258
0.05 -0.9999999999990488
0.05 0.00025353631767649487
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

# Figure test-loss-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'test_loss_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'test-loss-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'test loss' noenhanced
set logscale x 2
set xrange [0.007943282347242816:1.2589254117941673]
set xtics ('0.01' 0.01 0, '0.1' 0.1 0, '1' 1.0 0) nomirror
set yrange [1.364694787492833e-17:2.8273067901827793]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$line0 << END
0.01 1.48066e-16
0.1 1.155305e-16
1.0 2.28623e-13
END
$replicates0 << END
0.01 9.468791e-06
0.01 5.028108e-12
0.01 3.387339e-05
0.01 8.796491e-07
0.01 4.060305e-09
0.01 3.537742e-08
0.01 1.042773e-05
0.01 1.48066e-16
0.01 7.650204e-05
0.01 3.054739e-08
0.1 2.085107e-16
0.1 1.064075e-15
0.1 1.682481e-16
0.1 9.093157e-09
0.1 1.052785e-10
0.1 1.117489e-15
0.1 1.684062e-16
0.1 1.698481e-16
0.1 1.155305e-16
0.1 1.36122e-08
1.0 5.169417e-09
1.0 2.28623e-13
1.0 0.03665875
1.0 0.05354064
1.0 1.762805e-11
1.0 0.08356398
1.0 1.470984e-12
1.0 0.06658983
1.0 2.592089e-12
1.0 0.05354018
END
$line1 << END
0.01 0.0001237266
0.1 0.001761131
1.0 0.01171903
END
$replicates1 << END
0.01 0.0001237266
0.01 0.0001310943
0.01 0.0001392876
0.01 0.0001308915
0.01 0.0001392392
0.01 0.0001301589
0.01 0.0001435456
0.01 0.0001307296
0.01 0.000143307
0.01 0.0001390259
0.1 0.002246191
0.1 0.001898521
0.1 0.001868216
0.1 0.002223935
0.1 0.00214052
0.1 0.001946349
0.1 0.002077011
0.1 0.001909034
0.1 0.001784997
0.1 0.001761131
1.0 0.0289516
1.0 0.03254112
1.0 0.01536502
1.0 0.02871735
1.0 0.0235505
1.0 0.02639154
1.0 0.01171903
1.0 0.02626804
1.0 0.02288761
1.0 0.01348826
END
$line2 << END
0.01 6.598232e-08
0.1 1.002259e-15
1.0 9.486987e-14
END
$replicates2 << END
0.01 0.005796288
0.01 0.002370161
0.01 0.003841191
0.01 0.0009732336
0.01 0.006978908
0.01 0.002369944
0.01 0.001686325
0.01 6.598232e-08
0.01 0.0009731051
0.01 0.003841213
0.1 0.04038944
0.1 0.03975749
0.1 0.0407361
0.1 0.04079587
0.1 0.01337296
0.1 0.02931266
0.1 0.04073613
0.1 1.002259e-15
0.1 0.04051039
0.1 3.699089e-10
1.0 0.3339735
1.0 1.825013e-13
1.0 9.486987e-14
1.0 1.309928e-13
1.0 1.105692e-13
1.0 0.04570498
1.0 3.803461e-12
1.0 0.03665813
1.0 1.259779e-13
1.0 0.04570678
END
$line3 << END
0.01 0.007002322
0.1 0.07183942
1.0 0.01081119
END
$replicates3 << END
0.01 0.008513794
0.01 0.007002322
0.01 0.007852596
0.01 0.008289
0.01 0.007156271
0.01 0.008333861
0.01 0.007019557
0.01 0.009414476
0.01 0.008096994
0.01 0.008490169
0.1 0.08366925
0.1 0.08417081
0.1 0.0772132
0.1 0.08336112
0.1 0.08431101
0.1 0.08398965
0.1 0.08915137
0.1 0.08228934
0.1 0.08655785
0.1 0.07183942
1.0 0.01690188
1.0 0.01396979
1.0 0.02015255
1.0 0.01302538
1.0 0.01171917
1.0 0.02849215
1.0 0.01081119
1.0 0.01630978
1.0 0.01199633
1.0 0.01975622
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'activation = identity, m = 6', \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle, \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'activation = identity, m = 40', \
  $replicates1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.3 notitle, \
  $line2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'activation = relu, m = 6', \
  $replicates2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.3 notitle, \
  $line3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'activation = relu, m = 40', \
  $replicates3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.3 notitle

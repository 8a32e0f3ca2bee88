# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [500.0:5000.0]
set logscale x
set xtics ('500' 500.0 0, '700' 700.0 0, '1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '' 600.0 1, '' 800.0 1, '' 900.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0002276543220372093:0.17966809810942277]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
500.0 0.000362377496
1000.0 0.000329031949
1500.0 0.0003279581
2000.0 0.00032622519
2500.0 0.000325726903
3000.0 0.000334517749
3500.0 0.000333197428
4000.0 0.000334883353
4500.0 0.000328984253
5000.0 0.000325448878
END
$curve1 << END
500.0 0.00967889249
1000.0 0.00536398083
1500.0 0.0053204519
2000.0 0.00530211841
2500.0 0.00533735695
3000.0 0.00521596058
3500.0 0.00542911943
4000.0 0.00521759273
4500.0 0.00526083669
5000.0 0.00527468579
END
$curve2 << END
500.0 0.00118644881
1000.0 0.000925274649
1500.0 0.000878394096
2000.0 0.000940200323
2500.0 0.000977722557
3000.0 0.000883300308
3500.0 0.000961144095
4000.0 0.000890773768
4500.0 0.000852129844
5000.0 0.000966709304
END
$curve3 << END
500.0 0.0303536121
1000.0 0.029585496
1500.0 0.0297036795
2000.0 0.0296327918
2500.0 0.0294617536
3000.0 0.0295735811
3500.0 0.0295676438
4000.0 0.0295851377
4500.0 0.0295802512
5000.0 0.0295598154
END
$curve4 << END
500.0 0.0194220913
1000.0 0.0141663985
1500.0 0.0142930731
2000.0 0.0141805401
2500.0 0.0140600863
3000.0 0.0142310163
3500.0 0.0142478855
4000.0 0.0142018555
4500.0 0.0142063614
5000.0 0.0139285662
END
$curve5 << END
500.0 0.0194730441
1000.0 0.0175596895
1500.0 0.0175871733
2000.0 0.0175343404
2500.0 0.017582928
3000.0 0.0175990531
3500.0 0.0175461617
4000.0 0.0175878349
4500.0 0.0175756929
5000.0 0.0175469019
END
$curve6 << END
500.0 0.125679398
1000.0 0.0836579959
1500.0 0.083754216
2000.0 0.0838921413
2500.0 0.0836359767
3000.0 0.0837671544
3500.0 0.0838045202
4000.0 0.0837618062
4500.0 0.0837021362
5000.0 0.0839001104
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 0.02, importance.ratio = 0.1, m = 1', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 0.0316, importance.ratio = 6.31, m = 1', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 0.0794, importance.ratio = 2.51, m = 1', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.2, importance.ratio = 1, m = 1', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.501, importance.ratio = 0.398, m = 1', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 1.26, importance.ratio = 0.158, m = 1', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'E = 2, importance.ratio = 10, m = 1'

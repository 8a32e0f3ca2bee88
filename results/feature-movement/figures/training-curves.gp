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
set xrange [30.0:1000.0]
set logscale x
set xtics ('50' 50.0 0, '100' 100.0 0, '200' 200.0 0, '500' 500.0 0, '1000' 1000.0 0, '' 30.0 1, '' 40.0 1, '' 60.0 1, '' 70.0 1, '' 80.0 1, '' 90.0 1, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [4.769095278723344e-10:3.196379393933448]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
30.0 0.9511599
60.0 0.2750507
90.0 0.2291625
120.0 0.2159954
150.0 0.2066019
180.0 0.1966513
210.0 0.1845478
240.0 0.1814632
270.0 0.1743975
300.0 0.1694643
330.0 0.1745545
360.0 0.1597837
390.0 0.1505763
420.0 0.1524456
450.0 0.15863
480.0 0.1491401
510.0 0.1446178
540.0 0.1465123
570.0 0.1405243
600.0 0.1448209
630.0 0.1399588
660.0 0.1470175
690.0 0.1393108
720.0 0.1454708
750.0 0.1323158
780.0 0.136023
810.0 0.1375408
840.0 0.1353598
870.0 0.1365919
900.0 0.1359006
930.0 0.1322909
960.0 0.1341854
990.0 0.1292144
1000.0 0.1373144
END
$curve1 << END
30.0 0.1350889
60.0 0.0004468565
90.0 7.114753e-05
120.0 2.356834e-05
150.0 8.40597e-06
180.0 2.882498e-06
210.0 1.064e-06
240.0 3.399662e-07
270.0 1.296863e-07
300.0 4.727198e-08
330.0 2.005595e-08
360.0 1.040041e-08
390.0 1.040334e-08
420.0 4.679203e-09
450.0 7.676882e-09
480.0 5.339147e-09
510.0 4.170211e-09
540.0 5.883492e-09
570.0 6.083336e-09
600.0 7.821057e-09
630.0 6.490373e-09
660.0 1.602658e-09
690.0 4.765309e-09
720.0 8.442513e-09
750.0 8.570574e-09
780.0 7.256391e-09
810.0 5.273415e-09
840.0 5.558079e-09
870.0 4.742765e-09
900.0 4.285792e-09
930.0 7.516833e-09
960.0 4.127793e-09
990.0 7.6425e-09
1000.0 2.723484e-09
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'parametrization = ntk, m = 512', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'parametrization = mup, m = 512'

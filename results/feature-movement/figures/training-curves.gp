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
set yrange [9.682888168070585e-10:3.6240558726181513]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
set key font ',11'
$curve0 << END
30.0 1.11261631
60.0 0.408364578
90.0 0.369324334
120.0 0.379186111
150.0 0.365953815
180.0 0.362144119
210.0 0.344094318
240.0 0.348278152
270.0 0.312259928
300.0 0.297494664
330.0 0.300387056
360.0 0.297218355
390.0 0.292786168
420.0 0.286372953
450.0 0.277888477
480.0 0.28535014
510.0 0.273368741
540.0 0.276305076
570.0 0.266293418
600.0 0.274576676
630.0 0.271071969
660.0 0.265730055
690.0 0.269149941
720.0 0.262211848
750.0 0.262882663
780.0 0.261018071
810.0 0.252529212
840.0 0.253823888
870.0 0.26404395
900.0 0.259354834
930.0 0.254107661
960.0 0.268669138
990.0 0.251898703
1000.0 0.248819996
END
$curve1 << END
30.0 0.17234632
60.0 0.0183032239
90.0 0.000160443517
120.0 3.46793527e-05
150.0 1.11189833e-05
180.0 4.01490507e-06
210.0 1.4418437e-06
240.0 4.80639571e-07
270.0 1.75736929e-07
300.0 6.33966637e-08
330.0 2.32683688e-08
360.0 1.25090989e-08
390.0 8.70678208e-09
420.0 8.71642645e-09
450.0 7.97556019e-09
480.0 6.63296656e-09
510.0 6.46736639e-09
540.0 7.40246481e-09
570.0 6.22048267e-09
600.0 6.40680226e-09
630.0 4.82667459e-09
660.0 8.22944415e-09
690.0 5.94862598e-09
720.0 5.30945005e-09
750.0 3.15394691e-09
780.0 6.17035133e-09
810.0 9.94780747e-09
840.0 6.77239339e-09
870.0 4.46010438e-09
900.0 5.3603886e-09
930.0 4.33444742e-09
960.0 5.63123439e-09
990.0 7.18586186e-09
1000.0 3.28973995e-09
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'learningRate = 10 m^-0.5, W₀ = N(0, m^-0.5), A₀ = N(0, m^-0.5), m = 512', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'learningRate = 10, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512'

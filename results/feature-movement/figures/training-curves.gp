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
30.0 1.112616
60.0 0.4083646
90.0 0.3693243
120.0 0.3791861
150.0 0.3659538
180.0 0.3621441
210.0 0.3440943
240.0 0.3482782
270.0 0.3122599
300.0 0.2974947
330.0 0.3003871
360.0 0.2972184
390.0 0.2927862
420.0 0.286373
450.0 0.2778885
480.0 0.2853501
510.0 0.2733687
540.0 0.2763051
570.0 0.2662934
600.0 0.2745767
630.0 0.271072
660.0 0.2657301
690.0 0.2691499
720.0 0.2622118
750.0 0.2628827
780.0 0.2610181
810.0 0.2525292
840.0 0.2538239
870.0 0.264044
900.0 0.2593548
930.0 0.2541077
960.0 0.2686691
990.0 0.2518987
1000.0 0.24882
END
$curve1 << END
30.0 0.1723463
60.0 0.01830322
90.0 0.0001604435
120.0 3.467935e-05
150.0 1.111898e-05
180.0 4.014905e-06
210.0 1.441844e-06
240.0 4.806396e-07
270.0 1.757369e-07
300.0 6.339666e-08
330.0 2.326837e-08
360.0 1.25091e-08
390.0 8.706782e-09
420.0 8.716426e-09
450.0 7.97556e-09
480.0 6.632967e-09
510.0 6.467366e-09
540.0 7.402465e-09
570.0 6.220483e-09
600.0 6.406802e-09
630.0 4.826675e-09
660.0 8.229444e-09
690.0 5.948626e-09
720.0 5.30945e-09
750.0 3.153947e-09
780.0 6.170351e-09
810.0 9.947807e-09
840.0 6.772393e-09
870.0 4.460104e-09
900.0 5.360389e-09
930.0 4.334447e-09
960.0 5.631234e-09
990.0 7.185862e-09
1000.0 3.28974e-09
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'learningRate = 10 m^-0.5, W₀ = N(0, m^-0.5), A₀ = N(0, m^-0.5), m = 512', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'learningRate = 10, W₀ = N(0, m^-1), A₀ = N(0, m^-1), m = 512'

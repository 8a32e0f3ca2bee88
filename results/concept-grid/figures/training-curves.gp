# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.28in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [1.17644234177041e-15:7.178810792807399]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1000.0 0.04609399693240185
2000.0 9.577838522289994e-15
3000.0 1.404705518570637e-14
4000.0 1.8874193874474088e-14
5000.0 3.9398512230448546e-14
6000.0 6.970064803102361e-14
7000.0 7.176242933226718e-14
8000.0 6.324325785289631e-14
9000.0 2.764462270210544e-14
10000.0 8.245584770527615e-15
END
$curve1 << END
1000.0 0.4447733552902937
2000.0 0.3565630031749606
3000.0 0.3537051187455654
4000.0 0.3486073837727308
5000.0 0.3459438982307911
6000.0 0.3419493332281709
7000.0 0.3384289976209402
8000.0 0.3357281023263931
9000.0 0.3361021701470017
10000.0 0.3356026040688157
END
$curve2 << END
1000.0 1.024239907205105
2000.0 0.9024531390666962
3000.0 0.8981655869483948
4000.0 0.8910870374441147
5000.0 0.8857581629753113
6000.0 0.8867827340960502
7000.0 0.8820953214764595
8000.0 0.8799055967926979
9000.0 0.8790593994855881
10000.0 0.8824981953501702
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'n = 8, dependence = concepts (concepts 4, values 2), m = 6', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'n = 12, dependence = concepts (concepts 4, values 3), m = 6', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'n = 16, dependence = concepts (concepts 4, values 4), m = 6'

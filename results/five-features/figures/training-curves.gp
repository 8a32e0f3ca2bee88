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
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0010730629634372825:2.293508345616444]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$curve0 << END
1000.0 0.752873444
2000.0 0.395884028
3000.0 0.394902896
4000.0 0.395174246
5000.0 0.394838647
6000.0 0.394920016
7000.0 0.395277847
8000.0 0.395553149
9000.0 0.395688447
10000.0 0.395032668
END
$curve1 << END
1000.0 0.527497641
2000.0 0.500062461
3000.0 0.499953783
4000.0 0.499529047
5000.0 0.499932248
6000.0 0.499825477
7000.0 0.500387704
8000.0 0.499607038
9000.0 0.499778596
10000.0 0.500289323
END
$curve2 << END
1000.0 0.110374254
2000.0 0.0586946788
3000.0 0.058696649
4000.0 0.0588313842
5000.0 0.0587565751
6000.0 0.058916768
7000.0 0.0589013588
8000.0 0.0587787926
9000.0 0.0587504007
10000.0 0.0585185698
END
$curve3 << END
1000.0 0.798064249
2000.0 0.0584926665
3000.0 0.0582911229
4000.0 0.058397285
5000.0 0.0577885097
6000.0 0.0573770968
7000.0 0.057531252
8000.0 0.0576086102
9000.0 0.057307257
10000.0 0.0574585842
END
$curve4 << END
1000.0 1.52094727
2000.0 0.00181584099
3000.0 0.0017414313
4000.0 0.00171079535
5000.0 0.0017448209
6000.0 0.00161812241
7000.0 0.00165070278
8000.0 0.00172782143
9000.0 0.00167905025
10000.0 0.00168094971
END
$curve5 << END
1000.0 0.321005904
2000.0 0.00679200179
3000.0 0.00667424194
4000.0 0.00668368387
5000.0 0.00678043252
6000.0 0.00663857228
7000.0 0.00665165975
8000.0 0.00679780749
9000.0 0.00664977606
10000.0 0.00673531822
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 4.5, m = 3', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 2.5, m = 3', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 1.5, m = 3', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.75, m = 3', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.25, m = 3', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 0.05, m = 3'

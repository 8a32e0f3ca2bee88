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
set yrange [0.0011985976611145835:0.15297624333601784]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
1000.0 0.014662366
2000.0 0.0042175868
3000.0 0.00161831227
4000.0 0.00158544609
5000.0 0.0015541474
6000.0 0.00160992285
7000.0 0.00159319729
8000.0 0.00160542424
9000.0 0.00157335978
10000.0 0.00159613557
END
$curve1 << END
1000.0 0.00540614318
2000.0 0.00221578069
3000.0 0.00219517922
4000.0 0.00225341303
5000.0 0.00223138595
6000.0 0.0022006866
7000.0 0.00227615495
8000.0 0.00225378383
9000.0 0.00225888916
10000.0 0.00223297518
END
$curve2 << END
1000.0 0.0113961825
2000.0 0.007529834
3000.0 0.00769421603
4000.0 0.00762601652
5000.0 0.00750808008
6000.0 0.00752030184
7000.0 0.00757643938
8000.0 0.00753674416
9000.0 0.00765166465
10000.0 0.00761268206
END
$curve3 << END
1000.0 0.0140023819
2000.0 0.00891046452
3000.0 0.00892491753
4000.0 0.00876686672
5000.0 0.00897199419
6000.0 0.00877018774
7000.0 0.0088204812
8000.0 0.00866652318
9000.0 0.00885372276
10000.0 0.00870212796
END
$curve4 << END
1000.0 0.0442831302
2000.0 0.0247475804
3000.0 0.0244338018
4000.0 0.0245093761
5000.0 0.0244605211
6000.0 0.0245431931
7000.0 0.0243300208
8000.0 0.0246340115
9000.0 0.0244336859
10000.0 0.0246492017
END
$curve5 << END
1000.0 0.117979136
2000.0 0.0871406329
3000.0 0.0867539644
4000.0 0.0868968909
5000.0 0.0869501213
6000.0 0.0867708749
7000.0 0.0863122215
8000.0 0.08619292
9000.0 0.0861781011
10000.0 0.0865993042
END
$curve6 << END
1000.0 0.0965860789
2000.0 0.0851931834
3000.0 0.0852455123
4000.0 0.0847673337
5000.0 0.085052764
6000.0 0.0849102541
7000.0 0.0851180878
8000.0 0.084641376
9000.0 0.0846603098
10000.0 0.0848977016
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'density = 0.02, frequency.weights = [1,1,1,1,0.15], m = 2', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'density = 0.02, frequency.weights = [1,1,1,1,0.4], m = 2', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'density = 0.05, frequency.weights = [1,1,1,1,0.25], m = 2', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'density = 0.05, frequency.weights = [1,1,1,1,0.7], m = 2', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'density = 0.1, frequency.weights = [1,1,1,1,0.4], m = 2', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'density = 0.2, frequency.weights = [1,1,1,1,0.15], m = 2', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'density = 0.2, frequency.weights = [1,1,1,1,0.7], m = 2'

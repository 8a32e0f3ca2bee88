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
set xrange [4000.0:20000.0]
set logscale x
set xtics ('4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '15000' 15000.0 0, '20000' 20000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.007696234030668634:109.14811820621982]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
4000.0 65.40361
8000.0 0.6023316
12000.0 0.5427657
16000.0 0.5271951
18000.0 0.5201849
20000.0 0.5174981
END
$curve1 << END
4000.0 52.21797
8000.0 0.6279945
12000.0 0.5773476
16000.0 0.5643194
18000.0 0.5580586
20000.0 0.5562076
END
$curve2 << END
4000.0 59.65844
8000.0 1.243773
12000.0 1.196827
16000.0 1.150111
18000.0 1.135665
20000.0 1.135461
END
$curve3 << END
4000.0 51.53513
8000.0 0.2840812
12000.0 0.2411879
16000.0 0.2276408
18000.0 0.2222611
20000.0 0.2212927
END
$curve4 << END
4000.0 46.84687
8000.0 0.7982851
12000.0 0.7848222
16000.0 0.7791788
18000.0 0.7792714
20000.0 0.7794727
END
$curve5 << END
4000.0 40.03251
8000.0 0.02828738
12000.0 0.01666227
16000.0 0.01420172
18000.0 0.01337864
20000.0 0.01284378
END
$curve6 << END
4000.0 39.43119
8000.0 0.3276313
12000.0 0.3174201
16000.0 0.3173796
18000.0 0.3165658
20000.0 0.316683
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'α = 0, γ = −1, m = 39', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'α = 0.25, γ = −0.333, m = 39', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'α = 0.5, γ = 1, m = 39', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'α = 1, γ = −0.333, m = 39', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'α = 1.25, γ = 1, m = 39', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'α = 1.75, γ = −0.333, m = 39', \
  $curve6 using 1:2 with lines linewidth 1.5 linecolor '#000000' dashtype 2 title 'α = 2, γ = 1, m = 39'

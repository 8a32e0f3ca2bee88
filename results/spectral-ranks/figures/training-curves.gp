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
set xrange [400.0:10000.0]
set logscale x
set xtics ('500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '10000' 10000.0 0, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1, '' 6000.0 1, '' 7000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.09992467066228727:2.799540589595115]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '2' 2.0 0, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
400.0 1.8184833
800.0 0.269488389
1200.0 0.210013177
1600.0 0.180397573
2000.0 0.162650271
2400.0 0.149294963
2800.0 0.14210355
3200.0 0.13709895
3600.0 0.133707972
4000.0 0.132503758
4400.0 0.129283331
4800.0 0.129604732
5200.0 0.127357491
5600.0 0.126935948
6000.0 0.126339835
6400.0 0.12579827
6800.0 0.124433051
7200.0 0.123227165
7600.0 0.121388108
8000.0 0.121378828
8400.0 0.120762081
8800.0 0.12041284
9200.0 0.120411108
9600.0 0.119787057
10000.0 0.119457319
END
$curve1 << END
400.0 1.16620449
800.0 0.239997329
1200.0 0.196564489
1600.0 0.177053598
2000.0 0.163115001
2400.0 0.155605514
2800.0 0.149300626
3200.0 0.14578849
3600.0 0.141953928
4000.0 0.139669827
4400.0 0.136835298
4800.0 0.13597197
5200.0 0.135862091
5600.0 0.133175691
6000.0 0.132950724
6400.0 0.132279116
6800.0 0.132007401
7200.0 0.131310914
7600.0 0.130035304
8000.0 0.131682842
8400.0 0.130533069
8800.0 0.130213469
9200.0 0.129646708
9600.0 0.130153739
10000.0 0.129428738
END
$curve2 << END
400.0 2.3124067
800.0 0.244341714
1200.0 0.203070165
1600.0 0.179907759
2000.0 0.163383445
2400.0 0.154896237
2800.0 0.149163143
3200.0 0.144103503
3600.0 0.141618078
4000.0 0.141183213
4400.0 0.139265099
4800.0 0.138379144
5200.0 0.135911559
5600.0 0.134616274
6000.0 0.134796434
6400.0 0.132653866
6800.0 0.13193833
7200.0 0.131898144
7600.0 0.131655017
8000.0 0.130292682
8400.0 0.128654377
8800.0 0.130340185
9200.0 0.128990276
9600.0 0.129228069
10000.0 0.129334443
END
$curve3 << END
400.0 2.34178344
800.0 0.251286157
1200.0 0.209569695
1600.0 0.18645632
2000.0 0.173366973
2400.0 0.164142214
2800.0 0.158801865
3200.0 0.154169634
3600.0 0.150839944
4000.0 0.150430311
4400.0 0.149361902
4800.0 0.147192419
5200.0 0.146469121
5600.0 0.144138638
6000.0 0.143211958
6400.0 0.142926676
6800.0 0.14018258
7200.0 0.13941052
7600.0 0.13949541
8000.0 0.138397067
8400.0 0.138483887
8800.0 0.136632835
9200.0 0.136652112
9600.0 0.136194191
10000.0 0.135640884
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'optimizer = adamw, m = 27', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'optimizer = sgd (momentum 0.9), m = 27', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'optimizer = muon (momentum 0.95, scale "original"), m = 27', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'optimizer = dion (momentum 0.95, rankFraction 1), m = 27'

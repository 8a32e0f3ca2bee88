# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.04402721957102657:10.377675652207545]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 0.6861632842660171 0.6805058397433079 0.6918207287887264
15.0 0.5419285544391513 0.5368153076524984 0.5470418012258043
25.0 0.32184905044201395 0.3178983265942224 0.3257997742898055
39.0 0.20568370404178238 0.2027227101904773 0.20864469789308746
63.0 0.11017425056390309 0.10817961106781572 0.11216889005999046
100.0 0.06678292057458095 0.06521992548141996 0.06834591566774194
END
$random0 << END
10.0 0.8070967826659479
15.0 0.6680747952176569
25.0 0.4393552274191789
39.0 0.2637992908503889
63.0 0.15231107909022026
100.0 0.09093033833113887
END
$points1 << END
10.0 1.2978051953555358 1.2891905106837391 1.3064198800273326
15.0 1.10475711464571 1.0974027606415522 1.1121114686498679
25.0 0.6927081054117687 0.6867313961440824 0.6986848146794551
39.0 0.515658002530117 0.5109278089478345 0.5203881961123994
63.0 0.22945932666845548 0.22658326314668115 0.2323353901902298
100.0 0.11575313922882309 0.11381386677279048 0.1176924116848557
END
$random1 << END
10.0 1.5449338309107175
15.0 1.3339883407738313
25.0 0.9844024738183108
39.0 0.6240924680529275
63.0 0.36289853390179055
100.0 0.21646902339358262
END
$points2 << END
10.0 2.4270100199496882 2.405064027933401 2.4489560119659757
15.0 2.1803479587560113 2.1702091501712344 2.190486767340788
25.0 1.5969576989217797 1.5877780456553812 1.6061373521881783
39.0 0.9929098638486071 0.9860644626980689 0.9997552649991454
63.0 0.5509314676136324 0.5462953400320429 0.5555675951952219
100.0 0.2332357856362524 0.23057613243261016 0.23589543883989467
END
$random2 << END
10.0 3.0828201197686136
15.0 2.7625838751534957
25.0 2.2298385130904226
39.0 1.6193878196665097
63.0 0.9748669672526249
100.0 0.5869725674701575
END
$points3 << END
10.0 3.7165638491188355 3.693477022481301 3.73965067575637
15.0 3.2309537311594556 3.2179473715373117 3.2439600907815995
25.0 2.5695227171866604 2.5583233175642 2.580722116809121
39.0 1.7022783454616441 1.693147873954166 1.7114088169691222
63.0 0.9063233345389683 0.9003451651361839 0.9123015039417527
100.0 0.4161817196401148 0.412593027977836 0.4197704113023936
END
$random3 << END
10.0 4.640789898172526
15.0 4.236433376658166
25.0 3.561577480985961
39.0 2.7853833493770193
63.0 1.7884000371512596
100.0 1.0947843474189636
END
$points4 << END
10.0 5.633701641033398 5.608231736798973 5.6591715452678235
15.0 4.808558483796275 4.789868402238933 4.827248565353616
25.0 3.7973364107623606 3.780142622626629 3.814530198898092
39.0 2.824877497834842 2.8126116636664666 2.8371433320032176
63.0 1.5579279364641434 1.549680091095976 1.5661757818323108
100.0 0.7130791530372391 0.7082518734930006 0.7179064325814777
END
$random4 << END
10.0 6.8415726752529045
15.0 6.366184878292815
25.0 5.540678608188022
39.0 4.5771117676878
63.0 3.2253323896023174
100.0 2.0439979036509612
END
set rmargin at screen 0.64
set label 'E = 1: −1.04 [−1.18, −0.90]' at graph 1.03,0.0872044212989161 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'E = 1.81: −1.05 [−1.37, −0.74]' at graph 1.03,0.21590005795279424 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'E = 3.43: −1.01 [−1.37, −0.64]' at graph 1.03,0.35965673838478873 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'E = 5.05: −0.93 [−1.30, −0.57]' at graph 1.03,0.4635254159647328 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'E = 7.49: −0.86 [−1.22, −0.51]' at graph 1.03,0.5639276868499568 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 7.4199434277003276*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 15.24089755793467*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 8.489166866557674*x**(-1.0391309437614942) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 18.323928462996996*x**(-1.0535503002234823) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 32.14228635714216*x**(-1.005056736468992) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 40.95637370501638*x**(-0.9344711759585987) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 50.98876555805428*x**(-0.8629515651919563) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

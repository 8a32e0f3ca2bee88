# Figure loss-against-width-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.014980685151658117:1.8128968290580012]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.241757 1.234288 1.249225
15.0 1.1893 1.181988 1.196611
25.0 1.110695 1.103649 1.117742
39.0 1.041505 1.03467 1.04834
63.0 0.8904804 0.8841758 0.8967849
100.0 0.8155853 0.8095512 0.8216193
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 1.250015 1.242517 1.257512
15.0 1.222121 1.214695 1.229547
25.0 1.156212 1.148993 1.163431
39.0 1.049975 1.043112 1.056839
63.0 0.8830993 0.876817 0.8893816
100.0 0.8564723 0.8502599 0.8626848
END
$random1 << END
10.0 1.167038
15.0 1.018511
25.0 0.6725269
39.0 0.4014232
63.0 0.2280119
100.0 0.134054
END
$points2 << END
10.0 1.185178 1.177871 1.192485
15.0 1.162714 1.15548 1.169948
25.0 1.048801 1.041948 1.055655
39.0 0.9980731 0.9913752 1.004771
63.0 0.8443008 0.8381427 0.8504589
100.0 0.7096703 0.7040365 0.7153041
END
$random2 << END
10.0 1.057586
15.0 0.9120592
25.0 0.6110554
39.0 0.3650054
63.0 0.2080513
100.0 0.1227274
END
$points3 << END
10.0 1.033292 1.026504 1.04008
15.0 0.9607322 0.9541871 0.9672772
25.0 0.8062771 0.8002616 0.8122926
39.0 0.7004161 0.6948097 0.7060225
63.0 0.5444278 0.5394817 0.549374
100.0 0.4939949 0.4892746 0.4987152
END
$random3 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points4 << END
10.0 0.6846573 0.6791257 0.690189
15.0 0.8892779 0.8830091 0.8955467
25.0 0.7112372 0.7056132 0.7168613
39.0 0.6219061 0.6166359 0.6271763
63.0 0.4125012 0.4081821 0.4168204
100.0 0.2874546 0.2838468 0.2910624
END
$random4 << END
10.0 0.5963046
15.0 0.4708409
25.0 0.2988355
39.0 0.1813357
63.0 0.1063575
100.0 0.06434881
END
$points5 << END
10.0 0.6823121 0.6768805 0.6877437
15.0 0.3911246 0.3869441 0.3953051
25.0 0.3945554 0.3903787 0.3987321
39.0 0.1635604 0.1608433 0.1662774
63.0 0.149456 0.1468633 0.1520487
100.0 0.111678 0.1094381 0.1139178
END
$random5 << END
10.0 0.350406
15.0 0.2566755
25.0 0.155745
39.0 0.09670021
63.0 0.05813994
100.0 0.03584073
END
$points6 << END
10.0 0.26985 0.2664062 0.2732937
15.0 0.2784447 0.2749407 0.2819486
25.0 0.09900969 0.09689611 0.1011233
39.0 0.09209844 0.09006249 0.09413439
63.0 0.05850498 0.05687526 0.06013471
100.0 0.03620813 0.03492781 0.03748845
END
$random6 << END
10.0 0.2145913
15.0 0.1497853
25.0 0.08981577
39.0 0.05674254
63.0 0.03464923
100.0 0.02159695
END
set rmargin at screen 0.63
set label 'α = 0: −0.19 [−0.24, −0.14]' at graph 1.03,0.9091955524782065 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0.25: −0.18 [−0.25, −0.12]' at graph 1.03,0.9941955524782065 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 0.625: −0.22 [−0.30, −0.14]' at graph 1.03,0.8241955524782065 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1: −0.34 [−0.40, −0.28]' at graph 1.03,0.7391955524782066 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'α = 1.25: −0.42 [−0.73, −0.11]' at graph 1.03,0.6541955524782066 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'α = 1.62: −0.78 [−1.09, −0.48]' at graph 1.03,0.40198958435782417 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'α = 2: −0.91 [−1.22, −0.61]' at graph 1.03,0.18675239977653518 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  $random5 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#56B4E9' notitle, \
  $random6 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#000000' notitle, \
  [10.0:100.0] 1.3311457902798076*x**(-0.25) with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 2.2057500377171007*x**(-0.625) with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 3.319233237917773*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  [10.0:100.0] 1.9715459858656865*x**(-0.1868676885667306) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.9821491717502027*x**(-0.18248208503019964) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 2.0831045140310014*x**(-0.22038200015721332) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 2.3571207931798686*x**(-0.3408984604486531) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 2.3906469122130556*x**(-0.4201990860948852) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 3.819483304320232*x**(-0.7845961928065819) with lines linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 2.469825390029361*x**(-0.9140794710720244) with lines linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  $points5 using 1:2:3:4 with yerrorbars linecolor '#56B4E9' pointtype 6 pointsize 0.7 notitle, \
  $points6 using 1:2:3:4 with yerrorbars linecolor '#000000' pointtype 4 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

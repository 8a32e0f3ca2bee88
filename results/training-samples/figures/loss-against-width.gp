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
set xrange [9.25925925925926:43.2]
set xtics ('10' 10.0 0, '20' 20.0 0, '40' 40.0 0) nomirror
set yrange [0.05274420459593216:1.3073229368558819]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 0.8957645 0.88032 0.911209
10.0 0.9801523 0.9624376 0.997867
10.0 1.004065 0.9847303 1.023399
20.0 0.5881896 0.5797637 0.5966155
20.0 0.5231015 0.51556 0.5306429
20.0 0.5300345 0.5221894 0.5378796
40.0 0.2898073 0.2860632 0.2935514
40.0 0.2792808 0.2756984 0.2828632
40.0 0.2497648 0.2466377 0.2528918
END
$points1 << END
10.0 0.7526098 0.7408178 0.7644018
10.0 0.6767816 0.6673045 0.6862586
10.0 0.7259683 0.7147577 0.7371788
20.0 0.405148 0.3990595 0.4112365
20.0 0.4145175 0.4082183 0.4208166
20.0 0.4020906 0.3960378 0.4081435
40.0 0.1506842 0.1485757 0.1527927
40.0 0.1481806 0.1461478 0.1502134
40.0 0.1364048 0.1345106 0.138299
END
$points2 << END
10.0 0.6157857 0.6080203 0.623551
10.0 0.5992008 0.5919919 0.6064097
10.0 0.613973 0.6063507 0.6215953
20.0 0.3344348 0.3295027 0.3393668
20.0 0.3205022 0.3158936 0.3251107
20.0 0.3205578 0.3159254 0.3251903
40.0 0.1039415 0.1025336 0.1053495
40.0 0.1019868 0.1005971 0.1033765
40.0 0.1030616 0.1016685 0.1044547
END
$points3 << END
10.0 0.5383633 0.5331513 0.5435754
10.0 0.5478247 0.5422115 0.5534379
10.0 0.5420577 0.536685 0.5474305
20.0 0.2834878 0.2797039 0.2872717
20.0 0.2827691 0.2791628 0.2863754
20.0 0.2791592 0.275526 0.2827924
40.0 0.08772468 0.08661101 0.08883835
40.0 0.08752616 0.08639997 0.08865235
40.0 0.08763022 0.0865003 0.08876015
END
$points4 << END
10.0 0.5152629 0.5107034 0.5198224
10.0 0.5151011 0.5104823 0.5197199
10.0 0.5175334 0.5129587 0.522108
20.0 0.2594129 0.2561883 0.2626376
20.0 0.2580422 0.2548536 0.2612309
20.0 0.2623279 0.2590086 0.2656472
40.0 0.07971779 0.07873567 0.08069992
40.0 0.08012532 0.07914164 0.081109
40.0 0.08007582 0.07909475 0.08105689
END
$points5 << END
10.0 0.4982649 0.4941906 0.5023393
10.0 0.4997131 0.4955643 0.503862
10.0 0.5003033 0.4961499 0.5044567
20.0 0.2449693 0.2420798 0.2478588
20.0 0.2446128 0.2416868 0.2475387
20.0 0.2436202 0.2407258 0.2465147
40.0 0.07518788 0.07425147 0.07612428
40.0 0.07440696 0.07348345 0.07533047
40.0 0.07470588 0.07377283 0.07563892
END
$points6 << END
10.0 0.4907513 0.4870443 0.4944583
10.0 0.4894406 0.4857412 0.4931401
10.0 0.4887284 0.4850224 0.4924343
20.0 0.2298131 0.2271243 0.232502
20.0 0.2289784 0.2263198 0.231637
20.0 0.2289824 0.2263109 0.2316538
40.0 0.06737715 0.0664956 0.06825871
40.0 0.06765082 0.06676805 0.0685336
40.0 0.06792234 0.06703902 0.06880566
END
set rmargin at screen 0.79
set label 'samples = 512' at graph 1.03,0.5875305518425208 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'samples = 1024' at graph 1.03,0.5025305518425208 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'samples = 2048' at graph 1.03,0.4175305518425208 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'samples = 4096' at graph 1.03,0.3325305518425208 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'samples = 8192' at graph 1.03,0.24753055184252076 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'samples = 16384' at graph 1.03,0.16253055184252074 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'samples = 65536' at graph 1.03,0.07753055184252074 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  $points5 using 1:2:3:4 with yerrorbars linecolor '#56B4E9' pointtype 6 pointsize 0.7 notitle, \
  $points6 using 1:2:3:4 with yerrorbars linecolor '#000000' pointtype 4 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'

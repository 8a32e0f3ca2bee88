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
set xrange [1.7663262913791475:27.175047008172882]
set xtics ('2' 2.0 0, '4' 4.0 0, '8' 8.0 0, '16' 16.0 0, '24' 24.0 0) nomirror
set yrange [0.01905245635808439:11.18608606453899]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
2.0 1.944726 1.93768 1.951771
2.0 1.952506 1.945377 1.959634
2.0 1.945752 1.938792 1.952713
4.0 1.598907 1.591714 1.606099
4.0 1.600174 1.592988 1.60736
4.0 1.618235 1.611301 1.625169
8.0 0.713985 0.707479 0.720491
8.0 0.7123941 0.7058107 0.7189774
8.0 0.713017 0.7065781 0.7194558
16.0 0.1552465 0.1527314 0.1577617
16.0 0.1574318 0.1548773 0.1599863
16.0 0.1567572 0.1542149 0.1592995
24.0 0.03098312 0.02889086 0.03307537
24.0 0.03160966 0.02946969 0.03374963
24.0 0.03216316 0.02999966 0.03432665
END
$points1 << END
2.0 3.753716 3.744106 3.763326
2.0 3.689958 3.680644 3.699273
2.0 3.720096 3.710305 3.729887
4.0 3.231352 3.221609 3.241095
4.0 3.235814 3.226133 3.245495
4.0 3.230717 3.221054 3.240381
8.0 2.370265 2.360543 2.379988
8.0 2.39563 2.385703 2.405558
8.0 2.394671 2.384821 2.404521
16.0 0.9135419 0.9064819 0.9206019
16.0 0.908356 0.9012404 0.9154716
16.0 0.9166912 0.9096773 0.9237051
24.0 0.1921988 0.1870712 0.1973264
24.0 0.1920931 0.1869463 0.1972399
24.0 0.192506 0.1873679 0.1976441
END
$points2 << END
2.0 6.817947 6.805858 6.830035
2.0 6.866607 6.85455 6.878663
2.0 6.830286 6.818166 6.842406
4.0 6.249314 6.236823 6.261806
4.0 6.275162 6.262693 6.287632
4.0 6.262164 6.249837 6.274491
8.0 5.188443 5.175463 5.201423
8.0 5.177426 5.164417 5.190436
8.0 5.173917 5.161123 5.186711
16.0 3.022704 3.009618 3.03579
16.0 3.034115 3.021408 3.046822
16.0 3.062191 3.049071 3.075311
24.0 0.884736 0.8746093 0.8948627
24.0 0.8833538 0.8732044 0.8935033
24.0 0.8869849 0.8767697 0.8972001
END
set rmargin at screen 0.51
set label 'dependence active = 2: −1.62 [−1.63, −1.61]' at graph 1.03,0.18626132205601267 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'dependence active = 4: −1.08 [−1.09, −1.08]' at graph 1.03,0.47533670723146837 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'dependence active = 8: −0.72 [−0.72, −0.72]' at graph 1.03,0.6911783798155964 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
plot sample [2.0:24.0] 10.712210549583748*x**(-1.6187531821515446) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [2.0:24.0] 12.37684282862362*x**(-1.0843131788953277) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [2.0:24.0] 15.395300915831287*x**(-0.7200005400845718) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'

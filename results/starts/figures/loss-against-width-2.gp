# Figure loss-against-width-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 0.5, γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.03988889269069678:1.5169844506523869]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.059852 1.052366 1.067337
10.0 1.058514 1.050974 1.066054
10.0 1.059068 1.05156 1.066576
15.0 0.8722333 0.8648691 0.8795975
15.0 0.8722453 0.8647024 0.8797882
15.0 0.8774664 0.8696793 0.8852535
25.0 0.4929258 0.4866316 0.49922
25.0 0.4920339 0.4857736 0.4982943
25.0 0.494065 0.4876622 0.5004677
39.0 0.2451173 0.2415075 0.2487271
39.0 0.2450448 0.2413714 0.2487182
39.0 0.2460891 0.2422676 0.2499107
63.0 0.113601 0.1118495 0.1153525
63.0 0.1136457 0.1118954 0.1153961
63.0 0.1136654 0.1118666 0.1154642
100.0 0.05306482 0.0522071 0.05392255
100.0 0.05265616 0.05180949 0.05350283
100.0 0.05295042 0.05210948 0.05379135
END
$random0 << END
10.0 1.107257
15.0 0.9609096
25.0 0.6419223
39.0 0.3832893
63.0 0.2180781
100.0 0.1284179
END
$points1 << END
10.0 1.061122 1.053481 1.068764
10.0 1.060165 1.052604 1.067727
10.0 1.059789 1.052255 1.067323
15.0 0.8758121 0.8681739 0.8834503
15.0 0.874495 0.866681 0.882309
15.0 0.8739492 0.8662769 0.8816215
25.0 0.4917917 0.4855371 0.4980462
25.0 0.4921188 0.4856955 0.4985421
25.0 0.4918748 0.4854341 0.4983155
39.0 0.2443723 0.2407938 0.2479507
39.0 0.245232 0.2415963 0.2488677
39.0 0.2442612 0.2406819 0.2478404
63.0 0.1137732 0.1120076 0.1155387
63.0 0.1137785 0.1120267 0.1155303
63.0 0.1141786 0.1124233 0.115934
100.0 0.05279524 0.05195996 0.05363052
100.0 0.0526466 0.05181283 0.05348036
100.0 0.05292303 0.05206348 0.05378257
END
$random1 << END
10.0 1.107257
15.0 0.9609096
25.0 0.6419223
39.0 0.3832893
63.0 0.2180781
100.0 0.1284179
END
$points2 << END
10.0 1.061556 1.053962 1.06915
10.0 1.0624 1.054836 1.069963
10.0 1.061426 1.053746 1.069106
15.0 0.8763424 0.8686641 0.8840208
15.0 0.874208 0.8665147 0.8819013
15.0 0.8761601 0.8683175 0.8840026
25.0 0.4943033 0.4878828 0.5007238
25.0 0.4911388 0.4848328 0.4974447
25.0 0.4914726 0.4850425 0.4979027
39.0 0.2448052 0.2411368 0.2484736
39.0 0.2452656 0.2416584 0.2488727
39.0 0.2450545 0.2414392 0.2486697
63.0 0.1142329 0.1124252 0.1160407
63.0 0.1140204 0.1122321 0.1158087
63.0 0.1134686 0.1117181 0.115219
100.0 0.05278095 0.05193428 0.05362762
100.0 0.0527322 0.05188325 0.05358116
100.0 0.05332472 0.05247011 0.05417934
END
$random2 << END
10.0 1.107257
15.0 0.9609096
25.0 0.6419223
39.0 0.3832893
63.0 0.2180781
100.0 0.1284179
END
$points3 << END
10.0 1.123675 1.11551 1.13184
10.0 1.141563 1.133748 1.149378
10.0 1.1349 1.126982 1.142819
15.0 0.9471875 0.9398994 0.9544757
15.0 0.9408055 0.9334596 0.9481514
15.0 0.9444444 0.9372491 0.9516397
25.0 0.6770634 0.6710771 0.6830498
25.0 0.7044634 0.6984334 0.7104935
25.0 0.6849529 0.6790633 0.6908425
39.0 0.4666121 0.4620575 0.4711667
39.0 0.478217 0.4735971 0.482837
39.0 0.4670663 0.4625515 0.4715812
63.0 0.2506279 0.2475221 0.2537337
63.0 0.2737329 0.2704657 0.2770001
63.0 0.2641861 0.2610028 0.2673694
100.0 0.1282937 0.1262155 0.1303719
100.0 0.1288855 0.1267945 0.1309765
100.0 0.1273522 0.1252871 0.1294173
END
$random3 << END
10.0 1.107257
15.0 0.9609096
25.0 0.6419223
39.0 0.3832893
63.0 0.2180781
100.0 0.1284179
END
set rmargin at screen 0.5700000000000001
set label 'b₀ = 0: −1.34 [−1.34, −1.34]' at graph 1.03,0.20553820295216285 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'b₀ = 0.1: −1.34 [−1.34, −1.34]' at graph 1.03,0.12053820295216285 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'b₀ = N(0, 0.3²): −1.34 [−1.35, −1.34]' at graph 1.03,0.29053820295216287 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'b₀ = N(0, 1): −0.93 [−0.95, −0.92]' at graph 1.03,0.383569557426661 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  [10.0:100.0] 9.234732876297794*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 9.230207104788612*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 9.242073906226075*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 14.858045350044854*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 30.05151872650076*x**(-1.3429833599390149) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 30.11223281745689*x**(-1.3437125255148101) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 30.111597286893637*x**(-1.3433329205250162) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 11.712826289220589*x**(-0.9308601418109019) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

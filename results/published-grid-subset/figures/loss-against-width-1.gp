# Figure loss-against-width-1, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_1' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 8.33in,5.56in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-1.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = −1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.0009064977431122653:2.162330880375529]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.1864418050544459 1.178037452970742 1.1948461571381497
15.0 0.994165633363882 0.9864310280490166 1.0019002386787472
25.0 0.7357830024891591 0.729734295537768 0.7418317094405501
39.0 0.5164337573921087 0.5116656027995612 0.5212019119846563
63.0 0.328552264894895 0.32495705295403543 0.3321474768357545
100.0 0.17451438369979919 0.17201467967282102 0.17701408772677735
END
$points1 << END
10.0 1.1742477128482849 1.1661306474216337 1.182364778274936
15.0 0.983009740850437 0.975391285022057 0.9906281966788171
25.0 0.7383480732965516 0.7322620092984485 0.7444341372946547
39.0 0.5384088035752278 0.5334296566476435 0.5433879505028121
63.0 0.2769542337285296 0.2737394779666738 0.28016898949038543
100.0 0.16514934909602386 0.16273503768412134 0.16756366050792637
END
$points2 << END
10.0 1.1067805350597455 1.0975990570633978 1.1159620130560932
15.0 0.9538118161182 0.9465375712877544 0.9610860609486456
25.0 0.6884096749188072 0.6825192143999139 0.6943001354377005
39.0 0.44070961368141226 0.4363340224686389 0.4450852048941856
63.0 0.24998416830361803 0.24688925363668057 0.2530790829705555
100.0 0.1273217201340637 0.12525783736554552 0.1293856029025819
END
$points3 << END
10.0 0.7123550048401489 0.7063696918786676 0.7183403178016302
15.0 0.5396238127562267 0.5344448564547812 0.5448027690576722
25.0 0.31932145263099515 0.3155458289815963 0.323097076280394
39.0 0.18703986658485156 0.18430015930327512 0.189779573866428
63.0 0.07917235294823138 0.0775943926423056 0.08075031325415717
100.0 0.05041755998386738 0.049133714285124946 0.05170140568260981
END
$points4 << END
10.0 0.3701777021279682 0.36590530865074317 0.3744500956051932
15.0 0.3056170000556525 0.3018605042315689 0.3093734958797361
25.0 0.1707171185839756 0.16703811849201206 0.17439611867593913
39.0 0.08069886872208178 0.07900440070905661 0.08239333673510695
63.0 0.03838124091985982 0.037283789866108565 0.03947869197361107
100.0 0.01905125924916928 0.018275405843850286 0.019827112654488274
END
$points5 << END
10.0 0.20009407238179183 0.19700303285024756 0.2031851119133361
15.0 0.11663698290405326 0.11416275629485378 0.11911120951325274
25.0 0.06176161452995351 0.06019239743910723 0.06333083162079979
39.0 0.03434248265119326 0.033228970940450575 0.035455994361935944
63.0 0.02027860591904458 0.01942292837796105 0.021134283460128113
100.0 0.006650174619807035 0.0061798047685949105 0.007120544471019159
END
$points6 << END
10.0 0.03331220473450067 0.032116270017098665 0.03450813945190267
15.0 0.018954978926828542 0.018079008750291888 0.019830949103365195
25.0 0.011251907143461859 0.010616487509276011 0.011887326777647707
39.0 0.003518243258888999 0.0031933852218206287 0.0038431012959573695
63.0 0.0016405024623565322 0.001412800400517553 0.0018682045241955115
100.0 0.0021143760271635807 0.0018168510578834341 0.0024119009964437273
END
set rmargin at screen 0.64
set label 'α = 0: −0.82 [−1.04, −0.57]' at graph 1.03,0.7716345807401 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0.25: −0.86 [−1.12, −0.60]' at graph 1.03,0.7166345807401 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 0.5: −0.94 [−1.24, −0.67]' at graph 1.03,0.6616345807401 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1: −1.20 [−1.42, −0.97]' at graph 1.03,0.5214196441016635 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'α = 1.25: −1.34 [−1.61, −1.06]' at graph 1.03,0.40636723004300174 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'α = 1.5: −1.41 [−1.65, −1.15]' at graph 1.03,0.28689770189012437 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'α = 2: −1.37 [−1.94, −0.85]' at graph 1.03,0.051150406704613696 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot sample [10.0:100.0] 16.945599831598393*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 16.38332413538799*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 14.525436358922807*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 6.623541743610179*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 3.188124217023837*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 1.3535928953068281*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 6.473688147788937*x**(-2.0) with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  [10.0:100.0] 9.007578522308505*x**(-0.8163082139171526) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 10.035160704458457*x**(-0.8575185219763423) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 11.849430295265805*x**(-0.9408116384533444) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 13.307044179266*x**(-1.2027955623857012) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 10.382931355663068*x**(-1.3432127069485078) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 5.460111453067452*x**(-1.4054109457829242) with lines linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 0.7398864224500679*x**(-1.3695174984834988) with lines linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  $points5 using 1:2:3:4 with yerrorbars linecolor '#56B4E9' pointtype 6 pointsize 0.7 notitle, \
  $points6 using 1:2:3:4 with yerrorbars linecolor '#000000' pointtype 4 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted'

# Figure feature-directions-2d, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 780,540 dynamic standalone name 'feature_directions_2d' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 10.833 }
part = inches / 10.833
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*540/780.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2340,1620 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-directions-2d.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
0.0 1.006437 1.0
1.00689 -0.00972017 2.0
0.05535472 -1.005082 3.0
-1.004972 -0.04654616 4.0
END
$model1 << END
0.0 1.00275 1.0
1.003439 -0.003038254 2.0
-1.001358 -0.03642119 3.0
0.04050455 -1.002068 4.0
END
$model2 << END
0.0 1.002099 1.0
1.002678 -0.003377488 2.0
-1.002545 0.005585375 3.0
-0.002610195 -1.003762 4.0
END
$model3 << END
-2.775558e-17 1.001762 1.0
1.000191 0.0003027066 2.0
-0.005017775 -1.002414 3.0
-1.001875 0.00775122 4.0
END
$model4 << END
-5.551115e-17 1.000183 1.0
1.001502 0.001343388 2.0
0.04102573 -1.000161 3.0
-0.9994113 -0.04324208 4.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2586714294537817:1.2586714294537817]
set yrange [-1.2586714294537817:1.2586714294537817]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set style arrow 2 head filled size screen 0.012,20 linewidth 2 linecolor '#999999'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'density = 0.05: 2 digons (square)' noenhanced font ',12'
plot $model0 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model0 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.02: 2 digons (square)' noenhanced font ',12'
plot $model1 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model1 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.01: 2 digons (square)' noenhanced font ',12'
plot $model2 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model2 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.005: 2 digons (square)' noenhanced font ',12'
plot $model3 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model3 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.0025: 2 digons (square)' noenhanced font ',12'
plot $model4 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model4 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

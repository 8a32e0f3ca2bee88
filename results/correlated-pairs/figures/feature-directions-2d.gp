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
-0.1104771 1.000355 1.0
1.001873 0.1008654 2.0
0.1653486 -0.9929323 3.0
-0.9937894 -0.1565811 4.0
END
$model1 << END
0.9244324 0.3884993 1.0
0.3859656 -0.9262455 2.0
-0.4215365 0.9090382 3.0
-0.9081112 -0.4255762 4.0
END
$model2 << END
0.4128188 0.9131175 1.0
-0.9150365 0.4099798 2.0
0.9158243 -0.4079129 3.0
-0.4111253 -0.9157078 4.0
END
$model3 << END
-0.9700812 -0.2499402 1.0
0.249255 -0.968635 2.0
0.9694608 0.254962 3.0
-0.2574745 0.9682565 4.0
END
$model4 << END
0.515456 0.8571301 1.0
-0.8575676 0.5172867 2.0
-0.5506021 -0.8359674 3.0
0.8341831 -0.5521154 4.0
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
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'density = 0.05: 2 digons (square)' noenhanced font ',12'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.02: 2 digons (square)' noenhanced font ',12'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.01: 2 digons (square)' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.005: 2 digons (square)' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.0025: 2 digons (square)' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

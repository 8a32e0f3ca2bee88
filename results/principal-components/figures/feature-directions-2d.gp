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
0.0 0.6045104 1.0
0.003567468 0.6057124 2.0
0.4436862 -0.3018805 3.0
0.4415837 -0.3060973 4.0
0.5638602 0.2412294 5.0
0.5679159 0.2388712 6.0
END
$model1 << END
-5.551115e-17 0.7247797 1.0
0.002004951 0.7183953 2.0
0.8982194 -0.01677643 3.0
0.1378927 -0.8820009 4.0
-0.708508 -0.09534063 5.0
-0.710945 -0.1000059 6.0
END
$model2 << END
0.0 0.6561519 1.0
0.003309233 0.6595655 2.0
0.6450717 -0.1112716 3.0
0.6394228 -0.1089085 4.0
-0.295593 -0.2313544 5.0
-0.2965723 -0.2357358 6.0
END
$model3 << END
0.0 0.6889673 1.0
-0.0003433641 0.6798936 2.0
0.346292 0.1542495 3.0
0.3455596 0.1541177 4.0
0.6183189 -0.08591498 5.0
0.6149377 -0.08867964 6.0
END
$model4 << END
0.0 0.9774032 1.0
0.8890178 0.4050612 2.0
-0.08065947 -0.972112 3.0
0.8347532 -0.4927655 4.0
-0.8511873 -0.4808995 5.0
-0.7980191 0.5646777 6.0
END
$model5 << END
-5.551115e-17 0.6977085 1.0
0.0002955312 0.7144297 2.0
0.625878 0.01266239 3.0
0.636902 0.01824833 4.0
-0.3151832 0.03077448 5.0
-0.3207483 0.03159533 6.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.25:1.25]
set yrange [-1.25:1.25]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set style arrow 2 head filled size screen 0.012,20 linewidth 2 linecolor '#999999'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'density = 0.8, activation = relu: 1 unknown (6 …' noenhanced font ',10'
plot $model0 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model0 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.4, activation = relu: 2 unknown (6 …' noenhanced font ',10'
plot $model1 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model1 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.2, activation = identity: 2 unknown…' noenhanced font ',10'
plot $model2 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model2 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.1, activation = identity: 2 unknown…' noenhanced font ',10'
plot $model3 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model3 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.02, activation = relu: 1 hexagon' noenhanced font ',10'
plot $model4 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model4 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.01, activation = identity: 2 unknow…' noenhanced font ',10'
plot $model5 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model5 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

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
-0.8180275 -0.3724578 1.0
0.142308 0.3087223 2.0
-0.3715546 0.2051979 3.0
0.2499097 -0.8605525 4.0
0.3745529 -0.139232 5.0
END
$model1 << END
-0.7713839 0.5850121 1.0
0.5871001 0.7709118 2.0
-0.5845723 -0.7721753 3.0
0.00131554 0.0002462296 4.0
0.7756892 -0.5847256 5.0
END
$model2 << END
-0.06692544 1.01032 1.0
1.01032 0.06799302 2.0
0.0001130274 0.001381985 3.0
-1.007395 -0.06537841 4.0
0.06337219 -1.005911 5.0
END
$model3 << END
0.7983427 0.7015809 1.0
-0.2307557 -1.041339 2.0
0.9187809 -0.5427259 3.0
-1.063145 -0.1028077 4.0
-0.4233936 0.9800112 5.0
END
$model4 << END
1.077309 0.3536927 1.0
-0.6617428 -0.9215638 2.0
-0.004341732 1.137437 3.0
0.672041 -0.9155679 4.0
-1.080909 0.3449927 5.0
END
$model5 << END
-1.153538 -0.1205144 1.0
0.8707887 0.774882 2.0
-0.2409504 -1.136523 3.0
-0.4685873 1.05747 4.0
1.012506 -0.5863542 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.4625421652301651:1.4625421652301651]
set yrange [-1.4625421652301651:1.4625421652301651]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'E = 4.5, m = 2: 2 singles' noenhanced font ',12'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 2.5, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 1.5, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.75, m = 2: 1 pentagon' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.25, m = 2: 1 pentagon' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.05, m = 2: 1 pentagon' noenhanced font ',12'
plot $model5 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

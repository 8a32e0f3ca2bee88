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
0.26042234897613525 -0.5455392599105835 1.0
0.2577207088470459 -0.5481608510017395 2.0
-0.5304534435272217 0.0812920331954956 3.0
-0.530372679233551 0.08600322902202606 4.0
-0.4049331843852997 -0.46060726046562195 5.0
-0.4096091389656067 -0.4602263271808624 6.0
END
$model1 << END
-0.4543556571006775 -0.5646827220916748 1.0
-0.451915442943573 -0.5584517121315002 2.0
-0.6892942786216736 0.576153576374054 3.0
0.44548219442367554 0.7736185193061829 4.0
0.6117731332778931 -0.3698742985725403 5.0
0.6165964603424072 -0.3677673041820526 6.0
END
$model2 << END
0.5922027230262756 -0.2825441360473633 1.0
0.5938587188720703 -0.2870008051395416 2.0
-0.3781999349594116 -0.5342879891395569 3.0
-0.3736346364021301 -0.5302072763442993 4.0
-0.08152171969413757 0.36640724539756775 5.0
-0.08505447208881378 0.36917778849601746 6.0
END
$model3 << END
-0.03624233603477478 0.6880134344100952 1.0
-0.035422131419181824 0.6789702773094177 2.0
-0.3539266884326935 0.13581962883472443 3.0
-0.35318830609321594 0.13572654128074646 4.0
-0.6129433512687683 -0.1183219850063324 5.0
-0.6094213724136353 -0.12090494483709335 6.0
END
$model4 << END
-0.7699695229530334 -0.6020498275756836 1.0
-0.8667024374008179 0.45083704590797424 2.0
0.8154850006103516 0.5352494716644287 3.0
-0.1259956955909729 0.9611222147941589 4.0
0.9031432271003723 -0.37432125210762024 5.0
0.04671832174062729 -0.9764797687530518 6.0
END
$model5 << END
-0.2918059825897217 0.6337558031082153 1.0
-0.2985309362411499 0.6490679383277893 2.0
0.5632135272026062 0.2732657194137573 3.0
0.5708907842636108 0.2829502522945404 4.0
-0.2991641163825989 -0.10386691987514496 5.0
-0.30456244945526123 -0.10544884204864502 6.0
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
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'density = 0.8, activation = relu: 1 unknown (6 …' noenhanced font ',10'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.4, activation = relu: 2 unknown (6 …' noenhanced font ',10'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.2, activation = identity: 2 unknown…' noenhanced font ',10'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.1, activation = identity: 2 unknown…' noenhanced font ',10'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.02, activation = relu: 1 hexagon' noenhanced font ',10'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.01, activation = identity: 2 unknow…' noenhanced font ',10'
plot $model5 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model5 every ::0::5 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

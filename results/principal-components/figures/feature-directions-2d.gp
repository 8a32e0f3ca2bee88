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
0.2604223 -0.5455393 1.0
0.2577207 -0.5481609 2.0
-0.5304534 0.08129203 3.0
-0.5303727 0.08600323 4.0
-0.4049332 -0.4606073 5.0
-0.4096091 -0.4602263 6.0
END
$model1 << END
-0.4543557 -0.5646827 1.0
-0.4519154 -0.5584517 2.0
-0.6892943 0.5761536 3.0
0.4454822 0.7736185 4.0
0.6117731 -0.3698743 5.0
0.6165965 -0.3677673 6.0
END
$model2 << END
0.5922027 -0.2825441 1.0
0.5938587 -0.2870008 2.0
-0.3781999 -0.534288 3.0
-0.3736346 -0.5302073 4.0
-0.08152172 0.3664072 5.0
-0.08505447 0.3691778 6.0
END
$model3 << END
-0.03624234 0.6880134 1.0
-0.03542213 0.6789703 2.0
-0.3539267 0.1358196 3.0
-0.3531883 0.1357265 4.0
-0.6129434 -0.118322 5.0
-0.6094214 -0.1209049 6.0
END
$model4 << END
-0.7699695 -0.6020498 1.0
-0.8667024 0.450837 2.0
0.815485 0.5352495 3.0
-0.1259957 0.9611222 4.0
0.9031432 -0.3743213 5.0
0.04671832 -0.9764798 6.0
END
$model5 << END
-0.291806 0.6337558 1.0
-0.2985309 0.6490679 2.0
0.5632135 0.2732657 3.0
0.5708908 0.2829503 4.0
-0.2991641 -0.1038669 5.0
-0.3045624 -0.1054488 6.0
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

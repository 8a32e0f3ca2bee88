# Figure feature-directions-3d, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 780,540 dynamic standalone name 'feature_directions_3d' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 10.833 }
part = inches / 10.833
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*540/780.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2340,1620 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-directions-3d.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
-0.7295765 -0.2038743 -0.4098876 1.0
0.0596314 0.2453966 -0.8297756 2.0
-0.1428735 -0.8498103 0.09119397 3.0
0.6970314 -0.4027988 -0.3336379 4.0
-0.01475952 0.2368539 0.2530935 5.0
END
$model1 << END
0.8804225 0.1639129 -0.3696627 1.0
-0.8807391 -0.1646274 0.371857 2.0
-0.3847893 0.6944305 -0.6102204 3.0
0.157883 0.6720977 0.6757411 4.0
-0.1590235 -0.6862852 -0.672382 5.0
END
$model2 << END
0.6581894 0.7657852 0.03697748 1.0
0.6983952 -0.5772364 -0.4455909 2.0
-0.7004257 0.5797387 0.4432671 3.0
-0.3150326 0.3113551 -0.8972775 4.0
-0.6581306 -0.7647855 -0.03758387 5.0
END
$model3 << END
0.04086284 0.678467 0.7453729 1.0
-0.04169582 -0.6781842 -0.7451504 2.0
-0.9968182 0.1237512 -0.05817975 3.0
0.1300765 0.7297728 -0.6718763 4.0
1.000335 -0.1247275 0.05726772 5.0
END
$model4 << END
0.3021317 -0.30382 -0.9072684 1.0
-0.1648285 -0.9539167 0.2628924 2.0
0.1642352 0.9540668 -0.2649343 3.0
0.9397495 -0.06789142 0.3354694 4.0
-0.301583 0.3010821 0.9065089 5.0
END
$model5 << END
0.02166985 0.7497244 -0.6639987 1.0
-0.1746442 0.6533806 0.7368134 2.0
0.9864454 0.09913995 0.1442775 3.0
-0.9838573 -0.100336 -0.1451155 4.0
-0.02034061 -0.7520748 0.6574843 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2644038216993825:1.2644038216993825]
set yrange [-1.2644038216993825:1.2644038216993825]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set zrange [-1.2644038216993825:1.2644038216993825]
set view 65,35,1.15
set view equal xyz
set xyplane at -1.2644038216993825
set format ''
set border 4095 linecolor '#cccccc'
set title 'E = 4.5, m = 3: 1 unknown (4 features)' noenhanced font ',10'
splot $model0 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 2.5, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model1 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 1.5, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model2 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.75, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model3 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.25, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model4 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.05, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model5 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
unset multiplot

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
-0.8180274963378906 -0.3724577724933624 1.0
0.1423080414533615 0.30872228741645813 2.0
-0.3715546131134033 0.20519791543483734 3.0
0.24990974366664886 -0.8605524897575378 4.0
0.3745529055595398 -0.13923199474811554 5.0
END
$model1 << END
-0.7713839411735535 0.5850121378898621 1.0
0.5871001482009888 0.7709118127822876 2.0
-0.5845722556114197 -0.7721752524375916 3.0
0.0013155395863577724 0.0002462295815348625 4.0
0.7756891846656799 -0.584725558757782 5.0
END
$model2 << END
-0.06692543625831604 1.0103199481964111 1.0
1.0103201866149902 0.06799301505088806 2.0
0.00011302736675133929 0.0013819846790283918 3.0
-1.0073950290679932 -0.06537840515375137 4.0
0.0633721873164177 -1.005911111831665 5.0
END
$model3 << END
0.7983427047729492 0.7015808820724487 1.0
-0.23075568675994873 -1.0413389205932617 2.0
0.9187809228897095 -0.5427259206771851 3.0
-1.063145399093628 -0.10280771553516388 4.0
-0.4233936369419098 0.9800112247467041 5.0
END
$model4 << END
1.077309012413025 0.3536927103996277 1.0
-0.6617428064346313 -0.9215638041496277 2.0
-0.004341732244938612 1.137437105178833 3.0
0.6720409989356995 -0.915567934513092 4.0
-1.0809086561203003 0.34499266743659973 5.0
END
$model5 << END
-1.1535379886627197 -0.12051435559988022 1.0
0.8707886934280396 0.7748819589614868 2.0
-0.24095042049884796 -1.136522650718689 3.0
-0.46858730912208557 1.0574699640274048 4.0
1.0125056505203247 -0.5863541960716248 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.462542165837871:1.462542165837871]
set yrange [-1.462542165837871:1.462542165837871]
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

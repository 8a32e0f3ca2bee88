# Figure feature-directions-2d, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 780,540 dynamic standalone name 'feature_directions_2d' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 10.83in,7.50in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2340,1620 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-directions-2d.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
0.8989637494087219 0.08573170751333237 1.0
-0.32664650678634644 0.3864942491054535 2.0
-0.22314897179603577 0.018259286880493164 3.0
-0.22160756587982178 0.2986629605293274 4.0
-0.14577701687812805 -0.8880258202552795 5.0
END
$model1 << END
0.347667932510376 0.9056439399719238 1.0
-0.0007358636357821524 -0.0030597441364079714 2.0
-0.9016879796981812 0.3477773368358612 3.0
0.9057455658912659 -0.3471948504447937 4.0
-0.3438093364238739 -0.9031155109405518 5.0
END
$model2 << END
-0.06692543625831604 1.0103199481964111 1.0
1.0103201866149902 0.06799301505088806 2.0
0.00011302736675133929 0.0013819846790283918 3.0
-1.0073950290679932 -0.06537840515375137 4.0
0.0633721873164177 -1.005911111831665 5.0
END
$model3 << END
0.0007073538727127016 -0.0011196320410817862 1.0
-0.997978925704956 0.13098430633544922 2.0
-0.13256767392158508 -0.9981309175491333 3.0
1.0002055168151855 -0.13336433470249176 4.0
0.1328929364681244 1.0010350942611694 5.0
END
$model4 << END
-1.1184736490249634 -0.19132080674171448 1.0
-0.5261780023574829 1.0037921667099 2.0
0.7904480695724487 0.8155906796455383 3.0
-0.16293124854564667 -1.1229228973388672 4.0
1.0165691375732422 -0.5002226233482361 5.0
END
$model5 << END
1.157862901687622 0.13619805872440338 1.0
-1.0070713758468628 0.5844093561172485 2.0
0.48445937037467957 -1.059418797492981 3.0
0.23817338049411774 1.1432260274887085 4.0
-0.8560527563095093 -0.7754372954368591 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.4597154630181832:1.4597154630181832]
set yrange [-1.4597154630181832:1.4597154630181832]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'E = 4.5, m = 2: 1 unknown (3 features)' noenhanced font ',10'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 2.5, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 1.5, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.75, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.25, m = 2: 1 pentagon' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.05, m = 2: 1 pentagon' noenhanced font ',12'
plot $model5 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

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
-1.110223e-16 0.8988291 1.0
-0.2219995 -0.2574437 2.0
-0.3407165 0.253123 3.0
0.8867497 0.1291529 4.0
0.2819232 -0.2831868 5.0
END
$model1 << END
1.110223e-16 0.9681283 1.0
0.9690138 -0.001948975 2.0
-0.968493 -0.0008286551 3.0
0.0009911333 -0.0008994044 4.0
0.002829875 -0.9713854 5.0
END
$model2 << END
0.0 1.012534 1.0
1.012605 0.001065228 2.0
0.0002041252 0.001371492 3.0
-1.009513 0.00135032 4.0
-0.003254068 -1.0079 5.0
END
$model3 << END
-3.330669e-16 1.062811 1.0
0.6298878 -0.8607417 2.0
1.014179 0.3318897 3.0
-0.6245765 -0.8664593 4.0
-1.015637 0.3288863 5.0
END
$model4 << END
-2.220446e-16 1.133884 1.0
0.6691648 -0.9161887 2.0
-1.082039 0.3506759 3.0
1.079516 0.3529162 4.0
-0.6649473 -0.9193631 5.0
END
$model5 << END
2.498002e-16 1.159816 1.0
0.6802054 -0.9465916 2.0
-1.105334 0.3577401 3.0
1.100436 0.356171 4.0
-0.6883878 -0.9460979 5.0
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
set style arrow 2 head filled size screen 0.012,20 linewidth 2 linecolor '#999999'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'E = 4.5, m = 2: 2 singles' noenhanced font ',12'
plot $model0 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 2.5, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model1 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 1.5, m = 2: 2 digons (square)' noenhanced font ',12'
plot $model2 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.75, m = 2: 1 pentagon' noenhanced font ',12'
plot $model3 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.25, m = 2: 1 pentagon' noenhanced font ',12'
plot $model4 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.05, m = 2: 1 pentagon' noenhanced font ',12'
plot $model5 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

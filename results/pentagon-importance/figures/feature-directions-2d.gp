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
-0.1561999 -0.991006 1.0
0.9906929 -0.1556899 2.0
-0.990703 0.1557672 3.0
0.155986 0.9905868 4.0
2.216662e-05 5.83873e-05 5.0
END
$model1 << END
-0.6410534 0.7718991 1.0
0.7713371 0.6404661 2.0
-0.7721786 -0.6411701 3.0
0.6408441 -0.7719428 4.0
-0.0002232453 -0.0003273441 5.0
END
$model2 << END
-0.1371707 -1.126426 1.0
0.7347187 0.8709143 2.0
-1.124067 -0.1968818 3.0
1.039772 -0.4501074 4.0
-0.5379852 0.9357899 5.0
END
$model3 << END
1.130166 -0.1136235 1.0
0.2413954 -1.109085 2.0
0.45776 1.039096 3.0
-0.9788862 -0.5706084 4.0
-0.8455002 0.755921 5.0
END
$model4 << END
-1.058557 0.3846898 1.0
1.060329 0.3622904 2.0
-0.7109231 -0.8653266 3.0
0.006651592 1.127223 4.0
0.6497764 -0.9370274 5.0
END
$model5 << END
0.6638418 -0.7947611 1.0
-0.4534027 -0.9975955 2.0
0.2171375 1.076807 3.0
1.007775 0.2514502 4.0
-1.013872 0.3281216 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.426473591930129:1.426473591930129]
set yrange [-1.426473591930129:1.426473591930129]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'importance ratio = 0.1: 2 digons (square)' noenhanced font ',10'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 0.3: 2 digons (square)' noenhanced font ',10'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 0.5: 1 pentagon' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 1: 1 pentagon' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 2: 1 pentagon' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 10: 1 unknown (5 features)' noenhanced font ',10'
plot $model5 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

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
0.0 1.00324 1.0
1.002852 -0.0004549657 2.0
-1.002874 0.0003802088 3.0
-0.0001459662 -1.002793 4.0
1.280567e-05 -6.112652e-05 5.0
END
$model1 << END
5.551115e-17 1.003383 1.0
1.002576 -9.277671e-05 2.0
-1.003673 8.877985e-05 3.0
-0.0001889508 -1.003283 4.0
-0.0003808793 -0.000109195 5.0
END
$model2 << END
1.665335e-16 1.134747 1.0
0.6240529 -0.9533422 2.0
-1.092025 0.3313177 3.0
1.086557 0.3211168 4.0
-0.6471604 -0.8638948 5.0
END
$model3 << END
2.775558e-17 1.135863 1.0
1.079375 0.3511294 2.0
-1.079676 0.3515203 3.0
0.665667 -0.9168967 4.0
-0.6675517 -0.9168762 5.0
END
$model4 << END
-3.330669e-16 1.12629 1.0
0.7026633 -0.8728206 2.0
-1.056107 0.3726131 3.0
1.061706 0.3787568 4.0
-0.6587421 -0.9307462 5.0
END
$model5 << END
-1.110223e-16 1.035534 1.0
0.9875023 0.4749842 2.0
-0.8569505 -0.6872385 3.0
-0.9346512 0.453061 4.0
0.567789 -0.9017845 5.0
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
set style arrow 2 head filled size screen 0.012,20 linewidth 2 linecolor '#999999'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'importance ratio = 0.1: 2 digons (square)' noenhanced font ',10'
plot $model0 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 0.3: 2 digons (square)' noenhanced font ',10'
plot $model1 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 0.5: 1 pentagon' noenhanced font ',12'
plot $model2 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 1: 1 pentagon' noenhanced font ',12'
plot $model3 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 2: 1 pentagon' noenhanced font ',12'
plot $model4 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance ratio = 10: 1 unknown (5 features)' noenhanced font ',10'
plot $model5 using (0):(0):1:2:($1**2+$2**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

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
-0.1561998575925827 -0.9910059571266174 1.0
0.9906928539276123 -0.15568992495536804 2.0
-0.9907029867172241 0.15576720237731934 3.0
0.155986025929451 0.9905868172645569 4.0
2.2166617782204412e-05 5.8387304306961596e-05 5.0
END
$model1 << END
-0.6410534381866455 0.7718991041183472 1.0
0.77133709192276 0.6404660940170288 2.0
-0.772178590297699 -0.6411701440811157 3.0
0.6408441066741943 -0.7719427943229675 4.0
-0.00022324532619677484 -0.00032734405249357224 5.0
END
$model2 << END
-0.1371707171201706 -1.1264257431030273 1.0
0.7347187399864197 0.8709142804145813 2.0
-1.1240670680999756 -0.19688180088996887 3.0
1.0397720336914062 -0.4501074254512787 4.0
-0.5379852056503296 0.9357898831367493 5.0
END
$model3 << END
1.1301658153533936 -0.11362352222204208 1.0
0.24139538407325745 -1.1090850830078125 2.0
0.4577600359916687 1.039096474647522 3.0
-0.9788861870765686 -0.570608377456665 4.0
-0.8455002307891846 0.7559210062026978 5.0
END
$model4 << END
-1.0585572719573975 0.3846897780895233 1.0
1.0603288412094116 0.3622904419898987 2.0
-0.7109231352806091 -0.8653266429901123 3.0
0.006651592440903187 1.127223014831543 4.0
0.6497763991355896 -0.9370273947715759 5.0
END
$model5 << END
0.6638417840003967 -0.794761061668396 1.0
-0.45340269804000854 -0.997595489025116 2.0
0.21713747084140778 1.0768065452575684 3.0
1.0077747106552124 0.25145018100738525 4.0
-1.013871669769287 0.3281216025352478 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.4264735895669831:1.4264735895669831]
set yrange [-1.4264735895669831:1.4264735895669831]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'importance.ratio = 0.1: 2 digons (square)' noenhanced font ',10'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance.ratio = 0.3: 2 digons (square)' noenhanced font ',10'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance.ratio = 0.5: 1 pentagon' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance.ratio = 1: 1 pentagon' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance.ratio = 2: 1 pentagon' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'importance.ratio = 10: 1 unknown (5 features)' noenhanced font ',10'
plot $model5 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

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
0.0 1.110223e-16 0.8613097 1.0
0.8187457 -5.551115e-17 0.2862838 2.0
-0.4550129 -0.6827547 0.2787758 3.0
0.3857644 -0.7053355 -0.3363057 4.0
-0.129241 0.2770788 -0.1640062 5.0
END
$model1 << END
1.110223e-16 -5.551115e-17 0.9688456 1.0
-0.001710356 -0.0009739166 -0.9700914 2.0
1.001332 5.551115e-17 0.0006447012 3.0
-0.006368685 -0.9660369 -0.0006472326 4.0
-0.005076188 0.9738229 -0.00407116 5.0
END
$model2 << END
1.283695e-16 -6.938894e-18 1.010449 1.0
1.009707 5.551115e-17 0.001148375 2.0
-1.011517 -0.00350275 -0.0006596157 3.0
7.754074e-05 -1.000645 -0.002077311 4.0
-0.0002641021 -0.000837911 -1.009675 5.0
END
$model3 << END
1.387779e-17 -0.0 1.008746 1.0
0.0008472165 5.109153e-05 -1.008425 2.0
1.006154 -6.938894e-18 -0.0001361424 3.0
-0.0002611655 -1.000453 -0.0003532131 4.0
-1.009705 -0.0003562143 -0.001051948 5.0
END
$model4 << END
-2.775558e-17 -5.551115e-17 1.003357 1.0
1.003113 -0.0 0.001500032 2.0
-1.003696 0.001254014 0.0001222238 3.0
-0.001936604 -1.000137 0.0001934472 4.0
0.002311835 -0.000450851 -1.001676 5.0
END
$model5 << END
-5.551115e-17 1.387779e-17 1.001724 1.0
1.000145 2.775558e-17 -0.003166795 2.0
-0.001195349 -1.001857 -9.613016e-05 3.0
-0.0006561602 0.9995501 -0.0001875999 4.0
-0.006558571 -0.0001304996 -0.9991361 5.0
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
set style arrow 2 head filled size screen 0.012,20 linewidth 2 linecolor '#999999'
set zrange [-1.2644038216993825:1.2644038216993825]
set view 65,35,1.15
set view equal xyz
set xyplane at -1.2644038216993825
set format ''
set border 4095 linecolor '#cccccc'
set title 'E = 4.5, m = 3: 1 unknown (4 features)' noenhanced font ',10'
splot $model0 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model0 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 2.5, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model1 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model1 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 1.5, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model2 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model2 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.75, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model3 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model3 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.25, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model4 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model4 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.05, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model5 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model5 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
unset multiplot

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
0.8293842 0.5586748 1.0
-0.8293653 -0.5587083 2.0
-0.5587149 0.8293487 3.0
0.5586925 -0.8293788 4.0
END
$model1 << END
0.817724 0.5760279 1.0
-0.8175617 -0.5758603 2.0
0.5759135 -0.8177007 3.0
-0.5758276 0.8176857 4.0
END
$model2 << END
-0.8985662 0.4388212 1.0
0.8985988 -0.438784 2.0
-0.4389513 -0.8987302 3.0
0.4388862 0.8987766 4.0
END
$model3 << END
0.9864945 0.1637571 1.0
-0.9865132 -0.1637608 2.0
-0.163764 0.9864653 3.0
0.1637716 -0.9865128 4.0
END
$model4 << END
-0.9281861 0.3723309 1.0
0.9281072 -0.3723333 2.0
0.3722923 0.9281051 3.0
-0.3727566 -0.9289309 4.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2511619844065147:1.2511619844065147]
set yrange [-1.2511619844065147:1.2511619844065147]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'density = 0.05: 2 digons (square)' noenhanced font ',12'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.02: 2 digons (square)' noenhanced font ',12'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.01: 2 digons (square)' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.005: 2 digons (square)' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'density = 0.0025: 2 digons (square)' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::3 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

# Figure feature-directions-3d, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 260,270 dynamic standalone name 'feature_directions_3d' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 3.611 }
part = inches / 3.611
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*270/260.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 780,810 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-directions-3d.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
1.110223e-16 3.469447e-18 0.9994507 1.0
1.000631 -0.0 -0.0004019349 2.0
-0.0002535642 -1.00264 0.001409705 3.0
0.0005868252 0.001360213 -1.008702 4.0
0.001549443 1.002712 0.002591025 5.0
-1.003923 0.0002622196 -0.0004032793 6.0
END
set multiplot layout 1,1
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2608794766279194:1.2608794766279194]
set yrange [-1.2608794766279194:1.2608794766279194]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set style arrow 2 head filled size screen 0.012,20 linewidth 2 linecolor '#999999'
set zrange [-1.2608794766279194:1.2608794766279194]
set view 65,35,1.15
set view equal xyz
set xyplane at -1.2608794766279194
set format ''
set border 4095 linecolor '#cccccc'
set title '3 digons (octahedron)' noenhanced font ',12'
splot $model0 using (0):(0):(0):1:2:3:($1**2+$2**2+$3**2 > 0.25 ? 1 : 2) with vectors arrowstyle variable, \
  $model0 every ::0::5 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
unset multiplot

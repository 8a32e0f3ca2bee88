# Figure feature-directions-3d, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 780,540 dynamic standalone name 'feature_directions_3d' font 'Arial,14' background '#ffffff' }
if (format eq 'pdf') { set terminal pdfcairo size 10.83in,7.50in font 'Arial,14' background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2340,1620 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-directions-3d.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
0.5688045024871826 0.5955502390861511 0.0008814509492367506 1.0
-0.8078904151916504 0.25828269124031067 -0.01270308718085289 2.0
-0.1808047592639923 -0.00836882833391428 0.35991203784942627 3.0
0.1671840101480484 -0.5951725840568542 0.6191453337669373 4.0
-0.06441425532102585 0.5152169466018677 0.7235066294670105 5.0
END
$model1 << END
0.7915505766868591 0.11435816437005997 0.5442920327186584 1.0
0.5473935008049011 -0.31742388010025024 -0.7309953570365906 2.0
-0.7925055623054504 -0.11306390911340714 -0.5454400777816772 3.0
0.09833276271820068 0.9363805651664734 -0.33938825130462646 4.0
-0.5507763028144836 0.32312119007110596 0.7333821654319763 5.0
END
$model2 << END
-0.9770857691764832 -0.045096348971128464 -0.26054543256759644 1.0
0.023290742188692093 -0.9966094493865967 0.08720307052135468 2.0
0.2619697153568268 -0.08062322437763214 -0.9722721576690674 3.0
-0.2600752115249634 0.07745154201984406 0.971964418888092 4.0
0.9753085970878601 0.04626265540719032 0.2562425136566162 5.0
END
$model3 << END
-0.8728028535842896 -0.41149628162384033 -0.26306384801864624 1.0
0.07413724809885025 0.42197829484939575 -0.9039766788482666 2.0
0.4878495931625366 -0.8144851922988892 -0.3410966694355011 3.0
0.0002142522280337289 -0.0006108277011662722 0.0005090979975648224 4.0
-0.48537179827690125 0.8133783340454102 0.3417501747608185 5.0
END
$model4 << END
-0.9857853651046753 -0.13031525909900665 -0.13175252079963684 1.0
0.12251008301973343 0.07795227319002151 -0.9911199808120728 2.0
0.13824498653411865 -0.9888283610343933 -0.05994541198015213 3.0
0.9869019389152527 0.13297778367996216 0.13231082260608673 4.0
-0.12420748174190521 -0.07823897898197174 0.9940018057823181 5.0
END
$model5 << END
0.013522593304514885 -0.8447487354278564 0.5350123047828674 1.0
-0.9909132122993469 0.06324777752161026 0.12277039140462875 2.0
0.21036198735237122 0.5270624160766602 0.8238141536712646 3.0
-0.012050586752593517 0.845795750617981 -0.5374656319618225 4.0
-0.055789195001125336 -0.5365477204322815 -0.8442495465278625 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2652903591231301:1.2652903591231301]
set yrange [-1.2652903591231301:1.2652903591231301]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set zrange [-1.2652903591231301:1.2652903591231301]
set view 65,35,1.15
set view equal xyz
set xyplane at -1.2652903591231301
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
set title 'E = 0.75, m = 3: 2 singles + 1 digon' noenhanced font ',12'
splot $model3 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.25, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model4 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.05, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model5 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
unset multiplot

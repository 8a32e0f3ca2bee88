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
0.5770249366760254 0.6221243739128113 0.009405548684298992 1.0
-0.8205142021179199 0.2719869911670685 -0.011736241169273853 2.0
-0.06411207467317581 -0.0013306353939697146 0.34392493963241577 3.0
0.1388780027627945 -0.5767695903778076 0.6286645531654358 4.0
-0.11171583086252213 0.49818259477615356 0.7233808040618896 5.0
END
$model1 << END
0.7921304106712341 0.10560072213411331 0.5433729887008667 1.0
0.5454919338226318 -0.3157931864261627 -0.7352695465087891 2.0
-0.7926172614097595 -0.11209564656019211 -0.544400155544281 3.0
0.0983123853802681 0.940101683139801 -0.3330127000808716 4.0
-0.5463895201683044 0.3218857944011688 0.7306685447692871 5.0
END
$model2 << END
0.6174262762069702 -0.7133359313011169 0.35781440138816833 1.0
-0.6966039538383484 -0.26532742381095886 0.6671999096870422 2.0
-0.3861810266971588 -0.6645612716674805 -0.6622630953788757 3.0
-0.6165343523025513 0.7149021625518799 -0.35740989446640015 4.0
0.38142985105514526 0.658525288105011 0.6585862636566162 5.0
END
$model3 << END
-0.8167231678962708 -0.5507171154022217 -0.1766958385705948 1.0
-0.030789745971560478 0.34756383299827576 -0.9376994967460632 2.0
0.5813696980476379 -0.7647600769996643 -0.3042396008968353 3.0
0.001188148045912385 -0.0012405704474076629 -0.0004915453027933836 4.0
-0.5819916129112244 0.7651330232620239 0.30395397543907166 5.0
END
$model4 << END
-0.9315541386604309 0.35806000232696533 -0.07185192406177521 1.0
0.10892550647258759 0.08263970911502838 -0.9929290413856506 2.0
-0.34698858857154846 -0.9336884021759033 -0.11470039933919907 3.0
0.35157540440559387 0.9334204196929932 0.11492357403039932 4.0
-0.1091795414686203 -0.08345712721347809 0.9961167573928833 5.0
END
$model5 << END
0.0022767724003642797 -0.8458039164543152 0.5333772897720337 1.0
-0.991680920124054 0.06833617389202118 0.11094030737876892 2.0
0.1911764144897461 0.5245771408081055 0.8312792181968689 3.0
-0.0010614818893373013 0.8458528518676758 -0.5339570641517639 4.0
-0.07277776300907135 -0.5317491292953491 -0.8428191542625427 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2682233369227969:1.2682233369227969]
set yrange [-1.2682233369227969:1.2682233369227969]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set zrange [-1.2682233369227969:1.2682233369227969]
set view 65,35,1.15
set view equal xyz
set xyplane at -1.2682233369227969
set format ''
set border 4095 linecolor '#cccccc'
set title 'E = 4.5, m = 3' noenhanced font ',12'
splot $model0 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 2.5, m = 3' noenhanced font ',12'
splot $model1 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 1.5, m = 3' noenhanced font ',12'
splot $model2 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.75, m = 3' noenhanced font ',12'
splot $model3 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.25, m = 3' noenhanced font ',12'
splot $model4 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.05, m = 3' noenhanced font ',12'
splot $model5 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
unset multiplot

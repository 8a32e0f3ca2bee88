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
-0.6448941230773926 -0.5288780331611633 1.0
0.16942107677459717 -0.10169143974781036 2.0
-0.7615370154380798 0.313200980424881 3.0
0.019145654514431953 -0.09524619579315186 4.0
-0.10255149006843567 0.7988961935043335 5.0
END
$model1 << END
-0.26359474658966064 -0.9353124499320984 1.0
-0.9327911734580994 0.2628473937511444 2.0
0.004311783704906702 -0.0007493493612855673 3.0
0.264181911945343 0.9299202561378479 4.0
0.9321619272232056 -0.2618604302406311 5.0
END
$model2 << END
-0.12690117955207825 1.0014196634292603 1.0
-1.0020028352737427 -0.12690111994743347 2.0
1.0019525289535522 0.12632839381694794 3.0
-0.004197803791612387 -0.0009088701335713267 4.0
0.12709520757198334 -1.0020982027053833 5.0
END
$model3 << END
0.0014944480499252677 -0.000937423319555819 1.0
-1.0005007982254028 0.1281096637248993 2.0
-0.12859481573104858 -1.0013245344161987 3.0
1.0005232095718384 -0.12786062061786652 4.0
0.12566475570201874 0.9988688826560974 5.0
END
$model4 << END
-1.118070363998413 -0.19156520068645477 1.0
-0.5335368514060974 1.004377841949463 2.0
0.7912682294845581 0.8148852586746216 3.0
-0.16335423290729523 -1.126291036605835 4.0
1.0148159265518188 -0.5010756850242615 5.0
END
$model5 << END
1.158766508102417 0.1265171319246292 1.0
-1.0068360567092896 0.5838196873664856 2.0
0.47731444239616394 -1.060821294784546 3.0
0.24103786051273346 1.1396392583847046 4.0
-0.863914430141449 -0.7733982801437378 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.457065975776697:1.457065975776697]
set yrange [-1.457065975776697:1.457065975776697]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set size ratio -1
unset tics
unset border
set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2
set title 'E = 4.5, m = 2' noenhanced font ',12'
plot $model0 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model0 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 2.5, m = 2' noenhanced font ',12'
plot $model1 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model1 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 1.5, m = 2' noenhanced font ',12'
plot $model2 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model2 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.75, m = 2' noenhanced font ',12'
plot $model3 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.25, m = 2' noenhanced font ',12'
plot $model4 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
set title 'E = 0.05, m = 2' noenhanced font ',12'
plot $model5 using (0):(0):1:2 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'
unset multiplot

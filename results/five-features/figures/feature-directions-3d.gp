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
-0.7295764684677124 -0.20387426018714905 -0.4098875820636749 1.0
0.05963140353560448 0.24539664387702942 -0.8297755718231201 2.0
-0.14287351071834564 -0.8498103022575378 0.09119397401809692 3.0
0.6970314383506775 -0.4027988016605377 -0.33363792300224304 4.0
-0.014759521000087261 0.23685388267040253 0.25309351086616516 5.0
END
$model1 << END
0.8804225325584412 0.16391286253929138 -0.36966267228126526 1.0
-0.8807390928268433 -0.16462744772434235 0.3718569874763489 2.0
-0.3847893178462982 0.6944304704666138 -0.6102204322814941 3.0
0.15788297355175018 0.6720976829528809 0.6757410764694214 4.0
-0.15902350842952728 -0.6862851977348328 -0.6723819971084595 5.0
END
$model2 << END
0.6581893563270569 0.7657851576805115 0.036977481096982956 1.0
0.6983951926231384 -0.5772364139556885 -0.44559091329574585 2.0
-0.7004256844520569 0.5797387361526489 0.4432671368122101 3.0
-0.31503260135650635 0.3113551437854767 -0.8972774744033813 4.0
-0.6581305861473083 -0.7647855281829834 -0.03758386895060539 5.0
END
$model3 << END
0.04086283966898918 0.6784669756889343 0.7453728914260864 1.0
-0.04169582203030586 -0.6781841516494751 -0.7451503872871399 2.0
-0.9968182444572449 0.123751200735569 -0.05817975476384163 3.0
0.13007645308971405 0.7297728061676025 -0.6718762516975403 4.0
1.000334620475769 -0.12472746521234512 0.05726771801710129 5.0
END
$model4 << END
0.302131712436676 -0.3038199841976166 -0.9072684049606323 1.0
-0.16482846438884735 -0.9539167284965515 0.2628924250602722 2.0
0.1642351597547531 0.954066812992096 -0.26493433117866516 3.0
0.939749538898468 -0.06789141893386841 0.33546942472457886 4.0
-0.3015829622745514 0.30108213424682617 0.9065088629722595 5.0
END
$model5 << END
0.02166985161602497 0.7497244477272034 -0.6639986634254456 1.0
-0.17464417219161987 0.6533805727958679 0.7368134260177612 2.0
0.9864453673362732 0.09913995116949081 0.14427749812602997 3.0
-0.983857274055481 -0.100335992872715 -0.1451154500246048 4.0
-0.020340606570243835 -0.7520748376846313 0.6574842929840088 5.0
END
set multiplot layout 2,3
set lmargin 0.5
set rmargin 0.5
set tmargin 2
set bmargin 0.5
unset key
set xrange [-1.2644038220971585:1.2644038220971585]
set yrange [-1.2644038220971585:1.2644038220971585]
set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '#0072B2'
set zrange [-1.2644038220971585:1.2644038220971585]
set view 65,35,1.15
set view equal xyz
set xyplane at -1.2644038220971585
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
set title 'E = 0.75, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model3 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model3 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.25, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model4 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model4 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
set title 'E = 0.05, m = 3: 1 single + 2 digons' noenhanced font ',12'
splot $model5 using (0):(0):(0):1:2:3 with vectors arrowstyle 1, \
  $model5 every ::0::4 using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'
unset multiplot

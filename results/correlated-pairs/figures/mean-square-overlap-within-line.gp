# Figure mean-square-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean square overlap within' noenhanced
set logscale x 2
set xrange [0.002152229148329337:0.05807931748207712]
set xtics ('0.0025' 0.0025 0, '0.005' 0.005 0, '0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0) nomirror
set yrange [3.6870314210259994e-08:0.0016289468625705825]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.0025 3.4183405612003466e-06
0.005 3.7747286295737242e-06
0.01 1.008583855724875e-05
0.02 1.2757459190125893e-05
0.05 8.475367368544804e-05
END
$replicates0 << END
0.0025 2.606851589794797e-06
0.0025 5.449049545133442e-06
0.0025 1.3862897540280698e-05
0.0025 7.642894003922267e-06
0.0025 5.706783136414537e-06
0.0025 1.8515858195603318e-05
0.0025 3.4183405612003466e-06
0.0025 1.5212555444224076e-07
0.0025 3.5371380515521508e-06
0.0025 9.39872245795532e-06
0.005 1.988971175402599e-05
0.005 2.2855260992347936e-06
0.005 2.6661279681237295e-06
0.005 7.587801468755589e-07
0.005 9.83779438001939e-07
0.005 7.2539292144987165e-06
0.005 3.2155402487889056e-06
0.005 1.6930148329759284e-07
0.005 3.7747286295737242e-06
0.005 1.2433276998484399e-06
0.01 9.949820482562008e-06
0.01 1.077839159588147e-05
0.01 2.678460608956833e-06
0.01 5.386935169583084e-06
0.01 6.539257664225522e-08
0.01 7.564739840972724e-06
0.01 3.07332471128416e-06
0.01 1.008583855724875e-05
0.01 3.6325897945509744e-06
0.01 7.148732857856897e-07
0.02 2.6578290780193007e-05
0.02 7.839350780111339e-06
0.02 8.1440795934669e-05
0.02 1.793510407672292e-05
0.02 1.2757459190125893e-05
0.02 1.272421324575991e-05
0.02 2.6623056664814482e-05
0.02 3.510243185696319e-05
0.02 2.0245236909459617e-05
0.02 1.3200703302444148e-05
0.05 0.00012017129764566378
0.05 0.0001126260180653498
0.05 0.0001514408655404714
0.05 8.606396299196763e-05
0.05 8.39624315389091e-05
0.05 8.687864343587178e-05
0.05 0.00014555117898428811
0.05 0.0009184495509844354
0.05 8.475367368544804e-05
0.05 0.000565333603329738
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

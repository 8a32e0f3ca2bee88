# Figure test-loss-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'test_loss_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'test-loss-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'test loss' noenhanced
set logscale x 2
set xrange [0.007943282347242816:1.2589254117941673]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0) nomirror
set yrange [0.0008060252007611301:0.25887877029192036]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.01 0.0010980918849013224
0.02 0.0026156181386009806
0.05 0.009126381910171349
0.1 0.022202013727777314
0.2 0.05680112651381635
0.5 0.15902520757109959
1.0 0.1317580710241298
END
$replicates0 << END
0.01 0.0010980918849013224
0.01 0.0011928336685392443
0.01 0.0011782149470872375
0.01 0.0012083153819442908
0.01 0.001115385126624102
0.02 0.0028302490990024286
0.02 0.0026156181386009806
0.02 0.0029323354826946185
0.02 0.0027954261461348817
0.02 0.002703471068944871
0.05 0.009625961621944372
0.05 0.009833528231653746
0.05 0.009614011854951764
0.05 0.009126381910171349
0.05 0.00969853464440799
0.1 0.022311524406519626
0.1 0.022535307071316363
0.1 0.022202013727777314
0.1 0.02241249730000226
0.1 0.022467532170443564
0.2 0.05680112651381635
0.2 0.05842669511358785
0.2 0.05842519418438296
0.2 0.05901601718997485
0.2 0.05806172462033396
0.5 0.15902520757109959
0.5 0.16451618483637326
0.5 0.19002308974907925
0.5 0.16071962652915567
0.5 0.16501549406320984
1.0 0.13176067104889738
1.0 0.13175880927557662
1.0 0.13176007436191658
1.0 0.1317580710241298
1.0 0.13175875793525146
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

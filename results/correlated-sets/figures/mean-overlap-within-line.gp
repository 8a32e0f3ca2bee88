# Figure mean-overlap-within-line, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_overlap_within_line' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-overlap-within-line.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'density' noenhanced offset 0,0.4
set ylabel 'mean overlap within' noenhanced
set logscale x 2
set xrange [0.008608916593317348:0.23231726992830848]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0) nomirror
set yrange [1.1327630579888271e-05:0.14060682550626794]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.01 0.0035002484829834714
0.02 0.0006585626958454837
0.05 0.036319696579762965
0.1 0.04988862132578502
0.2 0.07947083294805873
END
$replicates0 << END
0.01 0.003018478362767106
0.01 0.006327385026318629
0.01 0.0073057727033775605
0.01 0.0074017120532189565
0.01 0.006367298270844588
0.01 0.0035002484829834714
0.01 0.0022556756589867705
0.01 0.007888586681868589
0.01 0.004834689791579299
0.01 0.005915256575872259
0.02 6.0351622836952496e-05
0.02 0.0006585626958454837
0.02 0.0018721132736625632
0.02 1.8769530021611747e-05
0.02 0.0017642254960810017
0.02 0.0016322251214897854
0.02 0.0016105309465241414
0.02 0.0019507966686526262
0.02 0.0023732950382232597
0.02 0.002697762595242355
0.05 0.036319696579762965
0.05 0.035247169042084504
0.05 0.03515597599553424
0.05 0.035775365549938744
0.05 0.03619662120546104
0.05 0.03300153854913204
0.05 0.03443283878684281
0.05 0.03565970613149485
0.05 0.03732798550993161
0.05 0.03665218939432107
0.1 0.05879592805274686
0.1 0.06262113452551936
0.1 0.0550819098461354
0.1 0.07219261298304387
0.1 0.057373912806277
0.1 0.0488311414534119
0.1 0.04988862132578502
0.1 0.059549321174850296
0.1 0.046607575700069445
0.1 0.06258728070212817
0.2 0.08485786135890926
0.2 0.08441186760842898
0.2 0.07953061561731772
0.2 0.06351680571880466
0.2 0.07947083294805873
0.2 0.0776409941755904
0.2 0.0627905078632923
0.2 0.061696225549066015
0.2 0.07763189513179179
0.2 0.07854468108368888
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

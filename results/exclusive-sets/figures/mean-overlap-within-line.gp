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
set xrange [0.008912509381337455:0.11220184543019635]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0) nomirror
set yrange [-0.11397924715328825:-0.06044070768472151]
set mytics 2
set key maxcols 4
$line0 << END
0.01 -0.08888191594073828
0.02 -0.08887199150492507
0.05 -0.11111107701180861
0.1 -0.11111111111032931
END
$replicates0 << END
0.01 -0.06667676980708918
0.01 -0.06674888264344961
0.01 -0.06675755474434537
0.01 -0.06330884372768045
0.01 -0.06670649520321995
0.01 -0.08888191594073828
0.01 -0.08887315769316999
0.01 -0.0889069048597552
0.01 -0.0888831286231663
0.01 -0.08889196981325558
0.02 -0.08890479200492181
0.02 -0.08886748920428324
0.02 -0.06657805215909786
0.02 -0.0888372969532086
0.02 -0.08889193332216912
0.02 -0.08889612569477669
0.02 -0.08894489519992262
0.02 -0.08886196743603117
0.02 -0.08887199150492507
0.02 -0.06659339377603185
0.05 -0.08879988581847713
0.05 -0.08871959904054441
0.05 -0.1111110994195718
0.05 -0.08886504505469267
0.05 -0.06652341760741688
0.05 -0.08869729016735464
0.05 -0.06644249172845342
0.05 -0.08880421876461421
0.05 -0.08880805570176165
0.05 -0.11111107701180861
0.1 -0.111111111106609
0.1 -0.11111111111032931
0.1 -0.11111111108672382
0.1 -0.10711457425223687
0.1 -0.11111111110663803
0.1 -0.11111111109675122
0.1 -0.11111111110380249
0.1 -0.08849389650039961
0.1 -0.11111111110960044
0.1 -0.11111110983550476
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

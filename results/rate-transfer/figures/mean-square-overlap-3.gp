# Figure mean-square-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learning rate = 16, A₀ = N(0, 0.5² m^-0.5)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.00040975866296084174:0.01081044767854697]
set logscale y
set ytics ('0.0005' 0.0005 0, '0.001' 0.001 0, '0.002' 0.002 0, '0.005' 0.005 0, '0.01' 0.01 0, '' 0.0006000000000000001 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009000000000000001 1, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009000000000000001 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
128.0 0.0078125
256.0 0.00390625
512.0 0.001953125
1024.0 0.0009765625
2048.0 0.0004882812
END
$points0 << END
128.0 0.008229639
128.0 0.006979437
128.0 0.009071974
128.0 0.007222996
256.0 0.004502817
256.0 0.00423651
256.0 0.00376548
256.0 0.004275675
512.0 0.002109673
512.0 0.002346495
512.0 0.002274044
512.0 0.001854593
1024.0 0.001146667
1024.0 0.001357688
1024.0 0.001249891
1024.0 0.00156263
2048.0 0.0008631446
2048.0 0.0005151069
2048.0 0.0008868699
2048.0 0.0007710422
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'W₀ = N(0, 0.5² m^-0.5)'

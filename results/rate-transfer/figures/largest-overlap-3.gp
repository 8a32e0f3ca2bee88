# Figure largest-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'learningRate = 16, A₀ = N(0, 0.5² m^-0.5)' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [111.43047210190389:2352.534231033928]
set xtics ('128' 128.0 0, '256' 256.0 0, '512' 512.0 0, '1024' 1024.0 0, '2048' 2048.0 0) nomirror
set yrange [0.05617656163730825:0.3490422432271218]
set logscale y
set ytics ('0.07' 0.07 0, '0.1' 0.1 0, '0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$theory0 << END
128.0 0.2454726133
256.0 0.1744936843
512.0 0.1237101845
1024.0 0.08759101237
2048.0 0.06197674613
END
$points0 << END
128.0 0.22918543041371528
128.0 0.26014557651058934
128.0 0.31650352657532654
128.0 0.23993896091035619
256.0 0.21859308705520525
256.0 0.22090599224354202
256.0 0.15404124462651816
256.0 0.1744447950857092
512.0 0.11255115341981539
512.0 0.1127085755452304
512.0 0.11225566667030996
512.0 0.12413565154760957
1024.0 0.10075933494918306
1024.0 0.11658610599575414
1024.0 0.0996552155220945
1024.0 0.11709372749489175
2048.0 0.07993873504598602
2048.0 0.06195189451074291
2048.0 0.07691970947413411
2048.0 0.06944786717097882
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'W₀ = N(0, 0.5² m^-0.5)'

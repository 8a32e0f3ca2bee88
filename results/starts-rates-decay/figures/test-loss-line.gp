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
set xlabel 'biasLearningRate' noenhanced offset 0,0.4
set ylabel 'test loss' noenhanced
set logscale x 2
set xrange [0.008436143086693104:0.3556127449677924]
set xtics ('0.01' 0.01 0, '0.03' 0.03 0, '0.1' 0.1 0, '0.3' 0.3 0) nomirror
set yrange [0.0529882356802808:1.390775384937044]
set logscale y
set ytics ('0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$line0 << END
0.01 0.5941237859849007
0.03 0.5428756571331524
0.1 0.5291723749835777
0.3 0.5396579344452431
END
$line1 << END
0.01 0.13266792213439632
0.03 0.06312501148852821
0.1 0.07314099113901208
0.3 0.09105879209179804
END
$line2 << END
0.01 0.773774417463343
0.03 0.07378828414318257
0.1 0.07917846548495859
0.3 0.0768465871633927
END
$line3 << END
0.01 0.27158410872433936
0.03 0.18447148108062514
0.1 0.06373450233309672
0.3 0.0910059519677582
END
$line4 << END
0.01 0.9678313164760776
0.03 0.7879490328271485
0.1 0.09662221210329085
0.3 0.08547894996899558
END
$line5 << END
0.01 0.3878844867061361
0.03 0.29604103242551527
0.1 0.2280776728915766
0.3 0.07090125666718147
END
$line6 << END
0.01 1.1674411162486673
0.03 1.0788933584393983
0.1 0.7877196176749708
0.3 0.07288792781969594
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'γ = 0, learningRate = 0.001, m = 25', \
  $line1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'γ = 0, learningRate = 0.001, m = 100', \
  $line2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.8 title 'γ = 1, learningRate = 0.001, m = 100', \
  $line3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'γ = 0, learningRate = 0.003, m = 100', \
  $line4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'γ = 1, learningRate = 0.003, m = 100', \
  $line5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'γ = 0, learningRate = 0.01, m = 100', \
  $line6 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 4 pointsize 0.8 title 'γ = 1, learningRate = 0.01, m = 100'

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
set xrange [0.008608916593317348:0.23231726992830848]
set xtics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0) nomirror
set yrange [7.97016623075246e-06:0.030017935704930093]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$line0 << END
0.01 3.734926950254652e-05
0.02 1.419066665986709e-05
0.05 0.0014345528590540314
0.1 0.002627804932605479
0.2 0.016528967074525336
END
$replicates0 << END
0.01 4.95674037723159e-05
0.01 6.350213512131373e-05
0.01 7.347829146991594e-05
0.01 7.642881579424609e-05
0.01 5.762996049042473e-05
0.01 3.734926950254652e-05
0.01 1.2388940609946337e-05
0.01 9.085131961479295e-05
0.01 4.63552721088957e-05
0.01 5.75325717420896e-05
0.02 2.0028841938783898e-05
0.02 1.419066665986709e-05
0.02 2.4862404428310076e-05
0.02 2.4021326212931233e-05
0.02 2.6082528237624434e-05
0.02 2.322225110760672e-05
0.02 2.0818619898937377e-05
0.02 2.8402964604137902e-05
0.02 3.0092392575915795e-05
0.02 2.503675859632866e-05
0.05 0.0014345528590540314
0.05 0.001328342250280401
0.05 0.001336641213274194
0.05 0.001355704516938437
0.05 0.0013968067646662494
0.05 0.0011637652834658983
0.05 0.0012901326348331266
0.05 0.001383253442114165
0.05 0.0014935320856610222
0.05 0.0014245055364341497
0.1 0.010669628089447717
0.1 0.01181547502889498
0.1 0.008858581311809223
0.1 0.019311412089606322
0.1 0.009198475059280651
0.1 0.0025121681674990046
0.1 0.002627804932605479
0.1 0.010044176498494546
0.1 0.006546328833307454
0.1 0.011661550505947266
0.2 0.016459412720516632
0.2 0.016157784204272756
0.2 0.013849569139138266
0.2 0.0040638639439556324
0.2 0.016528967074525336
0.2 0.012788974619063849
0.2 0.003981087922357008
0.2 0.0038232567592084957
0.2 0.013121272777491484
0.2 0.014658073597600754
END
plot $line0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.8 notitle, \
  $replicates0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.3 notitle

# Figure feature-dimensionality-2, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'feature_dimensionality_2' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'feature-dimensionality-2.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'm = 3' noenhanced
set xlabel 'E' noenhanced offset 0,0.4
set ylabel 'dimensionality D_i' noenhanced
set logscale x 2
set xrange [0.039926190893097256:5.635398593430552]
set xtics ('0.05' 0.05 0, '0.25' 0.25 0, '0.75' 0.75 0, '1.5' 1.5 0, '2.5' 2.5 0, '4.5' 4.5 0) nomirror
set yrange [0:1.05]
set ytics ('1' 1.0, '3/4' 0.75, '2/3' 0.6666666666666666, '1/2' 0.5, '2/5' 0.4, '' 0.375, '0' 0) nomirror font ',11'
set grid ytics linecolor '#cccccc'
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cblabel 'feature'
$features << END
4.5 0.7122748109722217 1.0
4.5 0.7218886130280163 2.0
4.5 0.7198703073800801 3.0
4.5 0.729974637417988 4.0
4.5 0.11597341178843902 5.0
2.5 0.49935285585740535 1.0
2.5 0.5006397609194533 2.0
2.5 0.9999279963189176 3.0
2.5 0.49601461466683283 4.0
2.5 0.5040402611283405 5.0
1.5 0.500381496105773 1.0
1.5 0.49910394064529506 2.0
1.5 0.5008982285368856 3.0
1.5 0.9999752830248725 4.0
1.5 0.4996146249681785 5.0
0.75 0.5001587724145772 1.0
0.75 0.4998410052172725 2.0
0.75 0.49823817225829153 3.0
0.75 0.9999993273536202 4.0
0.75 0.5017619480309372 5.0
0.25 0.5008378518701737 1.0
0.25 0.49970914658764964 2.0
0.25 0.5002896946375752 3.0
0.25 0.9999956526846859 4.0
0.25 0.49916268070168734 5.0
0.05 0.5012907853676625 1.0
0.05 0.9999765638283102 2.0
0.05 0.5011534394957686 3.0
0.05 0.49884782212875795 4.0
0.05 0.49872535261563467 5.0
END
plot $features using 1:2:3 with points pointtype 7 pointsize 0.6 palette notitle

# Figure exponent, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 560,420 dynamic standalone name 'exponent' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 7.778 }
part = inches / 7.778
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*420/560.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1680,1260 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'exponent.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'weight decay γ' noenhanced offset 0,0.4
set ylabel 'frequency exponent α' noenhanced
set xrange [-1.3333333333333333:1.3333333333333335]
set xtics out nomirror
set mxtics 2
set yrange [-0.125:2.125]
set ytics out nomirror
set mytics 2
set style fill solid 1.0 noborder
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cbrange [0.0:2.1224498508514578]
set cblabel 'exponent of the loss α_m' noenhanced
set rmargin 16
$cells << END
-1.0 0.0 -1.333333 -0.6666667 -0.125 0.125 0.8355421
-1.0 0.25 -1.333333 -0.6666667 0.125 0.375 0.8602364
-1.0 0.5 -1.333333 -0.6666667 0.375 0.625 0.9261852
-1.0 0.75 -1.333333 -0.6666667 0.625 0.875 1.0407
-1.0 1.0 -1.333333 -0.6666667 0.875 1.125 1.16649
-1.0 1.25 -1.333333 -0.6666667 1.125 1.375 1.302357
-1.0 1.5 -1.333333 -0.6666667 1.375 1.625 1.339714
-1.0 1.75 -1.333333 -0.6666667 1.625 1.875 1.566955
-1.0 2.0 -1.333333 -0.6666667 1.875 2.125 1.690576
-0.3333333 0.0 -0.6666667 -5.551115e-17 -0.125 0.125 0.7802688
-0.3333333 0.25 -0.6666667 -5.551115e-17 0.125 0.375 0.8213495
-0.3333333 0.5 -0.6666667 -5.551115e-17 0.375 0.625 0.8566897
-0.3333333 0.75 -0.6666667 -5.551115e-17 0.625 0.875 0.8977842
-0.3333333 1.0 -0.6666667 -5.551115e-17 0.875 1.125 0.9494739
-0.3333333 1.25 -0.6666667 -5.551115e-17 1.125 1.375 1.093986
-0.3333333 1.5 -0.6666667 -5.551115e-17 1.375 1.625 1.508068
-0.3333333 1.75 -0.6666667 -5.551115e-17 1.625 1.875 1.869556
-0.3333333 2.0 -0.6666667 -5.551115e-17 1.875 2.125 2.12245
0.3333333 0.0 -5.551115e-17 0.6666667 -0.125 0.125 0.1894481
0.3333333 0.25 -5.551115e-17 0.6666667 0.125 0.375 0.1838442
0.3333333 0.5 -5.551115e-17 0.6666667 0.375 0.625 0.2104688
0.3333333 0.75 -5.551115e-17 0.6666667 0.625 0.875 0.2508453
0.3333333 1.0 -5.551115e-17 0.6666667 0.875 1.125 0.3156462
0.3333333 1.25 -5.551115e-17 0.6666667 1.125 1.375 0.4636541
0.3333333 1.5 -5.551115e-17 0.6666667 1.375 1.625 0.6105396
0.3333333 1.75 -5.551115e-17 0.6666667 1.625 1.875 0.7590311
0.3333333 2.0 -5.551115e-17 0.6666667 1.875 2.125 0.9290134
1.0 0.0 0.6666667 1.333333 -0.125 0.125 0.03943208
1.0 0.25 0.6666667 1.333333 0.125 0.375 0.04940277
1.0 0.5 0.6666667 1.333333 0.375 0.625 0.05539419
1.0 0.75 0.6666667 1.333333 0.625 0.875 0.08841318
1.0 1.0 0.6666667 1.333333 0.875 1.125 0.1434191
1.0 1.25 0.6666667 1.333333 1.125 1.375 0.1928224
1.0 1.5 0.6666667 1.333333 1.375 1.625 0.3614834
1.0 1.75 0.6666667 1.333333 1.625 1.875 0.4493447
1.0 2.0 0.6666667 1.333333 1.875 2.125 0.3837677
END
plot $cells using 1:2:3:4:5:6:7 with boxxyerror linecolor palette notitle

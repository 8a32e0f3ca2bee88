# Figure fraction-represented, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 560,420 dynamic standalone name 'fraction_represented' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 7.778 }
part = inches / 7.778
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*420/560.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1680,1260 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'fraction-represented.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'samples' noenhanced offset 0,0.4
set ylabel 'width m' noenhanced
set xrange [362.0386719675123:92681.90002368305]
set xtics out nomirror
set logscale x
set format x '%g'
set mxtics 10
set yrange [5.0:50.0]
set ytics out nomirror
set mytics 2
set style fill solid 1.0 noborder
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cbrange [0.0:1.0]
set cblabel 'fraction of features represented' noenhanced
set rmargin 16
$cells << END
512.0 10.0 362.0387 724.0773 5.0 15.0 0.975
512.0 20.0 362.0387 724.0773 15.0 30.0 0.98
512.0 40.0 362.0387 724.0773 30.0 50.0 0.985
1024.0 10.0 724.0773 1448.155 5.0 15.0 0.955
1024.0 20.0 724.0773 1448.155 15.0 30.0 1.0
1024.0 40.0 724.0773 1448.155 30.0 50.0 1.0
2048.0 10.0 1448.155 2896.309 5.0 15.0 0.945
2048.0 20.0 1448.155 2896.309 15.0 30.0 1.0
2048.0 40.0 1448.155 2896.309 30.0 50.0 1.0
4096.0 10.0 2896.309 5792.619 5.0 15.0 0.845
4096.0 20.0 2896.309 5792.619 15.0 30.0 1.0
4096.0 40.0 2896.309 5792.619 30.0 50.0 1.0
8192.0 10.0 5792.619 11585.24 5.0 15.0 0.78
8192.0 20.0 5792.619 11585.24 15.0 30.0 1.0
8192.0 40.0 5792.619 11585.24 30.0 50.0 1.0
16384.0 10.0 11585.24 23170.48 5.0 15.0 0.775
16384.0 20.0 11585.24 23170.48 15.0 30.0 1.0
16384.0 40.0 11585.24 23170.48 30.0 50.0 1.0
32768.0 10.0 23170.48 46340.95 5.0 15.0 0.74
32768.0 20.0 23170.48 46340.95 15.0 30.0 1.0
32768.0 40.0 23170.48 46340.95 30.0 50.0 1.0
65536.0 10.0 46340.95 92681.9 5.0 15.0 0.775
65536.0 20.0 46340.95 92681.9 15.0 30.0 1.0
65536.0 40.0 46340.95 92681.9 30.0 50.0 1.0
END
plot $cells using 1:2:3:4:5:6:7 with boxxyerror linecolor palette notitle

# Figure loss-over-prediction, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 560,420 dynamic standalone name 'loss_over_prediction' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 7.778 }
part = inches / 7.778
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*420/560.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1680,1260 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-over-prediction.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'activation density E' noenhanced offset 0,0.4
set ylabel 'width m' noenhanced
set xrange [0.59466:8.701495000000001]
set xtics out nomirror
set mxtics 2
set yrange [8.164965809277264:125.98815766974255]
set ytics out nomirror
set logscale y
set format y '%g'
set mytics 10
set style fill solid 1.0 noborder
set palette defined (0 '#440154', 1 '#482878', 2 '#3E4989', 3 '#31688E', 4 '#26828E', 5 '#1F9E89', 6 '#35B779', 7 '#6DCD59', 8 '#B4DE2C', 9 '#FDE725')
set cbrange [0.3488649141:1.25]
set cblabel 'test loss over prediction' noenhanced
set rmargin 16
$cells << END
1.0 10.0 0.59466 1.40534 8.164966 12.24745 0.8501623
1.0 15.0 0.59466 1.40534 12.24745 19.36492 0.8111795
1.0 25.0 0.59466 1.40534 19.36492 31.22499 0.7325486
1.0 39.0 0.59466 1.40534 31.22499 49.56813 0.7796977
1.0 63.0 0.59466 1.40534 49.56813 79.37254 0.7233502
1.0 100.0 0.59466 1.40534 79.37254 125.9882 0.7344405
1.81068 10.0 1.40534 2.621365 8.164966 12.24745 0.8400393
1.81068 15.0 1.40534 2.621365 12.24745 19.36492 0.828161
1.81068 25.0 1.40534 2.621365 19.36492 31.22499 0.7036838
1.81068 39.0 1.40534 2.621365 31.22499 49.56813 0.8262526
1.81068 63.0 1.40534 2.621365 49.56813 79.37254 0.6322961
1.81068 100.0 1.40534 2.621365 79.37254 125.9882 0.534733
3.43205 10.0 2.621365 4.242735 8.164966 12.24745 0.7872694
3.43205 15.0 2.621365 4.242735 12.24745 19.36492 0.7892423
3.43205 25.0 2.621365 4.242735 19.36492 31.22499 0.7161764
3.43205 39.0 2.621365 4.242735 31.22499 49.56813 0.613139
3.43205 63.0 2.621365 4.242735 49.56813 79.37254 0.565135
3.43205 100.0 2.621365 4.242735 79.37254 125.9882 0.3973538
5.05342 10.0 4.242735 6.269445 8.164966 12.24745 0.8008473
5.05342 15.0 4.242735 6.269445 12.24745 19.36492 0.7626589
5.05342 25.0 4.242735 6.269445 19.36492 31.22499 0.7214564
5.05342 39.0 4.242735 6.269445 31.22499 49.56813 0.6111469
5.05342 63.0 4.242735 6.269445 49.56813 79.37254 0.5067789
5.05342 100.0 4.242735 6.269445 79.37254 125.9882 0.3801495
7.48547 10.0 6.269445 8.701495 8.164966 12.24745 0.8234513
7.48547 15.0 6.269445 8.701495 12.24745 19.36492 0.7553281
7.48547 25.0 6.269445 8.701495 19.36492 31.22499 0.6853558
7.48547 39.0 6.269445 8.701495 31.22499 49.56813 0.6171747
7.48547 63.0 6.269445 8.701495 49.56813 79.37254 0.4830286
7.48547 100.0 6.269445 8.701495 79.37254 125.9882 0.3488649
END
plot $cells using 1:2:3:4:5:6:7 with boxxyerror linecolor palette notitle

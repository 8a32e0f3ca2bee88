# Figure mean-square-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [9.25925925925926:43.2]
set xtics ('10' 10.0 0, '20' 20.0 0, '40' 40.0 0) nomirror
set yrange [0.01824914924199898:0.11080926480413975]
set logscale y
set ytics ('0.02' 0.02 0, '0.03' 0.03 0, '0.04' 0.04 0, '0.05' 0.05 0, '0.07' 0.07 0, '0.1' 0.1 0, '' 0.06 1, '' 0.08 1, '' 0.09 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$theory0 << END
10.0 0.1
20.0 0.05
40.0 0.025
END
$theory1 << END
10.0 0.09547739
20.0 0.04522613
40.0 0.0201005
END
$points0 << END
10.0 0.09996708
10.0 0.09884664
10.0 0.1006032
20.0 0.04848539
20.0 0.04851453
20.0 0.04812704
40.0 0.02227479
40.0 0.02219102
40.0 0.02199353
END
$points1 << END
10.0 0.09850704
10.0 0.09773559
10.0 0.097498
20.0 0.04722165
20.0 0.04696165
20.0 0.04701785
40.0 0.02130059
40.0 0.02127048
40.0 0.02115082
END
$points2 << END
10.0 0.09698221
10.0 0.09747501
10.0 0.09763553
20.0 0.04641075
20.0 0.04622481
20.0 0.0462655
40.0 0.02081524
40.0 0.02083349
40.0 0.02072374
END
$points3 << END
10.0 0.09689078
10.0 0.09670986
10.0 0.09792993
20.0 0.04591434
20.0 0.04578295
20.0 0.04577427
40.0 0.02060213
40.0 0.02058688
40.0 0.02055482
END
$points4 << END
10.0 0.09704258
10.0 0.09724332
10.0 0.09644776
20.0 0.04554465
20.0 0.04559886
20.0 0.04561166
40.0 0.02044463
40.0 0.02041963
40.0 0.02041086
END
$points5 << END
10.0 0.09731884
10.0 0.09681771
10.0 0.0969772
20.0 0.0454558
20.0 0.04543356
20.0 0.04539929
40.0 0.02030434
40.0 0.02029958
40.0 0.02031064
END
$points6 << END
10.0 0.09679031
10.0 0.09673217
10.0 0.0967557
20.0 0.04529109
20.0 0.04528647
20.0 0.04527926
40.0 0.02019718
40.0 0.02018795
40.0 0.02018894
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'samples = 512', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'samples = 1024', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'samples = 2048', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'samples = 4096', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'samples = 8192', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'samples = 16384', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'samples = 65536'

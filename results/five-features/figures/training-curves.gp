# Figure training-curves, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,380 dynamic standalone name 'training_curves' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*380/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1140 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'training-curves.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'step' noenhanced offset 0,0.4
set ylabel 'training loss per sample' noenhanced
set xrange [1000.0:10000.0]
set logscale x
set xtics ('1000' 1000.0 0, '1500' 1500.0 0, '2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0, '5000' 5000.0 0, '7000' 7000.0 0, '10000' 10000.0 0, '' 6000.0 1, '' 8000.0 1, '' 9000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.0010730629634372825:2.293508345616444]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
set key maxcols 3
$curve0 << END
1000.0 0.7528734
2000.0 0.395884
3000.0 0.3949029
4000.0 0.3951742
5000.0 0.3948386
6000.0 0.39492
7000.0 0.3952778
8000.0 0.3955531
9000.0 0.3956884
10000.0 0.3950327
END
$curve1 << END
1000.0 0.5274976
2000.0 0.5000625
3000.0 0.4999538
4000.0 0.499529
5000.0 0.4999322
6000.0 0.4998255
7000.0 0.5003877
8000.0 0.499607
9000.0 0.4997786
10000.0 0.5002893
END
$curve2 << END
1000.0 0.1103743
2000.0 0.05869468
3000.0 0.05869665
4000.0 0.05883138
5000.0 0.05875658
6000.0 0.05891677
7000.0 0.05890136
8000.0 0.05877879
9000.0 0.0587504
10000.0 0.05851857
END
$curve3 << END
1000.0 0.7980642
2000.0 0.05849267
3000.0 0.05829112
4000.0 0.05839729
5000.0 0.05778851
6000.0 0.0573771
7000.0 0.05753125
8000.0 0.05760861
9000.0 0.05730726
10000.0 0.05745858
END
$curve4 << END
1000.0 1.520947
2000.0 0.001815841
3000.0 0.001741431
4000.0 0.001710795
5000.0 0.001744821
6000.0 0.001618122
7000.0 0.001650703
8000.0 0.001727821
9000.0 0.00167905
10000.0 0.00168095
END
$curve5 << END
1000.0 0.3210059
2000.0 0.006792002
3000.0 0.006674242
4000.0 0.006683684
5000.0 0.006780433
6000.0 0.006638572
7000.0 0.00665166
8000.0 0.006797807
9000.0 0.006649776
10000.0 0.006735318
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'E = 4.5, m = 3', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'E = 2.5, m = 3', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'E = 1.5, m = 3', \
  $curve3 using 1:2 with lines linewidth 1.5 linecolor '#E69F00' dashtype 4 title 'E = 0.75, m = 3', \
  $curve4 using 1:2 with lines linewidth 1.5 linecolor '#CC79A7' dashtype 5 title 'E = 0.25, m = 3', \
  $curve5 using 1:2 with lines linewidth 1.5 linecolor '#56B4E9' dashtype 1 title 'E = 0.05, m = 3'

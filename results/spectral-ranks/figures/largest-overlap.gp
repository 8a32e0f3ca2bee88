# Figure largest-overlap, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'largest_overlap' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'largest-overlap.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'largest |overlap|' noenhanced
set logscale x 2
set xrange [7.2333074291813455:66.35968465318301]
set xtics ('8' 8.0 0, '12' 12.0 0, '18' 18.0 0, '27' 27.0 0, '40' 40.0 0, '60' 60.0 0) nomirror
set yrange [0.10489495445675734:1.1358298597943925]
set logscale y
set ytics ('0.15' 0.15000000000000002 0, '0.2' 0.2 0, '0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$theory0 << END
8.0 0.9743495903
12.0 0.9205695203
18.0 0.8371881077
27.0 0.7372888173
40.0 0.6371044936
60.0 0.5389520539
END
$theory1 << END
8.0 0.5345224838
12.0 0.4358730004
18.0 0.33158354
27.0 0.1963426339
40.0 0.1501878523
60.0 0.1191728664
END
$points0 << END
8.0 0.9779006244164089
8.0 0.9743583681185454
8.0 0.9769728848390173
12.0 0.9641246203373661
12.0 0.9022599072183318
12.0 0.9317218310792447
18.0 0.8645241434239634
18.0 0.8504638418424164
18.0 0.8817965143235883
27.0 0.6740910415112908
27.0 0.6640622280054407
27.0 0.7141732836324315
40.0 0.7307397676694627
40.0 0.6589367641963093
40.0 0.7016136188218782
60.0 0.9994940608795401
60.0 0.9993939757625531
60.0 0.9995950596367974
END
$points1 << END
8.0 0.9948629313899348
8.0 0.9877474869101933
8.0 0.986298542758315
12.0 0.9371299205634559
12.0 0.957944237093162
12.0 0.9747156346142986
18.0 0.8003398931412291
18.0 0.7982033733326952
18.0 0.810057752783031
27.0 0.6910845024922564
27.0 0.6794556821080485
27.0 0.7017662500683569
40.0 0.6744262288635862
40.0 0.6475809207869652
40.0 0.6298628473384764
60.0 0.5756294437769743
60.0 0.6031119694871926
60.0 0.5721591148289769
END
$points2 << END
8.0 0.9938333136406913
8.0 0.9751619641673734
8.0 0.9814290047141305
12.0 0.9581984843905336
12.0 0.9323151651868478
12.0 0.932543306548404
18.0 0.8521826461154605
18.0 0.8445813719011459
18.0 0.8792680723464404
27.0 0.6744686347767447
27.0 0.7010410442781584
27.0 0.8089911956042719
40.0 0.6711714311263842
40.0 0.7401563880647459
40.0 0.6991940884117065
60.0 0.9997478873576703
60.0 0.9996932602462968
60.0 0.9996274286750867
END
$points3 << END
8.0 0.9909782903165587
8.0 0.9865351783385747
8.0 0.9866315187847078
12.0 0.9125811174615025
12.0 0.9300578916564012
12.0 0.9322494843695892
18.0 0.8506324537436286
18.0 0.8781479665988713
18.0 0.8442801162689845
27.0 0.7702568445155648
27.0 0.7438956739618875
27.0 0.7052116027941817
40.0 0.6325660513283823
40.0 0.7086797375421342
40.0 0.6956387841373007
60.0 0.9996081122201086
60.0 0.9995935303553176
60.0 0.9995429618919669
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, expected', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'lower bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'optimizer = adamw', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'optimizer = sgd (momentum 0.9)', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'optimizer = muon (momentum 0.95, scale "original")', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'optimizer = dion (momentum 0.95, rankFraction 1)'

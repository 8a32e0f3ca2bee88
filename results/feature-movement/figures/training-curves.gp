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
set xrange [30.0:1000.0]
set logscale x
set xtics ('50' 50.0 0, '100' 100.0 0, '200' 200.0 0, '500' 500.0 0, '1000' 1000.0 0, '' 30.0 1, '' 40.0 1, '' 60.0 1, '' 70.0 1, '' 80.0 1, '' 90.0 1, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.030960540334966802:1.3732563791516101]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 2
$curve0 << END
30.0 1.120786
60.0 0.4178401
90.0 0.3447569
120.0 0.3235158
150.0 0.3114191
180.0 0.3089461
210.0 0.2935305
240.0 0.2923045
270.0 0.282688
300.0 0.2800899
330.0 0.2686756
360.0 0.2662618
390.0 0.2669692
420.0 0.2575126
450.0 0.245449
480.0 0.2495362
510.0 0.2480891
540.0 0.2420552
570.0 0.2418412
600.0 0.2325454
630.0 0.2430968
660.0 0.2300538
690.0 0.2325309
720.0 0.2338119
750.0 0.2311938
780.0 0.2344474
810.0 0.2355063
840.0 0.2383177
870.0 0.2388653
900.0 0.2321435
930.0 0.2364363
960.0 0.2258363
990.0 0.2298941
1000.0 0.2159562
END
$curve1 << END
30.0 0.1764232
60.0 0.04186545
90.0 0.04183464
120.0 0.04179663
150.0 0.04279262
180.0 0.04218683
210.0 0.04308224
240.0 0.04330678
270.0 0.04407296
300.0 0.03793478
330.0 0.04186713
360.0 0.04202073
390.0 0.04389514
420.0 0.04220557
450.0 0.04268373
480.0 0.04212129
510.0 0.04198798
540.0 0.04349265
570.0 0.03958894
600.0 0.04209698
630.0 0.04186316
660.0 0.04243429
690.0 0.04393564
720.0 0.04037673
750.0 0.03993617
780.0 0.03908343
810.0 0.04163583
840.0 0.04314262
870.0 0.0398425
900.0 0.04163929
930.0 0.04124909
960.0 0.04280922
990.0 0.04211748
1000.0 0.04402654
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'parametrization = ntk, m = 512', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'parametrization = mup, m = 512'

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
set xrange [225.0:5000.0]
set logscale x
set xtics ('500' 500.0 0, '1000' 1000.0 0, '2000' 2000.0 0, '5000' 5000.0 0, '' 300.0 1, '' 400.0 1, '' 600.0 1, '' 700.0 1, '' 800.0 1, '' 900.0 1, '' 3000.0 1, '' 4000.0 1)
set grid xtics linecolor '#e6e6e6'
set yrange [0.23058187032374886:1.8953673510274334]
set logscale y
set ytics ('0.3' 0.30000000000000004 0, '0.4' 0.4 0, '0.5' 0.5 0, '0.7' 0.7000000000000001 0, '1' 1.0 0, '1.5' 1.5 0, '' 0.6000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 1
$curve0 << END
225.0 1.14234443
450.0 0.289849003
675.0 0.274558541
900.0 0.27250489
1125.0 0.269674802
1350.0 0.269871637
1575.0 0.26738532
1800.0 0.267075874
2025.0 0.265629601
2250.0 0.265433447
2475.0 0.265381534
2700.0 0.264206085
2925.0 0.264640304
3150.0 0.261349695
3375.0 0.262159526
3600.0 0.261635889
3825.0 0.261489808
4050.0 0.262605482
4275.0 0.261195689
4500.0 0.261431278
4725.0 0.261193598
4950.0 0.260571272
5000.0 0.261051524
END
$curve1 << END
225.0 0.584848649
450.0 0.279555798
675.0 0.276810011
900.0 0.275473019
1125.0 0.27401553
1350.0 0.269720791
1575.0 0.268751099
1800.0 0.269376037
2025.0 0.26812607
2250.0 0.266959763
2475.0 0.266885036
2700.0 0.265508737
2925.0 0.264543521
3150.0 0.264325994
3375.0 0.263930001
3600.0 0.262065817
3825.0 0.262944643
4050.0 0.263158458
4275.0 0.261530033
4500.0 0.258196005
4725.0 0.258937546
4950.0 0.259296749
5000.0 0.261378659
END
$curve2 << END
225.0 1.69309995
450.0 0.284026595
675.0 0.271310127
900.0 0.270512691
1125.0 0.268112437
1350.0 0.266633837
1575.0 0.265869328
1800.0 0.266241444
2025.0 0.265097276
2250.0 0.265007856
2475.0 0.263651131
2700.0 0.264019958
2925.0 0.261643983
3150.0 0.26146564
3375.0 0.26209201
3600.0 0.260811745
3825.0 0.261215107
4050.0 0.259704661
4275.0 0.258128499
4500.0 0.259711111
4725.0 0.260462614
4950.0 0.259474031
5000.0 0.259043928
END
plot $curve0 using 1:2 with lines linewidth 1.5 linecolor '#0072B2' dashtype 1 title 'optimizer = adamw, m = 24', \
  $curve1 using 1:2 with lines linewidth 1.5 linecolor '#D55E00' dashtype 2 title 'optimizer = sgd (momentum 0.9), m = 24', \
  $curve2 using 1:2 with lines linewidth 1.5 linecolor '#009E73' dashtype 3 title 'optimizer = muon (momentum 0.95, scale "original"), m = 24'

# Figure silent-features-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'α = 1, γ = 0' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.7975568130871692 0.9193333333333333
15.0 0.6967457332464373 0.8176666666666667
25.0 0.5304203456749743 0.5343333333333334
39.0 0.1113713674828191 0.06333333333333334
63.0 0.001095412040552244 0.0003333333333333333
100.0 0.031106051968491075 0.0036666666666666666
END
$shares1 << END
10.0 0.8115497058217601 0.9263333333333335
15.0 0.7571161940825223 0.8479999999999999
25.0 0.6750192690528568 0.6573333333333333
39.0 0.49088724512025245 0.32233333333333336
63.0 0.005045169425316424 0.001
100.0 0.014849927545509206 0.001
END
$shares2 << END
10.0 0.8680706600112099 0.9283333333333333
15.0 0.804845811747629 0.826
25.0 0.7054256868425299 0.5419999999999999
39.0 0.5806436331971998 0.295
63.0 0.29784329519021885 0.07866666666666666
100.0 0.030055506633513338 0.0026666666666666666
END
$shares3 << END
10.0 0.9880556045207465 0.9323333333333333
15.0 0.9840979189312344 0.898
25.0 0.9735891115928897 0.7666666666666666
39.0 0.9654543167450208 0.5903333333333333
63.0 0.9584123192692204 0.39566666666666667
100.0 0.9357421813786623 0.2383333333333333
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'b₀ = 0', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'b₀ = 0.1', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'b₀ = N(0, 0.3²)', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'b₀ = N(0, 1)', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

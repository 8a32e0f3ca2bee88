# Figure silent-features-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'silent_features_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'silent-features-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'share' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0:1]
set mytics 2
set key maxcols 3
$shares0 << END
10.0 0.9898807230400776 0.9326666666666666
15.0 0.9967935394529212 0.928
25.0 0.9978623316990857 0.9006666666666666
39.0 0.9967592146198445 0.843
63.0 0.9997109361480726 0.8809999999999999
100.0 0.9999470124722759 0.8689999999999999
END
$shares1 << END
10.0 0.9964305859004273 0.9523333333333333
15.0 0.997732202467934 0.9356666666666666
25.0 0.9971724169166302 0.8936666666666667
39.0 0.996252025293172 0.8363333333333333
63.0 0.9999718940037786 0.9123333333333333
100.0 0.9998501348542326 0.8396666666666667
END
$shares2 << END
10.0 0.9979785409286211 0.961
15.0 0.9982658932678045 0.9416666666666668
25.0 0.9977206943289825 0.8983333333333333
39.0 0.998402974099818 0.8676666666666666
63.0 0.9997754695140012 0.887
100.0 0.9999371131475083 0.8876666666666667
END
$shares3 << END
10.0 0.9997139260204785 0.9803333333333333
15.0 0.9997381625149822 0.9740000000000001
25.0 0.9999897495049653 0.9633333333333333
39.0 0.999982812198942 0.9463333333333334
63.0 0.9999540335758385 0.9263333333333333
100.0 0.9999737636593192 0.9216666666666667
END
$shares4 << END
10.0 0.9999704732180611 0.988
15.0 0.9999764026158856 0.9876666666666667
25.0 0.999990646485125 0.9780000000000001
39.0 0.9999938621828673 0.9779999999999999
63.0 0.9999957701300856 0.9766666666666667
100.0 0.9999923426146237 0.96
END
$shares5 << END
10.0 0.9999828621770894 0.9933333333333333
15.0 0.9999745002392797 0.9916666666666667
25.0 0.9999987538173927 0.9923333333333333
39.0 0.9999994721611757 0.9899999999999999
63.0 0.9999863343711172 0.9836666666666667
100.0 0.9999803522555942 0.979
END
$shares6 << END
10.0 0.9999956687870873 0.9963333333333333
15.0 0.9999997383779831 0.997
25.0 0.9999993807454891 0.9946666666666667
39.0 0.999999390589966 0.9939999999999999
63.0 0.9999991574573902 0.993
100.0 0.9999990317451836 0.9906666666666667
END
plot $shares0 using 1:2 with linespoints linewidth 1.5 linecolor '#0072B2' pointtype 7 pointsize 0.7 title 'α = 0', \
  $shares0 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#0072B2' notitle, \
  $shares1 using 1:2 with linespoints linewidth 1.5 linecolor '#D55E00' pointtype 5 pointsize 0.7 title 'α = 0.25', \
  $shares1 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#D55E00' notitle, \
  $shares2 using 1:2 with linespoints linewidth 1.5 linecolor '#009E73' pointtype 9 pointsize 0.7 title 'α = 0.5', \
  $shares2 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  $shares3 using 1:2 with linespoints linewidth 1.5 linecolor '#E69F00' pointtype 11 pointsize 0.7 title 'α = 1', \
  $shares3 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#E69F00' notitle, \
  $shares4 using 1:2 with linespoints linewidth 1.5 linecolor '#CC79A7' pointtype 13 pointsize 0.7 title 'α = 1.25', \
  $shares4 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  $shares5 using 1:2 with linespoints linewidth 1.5 linecolor '#56B4E9' pointtype 6 pointsize 0.7 title 'α = 1.5', \
  $shares5 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  $shares6 using 1:2 with linespoints linewidth 1.5 linecolor '#000000' pointtype 4 pointsize 0.7 title 'α = 2', \
  $shares6 using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'

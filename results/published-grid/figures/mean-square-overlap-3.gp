# Figure mean-square-overlap-3, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'mean_square_overlap_3' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'mean-square-overlap-3.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 0.333' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'mean square overlap' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.007210066161725625:0.4610106731388746]
set logscale y
set ytics ('0.01' 0.01 0, '0.02' 0.02 0, '0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '' 0.008 1, '' 0.009000000000000001 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1)
set grid ytics linecolor '#e6e6e6'
set key maxcols 4
$theory0 << END
10.0 0.1
15.0 0.06666666667
25.0 0.04
39.0 0.02564102564
63.0 0.01587301587
100.0 0.01
END
$theory1 << END
10.0 0.0990990991
15.0 0.06573239907
25.0 0.03903903904
39.0 0.02466569133
63.0 0.01488790378
100.0 0.009009009009
END
$points0 << END
10.0 0.09994313936276027
15.0 0.06651548775764521
25.0 0.03985504835969556
39.0 0.025477024881472955
63.0 0.015581916365592167
100.0 0.00964629163869978
END
$points1 << END
10.0 0.10050307291607329
15.0 0.06702761842265398
25.0 0.039992206159656304
39.0 0.02568644710951566
63.0 0.015602574338169712
100.0 0.009747764321990676
END
$points2 << END
10.0 0.11283946505187142
15.0 0.07318716981521568
25.0 0.04956238610831699
39.0 0.03174074510859512
63.0 0.01867847142337794
100.0 0.010724210669588416
END
$points3 << END
10.0 0.110497359932058
15.0 0.11158093001820929
25.0 0.06278875817247372
39.0 0.0439357420793144
63.0 0.027093350729946623
100.0 0.017073296405177817
END
$points4 << END
10.0 0.18529590200770502
15.0 0.1380638870651122
25.0 0.10079097870959311
39.0 0.03969001299202796
63.0 0.07953654957600345
100.0 0.019716030359411454
END
$points5 << END
10.0 0.18354310881091143
15.0 0.36895483746018665
25.0 0.2616048596646833
39.0 0.08189525984214921
63.0 0.0713863999205999
100.0 0.03820663860519272
END
$points6 << END
10.0 0.2593277965934252
15.0 0.2329746584554204
25.0 0.12249617058119865
39.0 0.13579118714121957
63.0 0.07998086459402526
100.0 0.06113119625552868
END
plot $theory0 using 1:2 with lines dashtype 2 linewidth 1.5 linecolor '#000000' title 'random, 1/m', \
  $theory1 using 1:2 with lines dashtype 3 linewidth 1.5 linecolor '#000000' title 'Welch bound', \
  $points0 using 1:2 with points linecolor '#0072B2' pointtype 7 pointsize 0.8 title 'α = 0', \
  $points1 using 1:2 with points linecolor '#D55E00' pointtype 5 pointsize 0.8 title 'α = 0.25', \
  $points2 using 1:2 with points linecolor '#009E73' pointtype 9 pointsize 0.8 title 'α = 0.625', \
  $points3 using 1:2 with points linecolor '#E69F00' pointtype 11 pointsize 0.8 title 'α = 1', \
  $points4 using 1:2 with points linecolor '#CC79A7' pointtype 13 pointsize 0.8 title 'α = 1.25', \
  $points5 using 1:2 with points linecolor '#56B4E9' pointtype 6 pointsize 0.8 title 'α = 1.62', \
  $points6 using 1:2 with points linecolor '#000000' pointtype 4 pointsize 0.8 title 'α = 2'

# Figure loss-against-width, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.032065458819150156:1.6998342429371331]
set logscale y
set ytics ('0.05' 0.05 0, '0.1' 0.1 0, '0.2' 0.2 0, '0.5' 0.5 0, '1' 1.0 0, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.30000000000000004 1, '' 0.4 1, '' 0.6000000000000001 1, '' 0.7000000000000001 1, '' 0.8 1, '' 0.9 1)
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.2482302599885362 1.2407576249659906 1.2557028950110818
15.0 1.248123607943139 1.2406367108385445 1.2556105050477335
25.0 1.1967163232055653 1.1893846682556277 1.204047978155503
39.0 1.1587208700861387 1.151500064138437 1.1659416760338404
63.0 1.1929274801706213 1.1855959256180333 1.2002590347232094
100.0 1.142212757257193 1.1350350476541258 1.1493904668602601
END
$random0 << END
10.0 1.1951192535627826
15.0 1.042201912810231
25.0 0.6789246603476543
39.0 0.4052275334999252
63.0 0.23009321606440195
100.0 0.1352352924389107
END
$points1 << END
10.0 0.9942456408594279 0.9875808117954145 1.0009104699234415
15.0 1.015302773399344 1.0085776719246322 1.0220278748740559
25.0 0.9098474434867383 0.9034589222676426 0.916235964705834
39.0 1.022466550046067 1.0157101590035027 1.0292229410886313
63.0 0.8340148883003559 0.8279075789202436 0.8401221976804681
100.0 0.808825706536827 0.8028178942697944 0.8148335188038595
END
$random1 << END
10.0 0.8070967826659479
15.0 0.6680747952176569
25.0 0.4393552274191789
39.0 0.2637992908503889
63.0 0.15231107909022026
100.0 0.09093033833113887
END
$points2 << END
10.0 0.8114688383576931 0.8055102965267713 0.8174273801886149
15.0 0.7358696033259007 0.7301935595476691 0.7415456471041323
25.0 0.584194030776692 0.5790961891462686 0.5892918724071153
39.0 0.7043700340895682 0.6988179739145186 0.7099220942646178
63.0 0.3691249818595682 0.36505477423394883 0.3731951894851876
100.0 0.28068863939306493 0.2771333325227258 0.28424394626340405
END
$random2 << END
10.0 0.41858070742446496
15.0 0.3138206967892574
25.0 0.19256252615738112
39.0 0.11864422306694357
63.0 0.07079540156839495
100.0 0.043406736683362424
END
set rmargin at screen 0.65
set label 'α = 0: −0.04 [−0.06, −0.01]' at graph 1.03,0.9006434392238044 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 1: −0.09 [−0.19, 0.01]' at graph 1.03,0.8197892209846046 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 1.5: −0.44 [−0.74, −0.15]' at graph 1.03,0.5820945409009802 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  [10.0:100.0] 3.029292413697779*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 1.3628805309589118*x**(-0.037689299295817255) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.2783130462556624*x**(-0.09349027452724466) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 2.496592940671977*x**(-0.44378221557153563) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

# Figure packing-deviation, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,420 dynamic standalone name 'packing_deviation' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*420/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1260 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'packing-deviation.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set xlabel 'directions k' noenhanced offset 0,0.4
set ylabel 'deviation ε, the largest |overlap|' noenhanced
set xrange [1918.5282386505287:4169.863043364486]
set logscale x
set xtics ('2000' 2000.0 0, '3000' 3000.0 0, '4000' 4000.0 0)
set grid xtics linecolor '#e6e6e6'
set yrange [0:0.44402847216]
set mytics 2
set samples 400
$points0 << END
2000.0 0.3585719
4000.0 0.396454
END
$points1 << END
2000.0 0.1293258
4000.0 0.1493455
END
$points2 << END
2000.0 0.04489703
4000.0 0.05485393
END
$points3 << END
2000.0 0.02356199
4000.0 0.03205354
END
$points4 << END
2000.0 1.880094e-07
4000.0 0.01667085
END
$points5 << END
2000.0 1.107105e-07
4000.0 0.009733011
END
$points6 << END
2000.0 1.184921e-07
4000.0 1.729224e-07
END
plot ((1.0*log(x)-0.0) > 0 ? sqrt(0.013335354218162225*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.0*log(x)-3.4657359027997265) > 0 ? sqrt(0.02957659202137714*(1.0*log(x)-3.4657359027997265)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#0072B2' notitle, \
  ((1.1818554625482365*log(x)-3.4657359027997265) > 0 ? sqrt(0.008915892424194619*(1.1818554625482365*log(x)-3.4657359027997265)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#0072B2' notitle, \
  $points0 using 1:2 with points pointsize 0.8 pointtype 7 linecolor '#0072B2' title 'd = 32', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0033338385545405563*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.0*log(x)-4.852030263919617) > 0 ? sqrt(0.007394148005344285*(1.0*log(x)-4.852030263919617)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#D55E00' notitle, \
  ((1.1818554625482365*log(x)-4.852030263919617) > 0 ? sqrt(0.001869124360171181*(1.1818554625482365*log(x)-4.852030263919617)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#D55E00' notitle, \
  $points1 using 1:2 with points pointsize 0.8 pointtype 5 linecolor '#D55E00' title 'd = 128', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.0008334596386351391*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.0*log(x)-6.238324625039508) > 0 ? sqrt(0.0018485370013360712*(1.0*log(x)-6.238324625039508)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#009E73' notitle, \
  ((1.1818554625482365*log(x)-6.238324625039508) > 0 ? sqrt(0.0003918425332617121*(1.1818554625482365*log(x)-6.238324625039508)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#009E73' notitle, \
  $points2 using 1:2 with points pointsize 0.8 pointtype 9 linecolor '#009E73' title 'd = 512', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.00041672981931756953*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.0*log(x)-6.931471805599453) > 0 ? sqrt(0.0009242685006680356*(1.0*log(x)-6.931471805599453)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#E69F00' notitle, \
  ((1.1818554625482365*log(x)-6.931471805599453) > 0 ? sqrt(0.0001794106685026695*(1.1818554625482365*log(x)-6.931471805599453)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#E69F00' notitle, \
  $points3 using 1:2 with points pointsize 0.8 pointtype 11 linecolor '#E69F00' title 'd = 1024', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.00020836490965878477*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#CC79A7' notitle, \
  ((1.0*log(x)-7.6246189861593985) > 0 ? sqrt(0.0004621342503340178*(1.0*log(x)-7.6246189861593985)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#CC79A7' notitle, \
  ((1.1818554625482365*log(x)-7.6246189861593985) > 0 ? sqrt(8.214572242742274e-05*(1.1818554625482365*log(x)-7.6246189861593985)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#CC79A7' notitle, \
  $points4 using 1:2 with points pointsize 0.8 pointtype 13 linecolor '#CC79A7' title 'd = 2048', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.00013890993977252317*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#56B4E9' notitle, \
  ((1.0*log(x)-8.030084094267563) > 0 ? sqrt(0.0003080895002226785*(1.0*log(x)-8.030084094267563)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#56B4E9' notitle, \
  ((1.1818554625482365*log(x)-8.030084094267563) > 0 ? sqrt(5.2015004273156355e-05*(1.1818554625482365*log(x)-8.030084094267563)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#56B4E9' notitle, \
  $points5 using 1:2 with points pointsize 0.8 pointtype 6 linecolor '#56B4E9' title 'd = 3072', \
  ((1.0*log(x)-0.0) > 0 ? sqrt(0.00010418245482939238*(1.0*log(x)-0.0)**1.0) : NaN) with lines dashtype 3 linewidth 1.3 linecolor '#000000' notitle, \
  ((1.0*log(x)-8.317766166719343) > 0 ? sqrt(0.0002310671251670089*(1.0*log(x)-8.317766166719343)**1.0) : NaN) with lines dashtype 2 linewidth 1.3 linecolor '#000000' notitle, \
  ((1.1818554625482365*log(x)-8.317766166719343) > 0 ? sqrt(3.761158558429193e-05*(1.1818554625482365*log(x)-8.317766166719343)**1.5542973729778007) : NaN) with lines dashtype 1 linewidth 1.3 linecolor '#000000' notitle, \
  $points6 using 1:2 with points pointsize 0.8 pointtype 4 linecolor '#000000' title 'd = 4096', \
  keyentry with lines dashtype 3 linewidth 1.3 linecolor '#555555' title 'Johnson-Lindenstrauss', \
  keyentry with lines dashtype 2 linewidth 1.3 linecolor '#555555' title 'adjusted', \
  keyentry with lines dashtype 1 linewidth 1.3 linecolor '#555555' title 'full'

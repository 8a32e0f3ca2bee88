# Figure gram-matrices, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 810,500 dynamic standalone name 'gram_matrices' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 11.250 }
part = inches / 11.250
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*500/810.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 2430,1500 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'gram-matrices.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
$model0 << END
1.0 1.0 1.0129153157148916
2.0 1.0 -0.009782738559735549
3.0 1.0 -1.0115519777389028
4.0 1.0 -0.04684577817432434
1.0 2.0 -0.009782738559735549
2.0 2.0 1.0139224101207278
3.0 2.0 0.06550569262455586
4.0 2.0 -1.011443958302212
1.0 3.0 -1.0115519777389028
2.0 3.0 0.06550569262455586
3.0 3.0 1.0132546191888752
4.0 3.0 -0.008847207474379282
1.0 4.0 -0.04684577817432434
2.0 4.0 -1.011443958302212
3.0 4.0 -0.008847207474379282
4.0 4.0 1.012135086724877
END
$model1 << END
1.0 1.0 1.005506931398159
2.0 1.0 -0.003046608271137785
3.0 1.0 -0.036521339344155024
4.0 1.0 -1.0048234810126218
1.0 2.0 -0.003046608271137785
2.0 2.0 1.0069000457951782
3.0 2.0 -1.004691056184539
4.0 2.0 0.043688406397262014
1.0 3.0 -0.036521339344155024
2.0 3.0 -1.004691056184539
3.0 3.0 1.004043448974489
4.0 3.0 -0.004063025314177793
1.0 4.0 -1.0048234810126218
2.0 4.0 0.043688406397262014
3.0 4.0 -0.004063025314177793
4.0 4.0 1.005781114053847
END
$model2 << END
1.0 1.0 1.0042028639683345
2.0 1.0 -0.003384578936188376
3.0 1.0 0.005597100002381339
4.0 1.0 -1.0058690743228986
1.0 2.0 -0.003384578936188376
2.0 2.0 1.00537519955774
3.0 2.0 -1.0052486812035522
4.0 2.0 0.0007730091785180804
1.0 3.0 0.005597100002381339
2.0 3.0 -1.0052486812035522
3.0 3.0 1.005127055464535
4.0 3.0 -0.0029895501090386745
1.0 4.0 -1.0058690743228986
2.0 4.0 0.0007730091785180804
3.0 4.0 -0.0029895501090386745
4.0 4.0 1.007544862431211
END
$model3 << END
1.0 1.0 1.0035275504617474
2.0 1.0 0.0003032392807176265
3.0 1.0 -1.00418089834195
4.0 1.0 0.007764880213750658
1.0 2.0 0.0003032392807176265
2.0 2.0 1.0003817548384986
3.0 2.0 -0.005322169663258158
4.0 2.0 -1.0020638722894142
1.0 3.0 -1.00418089834195
2.0 3.0 -0.005322169663258158
3.0 3.0 1.0048598496560786
4.0 3.0 -0.002742751482267991
1.0 4.0 0.007764880213750658
2.0 4.0 -1.0020638722894142
3.0 4.0 -0.002742751482267991
4.0 4.0 1.003813692119679
END
$model4 << END
1.0 1.0 1.0003669353328988
2.0 1.0 0.0013436345466217858
3.0 1.0 -1.0003439842424626
4.0 1.0 -0.04325001742654777
1.0 2.0 0.0013436345466217858
2.0 2.0 1.003007751409406
3.0 2.0 0.0397437457612142
4.0 2.0 -1.0009703565405879
1.0 3.0 -1.0003439842424626
2.0 3.0 0.0397437457612142
3.0 3.0 1.0020041446241592
4.0 3.0 0.0022474416724982405
1.0 4.0 -0.04325001742654777
2.0 4.0 -1.0009703565405879
3.0 4.0 0.0022474416724982405
4.0 4.0 1.0006928328059708
END
set multiplot layout 2,3
set palette defined (0 '#2166AC', 1 '#67A9CF', 2 '#D1E5F0', 3 '#F7F7F7', 4 '#FDDBC7', 5 '#EF8A62', 6 '#B2182B')
set cbrange [-1:1]
set size ratio 1
unset key
set style fill solid 1.0 noborder
set lmargin 4
set rmargin 5
set tmargin 2
set bmargin 1.5
set tics font ',10' scale 0.5
set cbtics 1
set colorbox user origin graph 1.06,0 size graph 0.06,1
set title 'density = 0.05' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model0 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.02' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model1 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.01' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model2 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.005' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model3 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
set title 'density = 0.0025' noenhanced font ',12'
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set xtics 1,1
set ytics 1,1
plot $model4 using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle
unset multiplot

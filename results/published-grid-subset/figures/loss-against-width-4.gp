# Figure loss-against-width-4, made by toylab from the CSV tables; it makes it again.
# To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
# or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
if (!exists('format')) format = 'svg'
if (format eq 'svg') { set terminal svg size 600,400 dynamic standalone name 'loss_against_width_4' font 'Arial,14' background '#ffffff' }
if (!exists('inches')) { inches = 8.333 }
part = inches / 8.333
if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*400/600.*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
if (format eq 'png') { set terminal pngcairo size 1800,1200 font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
if (!exists('to_standard_output')) { set output 'loss-against-width-4.'.format }
set encoding utf8
set border 3 linecolor '#444444'
set tics nomirror textcolor '#000000'
set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7
set title 'γ = 1' noenhanced
set xlabel 'width m' noenhanced offset 0,0.4
set ylabel 'test loss per sample' noenhanced
set logscale x 2
set xrange [8.912509381337456:112.20184543019633]
set xtics ('10' 10.0 0, '15' 15.0 0, '25' 25.0 0, '39' 39.0 0, '63' 63.0 0, '100' 100.0 0) nomirror
set yrange [0.014952658624267158:1.8544816939791007]
set logscale y
set format y '10^{%L}'
set mytics 10
set grid ytics linecolor '#e6e6e6'
$points0 << END
10.0 1.24823 1.240758 1.255703
10.0 1.239358 1.231927 1.246789
10.0 1.276376 1.268801 1.283951
15.0 1.248124 1.240637 1.255611
15.0 1.23938 1.231913 1.246848
15.0 1.234468 1.22702 1.241915
25.0 1.196716 1.189385 1.204048
25.0 1.209367 1.201991 1.216743
25.0 1.19827 1.19093 1.20561
39.0 1.158721 1.1515 1.165942
39.0 1.103443 1.096407 1.11048
39.0 1.117013 1.10994 1.124086
63.0 1.192927 1.185596 1.200259
63.0 1.192449 1.185123 1.199775
63.0 1.132294 1.125153 1.139435
100.0 1.142213 1.135035 1.14939
100.0 1.182784 1.175481 1.190087
100.0 1.144462 1.137292 1.151633
END
$random0 << END
10.0 1.195119
15.0 1.042202
25.0 0.6789247
39.0 0.4052275
63.0 0.2300932
100.0 0.1352353
END
$points1 << END
10.0 1.260298 1.252763 1.267834
10.0 1.261452 1.253915 1.268989
10.0 1.269977 1.262401 1.277553
15.0 1.243865 1.236371 1.251359
15.0 1.239532 1.232054 1.247011
15.0 1.240953 1.233474 1.248432
25.0 1.194572 1.187239 1.201905
25.0 1.181292 1.173991 1.188593
25.0 1.192121 1.184783 1.199459
39.0 1.117129 1.110048 1.124209
39.0 1.09115 1.08414 1.09816
39.0 1.140256 1.133097 1.147415
63.0 1.189277 1.181942 1.196611
63.0 1.221031 1.213611 1.228451
63.0 1.229295 1.221839 1.23675
100.0 1.122491 1.115372 1.129611
100.0 1.151619 1.144408 1.158829
100.0 1.04325 1.036397 1.050103
END
$random1 << END
10.0 1.167038
15.0 1.018511
25.0 0.6725269
39.0 0.4014232
63.0 0.2280119
100.0 0.134054
END
$points2 << END
10.0 1.265909 1.258343 1.273475
10.0 1.244087 1.236598 1.251577
10.0 1.269728 1.26216 1.277296
15.0 1.205653 1.198277 1.213029
15.0 1.255871 1.24834 1.263401
15.0 1.254211 1.246693 1.261729
25.0 1.17277 1.165485 1.180055
25.0 1.192174 1.18484 1.199508
25.0 1.175563 1.168282 1.182844
39.0 1.166274 1.159018 1.173531
39.0 1.138159 1.13099 1.145328
39.0 1.137851 1.130678 1.145023
63.0 1.143275 1.136083 1.150467
63.0 1.16231 1.155052 1.169569
63.0 1.091471 1.084438 1.098503
100.0 1.176836 1.169543 1.18413
100.0 1.115971 1.108872 1.123069
100.0 1.060804 1.053877 1.067731
END
$random2 << END
10.0 1.107257
15.0 0.9609096
25.0 0.6419223
39.0 0.3832893
63.0 0.2180781
100.0 0.1284179
END
$points3 << END
10.0 0.9942456 0.9875808 1.00091
10.0 1.015394 1.008665 1.022123
10.0 1.1024 1.095391 1.10941
15.0 1.015303 1.008578 1.022028
15.0 0.9642738 0.9577061 0.9708414
15.0 1.061944 1.055072 1.068816
25.0 0.9098474 0.9034589 0.916236
25.0 1.057835 1.050974 1.064696
25.0 1.065025 1.058135 1.071916
39.0 1.022467 1.01571 1.029223
39.0 0.955309 0.9487869 0.9618311
39.0 0.8099714 0.803957 0.8159859
63.0 0.8340149 0.8279076 0.8401222
63.0 0.8519172 0.8457521 0.8580823
63.0 0.7151141 0.7094519 0.7207763
100.0 0.8088257 0.8028179 0.8148335
100.0 0.7110117 0.7053776 0.7166458
100.0 0.7742209 0.768322 0.7801198
END
$random3 << END
10.0 0.8070968
15.0 0.6680748
25.0 0.4393552
39.0 0.2637993
63.0 0.1523111
100.0 0.09093034
END
$points4 << END
10.0 0.7351858 0.7294514 0.7409201
10.0 0.9761665 0.9695953 0.9827377
10.0 0.9660554 0.9595178 0.9725929
15.0 0.8686065 0.8623939 0.8748191
15.0 0.9379057 0.9314667 0.9443447
15.0 0.8245415 0.818486 0.830597
25.0 0.8616686 0.8554983 0.8678388
25.0 0.6894639 0.6839135 0.6950142
25.0 0.9144726 0.9081108 0.9208344
39.0 0.8350743 0.8290008 0.8411478
39.0 0.9588379 0.9523243 0.9653515
39.0 0.7766615 0.7707747 0.7825483
63.0 0.6235361 0.6182348 0.6288375
63.0 0.5211312 0.5162842 0.5259781
63.0 0.8615965 0.8554321 0.8677609
100.0 0.505739 0.5009609 0.5105172
100.0 0.4861885 0.4815043 0.4908728
100.0 0.712622 0.7070113 0.7182327
END
$random4 << END
10.0 0.5963046
15.0 0.4708409
25.0 0.2988355
39.0 0.1813357
63.0 0.1063575
100.0 0.06434881
END
$points5 << END
10.0 0.8114688 0.8055103 0.8174274
10.0 0.5845127 0.5794133 0.5896121
10.0 0.7571459 0.7513908 0.7629009
15.0 0.7358696 0.7301936 0.7415456
15.0 0.7880763 0.7822054 0.7939471
15.0 0.7664256 0.7606391 0.7722121
25.0 0.584194 0.5790962 0.5892919
25.0 0.5414637 0.5365619 0.5463656
25.0 0.5751915 0.5701408 0.5802423
39.0 0.70437 0.698818 0.7099221
39.0 0.625514 0.6202791 0.6307488
39.0 0.510009 0.5052542 0.5147638
63.0 0.369125 0.3650548 0.3731952
63.0 0.4306608 0.4262671 0.4350544
63.0 0.4165982 0.4122759 0.4209206
100.0 0.2806886 0.2771333 0.2842439
100.0 0.3514384 0.3474709 0.355406
100.0 0.3288197 0.3249721 0.3326673
END
$random5 << END
10.0 0.4185807
15.0 0.3138207
25.0 0.1925625
39.0 0.1186442
63.0 0.0707954
100.0 0.04340674
END
$points6 << END
10.0 0.5210615 0.5163474 0.5257757
10.0 0.3223766 0.3186074 0.3261458
10.0 0.4680556 0.4635988 0.4725125
15.0 0.4937254 0.4891422 0.4983086
15.0 0.3223764 0.3186072 0.3261456
15.0 0.3172539 0.3135162 0.3209916
25.0 0.4254602 0.4212005 0.4297199
25.0 0.399374 0.3952494 0.4034986
25.0 0.4397788 0.4354643 0.4440933
39.0 0.4936821 0.4890984 0.4982657
39.0 0.4358182 0.4315196 0.4401169
39.0 0.3173502 0.3136885 0.3210119
63.0 0.1655579 0.162832 0.1682838
63.0 0.2047698 0.2017459 0.2077937
63.0 0.2381588 0.2349196 0.241398
100.0 0.1930899 0.1901805 0.1959993
100.0 0.2203088 0.2172009 0.2234166
100.0 0.1340613 0.1316104 0.1365122
END
$random6 << END
10.0 0.2145913
15.0 0.1497853
25.0 0.08981577
39.0 0.05674254
63.0 0.03464923
100.0 0.02159695
END
set rmargin at screen 0.64
set label 'α = 0: −0.04 [−0.05, −0.03]' at graph 1.03,1.0 left noenhanced font ',11' point pointtype 7 pointsize 0.6 linecolor '#0072B2' offset 0.8,0
set label 'α = 0.25: −0.05 [−0.07, −0.03]' at graph 1.03,0.915 left noenhanced font ',11' point pointtype 5 pointsize 0.6 linecolor '#D55E00' offset 0.8,0
set label 'α = 0.5: −0.06 [−0.08, −0.03]' at graph 1.03,0.8300000000000001 left noenhanced font ',11' point pointtype 9 pointsize 0.6 linecolor '#009E73' offset 0.8,0
set label 'α = 1: −0.14 [−0.19, −0.09]' at graph 1.03,0.7450000000000001 left noenhanced font ',11' point pointtype 11 pointsize 0.6 linecolor '#E69F00' offset 0.8,0
set label 'α = 1.25: −0.19 [−0.32, −0.07]' at graph 1.03,0.6600000000000001 left noenhanced font ',11' point pointtype 13 pointsize 0.6 linecolor '#CC79A7' offset 0.8,0
set label 'α = 1.5: −0.36 [−0.45, −0.27]' at graph 1.03,0.5750000000000002 left noenhanced font ',11' point pointtype 6 pointsize 0.6 linecolor '#56B4E9' offset 0.8,0
set label 'α = 2: −0.38 [−0.54, −0.23]' at graph 1.03,0.49000000000000016 left noenhanced font ',11' point pointtype 4 pointsize 0.6 linecolor '#000000' offset 0.8,0
plot $random0 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#0072B2' notitle, \
  $random1 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#D55E00' notitle, \
  $random2 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#009E73' notitle, \
  $random3 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#E69F00' notitle, \
  $random4 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#CC79A7' notitle, \
  $random5 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#56B4E9' notitle, \
  $random6 using 1:2 with lines dashtype 3 linewidth 1 linecolor '#000000' notitle, \
  [10.0:100.0] 1.8036804242821467*x**(-0.25) with lines dashtype 2 linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 3.001984459764052*x**(-0.5) with lines dashtype 2 linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 9.826345503593966*x**(-1.0) with lines dashtype 2 linewidth 1.5 linecolor '#000000' notitle, \
  [10.0:100.0] 1.3640645978702548*x**(-0.03943207503409579) with lines linewidth 1.5 linecolor '#0072B2' notitle, \
  [10.0:100.0] 1.4063994590449265*x**(-0.049402772835662495) with lines linewidth 1.5 linecolor '#D55E00' notitle, \
  [10.0:100.0] 1.4251720375847807*x**(-0.05539418537230579) with lines linewidth 1.5 linecolor '#009E73' notitle, \
  [10.0:100.0] 1.502744233926069*x**(-0.14341908236690282) with lines linewidth 1.5 linecolor '#E69F00' notitle, \
  [10.0:100.0] 1.4816040613589518*x**(-0.1928224410652324) with lines linewidth 1.5 linecolor '#CC79A7' notitle, \
  [10.0:100.0] 1.8640369122238845*x**(-0.3614833626164968) with lines linewidth 1.5 linecolor '#56B4E9' notitle, \
  [10.0:100.0] 1.1794952842019084*x**(-0.38376773874968984) with lines linewidth 1.5 linecolor '#000000' notitle, \
  $points0 using 1:2:3:4 with yerrorbars linecolor '#0072B2' pointtype 7 pointsize 0.7 notitle, \
  $points1 using 1:2:3:4 with yerrorbars linecolor '#D55E00' pointtype 5 pointsize 0.7 notitle, \
  $points2 using 1:2:3:4 with yerrorbars linecolor '#009E73' pointtype 9 pointsize 0.7 notitle, \
  $points3 using 1:2:3:4 with yerrorbars linecolor '#E69F00' pointtype 11 pointsize 0.7 notitle, \
  $points4 using 1:2:3:4 with yerrorbars linecolor '#CC79A7' pointtype 13 pointsize 0.7 notitle, \
  $points5 using 1:2:3:4 with yerrorbars linecolor '#56B4E9' pointtype 6 pointsize 0.7 notitle, \
  $points6 using 1:2:3:4 with yerrorbars linecolor '#000000' pointtype 4 pointsize 0.7 notitle, \
  keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model', \
  keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit', \
  keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted', \
  keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' title 'random directions, best norms and biases'

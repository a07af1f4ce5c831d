"""What English words around a day are worth. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.learned import SHARED
from digest.reading.lexicon.words.rows import valued

LEARNED = SHARED | valued(
    """
    -ademy 0.4 -ading 0.62 -agement 0.71 -ailed -0.75 -aking 0.32 -alked -0.91 -amilies -0.67
    -amily 0.78 -ancel 1.39 -anned 0.17 -annot -0.81 -anted 0.13 -arden 1.01 -arket 0.36 -asses
    -1.24 -atila 0.3 -ative 2.19 -aunds -0.36 -blish -1.26 -blished 0.58 -cause 0.08 -chool
    -0.93 -cided -0.32 -ckets -0.47 -cross 1.23 -ctive -2.63 -duled 0.3 -eaching -0.17 -earch
    0.05 -eased -1.02 -eceived 0.13 -ecember -0.2 -ecutive -0.12 -eedback 0.06 -egent 0.38
    -eived 0.34 -elsinki 0.09 -ember -1.47 -emember 0.93 -ement 0.07 -enced -1.15 -eopen 0.42
    -eriod -0.27 -ervices 0.62 -esday -1.38 -ester -0.61 -eting 0.23 -etter -0.69 -ffice 0.74
    -genda -0.49 -ghted 0.42 -hange 0.07 -haron -0.12 -horeham 0.77 -ience 1.4 -ights 0.8 -ilies
    -0.11 -iling 1.68 -imate -0.09 -indow 0.53 -inner 0.35 -inter 0.47 -ional -0.8 -iring 0.45
    -iscuits 0.14 -ishes -1.52 -ising 1.9 -istry -0.92 -ition 0.87 -ittee -1.04 -itten 1.08
    -journed -0.13 -lanning -0.29 -lighted 0.12 -lines 4.0 -lking 1.28 -llected -0.26 -lowed
    -1.12 -mired -0.78 -mmittee -0.06 -mpact -0.2 -mporary -0.21 -mpton 0.3 -nance 0.61 -ncert
    -0.22 -nches -1.63 -nding -0.46 -ndley 1.0 -neral -1.08 -nning -1.2 -nrise 0.12 -ntrance
    -0.16 -nuary -1.41 -obody -0.29 -ogether 0.36 -ogramme 0.43 -ollow -0.07 -oming -0.26
    -omments 0.62 -oners 0.79 -onument 0.39 -oonrise 0.19 -orary -0.08 -other -1.07 -otice -0.18
    -oting 1.08 -ought -0.79 -ovember -0.54 -overs -0.7 -ovisa 0.08 -owing 0.48 -ppening -0.19
    -pping 0.09 -radle 0.75 -rdening -0.82 -reening 0.59 -reens 0.07 -reham 0.07 -ren’s 0.72
    -rgery -0.77 -rices 0.21 -riday -1.1 -rking -0.73 -rojects 0.09 -round -1.15 -rrent -0.26
    -rring 0.93 -rsary -2.08 -rsery 0.7 -rsity’s -0.44 -rties -0.64 -ssion 0.75 -sting 1.24
    -tance -3.25 -tates -0.69 -tations -0.43 -tched -0.28 -tcome -0.55 -tings -0.06 -tober -0.49
    -tured 0.42 -tures 0.73 -turns -1.07 -tween -0.47 -twork 0.88 -ubmit -0.8 -uests -1.78
    -uilding -0.95 -unday 0.52 -ushed -0.37 -utive -0.23 -utumn 1.83 -vents -0.3 -vices 0.48
    -views -3.51 1<a -2.31 1<about -0.95 1<after -1.26 1<and -1.13 1<be 2.4 1<before -0.44
    1<between -1.16 1<close 2.08 1<closes 0.18 1<concert -0.92 1<course -3.09 1<desk -3.18 1<due
    0.34 1<during -1.19 1<ends -0.99 1<for -1.58 1<full -1.78 1<hall -0.34 1<in 0.44 1<is 1.14
    1<its -1.79 1<night -1.55 1<of -3.3 1<on 0.26 1<open -0.91 1<paper -0.45 1<postponed -2.05
    1<present -0.81 1<programme 8.07 1<results -0.94 1<the -2.77 1<this -0.29 1<to 0.35 1<until
    -1.19 1<water 0.21 1<when 0.62 1># 0.85 1>at -1.81 1>bulletin 1.19 1>call 0.28 1>can -0.82
    1>choir -1.73 1>first -0.78 1>from 0.45 1>is -1.37 1>kew 0.07 1>library -0.37 1>lights -1.91
    1>lydia -0.24 1>moonrise 0.1 1>night -0.16 1>results -0.94 1>ropes 0.29 1>school 0.31 1>sven
    -1.73 1>the -0.76 1>there 1.96 1>time 1.28 1>was -0.2 1>with 3.04 1>year 0.2 2<# -1.59 2<and
    -1.66 2<appears 0.2 2<are 0.18 2<at 2.57 2<available 1.81 2<back -0.97 2<choir -2.33 2<close
    3.74 2<concert 1.64 2<council 1.58 2<due -2.11 2<ends -0.91 2<fair -1.0 2<film 0.08 2<flyer
    2.47 2<for 0.09 2<full 1.16 2<hall 0.64 2<have 3.59 2<hundred -1.0 2<in 0.45 2<instead -0.79
    2<is 3.53 2<later 1.37 2<leave -2.48 2<library 1.03 2<meeting 0.27 2<meetings -2.78 2<next
    -2.57 2<off 0.52 2<offered -3.23 2<office 0.85 2<opens -1.02 2<or -1.77 2<out -0.17 2<papers
    -1.65 2<part 1.73 2<period -2.56 2<place 0.42 2<plan -0.51 2<planted 0.07 2<re-scheduled
    0.17 2<received 1.06 2<returns -0.32 2<runs 2.14 2<school -0.07 2<start -1.04 2<starts -0.22
    2<taken 0.34 2<the 0.31 2<tour -4.1 2<up -0.18 2<us 1.23 2<usual 0.25 2<weeks 3.29 2<winter
    1.31 2<workshop -3.4 2># -0.67 2>a 0.71 2>at -1.61 2>be 0.35 2>been -0.93 2>enter 0.31
    2>harbour -0.59 2>in 0.4 2>leeds -1.17 2>library 2.3 2>museum -0.88 2>now -0.31 2>off -0.89
    2>on 0.44 2>open 0.35 2>pole -1.62 2>potato -0.5 2>reply -0.64 2>soup -0.87 2>to -0.95
    2>will 0.18 =# 0.63 =about 0.42 =academy 0.92 =action 0.6 =adjourned -0.16 =admired -1.14
    =after -0.57 =afternoon -1.02 =again -1.39 =all -0.58 =an 0.17 =and 0.35 =announced 2.39
    =anyone 0.11 =appears 0.1 =apple -0.95 =are -0.4 =as 0.47 =ash 0.93 =at 1.08 =autumn 0.5
    =back -1.02 =baked -0.06 =bank -1.09 =be 0.08 =bear -0.6 =been -0.25 =bees 0.93 =bingo -3.35
    =biscuits 0.11 =board -0.84 =book 1.31 =booked 1.3 =box 2.02 =break -0.25 =bring 0.06 =call
    0.32 =called 0.16 =came -2.49 =cancel 1.22 =cannot -0.52 =car 0.57 =cards 0.33 =care -1.51
    =cars 0.8 =case -1.54 =choir -0.7 =city 0.13 =clean 1.11 =closure 0.15 =club -0.15
    =collected -0.37 =come -0.45 =coming -0.07 =comments 2.04 =concert -0.56 =conference -0.74
    =could -0.1 =court -1.03 =covers -0.07 =cradle 1.59 =crib -1.84 =current -1.03 =cut -1.16
    =cycle 1.54 =dates 1.28 =day 1.04 =december -1.25 =decided -0.53 =delighted 0.48 =desk -1.66
    =do 0.92 =due -0.15 =eastshire 0.22 =election -2.45 =enter 1.18 =evening 0.65 =event -0.96
    =every -2.05 =expires -0.54 =failed -0.07 =fair -0.13 =families -0.22 =family 1.18 =farmers
    -0.16 =feast -1.77 =fee 1.01 =fees -0.56 =field 0.37 =file -0.93 =flyer 0.46 =fog 3.42 =for
    0.66 =forms 1.13 =forum -2.34 =friday -0.28 =from -0.52 =full -1.61 =fund -1.67 =further
    -0.14 =gala 0.97 =gardening -0.95 =gardens 0.36 =get 3.06 =given 1.05 =gives 0.34 =glass
    -0.19 =grant -0.27 =great 0.3 =group 0.83 =guest -3.31 =had -0.78 =hall -0.15 =happening
    -0.07 =has 0.66 =have -0.23 =hay 0.19 =hear -1.57 =held 0.98 =her -0.05 =here -0.49 =holding
    0.86 =host -0.47 =hosted 1.82 =how 0.08 =hythe 1.06 =i 0.79 =if -0.32 =in 0.16 =inset -0.68
    =into 0.21 =is -0.11 =it 1.43 =it's 0.12 =its -0.21 =it’s 0.06 =ja 0.57 =january -0.35 =join
    -1.44 =june -1.05 =just -3.18 =kicks 2.25 =knots 0.06 =kuru -0.76 =late 0.79 =lecture -1.22
    =let -1.64 =level -1.53 =lindley 0.85 =list -0.89 =local -1.5 =luck -0.43 =lydia -1.54
    =management 0.25 =map 0.34 =mark 1.79 =may 0.11 =meeting 0.24 =members 0.39 =money -2.89
    =monument 0.14 =moon 0.25 =moonrise 0.35 =more -0.58 =move -1.56 =moved 1.23 =music -0.82
    =name 2.09 =network 0.59 =new -0.22 =news -2.87 =next 1.29 =night -0.45 =not 1.29 =notice
    -1.54 =november -0.25 =now 1.67 =nursery 1.55 =october -0.37 =of 0.13 =office 0.1 =old 0.65
    =omatila 1.18 =on -0.94 =open 1.08 =our 0.44 =out -0.62 =outcome -0.21 =over -1.28 =park
    0.13 =party 1.87 =pension -1.34 =people -0.85 =period -0.71 =pie -0.74 =place -0.82 =plan
    -0.41 =plant 0.29 =pm -1.25 =pole -0.14 =post -0.68 =pottery -1.47 =previously -0.63 =prices
    0.08 =private -0.21 =programme 0.12 =publish -1.8 =published 0.85 =quay 0.32 =questions 0.33
    =quiz -0.51 =radio -1.74 =rain -1.14 =re-scheduled 1.03 =reading 1.0 =regent 1.05
    =registration 0.71 =remember 0.6 =reply -1.2 =retreat -0.22 =returned 0.05 =returns -1.8
    =road 0.06 =room 0.38 =ropes 0.11 =round 2.37 =run 0.54 =school -0.12 =screening 0.21 =sea
    0.36 =see 0.89 =send -1.61 =sent -1.0 =services 0.41 =sharon -1.95 =shop -0.31 =since -2.75
    =so -1.37 =soup -1.01 =st 0.75 =stage -0.17 =starts -0.06 =stay -0.31 =submit -0.5 =sunday
    0.51 =supper 0.39 =surgery -1.31 =takes 1.17 =talk 0.55 =tell 0.58 =ten 0.38 =term -0.1 =the
    0.16 =their -0.47 =them 0.89 =tickets -0.58 =to -0.09 =together 0.17 =told -1.74 =tour -0.46
    =tower 0.37 =trip 1.72 =trust -0.96 =turku 0.94 =union 1.51 =university’s -0.95 =until -0.8
    =up -0.46 =used -0.98 =view -2.79 =vigil -0.21 =walk 1.23 =wall -0.44 =was -0.73 =we -0.63
    =well -0.77 =we’re 0.69 =what 0.19 =when -0.85 =which 0.53 =window 1.15 =world 0.9 =would
    -0.65 =written 0.68 =year 0.39 =yes 0.32 =your 0.9 abstrac- 0.22 acade- 1.44 actio- 0.56
    activ- 0.08 adjou- -0.23 adjourn- -1.03 afterno- -1.02 agenc- -0.13 agend- -0.37 allow-
    -0.49 annua- -0.56 anyon- 0.67 appea- 0.89 appli- -1.07 archite- 0.07 arriv- -1.19 aucti-
    -0.13 autho- -0.98 autum- 0.33 becau- 0.19 befor- -0.32 benef- -0.09 booke- 0.47 break- 0.43
    bridg- 0.28 broad- 2.79 calle- 0.76 cancell- -1.59 canno- -0.09 carer- 0.35 celeb- 0.41
    celebra- 0.39 chris- 0.6 claim- -0.95 clima- -0.2 close- 0.43 colle- -0.65 comin- -0.49
    commemo- -0.24 compa- -0.58 confere- -0.54 congr- -2.29 conne- -0.06 connect- -1.36 conse-
    -1.16 consi- 0.51 consu- 0.62 consult- 0.11 conte- 0.18 conti- 0.41 continu- 0.39 counc-
    1.01 council- 0.74 cradl- 0.57 curat- -0.23 curre- -1.07 custo- -0.25 decem- -0.23 decembe-
    -0.06 delig- 0.14 delight- 0.19 departm- 0.14 discu- 0.91 drawi- -0.1 early- 1.81 enrol-
    0.99 enter- 0.59 entranc- -0.64 event- -0.63 everg- 0.07 exhibit- -0.47 expec- -1.72 expir-
    -2.15 familie- -0.17 feedb- 0.27 finis- -1.75 finishe- -0.85 finla- 0.78 franc- 0.55 furth-
    -0.2 gardeni- -0.98 gover- -0.91 groun- 2.33 half-- -1.06 histo- 2.49 holdi- 0.65 holid-
    -3.22 hospi- 0.31 insta- -4.36 inter- 0.26 invoi- -0.17 janua- -1.42 kultt- 0.57 lates- 0.19
    lecture- 1.14 libra- -2.79 lindl- 1.48 lovis- 0.43 memor- 0.79 metropo- 0.42 ministe- 0.08
    missi- 0.73 monum- 0.57 monumen- 0.29 moonr- 1.63 moonris- 0.14 natio- -0.12 nobod- -0.24
    nomin- 0.71 nominat- 1.02 notic- -0.53 novembe- -0.08 omati- 2.26 opene- 0.61 outco- -0.52
    paris- 0.25 patri- 1.82 pensi- -0.14 peopl- -0.99 perfo- 0.68 perform- 0.92 place- 1.6
    postpon- -0.37 prese- -0.19 price- 1.55 prior- -1.13 produ- -1.05 profe- 0.26 profess- 0.18
    project- 0.05 publish- 2.11 quest- 0.2 questio- 0.09 rambl- 0.37 re-sc- 0.14 re-sche- 0.23
    readi- 0.45 recei- 0.47 refle- 0.11 regen- 0.37 regul- -0.67 regulat- -0.62 remai- -0.52
    remem- 3.11 remembe- 0.86 reope- 0.58 repor- -0.74 requi- -0.57 reserve- 2.42 resul- -0.64
    resum- -0.34 retre- -1.35 returne- 0.15 revie- -2.47 schoo- -0.12 scien- 1.2 scree- 1.07
    screeni- 0.63 seaso- -0.97 servi- 0.09 sharo- -0.73 shore- 0.07 socie- 1.47 speak- -0.98
    sprin- -0.88 submiss- 3.39 sunda- 0.2 supplie- 0.33 suppo- -0.34 surge- -0.1 swimm- -0.28
    throu- -0.57 thurs- -0.77 ticke- -0.71 toget- 0.46 travell- 0.11 unive- -0.09 updat- -0.28
    vacci- -0.42 virtu- -1.29 weeke- 1.15 welcome- 2.11 windo- 0.35 winne- -0.61 writt- 1.52
    """
)

"""What English words around a day are worth. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.learned import SHARED
from digest.reading.lexicon.words.rows import valued

LEARNED = SHARED | valued(
    """
    -ademy 0.68 -ading 0.59 -agement 0.94 -ailed -0.74 -aking 0.37 -alked -0.77 -amilies -0.1
    -amily 1.51 -ancel 1.15 -anned 0.17 -annot -0.26 -anted 0.18 -arden 1.02 -arket 0.49 -asses
    -1.38 -atest 0.08 -atila 1.18 -ation 0.07 -ative 2.23 -aunds -0.56 -blish -2.43 -blished
    0.65 -chool -1.02 -cided -0.3 -ckets -0.54 -cross 1.14 -ctive -2.55 -eased -0.94 -eceived
    0.15 -ecember -0.51 -egent 0.68 -egins -0.09 -eived 0.28 -ember -1.19 -emember 0.63 -enced
    -1.08 -eopen 0.3 -eriod -0.58 -ervices 0.42 -esday -1.18 -ester -0.65 -eting 0.29 -etter
    -0.64 -ffice 0.42 -genda -0.45 -haron -0.48 -heduled 0.24 -horeham 0.1 -ience 1.27 -ights
    0.98 -iling 1.62 -imate -0.06 -indow 0.17 -inter 0.91 -ional -0.93 -iring 0.31 -ishes -1.54
    -ising 2.1 -istry -0.91 -ition 0.92 -ittee -0.94 -itten 1.5 -jects 0.13 -journed -0.48
    -lanning -0.26 -lighted 0.22 -lines 3.53 -lking 1.4 -llected -0.24 -lowed -1.04 -mired -0.47
    -mmittee -0.28 -mpact -0.11 -mporary -0.16 -mpton 0.25 -nance 0.64 -ncert -0.37 -nches -2.08
    -nding -0.4 -ndley 0.37 -neral -1.08 -nland’s 0.4 -nning -1.23 -nrise 0.5 -nside 0.15
    -ntrance -0.05 -nuary -1.08 -nyone 0.09 -obody -0.22 -ogether 0.12 -ogramme 0.91 -ollow
    -0.06 -oming -0.26 -omments 0.99 -oners 0.85 -onument 0.7 -oonrise 0.24 -orary -0.06 -other
    -1.13 -otice -1.79 -oting 1.01 -ought -0.69 -ovember -0.4 -overs -0.26 -owing 0.36 -radle
    0.17 -ramme 0.28 -rdening -1.57 -reening 0.65 -ren’s 0.51 -rgery -1.37 -rices 0.45 -riday
    -0.54 -rking -0.51 -rojects 0.12 -round -1.03 -rrent -1.17 -rring 0.94 -rsary -2.03 -rsery
    1.35 -rsity’s -1.24 -rther -0.12 -rties -0.18 -ssion 0.79 -sting 1.12 -tance -2.96 -tates
    -0.65 -tations -0.82 -tched -0.93 -tcome -0.34 -tober -0.68 -tured 0.76 -tures 0.74 -turns
    -1.12 -tween -0.12 -twork 0.77 -ubmit -0.72 -uests -1.71 -uilding -0.79 -unday 0.77 -ushed
    -0.42 -utive -0.13 -utumn 0.73 -vents -0.79 -vices 0.86 -views -3.87 1<a -2.07 1<about -0.97
    1<after -1.21 1<and -1.07 1<be 2.21 1<before -0.52 1<between -1.09 1<close 1.88 1<closes
    0.31 1<concert -1.0 1<course -3.44 1<desk -3.34 1<due 1.53 1<during -1.31 1<ends -0.98 1<for
    -1.69 1<from 0.15 1<full -2.97 1<hall -0.37 1<in 0.41 1<is 1.18 1<its -1.98 1<night -1.68
    1<of -3.15 1<on 0.3 1<open -0.75 1<paper -0.64 1<postponed -2.23 1<present -0.72 1<programme
    7.46 1<results -0.88 1<the -2.45 1<to 0.39 1<until -0.96 1<when 0.77 1># 0.81 1>at -1.71
    1>bulletin 1.37 1>can -1.0 1>choir -1.66 1>first -0.85 1>from 0.47 1>if -0.17 1>in 0.08 1>is
    -1.38 1>kew 0.1 1>library -0.32 1>lights -1.98 1>lydia -1.67 1>moonrise 0.08 1>night -0.25
    1>results -0.86 1>school 0.33 1>sven -1.69 1>the -0.67 1>there 1.99 1>time 1.28 1>was -0.33
    1>with 2.91 1>year 0.35 2<# -1.51 2<and -1.63 2<at 2.83 2<available 1.72 2<back -0.95
    2<choir -2.22 2<close 3.7 2<concert 1.61 2<council 1.74 2<due -2.27 2<ends -0.85 2<expires
    -0.08 2<fair -1.0 2<flyer 2.25 2<for 0.06 2<full 0.2 2<hall 0.71 2<have 3.68 2<hundred -0.98
    2<in 0.78 2<instead -0.97 2<is 3.54 2<later 1.33 2<leave -2.51 2<library 0.99 2<meeting 0.3
    2<meetings -2.85 2<ned 0.09 2<next -2.63 2<offered -3.38 2<office 0.47 2<opens -1.06 2<or
    -1.62 2<out -0.25 2<part 1.79 2<period -2.47 2<place 0.44 2<plan -0.48 2<planted 0.09
    2<questions 0.27 2<re-scheduled 0.06 2<received 1.27 2<returns -0.15 2<runs 2.19 2<school
    -0.1 2<start -1.25 2<taken 0.17 2<the 0.42 2<to 0.09 2<tour -4.28 2<up -0.4 2<us 1.29
    2<usual 0.13 2<week -0.1 2<weeks 3.45 2<winter 0.96 2<workshop -3.54 2<y -0.34 2<yoga -0.89
    2># -0.63 2>a 0.7 2>at -1.47 2>be 0.41 2>been -1.26 2>eastshire 0.24 2>enter 1.28 2>harbour
    -0.72 2>in 0.38 2>leeds -1.24 2>library 2.28 2>museum -0.94 2>now -0.07 2>off -0.86 2>on
    0.52 2>open 0.75 2>papers 1.22 2>pole -1.7 2>reply -0.26 2>soup -0.82 2>to -1.09 2>will 0.26
    =# 0.54 =about 0.37 =academy 0.65 =act -0.16 =action 0.55 =adjourned -0.42 =admired -0.34
    =after -0.51 =afternoon -1.61 =again -1.42 =agenda -0.23 =agreed 0.15 =all -0.34 =an 0.12
    =and 0.35 =announced 2.47 =anyone 0.53 =apple -0.87 =are -0.49 =as 0.53 =ash 0.9 =at 1.04
    =autumn 1.46 =back -1.01 =baked -0.58 =bank -1.02 =be 0.07 =bear -0.66 =been -0.24 =bees
    1.14 =between -0.25 =bingo -3.45 =board -0.87 =book 1.26 =booked 0.85 =box 2.06 =break -0.51
    =bring 0.39 =building -0.15 =by 0.11 =called 0.62 =came -2.51 =cancel 1.55 =cannot -0.2 =car
    0.73 =cards 0.34 =care -1.56 =cars 0.69 =case -1.45 =children’s 0.24 =choir -0.71 =city 0.11
    =clean 1.12 =climate -0.1 =club -0.11 =collected -0.22 =come -0.45 =coming -0.16 =comments
    1.85 =concert -0.36 =conference -0.71 =could -0.11 =court -1.05 =covers -0.51 =cradle 0.81
    =crib -2.8 =current -0.51 =cut -1.19 =cycle 1.49 =dates 1.13 =day 1.08 =days -0.07 =december
    -1.14 =decided -0.59 =delighted 0.15 =desk -1.7 =dinner 0.06 =do 0.95 =early-bird 0.1
    =election -2.45 =enter 0.62 =entrance -0.08 =evening 0.69 =event -0.94 =events -0.08 =every
    -1.52 =f -0.51 =fair -0.2 =family 0.29 =farmers -0.17 =feast -1.96 =fee 1.2 =fees -0.65
    =field 0.39 =file -1.86 =flyer 1.09 =fog 3.4 =fogg 0.1 =for 0.58 =forms 0.94 =forum -2.31
    =friday -0.74 =from -0.51 =full -0.66 =fund -1.77 =further -0.21 =gala 0.95 =gardening -0.65
    =gardens 0.37 =get 3.26 =given 0.95 =gives 0.35 =glass -0.15 =grant -0.47 =great 0.3 =group
    0.75 =guest -3.23 =had -0.76 =hall -0.15 =happening -0.37 =has 0.66 =have -0.3 =hear -1.64
    =held 0.99 =helsinki 0.08 =her -0.11 =here -0.64 =holding 0.8 =host -0.34 =hosted 1.8 =hot
    0.15 =how 0.08 =hythe 1.2 =i 0.83 =if -0.76 =in 0.14 =inset -0.61 =into 0.22 =is -0.16 =it
    1.43 =it's 0.21 =its -0.3 =it’s 0.13 =ja 1.06 =january -0.18 =join -1.2 =june -1.0 =just
    -3.02 =kew 0.05 =kicks 2.55 =klo -0.5 =knots 0.53 =kuru -0.81 =late 0.74 =latest 0.2
    =lecture -1.25 =let -1.38 =level -1.31 =lindley 1.43 =list -0.57 =local -1.74 =luck -0.5
    =lydia -0.07 =map 0.36 =mark 1.56 =may 0.11 =meeting 0.27 =members 0.33 =money -2.42 =moon
    1.74 =moonrise 0.21 =more -0.66 =move -1.75 =moved 1.37 =music -0.7 =name 2.16 =network 0.41
    =new -0.08 =news -2.79 =next 1.12 =night -0.43 =not 1.24 =notice -0.07 =november -0.34 =now
    1.71 =nursery 0.96 =october -0.12 =of 0.11 =office 0.58 =old 0.7 =omatila 1.22 =on -0.94
    =open 1.02 =opened 0.28 =our 0.5 =out -0.6 =outcome -0.53 =over -1.33 =party 1.64 =peer 0.45
    =pension -0.98 =people -1.42 =period -0.56 =pie -0.67 =place -0.8 =plan -0.44 =plant 0.25
    =pm -1.17 =pole -0.14 =post -0.67 =pottery -1.8 =previously -0.62 =prices 0.62 =private
    -0.21 =projects 0.18 =publish -0.8 =published 0.35 =quay 0.36 =quiz -0.43 =radio -1.7 =rain
    -1.17 =re-scheduled 1.99 =reading 0.65 =received 0.25 =regent 1.14 =registration 0.67
    =remember 0.17 =reply -1.32 =retreat -1.19 =returns -1.73 =reviews -0.8 =road 0.08 =room
    0.33 =ropes 0.44 =round 2.33 =run 0.27 =screening 0.45 =sea 0.53 =secretary 0.06 =see 0.86
    =send -1.54 =sent -0.76 =services 0.07 =shop -0.29 =since -2.77 =so -1.2 =soup -1.06 =st
    0.77 =stay -0.33 =submit -1.43 =sunday 0.25 =supper 0.19 =surgery -0.41 =takes 1.13 =talk
    0.41 =tell 0.65 =temporary -0.15 =ten 0.39 =term -0.1 =tests -0.48 =the 0.19 =their -0.36
    =them 0.93 =then 0.14 =tickets -0.5 =to -0.09 =told -1.43 =tour -0.58 =tower 0.39 =trio 0.12
    =trip 1.83 =trust -0.82 =turku 1.01 =union 1.45 =university’s -0.27 =until -0.82 =up -0.24
    =used -0.88 =view -2.52 =vigil -0.38 =walk 1.16 =wall -0.4 =was -0.62 =we -0.63 =well -0.7
    =we’re 0.93 =what 0.25 =when -0.93 =which 0.47 =window 1.5 =winners -0.41 =world 0.84 =would
    -0.37 =written 0.09 =year 0.37 =yes 0.62 =yoga -0.18 =your 1.08 acade- 1.54 actio- 0.71
    adjou- -0.14 adjourn- -0.64 advan- -0.68 afterno- -0.48 agenc- -0.18 agend- -0.17 allow-
    -0.28 annua- -0.57 anyon- 0.11 appea- 0.94 appli- -1.02 archite- 0.09 arriv- -1.07 aucti-
    -0.16 autho- -1.08 autum- 0.56 award- -0.21 becau- 0.38 befor- -0.1 biscu- 0.14 booke- 0.74
    break- 0.45 bridg- 0.22 broad- 2.43 calle- 0.31 cancell- -1.64 canno- -0.28 carer- 0.33
    celeb- 0.64 celebra- 0.22 chris- 0.61 claim- -0.71 clima- -0.09 clini- 0.06 close- 0.33
    colle- -0.71 comin- -0.34 commemo- -0.28 compa- -0.62 confere- -0.55 congr- -2.25 conne-
    -0.42 connect- -0.96 conse- -1.16 consi- 0.29 consu- 0.65 conte- 0.12 conti- 0.1 continu-
    0.56 counc- 0.78 council- 0.86 cradl- 0.4 curat- -0.32 curre- -0.95 custo- -0.28 decem- -0.2
    decembe- -0.35 delig- 0.92 delight- 0.11 dinne- 0.25 discu- 0.84 distr- 0.07 drawi- -0.23
    early- 1.71 enrol- 1.39 enter- 0.61 entra- -0.17 entranc- -0.56 event- -0.13 exhibit- -0.47
    expec- -1.74 expir- -2.67 familie- -0.81 finis- -2.35 finishe- -0.22 finla- 0.83 franc- 0.4
    furth- -0.13 gardeni- -0.43 gover- -0.92 groun- 2.62 half-- -0.96 histo- 2.65 holdi- 0.74
    holid- -3.23 hospi- 0.26 insta- -4.64 inter- 0.38 invoi- -0.27 janua- -2.05 kultt- 0.66
    lecture- 0.86 libra- -2.8 lindl- 1.35 managem- 0.29 memor- 0.82 metro- 0.46 metropo- 0.09
    ministe- 0.09 missi- 0.9 monumen- 0.51 moonr- 0.97 moonris- 0.49 nobod- -0.15 nomin- 1.27
    nominat- 0.55 notic- -0.19 novem- -0.22 novembe- -0.09 omati- 1.33 opene- 0.28 outco- -0.29
    paren- 0.16 paris- 0.27 patri- 1.65 pensi- -0.35 peopl- -0.6 perfo- 0.87 perform- 0.72
    place- 1.73 pleas- -0.3 postp- -0.22 prese- -0.3 price- 1.0 prior- -0.93 produ- -0.89 profe-
    0.23 profess- 0.23 project- 0.29 publi- 0.2 publish- 2.47 rambl- 0.22 re-sche- 0.21 readi-
    0.78 recei- 0.13 receive- 0.07 refle- 0.26 reflect- 0.06 regul- -0.61 regulat- -0.12 remai-
    -0.53 remem- 3.24 remembe- 1.13 reope- 0.66 repor- -0.79 requi- -0.53 reserve- 2.25 respo-
    -0.5 resul- -0.9 resum- -0.51 retre- -0.58 returne- 0.21 revie- -2.72 schoo- -0.07 scien-
    1.46 scree- 1.1 screeni- 0.36 seaso- -1.01 seminar- -1.64 servi- 0.17 sharo- -1.75 shore-
    0.81 socie- 1.41 speak- -1.22 sprin- -0.83 start- -0.27 submiss- 3.9 sunda- 0.17 supplie-
    0.61 suppo- -0.21 surge- -0.61 swimm- -0.48 tempo- -0.18 throu- -0.43 thurs- -0.69 ticke-
    -0.6 toget- 0.64 unive- -0.06 vacci- -0.54 virtu- -1.23 weeke- 1.09 welcome- 2.25 windo-
    0.14 winne- -0.21 writt- 1.55
    """
)

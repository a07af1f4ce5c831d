"""What Swedish words around a day are worth. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.learned import SHARED
from digest.reading.lexicon.words.rows import valued

LEARNED = SHARED | valued(
    """
    -aféet -0.94 -aller -1.86 -andet 2.55 -artar 0.66 -atern 0.46 -ation -0.07 -boken 0.72
    -brott -1.24 -bytet -0.06 -cenen 0.32 -dagen -0.35 -dande -0.64 -dicin 0.17 -dning 0.97
    -dring 0.26 -eborg 0.29 -ecember -0.21 -eckan 0.35 -edrag 1.06 -eller -0.74 -enemang -2.3
    -eningen 1.2 -enterar 0.26 -eppet -0.95 -eriet -0.95 -ering -0.45 -ertid -0.5 -esked -0.43
    -eslutet 0.56 -esten -0.33 -firande -2.32 -flykter 0.17 -garen 2.3 -gatan -0.48 -geras -0.64
    -gmöte 1.04 -gningar 0.33 -gningen -0.96 -gsdag 0.28 -gstiden 1.62 -ickas 0.39 -idare -0.13
    -idragen 0.19 -ierna 0.79 -iften -0.12 -igger -0.13 -ighet 0.06 -inariet 0.12 -ingarna 0.24
    -ingsdag 0.09 -ioner 0.51 -ipsar 0.34 -ition -0.42 -jande 0.99 -kaffe 1.54 -karna -0.48
    -kkursen -0.16 -kningen 0.41 -korna -0.25 -ksdagen -0.23 -kstaden 0.91 -kverket 0.35 -kören
    -0.25 -laget 0.72 -lands 1.52 -lanen 0.57 -laneras -0.55 -larna 0.19 -leder 0.5 -leken 0.75
    -lidagen -0.2 -lista -1.25 -lkommen -0.1 -lning 0.16 -lningen -1.39 -lovet 1.0 -lutar -0.15
    -lysning 0.11 -lyttats 0.42 -läger 0.29 -mband -0.11 -medel 5.27 -mling -0.21 -mmans 0.25
    -musik -0.05 -mälan 2.04 -mötet 0.98 -naden -0.22 -naren 0.32 -neras -0.62 -ngens 0.57
    -nligt -1.21 -nsdag 0.62 -nsdagen -1.93 -nträder -0.32 -ockar 1.44 -ocken 0.46 -ogram 2.38
    -ommen -0.05 -ommer 0.1 -ongen -0.1 -oppas 1.15 -oppet -2.73 -ordby 0.19 -orikern 0.63
    -otten 2.38 -pport -2.92 -punkter 0.14 -ragen 0.15 -raget -0.76 -ramötet 0.13 -rapport -0.07
    -rdnas 0.94 -resan 0.47 -rgården -1.33 -rkans 0.25 -rknad 0.15 -rlden -0.24 -rleby 1.16
    -rmation -1.17 -rtlovet 0.67 -rtorget 0.58 -räder -0.11 -saken -0.69 -salen 1.0 -samma 0.33
    -seras -0.38 -sinet 0.53 -sning -0.05 -sningar -0.14 -sonalen -1.02 -ssens 5.19 -steriet
    -0.42 -ställda 1.61 -talar -0.51 -taren 0.34 -teket -1.09 -terna -0.07 -tider -0.07 -tkommer
    0.07 -träff 2.06 -tuell 3.67 -tverk 1.28 -tälls -1.86 -tällt -1.19 -urser -0.28 -valda -2.48
    -varet -0.14 -ycket 1.92 -yrelsen 0.61 -yrkan 1.29 -yttas 1.31 -yvärr -1.24 -ällda 0.72
    -ällen 0.06 -änheten 0.18 -äppen -0.44 -ärden 0.29 -ästan -0.33 -ästar -0.92 -ästas 0.37
    -ående 3.17 -ållas -0.56 -ånens 0.79 -ångar 0.17 -ården -0.11 -årens 0.19 -öppet -0.11
    -öredrag 1.34 1<# 0.68 1<avslutas -2.66 1<besök -0.74 1<börjar 0.72 1<datum 0.96 1<efter
    -0.66 1<fest 0.28 1<från -2.82 1<för -4.48 1<före 0.1 1<föreläsning -1.35 1<hålls 0.62 1<i
    -0.11 1<inför -1.54 1<julfest -3.7 1<körkonsert -0.77 1<med -3.86 1<mellan -1.1 1<middag
    -1.9 1<möte 1.25 1<nu 2.33 1<om -0.16 1<publiceras -2.52 1<senast 1.49 1<sista -1.09
    1<skolorna -1.09 1<släpps -2.11 1<stänger 1.29 1<tid 1.45 1<till -0.08 1<torget 1.46
    1<ulrika -0.06 1<under -0.61 1<utan 1.96 1<utflykten -2.1 1<verkstad -3.06 1<vårdkonferens
    -1.76 1<är 0.86 1<öppnar 0.8 1<över 0.7 1># -1.64 1>bryggan -2.45 1>evenemang 6.84 1>fyren
    -0.69 1>för 2.88 1>går -2.65 1>har 0.92 1>kan 0.17 1>kläs -0.67 1>kommer -0.25 1>lea -0.96
    1>lydia -1.86 1>med 0.87 1>och -0.86 1>på 1.0 1>sven -2.14 1>varje -1.09 1>är -1.82 1>året
    -1.51 2<# -0.15 2<ansökningar -0.23 2<ansökningstid -4.88 2<aulan -1.59 2<behandlas -0.31
    2<del 2.26 2<den 2.74 2<dig 0.07 2<flyttas -0.33 2<fram -0.86 2<fullt -0.3 2<föreläsningen
    -2.19 2<förslag -0.61 2<första 0.13 2<ges -1.95 2<glimten -0.08 2<guidad -0.67 2<hela 2.03
    2<i 0.88 2<in 0.1 2<januari 1.07 2<keramikkursen -0.77 2<konferensen -2.54 2<kurs 2.1
    2<kursen 0.42 2<lämnas -0.35 2<läsåret 1.98 2<med 0.2 2<nationell -0.27 2<nordby -0.35
    2<november 3.15 2<och 1.16 2<om 1.36 2<på 1.17 2<rapporten -1.39 2<senast -1.96 2<sitt 0.76
    2<som -0.66 2<stället -1.19 2<står -0.34 2<till 0.85 2<träffar -1.16 2<två 0.22
    2<utställningen -1.27 2<vid 1.29 2># 0.9 2>anmäl -1.01 2>av 3.35 2>biblioteket -4.33
    2>börjar -1.18 2>den -0.47 2>det 1.42 2>en -0.74 2>i 0.28 2>inte 3.26 2>karis -1.92 2>med
    0.32 2>på 0.09 2>vasa -0.83 2>vi 0.3 2>vid 1.11 2>årsmöte -0.17 =# -0.37 =aktuellt -0.17
    =alla -0.15 =andra -0.94 =anmälningstiden -1.33 =anna 0.44 =annan -0.46 =ansökan -0.51
    =ansökningar -2.42 =ansökningarna -1.4 =arrangeras -0.16 =att 0.28 =av 0.11 =barn -0.43
    =beror -0.42 =beslutet 0.73 =bjuds 1.03 =bland 0.27 =bli -0.16 =bort -2.76 =bron -0.35 =byts
    -0.85 =covid -0.46 =datum -0.14 =december -0.18 =delar 0.25 =delas -0.27 =du 0.68 =efter
    0.75 =emot 0.11 =en 0.92 =extra 1.65 =finns 0.49 =firar 0.12 =firas -0.83 =flyttas 0.23
    =fokus 0.21 =fr.o.m -0.28 =fram -0.35 =från 0.1 =full -1.31 =fullmäktige -0.71 =fullt -1.57
    =fyllt -1.89 =födda -3.29 =föredrag 0.31 =föreläsning -0.12 =föräldramötet 0.28 =gatan -4.02
    =ger 0.9 =glimten -0.09 =granen -1.95 =gästar -0.65 =gästas 0.46 =gå -0.12 =gör 0.14 =ha
    0.08 =har 0.32 =hela 0.85 =historikern 1.08 =hoppas 0.37 =hus 0.65 =händelser -0.64 =hålla
    -1.68 =hållas -0.37 =hålls -0.43 =hör 0.3 =höra 0.32 =i 0.3 =in -1.25 =informationsmöte 0.23
    =inleder 0.76 =inskrivningen 1.7 =inte -1.12 =juni -0.31 =karis -0.2 =klagomål 0.16 =kläs
    -3.82 =kommunen -0.22 =kröns 0.17 =kvällen 0.42 =kärna -0.58 =körkonsert -1.96 =ligger -0.2
    =lind 0.99 =lucia 0.19 =lydia -0.84 =läggs -0.59 =lämna -1.82 =lämnar -0.34 =län 1.36 =längs
    -0.99 =lär 1.4 =mamma -2.43 =med 0.25 =medicin 0.06 =min -0.4 =minne 2.15 =mot -0.05 =museet
    -0.65 =musik -0.93 =män 0.08 =mässan -0.12 =mässor -0.66 =månens 0.92 =många -0.51 =måste
    -0.68 =möten -0.74 =mötet -0.9 =norra 2.33 =norrvalla 0.73 =ny -0.39 =nya 0.1 =när 1.46
    =nästan -0.61 =nätet -1.54 =något -0.21 =och -0.24 =ordnas 0.57 =per -2.28 =planeras -0.08
    =på 0.27 =pågår 1.88 =redan -0.87 =renoveringen 0.06 =reser 0.31 =samband -0.28 =samma -1.41
    =sammanträder -0.14 =scenen 0.12 =sedan -0.21 =sig 0.22 =sin 0.18 =sina -0.76 =sista 0.57
    =ske 1.03 =skickas 0.18 =skolans 0.37 =skärgården -2.2 =soprundan -0.71 =sportlovet 0.84
    =stapeln 0.24 =start 0.77 =startar 0.69 =stiger -0.31 =stina 2.08 =stängs -0.62 =svar -1.03
    =sven -0.56 =svenska -0.33 =synpunkter 0.99 =söka 0.24 =sökande -2.41 =tar 1.31 =tas 0.19
    =till -0.48 =trafikverket 0.21 =trio 1.96 =träff 1.03 =tur -3.29 =tyvärr -0.05 =ulrika -0.1
    =umeå 0.22 =under -0.72 =upp 0.47 =upphör -0.77 =ut -1.23 =utflykter 1.34 =vagga 1.47 =var
    -1.39 =vi 0.93 =vid 0.23 =vidare -0.1 =vill -0.18 =vädret -0.15 =väg -0.69 =världen -0.75
    =våra -1.2 =vårdkonferens -0.22 =ändå -0.08 =ännu 2.58 =är -0.14 =år -1.85 =öppen 2.3 =öppet
    -0.17 =öppna 0.38 =överlämnar 0.25 adven- 0.41 akade- 0.82 aktie- -0.95 allmä- 0.48 anmäl-
    0.18 ansök- -0.09 ansökni- -0.16 använ- -0.31 arrange- -0.14 avläs- -0.83 beske- -1.27
    beslute- 0.1 besök- 0.31 betal- -1.68 betän- 0.33 betänka- 0.22 bevil- -0.71 bevilja- -1.7
    bidra- -0.69 bilje- -2.26 björk- -0.43 bolag- -0.95 butik- -0.12 börja- -0.82 campi- -1.01
    camping- -1.59 centr- -0.78 cykel- 0.24 dagli- 0.66 decem- -0.51 decembe- -0.94 delta- -0.11
    dialo- 0.06 dimma- 2.61 direktö- -0.32 dirig- -0.81 disku- 2.87 efter- -1.84 eftermi- -0.57
    event- 1.43 eventue- 1.71 extra- 1.6 faktu- -1.18 famil- -0.23 familje- -0.75 finla- 0.34
    flytt- 0.2 flyttat- 1.17 framm- 0.16 fullm- -0.32 fullmäk- -0.09 fågelsk- 0.28 förel- -0.24
    förfall- -0.81 förlä- -1.16 försa- -0.09 församl- -0.12 försk- -0.24 förskol- -0.07 försl-
    0.24 försä- -0.78 föräl- 0.41 föräldr- 0.97 gener- -0.11 general- -0.62 genomfö- -0.18
    grane- -1.9 helsi- 2.15 histo- 0.35 histori- 0.32 human- 1.14 hämta- -1.26 hålla- -1.23
    infal- -0.18 insta- 0.09 install- 0.09 intre- 0.07 invig- 0.32 jakobst- 0.28 julfe- -0.16
    karle- 0.09 keram- -0.11 keramik- -0.07 kommune- -0.54 kommunf- 2.82 konse- 0.38 krono- 0.76
    kultu- 0.2 kväll- 0.69 kyrka- 0.4 litte- -0.49 ljuse- 2.37 lokal- -2.62 lägre- -1.71 lämna-
    -1.41 lörda- -0.45 lördage- -0.12 marie- 2.41 marknad- -1.58 medle- 0.31 midso- -0.16 musik-
    -0.55 mässa- -0.6 mässo- -0.33 månen- 0.32 nationa- -1.18 nomin- 0.64 nominer- 0.64 nordb-
    0.66 nordi- 0.08 nordisk- 0.26 nyhet- -1.41 närma- 0.13 pande- -0.19 passe- -0.39 pensi-
    -0.36 prese- 0.07 present- 0.34 projekt- -1.3 proto- -2.09 protoko- -1.79 provs- 0.3
    provsju- 0.87 psyko- 0.7 psykolo- 0.12 redov- -0.16 redovis- -1.45 rekto- -1.66 renov- 0.89
    renover- 0.79 scene- 0.33 skjutit- 0.21 skola- 0.22 smitt- -0.95 somma- 0.97 sommarl- 0.95
    sommart- -2.3 spela- 0.77 stads- 0.3 ström- 0.13 stude- 1.06 studieb- 0.11 stäng- -0.85
    synpu- 2.5 synpunk- 0.88 syste- -0.71 teate- 0.88 telef- -2.22 tillsam- 0.98 tisda- -1.68
    tisdags- -0.28 torsd- 1.19 tradi- 0.6 traditi- 1.07 trafikv- 0.18 tyvär- -0.53 tävli- 0.33
    uppda- -0.06 uppdate- -0.52 upphö- -2.77 utbil- 0.19 utfly- 1.7 utkom- 0.18 utlys- 0.56
    utred- -0.3 vacci- -1.65 vecka- 1.61 vecko- 1.46 verke- 0.36 verks- -2.45 veten- 0.07
    vetensk- 0.13 vidar- -0.24 välkomn- 2.46 vänta- -1.48 vårdk- -0.9 vårdkon- -0.35 vårmark-
    -0.21 vårmö- 0.13 åldra- -2.6 öppna- -0.17 överl- 0.31 úëìûª- -0.64
    """
)

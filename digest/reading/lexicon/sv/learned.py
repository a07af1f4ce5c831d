"""What Swedish words around a day are worth. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.learned import SHARED
from digest.reading.lexicon.words.rows import valued

LEARNED = SHARED | valued(
    """
    -aféet -0.96 -aller -1.82 -andet 2.1 -angeras -0.31 -apeln 0.05 -ariet 0.24 -artar 0.56
    -atern 0.44 -ation -0.23 -boken 0.74 -brott -1.23 -bstract 0.59 -bytet -0.17 -cenen 0.26
    -dagen -0.29 -dande -0.56 -dicin 0.25 -dning 1.04 -dningen -0.22 -dring 0.27 -eborg 0.23
    -ecember -0.16 -edrag 1.6 -eller -0.76 -emang -1.24 -enemang -0.82 -eningen 1.13 -eppet
    -0.99 -eriet -0.99 -ering -0.38 -ertid -0.61 -esked -0.63 -eslutet 0.11 -esten -0.33
    -firande -2.33 -flykter 0.56 -garen 2.16 -gasinet 0.56 -gatan -0.55 -gmöte 1.06 -gningar 0.5
    -gningen -0.94 -gstiden 1.9 -ickas 0.44 -idragen 0.32 -ierna 0.83 -iften -0.13 -igger -0.15
    -ighet 0.05 -inarier -0.18 -ingarna 0.3 -ingsdag 0.93 -ionen 0.18 -ioner 0.64 -ipsar 0.21
    -ition -0.28 -jande 0.97 -jusen 0.07 -kaffe 1.41 -karna -0.52 -kningen 0.46 -korna -0.32
    -ksdagen -0.23 -kstaden 0.89 -kverket 0.34 -kören -0.36 -laget 0.8 -lands 1.53 -lanen 0.47
    -larna 0.2 -leder 0.59 -leken 0.59 -lista -1.27 -lkommen -0.11 -lning 0.12 -lningen -1.48
    -lovet 1.05 -lrika -0.23 -lutar -0.11 -lysning 0.19 -läger 0.45 -mband -0.14 -medel 5.19
    -mling -0.13 -mmans 0.2 -mälan 1.79 -mötet 1.04 -naden -0.15 -naren 0.44 -neras -0.69 -ngens
    0.62 -nkter 0.28 -nligt -1.26 -nsdag 0.71 -nsdagen -1.57 -nträder -0.15 -ockar 1.39 -ocken
    0.55 -ogram 2.4 -ommer 0.11 -ommunen -0.12 -onsmöte 0.17 -oppas 0.47 -oppet -2.62 -orikern
    0.69 -otten 2.31 -pphör -0.36 -pport -2.72 -prundan -0.26 -raget -0.75 -ramötet 0.09
    -rapport -0.26 -rdnas 1.09 -resan 0.41 -rgården -1.39 -rkans 0.28 -rknad 0.08 -rlden -0.64
    -rleby 0.97 -rmation -0.96 -rrvalla 0.08 -rtlovet 0.77 -rtorget 0.54 -räder -0.13 -saken
    -0.76 -salen 1.27 -samma 0.27 -seras -0.06 -sning -0.08 -sonalen -0.42 -ssens 5.23 -steriet
    -0.53 -ställda 1.13 -talar -0.34 -taren 0.31 -teket -1.1 -terna -0.06 -tider -0.06 -träff
    2.12 -tuell 3.81 -tverk 1.39 -tälls -1.77 -tällt -1.19 -tängs -0.35 -urser -0.43 -valda
    -2.52 -varet -0.09 -ycket 2.2 -ykter 0.29 -yrelsen 0.56 -yrkan 1.25 -yttas 0.73 -ällda 1.08
    -ällen 0.17 -änheten 0.18 -äppen -0.43 -ärden 0.36 -ässor -0.11 -ästar -0.85 -ästas 0.51
    -ående 2.92 -ållas -1.16 -ånens 0.55 -ångar 0.16 -ården -0.16 -årens 0.2 -öredrag 0.89 1<#
    0.71 1<avslutas -2.62 1<besök -2.28 1<börjar 0.69 1<datum 0.93 1<efter -0.74 1<fest 0.29
    1<från -2.91 1<för -4.4 1<hålls 0.69 1<i -0.15 1<inför -1.71 1<julfest -3.76 1<körkonsert
    -0.74 1<med -3.93 1<mellan -1.18 1<middag -1.9 1<möte 1.19 1<nu 2.23 1<om -0.33 1<publiceras
    -2.19 1<senast 1.44 1<sista -1.16 1<skolorna -1.05 1<släpps -2.13 1<stänger 1.27 1<tid 1.34
    1<till -0.16 1<torget 1.35 1<tur -0.75 1<under -0.68 1<utan 2.28 1<utflykten -2.16
    1<verkstad -3.11 1<vårdkonferens -2.06 1<är 0.88 1<öppnar 0.73 1<över 0.63 1># -1.74
    1>bryggan -2.4 1>evenemang 6.9 1>fyren -0.66 1>för 2.8 1>ges 0.06 1>går -2.57 1>har 0.98
    1>kan 0.16 1>kläs -2.1 1>kommer -0.06 1>lea -1.19 1>lydia -0.96 1>med 0.86 1>och -0.9 1>på
    0.99 1>sven -1.64 1>utflykter 0.26 1>varje -1.08 1>är -1.73 1>året -1.45 2<# -0.16
    2<ansökningar -0.51 2<ansökningstid -4.56 2<aulan -1.52 2<behandlas -0.19 2<del 2.06 2<den
    2.76 2<flyttas -0.39 2<fram -0.87 2<fullt -1.73 2<föreläsningen -2.28 2<förslag -0.49 2<ges
    -1.77 2<guidad -0.72 2<hela 2.13 2<i 0.87 2<januari 1.33 2<keramikkursen -0.32 2<konferensen
    -2.8 2<kurs 2.05 2<kursen 0.58 2<lämnas -0.25 2<läsåret 1.93 2<med 0.1 2<nationell -0.23
    2<nordby -0.32 2<november 2.63 2<och 1.21 2<om 1.31 2<på 1.18 2<rapporten -1.15 2<senast
    -2.01 2<sitt 0.61 2<som -0.53 2<stället -1.21 2<står -0.38 2<till 0.82 2<träffar -1.12 2<två
    0.24 2<utställningen -1.0 2<vid 1.16 2># 0.92 2>anmäl -1.05 2>av 3.28 2>biblioteket -4.29
    2>börjar -1.54 2>den -0.5 2>det 1.25 2>en -0.63 2>i 0.25 2>inte 3.26 2>karis -1.88 2>med
    0.34 2>nord -0.1 2>på 0.05 2>vasa -0.85 2>vi 0.23 2>vid 0.94 2>årsmöte -0.28 =# -0.27
    =abstract 0.1 =aktuellt -0.08 =alla -0.44 =andra -0.9 =anmälningstiden -1.69 =anna 0.39
    =annan -0.24 =ansökan -0.4 =ansökningar -2.53 =ansökningarna -1.49 =arrangeras -0.1 =arv
    -0.11 =att 0.19 =av 0.13 =barn -0.35 =beror -0.55 =beslutet 1.23 =bjuds 0.93 =bland 0.28
    =bli -0.23 =bort -2.63 =bron -0.49 =butiken -0.15 =byts -0.89 =covid -0.6 =datum -0.19
    =december -0.18 =delar 0.41 =delas -0.33 =du 0.66 =efter 0.64 =emot 0.2 =en 0.93 =extra 1.5
    =finns 0.49 =firar 0.13 =firas -0.93 =flyttas 0.75 =flyttats 1.07 =fokus 0.19 =fr.o.m -0.43
    =fram -0.36 =framme 0.12 =från 0.1 =full -0.94 =fullmäktige -0.7 =fullt -1.3 =fyllt -1.98
    =födda -3.51 =föredrag 0.62 =föreläsning -0.06 =föräldramötet 0.13 =gatan -3.96 =ger 0.84
    =glimten -0.05 =granen -2.9 =gästar -0.69 =gästas 0.24 =gå -0.1 =gör 0.1 =ha 0.14 =har 0.29
    =hela 0.55 =historikern 1.04 =hoppas 1.15 =hus 0.62 =händelser -0.52 =hålla -1.72 =hållas
    -0.65 =hålls -0.49 =hör 0.17 =höra 0.16 =i 0.3 =in -1.28 =inleder 0.82 =inskrivningen 1.82
    =inte -1.11 =juni -0.61 =karis -0.21 =karleby 0.34 =keramikkursen -0.19 =klagomål 0.1 =kläs
    -2.41 =konferens 0.27 =kröns 0.21 =kärna -0.71 =körkonsert -2.0 =ligger -0.15 =lind 1.0
    =lucia 0.12 =lydia -1.76 =läggs -0.52 =lämna -1.93 =lämnar -0.38 =län 1.39 =längs -1.04 =lär
    1.31 =maj -0.08 =mamma -0.98 =med 0.24 =medicin 0.12 =mikaelidagen -0.18 =min -0.26 =minne
    2.0 =museet -0.66 =musik -0.75 =mässan -0.31 =mässor -0.74 =månens 0.28 =många -0.54 =måste
    -0.75 =möten -0.8 =mötet -0.94 =norra 2.32 =norrvalla 0.48 =ny -0.33 =nya 0.15 =när 1.43
    =nästa 0.26 =nätet -1.9 =något -0.25 =och -0.31 =också -0.15 =onsdagen -0.19 =ordnas 0.25
    =per -2.28 =personalen -0.63 =planeras -0.5 =på 0.3 =pågår 1.83 =redan -0.77 =reser 0.23
    =samma -1.21 =sammanträder -0.24 =scenen 0.26 =sedan -0.19 =sig 0.25 =sin 0.22 =sina -0.67
    =sista 0.43 =ske 1.16 =skjutits 0.24 =skolans 0.44 =skärgården -2.13 =som -0.11 =soprundan
    -0.32 =sportlovet 0.8 =start 0.79 =startar 0.81 =stina 2.04 =stängs -0.17 =svar -2.06 =sven
    -1.08 =svenska -0.31 =synpunkter 1.38 =söka 0.16 =sökande -1.78 =tar 1.13 =tas 0.13 =the
    1.49 =till -0.49 =trafikverket 0.15 =trio 1.93 =träff 1.29 =tur -2.53 =ulrika -0.07 =umeå
    0.3 =under -0.74 =upp 0.48 =upphör -0.6 =ut -1.2 =utflykter 0.52 =vagga 2.08 =var -1.23
    =vara -0.08 =vi 0.96 =vid 0.28 =vill -0.11 =vädret -0.1 =väg -0.89 =välkommen -0.09 =världen
    -0.41 =våra -1.25 =vårdkonferens -0.41 =ännu 2.34 =är -0.13 =år -1.87 =ön 0.18 =öppen 2.26
    =öppet -0.18 =öppna 0.48 =överlämnar 0.26 adven- 0.44 akade- 0.63 aktie- -1.52 allmä- 0.42
    anmäl- 0.09 använ- -0.42 arrange- -0.74 avläs- -0.88 beske- -1.17 besök- 0.38 betal- -1.74
    betänka- 0.83 bevil- -1.56 bevilja- -0.68 bidra- -0.73 bilje- -2.38 björk- -0.37 bolag-
    -0.43 börja- -0.64 campi- -0.89 camping- -1.62 centr- -0.69 cykel- 0.2 dagli- 0.65 decem-
    -0.41 decembe- -1.22 delta- -0.1 delår- 0.07 dimma- 2.61 direktö- -0.19 dirig- -0.69 disku-
    2.86 efter- -1.78 eftermi- -0.61 event- 1.73 eventue- 1.5 extra- 1.66 faktu- -1.24 familje-
    -0.96 finla- 0.44 flytt- 0.26 flyttat- 0.53 fullmäk- -0.43 fågel- 0.12 fågelsk- 0.16 förel-
    -0.14 föreläs- -0.07 förfall- -0.82 förlä- -1.15 försa- -0.08 församl- -0.15 förskol- -0.14
    försä- -0.65 föräl- 0.45 föräldr- 0.88 gener- -0.64 general- -0.09 genomfö- -0.45 grane-
    -1.12 helsi- 1.64 histo- 0.42 histori- 0.18 human- 1.28 hämta- -1.32 hålla- -0.45 högstad-
    -0.09 infal- -0.19 invig- 0.33 jakobst- 0.21 jakte- -0.05 julfe- -0.13 karle- 0.27 keram-
    -0.22 keramik- -0.22 kommune- -0.51 kommunf- 2.58 konse- 0.42 krono- 0.69 kultu- 0.2 kväll-
    0.99 kyrka- 0.42 ligge- -0.06 litte- -0.44 ljuse- 2.3 lokal- -2.68 lägre- -1.68 lämna- -1.41
    lörda- -0.5 lördage- -0.07 marie- 2.85 marknad- -1.65 medle- 0.36 midsomm- -0.14 musik-
    -0.52 mässa- -0.4 månen- 0.57 natio- -0.1 nationa- -1.08 nomin- 0.96 nominer- 0.2 nordb-
    0.88 nordisk- 0.26 nyhet- -1.27 närma- 0.22 nästa- -0.93 passe- -0.47 pensi- -0.42 prese-
    0.53 projekt- -1.35 proto- -1.38 protoko- -2.63 provs- 0.59 provsju- 0.63 psyko- 0.21
    psykolo- 0.46 publi- -0.4 redov- -0.4 redovis- -1.17 registr- 0.98 rekto- -1.72 renov- 0.63
    renover- 1.07 samba- -0.21 scene- 0.28 skjutit- 0.09 skola- 0.16 smitt- -0.63 somma- 1.02
    sommarl- 1.02 sommart- -2.34 spela- 0.71 stads- 0.23 stape- 0.08 stige- -0.33 ström- 0.08
    stude- 1.23 stäng- -0.91 synpu- 0.59 synpunk- 2.02 syste- -0.73 teate- 0.88 telef- -2.38
    tillsam- 1.03 tisda- -1.77 torsd- 1.15 tradi- 0.49 traditi- 1.16 trafikv- 0.19 tyvär- -1.9
    tävli- 0.32 uppda- -0.11 uppdate- -0.44 upphö- -2.55 utfly- 1.86 utkom- 0.18 utkomme- 0.15
    utlys- 0.68 utred- -0.13 vacci- -1.34 vecka- 1.94 vecko- 1.45 verke- 0.35 verks- -2.45
    vidar- -0.54 vädre- -0.05 välkomn- 2.4 vänta- -1.58 vårdk- -0.13 vårdkon- -0.5 vårmark-
    -0.07 vårmö- 0.08 åldra- -2.65 öppna- -0.18 överl- 0.27
    """
)

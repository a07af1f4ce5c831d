"""What Finnish words around a day are worth. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.learned import SHARED
from digest.reading.lexicon.words.rows import valued

LEARNED = SHARED | valued(
    """
    -aakka 0.12 -aavan 0.58 -ahtumat -1.27 -ahtumia 0.05 -ahvit 0.39 -aikki 0.32 -ailee -1.13
    -aille -0.19 -aisin -0.45 -aista -0.41 -akuaika -0.1 -akunnan -1.08 -alaan 0.27 -aliin 2.18
    -allin -2.42 -allitus -0.15 -almen 0.14 -alouden 0.92 -alvelut -0.07 -amaan 1.05 -angolle
    0.63 -annat -0.57 -antaina -0.23 -aportti 1.32 -atkaa 1.99 -attaa -1.37 -auden 0.36 -avaan
    0.3 -aviikon 1.69 -aviin -0.13 -bussi 0.34 -dessä 0.54 -desta -0.09 -eeksi -0.75 -eella 0.14
    -ehdus 0.16 -eittain -0.85 -eitto -1.31 -emaan 0.67 -emmän -0.97 -enkin -1.64 -entajat -1.7
    -entää -0.19 -eskus -2.21 -estää -0.83 -etetään 1.47 -etket 0.58 -etään 0.6 -euraava -0.15
    -golle 0.96 -halli 0.25 -hlaan -1.32 -hoitaja -0.68 -htaja -0.06 -htuma -0.86 -htumien 1.04
    -hvila -1.32 -iaksi 0.35 -idaan -1.96 -iemen 0.89 -iiden 0.33 -iikan -1.09 -iikon 0.53
    -iitos -1.15 -ijoiden 2.06 -ikkia 4.14 -ikoitus -2.23 -ikoulun -1.65 -ilija 1.21 -ilosofi
    0.38 -iluaika 0.48 -inkin 0.49 -innot 0.07 -inoiden -0.25 -ioidaan 1.52 -iolla 2.01 -irjan
    -0.47 -isenä -1.2 -isiin -0.76 -iston -0.83 -istua -0.7 -isuuden -0.06 -isuus 0.35 -itaan
    -0.32 -itaja -0.11 -itetaan -1.92 -ityksen 0.62 -ivous 0.27 -jettu 0.18 -josta 1.29 -julla
    0.06 -kadun -1.14 -kaita 0.14 -kausi -0.92 -kerho 1.11 -kkaan -2.45 -kkaat 1.89 -kkien -0.9
    -kkikisa 5.18 -kolla 1.81 -kosta -0.2 -koulu 0.24 -kukausi -0.45 -kusta -0.87 -kuuta -2.67
    -leita 0.87 -levalan -0.45 -levat 0.39 -lillä -1.16 -lisesti 0.52 -liset 1.34 -llamo -1.43
    -lleen 0.35 -lmaan 0.06 -lmään -1.13 -lolla 2.38 -lossa -0.44 -lukuuta -0.37 -lulla 0.21
    -luvan -0.1 -malla 0.89 -matka 1.32 -messa 0.06 -minen 0.5 -misen 0.39 -misestä -2.8 -missa
    1.57 -mmäistä -0.46 -moittaa -0.55 -naari -0.14 -nalla 0.08 -nassa 0.6 -netta 3.23 -nfoon
    -0.23 -nille 1.16 -nilta -1.06 -nlinnan 1.07 -nnistyy 0.66 -nteen -1.26 -ntiaika 2.13 -ntiin
    0.65 -oille 0.1 -oissa -0.54 -oitettu 0.29 -oitto 0.19 -oitus -1.34 -oksia -0.06 -oossa
    -1.28 -opion 1.22 -oskee -0.41 -ottaa 0.1 -otuksia -1.17 -oudesta -0.44 -oukseen -1.69
    -ousta -0.41 -outaa -1.11 -pahtuma -0.62 -pajan -0.4 -päivä -0.9 -raava -0.09 -ressa 0.2
    -retki 0.65 -rilla 0.45 -rissa 1.66 -rjaston -0.19 -rjehdus 0.18 -rpeeksi -0.06 -ruttu -1.35
    -ryhmä -1.07 -sevat 1.32 -sille -0.36 -sissa -0.61 -sista 0.08 -sketaan 0.11 -späivän 0.78
    -sseille -0.78 -ssuilla 0.24 -staan 2.23 -stetaan 0.14 -stoon 0.39 -stään 0.19 -summe 0.06
    -tajan 0.12 -takunta -0.44 -talli -1.54 -talossa 1.33 -taukset 0.08 -teisiin -0.9 -tellään
    -0.15 -tietoja 0.07 -tojen -0.1 -torin -0.33 -ttain -0.29 -ttava 0.15 -ttelu -1.58 -ttely
    1.0 -tumat -0.76 -tumisen -0.65 -tunti 0.18 -tusta -1.09 -tuvat 1.02 -tynyt -1.81 -tyvät
    0.59 -tössä -1.24 -töstä -0.43 -uhlaa 0.56 -uinen 1.67 -uivat -0.3 -uksen 0.24 -ukset 0.77
    -uksia -0.83 -uksista 0.84 -uljettu 1.7 -ulkee -0.45 -ulleita 0.13 -uluilta -0.23 -unnan
    -1.92 -unnassa -0.62 -unnat 2.92 -unnattu -1.33 -uoden -0.53 -uoksi -0.21 -uolla 0.1 -uomen
    0.2 -urata 4.11 -uteen 1.44 -utetaan -0.45 -uuran 0.32 -vaali 0.39 -vasti 0.62 -velut -0.13
    -vitys -0.15 -vämme -1.72 -ydään 3.09 -yhmän -2.94 -yksen 0.31 -yksessä 1.62 -yksyn 0.3
    -yspäivä -0.91 -ysten -2.77 -ytiin 0.15 -yysloma -0.68 -äinen 0.54 -äivämme -0.16 -äivän
    0.14 -äivää -0.58 -äntyy -0.89 -ärven 0.66 -ättyy 0.27 -ätään -1.06 -äynnä -0.89 -äytön 2.08
    -äyvät -0.22 -öille 0.86 -öpajaan -0.54 1<aulasta -1.3 1<ennen -3.72 1<ilmoittautuminen
    -0.48 1<ilmoittautuneille -0.37 1<ja -0.08 1<jatkaa 2.21 1<jo -0.08 1<joululoma -1.25
    1<julkaistaan 2.14 1<julkistetaan 0.22 1<jälleen 0.97 1<kerran -0.74 1<kirjavaa -2.03
    1<kuopiossa 1.3 1<kuorokonsertti -2.09 1<lasi -1.66 1<lähettää 1.26 1<ohjelma 1.2 1<on 1.42
    1<pelattavaksi 0.56 1<pilkkikisa 4.42 1<pois -0.38 1<purjehdus 0.24 1<puurojuhla -2.28
    1<siirretty 1.8 1<siirtyy 1.83 1<sulkeutuvat 0.85 1<taas 4.31 1<toisensa -0.18 1<työpajaan
    -3.46 1<vaihtuu -2.19 1<vietetään -1.24 1<viimeistään 0.53 1<vuodessa -1.06 1<yleisölle 1.76
    1># 0.65 1>aikana -0.68 1>alkaa 1.37 1>alkaen -0.79 1>alkaviin -0.54 1>avustusten 0.11 1>ei
    -1.08 1>hallituksen 0.99 1>itsenäisyyspäivä -1.74 1>juhlitaan -1.42 1>jälkeen -0.47
    1>järjestetään 1.08 1>kalevalan -1.82 1>kirjasto -1.01 1>kirjastossa -3.75 1>kuopiossa -1.47
    1>kuorokonsertti -0.71 1>lasten 1.03 1>lea -0.27 1>mennessä 1.03 1>messu 0.51 1>museo 0.67
    1>on -0.24 1>ottelut 1.36 1>pidettäväksi -2.76 1>runous 0.55 1>selma -0.23 1>sijaan -1.56
    1>suljettu -0.18 1>talkoot -0.93 1>tapahtumat -0.39 1>tapahtumia 3.84 1>vellamo -0.42 2<#
    -0.49 2<arviointiraportti 1.36 2<ei -1.21 2<hakemukset -2.92 2<hanke -1.32 2<ilmoittaa -0.85
    2<ja -0.65 2<kerhopäivämme -0.27 2<kuorokonsertti 0.21 2<kurssille -1.17 2<linkki 0.44
    2<loppuraportti 1.25 2<luento -1.86 2<nousevat 0.3 2<noutaa -0.08 2<on 0.37 2<ovat -2.36
    2<puurojuhla 2.54 2<päätetty 1.2 2<päättänyt -0.75 2<se 0.52 2<sekä -0.31 2<seminaari -2.29
    2<seuraavan -0.77 2<tulee 1.64 2<työpaja 0.79 2<uudet -0.79 2<webinaari -1.76 2># -1.48
    2>hinta 0.2 2>ja -1.17 2>julkaistaan -0.06 2>kokoukset 1.74 2>kuopion 0.14 2>kuru -0.65 2>mm
    -1.38 2>nord -0.88 2>opintoihin -0.25 2>ovat -0.93 2>saattohoidon 1.65 2>satakunta 0.16
    2>sujui -1.07 2>suljettu -0.77 =aikana -0.14 =alkaa -0.15 =alun -0.07 =antaa -0.93
    =arvioivat -0.73 =auki -1.06 =aulangolle 2.94 =aulasta -2.33 =avaavat -0.31
    =avajaiskonsertilla 1.16 =eivät 1.23 =elää -0.62 =ensimmäistä -0.47 =haku 1.25 =hakuaika
    -0.57 =helmi 0.52 =hinnasto -0.55 =hyvää -0.74 =illan 1.11 =ilman -1.78 =ilmoittaa -0.87
    =ilmoittautuneille -0.05 =ilta 0.19 =infoon -0.12 =itsenäisyyspäivä -1.52 =ja 0.21 =jatkaa
    1.34 =jo -0.79 =jotka -2.08 =juhla -2.4 =juhlaan -0.6 =jää -0.9 =kadun -1.82 =kaikki 0.26
    =kalevalan -0.34 =kauden 0.07 =kehto 1.16 =kello 1.1 =kerhopäivämme -0.11 =kerrotaan 1.26
    =kertoo 0.24 =kilpailu 0.5 =kilpailuaika 1.12 =kilpailun -2.12 =klo -0.6 =koe 1.01 =kokeet
    -0.9 =koko 0.91 =konferenssi -4.21 =koski -1.0 =koulun 0.83 =kuorokonsertti -0.41
    =kursseille -0.74 =kurssi 2.25 =kurssille -0.25 =kuun 2.95 =kuura -2.56 =käy -0.45
    =käynnistyy 0.31 =käytön 3.07 =laine 0.88 =lasi -0.12 =lasketaan 0.07 =lauletaan 0.19
    =lauluilta -0.12 =lumi -0.5 =lähtee -0.36 =mahtuu 0.78 =miten 0.32 =mitä 2.16 =mm -0.11
    =museo -0.71 =mutta 0.27 =mäki 0.27 =noutaa -0.71 =nyt 1.08 =of -1.18 =ole -0.77 =oli -2.3
    =oma 0.47 =on -0.23 =osa 0.68 =osallistujia -0.67 =ota 0.98 =ottelut 0.05 =oulun -0.15 =ovet
    -0.26 =ovin -1.17 =paikka 1.38 =palautteisiin -1.56 =perin -0.07 =peruttu -0.25 =pilkkikisa
    3.06 =piti -0.7 =poikkeuksellisesti 0.54 =pois -0.86 =poistuu -0.62 =porin -1.39
    =puheenjohtajan 0.17 =puhuu 1.9 =puolustusvoimien -0.28 =purjehdus 0.2 =pyhä -1.07 =pääsy
    0.3 =päättyy 0.41 =raportointiaika 0.46 =retket 2.04 =retki 0.1 =runous 0.41 =saa -0.95
    =saakka 0.24 =se 0.48 =selma -1.86 =sen 0.2 =seuraava -0.13 =seurakunnassa -1.62 =soi 1.61
    =sport 1.27 =sujui -1.07 =suljettu 0.52 =suunnattu -0.72 =suurin -1.37 =syy -1.54 =syysloma
    -0.27 =taas 0.14 =takia -1.85 =talkoot -1.43 =taloudesta -0.15 =tapahtumien 2.15 =teema 0.96
    =tervetulleita 0.51 =toivotaan 1.14 =torstain 1.54 =toteutetaan 1.13 =trio 1.58 =tukea 1.44
    =työpajan -0.93 =tänä -1.2 =täynnä -1.1 =uudet 2.11 =uusi -0.32 =vaan 0.4 =vaikka -0.56
    =vain -0.27 =valitusaika -0.85 =valot 1.45 =vasta -0.39 =viettäville -0.4 =viikkoa -0.69
    =voi -0.52 =yö 0.95 aikai- -2.02 aikan- -0.58 ajanv- -1.77 ajanvar- -0.36 alkae- -0.64
    alkav- -1.12 aloitta- -1.49 arvioin- 1.95 asett- 2.62 asiakka- 1.05 asuka- 0.78 aukio- -0.13
    aulan- 0.27 aulango- 0.22 aulas- -0.42 avaja- 1.77 avajais- 1.31 avant- 2.15 avantou- 2.58
    avustus- 2.8 ennak- 0.28 ensik- -0.09 esiinty- 0.23 esill- 1.36 esitt- 0.18 esitysp- 1.05
    filos- 1.36 filosof- 0.99 hakem- -0.65 hakij- -0.73 hakijoi- -2.15 hankkee- 1.53 helmiku-
    -0.73 helsi- 0.12 helsink- 1.5 henge- -2.02 hiiht- -0.37 huhti- -0.48 illal- -0.59 ilois-
    -0.77 iltap- 0.25 iltapäi- 0.26 imatr- 0.62 infoo- -0.44 itk-k- 1.1 itk-kon- 0.8 jatku- 1.84
    joudu- -0.33 jouluka- 0.18 joulula- 0.11 juhla- 0.25 juhli- -0.37 julka- -0.35 julkais-
    -0.28 julki- 0.16 jälke- -0.88 jälkeis- -0.77 järje- 0.18 järjest- 0.06 jäsenil- 3.58 jätet-
    -1.95 kaava- 0.77 kahde- -0.83 kalente- -0.16 kanss- 0.35 kantaes- 0.34 katso- 0.46 kaupp-
    -1.3 kauppia- -0.89 keram- -1.43 keramii- -2.27 kerhopä- -0.27 kerrota- 0.13 kerää- 0.95
    keske- -0.37 keskivi- 1.16 keskust- 0.89 kesät- 0.95 kevätju- -0.36 kirja- 0.45 kirjo- 0.13
    kirkkov- -0.4 kirpp- 0.18 kokoa- 0.1 kokoont- 0.58 kokou- -0.15 kokoust- -2.86 konsert- 0.41
    koronar- 1.94 koske- -1.29 kotiseu- 0.09 koulu- -0.81 kuhmo- 1.83 kulke- -0.41 kuoroko-
    -0.08 kurssil- -0.99 kuurala- 1.17 kyläl- 0.5 käsit- 1.56 käytt- -0.51 laitu- 0.38 laituri-
    0.08 lapse- 1.89 lauanta- -0.13 laulu- 0.21 lauluil- -0.19 lausu- -2.01 lausunn- -0.19
    liiga- 0.6 liitt- 0.72 lintu- 0.13 lippu- 1.56 lippupi- 0.94 lisäp- -0.1 lisät- -0.87
    loppura- 0.19 luent- -0.42 lukio- -0.09 lukul- 0.47 lukulem- 0.17 luonn- 0.57 luukk- 1.53
    lähet- 0.09 lääkä- -0.63 maaku- 0.19 maakunt- 0.98 maksa- -1.98 merki- 0.13 messu- -0.96
    metal- -0.23 muist- 0.44 mukai- -0.61 museo- -0.66 myyjä- -1.15 myyjäis- -1.04 myönn- -0.6
    myönnet- -0.19 määrä- -0.18 nimit- -0.21 norrb- 0.18 nouse- 0.68 nouta- -0.32 nuori- 1.91
    nuoriso- 1.05 nuork- -0.09 nuorkau- -0.75 näyttel- 0.38 odottam- -1.21 odotu- -4.09 opettaj-
    -0.33 opisk- 0.07 oppil- -0.31 paikk- 0.99 palau- 0.76 palki- 3.94 palkinn- 0.12 palve-
    -0.37 pensait- -0.39 pidet- -0.24 pohjo- 2.2 poikk- -0.27 poist- -0.34 polka- 0.23 posti-
    0.73 puhee- 0.72 puheenj- 0.29 puole- 0.64 puuroju- -0.56 päivi- -0.97 päivämä- 0.65 pääse-
    0.88 rahoi- -2.69 raken- -0.94 rekry- 0.65 ruusu- -0.25 saakk- 0.27 saare- 0.47 saira- -0.31
    salis- 0.35 salli- -0.45 sarja- -1.44 satak- 0.56 seura- 0.59 siirt- -0.77 soitt- 2.24
    start- 1.4 sulje- -0.29 suljetu- -0.93 sulkeut- 0.17 suunn- -0.63 suure- 0.43 taite- 0.84
    talvi- -0.9 tauol- 0.23 tavat- 0.71 terve- -0.84 tiedo- -1.21 tieto- 0.52 tilat- -0.65
    toime- -0.38 toimi- 0.41 toimitt- 0.47 toise- -0.69 toivo- 0.43 toteu- -2.8 tulev- 1.47
    tullu- -0.36 tuott- -2.66 työpaja- -0.55 työpajo- 0.28 täynn- -1.67 täytt- 0.69 uudel- -1.42
    uuden- -0.19 uutuu- 0.6 vaihe- 0.41 vaikk- -1.29 valit- -0.37 valmenn- 5.67 valmist- -1.13
    vapaa- -0.13 varaa- 0.78 vasta- -0.85 vastaan- -0.48 vastaus- 0.45 veden- -0.9 vella- -0.23
    verkk- 0.35 verko- -1.09 verkost- -0.25 vesih- -1.16 viera- -0.34 viettäv- -0.1 vihki- 1.84
    voimass- -0.47 vuosi- -0.14 väitö- -1.14 yhdes- 0.82 yhteisl- 1.27 yhteist- -0.46 yleis-
    -0.44 yleisöt- -1.91 yliopis- 0.66 yritt- 0.18 äänes- 2.18
    """
)

"""What Finnish words around a day are worth. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.learned import SHARED
from digest.reading.lexicon.words.rows import valued

LEARNED = SHARED | valued(
    """
    -aakka 0.26 -aavan 0.76 -ahtumat -1.0 -ahvit 0.37 -aikki 0.11 -ailee -0.96 -aille -0.07
    -aisin -0.53 -aista -0.47 -akuaika -0.18 -akunnan -1.04 -alaan 0.28 -aliin 2.26 -allin -2.4
    -allitus -0.1 -almen 0.08 -alouden 1.1 -amaan 1.03 -angolle 0.52 -antaina -0.23 -aportti
    1.54 -atkaa 1.7 -atkuu 0.38 -attaa -1.08 -auden 0.43 -avaan 0.41 -aviikon 1.53 -bussi 0.27
    -dessä 0.58 -eeksi -0.46 -eella 0.19 -eessä 0.16 -ehdus 0.25 -eittain -0.96 -eitto -1.34
    -emaan 0.72 -emmän -0.59 -enkin -1.74 -entajat -1.56 -eskus -2.31 -estää -0.73 -etetään 1.25
    -etket 0.94 -etään 0.73 -golle 1.55 -halli 0.31 -hlaan -1.62 -hoitaja -0.51 -htuma -0.63
    -htumien 1.89 -hvila -1.34 -iaksi 0.12 -idaan -1.93 -iemen 0.72 -iiden 0.36 -iikan -0.66
    -iikon 0.54 -iitos -0.65 -ijoiden 3.79 -ikkia 4.17 -ikoitus -0.79 -ikoulun -1.89 -ilataan
    -0.12 -ilija 1.22 -ilosofi 0.22 -iluaika 1.5 -inkin 0.09 -ioidaan 1.6 -iolla 1.93 -irjan
    -0.14 -isenä -1.12 -isiin -0.78 -ispäivä -0.26 -iston -0.78 -istua -0.71 -isuuden -0.2
    -itaan -0.41 -itaja -0.37 -itetaan -2.0 -ityksen 0.97 -ivous 0.26 -jettu 0.99 -josta 1.25
    -julla 0.06 -kadun -1.09 -kausi -0.97 -kerho 1.06 -kkaan -2.18 -kkaat 1.93 -kkikisa 4.69
    -kolla 1.73 -koulu 0.54 -kukausi -0.53 -kusta -0.78 -kuuta -2.72 -laisuus 0.09 -leita 0.47
    -levalan -1.37 -levat 0.28 -lillä -1.05 -lisesti 0.55 -liset 1.17 -litus -0.06 -lleen 0.22
    -lmennus 3.71 -lmään -0.43 -lolla 2.41 -lossa -0.83 -lukuuta -0.34 -lulla 0.35 -luvan -0.37
    -malla 0.79 -matka 1.38 -messa 0.13 -minen 0.48 -misen 0.31 -misestä -2.61 -missa 1.61
    -mmäistä -0.34 -moittaa -1.19 -nalla 0.12 -nassa 0.36 -netta 3.17 -nfoon -0.09 -nille 1.19
    -nilta -1.09 -niteltu -0.27 -nlinnan 1.05 -nnetaan 0.1 -nnistyy 0.07 -nteen -1.04 -ntiaika
    1.51 -ntiin 0.79 -oille 0.08 -oissa -0.61 -oitettu 0.42 -oitto 0.16 -oitus -2.16 -oossa
    -1.35 -opion 0.32 -oskee -0.15 -ottaa 0.14 -otuksia -0.61 -oudesta -0.09 -oukseen -1.86
    -ousta -0.65 -outaa -0.48 -ovisa 0.56 -pahtuma -0.9 -pajan -0.46 -päivä -0.8 -raava -0.1
    -ressa 0.08 -retki 0.75 -rilla 0.43 -rissa 1.94 -rjaston -0.21 -rjehdus 0.19 -rjotaan -0.15
    -ruttu -0.45 -ryhmä -0.98 -sevat 1.2 -sille -0.36 -sissa -0.5 -sista 0.27 -sloma -0.07
    -späivän 0.87 -sseille -0.51 -ssuilla 0.19 -staan 2.38 -stetaan 0.1 -stoon 0.4 -stusten 0.23
    -stään 0.17 -tajan 0.24 -takunta -0.39 -talli -1.62 -talossa 1.76 -teisiin -2.43 -tivaali
    0.31 -torin -0.42 -ttain -0.23 -ttelu -1.49 -ttely 1.1 -tujia -0.1 -tumat -1.02 -tumia 0.07
    -tumisen -0.34 -tunti 0.09 -tusta -0.88 -tuvat 1.01 -tynyt -1.94 -tyvät 0.49 -tössä -1.4
    -töstä -0.42 -uhlaa 0.75 -uinen 1.6 -uivat -0.39 -uksen 0.24 -ukset 0.8 -uksia -0.82
    -uletaan 0.31 -uljettu 0.2 -ulkee -0.42 -ulleita 1.16 -uluilta -0.14 -unnan -1.73 -unnassa
    -0.66 -unnat 3.12 -unnattu -0.95 -unous 0.21 -uoden -0.67 -uolla 0.4 -uomen 0.2 -urata 4.21
    -uteen 1.31 -utetaan -0.48 -uuran 0.3 -uuren 0.14 -uussa -0.09 -vaali 0.1 -vasti 0.8 -vämme
    -0.36 -ydään 3.17 -yhmän -2.71 -yksen 0.25 -yksessä 1.49 -yksyn 0.24 -yspäivä -0.83 -ysten
    -2.62 -ytiin 0.19 -ähtee -0.07 -äinen 0.32 -äivämme -0.09 -äivää -0.57 -äntyy -0.73 -ärven
    0.57 -ättyy 0.28 -ätään -1.13 -äynnä -0.79 -äytön 3.46 -äyvät -0.27 -öille 1.54 -öpajaan
    -0.26 1<aulasta -2.38 1<by -0.79 1<ennen -3.89 1<eräpäivä -0.12 1<hinnasto -0.48
    1<ilmoittautuminen -0.37 1<ilmoittautuneille -0.31 1<ja -0.17 1<jatkaa 2.29 1<joululoma
    -1.16 1<julkaistaan 1.06 1<julkistetaan 0.58 1<jälleen 1.21 1<kerran -0.79 1<kirjavaa -1.91
    1<kuorokonsertti -1.98 1<lasi -1.56 1<lähettää 0.82 1<ohjelma 1.2 1<on 1.46 1<pelattavaksi
    0.38 1<perin -0.34 1<pilkkikisa 4.96 1<pois -0.22 1<purjehdus 0.22 1<puurojuhla -2.36
    1<siirretty 2.14 1<siirtyy 1.54 1<sulkeutuvat 0.58 1<taas 4.34 1<taloudesta -0.46 1<työpaja
    -0.13 1<työpajaan -3.09 1<vaan 0.29 1<vaihtuu -2.35 1<vietetään -1.02 1<viimeistään 0.73
    1<vuodessa -1.07 1<yleisölle 1.65 1># 0.66 1>aikana -1.31 1>alkaa 1.86 1>alkaen -0.82
    1>alkaviin -0.44 1>asti -0.05 1>avajaiskonsertilla 0.1 1>avustusten 0.18 1>ei -1.13
    1>filosofi 0.36 1>hallituksen 1.46 1>itsenäisyyspäivä -2.34 1>juhlitaan -1.47 1>jälkeen
    -0.37 1>järjestetään 0.83 1>kalevalan -0.29 1>kirjasto -1.05 1>kirjastossa -3.79 1>kuopiossa
    -1.35 1>kuorokonsertti -0.66 1>kuru 0.2 1>lasten 1.09 1>luvut -0.39 1>mennessä 0.98 1>messu
    0.43 1>museo 0.6 1>on -0.31 1>ottelut 0.09 1>pidettäväksi -1.8 1>selma -0.31 1>sijaan -1.38
    1>suljettu -0.21 1>talkoot -1.0 1>tapahtumat -0.38 1>tapahtumia 4.12 1>vellamo -0.29 2<#
    -0.64 2<arviointiraportti 1.43 2<ei -1.08 2<hakemukset -3.58 2<hanke -1.3 2<ilmoittaa -1.16
    2<ja -0.65 2<jättö 0.18 2<keramiikan -0.19 2<kerhopäivämme -0.48 2<kuorokonsertti 0.16
    2<kurssille -0.83 2<linkki 0.49 2<lisäpaikoitus -0.65 2<luento -1.96 2<nousevat 0.29
    2<noutaa -0.33 2<on 0.24 2<ovat -2.27 2<puurojuhla 2.36 2<päätetty 2.18 2<päättänyt -0.68
    2<rannat -0.57 2<se 0.48 2<sekä -0.33 2<seminaari -2.2 2<seuraavan -0.86 2<tulee 1.8
    2<työpaja 1.02 2<uudet -0.38 2<webinaari -1.99 2># -1.53 2>hinta 0.27 2>ja -1.17
    2>julkaistaan -0.28 2>kokoukset 1.44 2>kuopion 1.28 2>kuru -0.33 2>lea 0.18 2>mm -0.28
    2>nord -0.9 2>opintoihin -0.28 2>ovat -0.96 2>saanut -0.22 2>saattohoidon 1.21 2>sujui -1.84
    2>suljettu -0.83 =antaa -0.57 =auki -1.05 =aulangolle 0.42 =aulasta -1.22 =avaavat -0.47
    =avajaiskonsertilla 0.08 =eivät 1.2 =elää -0.48 =ensimmäistä -0.74 =eu:n 0.79 =haku 1.53
    =hakuaika -0.12 =helmi 0.46 =hyvä -0.5 =hyvää -0.86 =illan 1.16 =ilman -1.96 =ilmoittaa
    -0.59 =ilmoittautuneille -0.17 =ilta 0.2 =infoon -0.47 =itk-konferenssi 0.22
    =itsenäisyyspäivä -1.1 =ja 0.19 =jatkaa 1.49 =jatkuu 0.06 =jo -0.93 =jotka -2.11 =juhla
    -2.37 =juhlaan -0.33 =jättö 0.06 =jää -0.93 =kadun -2.43 =kaikki 0.3 =kalevalan -0.73 =kehto
    1.12 =kello 1.11 =kerhopäivämme -1.39 =kerrotaan 0.59 =kilpailu 0.54 =kilpailun -2.25 =klo
    -0.58 =koe 0.94 =kokeet -0.21 =koko 0.5 =konferenssi -4.13 =koski -0.76 =koulun 0.96
    =kunniaksi 0.28 =kuopion 0.53 =kuorokonsertti -0.58 =kursseille -1.14 =kurssi 2.25
    =kurssille -1.0 =kuun 3.07 =kuura -2.54 =käy -0.44 =käynnistyy 0.68 =käytön 1.48 =laine 1.07
    =lasi -0.19 =lasketaan 0.19 =lauluilta -0.82 =lisäpaikoitus -0.14 =lumi -0.55 =lähtee -0.21
    =mahtuu 0.71 =mitä 1.87 =mm -0.34 =museo -0.64 =mutta 0.26 =myyjäisten -0.27 =mäki 0.21
    =noutaa -1.37 =nyt 1.13 =of -1.15 =ole -0.76 =oli -2.19 =olisi -0.32 =oma 0.5 =on -0.17 =osa
    0.47 =osallistujia -0.23 =ota 0.85 =ottelut 1.31 =oulun -0.26 =ovet -0.26 =ovin -0.75
    =paikka 1.41 =peruttu -1.07 =pilkkikisa 2.99 =piti -0.62 =poikkeuksellisesti 0.22 =pois
    -0.94 =poistuu -0.5 =porin -1.42 =puheenjohtajan 0.2 =puhuu 1.66 =purjehdus 0.31 =pyhä -1.23
    =pääsy 0.33 =päättyy 0.44 =raportointiaika 1.05 =retket 1.95 =runous 0.75 =saa -1.03 =saakka
    0.36 =se 0.52 =selma -1.79 =sen 0.12 =seurakunnassa -1.29 =soi 1.64 =sport 1.3 =sujui -0.26
    =suljettu 1.31 =suunnattu -1.27 =suunniteltu -0.48 =suuren 0.28 =suurin -1.25 =syy -1.11
    =syysloma -0.83 =taas 0.09 =takia -1.86 =talkoot -1.4 =tapahtumien 1.19 =tarpeeksi -0.12
    =teema 0.6 =tervetulleita 0.37 =tilataan -0.16 =toivotaan 1.11 =torstain 0.58 =toteutetaan
    1.74 =trio 1.5 =tukea 1.8 =tulee -0.11 =tulevaisuuden -0.1 =työpajan -0.98 =tänä -1.3
    =täynnä -1.01 =uudet 1.53 =uusi -0.44 =vaan 0.29 =vaikka -1.25 =vain -0.25 =valitusaika -0.7
    =valmennus 0.82 =valot 1.44 =vellamo -1.64 =vielä 0.08 =viettäville -0.53 =viikkoa -0.53
    =voi -0.54 =yö 0.96 aikai- -2.06 aikan- -0.9 ajanv- -1.4 ajanvar- -1.0 alkae- -0.65 alkav-
    -1.04 aloitta- -1.51 alueh- -0.11 aluehal- -0.09 arvioin- 1.9 arvioiv- -1.36 asett- 2.38
    asiakka- 0.76 asuka- 0.79 aulan- 0.82 aulango- 1.29 aulas- -0.38 avaja- 1.18 avajais- 1.84
    avant- 2.51 avantou- 2.16 avustus- 2.78 ennak- 0.25 esiin- 0.05 esiinty- 0.15 esill- 1.31
    esitt- 0.13 esitysp- 1.23 filos- 1.37 filosof- 0.99 hakem- -0.35 hakij- -0.32 hakijoi- -2.45
    hanke- 0.17 hankkee- 3.16 helmiku- -0.73 helsink- 1.69 henge- -2.23 hiiht- -0.36 illal-
    -0.69 ilois- -0.71 iltap- 0.3 iltapäi- 0.15 imatr- 0.51 infoo- -0.11 itk-k- 0.07 itk-kon-
    2.12 jatku- 1.48 joudu- -0.47 jouluka- 0.41 joulula- 0.17 juhla- 0.33 juhli- -0.29 julka-
    -0.36 julki- 0.16 jälke- -1.0 jälkeis- -0.57 järje- 0.08 järjest- 0.16 jäsenil- 3.72 jätet-
    -2.09 kaava- 0.66 kahde- -0.87 kalente- -0.11 kanss- 0.54 kantaes- 0.47 kaupp- -1.25
    kauppia- -0.98 keram- -2.15 keramii- -1.38 kerhopä- -0.13 kerrota- 0.44 kerää- 0.99 keskivi-
    1.14 keskust- 1.18 kesät- 1.09 kevätju- -0.4 kiert- 0.38 kirja- 0.45 kirjo- 0.14 kirkkov-
    -0.32 kirpp- 0.23 kokee- -0.05 kokoa- 0.19 kokoont- 0.7 kokou- -0.09 kokoust- -2.7 konsert-
    0.32 koronar- 2.18 koske- -1.09 kotiseu- 0.13 koulu- -0.92 koulutu- -0.35 kuhmo- 1.55 kulke-
    -0.51 kuoroko- -0.08 kurssil- -0.29 kuurala- 1.17 kyläl- 0.34 käsik- 0.96 käsikir- 0.54
    käsit- 1.76 käytt- -0.51 laitu- 0.39 lapse- 1.9 lauan- -0.11 laula- 0.07 laulu- 0.24
    lauluil- -0.24 lausu- -1.79 lausunn- -0.97 liiga- 0.85 liitt- 0.21 lintu- 0.09 lippu- 1.55
    lippupi- 1.44 lisät- -0.24 lovis- 0.13 luent- -0.46 lukio- -0.11 lukul- 0.33 lukulem- 0.31
    luonn- 0.4 luukk- 1.28 lähet- 0.21 lääkä- -0.57 maaku- 0.43 maakunt- 0.67 maksa- -1.89
    merki- 0.07 messu- -0.95 metal- -0.1 muist- 0.63 mukai- -0.71 muodost- -0.27 museo- -0.7
    myyjä- -0.74 myyjäis- -1.42 myöhe- -0.25 myönn- -0.74 myönnet- -0.32 määrä- -0.78 nouse-
    0.72 nouta- -0.2 nuori- 1.94 nuoriso- 1.33 nuorkau- -0.72 näyttel- 0.27 odottam- -1.21
    odotu- -4.56 opettaj- -0.43 oppil- -0.43 paikk- 0.92 palau- 0.7 palki- 4.2 palve- -0.34
    pidet- -0.44 pohjo- 2.18 poikk- -0.29 poist- -0.34 polka- 0.25 posti- 0.43 puhee- 0.4
    puheenj- 0.67 puole- 0.58 puuroju- -0.45 päivi- -0.99 päivämä- 0.68 pääse- 0.97 rahoi- -2.88
    raken- -0.99 rekry- 0.73 ruusu- -0.24 saakk- 0.06 saare- 0.49 saira- -0.28 salis- 0.49
    salli- -0.44 sarja- -1.16 satak- 0.46 selvi- 0.59 selvity- 0.44 seura- 0.59 siirt- -0.71
    soitt- 2.37 start- 1.53 sulje- -0.31 suljetu- -1.25 sulkeut- 0.31 suunn- -0.12 suure- 0.32
    taite- 0.79 talvi- -0.97 tampe- 0.11 tarjo- 0.13 tarpeek- -0.12 tavat- 0.62 terve- -1.1
    tiedo- -1.26 tilat- -0.5 tilataa- -0.14 toimi- 0.63 toimitt- 0.09 toise- -0.62 toivo- 0.05
    toteu- -3.37 tulev- 1.0 tullu- -0.44 tuott- -2.76 työpaja- -1.06 työsk- -0.08 työsken- -0.11
    täynn- -1.52 täytt- 0.52 uudel- -1.27 uutuu- 0.55 vaihe- 0.71 vaikk- -0.49 valit- -0.5
    valmist- -1.05 vapaa- -0.12 varaa- 0.19 vasta- -1.21 vastaan- -0.22 veden- -0.94 vella-
    -0.12 verkk- 0.53 verko- -1.1 verkost- -0.57 vesih- -1.04 viera- -0.39 viettäv- -0.18 vihki-
    1.83 viikonl- -0.43 viras- -0.14 voimass- -0.57 vuoks- -0.24 väitö- -1.01 yhdes- 0.61
    yhteisl- 1.28 yleis- -0.28 yleisöt- -1.96 yliopis- 0.85 äänes- 2.33
    """
)

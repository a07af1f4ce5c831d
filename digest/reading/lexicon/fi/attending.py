"""Finnish nouns of things to attend, and what is told of them to draw people. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_EVENINGS = listed(  # "kyläilta", "kyläillan": never the ending of "kylältä"
    """aloitus, alumni, asukas, bändi, digi, disko, ehdokas, elokuva, esittely, etä, gaala,
    halloween, hakija, harraste, historia, huoltajain, hyvinvointi, improvisaatio, info, isien,
    jazz, joululaulu, juhla, jäsen, karaoke, kekri, kerho, keskustelu, keskusteluvartti,
    kirjailija, kirjallisuus, komedia, koulutus, kotiseutu, kulttuuri, kunta, kuulemis, kylä,
    käsityö, lauantaidisko, laulu, lautapeli, leffa, luento, lukija, luonto, lähetys, miesten,
    muistelu, muisti, murre, musiikki, naisten, neule, nuorten, omaishoitaja, opiskelija, opo,
    paneeli, peli, perhe, perinne, päätös, raamattu, rekry, rukous, runo, sauna, seurakunta,
    some, sote, startti, sukututkimus, taide, tanssi, tapaamis, teema, tiede, tieto, tietovisa,
    toimija, tuki, tutkija, tutustumis, ura, vaali, valmennus, vanhempain, verkko, verkosto,
    vertais, vertaistuki, viini, virsi, visa, yhteislaulu, ylistys, yrittäjä, äitien, rekrytointi,
    startup, vapaaehtois, hyväntekeväisyys, äänestys, vaikuttaja, palaute, ympäristö, metsä,
    maaseutu, energia, puutarha, ruoka, olut, juusto, pizza, toivelaulu, gospel, dekkari,
    sarjakuva, animaatio, valokuva, luontokuva, dokumentti, matka, kuoro, jami, lausunta, teatteri,
    draama, sirkus, kisa, shakki, bridge, uinti, hiihto, luistelu, tähti, lepakko, lintu, innovaatio,
    tulevaisuus, työ, kevät, syys, talvi, kesä, joulu, adventti, pikkujoulu, lasten, eläkeläis,
    arvo, erä, esikuuntelu, kuuntelu, laavu, leivonta, ompelu, tarina, muistelo, tunnelma, grilli, jooga,
    elonkorjuu, vohveli, lettu, puuro, glögi, cocktail, rock, räppi, slam, improvisaatio, hirvi, kalakeitto, valinnaisaine, huoltaja, hoitokunta, lukio, päiväkoti, eskari"""
)
_HEARD_AND_SEEN = listed(
    """konsert, konsertt, resitaal, keikk, keik, laulajai, laulajais, musiikkijuhl, yhteislaulu,
    joululaulut, joululauluja, joululauluihin, ensi-ilta, ensi-illa, ensi-ilto, ensi-illoi, kantaesity, kantaesityks,
    näytö, näytöks, elokuvanäytö, elokuvanäytöks, teatteriesity, teatteriesityks, tanssiesity,
    tanssiesityks, sirkusesity, sirkusesityks, elokuvaesity, elokuvaesityks, nukketeatteriesity,
    nukketeatteriesityks, oopperaesity, oopperaesityks, näyttely, avajai, avajais, päättäjäi, päättäjäis, vihkiäi, vihkiäis, virkaan vihkimi, virkaanvihkimi, virkaan asettami, virkaanasettami, papiksi vihkimi, vernissau, vernissauks, valmistujai, valmistujais,
    palkintoseremonia, avajaisseremonia, seremonia, karkelo,
    revyy, reivit, reive, roastau, roastauks, ulkoilmaelokuva, levyraati, levyraad, julkkari, julkkare,
    orkesteriesity, orkesteriesityks, iltamusiikki, iltamusiik, vaalivalvojai, vaalivalvojais, maistiai,
    maistiais, nimiäi, nimiäis, läksiäi, läksiäis, kruunajai, kruunajais, tuparit, etkot, banketti, banket,
    juhlavastaanotto, juhlavastaanoto, prosessio, jamboree, miitti, miiti, miitei, masterclass, kyläkäräjä, yhteislenkki, yhteislenki,
    yhteislähtö, yhteissauna, murhamysteeri, munajahti, munajahd, tähtienkatselu, kekkeri, kekkere, lettukest,
    nyyttikest, makkarakest, hernekeittokest, yleisökeskustelu, asukaskeskustelu, kirjakeskustelu,
    taiteilijakeskustelu, iltakeskustelu, opintokäynti, opintokäynn, tutustumiskäynti, tutustumiskäynn,
    teekutsu, kahvikutsu, urkuyö, kirjaston yö, kirkkojen yö, teatterien yö, satujen yö, liikkujan yö,
    venetsialaiset, venetsialaisi, venetsialaisten, simultaani, speksi, asukasraati, asukasraad,
    paneeli, paneele, väittely, vaalitent, vaalitentt, esitelm, luento, luenno, luennoil, luennois, luennoit, yleisöluen, +luento,
    tietoisku, keskustelutilaisuu, paneelikeskustelu, suora lähety, lähety, julkistu, julkistami,
    kirjanjulkist, julkistajai, kirjailijaviera, lukupiiri, kirjapiiri, keskustelupiiri, kirjoittajapiiri, käsityöpiiri, ompelupiiri,
    neulepiiri, raamattupiiri, rukouspiiri, opintopiiri, laulupiiri, lähetyspiiri, teatteripiiri,
    tanssipiiri, runopiiri, toimintapiiri, kudontapiiri, lukuhetk, improesity, improesityks,
    lastenesity, lastenesityks, kuoroesity, kuoroesityks, studia generalia, lectio praecursoria,
    vaalikeskustelu, ehdokastent, ehdokastentt, vaalitori, vaalitor,
    lukuhetki, taiteiden yö, museoiden yö, tieteiden yö, kulttuuriyö"""
)
_MEETINGS = listed(
    """tilaisuu, tilaisuud, tapahtum, kokou, huippukokou, istunto, istunno, täysistun, tapaami,
    foorumi, foorumei, foorume, +foorumi, konferens, konferenss, kongress, kongressi, messut, messuil,
    messuj, kick off, kickoff, kick-off, hackathon, kuulemi, kuuleminen, talkoo, talkoi,
    asukasillo, avoin ilta, avoimen illan, avoimeen iltaan, vanhempainillo, infotunti, infotunn,
    infot, infossa, infoon, +info, kyselytun, kyselytunti, tilannekatsau, vaalit, vaalei, vaale, äänesty,
    äänestyks, äänestysaik, äänestysaja, ennakkoäänestyspaik, ennakkoäänestyspaikk, väitöstilaisuu, väitös, virkaanastujai,
    virkaanastujaisesitelm, kansalaisraati, kansalaisraad, vaalipaneel, tiedekahvila, vierailu"""
)
_DAYS = listed(
    """teemapäiv, teemaviik, infopäiv, kuulemispäiv, kehittämispäiv, neuvottelupäiv, juhlapäiv,
    opintopäiv, asiantuntijapäiv, tutkimuspäiv, tutkijapäiv, ammattilaispäiv, rekrypäiv,
    rekrytointipäiv, vastaanottopäiv, kirpputoripäiv, +päiv, päivät, päiville, päivillä, +viikko,
    +viiko, avausviikonlop, avausviikonlopp, teemaviikonlop, teemaviikonlopp, juhlaviikonlop,
    juhlaviikonlopp, tapahtumaviikonlop, tapahtumaviikonlopp, kulttuuriviikonlop, kulttuuriviikonlopp, avointen ovien päiv, avointen ovien, avoimet ovet, avoimien ovien"""
)
_OUTINGS = listed(
    """retki, retke, leiri, leire, opintomatk, bussimatk, teatterimatk, jäsenmatk, syysmatk, kevätmatk,
    kesämatk, kylämatk, ostosmatk, lintubongau, lintubongauks, vaatekeräy, vaatekeräyks,
    lelukeräy, lelukeräyks, ruokakeräy, ruokakeräyks, kulttuurimatk, virkistysmatk, laivamatk, ryhmämatk, risteily, kiertoajelu,
    ekskursio, kävelykierro, kierros, kierroks, +kävely, pyhiinvaellu, pyhiinvaelluks, kirkkovaellu,
    kirkkovaelluks, kylpylämatk, ruskamatk, joulumatk,
    risteilymatk, kuoromatk, konserttimatk, oopperamatk, museomatk, päivämatk, viikonloppumatk, kaupunkimatk,
    messumatk, näyttelymatk, pilkkimatk, hiihtomatk, vaellusmatk, seurakuntamatk, kotiseutumatk, piknikmatk,
    kylpyläloma, virkistysloma, tutustumismatk, kummimatk, +vaellu, +vaelluks, lyhtypolku, valopolku, joulupolku, seikkailupolku"""
)
_FEASTS = listed(
    """+juhla, +juhl, juhla, juhlat, juhli, kevätjuhl, kyläjuhla, vappujuhla, sadonkorjuujuhl,
    gaala, gaalo, palkintojenjako, palkintojenjao, palkintogaala, festivaal, +fest, festar, karnevaal, laskiaisrieh, +riehat, +rieha, kevätkarkelo,
    iltamat, iltamis, iltami, illanviet, illanvietto, iltajuhl, tanssit, tansse, tansseis, lavatanssi,
    tanssiai, tanssiais, bileet, bileis, peijai, peijais, harjannostajai, harjannostajais, harjakai, harjakais, rapujuhl,
    rapukest, pikkujoulu, karonk, aamiai, aamiais, aamukahvi, aamukahve, aamupala, brunssi, brunsse,
    tempau, tempauks, happening, kokkaustapahtum, joulunavau, joulunavauks, jouluavau,
    jouluavauks, joulunavaj, lipunnosto, seppeleenlasku, seppeltenlasku, kunniakäynti,
    kunniakäynn, muistohetki, muistohetk, kynttiläkulkue, kynttiläkulkuee, soihtukulkue, soihtukulkuee, lyhtykulkue, lyhtykulkuee, paraati,
    kylväjäi, tupaantuliai, tupaantuliais, lakkiai, lakkiais, promootio, kynttilänsytyty, kynttilänsytytyks, seppelpartio,
    yhteisruokailu, kyläruokailu, kylälounas, kylälounaa, puurojuhl"""
)
_WORSHIP = listed(
    """jumalanpalvelu, kirkkopyhä, kirkkopyhi, kappelipyhä, konfirmaatio, kirkkokahvi, joulukirkko, joulukirko, metsäkirkko, metsäkirko,
    kesäkirkko, kesäkirko, aattokirkko, aattokirko, torikirkko, torikirko, rantakirkko, rantakirko,
    yökirkko, yökirko, koululaiskirkko, koululaiskirko, motoristikirkko, motoristikirko, autokirkko, autokirko,
    leipäkirkko, leipäkirko, vauvakirkko, vauvakirko, juhannuskirkko, juhannuskirko, vappukirkko, vappukirko,
    joululaulukirkko, aamurukou, iltarukou, lastenkirkko, lastenkirko, konserttikirkko, konserttikirko, perhekirkko, perhekirko,
    iltakirkko, iltakirko, aattohartau, aattohartaude, iltahartau, rukoushetki, rukoushetk,
    suviseura, suviseuro, kesäseura, kesäseuro, kotiseura, kotiseuro, lähetysseura, lähetysseuro,
    kinkeri, kinkerei, torimessu, tuomasmessu, perhemessu, iltamessu, jazzmessu, gospelmessu"""
)
_MARKETS = listed(
    """markkina, markkino, myyjäi, myyjäis, arpajai, arpajais, huutokauppa, huutokaupa, kirppist,
    takakonttikirppis, takakonttikirppiks, peräkonttikirppis, peräkonttikirppiks, pihakirppis,
    pihakirppiks, iltatori, iltatore, yötori, taimitori, taimitore, taimienvaihto, taimienvaihdo,
    kirjanvaihto, vaatteidenvaihto, vaatteidenvaihdo, kasvienvaihto, kasvienvaihdo, siementenvaihto,
    siementenvaihdo, tavaranvaihto, tavaranvaihdo, lelunvaihto, lelunvaihdo, rompetori, rompetore, palvelutori-ilta, terveystori, joulutori, kekritori, joulubasaar, basaare, basaari, basaare, lähiruokator, vaihtotor"""
)
_SPORTS = listed(
    """kilpailu, +kisa, kisat, kisoi, kisoj, turnau, turnauks, mestaruuskilpailu, ottelu, kotiottelu, avausottelu, sarjaottelu,
    liigaottelu, cupottelu, maaottelu, finaaliottelu, vierasottelu, paikallisottelu,
    harjoitusottelu, ystävyysottelu,
    finaali, finaale, semifinaal, välierä, välierä-ottelu, puolivälierä, pronssiottelu, otteluilta, ampumakilpailu, koitos,
    koitoks, regatta, regato, rallisprint, rallicross, jokkis, triathlon, duatlon, swimrun, eukonkanto, eukonkanno,
    saappaanheitto, saappaanheito, suopotkupallo, mittelö, olympialaiset, olympialaisi, spartakiad, kyykkäkisa, maraton, hölkkä, hölkä, +juoksu, +hiihdot, +hiihtoj, +soutu, +soudu, iltarasti, iltarastei,
    kuntorasti, kuntorastei, ravit, raveis, suunnistustapahtum, pyöräilytapahtum"""
)
_FOR_CHILDREN = listed(
    """valintakoe, valintakokee, valintakoke, pääsykoe, pääsykokee, pääsykoke, soveltuvuuskoe, soveltuvuuskokee,
    koe-esiintymi, koelaulu, koelaulut, koesoitto, koesoito, koekuvaukset, koekuvauks, casting, pääsykuulustelu, tutustumistunti, tutustumistunn,
    tutustumistunne, kokeilutunti, kokeilutunn, kokeilutunne, näytetunti, näytetunn, esittelytunti,
    esittelytunn, avotunti, avotunn, koetunti, koetunn, satutunti, satutunni, satutunte, satutuokio, satuhetk, satuhetki, vauvakino, taaperokino, vauvatreff,
    poniratsastu, poniratsastuks, talutusratsastu, talutusratsastuks, kerhoilta, matinea, bingo, tietovisa, harjoitu, puuhapäiv"""
)
KINDS = (
    (
        EventKind.NETWORK_DAY,
        listed(
            """verkostopäiv, verkostotapaami, verkostokokou, verkostofoorumi, verkostoaamupäiv,
            verkostoiltapäiv, toimijatapaami, kuukausikahvi, verkostokahvi, toimijapäiv,
            verkostotilaisuu, verkostotapahtum, verkostoitumispäiv, verkostoitumistilaisuu,
            verkostoitumistapahtum, toimijoiden tapaami, verkoston tapaami, verkostojen tapaami,
            verkoston kokou, toimijoiden verkostopäiv"""
        ),
    ),
    (EventKind.WEBINAR, listed("webinaar, webinari, verkkoseminaar, etäseminaar, verkkoluen")),
    (EventKind.SEMINAR, listed("seminaar, symposiu, symposiumi, symposiume")),
    (
        EventKind.WORKSHOP,
        listed(
            "työpaj, workshop, workshopp, kehittämispaj, ideapaj, työverstas, työverstaa, verstaspäiv"
        ),
    ),
    (
        EventKind.TRAINING,
        listed(
            """koulutu, koulutta, valmennu, kurssi, kurssei, kursse, perehdyty, perehdytyks, digiopastu,
            laiteopastu, nettiopastu, bootcamp, uimakoulu, hiihtokoulu, luistelukoulu,
            lauantaikoulu, viikonloppukoulu, pyöräilykoulu, tenniskoulu, golfkoulu, kalakoulu, metsäkoulu, mehiläiskoulu,
            alkeisryhm, peruskoulutu, alkeistunti, alkeistunn"""
        ),
    ),
    (
        EventKind.TOUR,
        listed(
            """opastu, opastuks, opastettu kierros, opastettu kävely, opaskierro, kiertue, kiertuei,
            maakuntakierro, aluekierro, kuntakierro, kuraattorin kierro, kuraattorikierro,
            taiteilijan kierro, museokierro, näyttelykierro, draamakierro, lyhtykierro,
            kiertokävely"""
        ),
    ),
    (
        EventKind.EVENT,
        (
            *(f"{first}{tail}" for first in _EVENINGS for tail in ("ilta", "illa", "ilto")),
            *(f"{first}-{tail}" for first in _EVENINGS for tail in ("ilta", "illa", "ilto")),
            *_HEARD_AND_SEEN,
            *_MEETINGS,
            *_DAYS,
            *_OUTINGS,
            *_FEASTS,
            *_WORSHIP,
            *_MARKETS,
            *_SPORTS,
            *_FOR_CHILDREN,
        ),
    ),
)
HEADS = listed(
    """sarja, sarjaa, sarjo, kokonaisuu, kokonaisuud, ohjelma, ohjelmi, ohjelmaa, päiv, tilaisuu,
    tilaisuud, kiertue, kierro, tapahtum, jakso, tunti, tunni, viik, iltapäiv, aamupäiv, ilta,
    illa, tuokio"""
)
GATHERINGS = listed(
    """harjoitukset, lounas, lounaa, illalli, illallis, piknik, piknikk, grillau, grillaus, kahvit,
    kahvittelu, kahvihetk, kirppis, kirppiks, kirpputor, elokuvailta, visailu, disko, disco, karaoke,
    muskari, muskarei, jumppa, jooga, joogaa, mestaruus, mestaruuks, juoksu, soutu, soudu, hiihto,
    hiihdo, hiihdot, vaellu, vaelluks, kävely, messu, hartau,
    hartaude, vesper, ehtoolli, ehtooliis, mielenosoitu, mielenosoituks, kulkue, marssi, kokoontumi,
    kerho, tuokio, esittely, tutustumi, maistelu, performanssi, paja, treffit, treffei, kohtaami,
    avau, avauks, -ilta, -illa, +aamu, +hetki, +hetke, +vartti, +vartin, +kahvi, +kahvila,
    julkaisutilai, pikkujoul, soitto, lausunta, vertaisryhmä, ryhmätapaami, suunnistu, vappu,
    laskiai, itsenäisyyspäiv, katselmu, katselmuks, kuoroharjoitu, retriit, retriitt, luontopolk,
    opastuspist, haastattelu, jatkot, juhlallisuu, juhlallisuud, rastit, rastei, treenit,
    peli-il, derby, cup, piiri-il, +klubi, +klinikk, +klinika, jamit, jamei, ekskursio, talkooi,
    verenluovutu, verenluovutuks, näytelmä, näytelm, musikaal, oopper, farssi, farss, baletti,
    balett, nukketeatter, lastenteatter, kesäteatter, stand up, sururyhm, keskusteluryhm, toveriryhm,
    kaveriryhm, lukuryhm, kirjoittajaryhm, liikuntaryhm, ulkoiluryhm, kävelyryhm, perheryhm, isäryhm, äitiryhm,
    vauvaryhm, taaperoryhm, sovitteluryhm, muistiryhm, elvytysryhm, kahvipöytä,
    kahvipöyd, kahvitus, lähtökahv, etäkahv, nokkoskeitto, rosvopaisti, rosvopaisto, lakananäyttö, ajelu, geokätköily, suppailu, pihaleiki, hippaleiki, laululeiki, kuntokartoitu,
    kuntokartoituks, aamusaun, iltasaun, korjauskahvila, repair café,
    taitopaj, soppatykki, nyyttikest, nyyttärit, nyyttäre, tulilla, makkaratuli, makkaratul, nuotioilta,
    iltanuotio, iltanuotiol, laavupäiv, kyselyhetk, lukumaraton, lukupiknik, lukurinki, lukuring"""
)
_TOLD = listed(
    """seurat, seuroihin, seuroissa, seuraavana vuorossa, vuorossa on, vieraaksi saapuu, vieraana on, vierailee, esitellään,
    esittäytyy, esittäytyvät, viimeinen mahdollisuus, tarjolla, mahdollisuus tutustua, vuorossa,
    tarjoilu, tarjoilua, kahvitarjoilu, kahvitarjoilua, kahvia, kahvio, kahviosta, buffet,
    makkaraa, makkaranpaistoa, ilmainen, ilmaiseksi, ilmaista, maksuton, maksutonta, maksutta,
    vapaa pääsy, pääsymaksu, liput, lippuja, lipun, ennakkoliput, osallistumismaksu, arvontaa,
    ohjelmassa, esiintyjä*, esiintymässä, puhuja*, puhumassa, vieraana, vieraina, vetäjänä,
    ohjaajana, luennoitsija*, alustajana, kaikille avoin, koko perheen, perheille, lapsille, ota
    mukaan, ota ~ mukaan, otathan ~ mukaan, ottakaa ~ mukaan, tuo ~ mukanasi, ota kaveri, ota oma, ota omat, oma pyyhe, omat jumppamatot, koe, kokeile, testaa, nauti,
    astu, sukella, tutki, seikkaile, bongaa, taskulamppu mukaan, omat eväät, säävaraus, lähtö, kokoontuminen, ovet aukeavat, ovet avataan,
    luvassa, hyväntekeväisyyteen, hyväntekeväisyyden hyväksi, *keittoa, *soppaa, *rokkaa, *puuroa, *pullaa, *kahvit, linnunpöntt*, pönttöjä, tarjotaan kaikille, myyvät
    töitään, myyvät tuotteitaan, myy tuotteitaan, myyvät käsitöitä*, saapukaa, kajauttaa, kajauttavat, valloittavat,
    valloittaa, pystyttää telttansa, valvotaan yhdessä, talkooväk*, talkoolai*, apukäs*, talkoovoimin, väkeä kaivataan, väkeä tarvitaan, kannustajia,
    kanssakulkij*, tutustumaan, kuulemaan, katsomaan, keskustelemaan, kokeilemaan, juhlimaan,
    laulamaan, tanssimaan, pelaamaan, kertomaan, puhumaan, esiintymään, mukaan mahtuu, ei
    ennakkoilmoittautumista, kahvikupin ääressä, kahvikupin äärellä, kahvin ääressä, kahvin
    äärellä, valtaa, valtaavat, monenlaista menoa, menoa ja meininkiä, menovinkit, riittää menoa,
    menoa riittää, ohjelmaa riittää, riittää ohjelmaa, kanssamme, kanssasi, tavattavissa, päästä tapaamaan, äänessä,
    lavalla, lavalle, aiheesta, johdolla, johdattaa, johdattavat, johdattelee, saa ensi-iltansa,
    saavat ensi-iltansa, ensi-iltaan, valkokankaalla, tule, tulethan, tulkaa, hyppää, piipahda,
    poikkea, pistäydy, lähde, nähdään, tavataan, mennään, lähdetään"""
)
_THEY = listed(
    """puhuu, puhuvat, luennoi, luennoivat, alustaa, alustavat, esitelmöi, saarnaa, saarnaavat,
    säestää, säestävät, opastaa, opastavat, soittaa, soittavat, laulaa, laulavat,
    tanssii, tanssivat, esiintyy, esiintyvät, juontaa, konsertoi, konsertoivat, keskustelee,
    keskustelevat, väittelevät, haastattelee, juhlii, juhlivat, kohtaavat, kohtaa, pelaa, pelaavat, lukee, lukevat, väittelee, esittävät, näyttelevät, ohjaa, ohjaavat,
    muistelee, muistelevat, pohtii, pohtivat, syventyy, syventyvät, paneutuu, paneutuvat,
    kilpailevat, vihkii, siunaa, kutsuu, vierailevat, vierailee, kokoontuu, ihmetyttää,
    virkistäytyvät, virkistäytyy, tuulettuvat, kisaavat, kisaa, kisailevat, kisailee, melovat, meloo,
    vaeltavat, vaeltaa, ulkoilevat, ulkoilee, laulattaa, laulattavat, tanssittaa, tanssittavat, hiihtävät,
    juoksevat, soutavat, saunovat, saunoo, kahvittelevat, grillaavat, talkoilevat, neulovat, virkkaavat,
    askartelevat, leipovat, kokkaavat, retkeilevät, patikoivat, pyöräilevät, marssivat, juhlistavat,
    hiljentyvät, hiljentyy, luistelevat, kokoontuvat laulamaan, mittelevät, ottavat mittaa, visailevat,
    viihdyttää, viihdyttävät, isännöi, isännöivät, pääsee tutustumaan, pääsee kokeilemaan"""
)
_IS_DONE = listed(
    """lauletaan, leikitään, askarrellaan, leivotaan, pelataan, ulkoillaan, soitetaan, esitetään,
    luetaan, kuunnellaan, katsotaan, katsellaan, kuullaan, tempaistaan, juhlistetaan, juhlitaan,
    tanssitaan, kierretään, kävellään, retkeillään, grillataan, juostaan, hiihdetään, uidaan,
    soudetaan, melotaan, pyöräillään, ratsastetaan, ratkotaan, kisaillaan, marssitaan,
    keräännytään, talkoillaan, neulotaan, virkataan, ommellaan, kokataan, maistellaan,
    kahvitellaan, saunotaan, patikoidaan, vaelletaan, rukoillaan, hiljennytään, muistellaan,
    tutustutaan, harjoitellaan, ihastellaan, pohditaan, jutellaan, rupatellaan, väitellään,
    visaillaan, palkitaan, julistetaan, kruunataan, vihitään, siunataan, paljastetaan, sytytetään,
    luovutetaan, matkataan, kilvoitellaan, kisataan, opetellaan, kokeillaan, tuunataan, ulkoillaan,
    kunnioitetaan, muistetaan, kuljetaan, ideoidaan, mitellään, sukelletaan, seikkaillaan, syödään, herkutellaan, paistetaan,
    kärrätään, seivästetään, katetaan, punnitaan, puhalletaan, kitketään, kylvetään, niitetään, veistetään,
    kaiverretaan, kudotaan, punotaan, värjätään, juodaan, räpätään, improvisoidaan, jamitellaan, sanoitetaan,
    runoillaan, tarinoidaan, turistaan, jumpataan, joogataan, venytellään, ongitaan, heitetään, pallotellaan,
    tähystetään, kiikaroidaan, kuulostellaan, leimutetaan, laskiaisajellaan, mehustetaan, hillotaan,
    kootaan, säilötään, silputaan, pilkotaan, nikkaroidaan, verstastellaan, kekritellään, loihditaan,
    keinutaan, kalliokiipeillään, kiipeillään, pelehditään, temppuillaan, jonglöörataan, murretaan, jutustellaan,
    keitetään, kynttiläillään, rakennellaan, maalaillaan, piirretään, muovaillaan, hassutellaan,
    kehrätään, huovutetaan, sienestetään, marjastetaan, kalastetaan, pilkitään, golfataan,
    keilataan, lumikenkäillään, pulkkaillaan, luistellaan, otetaan vastaan, bingotaan, arvotaan"""
)
_WE = listed(
    """vietämme, lähdemme, menemme, retkeilemme, kierrämme, laulamme, leivomme, askartelemme,
    pelaamme, tutustumme, ulkoilemme, kävelemme, kokoonnumme, keräännymme, matkaamme, matkustamme,
    tapaamme, kahvittelemme, juhlimme, vaellamme, patikoimme, hiihdämme, pyöräilemme, melomme,
    saunomme, grillaamme, kokkaamme, maistelemme, neulomme, istutamme, siivoamme, talkoilemme,
    keskustelemme, pohdimme, mietimme, luemme, katsomme, katselemme, kuuntelemme, kuulemme,
    käymme, vierailemme, juttelemme, opimme, harjoittelemme, hiljennymme, rukoilemme,
    muistelemme, palkitsemme, esittelemme, esittäydymme, olemme mukana, olemme tavattavissa,
    osallistumme, näytämme, esitämme, tarjoilemme, opastamme, suuntaamme, nautimme, tanssimme, soitamme, avaamme ovemme, avaamme ovet"""
)
DRAWS = (*_TOLD, *_THEY, *_IS_DONE, *_WE)
_PAST = (
    ("staan", "stiin"),
    ("stään", "stiin"),
    ("llaan", "ltiin"),
    ("llään", "ltiin"),
    ("daan", "tiin"),
    ("dään", "tiin"),
    ("taan", "ttiin"),
    ("tään", "ttiin"),
)


def _was_done(word: str) -> str:
    """As "laulettiin" of "lauletaan": the same thing, told after it."""
    return next(word[: -len(now)] + then for now, then in _PAST if word.endswith(now))


WAS_DONE = tuple(_was_done(word) for word in _IS_DONE if " " not in word)
THEY_DID = listed(
    """puhui, puhuivat, luennoivat, alusti, alustivat, saarnasi, säesti, säestivät, opasti, opastivat,
    soitti, soittivat, lauloi, lauloivat, tanssi, esiintyi, esiintyivät, juonsi, keskusteli,
    keskustelivat, väitteli, väittelivät, haastatteli, juhli, kohtasi, kohtasivat, pelasi, pelasivat,
    luki, lukivat, näyttelivät, ohjasi, ohjasivat, muisteli, muistelivat, pohti, pohtivat, syventyi,
    kilpaili, kilpailivat, vihki, siunasi, viihdytti, viihdyttivät, aloitti,
    aloittivat, avasi, avasivat, lähti, lähtivät, kävi, kävivät, saapui, saapuivat, palkitsi,
    palkitsivat, täyttyi, täyttyivät, tutustui, tutustuivat, villitsi, huipentui, huipentuivat, sujui,
    sujuivat, esitettiin, julistettiin, avattiin, kruunattiin, paljastettiin, lähetettiin, vietimme,
    lähdimme, menimme, retkeilimme, kiersimme, lauloimme, leivoimme, askartelimme, ulkoilimme,
    tapasimme, luimme, keskustelimme, kuulimme, kävimme, juttelimme, muistelimme, esittelimme,
    soitimme, avasimme, aloitimme"""
)

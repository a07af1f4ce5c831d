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
    elonkorjuu, vohveli, lettu, puuro, glögi, cocktail, rock, räppi, slam, improvisaatio, hirvi, kalakeitto, valinnaisaine, huoltaja, hoitokunta, lukio, päiväkoti, eskari,
    puukauppa, metsänomistaja, makkaranpaisto, ulkoilu, tähtiharrastus, impro, tango, humppa, tupa, ehtoollis, nuotio, iltanuotio,
    kalastus, perho, linnunpönttö, kirja, lukupiiri, novelli, sanataide, satu, iskelmä, blues, folk, kansanmusiikki, kansantanssi,
    salsa, swing, discotanssi, polttari, tupari, vaihtovaate, vaatteidenvaihto, kirppis, korjaus, remontti, rakentaja, taloyhtiö,
    isännöitsijä, omakoti, osakas, asunto, laina, sijoittaja, sijoitus, säästäjä, talous, perintö, lakimies, laki, testamentti,
    edunvalvonta, terveys, lääkäri, sydän, diabetes, allergia, kuntoutus, hoitaja, hoiva, vauva, perhevalmennus, synnytys,
    imetys, adoptio, sijaisperhe, tukiperhe, tukihenkilö, nuoriso, moottoripyörä, traktori, peltoviljely, pelto,
    viljelijä, tuottaja, maito, hevonen, heppa, koira, kissa, lemmikki, mehiläis, hunaja, sieni, marja, kasvi, yrtti, ruusu, hamppu,
    vesi, järvi, ranta, saaristo, veneily, purjehdus, melonta, pyöräily, juoksu, suunnistus, kävely, retkeily, vaellus, lumikenkä,
    futis, jalkapallo, lätkä, jääkiekko, salibandy, pesäpallo, koripallo, urheilu, liikunta, seura, valmentaja, palkitsemis, palkinto,
    kunnia, itsenäisyys, veteraani, sotilas, reserviläis, maanpuolustus, turvallisuus, pelastus, palokunta, naapuri, kortteli,
    kaupunginosa, lähiö, kieli, kielikahvi, suomi, venäjä, englanti, kulttuurikahvi, kansainvälisyys, kaksikielisyys, saamelais,
    karjala, evakko, savo, pohjalais, sukuseura, suku, esine, antiikki, keräily, postimerkki, raha, kartta,     näyttely, avajais, taiteilija, muotokuva, croquis, akvarelli, piirustus, maalaus, savi, keramiikka, huovutus, kudonta, virkkaus,
    tilkku, pitsi, puutyö, puukko, huutokauppa, myyjäis, joulutori, joulukortti, joululahja, piparkakku, torttu, kynttilä,
    hämärä, kuutamo, yö, revontuli, saunalautta, avanto, kylpylä, rentoutus, mindfulness, meditaatio, ääni, kuorolaulu,
    gregoriaaninen, taizé, ekumenia, toivo, sururyhmä, suru, lohdutus, kuulumis, juttu, kohtaamis, ystävä, treffi, sinkku, tutustujais,
    some, tekoäly, tietoturva, digiturva, robotti, koodaus, peliohjelmointi, tiedekahvi, avaruus, ilmasto, kiertotalous, hulevesi,
    kaavoitus, kaava, tuulivoima, ydinvoima, aurinkosähkö, lämpöpumppu, energianeuvonta, laajakaista, valokuitu, tie, tieosakas,
    hankeinfo, hakuneuvonta, rahoitus, avustus, yritys, yrittäjyys, start-up, pitchaus, mentor, mentori, kummi, alumni, opettaja,
    rehtori, luokka, abi, opintoinfo, opinto, ammatti, rippikoulu, ripari, isoskoulutus, isos, leiri, kesäteatteri"""
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
    open mic, vierailuesity, vierailuesityks, soittajai, soittajais, soitonlopettajai, soitonlopettajais, valojen yö, lumoava yö,
    koripallon yö, kauppojen yö, tähtien yö, soiva yö, runojen yö, saunojen yö, kirjojen yö, kuninkaiden yö, poetry slam, matineat,
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
    juhlaviikonlopp, tapahtumaviikonlop, tapahtumaviikonlopp, kulttuuriviikonlop, kulttuuriviikonlopp, avointen ovien päiv, kansainvälinen päivä, kansainvälisen päivän, yhteinen päivä, toiminnallinen päivä, toiminnallisen päivän, valtakunnallinen päivä, valtakunnallista päivää, ilmainen päivä, avointen ovien, avoimet ovet, avoimien ovien"""
)
_OUTINGS = listed(
    """retki, retke, leiri, leire, opintomatk, bussimatk, teatterimatk, jäsenmatk, syysmatk, kevätmatk,
    kesämatk, kylämatk, ostosmatk, lintubongau, lintubongauks, vaatekeräy, vaatekeräyks,
    lelukeräy, lelukeräyks, ruokakeräy, ruokakeräyks, kulttuurimatk, virkistysmatk, laivamatk, ryhmämatk, risteily,
    ekskursio, kierros, kierroks, +kävely, pyhiinvaellu, pyhiinvaelluks, kirkkovaellu,
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
    yhteisruokailu, kyläruokailu, kylälounas, kylälounaa, puurojuhl,
    avoin maatila, avoimen maatilan, avoin kylä, avoimen kylän, avoimet kylät, avointen kylien, avoin puutarha, avoimet puutarhat,
    avoimien puutarhojen, avointen puutarhojen, avoimet pihat, avoimet ateljeet, avoimet työhuoneet, avoimet kotimuseot,
    avoin studio, avoimet studiot, avoimet portit, avoin päiväkoti, avoimet navetat, kekrinvietto, kekrinvieto, köyrinvietto,
    elonkierto, joulukahvi, juhlakahvi, kakkukahvi, täytekakkukahvi, kirkkokahvittelu, kuohuviinitilaisuu, vappumatinea, simajuhl,
    rosvopaistojuhl, muikkujuhl, muikkufest, siikajuhl, silakkafest, lohijuhl, kalajuhl, soutujuhl, työväenjuhl, sahtijuhl"""
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
    kuntorasti, kuntorastei, ravit, raveis, suunnistustapahtum, pyöräilytapahtum,
    pilkit, pilkeis, onget, rysäkis, ralli, rallei, ralleis, ralliin, kokoontumisajo, kokoontumisajoi, ajotapahtum, cruising, cruisingi,
    veteraaniajo, ajoneuvonäyttely, tornien taisto, mätsär, match show, epikset, mölli, möllikis, rally-tokokis, bailatino,
    gymnaestrada, voimisteluesity, voimisteluesityks, katukoris, katukoristurnau, rantalentisturnau, beach volley, naisten kymppi,
    tyttöjen kymppi, yöuinti, yöuinn, kuutamouinti, kuutamouinn, värikylpy, värikylvy, jäädisko, luisteludisko, jääkarnevaal,
    tutustumisjää, perheluistelu, temppurat, moottorikelkkasafar, lasten olympialaiset, penkkiurheiluil"""
)
_FOR_CHILDREN = listed(
    """valintakoe, valintakokee, valintakoke, pääsykoe, pääsykokee, pääsykoke, soveltuvuuskoe, soveltuvuuskokee,
    koe-esiintymi, koelaulu, koelaulut, koesoitto, koesoito, koekuvaukset, koekuvauks, casting, pääsykuulustelu, tutustumistunti, tutustumistunn,
    tutustumistunne, kokeilutunti, kokeilutunn, kokeilutunne, näytetunti, näytetunn, esittelytunti,
    esittelytunn, avotunti, avotunn, koetunti, koetunn, satutunti, satutunni, satutunte, satutuokio, satuhetk, satuhetki, vauvakino, taaperokino, vauvatreff,
    lajikokeilu, lajitutustumi, lajiesittely, kokeilukerta, kokeilukerra, kokeilukerro, tutustumiskerta,
    tutustumiskerra, kokeiluvuoro, avoin vuoro, avoimet treenit, avoin harjoitus, auditio, audition, auditiot, karsintakilpailu,
    esikarsinta, esikarsinn, kuvauspäiv, poniratsastu, poniratsastuks, talutusratsastu, talutusratsastuks, kerhoilta, matinea, bingo, tietovisa, harjoitu, puuhapäiv"""
)
_MADE = listed(  # "tekstiilipaja", "tulevaisuusverstas": what is made or thought out together
    """taide, tekstiili, askartelu, kädentaito, sanataide, kirjoitus, kirjoittaja, sarjakuva, animaatio, elokuva, video, valokuva,
    tanssi, draama, sirkus, rumpu, rummutus, laulu, sävellys, räppi, biisi, keramiikka, savi, huovutus, ompelu, neule, värjäys,
    grafiikka, maalaus, piirustus, piirros, kortti, joulu, joulukortti, pääsiäis, naamio, robotti, koodaus, tiede, luonto, ruoka, kokki,
    leivonta, leipä, korjaus, kierrätys, tuunaus, peli, media, runo, tarina, novelli, digi, tulevaisuus, innovaatio, asukas, osallisuus,
    strategia, suunnittelu, visio, skenaario, hakemus, keskustelu, dialogi, koru, kranssi, heijastin, lyhty, nukke, lego,
    savityö, puutyö, kuvataide, kuvis, muotoilu, arkkitehtuuri, ääni, podcast, improvisaatio, impro, teatteri, näytelmä, hyvinvointi,
    osaamis, urapaja, ura, työnhaku, cv, verkosto, kuntalais, kaava, ympäristö, ilmasto, talous, palvelumuotoilu, opettaja, opiskelija,
    perhe, vauva, taapero, ikäihmisten, muistelu, soitin, bändi, musiikki, himmeli, tilkku, kudonta, nikkarointi, puukko, solmu, punonta, pitsi, virkkaus, juusto, hapatus, säilöntä, yrtti, saippua, kynttilä, lasi, metalli, hopea, nahka, paperi, kirjansidonta, kalligrafia, origami, lennokki, drone, elektroniikka, sovellus, verkkosivu, tietokone, painanta, kierrätysmuoti, taito"""
)
KINDS = (
    (
        EventKind.NETWORK_DAY,
        listed(
            """verkostopäiv, verkostotapaami, verkostokokou, verkostofoorumi, verkostoaamupäiv,
            verkostoiltapäiv, toimijatapaami, kuukausikahvi, verkostokahvi, toimijapäiv,
            verkostotilaisuu, verkostotapahtum, verkostoitumispäiv, verkostoitumistilaisuu,
            verkostoitumistapahtum, toimijoiden tapaami, verkoston tapaami, verkostojen tapaami,
            verkoston kokou, toimijoiden verkostopäiv, verkosto tapaa, verkosto kokoontuu, verkosto koolla"""
        ),
    ),
    (EventKind.WEBINAR, listed("webinaar, webinari, verkkoseminaar, etäseminaar, verkkoluen")),
    (EventKind.SEMINAR, listed("seminaar, symposiu, symposiumi, symposiume")),
    (
        EventKind.WORKSHOP,
        (
            *(f"{first}{tail}" for first in _MADE for tail in ("paj", "verstas", "verstaa")),
            *listed(
                """työpaj, workshop, workshopp, kehittämispaj, ideapaj, ideaverstas, ideaverstaa, työverstas, työverstaa,
                verstaspäiv, kehittämisverstas, kehittämisverstaa, pajapäiv, pajail, pajapäivä"""
            ),
        ),
    ),
    (
        EventKind.TRAINING,
        listed(
            """koulutu, koulutta, valmennu, kurssi, kurssei, kursse, perehdyty, perehdytyks, digiopastu,
            laiteopastu, nettiopastu, bootcamp, uimakoulu, hiihtokoulu, luistelukoulu,
            lauantaikoulu, viikonloppukoulu, pyöräilykoulu, tenniskoulu, golfkoulu, kalakoulu, metsäkoulu, mehiläiskoulu,
            melontakoulu, jalkapallokoulu, futiskoulu, yleisurheilukoulu, sählykoulu, salibandykoulu, pyöräkoulu, kokkikoulu,
            kirjoittajakoulu, lumilautakoulu, laskettelukoulu, soutukoulu, purjehduskoulu, suunnistuskoulu, hippokoulu, koripallokoulu,
            lentopallokoulu, luistinkoulu, mäkikoulu, perhokoulu, eräkoulu, sienikoulu, marjakoulu, digikoulu, kesäkoulu, talvikoulu,
            johtamiskoulu, yrittäjäkoulu, some-koulu, kuntokoulu, juoksukoulu, puutarhakoulu, omenakoulu, puukoulu, ringetekoulu,
            kiekkokoulu, lätkäkoulu, pesiskoulu, tanssikoulupäiv, temppukoulu, parkourkoulu, skeittikoulu, surffikoulu, sukelluskoulu,
            hevoskoulu, ponikoulu, koirakoulu, pentukoulu, kielikoulu, viittomakoulu, valokuvauskoulu, kädentaitokoulu, neulekoulu,
            alkeet, alkeiskurss, perusteet tutuksi, alkeisryhm, peruskoulutu, alkeistunti, alkeistunn"""
        ),
    ),
    (
        EventKind.TOUR,
        listed(
            """opastu, opastuks, opastettu kierros, opastettu kävely, opaskierro, kiertue, kiertuei,
            maakuntakierro, aluekierro, kuntakierro, kuraattorin kierro, kuraattorikierro,
            taiteilijan kierro, museokierro, näyttelykierro, draamakierro, lyhtykierro,
            opas odottaa, opastettu, opastetu, oppaana, oppaina, oppaan johdolla, oppaan kanssa, oppaan matkassa, oppaan seurassa, oppaan opastuksella, oppaan vetämä,
            opas kierrättä, opas johdatta, opas vie, kierros oppaan, kiertokävely, kävelykierro, kaupunkikierro, kaupunkikävely, kulttuurikierro, kulttuurikävely, historiakierro,
            historiakävely, kotiseutukierro, kotiseutukävely, taidekierro, taidekävely, kirkkokierro, hautausmaakierro,
            hautausmaakävely, arkkitehtuurikierro, arkkitehtuurikävely, puistokierro, puistokävely, opaskävely, kirjallisuuskävely,
            kirjallisuuskierro, aavekävely, aavekierro, kummituskävely, kummituskierro, kiertoajelu, bussikierro, pyöräkierro,
            linnakierro, tehdaskierro, kulissikierro, kortteliekskursio, korttelikierro, korttelikävely, kyläkierro, kyläkävely, tornikierro,
            arkistokierro, kirjastokierro, rakennushistoriakierro, elämyskierro, luontokierro, patsaskierro, patsaskävely,
            muraalikierro, katutaidekierro, kasvikierro, kasvikävely, lepakkokävely, puukävely, rantakävely, metsäkävely"""
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
    viikonlop, viikonlopp, tilaisuud, kiertue, kierro, tapahtum, jakso, tunti, tunni, viik, iltapäiv, aamupäiv, ilta,
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
    soppatykki, nyyttikest, nyyttärit, nyyttäre, tulilla, makkaratuli, makkaratul, nuotioilta,
    iltanuotio, iltanuotiol, laavupäiv, kyselyhetk, lukumaraton, lukupiknik, lukurinki, lukuring"""
)
_TOLD = listed(
    """tasatunnein, lähdöt, omaiset tervetulleita, siviileillekin, vauvasta vaariin, vaihto-oppila*, pannukakkuja, munkkipäiv*,
    munkkeja, laskiaispullia, runebergintorttuja, tortut, grillimakkaraa, pullakahvit, kakkukahvit, torttukahvit, glögit, alkumaljat,
    auki kaikille, avoinna kaikille, avoin kaikille, kaikille avoinna, kaikille avointa, vapaa kaikille, kaikille vapaa, kaikki
    tervetulleita, kaikenikäis*, ikään katsomatta, tutuksi, haltuun, opettajana, kouluttajana, opastajana, isäntänä, emäntänä,
    juontajana, juontajina, tuomarina, tuomareina, säestäjänä, säestäjinä, solistina, solisteina, kapellimestarina,
    soittimissa, pianossa, flyygelin ääressä, uruissa, kitarassa, haastateltavana, haastattelijana, panelisteina, keskustelijoina,
    alustajina, esiintyjinä, ohjaajina, vetäjinä, oppaina, oppaana, varusteiksi riitt*, varusteeksi riitt*, mukaan tarvitset, pukeudu,
    pukeuduthan, pue, ota ~ mukaasi, eväät mukaan, eväät mukana, nakkeja, makkaroita, räiskäleitä, pannukakkua, pannaria, muurinpohjalett*,
    lohikeittoa, kalakeittoa, nokkoskeittoa, lihakeittoa, kinkkukiusa*, voileipäkak*, kuohuvaa, alkumalj*, skumppaa, karkkia, popcornia,
    seurat, seuroihin, seuroissa, seuraavana vuorossa, vuorossa on, vieraaksi saapuu, vieraana on, vierailee, esitellään,
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
DRAWS = _TOLD

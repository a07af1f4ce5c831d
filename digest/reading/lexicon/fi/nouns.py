"""Finnish nouns of calls, publications, rules, roads and places. Pure."""

from digest.reading.lexicon.words import listed

ENDINGS = (
    r"(?:[aäiouyejn]{0,3}|s|sta|stä|ksen|ksia|ksiä|ksi|kset|ksiin|ksissa|ksissä|ksista|ksistä"
    r"|ksessa|ksessä|ksesta|ksestä|kseen|ksella|ksellä|kselle|ksilla|ksillä|ksille|ksien|den"
    r"|det|dessa|dessä|desta|destä|della|dellä|delle|teen|tta|ttä|uksia|uuksia|uuksien|uuksiin"
    r"|uuksissa|uuksissä|uuksista|uuksistä|uuksilla|uuksillä|uuksille|uudet|uuden|uus|uutta"
    r"|nen|sen|set|sessa|sessä|sesta|sestä|seen|sella|sellä|selle|sia|siä|siin|isiin|sissa|sissä"
    r"|sista|sistä|silla|sillä|sille|sten|sien"
    r"|[aäiouye]{0,3}(?:n|t|ssa|ssä|sta|stä|an|än|in|en|on|lla|llä|lta|ltä|lle|na|nä|ksi|ja|jä|jen"
    r"|ta|tä|den|hin|mme|nsa|nsä|ssamme|stamme))(?:mme|nsa|nsä|an|än|kin|kaan|kään|han|hän|ko|kö)?"
)
OF_ENDINGS = listed("n, en, den, jen, ien, ten, ksen, sen")
UNLIKE = listed(
    """aloituspäiv*, siltapäiv*, koulunaloituspäiv*, alkamispäiv*, laine, laineen, laineella, laineelta, laineet, laineiden, sukututkimu*, koulutuksel*, koulutusal*, koulutusast*, koulutettu*, hakuke*, hakuko*, hakukr*, hakus*, koulutusjärjest*,
    korkeakoulutu*, maanantaipäiv*, maanantai-il*, tiistai-il*, keskiviikko-il*, torstai-il*,
    perjantai-il*, lauantai-il*, sunnuntai-il*, tämänhetk*, nykyhetk*, tiistaipäiv*, keskiviikko*,
    keskiviiko*, torstaipäiv*, perjantaipäiv*, lauantaipäiv*, sunnuntaipäiv*, arkipäiv*, työpäiv*,
    iltapäiv*, aamupäiv*, keskipäiv*, määräpäiv*, syntymäpäiv*, vapaapäiv*, pyhäpäiv*, lomapäiv*,
    eilispäiv*, nykypäiv*, palkkapäiv*, maksupäiv*, eräpäiv*, hakupäiv*, julkaisupäiv*,
    toimituspäiv*, aineistopäiv*, ilmestymispäiv*, perustamispäiv*, kuolinpäiv*, nimipäiv*,
    muuttopäiv*, kirjauspäiv*, mittauspäiv*, laskentapäiv*, alkupäiv*, loppupäiv*, tarkistuspäiv*,
    siirtymäpäiv*, tilauspäiv*, tilinpäätöspäiv*, hyväksymispäiv*, huoltopäiv*, jätepäiv*,
    tyhjennyspäiv*, keräilypäiv*, kalenteripäiv*, viikonpäiv*, aukiolopäiv*, päivystyspäiv*,
    jakelupäiv*, vesopäiv*, veso-päiv*, eläkkeellelähtöpäiv*, kotiuttamispäiv*, kotiutuspäiv*, lepopäiv*,
    palvelukseenastumispäiv*, laskupäiv*, tilipäiv*, toimistopäiv*, kirjoituspäiv*, koepäiv*, tenttipäiv*,
    noutopäiv*, keruupäiv*, kuljetuspäiv*, pesupäiv*, tarkastuspäiv*, sulkupäiv*, leikkauspäiv*, suunnittelupäiv*,
    vahau*, veronpalautuspäiv*, taksvärkkipäiv*, palautetaan, palautettiin, palautettu, palautetut, konkurss*, valuuttakurss*, osakekurss*, pörssikurss*, korkokurss*, paloharjoitu*, pelastusharjoitu*,
    valmiusharjoitu*, sotaharjoitu*, poistumisharjoitu*, evakuointiharjoitu*, taisteluharjoitu*, ampumaharjoitu*,
    kertausharjoitu*, suuronnettomuusharjoitu*, muuttopäiv*, sairaslomapäiv*, tuodaan markkinoille, tulee
    markkinoille, tulevat markkinoille, jäteajelu*, roska-ajelu*, alustavat pisteet, alustavat tulokset, alustavat tiedot, alustavat luvut, alustavat arviot, alustavat
    suunnitelmat, etäpäiv*, *neuvottelu, *neuvottelun, *neuvottelut, *neuvottelua, *neuvotteluja, *neuvottelujen,
    *neuvottelussa, *neuvotteluissa, *neuvotteluihin, *neuvottelusta, *neuvotteluista, lakkopäiv*, kuulutuspäiv*, allekirjoituspäiv*, laskutuspäiv*, tiedoksisaantipäiv*,
    peruutuspäiv*, korkopäiv*, opintoviik*, raskausviik*, hoitoviik*, kouluviik*, vuosipäiv*,
    alkuviik*, loppuviik*, keskiviik*, ilmoittautumispäiv*, sairauspäiv*, hoitopäiv*, poissaolopäiv*, vastauspäiv*,
    jättöpäiv*, lähtöpäiv*, alkamispäiv*, voimaantulopäiv*, arkiviik*, työviik*, kalenteriviik*,
    *lomaviikko, *lomaviikolla, *lomaviikon, *lomaviikot, *lomaviikkoa, puolipäiv*, päättymispäiv*,
    palautuspäiv*, tuntipäiv*, koulupäiv*, koulutettav*, haulik*, valmennuskeskus*, yleissivistäv*,
    digituki*, neuvontabus*, satubus*, tiedebus*, digibus*, terveysbus*, hyvinvointibus*, nuorisobus*, rekrybus*,
    kulttuuribus*, taidebus*, museobus*, rokkibus*, elokuvabus*, kahvilabus*, näyttelybus*, luontobus*, ratkaista*, ratkaisti*,
    seniorbus*, seniori-bus*, verenluovutusbus*, veripalvelubus*, mammografiabus*, seulontabus*, some-bus*, leikkibus*,
    työkalubus*, mediabus*, vaalibus*, kirkkobus*, sirkusbus*, teatteribus*, leipomoaut*, kauppa-aut*, myymäläaut*, jäätelöaut*,
    ruokarek*, katuruokarek*, kahvilarek*, *-bussi, *-bussin, *-bussissa, *-bussiin, *-bussilla, liikuntabus*, ratikkakahv*, kahviratik*, joululinja-aut*, palvelubus*, kirjastobus*, rokotusbus*, infobus*, arviolta, luennoi, luennoivat, polkais*, käyttöpäiv*, lisäinfo*, manifest*,  juhli, juhlivat, juhlit*, *juhlitaan, *juhlittiin"""
)
CALLS = listed(
    """osallistumisaika, osallistumisaja, kilpailuaika, kilpailuaja, ehdotusaika, ehdotusaja, haku, hakua, hakuu, haut, haun, haus, haull, hakuaika, hakuaja, hakuaiko, hakukierro, hakukausi, hakukaude, anomiskausi, anomiskaude,
    avustushau, hakujakso, hakulomake, hakulomakke, rahoitushau, ideahau, haussa, hausta, haulla,
    haulle, tilauslomake, tilauslomakke, vastauslomake, vastauslomakke, esityskutsu, abstraktikutsu, artikkelikutsu, kirjoituskutsu, kirjoittajakutsu, kilpailukutsu,
    taiteilijakutsu, hakuikkuna, tarjouspyyntö, tarjouspyynnö, haussamme, jono aukeaa, jono avautuu, jonotus alkaa, varausjono, lomake on auki, lomake on avoinna, lomake avautuu, lomake aukeaa"""
)
SURVEYS = listed(
    """muistitietokeruu, muistelukeruu, muistokeruu, muistojenkeruu, perinnekeruu, perinteenkeruu, tarinakeruu, tarinankeruu, kokemuskeruu, kokemustenkeruu, kertomuskeruu, valokuvakeruu, vastauksia kerätään, kerätään vastauksia, kerätään vastaukset, vastauksia kootaan, vastauksia otetaan vastaan, vastaukset kerätään, kaava* on esillä, kaava* ovat esillä, kaavaehdotus on esillä, kaavaluonnos on esillä, asemakaavaehdotus on esillä, asemakaavaluonnos on esillä, yleiskaavaehdotus on esillä, yleiskaavaluonnos on esillä, osayleiskaavaehdotus on esillä, osayleiskaavaluonnos on esillä, maakuntakaavaehdotus on esillä, maakuntakaavaluonnos on esillä, ranta-asemakaavaehdotus on esillä, ranta-asemakaavaluonnos on esillä, vaihekaavaehdotus on esillä, vaihekaavaluonnos on esillä, suunnitelmaluonnos on esillä, katusuunnitelma on esillä,
    ehdotus on esillä, luonnos on esillä, luonnokset ovat esillä, ehdotusvaihe, ideointivaihe, muistutusaika, muistutusaja,
    kommentoitavana, kommentoitaviss, kommentoitavissa, kommentoitavina, lausuttavana, ovat nähtävillä, ovat nähtävänä, on ~~ nähtävillä, ovat ~~ nähtävillä, on ~~ nähtävänä, ovat
    ~~ nähtävänä, asetetaan ~~ nähtäville, nähtäville, valmisteluaineisto nähtävillä,
    valmisteluaineisto ~ nähtävillä, kaava* nähtävillä, asemakaava* nähtävillä, yleiskaava* nähtävillä,
    osayleiskaava* nähtävillä, maakuntakaava* nähtävillä, arviointi* nähtävillä, suunnitelma* nähtävillä,
    luonnos nähtävillä, ehdotus nähtävillä, kysely, kuullaa, on nähtävillä, on nähtävänä,
    pidetään nähtävillä, pidetään nähtävänä, pidetään yleisesti nähtävillä, pidetään yleisesti
    nähtävänä, nähtävilläolo, nähtävänäolo, kuulemismenettely, nähtävilläoloaik, nähtävilläoloaja, nähtävänäoloaik, nähtävänäoloaja, lausuntokierro,
    lausuntopyyn, lausuntoaika, lausuntoaja, kommentointi, kommentointikierro, kommentointiaika,
    kommentointiaja, kuulemiskierro, otakantaa, lausun, lausunto, lausunno, lausuntoj"""
)
PUBLICATIONS = listed(
    """toimintakertomu, toimintakertomuks, vuosikertomu, vuosikertomuks, historiikki, historiik, romaani, romaane,
    runokokoelm, esikoisteo, esikoisteoks, albumi, albume, opaskart, retkikart, ohjeistu, ohjeistuks, mietintö,
    mietinnö, selonteko, selonteo, linjau, linjauks, indeksi, indekse, työllisyysluvu, väestöluvu, raport, raportti, opas, oppaa, oppai, julkaisu, selvity, katsau, esityks, esitykse, tallen,
    tallente, tulokset, tuloksi, materiaal, aineisto, käsikirj, ohje, ohjei, ohjee, suositu,
    tiedote, tiedottee, uutiskirj, kirja, mietin, mietint, muistio, verkkosivu, sivusto,
    strategia, suunnitelma, tilasto, barometri, indikaattor, podcast, video, esite, toimintamall,
    lehti, lehden, julkaisusarja, riskiraj, tutkimu, tutkimuks, data, vertailu, analyysi, ennuste,
    arvio, kooste, verkkokurssi"""
)
PAPERS = listed(
    "esityslista, pöytäkirja, asialista, kokouskutsu, päätös, päätöks, päätökse, kokousasiakirja, talousarvio"
)
REGISTRATIONS = listed(
    """ilmoittautumi, ilmoittautumis, ilmoittautumisaika, ilmoittautumisaja, ilmoittautumislink,
    ilmoittautumislinkki, ilmoittautumislomake, ilmoittautumislomakke, rekisteröityminen,
    rekisteröitymi, rekisteröitymis, osallistujarekisteröinti, osallistujarekisteröinn, lipunvarau,
    lipunvarauks, paikanvarau, paikanvarauks, osallistumisilmoitu, osallistumisilmoituks, paikkavarau, paikkavarauks,
    pöytävarau, pöytävarauks, lippuvarau, lippuvarauks, ennakkovarau, ennakkovarauks,
    ennakkotilau, ennakkotilauks, majoitusvarau, majoitusvarauks, ajanvarau, ajanvarauks"""
)
SUBMISSIONS = listed(
    """suostumu, suostumuks, hakupaperi, nimilista, nimilisto, kaavake, kaavakke, ilmoitu, ilmoituks, vahvistus, vahvistuks, tarinat, tapahtumavink, uutisvink, huomautu, huomautuks,
    kilpailutyö, valtakirj, erityisruokavalio, anomu, anomuks, muistelm, muistelo, toivei, toivee, kupong, kuponk, tarino, resept, ideoi, ehdokka,
    ehdokkai, palaute, juttuvink, kirjoituks, kilpailuty, valokuv, ehdokaslista, ehdokaslisto, aloite, aloitte, allekirjoituks, tilauks, tilaus, lomake, lomakke, ilmoittautumislomak, hakemu, hakemuks, lausun, lausunto, lausunno, lausuntoj, vastauks, vastaus, ehdotu, ehdotuks,
    ehdoku, tarjou, tarjouks, abstrakt, tiivistelm, kommen, kommentt, palaut, palautte, kysymy,
    kysymyks, muistutu, muistutuks, mielipi, mielipite, ilmoittautumi, lausuntopyyn"""
)
OFFERS = listed(
    """hakemu, hakemuks, anomu, anomuks, ehdotu, ehdotuks, ehdoku, ehdokka, ehdokkai, tarjou, tarjouks,
    abstrakt, tiivistelm"""
)
FUNDS = listed("avustu, avustuks, apuraha, stipendi")
OPINIONS = listed(
    """muistuttaa kirjallisesti, muistuttaa ehdotukse, muistuttaa kaava, tehdä muistutuks, tehdä muistutu, jättää muistutuks, esittää muistutuks, jättää mielipite, jättää mielipitee, esittää mielipite, esittää mielipitee, esittää mielipiteens,
    lausua mielipite, lausua mielipitee, antaa mielipite, kertoa kanta, kertoa kantans, sanoa mielipite, esittää näkemyks,
    kommentoida luonnos, kommentoida suunnitelm, antaa palautet, jättää palautet, kertoa toivee, kertoa toivei,
    sanoa sana, kertoa mielipite, kertoa näkemyks, ilmaista mielipite, ottaa kanta, huomautu, huomautuks, palaute, muistutu, muistutuks, mielipi, mielipite, palaut, palautte, lausun, lausunto, lausunno,
    kommen, kommentt, kannanot, kannanotto, näkemy, näkemyks"""
)
POLICIES = listed(
    """hanke, hankke, projekti, ohjelma, ohjelmakau, kokeilu, laki, lain, rahoitu, rahoituks, kausi,
    kaude, sopimu, sopimuks, toimikau, toimikausi, hallituskau, pilotti, pilotin, määräaikai,
    valtuuskau, siirtymäaika, siirtymäaja, siirtymäkau, virka, vakanss, palvelu, tuki, tuen,
    rajoitu, asetu, poikkeu, hankekau"""
)
VENUES = listed(
    """kylätalo, kirjasto, kunnantalo, kaupungintalo, koulu, sali, salissa, auditorio,
    kulttuuritalo, museo, seurakuntatalo, tori, puisto, kampus, kampuks, virasto, virastotalo,
    nuorisotalo, monitoimitalo, keskus, keskuks, halli, kirkko, kirko, teatteri, stadion, satama,
    hotelli, ravintola, kahvila, klubi, areena, messukeskus, messukeskuks, asema, palvelutalo,
    tiedotustil, kokoustil, juhlasali, valtuustosali, paviljonki, paviljongi, työväentalo, aula,
    lämpiö, sairaala, toritapahtum, kauppakeskus, kauppakeskuks, liikuntahalli, urheilukenttä,
    uimahalli, lava, opisto, yliopisto, ammattikorkeakoulu"""
)
WORKS = listed(
    """urakoitsija, hissihuolto, hissihuollo, ilmanvaihtotyö, ikkunanpesu, kaapelityö, kuituasennu, kuituasennuks, valokuituasennu, raivaukset, pensaidenleikkuu,
    liukkaudentorjun, kadunpesu, katujenpesu, hiekannosto, hiekannoston, sähköverkon huolto, muuntaja, muuntajan, painekoe, painekokee, painekokeilu, koeponnistu,
    hälytinlaite, viemärikuvau, viemärikuvauks, sadevesikaivo, sprinkler, kiinteistötarkastu, ilmanvaihtokanav, hormi, nuohoaja,
    siirtokuljetu, erikoiskuljetu, koekäyttää, mittaa melu, kaivaa, kaivavat, asfaltoi, asfaltoivat, päällystää,
    lumityö, koulukuvau, koulukuvauks, luokkakuvau, luokkakuvauks, paperinkeräy, paperinkeräyks,
    lasinkeräy, lasinkeräyks, jätepaper, ilmanvaihto, ilmanvaihdo, todistusten jako, todistustenjako, hiotaan, valvoo, valvovat, nuohooja, siivooja, huoltomie, huoltoyhtiö, kiinteistöhuolto, kiinteistöhuollo,
    katkaisee, katkaisevat, desinfioidaan, tyhjennetään, pesee, pesevät, pestään, räjäytetään, hinataan,
    kaadetaan, raivataan, louhitaan, paikataan, kalibroidaan, testataan, koestetaan, huolletaan, ruiskutetaan,
    myrkytetään, tv-kuvauks, kovilla, ammutaan, lento, lennot, hälyttim, hälytin, harjoittelee, harjoittelevat,
    treenaa, treenaavat, sähkötyö, putkityö, maansiirto, maansiirro, kuorma-auto, kuorma-auto, rekat, ratapiha,
    putkisto, huuhtelu, huuhtelee, huuhdellaan, huuhtoo, verkostotyö, koestu, testau, testauks, melumittau, melumittauks, hälytystest, palohälyty, korjaustoimenpi, korjaustoimenpite,
    viemäröinti, viemäröinn, huoltoseisokki, huoltoseisoki, päivitystauko, päivitystauo, järjestelmäpäivity,
    järjestelmäpäivityks, versiopäivity, versiopäivityks, ohjelmistopäivity, ohjelmistopäivityks, koekäyttö,
    koekäytö, tiesulku, tiesulu, katusulku, katusulu, kaistajärjestely, sillankorjau, sillankorjauks, istutustyö,
    puunkaato, puunkaado, hakkuu, kulotu, kulotuks, lannoitu, tuholaistorjunta, tuholaistorjunna, nuohou, nuohouks,
    ammunnat, ammunno, jätteenkeräy, jätteenkeräyks, lumenajo, hiekanpoisto, lakaisu, mittarinluku, mittarinvaihto,
    palotarkastu, palotarkastuks, valvontaisku, asfaltoidaan, porataan, päällystetään, lakaistaan, hiekoitetaan,
    huoltotoimenpi, kunnostustoimenpi, räjäyty, räjäytyks, kovapanosammun, puretaan, tunneli, imulakaistaus, lietteenkeräy, työmaa, työmaal, asennet, korjat, uusit, työt alkavat, työt
    käynnistyvät, työt jatkuvat, työt aloitetaan, työt tehdään, työtä tehdään, töitä tehdään, asfaltointi, asfaltoinni,
    päällystystyö, katutyö, tietyö, ratatyö, kaivutyö, kaivuutyö, rakennustyö, vesijohtotyö,
    viemärityö, louhinta, louhinna, liikenne, liikentee, ajokaista, kaista, kiertotie, kiertoreit,
    poikkeusreit, bussi, bussilinja, linja-auto, pysäkki, pysäki, risteyks, risteys, ajoneuvo,
    pysäköinti, pysäköinni, raitiovaunu, raitiotie, ratik, juna, lossi, jäteastia, jätehuolto,
    tyhjenny, vesijohto, viemär, kaukolämpö, sähköverkko, huoltotyö, korjaustyö, purkutyö, purkam,
    nosturi, nostokone, aurau, hiekoitu, vuoroliikenne, rautatie, moottoritie, kiertoliittymä,
    katko, vesikatko, sähkökatko, vedenjakelu"""
)
AUTHORITIES = listed(
    """johtokunta, johtokunna, toimikunta, toimikunna, jaosto, johtoryhmä, ohjausryhmä, hallintoneuvosto,
    aluevaltuusto, aluehallitu, eduskunta, eduskunna, korkein oikeu,
    hallinto-oikeu, rajavartiosto, puolustusvoimat, pelastuslaito, pelastuslaitoks, kirkkovaltuusto, kirkkoneuvosto, poliisi, verohallinto, traficom, tulli, ely-keskus, ely-keskuks, oikeus, käräjäoikeus, hovioikeus, oikeusasiamie, kela, komissio, ministeriö, virasto, lautakunta, lautakunna, kunnanhallitu, kaupunginhallitu,
    hallitus, viranomai, jäsenvaltio, jäsenvaltioi, jäsenmaat, työryhmä, valtuusto, valiokunta,
    valiokunna, toimielin, toiminnanharjoittaja, työnantaja, palveluntuottaja, rekisterinpitäjä,
    valtioneuvosto, neuvosto"""
)
INSTALMENTS = listed(
    """tapaami*, kokoontumi*, kokoontumis*, kerta, kerrat, kerran, kertaa, tilaisuus, tilaisuu*, iltoi*, illat,
    ilta, illan, ohjelma, ohjelman, ohjelmassa, esity*, esitelm*, keskustelu*, tapahtum*, osa, osat"""
)

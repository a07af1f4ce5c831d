"""Finnish nouns of events, calls, publications and places. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

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
    (EventKind.SEMINAR, listed("seminaar, symposiu")),
    (
        EventKind.WORKSHOP,
        listed("työpaj, workshop, kehittämispaj, ideapaj, työverstas, työverstaa"),
    ),
    (EventKind.TRAINING, listed("koulutu, koulutta, valmennu, kurssi, kurssei, perehdyty")),
    (
        EventKind.TOUR,
        listed(
            """opastu, opastuks, opastettu kierros, opaskierro, kiertue, maakuntakierro, aluekierro,
            kuntakierro, kiertuei"""
        ),
    ),
    (
        EventKind.EVENT,
        listed(
            """myyjäi, myyjäis, brunssi, satutunti, satutunni, satutuokio, arpajai, arpajais,
            huutokauppa, huutokaupa, matinea, ensi-ilta, ensi-illa, kantaesity, kantaesityks,
            pikkujoulu, laulajai, laulajais, bingo, tietovisa, kirpputoripäiv, lipunnosto,
            seppeleenlasku, konfirmaatio, pyhiinvaellu, pyhiinvaelluks, vappujuhla, laskiaisrieh,
            kevätkarkelo, avoimet ovet, avointen ovien päiv, elokuvanäytö, elokuvanäytöks,
            kyläjuhla, kirkkovaellu, kirkkovaelluks, paraati, lavatanssi, sadonkorjuujuhl,
            joulunavau, joulunavauks, kylväjäi, kokkaustapahtum, tilaisuu, tilaisuud, tapahtum,
            teemapäiv, teemaviik, infopäiv, infotunti, infotunn, foorumi, foorumei, kokou,
            konferens, kongress, messut, messuil, messuj, gaala, avajais, keskusteluil, asukasil,
            vanhempainil, yleisöluen, luento, luenno, luennoi, tilannekatsau, kuulemispäiv, avointen
            ovien, avoin ilta, avoimen illan, asukasilta, asukasillan, tutustumisilta,
            tutustumisillan, tutustumisillassa, kuulemisilta, koulutusilta, avoimeen iltaan,
            tapaami, kick off, kickoff, kick-off, tietoisku, infot, aamukahvi, kehittämispäiv,
            neuvottelupäiv, juhlapäiv, opintopäiv, asiantuntijapäiv, tutkimuspäiv, tutkijapäiv,
            ammattilaispäiv, rekrypäiv, rekrytointipäiv, hackathon, kilpailu, kyselytun,
            kyselytunti, +viikko, +viiko, +päiv, +luento, +juhla, +juhl, juhla, juhlat, juhli,
            +foorumi, +fest, festar, talkoo, konsert, retki, retke, leiri, näyttely,
            päivänavau, huippukokou, istunto, istunno, täysistun, vaalit, vaalei, äänestysaik,
            äänestysaja, festivaal, karnevaal, markkina, markkino, turnau, turnauks, näytö, näytöks,
            kävelykierro, kierros, kierroks, vierailu, iltamat, iltamis, tanssit, tansse, tansseis,
            yhteislaulu, vihkiäis, päättäjäis, paneeli, väittely, tempau, tempauks, esitelm,
            jumalanpalvelu, aamiai, +kävely, +kisa, suora lähety, julkistu, harjoitu, lähety,
            kuulemi, kuuleminen, vastaanottopäiv, keskusteluilta, keskusteluilla, vanhempainilta,
            vanhempainilla, musiikki-ilta, teemailta, teemailla, kulttuuri-ilta, lauluilta,
            peli-ilta, tanssi-ilta, perheilta, runoilta, infoilta, äänesty, äänestyks,
            väitöstilaisuu, väitös, taiteiden yö, museoiden yö, tieteiden yö, kulttuuriyö, opintomatk, bussimatk, teatterimatk, infossa, infoon, päivät, päiville, päivillä, asukasilla, asukasillo,
            vanhempainillo, konferenss, kongressi"""
        ),
    ),
)
HEADS = listed(
    """sarja, sarjaa, sarjo, kokonaisuu, kokonaisuud, ohjelma, ohjelmi, ohjelmaa, päiv, tilaisuu,
    tilaisuud, kiertue, kierro, tapahtum, jakso, tunti, tunni, viik, iltapäiv, aamupäiv, ilta,
    illa, tuokio"""
)
ENDINGS = (
    r"(?:[aäiouyejn]{0,3}|s|sta|stä|ksen|ksia|ksiä|ksi|kset|ksiin|ksissa|ksissä|ksista|ksistä"
    r"|ksessa|ksessä|ksesta|ksestä|kseen|ksella|ksellä|kselle|ksilla|ksillä|ksille|ksien|den"
    r"|det|dessa|dessä|desta|destä|della|dellä|delle|teen|tta|ttä|uksia|uuksia|uuksien|uuksiin"
    r"|uuksissa|uuksissä|uuksista|uuksistä|uuksilla|uuksillä|uuksille|uudet|uuden|uus|uutta"
    r"|nen|sen|set|sessa|sessä|sesta|sestä|seen|sella|sellä|selle|sia|siä|siin|isiin|sissa|sissä"
    r"|sista|sistä|silla|sillä|sille|sten|sien"
    r"|[aäiouye]{0,3}(?:n|t|ssa|ssä|sta|stä|an|än|in|en|on|lla|llä|lta|ltä|lle|na|nä|ksi|ja|jä"
    r"|ta|tä|den|hin|mme|nsa|nsä|ssamme|stamme))(?:mme|nsa|nsä|an|än|kin|kaan|kään|han|hän|ko|kö)?"
)
OF_ENDINGS = listed("n, en, den, jen, ien, ten, ksen, sen")
UNLIKE = listed(
    """koulutuksel*, koulutusal*, koulutusast*, koulutettu*, hakuk*, hakus*, koulutusjärjest*,
    korkeakoulutu*, maanantaipäiv*, maanantai-il*, tiistai-il*, keskiviikko-il*, torstai-il*,
    perjantai-il*, lauantai-il*, sunnuntai-il*, tämänhetk*, nykyhetk*, tiistaipäiv*, keskiviikko*,
    keskiviiko*, torstaipäiv*, perjantaipäiv*, lauantaipäiv*, sunnuntaipäiv*, arkipäiv*, työpäiv*,
    iltapäiv*, aamupäiv*, keskipäiv*, määräpäiv*, syntymäpäiv*, vapaapäiv*, pyhäpäiv*, lomapäiv*,
    eilispäiv*, nykypäiv*, palkkapäiv*, maksupäiv*, eräpäiv*, hakupäiv*, julkaisupäiv*,
    toimituspäiv*, ilmoittautumispäiv*, sairauspäiv*, hoitopäiv*, poissaolopäiv*, vastauspäiv*,
    jättöpäiv*, lähtöpäiv*, alkamispäiv*, voimaantulopäiv*, arkiviik*, työviik*, kalenteriviik*,
    *lomaviikko, *lomaviikolla, *lomaviikon, *lomaviikot, *lomaviikkoa, puolipäiv*, päättymispäiv*,
    palautuspäiv*, tuntipäiv*, koulupäiv*, koulutettav*, haulik*, valmennuskeskus*, yleissivistäv*,
    arviolta, juhlit*, *juhlitaan, *juhlittiin"""
)
CALLS = listed(
    """haku, hakua, hakuu, haut, haun, haus, haull, hakuaika, hakuaja, hakuaiko, hakukierro,
    avustushau, hakujakso, hakulomake, hakulomakke, rahoitushau, ideahau, haussa, hausta, haulla,
    haulle, haussamme, lomake on auki, lomake on avoinna, lomake avautuu, lomake aukeaa"""
)
SURVEYS = listed(
    """ovat nähtävillä, ovat nähtävänä, on ~~ nähtävillä, ovat ~~ nähtävillä, on ~~ nähtävänä, ovat
    ~~ nähtävänä, asetetaan ~~ nähtäville, nähtäville, kysely, kuullaa, on nähtävillä, on nähtävänä,
    pidetään nähtävillä, pidetään nähtävänä, pidetään yleisesti nähtävillä, pidetään yleisesti
    nähtävänä, nähtävilläoloaik, nähtävilläoloaja, nähtävänäoloaik, nähtävänäoloaja, lausuntokierro,
    lausuntopyyn, lausuntoaika, lausuntoaja, kommentointi, kommentointikierro, kommentointiaika,
    kommentointiaja, kuulemiskierro, otakantaa, lausun, lausunto, lausunno, lausuntoj"""
)
PUBLICATIONS = listed(
    """raport, raportti, opas, oppaa, oppai, julkaisu, selvity, katsau, esityks, esitykse, tallen,
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
    rekisteröitymi, rekisteröitymis, ajanvarau, ajanvarauks"""
)
SUBMISSIONS = listed(
    """hakemu, hakemuks, lausun, lausunto, lausunno, lausuntoj, vastauks, vastaus, ehdotu, ehdotuks,
    ehdoku, tarjou, tarjouks, abstrakt, tiivistelm, kommen, kommentt, palaut, palautte, kysymy,
    kysymyks, muistutu, muistutuks, mielipi, mielipite, ilmoittautumi, lausuntopyyn"""
)
OFFERS = listed(
    "hakemu, hakemuks, ehdotu, ehdotuks, ehdoku, tarjou, tarjouks, abstrakt, tiivistelm"
)
OPINIONS = listed(
    """muistutu, muistutuks, mielipi, mielipite, palaut, palautte, lausun, lausunto, lausunno,
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
GATHERINGS = listed(
    """matinea, harjoitukset, brunssi, lounas, lounaa, illalli, illallis, piknik, grillau, grillaus,
    kahvit, kahvittelu, kirppis, kirpputori, myyjäi, arpajai, basaari, huutokauppa, elokuvailta,
    elokuvanäytö, ensi-ilta, ensi-illa, kantaesity, satutun, satutuokio, lukupiiri, bingo,
    tietovisa, visailu, disko, karaoke, muskari, jumppa, jooga, kotiottelu, harjoitusottelu,
    ystävyysottelu, mestaruus, hölkkä, juoksu, maraton, soutu, hiihto, vaellu, vaelluks,
    pyhiinvaellu, messu, hartau, rukoushetki, konfirmaatio, seppeleenlasku, lipunnosto, paraati,
    kulkue, marssi, mielenosoitu, mielenosoituks, kokoontumi, kerho, tuokio, esittely, tutustumi,
    maistelu, performanssi, paja, treffit, treffei, kohtaami, avau, -ilta, -illa, +aamu, +hetki,
    +hetke, +vartti, +vartin, +kahvi, +kahvila, avoimet ovet, julkaisutilai, laulajai, pikkujoul,
    kevätjuhl, soitto, lausunta, kyselytun, vertaisryhmä, ryhmätapaami, suunnistu, kisat, vappu,
    laskiai, itsenäisyyspäiv, katselmu, katselmuks, kuoroharjoitu"""
)
WORKS = listed(
    """tunneli, imulakaistaus, lietteenkeräy, työmaa, työmaal, asfaltointi, asfaltoinni,
    päällystystyö, katutyö, tietyö, ratatyö, kaivutyö, kaivuutyö, rakennustyö, vesijohtotyö,
    viemärityö, louhinta, louhinna, liikenne, liikentee, ajokaista, kaista, kiertotie, kiertoreit,
    poikkeusreit, bussi, bussilinja, linja-auto, pysäkki, pysäki, risteyks, risteys, ajoneuvo,
    pysäköinti, pysäköinni, raitiovaunu, raitiotie, ratik, juna, lossi, jäteastia, jätehuolto,
    tyhjenny, vesijohto, viemär, kaukolämpö, sähköverkko, huoltotyö, korjaustyö, purkutyö, purkam,
    nosturi, nostokone, aurau, hiekoitu, vuoroliikenne, rautatie, moottoritie, kiertoliittymä,
    katko, vesikatko, sähkökatko, vedenjakelu"""
)
DRAWS = listed(
    """seuraavana vuorossa, vuorossa on, vieraaksi saapuu, vieraana on, vierailee, esitellään,
    vietämme, lähdemme, menemme, retkeilemme, kierrämme, laulamme, leivomme, askartelemme, pelaamme,
    tutustumme, ulkoilemme, kävelemme, kokoonnumme, keräännymme, esittäytyy, lauletaan, leikitään,
    askarrellaan, leivotaan, pelataan, ulkoillaan, soitetaan, esitetään, luetaan, viimeinen
    mahdollisuus, tarjolla, mahdollisuus tutustua, kuunnellaan, katsotaan, vuorossa, tarjoilu,
    tarjoilua, kahvitarjoilu, kahvitarjoilua, kahvia, kahvio, kahviosta, buffet, makkaraa,
    makkaranpaistoa, ilmainen, ilmaiseksi, ilmaista, maksuton, maksutonta, maksutta, vapaa pääsy,
    pääsymaksu, liput, lippuja, lipun, ennakkoliput, osallistumismaksu, arvontaa, arpajaiset,
    ohjelmassa, esiintyjä*, esiintymässä, puhuja*, puhumassa, vieraana, vieraina, vetäjänä,
    ohjaajana, luennoitsija*, alustajana, juontaa, soittaa, laulaa, esiintyy, kaikille avoin, koko
    perheen, perheille, lapsille, ota mukaan, omat eväät, säävaraus, lähtö, kokoontuminen, ovet
    aukeavat, ovet avataan, tempaistaan, juhlistetaan, juhlitaan, tanssitaan, kierretään, kävellään,
    retkeillään, grillataan, luvassa, tutustumaan, kuulemaan, katsomaan, keskustelemaan, mukaan
    mahtuu, ei ennakkoilmoittautumista, kuullaan, kahvikupin ääressä, kahvikupin äärellä, kahvin
    ääressä, kahvin äärellä, valtaa"""
)

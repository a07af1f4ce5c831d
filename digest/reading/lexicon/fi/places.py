"""Finnish words that say where something is held, or that it can be followed from afar. Pure."""

from digest.reading.lexicon.words import PlaceWords, listed

LABELS = listed(
    """paikka, missä, osoite, sijainti, tila, kokoustila, tapahtumapaikka, kokouspaikka, pitopaikka,
    kokoontumispaikka, tapaamispaikka, järjestämispaikka, järjestyspaikka, koulutuspaikka, kurssipaikka,
    seminaaripaikka, juhlapaikka, esityspaikka, suorituspaikka, kisapaikka, leiripaikka, luentopaikka,
    käyntiosoite, katuosoite, lähtöpaikka, kokoontuminen"""
)
SITES = listed(
    """tupa, tuva, pirtti, pirti, asema, terveysasema, kokoushuonee, kokoushuone, huone, huonee, luokka, luoka,
    talo, kartano, linna, hovi, navetta, naveta, vintti, vinti, kellari, pysäköintialue, pysäköintialuee, ulkoilualue, ulkoilualuee, messualue, messualuee, tapahtuma-alue, tapahtuma-aluee, parkkipaikka, parkkipaika, upseerikerho, kerhotalo, edusta, viere, ääre, kupee, ulkopuole, ranta, ranna, jää, jarve, järve, joe, lampi, lamme, lahti, lahde, metsä, lentokenttä,  uimaranta, uimaranna, lastentarha, lasteentarha, rantasauna, sauna,
    laituri, piha, kenttä, kentä, leirikeskuks, leirikeskus, kurssikeskuks, kurssikeskus, galleria, ateljee,
    studio, työhuone, työhuonee, näyttämö, katsomo, kappeli, pappila, seurala, seuraintalo, nuorisoseurantalo,
    metsästysmaja, maja, kota, koda, laavu, puutarha, kasvihuone, kasvihuonee, arboretum, tehdas, tehta, pajalla,
    varasto, veturitalli, kauppahalli, tavaratalo, kirjakauppa, kirjakaupa, kauppa, kaupa, toimisto, konttori,
    palvelupiste, palvelupistee, päiväkoti, päiväkodi, lukio, peruskoulu, koulutalo, kansanopisto,
    musiikkiopisto, kansalaisopisto, työväenopisto, metsäopisto, ammattiopisto, oppilaitos, oppilaitoks, konservatorio,
    arkisto, planetaario, observatorio, eläintarha, akvaario, hiihtokeskus, hiihtokeskuks, hiihtomaja,
    ampumarata, ravirata, ratsastustalli, talli, jäähalli, palloiluhalli, urheilutalo, urheilukeskus,
    urheilukeskuks, urheilupuisto, kuntosali, liikuntasali, leikkipuisto, asukastupa, asukastuva, asukastalo,
    kohtaamispaikka, kohtaamispaika, olohuone, olohuonee, kerhohuone, kerhohuonee, kerhotila, tila, tilo, hautausmaa,
    sankarihauda, muistomerki, aukio, kauppatori, bulevardi, esplanadi, katu, kadu, rantaraiti, pääty, pubi, baari,
    kuppila, pizzeria, panimo, leipomo, laiva, lautta, lauta, risteilyaluks, höyrylaiva, saari, saare, laavulla, leirintäalue,
    leirintäaluee, tilaisuuskeskus, kongressikeskus, kongressikeskuks, kulttuurikeskus, kulttuurikeskuks,
    konserttitalo, oopperatalo, kaupunginteatteri, hovioikeus, eduskuntatalo, säätytalo, raatihuone, raatihuonee,
    paloasema, rautatieasema, matkakeskus, matkakeskuks, linja-autoasema, lentoasema, kerros, kerroks, päärakennus, päärakennuks,
    rakennus, rakennuks, siipi, siive, auditorio, luentosali, juhlatila, ruokala, ruokasali, kanttiini, kahvio, kahvihuone,
    valtuustosali, kunnanvirasto, seurakuntasali, rukoushuone, rukoushuonee, srk-talo, srk-koti, seurakuntakoti, seurakuntakodi,
    vanhainkoti, vanhainkodi, palvelukeskus, palvelukeskuks, päiväkeskus, hoivakoti, hoivakodi, mökki, möki, lato, lado, mylly, myly, ruukki, ruuki,
    kyläkoulu, kyläkeskus, lava, tanssilava, kesäteatteri, elokuvateatteri, leffateatteri, bio"""
)
OWNERS = listed(
    """kaupungi, kunna, seurakunna, yliopisto, maakunna, piiri, kylä, yhdistykse, liito, kaupunginosa, vanha,
    uude, iso, piene, alue, aluee, yrityspuisto, kirkonkylä, keskusta, rautatie, järve, joe, lahde, nieme, meripäivi, teknillise"""
)
FOLLOWS = listed(
    """osallistu*, seura*, seurat*, katso*, katsel*, kuunnel*, mukana, liity*, liittyä, näe*, nähdä, järjest*,
    pidetään, toteutetaan, lähetetään, välitetään, striimataan, paikan, tarjolla, kokoonnu*, kokoontu*, pääsee"""
)
ELSEWHERE = listed(
    """ilmoittau*, ilmoittu*, ilmo, lisätie*, lisäinfo*, tietoa, tiedot, tiedotetaan, lue, luettav*, tallen*,
    materiaal*, aineisto*, esity*, ohjelma*, lippu*, liput, lippuja, osta*, myyn*, varaa, varat*, varau*, lomake*, lomakkee*,
    hakem*, hakea, haku*, hae, kysely*, vasta*, julkais*, kuvat, äänest*, maks*, tilaa, tilat*, kirjaudu, palaute*,
    anomu*, linkki, ostett*, täyt*, raport*, artikkel*, kirjoitu*, pöytäkir*, lataa, ladatt*, uutis*"""
)
PLACES = PlaceWords(
    leads=listed("osoitteessa, osoitteeseen"),
    labels=LABELS,
    addresses=listed("osoite, käyntiosoite, katuosoite, sijainti, tila"),
    venue_is=listed(
        """paikkana on, paikkana toimii, paikka on, tapahtumapaikkana on, tapahtumapaikkana toimii,
        tapahtumapaikka on, kokouspaikkana on, kokouspaikkana toimii, kokouspaikka on, pitopaikkana on, pitopaikka on,
        kokoontumispaikka on, kokoontumispaikkana on, tapaamispaikka on, tapaamispaikkana on, lähtöpaikka on,
        koulutuspaikka on, koulutuspaikkana on, näyttämönä on, näyttämönä toimii"""
    ),
    unknown=listed(
        """ilmoitetaan, ilmoitamme, vahvistetaan, vahvistuu, tarkentuu, tarkennetaan, selviää, myöhemmin, kerrotaan,
        avoin, avoinna, sovitaan, tiedotetaan, tba, tulossa, vielä, päätetään, ja aika"""
    ),
    sites=SITES,
    rooms=listed(
        """krs, kerros, kerroksessa, huone, huoneessa, sali, salissa, luokka, luokassa, tila, tilassa, siipi, rappu,
        porras, ovi, aula, auditorio, auditoriossa, edustalla, edessä, vieressä, äärellä, kupeessa, ulkopuolella"""
    ),
    owners=OWNERS,
    joins=listed("ja, sekä, tai, että"),
    to_endings=listed("lle, aan, ään, een, iin, oon, uun, yyn, öön, hin, hun, hän"),
    from_endings=listed("sta, stä, lta, ltä"),
    goes=listed(
        """tule, tulkaa, tulethan, tervetul*, lähde, lähdemme, lähdetään, *retki, *retken, *retkelle, *retkiä, *matka,
        *matkan, *matkalle, *vaellus, *ekskursio, suuntautuu, suuntaa, suuntaamme, kokoaa, kutsu*, saavu*, kokoonnu*, kokoontu*,
        järjestetään retki, vierailu, *vierailu, tutustu*, *käynti, tehdään"""
    ),
    held_endings=listed(
        """järjestettävä, järjestettävän, järjestettävään, järjestettävässä, järjestettävälle, järjestettävät,
        pidettävä, pidettävän, pidettävään, pidettävässä, pidettävälle, pidettävät, vietettävä, vietettävän, vietettävään,
        kokoontuva, kokoontuvan, kokoontuvaan, toteutettava, toteutettavan, nähtävä"""
    ),
    no_places=listed(
        """suomessa, ruotsissa, norjassa, venäjällä, virossa, ukrainassa, euroopassa, pohjoismaissa, saksassa, afrikassa,
        aasiassa, kiinassa, intiassa, yhdysvalloissa, amerikassa, maailmassa, maassa, seminaarissa, tilaisuudessa,
        tapahtumassa, luennolla, kurssilla, retkellä, päivässä, päivällä, illalla, aamulla, keväällä, kesällä, syksyllä, talvella,
        tammikuussa, helmikuussa, maaliskuussa, huhtikuussa, toukokuussa, kesäkuussa, heinäkuussa, elokuussa, syyskuussa,
        lokakuussa, marraskuussa, joulukuussa, viikolla, yhteistyössä, yhdessä, tässä, tällä, näissä, näillä, jossa, jolla, missä,
        millä, siellä, täällä, samalla, ohjelmassa, hankkeessa, projektissa, lopussa, alussa, lopulla, alulla, lisäksi, mukana, muualla, kaikkialla,
        eduskunnassa, facebookissa, instagramissa, jouluna, suomeksi, kotona, kyseessä, meillä, teillä, heillä, minulla, sinulla, hänellä,
        euroopan, pääsymaksulla, lipulla, tilassa, aiheella, teemalla, nimellä, otsikolla, alussa, vaiheessa, puolella, kanssa, rannalla ja"""
    ),
    subordinates=listed(
        """että, miten, kuinka, joka, jotka, jonka, joiden, jota, joita, jossa, joissa, jolla, joille, mitä, millainen,
        millaista, millaisia, miksi, koska, vaikka, kun, missä, milloin, jotta"""
    ),
    earlier=listed(
        "edelli*, viimeksi, viime, jälkeen, aiem*, aikaisem*, ensimmäisen kerran, vuonna, pidettiin, järjestettiin"
    ),
    online=listed(
        """suorana verkkolähetyksenä, verkkolähetyksenä, verkkolähetyksen kautta, suorana verkossa, suorana lähetyksenä, verkossa, netissä,
        etänä, etäyhteydellä, etäyhteyksin, etäyhteyksillä, etäyhteyden kautta, etäyhteyden välityksellä, etäyhteydet,
        etäosallistuminen, etäosallistumismahdollisuus, etäkokouksena, virtuaalisesti, microsoft teamsissa, teamsissa, ms teamsissa, teamsilla, teamsin kautta,
        teamsin välityksellä, teams-kokou*, teams-yhteydellä, teams-etäyhtey*, teams-tilaisuu*, teams, zoomissa, zoomilla, zoomin kautta, zoomin välityksellä,
        zoom-kokou*, zoom-yhteydellä, zoom, verkon kautta, verkon välityksellä, internetin välityksellä, internetissä, etätilaisuu*,
        suoratoistona, suorana striiminä, striiminä, striimin kautta, striimin välityksellä, striimataan, livestriiminä, livestriimi*, livestream*,
        verkkotilaisuu*, verkkokoulutuksena, verkkotapahtumana, verkkoluentona, verkkokokouksena, youtubessa, webinaarina, hybridinä, hybriditilaisuutena,
        hybriditapahtumana, hybridimuotoisena, hybridikoulutuksena, hybridiseminaarina, webexissä, google meetissä, discordissa, etälähetyksenä"""
    ),
    follows=FOLLOWS,
    elsewhere=ELSEWHERE,
    afterwards=listed("jälkikäteen, jälkeenpäin, myöhemmin, tallen*"),
    surnames=listed(
        """ranta, talo, lahti, järvi, saari, linna, piha, lampi, metsä, pelto, koski, niemi, mäki, kari, halli, aho,
        laine, aukio, kivi, kallio, tori, puisto, mylly"""
    ),
    qualities=listed(
        "oma, vanha, uusi, iso, pieni, suuri, vanhan, uuden, ison, pienen, entisen, entinen"
    ),
)

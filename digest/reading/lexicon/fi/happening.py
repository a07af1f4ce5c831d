"""Finnish verbs of what happens, opens, ends, comes out or happened. Pure."""

from digest.reading.lexicon.words import listed

HOLDS = listed(
    """soi, soivat, päivämäärät ovat, ajankohdat ovat, kokoontumispäivät ovat, tapaamiskerrat ovat, kokoontumiskerrat
    ovat, kokousajat ovat, esityspäivät ovat, seuraavat kerrat ovat, palkinnot jaetaan, palkinnot luovutetaan, viimeinen kerta on, esitellään, järjestetään, järjestää, järjestävät, järjestämme, toimeenpannaan, pidetään, pitävät,
    pidämme, toteutetaan, toteutuu, toteutuvat, kokoontuu, kokoontuvat, kokoonnutaan,
    kokoonnumme, tavataan, kutsuu, kutsuvat, kutsumme, on luvassa, ovat luvassa, luvassa, on
    tarkoitus järjestää, on tarkoitus pitää, on tarkoitus kokoontua, on tarkoitus ~ järjestää, on
    tarkoitus ~ pitää, olisi tarkoitus järjestää, olisi tarkoitus pitää, on määrä järjestää, on
    määrä pitää, on määrä kokoontua, suunnitteilla, isännöi, isännöivät, seuraavan kerran,
    lähetetään suorana, radioidaan, televisioidaan, laskee ~ kanssasi, laskevat ~ kanssasi, piirtää ~ kanssasi,
    täyttää ~ kanssasi, katsoo ~ kanssasi, auttaa ~ kanssasi, tekee ~ kanssasi, käy läpi ~ kanssasi, nousevat
    pihoille, asetetaan näytteille, on näytteillä, ovat näytteillä, tulee näytteille, tulevat näytteille,
    kantaesitetään, ensiesitetään, kerrotaan *tarinoita, nousevat torille, nousee torille, nousevat kaduille, nousevat pystyyn, nousee pystyyn, avaavat luukut, avaavat ~
    luukut, avaavat porttinsa, avaa porttinsa, avaavat pajansa, avaa pajansa, avaavat pihansa, avaavat
    puutarhansa, avaa puutarhansa, avaavat kotinsa, avaavat työhuoneensa, avaa työhuoneensa, avaavat ateljeensa,
    avaavat tallinsa, avaavat navettansa, striimataan, järjestettäisiin, ajankohta on, ajankohdaksi, järjestyy,
    järjestäytyy, toteutamme, tapaamme, järjestämään, pitämään, toteuttamaan, tullaan
    järjestämään, on suunniteltu, järjestettäväksi, pidettäväksi, toteutettavaksi,
    järjestettävän, pidettävän, istuu, poljetaan, kilpaillaan, kisataan, pelataan, vierailee,
    vierailevat, esiintyy, esiintyvät, luennoi, konsertoi, jalkautuu, on esillä, ovat esillä, esillä on, esillä ovat, saa ensi-iltansa,
    saavat ensi-iltansa, järjestetäänkin, pidetäänkin, kokoonnutaankin, vietetäänkin, juhlii, ratkotaan, nousee lavalle, nousevat lavalle, astuu lavalle, astuvat lavalle, nousee estradille,
    esiintymislavalla, vietetään, vietämme,
    vietettäväksi, juhlitaan, juhlivat, väittelee, väitöskirja ~~ tarkastetaan, tehdään
    opintomatka*, tehdään retk*, tehdään ~ retk*, retki tehdään, retket tehdään, matka tehdään, matkat tehdään, ensimmäinen niistä on, ensimmäinen kerta on"""
)
HAPPENS = listed(
    """*etaan, *etään, *staan, *stään, *llaan, *llään, *idaan, *idään, pitää, vuorossa, äänestävät, äänestetään, toteuttaa, tarjoaa, tarjoamme, tarjolla,
    jatkuu, jatkuvat, tulossa, tulee, tulevat, esiintyy, esittelee, esitellään, keskustellaan,
    käsitellään, jaetaan, jakaa, luovutetaan, palkitaan, julkistetaan, vierailee, vierailevat,
    osallistuu, mukana on, kuullaan, nähdään, ovat, on, kestää, tapahtuu, lanseerataan, alustaa,
    alustavat, puhuu, puhuvat, avaa, päästään, pääset, pääsee, kerrotaan, perehdytään,
    pureudutaan, syvennytään, on aika, osallistumme, löydät, tapaat, kohtaavat, saapuu,
    saapuvat, kiertää, jalkautuu, pysähtyy, pysähtyvät, poikkeaa, poikkeavat, parkkeeraa, parkkeeraavat,
    rantautuu, rantautuvat, majoittuu, pystyttää, pystyttävät, levittää, levittävät, kurvaa, kurvaavat"""
)
HELD = listed(
    """käsitteli, päätti, hyväksyi, totesi, valitsi, valittiin, antoi, esitti, luovutti,
    vastaanotti, tapahtui, hyväksyttiin, käynnisti, allekirjoitti, allekirjoitettiin, nimitti,
    nimitettiin, järjestettiin, pidettiin, toteutettiin, vietettiin, kokoontui, kokoontuivat,
    kokosi, keräsi, keräsivät, houkutteli, veti, tavattiin, osallistui, osallistuivat, järjesti,
    järjestivät, piti, pitivät, oli, olivat, onnistui, keskusteltiin, käsiteltiin, kuultiin,
    nähtiin, käytiin, pohdittiin, esiteltiin, esitteli, esittelivät, saatiin, päättyi,
    päättyivät, alkoi, alkoivat, käynnistyi, käynnistyivät, starttasi, käynnistettiin,
    aloitettiin, avattiin, avautui, aukesi, julkaistiin, julkaisi, ilmestyi, valmistui,
    valmistuivat, sulkeutui, umpeutui, jaettiin, luovutettiin, palkittiin, kiersi, kiersivät,
    kiersimme, kiertäneensä, on pidetty, on järjestetty, oli järjestetty, ovat päättyneet, on
    päättynyt, on julkaistu, ovat osallistuneet, on osallistunut, oli ilmoittautunut, oli
    koolla, olivat koolla, tapasivat, tapasi, vieraili, vierailivat, puhui, puhuivat,
    ilmoittautui, tuli voimaan, tulivat voimaan, astui voimaan, tehtiin, vedettiin, sai,
    järjestetty, pidetty, toteutettu, järjestimme, pidimme, olimme, kerättiin, tarkasteltiin,
    jatkui, työskenneltiin, päätettiin, kilpailtiin, toteutui, kertoi kiertäneensä, haettiin,
    vastasi, vastasivat, pidetyn, pidetyssä, pidetystä, järjestetyn, järjestetyssä,
    järjestetystä, pidetyt, järjestetyt, järjestetyissä, päättyneen, päättyneessä, pidettyyn,
    järjestettyyn, pidetyllä, järjestetyllä, on ~ *ttu, on ~ *tty, on ~ *nut, on ~ *nyt, ovat ~
    *neet, oli ~ *ttu, oli ~ *tty, on *ttu, on *tty, on *nut, on *nyt, ovat *neet, olivat *neet,
    oli *nut, oli *nyt, on *llut, on *llyt, on noussut, on ~ noussut, on juossut, on ~ juossut, on *ssyt, on ~ *llut, on ~ *llyt,
    on ~ *ssyt, ovat *lleet, ovat *sseet, ovat ~ *lleet, ovat ~ *sseet"""
)
FINITE_ENDINGS = listed(
    "taan, tään, vat, vät, ttaa, ttää, staa, stää, ntaa, ntää, htaa, rtaa, ltaa, yy, tuu, ntuu, see, lee, kee"
)
VERBAL_ENDINGS = listed(
    """aa, ää, ee, ii, oo, öö, uu, yy, oi, asi, äsi, isi, osi, maan, mään, vat, vät, taan, tään, daan, dään, laan, lään, raan, rään, naan, nään, ttiin,
    stiin, ltiin, tiin, mme, nut, nyt, ttu, tty, neet, tut, tyt, minen, misen, miset, mista, mistä, otto, muutto, muutos,
    siirto, vaihto, vaihdos, lasku, nousu, korotus, alennus, päätös, päätökset, loppu, raja, alku, poisto, purku, jako, maksu,
    asennus, toimitus, tilaus, huolto, korjaus, häiriö, vika, varoitus, kutsunta, lakko, vero, tulos, luvut, arvio, ennuste"""
)
TAKES_PLACE = listed("""palkinnot jaetaan, palkinto jaetaan, palkinnot luovutetaan, palkinto luovutetaan, voittajat
    palkitaan, voittajat julkistetaan, viimeinen kerta on, ensimmäinen kerta on, järjestetään, vietetään, juhlitaan, kokoonnutaan, kilpaillaan, esiintyy, esiintyvät,
    vierailee, vierailevat, puhuu, pohtii, pohtivat, alustaa, keskustelevat, soittaa, laulaa,
    luennoi, konsertoi, saa ensi-iltansa, saavat ensi-iltansa,
    kokoontuu, kokoontuvat, tulee puhumaan, tulee kertomaan, kertoo ~~ teokses*, kertoo ~ kirjas*""")
TOOK_PLACE = listed(
    """järjestettiin, pidettiin, vietettiin, pitivät, kokoontui, kokoontuivat, järjestimme,
    pidimme, on järjestetty, on pidetty, on ~ vietetty, on vietetty, on ~ järjestetty, on ~
    pidetty, soitti, soittivat, lauloi, lauloivat, esiintyi, esiintyivät, puhui, puhuivat, juonsi, juonsivat,
    kilpaili, kilpailivat, kisasi, kisasivat, vieraili, vierailivat, keskustelivat, väittelivät, tapasivat,
    osallistuivat, opastivat, ratsastivat, saarnasi, alusti, alustivat, opasti, laulettiin, tanssittiin,
    soitettiin, kisattiin, kilpailtiin, pelattiin, kuultiin, nähtiin, keskusteltiin, juhlittiin, muisteltiin,
    istutettiin, siivottiin, syötiin, juotiin, nautittiin, kokoonnuttiin, palkittiin, julkistettiin,
    luovutettiin, jaettiin, paljastettiin, vihittiin, valittiin, hyväksyttiin, käytiin läpi, esiteltiin,
    keräsi, keräsivät, houkutteli, houkuttelivat, kokosi, kokosivat, on ohi, ovat ohi, on takana, ovat takana,
    takanapäin, takana, on mennyt, ovat menneet, on nyt mennyt, saatiin päätökseen, on saatu päätökseen,
    saatiin viettää, saivat, kunnioitettiin, muistettiin, esittivät näytelmän, keskeytettiin, keskeytyi, keskeytyivät, jouduttiin keskeyttämään"""
)
BYGONE = listed(
    """kuluneena, kuluneen, kuluneella, kuluneiden, viime, menneenä, menneen, menneellä,
    päättyneen, päättyneenä, aiemmin"""
)
COMING = listed(
    """seuraava, seuraavan, seuraavat, seuraavassa, seuraavaan, seuraavien, tuleva, tulevan,
    tulevat, tulevassa, tulevaan, tulevien, pidettäv*, järjestettäv*, toteutettav*, vietettäv*, juhlittav*, kilpailtav*, pelattav*, alkava*, alkavi*,
    käynnistyv*, starttaava*, starttaavi*, avautuva*, avautuvi*, aukeava*, aukeavi*, julkaistava*, tulossa"""
)
STARTS = listed(
    """alkaa, alkavat, käynnistyy, käynnistyvät, starttaa, starttaavat, aloittaa, aloittavat,
    aloitetaan, käynnistetään, pyörähtää käyntiin, polkaistaan, jatkaa taas, jatkavat taas, jatkuu taas, jatkuvat taas, ja jatkaa, ja jatkavat, palaa
    tauolta, palaavat tauolta, pyörähtävät käyntiin, lähtee käyntiin, lähtevät käyntiin, potkaistaan"""
)
OPENS = listed(
    """avataan, avautuu, avautuvat, aukeaa, aukeavat, aueta, pyörähtää käyntiin, pyörähtävät käyntiin, polkaistaan
    käyntiin, potkaistaan käyntiin, käynnistetään, lähtee käyntiin, starttaa, aloitetaan, avautua, avata, auki, avoinna,
    avoin, käynnissä, alkaa, alkavat, käynnistyy, haettavissa, haettavana, haettavaksi,
    avautumi*, aukeami*, käynnistyvät, vastattavissa, täytettävissä, avaa, avaavat, avaamme,
    haetaan"""
)
ENDS = listed(
    """päättyy, päättyvät, sulkeutuu, sulkeutuvat, umpeutuu, umpeutuvat, loppuu, loppuvat, suljetaan, päätetään,
    päättyen, päättymi*, poistuu, poistuvat, poistetaan"""
)
EFFECTIVE = listed(
    """kiristyy, kiristyvät, lievenee, lievenevät, harvenee, harvenevat, tihenee, tihenevät, supistuu,
    supistuvat, kauppias aloittaa, rehtori aloittaa, johtaja aloittaa, kunnanjohtaja aloittaa, kaupunginjohtaja
    aloittaa, toimitusjohtaja aloittaa, päällikkö aloittaa, lääkäri aloittaa, sihteeri aloittaa, opettaja
    aloittaa, yrittäjä aloittaa, työntekijä aloittaa, kirkkoherra aloittaa, koordinaattori aloittaa, lopettaa, lopettavat, jättää tehtävänsä, raukeaa, raukeavat, kumoutuu, kumoutuvat, vanhenee, vanhenevat, lakkaa, lakkaavat, lakkautetaan, nimi vaihtuu, nimemme vaihtuu, osoite vaihtuu, osoitteemme vaihtuu, numero vaihtuu, vaihdetaan, tulee kuluneeksi, kuluneeksi, sovelletaan, siirtyy väistötiloihin, siirtyvät väistötiloihin, siirtyy uusiin tiloihin, muuttaa väistötiloihin, asennetaan, palvelemme uu*, toimimme uu*, voimaan, saadaan käyttöön, saadaan ~~ käyttöön, on käytössä, ovat käytössä, käyttöön ottami*, otetaan käyttöön, otetaan ~ käyttöön, tulee käyttöön, tulevat käyttöön, ottaa
    käyttöön, ottavat käyttöön, otamme käyttöön, aloittaa toimintansa, aloittavat toimintansa,
    toiminta alkaa, toiminta käynnistyy, muuttaa uusiin, muuttavat uusiin, siirtyvät käyttämään,
    siirtyy käyttämään, toimikausi alkaa, kausi alkaa, aloittaa tehtävässä*, aloittaa työssä*,
    aloittaa virassa*, ottaa vastaan viran, nousevat, nousee, laskee, laskevat, korotetaan,
    muuttuu, muuttuvat, uudistuu, uudistuvat, laajenee, laajenevat, aletaan, alkaa liikennöi*"""
)
OPENINGS = listed(
    """avaa ovensa, avataan yleisölle, avautuu, avautuvat, avataan, vihitään, aukeaa, aukeavat"""
)
RELEASES = listed(
    """julkaistaan, julkaisee, julkaisevat, julkaisemme, ilmestyy, ilmestyvät, julkistetaan,
    julkistaa, julkistavat, tulee sivuille, tulevat sivuille, tulee saataville, tulevat
    saataville, julkaistava*, ilmestymi*, julkaisemin*, julkaisemis*, tulevat verkkoon, tulee
    verkkoon, lähtee jakoon, tulee julki, julkaistaneen, julkistamme, annetaan julki, tuodaan julki, tulee ulos, saapuu
    kauppoihin, saapuvat kauppoihin, tulee kauppoihin, tulevat kauppoihin, ehtii kauppoihin, tulee
    kuunneltavaksi, tulevat kuunneltaviksi, tulee katsottavaksi, tulevat katsottaviksi, tulee luettavaksi,
    tulevat luettaviksi, tulee kuultavaksi, pääsee luettavaksi, kuunneltavissa alkaen, lehtihyllyille,
    kirjakauppoihin, julkisuuteen, putoaa ~ luuk*, putoaa ~ postiluuk*, putoavat ~ luuk*, kolahtaa ~ luuk*, kolahtaa ~ postiluuk*, tipahtaa ~ luuk*, putoaa postiluuk*, putoaa postilaatik*, kolahtaa postiluuk*, jaetaan koteihin, jaetaan joka
    kotiin, saapuu kirjastoihin, saapuvat kirjastoihin, avautuu lukijoille"""
)
APPEARS = listed(
    """tulevat, tulee, tulossa, viedään, avataan, lisätään, saadaan, lanseerataan,
    ladataan, kootaan, saadaan valmiiksi, siirretään, jaetaan, valmistuu, valmistuvat,
    valmistumi*, valmistuv*, kauppoihin, levykauppoihin, lehtipisteisiin, postiluukkuihin, on valmis, ovat valmiita, julki"""
)
VIEWABLE = listed(
    """katsottavissa, luettavissa, nähtävissä, kuunneltavissa, ladattavissa, katseltavissa,
    voi katsoa, voi katsella, voi nähdä"""
)
AVAILABLE = listed("saatavilla, nähtävillä, nähtävänä, esillä")

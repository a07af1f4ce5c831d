"""Finnish words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.fi import base_forms, nouns
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=nouns.KINDS,
    heads=nouns.HEADS,
    endings=nouns.ENDINGS,
    of_endings=nouns.OF_ENDINGS,
    unlike=nouns.UNLIKE,
    calls=nouns.CALLS,
    surveys=nouns.SURVEYS,
    publications=nouns.PUBLICATIONS,
    papers=nouns.PAPERS,
    registrations=nouns.REGISTRATIONS,
    submissions=nouns.SUBMISSIONS,
    offers=nouns.OFFERS,
    opinions=nouns.OPINIONS,
    policies=nouns.POLICIES,
    gatherings=nouns.GATHERINGS,
    works=nouns.WORKS,
    draws=nouns.DRAWS,
    programmes=listed(
        """ohjelma, ohjelmat, kevätohjelma, syysohjelma, kesäohjelma, viikko-ohjelma, kalenteri,
        *kalenteri, tapahtuu, päivämäärät, kesätapahtumat, menovinkit, kokousajat, *aikataulu"""
    ),
    holds=listed(
        """järjestetään, järjestää, järjestävät, järjestämme, toimeenpannaan, pidetään, pitävät,
        pidämme, toteutetaan, toteutuu, toteutuvat, kokoontuu, kokoontuvat, kokoonnutaan,
        kokoonnumme, tavataan, kutsuu, kutsuvat, kutsumme, on luvassa, ovat luvassa, luvassa, on
        tarkoitus, olisi tarkoitus, on määrä, suunnitteilla, isännöi, isännöivät, seuraavan kerran,
        lähetetään suorana, striimataan, järjestettäisiin, ajankohta on, ajankohdaksi, järjestyy,
        järjestäytyy, toteutamme, tapaamme, järjestämään, pitämään, toteuttamaan, tullaan
        järjestämään, on suunniteltu, järjestettäväksi, pidettäväksi, toteutettavaksi,
        järjestettävän, pidettävän, istuu, poljetaan, kilpaillaan, kisataan, pelataan, vierailee,
        vierailevat, esiintyy, esiintyvät, luennoi, konsertoi, jalkautuu, vietetään, vietämme,
        vietettäväksi, juhlitaan, juhlivat, väittelee, väitöskirja ~~ tarkastetaan, tehdään
        opintomatka*, tehdään retk*, tehdään ~ retk*, ensimmäinen niistä on, ensimmäinen kerta on"""
    ),
    happens=listed(
        """pitää, vuorossa, äänestävät, äänestetään, toteuttaa, tarjoaa, tarjoamme, tarjolla,
        jatkuu, jatkuvat, tulossa, tulee, tulevat, esiintyy, esittelee, esitellään, keskustellaan,
        käsitellään, jaetaan, jakaa, luovutetaan, palkitaan, julkistetaan, vierailee, vierailevat,
        osallistuu, mukana on, kuullaan, nähdään, ovat, on, kestää, tapahtuu, lanseerataan, alustaa,
        alustavat, puhuu, puhuvat, avaa, päästään, pääset, pääsee, kerrotaan, perehdytään,
        pureudutaan, syvennytään, on aika, osallistumme, löydät, tapaat, kohtaavat, saapuu,
        saapuvat, kiertää, jalkautuu"""
    ),
    held=listed(
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
        oli *nut, oli *nyt"""
    ),
    takes_place=listed("""järjestetään, vietetään, juhlitaan, kokoonnutaan, kilpaillaan"""),
    took_place=listed(
        """järjestettiin, pidettiin, vietettiin, pitivät, kokoontui, kokoontuivat, järjestimme,
        pidimme, on järjestetty, on pidetty, on ~ vietetty, on vietetty, on ~ järjestetty, on ~
        pidetty"""
    ),
    bygone=listed(
        """kuluneena, kuluneen, kuluneella, kuluneiden, viime, menneenä, menneen, menneellä,
        päättyneen, päättyneenä, aiemmin"""
    ),
    coming=listed(
        """seuraava, seuraavan, seuraavat, seuraavassa, seuraavaan, seuraavien, tuleva, tulevan,
        tulevat, tulevassa, tulevaan, tulevien, pidettäv*, järjestettäv*, toteutettav*, alkava*,
        käynnistyv*, starttaava*, avautuva*, aukeava*, julkaistava*, tulossa"""
    ),
    starts=listed(
        """alkaa, alkavat, käynnistyy, käynnistyvät, starttaa, starttaavat, aloittaa, aloittavat,
        aloitetaan, käynnistetään, pyörähtää käyntiin, polkaistaan"""
    ),
    opens=listed(
        """avataan, avautuu, avautuvat, aukeaa, aukeavat, aueta, avautua, avata, auki, avoinna,
        avoin, käynnissä, alkaa, alkavat, käynnistyy, haettavissa, haettavana, haettavaksi,
        avautumi*, aukeami*, käynnistyvät, vastattavissa, täytettävissä, avaa, avaavat, avaamme,
        haetaan"""
    ),
    ends=listed(
        """päättyy, päättyvät, sulkeutuu, umpeutuu, loppuu, loppuvat, suljetaan, päätetään,
        päättyen, päättymi*, poistuu, poistuvat, poistetaan"""
    ),
    effective=listed(
        """voimaan, otetaan käyttöön, otetaan ~ käyttöön, tulee käyttöön, tulevat käyttöön, ottaa
        käyttöön, ottavat käyttöön, otamme käyttöön, aloittaa toimintansa, aloittavat toimintansa,
        toiminta alkaa, toiminta käynnistyy, muuttaa uusiin, muuttavat uusiin, siirtyvät käyttämään,
        siirtyy käyttämään, toimikausi alkaa, kausi alkaa, aloittaa tehtävässä*, aloittaa työssä*,
        aloittaa virassa*, ottaa vastaan viran, nousevat, nousee, laskee, laskevat, korotetaan,
        muuttuu, muuttuvat, uudistuu, uudistuvat, laajenee, laajenevat, aletaan, alkaa liikennöi*"""
    ),
    openings=listed(
        """avaa ovensa, avataan yleisölle, avautuu, avautuvat, avataan, vihitään, aukeaa, aukeavat"""
    ),
    acts=listed(
        """pitää ilmoittaa, tulee ilmoittaa, on ilmoitettava, pitää toimittaa, pitää lähettää, pitää
        jättää, pitää palauttaa, pitää hakea, tulee hakea, täytyy hakea, täytyy lähettää, täytyy
        toimittaa, on esitettävä, tulee esittää, ilmoittaudu, ilmoittautukaa, ilmoittautua,
        ilmoittauduthan, ilmoittautumaan, ilmoittaudutaan, ilmoita, ilmoittakaa, lähetä, lähetäthän,
        lähettäkää, lähettämään, lähetettävä, toimita, toimittakaa, toimittamaan, toimitettava, hae,
        hakekaa, haettava, hakemaan, jätä, jättäkää, jätettävä, jättämään, tulee jättää, voi jättää,
        palauta, palautettava, palauttamaan, palauttakaa, voi lähettää, voi palauttaa, voi
        toimittaa, tulee toimittaa, tulee lähettää, tulee palauttaa, vastaathan, vastatkaa,
        vastaamaan, kommentoi, kommentoida, kommentoimaan, osallistu, osallistumaan, varaa, varata,
        ehdota, pyydetään, pyydämme, annettava, rekisteröidy, rekisteröityä, vaikuta, ota kantaa,
        voi hakea, voi ilmoittautua, voi antaa, voi esittää, voi kommentoida, voi osallistua,
        lausua, vahvista, vahvistettava, vastaa kyselyyn, vastataan, voi vastata, äänestää, äänestä,
        äänestäkää, tehdään sivustolla, jätetään, otetaan vastaan, annetaan, voi tehdä, tehdä
        ehdotuksia, varataan, varattava, muistathan, muistattehan"""
    ),
    modals=listed(
        """voi, voit, voivat, voitte, voidaan, tulee, pitää, täytyy, on mahdollista, mahdollisuus,
        pyydetään, toivotaan, on ~ *ttava, on ~ *tävä, on ~ *tava, tulisi, kannattaa, haluaa,
        haluat, on aikaa, aikaa"""
    ),
    applies=listed(
        """haettavissa, haettavana, haettavaksi, voi hakea, voivat hakea, voidaan hakea, saa hakea,
        hae ~ avustusta, hae rahoitusta, hae mukaan, haku on, haku alkaa, haetaan, hakemuksia
        otetaan vastaan, otamme vastaan hakemuksia, otetaan vastaan hakemuksia, haettaviksi, voi ~
        hakea, voivat ~ hakea"""
    ),
    releases=listed(
        """julkaistaan, julkaisee, julkaisevat, julkaisemme, ilmestyy, ilmestyvät, julkistetaan,
        julkistaa, julkistavat, tulee sivuille, tulevat sivuille, tulee saataville, tulevat
        saataville, julkaistava*, ilmestymi*, julkaisemin*, julkaisemis*, tulevat verkkoon, tulee
        verkkoon, lähtee jakoon, tulee julki, julkaistaneen, julkistamme"""
    ),
    appears=listed(
        """tulevat, tulee, tulossa, viedään, avataan, lisätään, esitellään, saadaan, lanseerataan,
        ladataan, kootaan, saadaan valmiiksi, siirretään, jaetaan, valmistuu, valmistuvat,
        valmistumi*, valmistuv*, on valmis, ovat valmiita"""
    ),
    viewable=listed(
        """katsottavissa, luettavissa, nähtävissä, kuunneltavissa, ladattavissa, katseltavissa"""
    ),
    available=listed("saatavilla, nähtävillä, esillä"),
    welcomes=listed(
        """tervetuloa, tervetulleita, tervetullut, tule mukaan, tule kuulemaan, tule keskustelemaan,
        tule, tulkaa, lähde mukaan, liity, nähdään, merkitse kalenteri*, varaa kalenteri*,
        varaathan, laita kalenteri*, varaa päivä, tule tutustumaan, voit osallistua, pääset
        osallistumaan, pääsee osallistumaan, voi osallistua, kannattaa tulla, kannattaa saapua,
        kannattaa osallistua, voit tulla, pääset tutustumaan, pääsee tutustumaan, voi tutustua,
        voi käydä, voit tutustua, mahdollisuus käydä"""
    ),
    by_before=listed("viimeistään, ennen"),
    by_after=listed("mennessä, saakka, asti"),
    last_days=listed(
        """määräaika, määräajan, määräpäivä, takaraja, deadline, dl, viimeinen ilmoittautumispäivä,
        viimeinen hakupäivä, viimeinen vastauspäivä, viimeinen jättöpäivä,
        hakuaika, ilmoittautumisaika, lausuntoaika, vastausaika, viimeinen palautuspäivä,
        *misaika, *ntiaika, palautusaika, vastausajan"""
    ),
    final_days=listed(
        """viimeinen päivä, viimeinen ~ päivä, viimeistä päivää, viimeisen kerran, viimeinen
        vastaanottopäivä, viimeinen aukiolopäivä, viimeinen palvelupäivä"""
    ),
    everything=listed("kaikki, kaikkien, koko"),
    cancels=listed(
        """peruttu, perutaan, peruuntuu, peruutettu, peruuntunut, peruutetaan, peruttiin, peruuntui,
        peruuntuivat, peruuntuvat, on jouduttu perumaan, joudumme perumaan, joudutaan perumaan,
        perumme, peruutus, perua, peruuttaa, ei toteudu, eivät toteudu, jää toteutumatta, jää
        pitämättä, jäävät pitämättä, jää ~~ pois, jäävät ~~ pois, peruu, peruvat, peruimme"""
    ),
    moves=listed(
        """joudutaan siirtämään, siirtämään, siirtyy, siirtyvät, siirretään, siirrettiin, siirretty,
        siirtynyt, siirtyi, lykätään, lykättiin, lykätty, lykkääntyy, lykkääntyi, siirrämme, uusi
        ajankohta, uusi aika, uusi päivä, aikaistetaan, siirrettävä, siirto, muuttunut ajankohta,
        siirsi, siirsivät, siirsimme, siirtävät, siirtää, siirtymä, hakuaikaa jatketaan, hakuaikaa
        on jatkettu, ilmoittautumisaikaa jatketaan, ilmoittautumisaikaa on jatkettu, määräaikaa
        jatketaan, määräaikaa on jatkettu, aikaa on jatkettu, pidennetty, pidennetään"""
    ),
    called_off=listed(
        """myöhempään ajankohtaan, myöhemmäksi, toistaiseksi, hamaan tulevaisuuteen, myöhemmin
        ilmoitettav*, uuteen ajankohtaan, tuonnemmaksi"""
    ),
    others=listed("muut, muita, loput, loppuja, muiden"),
    likewise=listed("tämä koskee, sama koskee, koskee myös, koskee lisäksi"),
    originally=listed(
        """alun perin, alunperin, alkuperäi*, aiemmin ilmoitettu*, aikaisemmin ilmoitettu*, piti
        järjestää, piti pitää, oli tarkoitus, suunniteltu*, kaavailtu*"""
    ),
    to_new=listed(
        """uusi ajankohta, uusi aika, uusi päivä, pidetään, järjestetään, siirtyy, siirretään,
        siirrettiin, siirretty, siirtynyt, siirtyi, uudeksi ajankohdaksi, lykätään"""
    ),
    not_held=listed(
        """ei ~ järjestetä, ei ~ pidetä, ei ~ avata, ei ~ julkaista, ei ~ toteuteta, ei ~ toteudu,
        ei ~ aloiteta, ei ~ käynnisty, ei ~ alka, ei ~ aukea, ei ~ avaudu, ei ~ valmistu, ei ~
        ilmesty, eikä ~ järjestetä, eikä ~ pidetä, eivät ~ toteudu, emme ~ järjestä, emme ~ pidä, ei
        ~ järjestä, ei ~ pidä, ei ~ ole haettav*, ei ~ ole tilaisuutta, ei ~ ole webinaari*, ei ~
        ole koulutus*, ei ~ ole seminaari*, ei ~ ole tapaami*, ei ~ ole työpaj*, ei ~ kokoonnu,
        eivät ~ ala, ei ~ ala, ei ~ tule voimaan, eivät ~ tule voimaan, ei ~ haeta, ei ~ julkaise,
        eivät ~ käynnisty, ei ~ tapahdu, ei enää, ei ~ voi hakea, emme ~ julkaise, ei ~ saada, eivät
        ~ järjestä, ei ~ starttaa, ei ~ ole luvassa, ei ~ vietetä, emme voi järjestää, ei voida
        järjestää, ei ~ pystytä järjestämään, emme pysty järjestämään, ei ~ voi järjestää, ei saa
        järjestää, ei ole sallittu*, jää väliin, jäävät väliin, jätetään väliin, jää tältä erää,
        eivät ~ toteutuneet, ei ~ päästä järjestämään, jätetään pitämättä, jätetään järjestämättä,
        jätetään ~ pitämättä"""
    ),
    not_cancelled=listed("ei ole peruttu, ei ~ peruta, eivät ole peruttu, ei peruta"),
    negates=listed("ei, eivät, emme, en, ette, eikä, eivätkä, emmekä"),
    spared=listed(
        """ei ~ tarvitse, ei ~ tarvita, ei ~ vaadi, ei ~ vaadita, ei ~ edellytä, ei ~ edellytetä, ei
        ~ maksa, ei ~ peritä, ei vain, ei ainoastaan, ei ~ ennakko*, ei ~ pakoll*, eikä ~ tarvitse,
        eikä ~ maksa, eikä ~ vaadi, ei ~ tallenneta, ei ~ nauhoiteta, ei ~ striimata, ei ~ lähetetä,
        eikä ~ tallenneta, ei ~ osallistumismaksu*, ei ~ pääsymaksu*, ei ~ erillistä, emme ~ peri,
        ei ~ myydä, ei ~ unohda"""
    ),
    from_on=listed("alkaen, lukien, lähtien"),
    duties=listed("tulee, pitää, täytyy, edellytetään, vaaditaan, on ~ *ttava, on ~ *tävä"),
    usual=listed(
        """on aina ollut, yleensä, tavallisesti, normaalisti, vuosittain, perinteisesti, useimmiten,
        joka vuosi, sääntöjen mukaan, sääntömääräis*, jokaisena vuonna"""
    ),
    rhythms=listed(
        """maanantaisin, tiistaisin, keskiviikkoisin, torstaisin, perjantaisin, lauantaisin,
        sunnuntaisin, arkisin, viikoittain, päivittäin, kuukausittain, joka viikko, joka kuukausi,
        joka päivä"""
    ),
    doubtful=listed(
        """todennäköisesti, suunnitellaan, suunnitelmissa, jos, mikäli, lienee, lienevät, voisi,
        voisivat, voitaisiin, saattaa, saattavat, saattaisi, ehkä, mahdollisesti, ehdottaa, ehdotti,
        ehdottavat, ehdotettiin, ehdotetaan, haaveilee, harkitsee, harkitaan, harkitsevat,
        kuvitellaan, kuvitteellinen, ei ole varmaa, pitäisi järjestää, ei ole vielä päätetty, ei
        vielä tiedetä, epävarmaa, avoinna on vielä, kaavaillaan, toivoo, toivovat, toivotaan,
        toivomme, tavoitteena on, tavoitteena ~ on"""
    ),
    personal=listed(
        """hän, aloitan, osallistun, menen, aion, minä, muutan, täytän, lähden, jään, opiskelen,
        aloitin, osallistuin, puolisoni, lapseni, äitini, isäni, tyttäreni, poikani, eläkkeelle,
        äitiyslomalle, vanhempainvapaalle, virkavapaalle, syntymäpäiv*, häät, häitään,
        kesälomalle, kesälomaa"""
    ),
    sends=listed(
        """ilmoitetaan lehdissä, kuulutetaan lehdissä, päätökset ilmoitetaan, päätöksistä
        ilmoitetaan, hakijoille ilmoitetaan, kutsu lähetetään, kutsut lähetetään, kutsu postitetaan,
        kutsut postitetaan, lähetetään, lähetämme, postitetaan, postitamme, kutsut lähtevät, kutsu
        lähtee, saavat kutsun, saat linkin, saavat linkin, kutsut toimitetaan, ilmoitetaan,
        ilmoitamme, tiedotetaan, tiedotamme, vahvistetaan, kerromme, kerrotaan, linkki toimitetaan,
        linkit lähtevät, saavat tiedon, saa tiedon, saavat vahvistuksen, maksetaan, maksetaan
        tilille"""
    ),
    decides=listed(
        """*käsittelyyn, käsittelyyn, ottaa kantaa, päätettäväksi, hyväksyttäväksi, hyväksytään,
        päätökset, päätös, päätöksen, päätetään, käsitellään lautakun*, arvioidaan"""
    ),
    stamped=listed(
        """julkaistu, päivitetty, muokattu, luotu, viimeksi julkaistu, viimeksi päivitetty, viimeksi
        muokattu, kirjoitettu, uutinen, tiedote, päivitys"""
    ),
    later=listed(
        """lisätieto*, tietoa, tarkemp*, tarkemmat tiedot, tarkempi ohjelma, yksityiskohd*, kutsu,
        kutsut, linkki, linkit, osallistumislinkki, paikka, ajankohta, päivämäärät, ajankohdat,
        aikataulu"""
    ),
    breaks=listed("""*loma, *lomaviikko, *lomaviikolla, *lomaviikon"""),
    closed=listed(
        """loma-ajat, lukukaudet, lukuvuoden työajat, lukukausi, syyslukukausi, kevätlukukausi,
        koulu alkaa, koulu päättyy, kielto*, kiello*, *kieltoa, *kiellon, *kielloa, kielletään,
        kielletty, suljettu, suljettuna, suljettuina, suljetut, kiinni, aukiolo, aukiolop*,
        aukiolot, aukiolon, aukioloja, aukioloissa, aukioloaj*, aukioloaika, aukioloaikaa,
        aukioloaikoja, aukioloaikoihin, aukioloaikamme, aukioloaikaamme, aukioloaikoihimme,
        poikkeusaukiolo*, käyttökatko*, huoltokatko*, vesikatko*, sähkökatko*, katkos, katkoksen,
        tauolla, kesätau*, joulutau*, talvitau*, huoltotau*, sulkuaik*, loma-aik*, *rajoitukset,
        *rajoitus, *kielto, kielto, poikki, katkaistaan, katkaistu, laskutetaan,
        liikennejärjestely*, palvelee, päivystää"""
    ),
    valid=listed(
        """voimassa, voimassaolo*, jatkuu, jatkuvat, kestää, kestävät, käytössä, rahoitettu,
        rahoitetaan, toiminnassa, työskentelee, toimii, toimivat, avoinna, palvelee, nimitetty,
        nimittänyt, valittu"""
    ),
    situations=listed(
        """tilantee*, tilanteen, tilanne, mukaan, pohjautu*, perustu*, voimassa ollu*, jälkeen,
        alkaen voimassa"""
    ),
    purposes=listed("vuodelle, vuosille, vuodeksi, vuosiksi, vuoteen, vuosiin"),
    labels=listed(
        """aika, ajankohta, milloin, päivä ja aika, aika ja päivä, päivä ja paikka, pvm ja aika,
        missä ja milloin, milloin ja missä, päivämäärä, aika ja paikka, paikka ja aika, päivä, pvm,
        tapahtuma-aika, ajankohdat, aika ja paikka ovat"""
    ),
    clause_starts=listed(
        """että, jotta, joka, jotka, jossa, joissa, jonka, joiden, jolloin, jolla, joille, josta,
        johon, jota, kun, koska, vaikka, mutta, vaan, ja, sekä, sillä, kuten, mikäli, jos, missä,
        kunnes, eli, minkä, mikä, eikä"""
    ),
    that=listed("että"),
    stops=listed(
        """ja, sekä, tai, että, jotta, joka, jotka, jonka, jossa, kun, jos, on, ovat, oli, olivat,
        ei, eivät, myös, se, sen, ne, niiden, tämä, tämän, nämä, kertoi, kertoo, kertovat, klo,
        kello, mutta, vaan, mukaan, nyt, vielä, jo, kaikki, kaikille, sitten, silloin, tänään,
        huomenna, eilen, ensi, viime, tänä, vuonna, noin, yli, alle, mm, esim, kuten, eli,
        tulossa, kohti, välillä, varten, vuoden, mennessä, saakka, asti, viimeistään, me, te, he,
        hän, muun, muassa, uutta, järjestetään, pidetään, tervetuloa, aika, paikka, ennen,
        jälkeen, alkaen, päivitetty, julkaistu, lisätietoja, lue, lisää, katso, kutsu, aikana,
        lähtien, tulee, *avat, *ivat, *evat, *ovat, *uvat, *ävät, *ivät, *evät, *yvät, *övät,
        *taan, *tään, *ttiin, yhteydessä, kertaa"""
    ),
    other_cases=listed(
        """ssa, ssä, sta, stä, lla, llä, lta, ltä, lle, ksi, aan, ään, een, iin, oon, uun, yyn, öön,
        hin, hon, hun, hän"""
    ),
    linking_endings=listed(
        """va, vä, van, vän, vat, vät, vaa, vää, vaan, vään, vassa, vässä, vasta, västä, valla,
        vällä, valle, välle, viin, vissa, vissä, vista, vistä, ville, villa, villä, vien, tu, ty,
        tun, tyn, tut, tyt, nut, nyt"""
    ),
    registration_open=listed(
        """ilmoittautuminen on auki, ilmoittautuminen on avattu, ilmoittautuminen on avoinna,
        ilmoittautuminen on käynnissä, ilmoittautuminen on alkanut, ilmoittautuminen auki,
        ilmoittautuminen avattu, ilmoittautuminen käynnissä, ilmoittaudu, ilmoittauduthan,
        ilmoittautukaa, ilmoittautuminen on nyt auki, ilmoittautumiset ovat auki,
        ilmoittautumislinkki, voit ilmoittautua, voi ilmoittautua, ilmoittautuminen on nyt avattu,
        rekisteröidy, varaa paikkasi"""
    ),
    programme_out=listed(
        """ohjelma on julkaistu, ohjelma julkaistu, ohjelma on valmis, ohjelma on valmistunut,
        ohjelma on nyt julkaistu, ohjelma löytyy, tutustu ohjelmaan, katso ohjelma, lue ohjelma,
        ohjelma on nähtävissä, ohjelma on luettavissa, ohjelma on saatavilla, ohjelma on nyt"""
    ),
    full=listed(
        """kurssi on täynnä, koulutus on täynnä, tilaisuus on täynnä, tapahtuma on täynnä, ryhmä on
        täynnä, webinaari on täynnä, työpaja on täynnä, seminaari on täynnä, retki on täynnä, on
        ~ jo täynnä, ovat täynnä, ovat jo täynnä, on nyt täynnä, on valitettavasti täynnä,
        loppuunmyyty, loppuunmyytyjä, loppuunvarattu, loppuunvarattuja, paikat on varattu,
        paikat ovat menneet, ilmoittautuminen on päättynyt, ilmoittautuminen on sulkeutunut,
        ilmoittautuminen on suljettu"""
    ),
    about=listed("aiheesta, teemalla"),
    series=listed("sarja, sarjaa, sarjan, sarjassa, sarjasta, sarjat, kiertue"),
    themes=listed(
        """teemana on, teemana ovat, teemoina ovat, teemoina on, teema on, teemat ovat, aiheena on,
        aiheena ovat, aiheina ovat, aihe on, aiheet ovat, teemana, teemoina, teemana oli, teemoina
        olivat, aiheena oli, teema oli, aiheena, aiheina, teema, aihe, teemat, aiheet,
        käsitellään, keskustellaan, pureudutaan, syvennytään, paneudutaan"""
    ),
    capacity_before=listed(
        """enintään, korkeintaan, mahtuu, mahtuu mukaan, mukaan mahtuu, max, maks, maksimissaan,
        pääsee, paikkoja on, otetaan, mukaan otetaan, tilaa on, osallistujamäärä on rajattu,
        otamme, mahtuu enintään, osallistujia otetaan"""
    ),
    capacity_after=listed(
        """paikkaa, osallistujaa, osallistujalle, henkeä, hengelle, henkilöä, henkilölle,
        ensimmäistä, ensimmäiselle, tiimiä, organisaatiota, kuulijaa, opiskelijaa, hlö, hlöä,
        ilmoittautunutta, paikan"""
    ),
    organised_by=listed(
        """järjestäjä, järjestäjät, järjestäjänä, järjestäjinä, järjestäjänä toimii, järjestäjinä
        toimivat, järjestäjinä ovat, järjestäjänä on, tilaisuuden järjestää, tilaisuuden
        järjestävät, tapahtuman järjestää, tapahtuman järjestävät, webinaarin järjestää,
        webinaarin järjestävät, seminaarin järjestää, seminaarin järjestävät, koulutuksen
        järjestää, koulutuksen järjestävät, työpajan järjestää, päivän järjestää, päivän
        järjestävät, verkostopäivän järjestää, verkostopäivän järjestävät"""
    ),
    organises=listed("järjestää, järjestävät, kutsuu, kutsuvat, pitää, pitävät, tarjoaa"),
    place_labels=listed("paikka, missä, osoite, tapahtumapaikka, sijainti"),
    place_words=(),
    venues=nouns.VENUES,
    place_endings=listed("ssa, ssä, lla, llä"),
    at_endings=listed("lle, ssa, ssä, ssaan, ssään, ssansa, ssänsä"),
    base_forms=base_forms.BASE_FORMS,
    adjectives=base_forms.ADJECTIVES,
    cases=base_forms.CASES,
    doing_endings=listed("minen, misen, mista, mistä, misessa, misessä, miseen, misesta, misestä"),
    online=listed(
        """teams*, zoom*, verkossa, etänä, etäyhteydellä, virtuaalise*, etätilaisuu*, webex*,
        hybridi*, verkkotilaisuu*, verkon välityksellä, youtube*, verkkolähetyks*"""
    ),
)

"""Finnish words of events, deadlines and what became of them. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=(
        (
            EventKind.NETWORK_DAY,
            listed(
                """verkostopäiv, verkostotapaami, verkostokokou, verkostofoorumi, verkostoaamupäiv,
                verkostoiltapäiv, toimijatapaami, kuukausikahvi,
                verkostokahvi, toimijapäiv, verkostotilaisuu, verkostotapahtum, verkostoitumispäiv,
                verkostoitumistilaisuu, verkostoitumistapahtum, toimijoiden tapaami,
                verkoston tapaami, verkostojen tapaami, verkoston kokou, toimijoiden verkostopäiv"""
            ),
        ),
        (EventKind.WEBINAR, listed("webinaar, webinari, verkkoseminaar, etäseminaar, verkkoluen")),
        (EventKind.SEMINAR, listed("seminaar, symposiu")),
        (
            EventKind.WORKSHOP,
            listed("työpaj, workshop, kehittämispaj, ideapaj, työverstas, työverstaa"),
        ),
        (EventKind.TRAINING, listed("koulutu, koulutta, valmennu, kurssi, kurssei, perehdyty")),
        (EventKind.TOUR, listed("kiertue, maakuntakierro, aluekierro, kuntakierro, kiertuei")),
        (
            EventKind.EVENT,
            listed(
                """tilaisuu, tilaisuud, tapahtum, teemapäiv, teemaviik, infopäiv, infotunti, infotunn,
                foorumi, foorumei, kokou, konferens, kongress, messut, messuil, messuj, gaala,
                avajais, keskusteluil, asukasil, vanhempainil, yleisöluen, luento, luenno, luennoi,
                tilannekatsau, kuulemispäiv, avointen ovien, tapaami, kick off, kickoff, kick-off,
                tietoisku, infot, aamukahvi, kehittämispäiv, neuvottelupäiv, juhlapäiv, opintopäiv,
                asiantuntijapäiv, tutkimuspäiv, tutkijapäiv, ammattilaispäiv, rekrypäiv,
                rekrytointipäiv, hackathon, kilpailu, kyselytun, kyselytunti, +viikko, +viiko, +päiv,
                +luento, +foorumi, +fest, talkoo, konsert, opastu, retki, retke, leiri, näyttely, päivänavau, huippukokou"""
            ),
        ),
    ),
    heads=listed(
        """sarja, sarjaa, sarjo, kokonaisuu, kokonaisuud, ohjelma, ohjelmi, ohjelmaa, päiv, tilaisuu,
        tilaisuud, kiertue, kierro, tapahtum, jakso, tunti, tunni, viik, iltapäiv, aamupäiv, ilta,
        illa, tuokio"""
    ),
    endings=(
        r"(?:[aäiouyejn]{0,3}|s|sta|stä|ksen|ksia|ksiä|ksi|kset|ksiin|ksissa|ksissä|ksista|ksistä"
        r"|ksessa|ksessä|ksesta|ksestä|kseen|ksella|ksellä|kselle|ksilla|ksillä|ksille|ksien|den"
        r"|det|dessa|dessä|desta|destä|della|dellä|delle|teen|tta|ttä|uksia|uuksia|uuksien|uuksiin"
        r"|uuksissa|uuksissä|uuksista|uuksistä|uuksilla|uuksillä|uuksille|uudet|uuden|uus|uutta"
        r"|nen|sen|set|sessa|sessä|sesta|sestä|seen|sella|sellä|selle|sia|siä|siin|sissa|sissä"
        r"|sista|sistä|silla|sillä|sille|sten|sien"
        r"|[aäiouye]{0,3}(?:n|t|ssa|ssä|sta|stä|an|än|in|en|on|lla|llä|lta|ltä|lle|na|nä|ksi|ja|jä"
        r"|ta|tä|den|hin|mme|nsa|nsä|ssamme|stamme))(?:mme|nsa|nsä|kin|kaan|kään|han|hän|ko|kö)?"
    ),
    of_endings=listed("n, en, den, jen, ien, ten, ksen, sen"),
    unlike=listed(
        """koulutuksel*, koulutusal*, koulutusast*, koulutettu*, hakuk*, hakus*, koulutusjärjest*,
        korkeakoulutu*, maanantaipäiv*, tiistaipäiv*, keskiviikko*, keskiviiko*,
        torstaipäiv*, perjantaipäiv*, lauantaipäiv*, sunnuntaipäiv*, arkipäiv*, työpäiv*, iltapäiv*,
        aamupäiv*, keskipäiv*, määräpäiv*, syntymäpäiv*, vapaapäiv*, pyhäpäiv*, lomapäiv*, eilispäiv*,
        nykypäiv*, palkkapäiv*, maksupäiv*, eräpäiv*, hakupäiv*, julkaisupäiv*, toimituspäiv*,
        ilmoittautumispäiv*, sairauspäiv*, hoitopäiv*, poissaolopäiv*, vastauspäiv*, jättöpäiv*,
        lähtöpäiv*, alkamispäiv*, voimaantulopäiv*, arkiviik*, työviik*, kalenteriviik*, hiihtolomaviik*,
        puolipäiv*, päättymispäiv*, palautuspäiv*, tuntipäiv*, koulupäiv*, koulutettav*, haulik*, valmennuskeskus*, yleissivistäv*"""
    ),
    calls=listed(
        """haku, hakua, hakuu, haut, haun, haus, haull, hakuaika, hakuaja, hakuaiko, hakukierro,
        avustushau, hakujakso, rahoitushau, ideahau, haussa, hausta, haulla, haulle, haussamme"""
    ),
    surveys=listed(
        """kysely, lausuntokierro, lausuntopyyn, lausuntoaika, lausuntoaja, kommentointi,
        kommentointikierro, kommentointiaika, kommentointiaja, kuulemiskierro, otakantaa,
        lausun, lausunto, lausunno, lausuntoj"""
    ),
    publications=listed(
        """raport, raportti, opas, oppaa, oppai, julkaisu, selvity, katsau, esityks, esitykse,
        tallen, tallente, tulokset, tuloksi, materiaal, aineisto, käsikirj, ohje, ohjei, ohjee,
        suositu, tiedote, tiedottee, uutiskirj, kirja, mietin, mietint, muistio, verkkosivu,
        sivusto, strategia, suunnitelma, tilasto, barometri, indikaattor, podcast, video, esite,
        toimintamall, lehti, lehden, julkaisusarja, riskiraj, tutkimu, tutkimuks, data, vertailu,
        analyysi, ennuste, arvio, kooste, verkkokurssi"""
    ),
    registrations=listed("ilmoittautumi, ilmoittautumis, ilmoittautumisaika, ilmoittautumisaja"),
    submissions=listed(
        """hakemu, hakemuks, lausun, lausunto, lausunno, lausuntoj, vastauks, vastaus, ehdotu,
        ehdotuks, ehdoku, tarjou, tarjouks, abstrakt, tiivistelm, kommen, kommentt, palaut,
        palautte, kysymy, kysymyks, muistutu, muistutuks, mielipi, mielipite, ilmoittautumi,
        lausuntopyyn"""
    ),
    policies=listed(
        """hanke, hankke, projekti, ohjelma, ohjelmakau, kokeilu, laki, lain, rahoitu, rahoituks,
        kausi, kaude, sopimu, sopimuks, toimikau, toimikausi, hallituskau, pilotti, pilotin,
        määräaikai, valtuuskau, siirtymäaika, siirtymäaja, siirtymäkau, virka, vakanss, palvelu,
        tuki, tuen, rajoitu, asetu, poikkeu, hankekau"""
    ),
    holds=listed(
        """järjestetään, järjestää, järjestävät, järjestämme, pidetään, pitävät, pidämme,
        toteutetaan, toteutuu, toteutuvat, vietetään, kokoontuu, kokoontuvat, kokoonnutaan,
        kokoonnumme, tavataan, kutsuu, kutsuvat, kutsumme, on luvassa, ovat luvassa, luvassa, on
        tarkoitus, olisi tarkoitus, on määrä, suunnitteilla, isännöi, isännöivät, on vuorossa,
        vuorossa, seuraavan kerran, lähetetään suorana, striimataan, järjestettäisiin, ajankohta
        on, ajankohdaksi, järjestyy, järjestäytyy, toteutamme, vietämme, tapaamme, järjestämään,
        pitämään, toteuttamaan, tullaan järjestämään"""
    ),
    happens=listed(
        """pitää, toteuttaa, tarjoaa, tarjoamme, tarjolla, jatkuu, jatkuvat, tulossa, tulee, tulevat,
        esiintyy, esittelee, esitellään, keskustellaan, käsitellään, jaetaan, jakaa, luovutetaan,
        palkitaan, julkistetaan, vierailee, vierailevat, osallistuu, mukana on, kuullaan, nähdään,
        ovat, on, kestää, tapahtuu, lanseerataan, alustaa, alustavat, puhuu, puhuvat, avaa,
        päästään, pääset, pääsee, kerrotaan, perehdytään, pureudutaan, syvennytään, on aika,
        osallistumme, löydät, tapaat, kohtaavat, saapuu, saapuvat, kiertää, jalkautuu"""
    ),
    held=listed(
        """järjestettiin, pidettiin, toteutettiin, vietettiin, kokoontui, kokoontuivat, kokosi,
        keräsi, keräsivät, houkutteli, veti, tavattiin, osallistui, osallistuivat, järjesti,
        järjestivät, piti, pitivät, oli, olivat, onnistui, keskusteltiin, käsiteltiin, kuultiin,
        nähtiin, käytiin, pohdittiin, esiteltiin, esitteli, esittelivät, saatiin, päättyi,
        päättyivät, alkoi, alkoivat, käynnistyi, käynnistyivät, starttasi, käynnistettiin,
        aloitettiin, avattiin, avautui, aukesi, julkaistiin, julkaisi, ilmestyi, valmistui,
        valmistuivat, sulkeutui, umpeutui, jaettiin, luovutettiin, palkittiin, kiersi, kiersivät,
        kiersimme, kiertäneensä, on pidetty, on järjestetty, oli järjestetty, ovat päättyneet,
        on päättynyt, on julkaistu, ovat osallistuneet, on osallistunut, oli ilmoittautunut,
        oli koolla, olivat koolla, tapasivat, tapasi, vieraili, vierailivat, puhui, puhuivat,
        ilmoittautui, tuli voimaan, tulivat voimaan, astui voimaan, tehtiin, vedettiin, sai,
        järjestetty, pidetty, toteutettu, järjestimme, pidimme, olimme, kerättiin, tarkasteltiin,
        jatkui, työskenneltiin, päätettiin, kilpailtiin, toteutui, kertoi kiertäneensä, haettiin,
        vastasi, vastasivat, pidetyn, pidetyssä, pidetystä, järjestetyn, järjestetyssä,
        järjestetystä, pidetyt, järjestetyt, järjestetyissä, päättyneen, päättyneessä, pidettyyn,
        järjestettyyn, pidetyllä, järjestetyllä"""
    ),
    took_place=listed(
        """järjestettiin, pidettiin, vietettiin, kokoontui, kokoontuivat, järjestimme, pidimme,
        on järjestetty, on pidetty"""
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
        päättyen, päättymi*"""
    ),
    effective=listed(
        """voimaan, käyttöön, aloittaa toimintansa, aloittavat toimintansa, muuttaa uusiin,
        avaa ovensa, avataan yleisölle, otetaan käyttöön, siirtyvät käyttämään"""
    ),
    acts=listed(
        """ilmoittaudu, ilmoittautukaa, ilmoittautua, ilmoittauduthan, ilmoittautumaan,
        ilmoittaudutaan, ilmoita, ilmoittakaa, lähetä, lähetäthän, lähettäkää, lähettämään,
        lähetettävä, toimita, toimittakaa, toimittamaan, toimitettava, hae, hakekaa, haettava,
        hakemaan, jätä, jättäkää, jätettävä, jättämään, tulee jättää, voi jättää, palauta,
        palautettava, palauttamaan, palauttakaa, voi lähettää, voi palauttaa, voi toimittaa,
        tulee toimittaa, tulee lähettää, tulee palauttaa, vastaathan, vastatkaa, vastaamaan,
        kommentoi, kommentoida, kommentoimaan, osallistu, osallistumaan, varaa, varata, ehdota,
        pyydetään, pyydämme, annettava, rekisteröidy, rekisteröityä, vaikuta, ota kantaa, voi
        hakea, voi ilmoittautua, voi antaa, voi esittää, voi kommentoida, voi osallistua,
        lausua, vahvista, vahvistettava, vastaa kyselyyn, vastataan, voi vastata"""
    ),
    applies=listed(
        """haettavissa, haettavana, haettavaksi, voi hakea, voivat hakea, voidaan hakea, saa hakea,
        hae ~ avustusta, hae rahoitusta, hae mukaan, haku on, haku alkaa, haetaan, haettavissa"""
    ),
    releases=listed(
        """julkaistaan, julkaisee, julkaisevat, julkaisemme, ilmestyy, ilmestyvät, valmistuu,
        valmistuvat, julkistetaan, julkistaa, julkistavat, tulee sivuille, tulevat sivuille,
        tulee saataville, tulevat saataville, julkaistava*, valmistumi*, ilmestymi*, valmistuv*,
        julkaisemi*, tulevat verkkoon, tulee verkkoon, lähtee jakoon, tulee julki, julkaistaneen,
        on valmis, ovat valmiita, julkistamme, saadaan valmiiksi"""
    ),
    appears=listed(
        """tulevat, tulee, tulossa, viedään, avataan, lisätään, esitellään, saadaan, lanseerataan,
        ladataan, kootaan, siirretään, jaetaan"""
    ),
    available=listed(
        """katsottavissa, saatavilla, luettavissa, nähtävillä, nähtävissä, kuunneltavissa,
        ladattavissa, esillä, katseltavissa"""
    ),
    welcomes=listed(
        """tervetuloa, tervetulleita, tervetullut, tule mukaan, tule kuulemaan, tule
        keskustelemaan, tule, tulkaa, lähde mukaan, liity, nähdään, merkitse kalenteri*, varaa
        kalenteri*, varaathan, laita kalenteri*, varaa päivä, tule tutustumaan, voit osallistua,
        pääset osallistumaan, pääsee osallistumaan, voi osallistua"""
    ),
    by_before=listed("viimeistään, ennen"),
    by_after=listed("mennessä, saakka, asti"),
    last_days=listed(
        """määräaika, määräajan, määräpäivä, takaraja, deadline, dl, viimeinen ilmoittautumispäivä,
        viimeinen hakupäivä, viimeinen vastauspäivä, viimeinen päivä, viimeinen jättöpäivä,
        hakuaika, ilmoittautumisaika, lausuntoaika, vastausaika, viimeinen palautuspäivä,
        *misaika, *ntiaika, palautusaika, vastausajan"""
    ),
    cancels=listed(
        """peruttu, perutaan, peruuntuu, peruutettu, peruuntunut, peruutetaan, peruttiin,
        peruuntui, peruuntuivat, peruuntuvat, on jouduttu perumaan, joudumme perumaan,
        joudutaan perumaan, perumme, peruutus, perua, peruuttaa, ei toteudu, eivät toteudu,
        jää toteutumatta, jää pitämättä, jäävät pitämättä"""
    ),
    moves=listed(
        """siirtyy, siirtyvät, siirretään, siirrettiin, siirretty, siirtynyt, siirtyi, lykätään,
        lykättiin, lykätty, lykkääntyy, lykkääntyi, siirrämme, uusi ajankohta, uusi aika,
        uusi päivä, aikaistetaan, siirrettävä, siirto, muuttunut ajankohta"""
    ),
    called_off=listed(
        """myöhempään ajankohtaan, myöhemmäksi, toistaiseksi, hamaan tulevaisuuteen,
        myöhemmin ilmoitettav*, uuteen ajankohtaan, tuonnemmaksi"""
    ),
    originally=listed(
        """alun perin, alunperin, alkuperäi*, aiemmin ilmoitettu*, aikaisemmin ilmoitettu*, piti
        järjestää, piti pitää, oli tarkoitus, suunniteltu*, kaavailtu*"""
    ),
    to_new=listed(
        """uusi ajankohta, uusi aika, uusi päivä, pidetään, järjestetään, siirtyy, siirretään,
        siirrettiin, siirretty, siirtynyt, siirtyi, uudeksi ajankohdaksi, lykätään"""
    ),
    not_held=listed(
        """ei ~ järjestetä, ei ~ pidetä, ei ~ avata, ei ~ julkaista, ei ~ toteuteta,
        ei ~ toteudu, ei ~ aloiteta, ei ~ käynnisty, ei ~ alka, ei ~ aukea, ei ~ avaudu,
        ei ~ valmistu, ei ~ ilmesty, eikä ~ järjestetä, eikä ~ pidetä, eivät ~ toteudu,
        emme ~ järjestä, emme ~ pidä, ei ~ järjestä, ei ~ pidä, ei ~ ole haettav*,
        ei ~ ole tilaisuutta, ei ~ ole webinaari*, ei ~ ole koulutus*, ei ~ ole seminaari*,
        ei ~ ole tapaami*, ei ~ ole työpaj*, ei ~ kokoonnu, eivät ~ ala, ei ~ ala, ei ~ tule voimaan,
        eivät ~ tule voimaan, ei ~ haeta, ei ~ julkaise, eivät ~ käynnisty, ei ~ tapahdu,
        ei enää, ei ~ voi hakea, emme ~ julkaise, ei ~ saada, eivät ~ järjestä, ei ~ starttaa,
        ei ~ ole luvassa, ei ~ vietetä"""
    ),
    not_cancelled=listed("ei ole peruttu, ei ~ peruta, eivät ole peruttu, ei peruta"),
    usual=listed("yleensä, tavallisesti, normaalisti, vuosittain, perinteisesti, useimmiten"),
    doubtful=listed(
        """jos, mikäli, voisi, voisivat, voitaisiin, saattaa, saattavat, saattaisi, ehkä,
        mahdollisesti, ehdottaa, ehdotti, ehdottavat, ehdotettiin, ehdotetaan, haaveilee,
        harkitsee, harkitaan, harkitsevat, kuvitellaan, kuvitteellinen, ei ole varmaa, pitäisi
        järjestää, ei ole vielä päätetty, ei vielä tiedetä, epävarmaa, avoinna on vielä,
        kaavaillaan"""
    ),
    personal=listed(
        """hän, aloitan, osallistun, menen, aion, minä, muutan, täytän, lähden, jään, opiskelen,
        aloitin, osallistuin, puolisoni, lapseni, äitini, isäni, tyttäreni, poikani, eläkkeelle,
        äitiyslomalle, vanhempainvapaalle, virkavapaalle, syntymäpäiv*, häät, häitään,
        kesälomalle, kesälomaa"""
    ),
    sends=listed(
        """kutsu lähetetään, kutsut lähetetään, kutsu postitetaan, kutsut postitetaan, lähetetään,
        lähetämme, postitetaan, postitamme, kutsut lähtevät, kutsu lähtee, saavat kutsun,
        saat linkin, saavat linkin, kutsut toimitetaan, ilmoitetaan, ilmoitamme, tiedotetaan,
        tiedotamme, vahvistetaan, kerromme, kerrotaan, linkki toimitetaan, linkit lähtevät,
        saavat tiedon, saa tiedon, saavat vahvistuksen"""
    ),
    later=listed(
        """lisätieto*, tietoa, tarkemp*, tarkemmat tiedot, tarkempi ohjelma, yksityiskohd*, kutsu,
        kutsut, linkki, linkit, osallistumislinkki, paikka, ajankohta, päivämäärät, ajankohdat,
        aikataulu"""
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
        """aika, ajankohta, milloin, päivämäärä, aika ja paikka, paikka ja aika, päivä, pvm,
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
        huomenna, eilen, ensi, viime, tänä, vuonna, noin, yli, alle, mm, esim, kuten, eli, tulossa,
        kohti, välillä, varten, vuoden, mennessä, saakka, asti, viimeistään, me, te, he, hän, muun,
        muassa, uutta, järjestetään, pidetään, tervetuloa, aika, paikka, ennen, jälkeen, alkaen,
        päivitetty, julkaistu, lisätietoja, lue, lisää, katso, kutsu, aikana, lähtien, tulee, *avat, *ivat, *evat,
        *ovat, *uvat, *ävät, *ivät, *evät, *yvät, *övät, *taan, *tään, *ttiin, yhteydessä"""
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
    series=listed("sarja, sarjaa, sarjan, sarjassa, sarjasta, sarjat, kiertue"),
    themes=listed(
        """teemana on, teemana ovat, teemoina ovat, teemoina on, teema on, teemat ovat, aiheena on,
        aiheena ovat, aiheina ovat, aihe on, aiheet ovat, teemana, teemoina, teemana oli,
        teemoina olivat, aiheena oli, teema oli, aiheena, aiheina, teema, aihe, teemat, aiheet,
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
    place_endings=listed("ssa, ssä, lla, llä"),
    online=listed(
        """teams*, zoom*, verkossa, etänä, etäyhteydellä, virtuaalise*, etätilaisuu*, webex*,
        hybridi*, verkkotilaisuu*, verkon välityksellä, youtube*, verkkolähetyks*"""
    ),
)

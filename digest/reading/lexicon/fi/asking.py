"""Finnish words that ask readers to act, and by when. Pure."""

from digest.reading.lexicon.words import listed

_MAY = listed(
    "saa, saat, saavat, saatte, ehtii, ehdit, ehtivät, ehditte, voi, voit, voivat, voitte"
)
_HANDING_IN = listed(
    """ilmoittautua, ilmoittaa, ilmoittaa nimensä, hakeutua, anoa, noutaa, lunastaa, jättää, lähettää,
    toimittaa, palauttaa, ehdottaa, nimetä, varata, tilata, rekisteröityä, vastata, kommentoida, äänestää,
    tarjoutua, asettua ehdolle, asettua ehdokkaaksi, lahjoittaa, pyytää mukaan, merkitä, tunnustaa, vaatia,
    lausua, huomauttaa, esittää toiveita, antaa palautetta, jättää toiveen, kirjoittautua, täyttää lomakkeen"""
)
_WHO = listed(
    "halukkaat, kiinnostuneet, haluavat, aikovat, osallistujat, osanottajat, ilmoittautujat, lähtijät"
)
_THEY_HAND_IN = listed(
    """ilmoittavat, ilmoittautuvat, soittavat, lähettävät, toimittavat, jättävät, palauttavat, kirjoittavat,
    täyttävät, vastaavat, noutavat, lunastavat, varaavat, merkitsevät, hakevat, rekisteröityvät, maksavat,
    ottavat yhteyttä"""
)
_THINGS = listed(
    """kirjoitukset, tekstit, tarinat, runot, piirustukset, reseptit, lomakkeet, vastauslomakkeet,
    ilmoittautumiset, tilaukset, nimiehdotukset, ehdotukset, ideat, kysymykset, aineistot, jutut, esitykset,
    aloitteet, varaukset, toiveet, kilpailutyöt, teokset, hakemukset, tarjoukset, joukkueet"""
)
_ARE_SENT = listed("lähetetään, toimitetaan, ilmoitetaan, tuodaan, postitetaan, kirjataan")
_SENT_IN = tuple(f"{thing} ~ {verb}" for thing in _THINGS for verb in _ARE_SENT)
_WHOSE = listed(
    "hakemusten, hakemuksen, hakemukset, vastausten, tarjousten, ehdotusten, ilmoittautumisten, töiden"
)
_MUST_BE = listed("tulee olla, pitää olla, on oltava, täytyy olla")
_ALLOWED = tuple(f"{may} ~ {verb}" for may in _MAY for verb in _HANDING_IN)
_THEIRS = tuple(f"{who} ~ {verb}" for who in _WHO for verb in _THEY_HAND_IN)
_ASKED = listed(
    """saa varattua, saa tilattua, saa lunastettua, saa haettua, saa ilmoitettua, ehtii varata, ehtii lunastaa, ehtii tilata, arvontaan pääsee, arvontaan osallistu*, mukaan pääsee, pääsee mukaan, pääset mukaan, arvontaan ehtii, jäsenhintaan, ennakkohintaan, kampanjahintaan, alennettuun hintaan, noutakaa, nouda, noudettava, noudathan, noutamaan, täydennä, täydentäkää, täydennettävä, tulee täyttää, on täytettävä, pitää täyttää, täytyy täyttää, tulee täyttyä, pitää täyttyä, on täytyttävä, täytettävä, tulee maksaa, pitää maksaa, on maksettava, tulee olla maksettu, pitää olla maksettu, pitää ilmoittaa, tulee ilmoittaa, on ilmoitettava, pitää toimittaa, pitää lähettää, pitää
    jättää, pitää palauttaa, pitää hakea, tulee hakea, täytyy hakea, täytyy lähettää, täytyy
    toimittaa, on esitettävä, tulee esittää, ilmoittaudu, ilmoittautukaa, ilmoittautua,
    ilmoittauduthan, ilmoittautumaan, ilmoittaudutaan, ilmoita, ilmoittakaa, lähetä, lähetäthän,
    lähettäkää, lähettämään, lähetettävä, toimita, toimittakaa, toimittamaan, toimitettava, hae,
    hakekaa, haettava, hakemaan, jätä, jättäkää, jätettävä, jättämään, tulee jättää, voi jättää,
    palauta, palautettava, palauttamaan, palauttakaa, voi lähettää, voi palauttaa, voi
    toimittaa, tulee toimittaa, tulee lähettää, tulee palauttaa, vastaathan, vastatkaa,
    vastaamaan, kommentoi, kommentoida, kommentoimaan, osallistu, osallistumaan, varaa, varata,
    ehdota, pyydetään, pyydämme, annettava, rekisteröidy, rekisteröityä, vaikuta, ota kantaa,
    ilmoitathan, ilmoitattehan, varmista paikkasi, varmistathan paikkasi, varmistakaa paikkanne,
    voi hakea, voi ilmoittautua, voi antaa, voi esittää, voi kommentoida, voi osallistua,
    lausua, vahvista, vahvistettava, vastaa kyselyyn, kyselyyn vastataan, voi vastata, äänestää, äänestä,
    äänestäkää, tehdään sivustolla, jätetään, otetaan vastaan, annetaan, voi tehdä, tehdä
    ehdotuksia, varataan, varattava, muistathan, muistattehan, *ilmoittaudu, *ilmoittautukaa, *ilmoittautua, päivä jättää, päivä hakea, päivä ilmoittautua, päivä palauttaa, päivä lähettää, päivä toimittaa,
    päivä vastata, päivä äänestää, aikaa jättää, aikaa hakea, aikaa ilmoittautua, aikaa lähettää, aikaa
    vastata, aikaa palauttaa, ehtii hakea, ehtii ilmoittautua, ehtii vastata, ehtii äänestää, ehtii
    osallistua, ehtii mukaan, ehdit hakea, ehdit ilmoittautua, ehdit mukaan, ilmaise, ilmoittaudu mukaan, ilmoittautukaa mukaan,
    ilmoittautua mukaan, hae mukaan, hakea mukaan, osallistutaan, anna palautetta, anna äänesi,
    jätä hakemuksesi, jätä ehdotuksesi, täytä lomake, tilaa, tilattava, tilataan, tilaukset, maksa,
    rekisteröidythän, varaathan, varauksia, varaukset, varausta, peruutukset, allekirjoittaa,
    allekirjoita, on kerrottava, kerro, kertoa mielipite*, sanoa mielipite*, voi ehdottaa, voi
    äänestää, voi varata, voi tilata, voi jättää, vastaa, esitä, nimeä, ehdottakaa, hakeudu, hakeuduthan,
    ota opiskelupaik*, ota paikka vastaan, ota paikkasi vastaan, on otettava vastaan, anottava,
    lunastettava, lunasta, lunastakaa, lunastetaan, lunastaa paikka*, ilmoittauduttava, rekisteröidyttävä,
    nimettävä, kuitattava, asetuttava, noudetaan ~ viimeistään, vastaanotetaan, anotaan, hakeudutaan,
    tarjoudu, tarjoutukaa, lahjoita, lahjoittakaa, kirjaa, kirjatkaa, hakemalla, ilmoittamalla, ilmoittautumalla,
    lähettämällä, soittamalla, varaamalla, täyttämällä, jättämällä, vastaamalla, rekisteröitymällä, nimi
    listaan, nimet listaan, nimesi, nimenne, nimet kirjataan, nimi kirjataan, nimensä listaan, ilmoittaa
    nimensä, ilmoittavat nimensä, jättävät, nimeävät, ilmoitetaan kouluun, ilmoitetaan
    *toimistoon, ilmoitetaan *kansliaan, ilmoitetaan *sihteerille, ilmoitetaan rehtorille, ilmoitetaan
    *ohjaajalle, ilmoitetaan *johtajalle, ilmoitetaan opettajalle, ilmoitetaan valmentajalle, ilmoitetaan
    järjestäjälle, ilmoitetaan lomakkeella, ilmoitetaan ~ wilma*, antavat nimensä, ilmoittavat osallistuj*, ilmoittautuvat,
    ilmoittautuu, hakevat, kertovat tulostaan, kertoo tulostaan, ilmoittavat tulostaan, ilmoittaa tulostaan, olla
    yhteydessä, ole yhteydessä, olkaa yhteydessä, ottaa yhteyttä, otoksesi, otoksenne, kuvasi, kuvanne, tekstisi,
    tekstinne, tarinasi, tarinanne, ehdotuksesi, ehdotuksenne, toiveesi, toiveenne, ideasi, ideanne, vinkkisi,
    vastauksesi, vastauksenne, hakemuksesi, hakemuksenne, ilmoittautumisesi, ilmoittautumisenne, tilauksesi,
    tilauksenne, ehdokkaasi, ehdokkaanne, palautteesi, palautteenne, joukkueesi, joukkueenne, kirjoita nimesi, jos varaat, jos ilmoittaudut, jos tilaat, jos haet, laita viesti, laita viestiä, laita sähköpostia, pistä viestiä, jätä viesti,
    jätä viestiä, laittakaa viesti, hakeutukaa, tilatkaa, varatkaa, kirjoita meille, kertokaa, kerrothan, täytä,
    täyttäkää, nimetkää, soita, soittakaa, ota yhteyttä, ottakaa yhteyttä, paikka vahvistetaan, osallistuminen
    vahvistetaan, opiskelupaikka vahvistetaan, kutsuun vastataan, jäsenet tekevät, ilmianna, antakaa, tehkää,
    tee varaus, tee tilaus, tee ehdotus, tee aloite, tee ilmoitus, vielä ehtii, vielä ehdit, vielä ehtivät, muista
    hakea, teokset tuodaan, kuvat lähetetään, tekstit lähetetään, työt lähetetään, kilpailutyöt toimitetaan,
    todistukset toimitetaan, liitteet toimitetaan, allergiat ilmoitetaan, erityisruokavaliot ilmoitetaan, joukkueet
    ilmoitetaan, jos ilmoittautuu, mikäli ilmoittautuu, jos ilmoittautuvat, lausu, pyri,
    pyrkikää, vastaanottaa, vastaanottavat, kun
    varaat, kun ilmoittaudut, kun tilaat, kunhan ilmoittaudut, kunhan ilmoittautuu, joka jättää, jotka
    jättävät, joka lähettää, jotka lähettävät, joka palauttaa, joka ilmoittautuu, jotka ilmoittautuvat, oltava
    perillä, olla perillä, ovat perillä, tultava perille, saavuttava, sähköposti saapuu, valitaan
    wilmassa, täytetään wilmassa, tehdään wilmassa, valinnat tehdään, saajia esitetään, saajaa esitetään, saajiksi
    esitetään, saajaksi esitetään, ehdokkaita esitetään, ehdokkaaksi esitetään, ehdokkaiksi esitetään, kerätään
    talteen tarino*, kerätään tarino*, kerätään muist*, kerätään kirjoit*, kerätään nim*, kerätään ide*, kerätään
    ehdotuk*, kerätään toiv*, kerätään kokemuk*, kerätään valokuv*, kerätään kuv*, kerätään resept*, tarinoita
    kerätään, muistoja kerätään, ideoita kerätään, ehdotuksia kerätään, toiveita kerätään, kokemuksia kerätään,
    kuvia kerätään, nimiä kerätään, kerätään kirjeitse, kerätään ~ koriin, kerätään ~ laatikkoon, otetaan ~
    vastaan, otamme vastaan, ottaa vastaan ehdotuk*, ottaa vastaan ilmoittautumi*, ottaa toiveita, ottaa
    ehdotuksia, ottaa ideoita"""
)
_WHERE = ("toimituksessa", "toimittajalla", "toimistossa", "virastossa", "sihteerillä", "perillä")
_WHERETO = ("toimitukseen", "toimittajalle", "toimistoon", "sihteerille", "perille")
_HANDED_IN = (
    *("olla *lla viimeistään", "olla *llä viimeistään", "oltava *lla viimeistään"),
    *("olla *ttuna", "olla *ttynä", "oltava *ttuna", "oltava *ttynä"),
    *(f"{must} {where}" for must in ("oltava", "olla") for where in _WHERE),
    *(f"{must} {where}" for must in ("tultava", "saavuttava", "ehdittävä") for where in _WHERETO),
)
ACTS = (*_ASKED, *_ALLOWED, *_THEIRS, *_SENT_IN, *_HANDED_IN)
_MODAL = listed(
    """voi, voit, voivat, voitte, voidaan, tulee, pitää, täytyy, on mahdollista, mahdollisuus,
    pyydetään, toivotaan, on ~ *ttava, on ~ *tävä, on ~ *tava, tulisi, kannattaa, haluaa,
    haluat, on aikaa, aikaa"""
)
MODALS = (*_MODAL, *_ALLOWED)
APPLIES = listed(
    """haettavissa, haettavana, haettavaksi, voi hakea, voivat hakea, voidaan hakea, saa hakea,
    hae ~ avustusta, hae rahoitusta, hae mukaan, haku on, haku alkaa, haetaan, hakemuksia
    otetaan vastaan, otamme vastaan hakemuksia, otetaan vastaan hakemuksia, haettaviksi, voi anoa, voivat anoa, saa anoa, saavat anoa, jurytettäväksi, jurytettäviksi, voi ~
    hakea, voivat ~ hakea"""
)
WELCOMES = listed(
    """tervetuloa, tervetulleita, tervetullut, tule mukaan, tule kuulemaan, tule keskustelemaan,
    tule, tulkaa, lähde mukaan, liity, nähdään, merkitse kalenteri*, varaa kalenteri*,
    varaathan, laita kalenteri*, varaa päivä, tule tutustumaan, voit osallistua, pääset
    osallistumaan, yleisöksi ~ toivotaan, yleisöä ~ toivotaan, kuulijoita toivotaan, toivotaan ~ mukaan, mukaan toivotaan,
    toivotaan runsa*, toivotaan paikalle, toivotaan kyläläisiä, toivotaan kuntalaisia, kutsutaan jokainen,
    jokainen on kutsuttu, kaikki on kutsuttu, kaikki ovat kutsuttuja, kutsutaan kaikki, kaikki kutsutaan, kutsuu
    kaikki, kutsuu naapur*, kutsuvat naapur*, talkooväkeä kaivataan, talkooväkeä tarvitaan, talkoolaisia
    kaivataan, auttajia kaivataan, apukäsiä kaivataan, saa tulla, saavat tulla, saa istahtaa, voi liittyä, saa liittyä, saa pistäytyä, saa
    poiketa, saa piipahtaa, saa kurkistaa, kuka tahansa pääsee, kuka vain pääsee, pääsee linjoille,
    pääsee osallistumaan, voi osallistua, kannattaa tulla, kannattaa saapua,
    kannattaa osallistua, voit tulla, pääset tutustumaan, pääsee tutustumaan, voi tutustua,
    voi käydä, voit tutustua, mahdollisuus käydä, voit testata, voit kokeilla, voi kokeilla, voit nähdä, voit tavata, voit kuulla,
    voit seurata, voit katsoa, pääset kokeilemaan, pääset testaamaan, pääset kuulemaan, pääset
    näkemään, pääset tapaamaan, pääsee kokeilemaan, pääsee kuulemaan, pääsee näkemään, pääsee
    tapaamaan"""
)
BY_BEFORE = listed("viimeistään, ennen")
BY_AFTER = listed("mennessä, saakka, asti, ennen klo, ennen kello")
UP_TO_ENDINGS = listed("päivään, taihin, viikkoon, nukseen")
LAST_DAYS = (
    *(f"{whose} {must}" for whose in _WHOSE for must in _MUST_BE),
    *listed(
        """määräajat, määräpäivät, takarajat, aineistopäivät, jättöpäivät, palautuspäivät, hakupäivät, deadlinet,
    lunastusaika, lunastusajan, lunastusaikaa, toimitusaikaa, määräaikaa, määräaika, määräajan, määräpäivä, takaraja, deadline, dl, viimeinen ilmoittautumispäivä, viimeinen hakupäivä,
    viimeinen vastauspäivä, viimeinen jättöpäivä,
    hakuaika, ilmoittautumisaika, lausuntoaika, vastausaika, viimeinen palautuspäivä,
    *misaika, *ntiaika, palautusaika, vastausajan, vastausaikaa, hakuaikaa, lausuntoaikaa, ilmoittautumisaikaa,
    palautusaikaa, jättöaikaa, jättöpäivä, palautuspäivä, aineistopäivä, aineistot toimitukseen, aineisto toimitukseen, aineiston toimitus, aineiston jättöpäivä, deadlinepäivä, ilmoittautumispäivä,
    määräaikana, määräaikaan, dead line, viimeinen ilmoittautumisajankohta, viimeinen ilmoittautuminen,
    *misaikaa, *ntiaikaa, eräpäivä ilmoittautumis*, aikaraja, aikarajan, aikarajaa, takarajan, takarajaa, dedis,
    palautusajankohta, viimeistä jättöpäivää, viimeistä hakupäivää, viimeinen hetki hakea, viimeinen hetki
    ilmoittautua, viimeinen hetki varata, lähetysaika, lähetysajan, jättöaika, anomusaika, anomusajan,
    tarjousaika, tarjousajan, varausaika, varausajan, tilausaika, tilausajan, ehdokasasettelu, ovat perillä,
    olla perillä, oltava perillä, tultava perille, oltava jätetty, olla jätetty, oltava palautettu, olla
    palautettu, olla lähetetty, oltava lähetetty, olla toimitettu, oltava toimitettu"""
    ),
)
FINAL_DAYS = listed(
    """viimeinen päivä, viimeinen ~ päivä, viimeistä päivää, viimeisen kerran, viimeinen
    vastaanottopäivä, viimeinen aukiolopäivä, viimeinen palvelupäivä"""
)
REGISTRATION_OPEN = listed(
    """ilmoittautuminen on auki, ilmoittautuminen on avattu, ilmoittautuminen on avoinna,
    ilmoittautuminen on käynnissä, ilmoittautuminen on alkanut, ilmoittautuminen auki,
    ilmoittautuminen avattu, ilmoittautuminen käynnissä, ilmoittaudu, ilmoittauduthan,
    ilmoittautukaa, ilmoittautuminen on nyt auki, ilmoittautumiset ovat auki,
    ilmoittautumislinkki, voit ilmoittautua, voi ilmoittautua, ilmoittautuminen on nyt avattu,
    rekisteröidy, varaa paikkasi"""
)
SIGNS_UP = listed(
    """ilmoittaudu, ilmoittautua, ilmoittautumaan, ilmoittaudutaan, ilmoittautukaa, osallistumisesi,
    osallistumisestasi, osallistumisenne, osallistumisestanne, osallistumisensa, osallistumisestaan,
    tulosi, tulostasi, tulostanne, varmista paikkasi, varmistathan paikkasi, varmistakaa paikkanne,
    varaa paikka, varaa paikkasi, varaathan paikkasi, ilmoittautumispäivä, *ilmoittautumisaika"""
)
FULL = listed(
    """on täynnä ~ mutta, on täynnä ~ joten, on jo täynnä, kurssi on täynnä, koulutus on täynnä, tilaisuus on täynnä, tapahtuma on täynnä, ryhmä on
    täynnä, webinaari on täynnä, työpaja on täynnä, seminaari on täynnä, retki on täynnä, on
    ~ jo täynnä, ovat täynnä, ovat jo täynnä, on nyt täynnä, on valitettavasti täynnä,
    loppuunmyyty, loppuunmyytyjä, loppuunvarattu, loppuunvarattuja, paikat on varattu,
    paikat ovat menneet, ilmoittautuminen on päättynyt, ilmoittautuminen on sulkeutunut,
    ilmoittautuminen on suljettu, ilmoittautuminen ~~ on
    päättynyt, ilmoittautumiset ~~ on suljettu, kurssi ~~ on täynnä, kurssit ~~ ovat täynnä, koulutus ~~ on täynnä, retki ~~ on
    täynnä, tapahtuma ~~ on täynnä, matka ~~ on täynnä, leiri ~~ on täynnä, on täyttynyt, ovat täyttyneet, täyttyi tunnissa, täyttyi hetkessä, täyttyi heti, täyttyi ennätys*, täyttyi nopeasti, täyttyi jo, täyttyi päivässä, täyttyi minuuteissa, täyttyi muutamassa, täyttyi viime, täyttyivät heti, täyttyivät hetkessä, täyttyivät nopeasti, täyttyivät jo,
    liput ovat loppuneet, liput ~ loppuunmyyty, jonotuslista, paikat ~ varattu, paikat ~ varattuja, paikat ~
    täynnä, paikat ~ täyttyneet, paikat täyttyivät, paikat ~ menneet, paikat ~ täytetty, paikat loppuivat,
    paikat ~ loppu, paikat ~ loppuneet, osallistujapaikat ~ täynnä, osallistujapaikat ~ varattu, paikkaa ~ on
    varattu, paikkaa on ~ varattu, paikkaa ~ on täytetty, paikkoja ei ~ enää, paikkoja ei ~ jäljellä,
    paikkoja ei ~ vapaana, paikkoja ei enää ole, paikkoja ei valitettavasti, lippuja ei ~ enää, lippuja ei ~
    jäljellä, lippuja ei ~ saatavilla, liput ~ myyty, liput loppuivat, liput ~ loppu, ei ~ enää mahdu,
    ei mahdu enää, ei voi enää ilmoittautua, ei voi ilmoittautua enää, ei enää voi ilmoittautua,
    ilmoittautumisaika ~ päättynyt, ilmoittautumisaika ~ umpeutunut, ilmoittautuminen ~ umpeutunut,
    ilmoittautuminen ~ päättynyt, ilmoittautuminen ~ sulkeutunut, ilmoittautuminen ~ suljettu,
    ilmoittautuminen päättyi, ilmoittautuminen sulkeutui, ilmoittautumisaika päättyi, varattu täyteen,
    varattu loppuun, myyty loppuun, on täynnä ja, on täynnä eikä, täyteen varattu, täyteen buukattu,
    osallistujamäärä ~ täynnä, kiintiö ~ täynnä, on nyt täynnä, on jo aivan täynnä"""
)
NOT_LATER = listed("viimeistään, mennessä, ennen")

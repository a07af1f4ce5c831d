"""Finnish words that ask readers to act, and by when. Pure."""

from digest.reading.lexicon.words import listed

ACTS = listed(
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
    ota opiskelupaik*, ota paikka vastaan, ota paikkasi vastaan, on otettava vastaan"""
)
MODALS = listed(
    """voi, voit, voivat, voitte, voidaan, tulee, pitää, täytyy, on mahdollista, mahdollisuus,
    pyydetään, toivotaan, on ~ *ttava, on ~ *tävä, on ~ *tava, tulisi, kannattaa, haluaa,
    haluat, on aikaa, aikaa"""
)
APPLIES = listed(
    """haettavissa, haettavana, haettavaksi, voi hakea, voivat hakea, voidaan hakea, saa hakea,
    hae ~ avustusta, hae rahoitusta, hae mukaan, haku on, haku alkaa, haetaan, hakemuksia
    otetaan vastaan, otamme vastaan hakemuksia, otetaan vastaan hakemuksia, haettaviksi, voi ~
    hakea, voivat ~ hakea"""
)
WELCOMES = listed(
    """tervetuloa, tervetulleita, tervetullut, tule mukaan, tule kuulemaan, tule keskustelemaan,
    tule, tulkaa, lähde mukaan, liity, nähdään, merkitse kalenteri*, varaa kalenteri*,
    varaathan, laita kalenteri*, varaa päivä, tule tutustumaan, voit osallistua, pääset
    osallistumaan, pääsee osallistumaan, voi osallistua, kannattaa tulla, kannattaa saapua,
    kannattaa osallistua, voit tulla, pääset tutustumaan, pääsee tutustumaan, voi tutustua,
    voi käydä, voit tutustua, mahdollisuus käydä, voit testata, voit kokeilla, voi kokeilla, voit nähdä, voit tavata, voit kuulla,
    voit seurata, voit katsoa, pääset kokeilemaan, pääset testaamaan, pääset kuulemaan, pääset
    näkemään, pääset tapaamaan, pääsee kokeilemaan, pääsee kuulemaan, pääsee näkemään, pääsee
    tapaamaan"""
)
BY_BEFORE = listed("viimeistään, ennen")
BY_AFTER = listed("mennessä, saakka, asti, ennen klo, ennen kello")
LAST_DAYS = listed(
    """määräaika, määräajan, määräpäivä, takaraja, deadline, dl, viimeinen ilmoittautumispäivä, viimeinen hakupäivä,
    viimeinen vastauspäivä, viimeinen jättöpäivä,
    hakuaika, ilmoittautumisaika, lausuntoaika, vastausaika, viimeinen palautuspäivä,
    *misaika, *ntiaika, palautusaika, vastausajan, vastausaikaa, hakuaikaa, lausuntoaikaa, ilmoittautumisaikaa,
    palautusaikaa, jättöaikaa, jättöpäivä, palautuspäivä, aineistopäivä, aineistot toimitukseen, aineisto toimitukseen, aineiston toimitus, aineiston jättöpäivä, deadlinepäivä, ilmoittautumispäivä,
    määräaikana, määräaikaan, dead line, viimeinen ilmoittautumisajankohta, viimeinen ilmoittautuminen,
    *misaikaa, *ntiaikaa, eräpäivä ilmoittautumis*"""
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
    täynnä, tapahtuma ~~ on täynnä, matka ~~ on täynnä, leiri ~~ on täynnä, on täyttynyt,
    liput ovat loppuneet, liput ~ loppuunmyyty, jonotuslista"""
)

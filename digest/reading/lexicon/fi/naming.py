"""Finnish words that no title ends with, or begins with: they tie it to a day, a place or a verb. Pure."""

from digest.reading.lexicon.words import listed

HANGING = frozenset(
    listed(
        """ja, sekä, tai, eli, mutta, vaan, on, ovat, oli, olivat, ole, ei, eivät, viimeistään, mennessä, alkaen,
    asti, saakka, klo, kello, noin, joka, jotka, jossa, joissa, jonka, joiden, johon, että, kun, jos, kuin,
    myös, vielä, vain, aina, ensi, tulevana, seuraavan, seuraava, tänä, tämän, enintään, ennen, jälkeen,
    välillä, välisenä, aikana, ajalla, nyt, jo, voi, voivat, pitää, tulee, tulevat, saa, saavat, täytyy, pvm,
    päivänä, per, esim, mm, alustavasti, olemme, olette, tehdä, tehdään, järjestetään, pidetään, vietetään, toteutetaan, vuonna, koolle, aiheesta, aiheista, asiasta, siitä, tästä, määräaikaan, osoitteeseen, osoitteessa, sähköpostitse"""
    )
)
NOT_FIRST = frozenset(
    listed(
        """järjestettävä, järjestettävät, järjestettävään, pidettävä, pidettävät, vietettävä, vietettävät, pelattava, pelattavat, toteutettava, toteutettavat, oleva, olevat, mukana, myös, lisäksi, sekä, ja, joka, jotka"""
    )
)
BARE_NOUNS = frozenset(
    listed(
        """kutsu, webinaari, webinaarit, seminaari, seminaarit, seminaaripäivä, verkkoseminaari, koulutus, koulutukset, koulutuspäivä,
    verkkokoulutus, etäkoulutus, valmennus, kurssi, kurssit, työpaja, työpajat, tilaisuus, tilaisuudet, tapahtuma,
    tapahtumat, tapaaminen, tapaamiset, kokous, kokoukset, kokoontuminen, päivä, päivät, ilta, illat, iltapäivä,
    aamupäivä, foorumi, konferenssi, kongressi, symposium, symposiumi, luento, luennot, luentosarja, esitelmä,
    keskustelu, keskustelutilaisuus, infotilaisuus, tiedotustilaisuus, yleisötilaisuus, kuulemistilaisuus,
    asukastilaisuus, esittelytilaisuus, julkistustilaisuus, julkaisutilaisuus, verkostopäivä, verkostotapaaminen,
    verkostotilaisuus, aluetilaisuus, info, infoilta, infopäivä, retki, matka, kierros, opastus, opastuskierros,
    näyttely, konsertti, juhla, juhlat, messut, festivaali, kilpailu, leiri, sarja, osa, luokka, ryhmä,
    etätapaaminen, etäluento, teemapäivä, teemailta, raportti, julkaisu, opas, selvitys, tutkimus, kirja, katsaus,
    suunnitelma, kysely, haku"""
    )
)
BEFORE_NOUNS = frozenset(
    listed(
        """seuraava, seuraavat, ensimmäinen, toinen, kolmas, neljäs, viides, viimeinen, uusi, uudet, avoin, avoimet,
    maksuton, maksuttomat, ilmainen, yhteinen, kaikille, kevään, syksyn, talven, kesän, vuoden, tämän, päivän, illan, sarjan,
    viikon, kuukauden, joulukuun, tammikuun, suuri, iso, perinteinen, hybridi, virtuaalinen, vuotuinen, jokavuotinen"""
    )
)
ACT_NOUNS = frozenset(
    listed(
        """mielipide, muistutukset, huomautukset, lausuntopyyntö,
    ilmoittautumispäivä, hakupäivä, ennakkoilmoittaudu, ennakkoilmoittautuminen, ennakkoilmoittautumiset, ehdokashakemukset,
    kilpailuaika, antaa, jättää, lähettää,
    haku, haun, hakuaikaa, vastausaikaa, ilmoittautumisaikaa, hakuaika, hakuajan, hakemus, hakemukset, hakemuksia, hakemuksen, ilmoittautuminen, ilmoittautumiset,
    ilmoittautumisia, ilmoittautumisaika, ilmoittautumisajan, ilmo, lausunto, lausunnot, lausuntoja, lausuntoaika, vastaukset,
    vastauksia, vastausaika, kommentit, kommentteja, kommentointi, kommentointiaika, palaute, palautteet, palautetta, ehdotukset,
    ehdotuksia, ehdotus, kysely, kyselyyn, mielipiteet, mielipiteitä, varaukset, varaus, määräaika, takaraja, paikat,
    paikkavaraukset, sitova, sitovat, viimeinen, viimeiset, tilaisuuteen, mukaan, itsesi, sähköinen, lomake, lomakkeella,
    verkkolomakkeella, tällä, tästä, alla, olevalla, linkistä, päivä, ajankohta"""
    )
)
COLLECTIONS = frozenset(
    listed(
        """uutiskirje, tiedote, tiedotteet, tiedottaa, ajankohtaista, ajankohtaiset, tapahtumat, tapahtumia, tapahtuu,
    tapahtumakalenteri, kalenteri, uutiset, uutisia, kuulumiset, kuulumisia, ilmoitukset, menot, menovinkit"""
    )
)
ABOUT_ENDINGS = listed("sta, stä, lle")
REPORTING = frozenset(listed("""muistutti, kertoi, kertoo, tiedotti, ilmoitti"""))
PLURAL_ENDINGS = listed("t")
HEADLINE_ENDINGS = listed(
    "taan, tään, daan, dään, laan, lään, naan, nään, ttaa, ttää, vat, vät, lkaa, ttyy, utuu"
)

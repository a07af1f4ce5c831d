"""Finnish words for what else is told of an event: theme, organiser, places, series. Pure."""

from digest.reading.lexicon.words import DetailWords, listed

THEMES = listed(
    """teema, teemat, *teema, *teemat, teemamme, aihe, aiheet, *aihe, *aiheet, aiheemme, teemoiksi, teemaksi,
    aiheiksi, aiheeksi, teemanamme, aiheenamme"""
)
THEMES_AS = listed("teemana, teemoina, *teemana, *teemoina, aiheena, aiheina, *aiheena, *aiheina")
MEANWHILE = listed(
    """tällä kertaa, tällä kerralla, tänä vuonna, tänä iltana, tänä keväänä, tänä syksynä, tänä talvena, tänä kesänä,
    silloin, nyt, mm, muun muassa, muiden muassa, muun ohella, erityisesti, etenkin, jälleen, edelleen, taas, tammikuussa,
    helmikuussa, maaliskuussa, huhtikuussa, toukokuussa, kesäkuussa, heinäkuussa, elokuussa, syyskuussa,
    lokakuussa, marraskuussa, joulukuussa, keväällä, syksyllä, talvella, kesällä, valittu, nostettu, otettu, siis, myös,
    päivän aikana, illan aikana, tapahtumassa, tilaisuudessa, päivässä, seminaarissa, webinaarissa"""
)
UNTOLD = listed(
    """vielä, ilmoitetaan, julkaistaan, kerrotaan, tarkentuu, tarkentuvat, varmistuu, selviää, avoin, auki, vapaa,
    vapaat, vapaasti, sama, samat, tärkeä, tärkeät, ajankohtainen, ajankohtaiset, ei, eivät, kaikille, laaja, se, tämä, näistä, niistä,
    yhteinen, monipuolinen, myöhemmin, vastaa, vastaavat, keskustellaan, kertoo, kertovat, puhuu, puhuvat, riippuen, lisää, kiinnostun*, innostun*, alustaa, aina, vaihtuva, vaihtuvat, vaihtelee, ajateltu, suunniteltu, hyvin, erittäin, on, ovat, oli, jokaiselle"""
)
HOSTED_BY = listed("järjestelyistä vastaa, järjestelyistä vastaavat, järjestää tilaisuuden")
JOINTLY = listed(
    "yhdessä, yhteistyössä, tänä vuonna, tällä kertaa, perinteisesti, toimii, toimivat, on, ovat, paikallinen"
)
DETAILS = DetailWords(
    themes=THEMES,
    themes_as=THEMES_AS,
    theme_leads=listed("teemalla, aiheella, aiheesta, teemasta"),
    treats=listed("keskittyy teemaan"),
    headings=listed("otsikko, otsikkona"),
    complements=listed(
        "tällä, tänä, silloin, nyt, tammikuun, helmikuun, maaliskuun, huhtikuun, toukokuun, kevään, syksyn, illan, päivän"
    ),
    is_now=listed("on, ovat, toimii, toimivat, ovatkin, onkin"),
    was=listed("oli, olivat, ollut, olleet"),
    meanwhile=MEANWHILE,
    untold=UNTOLD,
    elsewhen=listed(
        """viime, edellisen, edellisellä, edellisessä, seuraavalla, seuraavan, seuraavassa, ensi, viimeksi, aiemmin, toisen,
        jatkossa, myöhemmin, viestin, sähköpostin, sähköpostilla, sähköpostitse, lomakkeen"""
    ),
    relatives=listed(
        """joka, jota, jonka, jossa, josta, johon, jolla, jolloin, jotka, joita, joiden, joista, joissa, jotta, mutta, sillä, koska, kun,
        kuten, mikä, mitä, sekä että, tervetuloa, ilmoittaudu, minkä"""
    ),
    hosts=listed(
        "järjestäjä, järjestäjät, *järjestäjä, *järjestäjät, järjestäjätaho, järjestäjätahot, järjestävä taho, järjestävä yhdistys, järjestävä seura, järj, vastuutaho, isäntä, toteuttaja, toteuttajat"
    ),
    hosts_as=listed(
        "järjestäjänä, järjestäjinä, *järjestäjänä, *järjestäjinä, toteuttajana, toteuttajina, isäntänä, isäntinä"
    ),
    hosting_is=listed("toimii, toimivat"),
    hosted_by=HOSTED_BY,
    given_by=listed("takana on, takana ovat"),
    arranges=listed(
        "järjestää, järjestävät, toteuttaa, toteuttavat, isännöi, isännöivät, tuottaa, tuottavat, organisoi, organisoivat"
    ),
    answers=listed("vastaa, vastaavat"),
    charge_endings=listed("sta, stä"),
    object_endings=listed("n, t"),
    plural_verbs=listed("vat, vät"),
    arranged=listed("järjestämä*, toteuttama*, isännöimä*, organisoima*"),
    jointly=JOINTLY,
    with_others=listed(
        """yhteistyössä, yhdessä, osana, klo, kello, jossa, jonka, tiistaina, maanantaina, keskiviikkona, torstaina,
        perjantaina, lauantaina, sunnuntaina, keväällä, syksyllä, talvella, kesällä, aikana, osoitteessa, jotta, koska"""
    ),
    bodies=listed(
        "*kaupunki, *kunta, *seurakunta, *kirjasto, *opisto, hyvinvointialue, *neuvosto, *yhdistys, *säätiö, *liitto, *keskus, *virasto, *ministeriö, *laitos, *kuntayhtymä, *seura, *kerho"
    ),
    limits=listed(
        """enintään, korkeintaan, max, maks, maksimissaan, mahtuu, mahdumme, mahtuvat, pääsee, otetaan, otamme, valitaan,
        rajattu, rajoitettu, rajattu enintään, sopii, hyväksytään, voidaan ottaa, enimmillään, voimme ottaa, voi osallistua"""
    ),
    rooms=listed(
        """paikkoja, paikkoja on, paikkojen määrä, paikkamäärä, paikkamäärä on, osallistujamäärä, osallistujamäärä on rajattu,
        enimmäismäärä, enimmäisosallistujamäärä, ryhmäkoko, ryhmän koko, ryhmän koko on, ryhmäkoko on, kapasiteetti, osallistujia enintään, osallistujia max,
        paikkoja yhteensä, paikkoja on yhteensä, paikkoja on tarjolla, paikkoja on vain, rajoitettu, rajattu, mahtuu, mukaan mahtuu"""
    ),
    has_room=listed(
        "on, on yhteensä, on tarjolla, tarjolla, tarjolla on, on vain, meillä on, yhteensä, varattu"
    ),
    persons=listed(
        """osallistuja*, osanottaja*, henkeä, henkilöä, henkilöön, henkeen, hengelle, henkilölle, hlö, hlöä, hlö:n, kuulija*, opiskelija*, lähtijä*,
        matkustaja*, kurssilai*, retkeläi*, ilmoittautu*, halukas, halukasta, vieras*, vierasta, katsoja*, ruokailija*,
        kävijä*, kulkija*, pelaaja*, leiriläi*, aikuista, lasta, nuorta, ihmistä, oppilas*, oppilasta, kilpailija*, laulaja*, soittaja*,
        *ijaa, *ijää, *ujaa, *yjää, *ajaa, *äjää, *laista, *läistä, varannutta"""
    ),
    places=listed(
        "paikkaa, paikan, istumapaikkaa, osallistujapaikkaa, kurssipaikkaa, asiakaspaikkaa, leiripaikkaa"
    ),
    firsts=listed(
        "ensimmäistä, ensimmäiselle, ensimmäiseksi, ensimmäisenä, nopeinta, nopeimmalle, nopeimmin, ensiksi"
    ),
    gifts=listed("saa, saavat, palkitaan, lahja*, yllätys*, ilmaiseksi, kahvi*"),
    about_so_many=listed(
        "noin, arviolta, n, lähes, reilu, reilut, vajaa, vajaat, yli, alle, ainakin, vähintään, ikäraja"
    ),
    not_room=listed(
        """per, kerrallaan, vielä, jäljellä, vapaana, odotetaan, odotamme, osallistui, osallistuivat, viime, edellisellä, kohden, perheestä,
        pysäköinti*, yöpym*, lastenhoito*, lapsiparkki*, saunaan, naulakko*, majoitukseen, tunnissa, kerralla, joukkueesta, samaan aikaan, kuukaudessa, vuodessa"""
    ),
    series=listed(
        "sarja, sarjaa, sarjan, sarjassa, sarjaan, sarjasta, *sarja, *sarjaa, *sarjan, *sarjassa, *sarjaan, *sarjasta"
    ),
    series_leads=listed("osa, osana, kuuluu, kuuluvat, osaa"),
    name_ends=listed(
        "on, ovat, pidetään, järjestetään, alkaa, jatkuu, käynnistyy, toinen, kolmas, neljäs, viides, ensimmäinen, viimeinen"
    ),
    enlists=listed(
        "ilm, ilmoittautuvat, ilmo, ilmoittaudu, ilmoittautumiset, vpv, varaathan, varaa aika, varaa aikasi, ajanvaraus, voi varata, paikan voit varata, paikkasi voit varata, paikkavaraukset"
    ),
    cheaper=listed(
        "early bird, early bird -hinta, early bird -hintaan, ennakkohinta, ennakkohintaan, alennus, alennushinta, alennuksella, edullisempi, edullisemmin, edulliseen, ennakkohinnalla, etuhinta, etuhintaan"
    ),
    paid=listed(
        "maksettava, maksaa, maksu, maksut, *maksu, *maksut, eräpäivä, laskutetaan, maksetaan, maksathan"
    ),
    sellers=listed(
        "taiteilijat, taiteilijoiden, esiintyj*, puhujien, puhujaksi, pöytävarau*, myyntipaik*, myyjäksi, myyjien, myyjille, näytteilleasettaj*, myyntipöy*, myynti-ilmoittautumi*, esittelypaik*, ilmoita tapahtumasi, oman tapahtuman, tapahtumat ilmoitetaan"
    ),
    occasions=listed(
        "*tilaisuus, *tilaisuuden, tilaisuudesta, tapahtuma, *tapahtuman, *tapahtumasta, *päivän, *päivät, *illan, *illat, *aamun, *viikon, *juhlan, *juhlat, *talkoot, *markkinat, *myyjäiset, *messut, järjestelyistä, kerran, tapaamisen, illasta, päivästä, aamusta"
    ),
    no_subjects=listed(
        """esimerkiksi, päätti, aikoo, aikovat, haluaa, haluavat, voi, voivat, saa, saavat, suunnittelee, suunnittelevat, tulee, pyrkii, on, ovat, oli,
        myös, lisäksi, siksi, silloin, nyt, kuka, ei, eivät, kuten, jos, kun, mikäli, tavoitteena, perinteisesti, yhdessä, halutaan, tarkoitus"""
    ),
    which=listed("joka, jota"),
    unnamed=frozenset(
        listed(
            """yhdistys, seura, kerho, kunta, kaupunki, seurakunta, museo, kirjasto, koulu, yliopisto, sairaala,
            osasto, keskus, yhtiö, säätiö, liitto, järjestö, toimikunta, hallitus, ryhmä, ministeriö, virasto,
            verkosto, hanke, maakunta, laitos, hyvinvointialue, opisto"""
        )
    ),
    nobody=listed("minä, sinä, hän, me, te, he, se, ne, muut, kuka, joku, itse, kaikki"),
)

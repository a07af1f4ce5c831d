"""Finnish words of what became of an event, or whether it is one to offer. Pure."""

from digest.reading.lexicon.words import listed

EVERYTHING = listed("kaikki, kaikkien, koko")
CANCELS = listed(
    """peruttu, perutut, peruutetut, peruuntuneet, perutaan, peruuntuu, peruutettu, peruuntunut, peruutetaan, peruttiin, peruuntui,
    peruuntuivat, peruuntuvat, on jouduttu perumaan, joudumme perumaan, joudutaan perumaan,
    perumme, peruutus, perua, peruuttaa, ei toteudu, eivät toteudu, jää toteutumatta, jää
    pitämättä, jäävät pitämättä, jää ~~ pois, jäävät ~~ pois, peruu, peruvat, peruimme"""
)
MOVES = listed(
    """siirrot, ottelusiirto*, ottelusiirrot, pelisiirto*, pelisiirrot, uudet ajankohdat, uudet päivät,
    uudet päivämäärät, uudet ottelupäivät, uudet pelipäivät, uudet esityspäivät, uusi ottelupäivä, uusi
    pelipäivä, uusi esityspäivä, ajankohta muuttuu, ajankohta vaihtuu, ajankohta on muuttunut, ajankohta on vaihtunut, päivä on muuttunut, päivä on vaihtunut, päivämäärä muuttuu, päivä muuttuu,
    päivä vaihtuu, vaihtuu, muuttuneet päivät, muuttuneet ajankohdat, muuttuneet ajat, muuttunut päivä,
    siirretyt ottelut, siirtyneet ottelut, siirtyneet tapahtumat, siirretyt tapahtumat, joudutaan siirtämään, siirtämään, siirtyy, lykkäämään, siirtyvät, siirretään, siirrettiin, siirretty,
    siirtynyt, siirtyi, lykätään, lykättiin, lykätty, lykkääntyy, lykkääntyi, siirrämme, uusi
    ajankohta, uusi aika, uusi päivä, aikaistetaan, siirrettävä, siirto, muuttunut ajankohta,
    lykätä, lykkää, lykkäävät, siirsi, siirsivät, siirsimme, siirtävät, siirtää, siirtymä, hakuaikaa jatketaan, hakuaikaa
    on jatkettu, ilmoittautumisaikaa jatketaan, ilmoittautumisaikaa on jatkettu, määräaikaa
    jatketaan, määräaikaa on jatkettu, aikaa on jatkettu, pidennetty, pidennetään"""
)
CALLED_OFF = listed(
    """myöhempänä ajankohtana, siirrot koskevat, ottelusiirrot koskevat, siirto koskee, myöhempään ajankohtaan, myöhemmäksi, toistaiseksi, hamaan tulevaisuuteen, myöhemmin
    ilmoitettav*, uuteen ajankohtaan, tuonnemmaksi, seuraavat ~ siirtyvät, seuraavat ~ on siirretty, seuraavat ~
    siirretään, seuraavat ~ lykätään, seuraavia ~ siirretään, seuraavat ~ lykkääntyvät"""
)
OTHERS = listed("muut, muita, loput, loppuja, muiden")
LIKEWISE = listed("tämä koskee, sama koskee, koskee myös, koskee lisäksi")
ORIGINALLY = listed(
    """alun perin, alunperin, alkuperäi*, aiemmin ilmoitet*, aikaisemmin ilmoitet*, aiemmin kerrot*,
    aiemmin tiedotet*, aiemmin sovit*, aiemmin mainit*, piti
    järjestää, piti pitää, oli tarkoitus, oli määrä, suunniteltu*, kaavailtu*, pidettäväksi aiot*, aiottu*"""
)
TO_NEW = listed(
    """uusi ajankohta, uusi aika, uusi päivä, pidetään, järjestetään, siirtyy, siirretään,
    siirrettiin, siirretty, siirtynyt, siirtyi, uudeksi ajankohdaksi, lykätään"""
)
NOT_HELD = listed(
    """jää *matta, jää *mättä, jäävät *matta, jäävät *mättä, jätetään *matta, jätetään *mättä, jää ~ *matta,
    jää ~ *mättä, ei ~ järjestetä, ei ~ pidetä, ei ~ avata, ei ~ julkaista, ei ~ toteuteta, ei ~ toteudu,
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
)
NOT_CANCELLED = listed(
    "sittenkin, peruutus oli erehdys, peruutus oli virhe, ei ole peruttu, ei ~ peruta, eivät ole peruttu, ei peruta"
)
NEGATES = listed("ei, eivät, emme, en, ette, eikä, eivätkä, emmekä, etteikö, etteivätkö")
SPARED = listed(
    """ei ~ tarvitse, ei ~ tarvita, ei ~ vaadi, ei ~ vaadita, ei ~ edellytä, ei ~ edellytetä, ei
    ~ maksa, ei ~ peritä, ei vain, ei ainoastaan, ei ~ ennakko*, ei ~ pakoll*, eikä ~ tarvitse,
    eikä ~ maksa, eikä ~ vaadi, ei ~ tallenneta, ei ~ nauhoiteta, ei ~ striimata, ei ~ lähetetä,
    eikä ~ tallenneta, ei ~ osallistumismaksu*, ei ~ pääsymaksu*, ei ~ erillistä, emme ~ peri,
    ei ~ myydä, ei ~ unohda"""
)
DUTIES = listed("tulee, pitää, täytyy, edellytetään, vaaditaan, on ~ *ttava, on ~ *tävä")
USUAL = listed(
    """on aina ollut, yleensä, tavallisesti, normaalisti, vuosittain, perinteisesti, useimmiten,
    joka vuosi, sääntöjen mukaan, sääntömääräis*, jokaisena vuonna,
    kertaa vuodessa, kerran vuodessa, kaksi kertaa vuodessa, kolmesti vuodessa, kahdesti vuodessa"""
)
RHYTHMS = listed(
    """maanantaisin, tiistaisin, keskiviikkoisin, torstaisin, perjantaisin, lauantaisin,
    sunnuntaisin, arkisin, viikoittain, päivittäin, kuukausittain, joka viikko, joka kuukausi,
    joka päivä"""
)
DOUBTFUL = listed(
    """aikaisintaan, todennäköisesti, suunnitellaan, suunnitelmissa, jos, mikäli, lienee, lienevät, voisi,
    voisivat, voitaisiin, saattaa, saattavat, saattaisi, ehkä, mahdollisesti, ehdottaa, ehdotti,
    ehdottavat, ehdotettiin, ehdotetaan, haaveilee, harkitsee, harkitaan, harkitsevat,
    kuvitellaan, kuvitteellinen, ei ole varmaa, pitäisi järjestää, ei ole vielä päätetty, ei
    vielä tiedetä, epävarmaa, avoinna on vielä, kaavaillaan, toivoo, toivovat, toivotaan,
    toivomme, tavoitteena on, tavoitteena ~ on"""
)
PERSONAL = listed(
    """hän, aloitan, osallistun, menen, aion, minä, muutan, täytän, lähden, jään, opiskelen,
    aloitin, osallistuin, puolisoni, lapseni, äitini, isäni, tyttäreni, poikani, eläkkeelle,
    äitiyslomalle, vanhempainvapaalle, virkavapaalle, syntymäpäiv*, häät, häitään,
    kesälomalle, kesälomaa"""
)
SENDS = listed(
    """ilmoitetaan lehdissä, kuulutetaan lehdissä, päätökset ilmoitetaan, päätöksistä ilmoitetaan,
    hakijoille ilmoitetaan, kutsu lähetetään, kutsut lähetetään, kutsu postitetaan, kutsut
    postitetaan, lähetetään, lähetämme, postitetaan, postitamme, kutsut lähtevät, kutsu lähtee,
    saavat kutsun, saat linkin, saavat linkin, kutsut toimitetaan, ilmoitetaan, ilmoitamme,
    tiedotetaan, tiedotamme, vahvistetaan, kerromme, kerrotaan, linkki toimitetaan, linkit
    lähtevät, saavat tiedon, saa tiedon, saavat vahvistuksen, maksetaan, maksetaan tilille,
    maksun eräpäivä, laskun eräpäivä, eräpäivä on, erääntyy, erääntyvät, laskutetaan, veloitetaan,
    vastaus hakemukseen annetaan, vastaukset hakemuksiin annetaan, päivitetään,
    päivitämme, päivittyy, päivittyvät"""
)
DECIDES = listed(
    """*käsittelyyn, käsittelyyn, ottaa kantaa, päätettäväksi, hyväksyttäväksi, hyväksytään,
    päätökset, päätös, päätöksen, päätetään, käsitellään lautakun*, hakemukset käsitellään, hakemuksia käsitellään, hakemukset ratkaistaan,
    esitykset käsitellään, ehdotukset käsitellään, päätökset tehdään, valitukset käsitellään, arvioidaan"""
)
STAMPED = listed(
    """julkaistu, päivitetty, muokattu, luotu, viimeksi julkaistu, viimeksi päivitetty, viimeksi
    muokattu, kirjoitettu, uutinen, tiedote, päivitys"""
)
LATER = listed(
    """lisätieto*, tietoa, tarkemp*, tarkemmat tiedot, tarkempi ohjelma, yksityiskohd*, kutsu,
    kutsut, linkki, linkit, osallistumislinkki, paikka, ajankohta, päivämäärät, ajankohdat,
    aikataulu"""
)
BREAKS = listed("""*loma, *lomaviikko, *lomaviikolla, *lomaviikon""")
CLOSED = listed(
    """opetuksesta vapaa, opetukseton, opetusvapaa, ei ole opetusta, opetusta ei ole, poissa käytöstä, pois käytöstä, ei ole käytössä, eivät ole käytössä, huollossa, sulkeutuu
    klo, sulkeutuu huomenna, menee kiinni, sulkee ovensa, sulkevat ovensa, suljemme, loma-ajat,
    lukukaudet, lukuvuoden työajat, lukukausi, syyslukukausi, kevätlukukausi, kieltänyt, kieltää,
    kieltävät, kielsi, koulu alkaa, koulu päättyy, kielto*, kiello*, *kieltoa, *kiellon,
    *kielloa, kielletään, kielletty, suljettu, suljettuna, suljettuina, suljetut, kiinni,
    aukiolo, aukiolop*, aukiolot, aukiolon, aukioloja, aukioloissa, aukioloaj*, aukioloaika,
    aukioloaikaa, aukioloaikoja, aukioloaikoihin, aukioloaikamme, aukioloaikaamme,
    aukioloaikoihimme, poikkeusaukiolo*, käyttökatko*, huoltokatko*, vesikatko*, sähkökatko*,
    katkos, katkoksen, maanantai on vapaa, tiistai on vapaa, keskiviikko on vapaa, torstai on
    vapaa, perjantai on vapaa, päivä on vapaa, vapaapäivä, koulua ei ole, ei koulua, tauolla,
    kesätau*, joulutau*, talvitau*, huoltotau*, sulkuaik*, loma-aik*, *rajoitukset, *rajoitus,
    *kielto, kielto, poikki, katkaistaan, katkaistu, laskutetaan, liikennejärjestely*, palvelee,
    päivystää, ruokalista, lounaslista, kouluruoka, ruokalistat, viikon ruokalista"""
)
VALID = listed(
    """voimassa, voimassaolo*, jatkuu, jatkuvat, kestää, kestävät, käytössä, rahoitettu,
    rahoitetaan, toiminnassa, työskentelee, toimii, toimivat, avoinna, palvelee, nimitetty,
    nimittänyt, valittu"""
)
SITUATIONS = listed(
    """tilantee*, tilanteen, tilanne, mukaan, pohjautu*, perustu*, voimassa ollu*, jälkeen,
    alkaen voimassa"""
)
PURPOSES = listed("vuodelle, vuosille, vuodeksi, vuosiksi, vuoteen, vuosiin")

"""Finnish words of what became of an event, or whether it is one to offer. Pure."""

from digest.reading.lexicon.words import listed

EVERYTHING = listed("kaikki, kaikkien, koko")
CANCELS = listed(
    """peruttu, perutut, peruutetut, peruuntuneet, perutaan, peruuntuu, peruutettu, peruuntunut, peruutetaan, peruttiin, peruuntui,
    peruuntuivat, peruuntuvat, on jouduttu perumaan, joudumme perumaan, joudutaan perumaan,
    perumme, peruutus, perua, peruuttaa, ei toteudu, eivät toteudu, jää toteutumatta, jää
    pitämättä, jäävät pitämättä, jää ~~ pois, jäävät ~~ pois, peruu, peruvat, peruimme, perumaan,
    peruuttamaan, peruttava, peruutettava, peruttavaksi, perui, peruivat, perunut, peruneet, perutuksi,
    peruutti, peruuttivat, peruutimme, peruuttanut, peruuttaneet, peruutamme, peruutettiin, peruttuja,
    peruttujen, peruutettuja, peruuntuneita, peruutukset, olla järjestämättä, olla pitämättä, jää väliin,
    jäävät väliin, jätetään väliin, jättää väliin, jätettävä väliin, ei järjestetä, ei järjestetäkään,
    ei pidetä, ei pidetäkään, ei vietetä, ei voida järjestää, ei voida pitää, ei voida toteuttaa, ei pystytä
    järjestämään, ei tänä vuonna järjestetä, ei valitettavasti järjestetä, ei valitettavasti pidetä, ei toteuteta,
    ei tapahdu, ei toteudukaan,
    jää ~ pitämättä, jäävät ~ pitämättä, ei onnistu, eivät onnistu, jätetään pitämättä, jätetään järjestämättä, jätetään toteuttamatta, jätettiin pitämättä, jää odottamaan, jäävät odottamaan, poistuu ohjelmasta, poistuvat ohjelmasta, poistetaan ohjelmasta, on poistettu ohjelmasta, peruuntuminen, peruuntumisesta, peruuntumisen"""
)
MOVES = listed(
    """siirrot, ottelusiirto*, ottelusiirrot, pelisiirto*, pelisiirrot, uudet ajankohdat, uudet päivät,
    uudet päivämäärät, uudet ottelupäivät, uudet pelipäivät, uudet esityspäivät, uusi ottelupäivä, uusi
    pelipäivä, uusi esityspäivä, ajankohta muuttuu, ajankohta vaihtuu, ajankohta on muuttunut, ajankohta on vaihtunut, päivä on muuttunut, päivä on vaihtunut, päivämäärä muuttuu, päivä muuttuu,
    päivä vaihtuu, vaihtuu, muuttuneet päivät, muuttuneet ajankohdat, muuttuneet ajat, muuttunut päivä,
    siirretyt ottelut, siirtyneet ottelut, siirtyneet tapahtumat, siirretyt tapahtumat, joudutaan siirtämään, siirtämään, siirtyy, lykkäämään, siirtyvät, siirretään, siirrettiin, siirretty,
    siirtynyt, siirtyi, siirtyivät, siirtyneet, siirtyykin, siirtyvätkin, aikaistuu, aikaistuvat,
    aikaistettu, myöhäistetään, myöhäistetty, lykkääntyvät, lykkääntyivät, lykkääntynyt, lykkääntyneet,
    myöhentyy, lykätään, lykättiin, lykätty, lykkääntyy, lykkääntyi, siirrämme, uusi
    ajankohta, uusi aika, uusi päivä, aikaistetaan, siirrettävä, siirto, muuttunut ajankohta,
    muuttaa ~ ajankohtaa, muuttaa ~ ajankohdan, muuttaa ~ päivämäärää, muuttaa ~ päivämäärän, lykätä, lykkää, lykkäävät, siirsi, siirsivät, siirsimme, siirtävät, siirtää, siirtymä, hakuaikaa jatketaan, hakuaikaa
    on jatkettu, ilmoittautumisaikaa jatketaan, ilmoittautumisaikaa on jatkettu, määräaikaa
    jatketaan, määräaikaa on jatkettu, aikaa on jatkettu, pidennetty, pidennetään, siirtymään, siirtymässä, siirtyneen, siirtyvän, uusi päivämäärä, uusi ajankohta, uudeksi päivämääräksi, siirtymisestä"""
)
CALLED_OFF = listed(
    """myöhempänä ajankohtana, siirrot koskevat, ottelusiirrot koskevat, siirto koskee, myöhempään ajankohtaan, myöhemmäksi, toistaiseksi, hamaan tulevaisuuteen, myöhemmin
    ilmoitettav*, uuteen ajankohtaan, tuonnemmaksi, seuraavat ~ siirtyvät, seuraavat ~ on siirretty, seuraavat ~
    siirretään, seuraavat ~ lykätään, seuraavia ~ siirretään, seuraavat ~ lykkääntyvät"""
)
OTHERS = listed("muut, muita, loput, loppuja, muiden, monia, monet, moni, useita, useat, osa")
LIKEWISE = listed(
    "tämä koskee, sama koskee, koskee myös, koskee lisäksi, samoin, niin ikään, kuten myös"
)
ORIGINALLY = listed(
    """alun perin, alunperin, alkuperäi*, aiemmin ilmoitet*, aikaisemmin ilmoitet*, aiemmin kerrot*,
    aiemmin tiedotet*, aiemmin sovit*, aiemmin mainit*, piti
    järjestää, piti pitää, oli tarkoitus, oli määrä, suunniteltu*, kaavailtu*, pidettäväksi aiot*, aiottu*"""
)
TO_NEW = listed(
    """uusi ajankohta, uusi aika, uusi päivä, pidetäänkin, järjestetäänkin, pidetään, järjestetään, siirtyy, siirretään,
    siirrettiin, siirretty, siirtynyt, siirtyi, uudeksi ajankohdaksi, lykätään, siirtyvät, siirtyivät,
    siirtyneet, siirtyykin, siirtyvätkin, aikaistuu, aikaistuvat, aikaistetaan, aikaistettu, myöhäistetään,
    myöhäistetty, lykätty, lykättiin, lykkääntyy, lykkääntyvät, siirtämään, uusi päivämäärä, uudeksi päivämääräksi, uudeksi päiväksi"""
)
NOW_HELD = listed(
    """pidetäänkin, järjestetäänkin, onkin, ovatkin, pidetään nyt, järjestetään nyt, pidetään vasta, järjestetään
    vasta, on vasta, ovat vasta"""
)
FROM_OLD = listed(
    """maanantailta, tiistailta, keskiviikolta, torstailta, perjantailta, lauantailta, sunnuntailta,
    alkuperäiseltä"""
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
    """sittenkin, peruutus oli erehdys, peruutus oli virhe, ei ole peruttu, ei ~ peruta, eivät ole peruttu,
    ei peruta, ei ole peruutettu, ei peruuteta, eivät peruunnu, ei peruunnu, aiemmin peruttu, aiemmin
    peruuntunut, aiemmin peruutettu, aikaisemmin peruttu, peruutusten vuoksi, peruutusten takia, peruutusten
    johdosta,
    keväällä peruttu, keväällä peruuntunut, keväällä peruutettu, kesällä peruttu, kesällä peruuntunut, kesällä peruutettu, syksyllä peruttu, syksyllä peruuntunut, syksyllä peruutettu, talvella peruttu, talvella peruuntunut, talvella peruutettu, peru
    paikka*, perua paikka*, peruuttaa paikka*, peruuttaa osallistumi*, perua osallistumi*, perua
    ilmoittautumi*, peruuttaa ilmoittautumi*, perumaan ilmoittautumi*, perumaan paikka*, perumaan
    osallistumi*, peruutukset viimeistään, peruuttamattom*, perumattom*"""
)
NEGATES = listed("ei, eivät, emme, en, ette, eikä, eivätkä, emmekä, etteikö, etteivätkö")
SPARED = listed(
    """ei ~ tarvitse, ei ~ tarvita, ei ~ vaadi, ei ~ vaadita, ei ~ edellytä, ei ~ edellytetä, ei
    ~ maksa, ei ~ peritä, ei vain, ei ainoastaan, ei ~ ennakko*, ei ~ pakoll*, eikä ~ tarvitse,
    eikä ~ maksa, eikä ~ vaadi, ei ~ tallenneta, ei ~ nauhoiteta, ei ~ striimata, ei ~ lähetetä,
    eikä ~ tallenneta, ei ~ osallistumismaksu*, ei ~ pääsymaksu*, ei ~ erillistä, emme ~ peri,
    ei ~ myydä, ei ~ unohda, ei ~ kysellä, ei ~ kysytä, ei lisämaksu*, ei ~ lisämaksu*, ei ~ varata, ei ~
    ajanvarau*, ei ~ ilmoittautumi*, ei ~ ikärajaa, ei ~ jonot*, ei ~ velvoita, ei ~ sido, ei ~ liputeta, ei ~ pelätä,
    ei ~ nolata, ei haittaa, ei ~ haittaa, ei hätää, ei ~ kilpailla"""
)
DUTIES = listed(
    "on sitova, ovat sitovia, muuttuu sitovaksi, muuttuvat sitoviksi, on ~ *tava, on ~ *tävä, tulee, pitää, täytyy, edellytetään, vaaditaan, on ~ *ttava, on ~ *tävä"
)
USUAL = listed(
    """vietetään aina, vietetään joka vuosi, on aina ollut, yleensä, tavallisesti, normaalisti, vuosittain, perinteisesti, useimmiten,
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
    """äänestää hallituksen, käsittelee talousarvio*, käsittelee esity*, käsittelee aloit*, käsittelee valtuusto*,
    käsittelee hakemu*, kuulee todistaj*, kuulee asiantuntij*, antaa ratkaisunsa, saajat ratkeavat, valinnat ratkeavat, valinta ratkeaa, rahoitus ratkeaa, jatkaa käsittelyä, ratkaisee asian, antaa tuomio*, antaa ratkaisu*, kaupunginhallitus päättää, kunnanhallitus päättää, lautakunta päättää,
    valtuusto päättää, kaupunginvaltuusto päättää, kunnanvaltuusto päättää, hallitus päättää, antaa lausunnon, antaa lausuntonsa, valmistelee, luovuttaa selvityksen, toimittaa selvityksen, *käsittelyyn, käsittelyyn, ottaa kantaa, päätettäväksi, hyväksyttäväksi, hyväksytään,
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
_AMONG = listed(
    "suvun kesken, perheen kesken, omaisten kesken, läheisten kesken, perhepiirissä, lähipiirissä, ystäväpiirissä, ilman yleisöä"
)
_HELD_AMONG = ("vietetään", "juhlitaan", "pidetään", "järjestetään", "toimitetaan")
_CLOSED = listed(
    """ei kulje, eivät kulje, ei liikennöi, eivät liikennöi, *aukiolot, *aukioloajat, tenttikausi, tenttiviikko, koeviikko, opetus alkaa, opetus päättyy, luennot alkavat, luennot päättyvät, tentit alkavat, periodi alkaa, periodi päättyy, jakso alkaa, jakso päättyy, lukukausi alkaa, lukukausi päättyy, lukuvuosi alkaa, lukuvuosi päättyy, katkeaa, katkeavat, keskeytetään, keskeytyy, opetuksesta vapaa, opetukseton, opetusvapaa, ei ole opetusta, opetusta ei ole, poissa käytöstä, pois käytöstä, ei ole käytössä, eivät ole käytössä, huollossa, sulkeutuu
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
    vahataan, vahaus, vahauksen, henkilökunnan virkistyspäivä*, henkilöstön virkistyspäivä*, henkilökunnan
    koulutuspäivä*, henkilöstön koulutuspäivä*, henkilökunnan kehittämispäivä*, henkilöstön kehittämispäivä*,
    henkilökunnan suunnittelupäivä*, pois päältä, poissa päältä, puhelimiin vastataan, puheluihin vastataan, puhelimeen vastataan,
    sähköposteihin vastataan, vain puhelimitse, vain sähköpostitse, henkilöstö on koulutuksessa, henkilökunta on
    koulutuksessa, koulutuksen vuoksi, kokouksen vuoksi, koulutuspäivän vuoksi, poissa pelistä, pois pelistä, poissa linjoilta, pois linjoilta, eivät ole linjoilla, remontissa, saneerauksessa, korjattavana, huollettavana, sulkee portit, sulkee porttinsa, sulkevat
    porttinsa, katkaisee virran, katkaisee veden, katkaisee sähköt, virta katkaistaan, sähköt katkaistaan,
    suvun kesken, perhepiirissä, lähipiirissä, läheisten kesken, ystäväpiirissä, omassa piirissä, oman väen kesken, työyhteisön kesken, henkilökunnan kesken, luokan kesken, ilman yleisöä, ei yleisöä, yleisöltä suljet*, suljetulla alueella, suljetuin ovin, suljettujen ovien takana, suljetussa istunnossa, suljetussa kokouksessa, suljettu tilaisuus,
    suljetussa tilaisuudessa, yksityistilaisuus, lähiomaisten kesken, omaisten kesken, perheen kesken, vain henkilöstölle, vain henkilöstö, vain henkilökunnalle, vain henkilökunta, vain
    asukkaille, vain talon väelle, vain kutsutuille, vain kutsutut, vain kutsuvieraille, vain osakkaille, vain
    työntekijöille, vain omaisille, vain oppilaille, vain oppilaiden, vain lähiomaisille, vain ystäville, vain
    kurssilaisille, vain viranomaisille, omille harrastajille, intrassa, intranetissä, intranetiin, intraan,
    päivystää, ruokalista, lounaslista, kouluruoka, ruokalistat, viikon ruokalista, ruokalistalla,
    ruokalistan, lounaslistalla"""
)
CLOSED = (*_CLOSED, *(f"{held} {among}" for held in _HELD_AMONG for among in _AMONG))
VALID = listed(
    """voimassa, voimassaolo*, jatkuu, jatkuvat, kestää, kestävät, käytössä, rahoitettu,
    rahoitetaan, toiminnassa, työskentelee, toimii, toimivat, avoinna, palvelee, nimitetty,
    nimittänyt, valittu"""
)
SITUATIONS = listed(
    """tilantee*, tilanteen, tilanne, mukaan, pohjautu*, perustu*, voimassa ollu*, jälkeen,
    alkaen voimassa"""
)
POSTPOSITIONS = listed("mukaan, jälkeen")
PURPOSES = listed("vuodelle, vuosille, vuodeksi, vuosiksi, vuoteen, vuosiin")
MEANT = listed(
    """piti olla, piti järjestää, piti pitää, piti alkaa, piti alun perin, piti alunperin, pitäisi olla ollut,
    oli määrä, oli tarkoitus, oli tarkoituksena, oli aikomus, oli aiottu, oli suunniteltu, oli suunnitteilla,
    oli sovittu, oli ajoitettu, oli kaavailtu, olisi pitänyt, olisi ollut, olisi pidetty, olisi järjestetty,
    olisi vietetty, olisi alkanut, olisi toteutettu, olisi kokoontunut, olisi ollut tarkoitus, piti toteuttaa,
    piti viettää, piti kokoontua, piti esiintyä, piti tapahtua, piti aloittaa, olimme suunnitelleet"""
)
AFTERWARDS = listed(
    """kiitos kaikille ~~ osallistuneille, kiitos kaikille ~~ olleille, kiitos kaikille ~~ käyneille, kiitos
    kaikille ~~ tulleille, kiitos kaikille ~~ vierailleille, kiitos kaikille kävijöille, kiitos kaikille
    osallistujille, kiitos kaikille mukana, kiitos osallistujille, kiitokset ~~ osallistuneille, kiitokset ~~
    olleille, kiitos ~~ osallistuneille, kiitos mukana olleille, kiitos ~~ mukana olosta, kiitos käynnistä,
    lämmin kiitos ~~ osallistuneille, kuvia, kuvat, kuvagalleria, tunnelmia, kuvasatoa, raportti, pöytäkirja,
    muistio, tallenne, tallenteet, tulokset, voittajat, kooste, yhteenveto, jälkitunnelmia, terveisiä,
    terveiset, videokooste, satoa"""
)
NOT_FULL = listed(
    """kun, kunnes, kunhan, jos, mikäli, siihen asti, heti kun, ei ~ täynnä, ei ole ~ loppuunmyyty, viime
    vuonna, viime kerralla, edellisvuonna, edellisellä kerralla, yleensä, usein, nopeasti, aina"""
)
LONG_SINCE = listed(
    """viime vuonna, viime vuoden, viime vuodelta, viime keväänä, viime kevään, viime keväältä, viime kesänä,
    viime kesän, viime syksynä, viime syksyn, viime syksyltä, viime talvena, viime talven, toissa vuonna,
    toissavuonna, edellisvuonna, edellisvuosina, viime vuosina, aiemmin, aikaisemmin, jo kahdesti, jo kerran,
    koronavuonna, koronavuosina"""
)
ANEW = listed(
    "uusi, uuden, uutta, uudessa, uuteen, uudet, uusia, toinen, toisen, toista, toisessa, toiseen, lisävuoro*, lisänäytös, lisäkurssi, lisäryhmä, ylimääräinen, ylimääräisen, seuraava"
)
RATHER = listed("vaan")
CONCEDES = listed("vaikka, vaikkakin, huolimatta")
ELSEWHERE = listed(
    """verkkoon, nettiin, etäyhteyksiin, etäyhteydelle, etänä, etätilaisuu*, teamsiin, zoomiin, youtubeen, sisätiloihin, sisälle, ulos, ulkotiloihin, *saliin, *salille, *taloon, *talolle, *kirjastoon, *kirkkoon, *koululle, *koulun, *halliin, *tilaan, *tiloihin, *keskukseen, *huoneeseen, *puistoon, *torille, *museoon, *teatteriin, *kotiin, *kodille, verkossa, etäyhteydellä, toiseen paikkaan, toiseen tilaan, uuteen paikkaan, uusiin tiloihin"""
)

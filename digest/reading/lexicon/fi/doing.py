"""Finnish verbs of what people do together, and of who does it before an audience. Pure."""

from digest.reading.lexicon.words import listed

_THEY = listed(
    """puhuu, puhuvat, luennoi, luennoivat, alustaa, alustavat, esitelmöi, saarnaa, saarnaavat,
    säestää, säestävät, opastaa, opastavat, soittaa, soittavat, laulaa, laulavat,
    tanssii, tanssivat, esiintyy, esiintyvät, juontaa, konsertoi, konsertoivat, keskustelee,
    keskustelevat, väittelevät, haastattelee, juhlii, juhlivat, kohtaavat, kohtaa, pelaa, pelaavat, lukee, lukevat, väittelee, esittävät, näyttelevät, ohjaa, ohjaavat,
    muistelee, muistelevat, pohtii, pohtivat, syventyy, syventyvät, paneutuu, paneutuvat,
    kilpailevat, vihkii, siunaa, kutsuu, vierailevat, vierailee, kokoontuu, ihmetyttää,
    virkistäytyvät, virkistäytyy, tuulettuvat, kisaavat, kisaa, kisailevat, kisailee, melovat, meloo,
    vaeltavat, vaeltaa, ulkoilevat, ulkoilee, laulattaa, laulattavat, tanssittaa, tanssittavat, hiihtävät,
    juoksevat, soutavat, saunovat, saunoo, kahvittelevat, grillaavat, talkoilevat, neulovat, virkkaavat,
    askartelevat, leipovat, kokkaavat, retkeilevät, patikoivat, pyöräilevät, marssivat, juhlistavat,
    hiljentyvät, hiljentyy, luistelevat, kokoontuvat laulamaan, mittelevät, ottavat mittaa, visailevat,
    viihdyttää, viihdyttävät, isännöi, isännöivät, pääsee tutustumaan, pääsee kokeilemaan,
    ottelevat, ottelee, kamppailevat, taituroi, taituroivat, temppuilee, temppuilevat, rummuttaa, rummuttavat, luistelee,
    purjehtivat, taivaltavat, samoilevat, suunnistavat, emännöi, emännöivät,  kokkailevat, kokkaa,
    leipoo, esittäytyy, esittäytyvät, debatoivat, debatoi, ruotii, ruotivat, puivat, luotsaavat, haastavat, riimittelee,
    riimittelevät, räppää, räppäävät, jammailee, jammailevat, svengaa, svengaavat, jytää, rokkaa, rokkaavat, heiluttaa
    tahtipuikkoa, tarinoi, tarinoivat, turisee, turisevat, runoilee, lausuu runoja, lausuvat, stand-uppaa, naurattavat,
    viihdyttelevät, tanssahtelevat, kokoaa yhteen, kokoavat yhteen, tuo yhteen, tuovat yhteen, kokoaa alan, kokoavat alan,
    kokoaa ~ väen, kerää ~ väen, kerää ~ ystävät, kokoaa ~ ystävät, tahtipuikossa, mikin varressa, puikoissa,
    kutsuu kylään, kutsuvat kylään, avaa sarjakautensa, avaa kotikautensa, avaa kautensa, avaavat kautensa,
    päättää kautensa, päättävät kautensa, kokoaa ~ *lle, kokoaa ~ *iin, kokoaa ~ *seen, kokoaa ~ *oon, kokoaa ~ *aan, kokoaa ~ *ään, kokoaa ~ *uun, kokoaa ~ *yyn, kokoavat ~ *lle, kokoavat ~ *iin, kokoavat ~ *seen, kokoavat ~ *oon, kokoavat ~ *aan, kokoavat ~ *ään, kokoavat ~ *uun, kokoavat ~ *yyn, keräävät yhteen, tuo saman pöydän ääreen, houkuttelee paikalle,
    houkuttelevat, kutsuvat yleisön, avaa taustoja, avaavat taustoja, raottaa ovia, raottaa oviaan, raottavat oviaan, raottaa ~ ovia,
    odottaa portilla, odottaa ovella, odottaa pihalla, odottaa torilla, päästää yleisön, päästävät yleisön, päästää kansan,
    esittäytyvät yleisölle, esittäytyy kuntalaisille, esittäytyy kaupunkilaisille, esittäytyy yleisölle, yleisön ihmeteltäväksi,
    yleisön iloksi, yleisön katseltavaksi, heijastetaan, projisoidaan, kahvittaa, kahvittavat, maistattaa, maistattavat, marssittaa, marssittavat, leikittää, leikittävät, jumppauttaa, jumppauttavat, seikkailuttaa, askarteluttaa, visailuttaa, arvuuttaa, ratsastuttaa, pelauttaa, loihtii, loihtivat, setvii, setvivät, mittelee, laitumelle,
    kesälaitumelle, vastaa ~ kysymyksiin, vastaavat ~ kysymyksiin, vastaamassa ~ kysymyksiin, halukkaille,
    halukkaat pääsevät, saloihin, saloja, alkeisiin, yleisö pääsee, yleisöllä on mahdollisuus, kansa pääsee, kuntalaiset pääsevät,
    asukkaat pääsevät, lapset pääsevät, koululaiset pääsevät, juhlallisesti, juhlavasti, kaukoput*, ensi kertaa yleisö*, kansan edessä, yleisön edessä, bussin kyytiin, bussin kyydissä, hyppää bussiin, hyppää ~ kyytiin, linja-auton kyytiin,
    junan kyytiin, kuorma-auton kyydissä, traktorin kyydissä, kirkkoveneellä, kirkkoveneen kyytiin, bussikyyti*, kimppakyyti*,
    ilahduttaa, ilahduttavat, ratkeaa ~~ kuka, selviää ~~ kuka, joka lainaajalle, jokaiselle kävijälle, jokainen kävijä, kaikille kävijöille,
    ensimmäiset kävijät, ensimmäiselle kävijälle, sata ensimmäistä, ohikulkijoi*, kulkijoita, jututettavina, jututettavana,
    torvet soivat, loistavat, syttyvät, muinaistul*, iskevät yhteen, iskee yhteen, kellot soivat, heräilee, heräilevät, antaa näyt*, antavat näyt*, antavat ~ näytteen, antaa ~ näytteen,
    vilkutetaan, nytkähtää, rullaa, rullaavat, johdatellaan, levittävät aarteensa, vaihtavat taimia,
    signeeraa, signeeraavat, signeeraamassa, omistuskirjoit*, nimikirjoituks*,
    puhkeaa kukkaan, puhkeavat kukkaan, herää eloon, heräävät eloon, täyttyy *sta, täyttyy *stä, saa vieraakseen, saavat vieraakseen,
    saapuu kylään, tulee kylään, poikkeaa kylään, tuo tuliaisina, tuovat tuliaisina, kisailee, peittoavat, taistelevat mestaruudesta,
    taistellaan mestaruudesta, mestaruudesta, mitaleista, pokaalista, palkintopallille, lähtöviivalle, viivalle, rasteille,
    kutsuu kakulle, kutsuu kahville, kutsuu kylään, kakulle, kakkukahville, kahville, teelle, glögille, puurolle, keitolle, rokalle,
    lounaalle, brunssille, aamiaiselle, illalliselle, saunaan, löylyihin, avantoon, tanssilattia*, parketille, estradi*, katsomo*,
    kajahtaa, pärähtää soimaan, lähtee soimaan, sykkii"""
)
_IS_DONE = listed(
    """lauletaan, leikitään, askarrellaan, leivotaan, pelataan, ulkoillaan, soitetaan, esitetään,
    luetaan, kuunnellaan, katsotaan, katsellaan, kuullaan, tempaistaan, juhlistetaan, juhlitaan,
    tanssitaan, kierretään, kävellään, retkeillään, grillataan, juostaan, hiihdetään, uidaan,
    soudetaan, melotaan, pyöräillään, ratsastetaan, ratkotaan, kisaillaan, marssitaan,
    keräännytään, talkoillaan, neulotaan, virkataan, ommellaan, kokataan, maistellaan,
    kahvitellaan, saunotaan, patikoidaan, vaelletaan, rukoillaan, hiljennytään, muistellaan,
    tutustutaan, harjoitellaan, ihastellaan, pohditaan, jutellaan, rupatellaan, väitellään,
    visaillaan, palkitaan, julistetaan, kruunataan, vihitään, siunataan, paljastetaan, sytytetään,
    luovutetaan, matkataan, kilvoitellaan, kisataan, opetellaan, kokeillaan, tuunataan, ulkoillaan,
    kunnioitetaan, muistetaan, kuljetaan, ideoidaan, mitellään, sukelletaan, seikkaillaan, syödään, herkutellaan, paistetaan,
    kärrätään, seivästetään, katetaan, punnitaan, puhalletaan, kitketään, kylvetään, niitetään, veistetään,
    kaiverretaan, kudotaan, punotaan, värjätään, juodaan, räpätään, improvisoidaan, jamitellaan, sanoitetaan,
    runoillaan, tarinoidaan, turistaan, jumpataan, joogataan, venytellään, ongitaan, heitetään, pallotellaan,
    tähystetään, kiikaroidaan, kuulostellaan, leimutetaan, laskiaisajellaan, mehustetaan, hillotaan,
    kootaan, säilötään, silputaan, pilkotaan, nikkaroidaan, verstastellaan, kekritellään, loihditaan,
    keinutaan, kalliokiipeillään, kiipeillään, pelehditään, temppuillaan, jonglöörataan, murretaan, jutustellaan,
    keitetään, kynttiläillään, rakennellaan, maalaillaan, piirretään, muovaillaan, hassutellaan,
    kehrätään, huovutetaan, sienestetään, marjastetaan, kalastetaan, pilkitään, golfataan,
    keilataan, lumikenkäillään, pulkkaillaan, luistellaan, otetaan vastaan, bingotaan, arvotaan"""
)
_WE = listed(
    """vietämme, lähdemme, menemme, retkeilemme, kierrämme, laulamme, leivomme, askartelemme,
    pelaamme, tutustumme, ulkoilemme, kävelemme, kokoonnumme, keräännymme, matkaamme, matkustamme,
    tapaamme, kahvittelemme, juhlimme, vaellamme, patikoimme, hiihdämme, pyöräilemme, melomme,
    saunomme, grillaamme, kokkaamme, maistelemme, neulomme, istutamme, siivoamme, talkoilemme,
    keskustelemme, pohdimme, mietimme, luemme, katsomme, katselemme, kuuntelemme, kuulemme,
    käymme, vierailemme, juttelemme, opimme, harjoittelemme, hiljennymme, rukoilemme,
    muistelemme, palkitsemme, esittelemme, esittäydymme, olemme mukana, olemme tavattavissa,
    osallistumme, näytämme, esitämme, tarjoilemme, opastamme, suuntaamme, nautimme, tanssimme, soitamme, avaamme ovemme, avaamme ovet"""
)
_PLAYED = listed(
    """huutokaupataan, otellaan, painitaan, nyrkkeillään, sprintataan, purjehditaan, snorklataan, lumilautaillaan,
    lasketellaan, kiekkoillaan, ravataan, rallatellaan, hoilataan, hyräillään, rummutetaan, laulatetaan, säestetään,
    jammaillaan, jamitetaan, luennoidaan, debatoidaan, kiistellään, ruoditaan, puidaan, vatvotaan, aprikoidaan, setvitään, sorvaillaan, väkerretään, näperrellään, tuherretaan, puuhataan, puuhaillaan, touhutaan,
    peuhataan, rymytään, höntsätään, höntsyillään, lenkkeillään, kuntoillaan, hikoillaan, venutaan, rötvätään, lötköillään, löylytellään,
    käydään kauppaa, tingitään, huudetaan, jännätään, hoksataan, arvaillaan, arvuutellaan,
    visaillaan,
    filosofoidaan, kysellään, verrytellään, rentoudutaan, meditoidaan, hengitellään, pulahdetaan, pulikoidaan,
    kastaudutaan, uiskennellaan, vesijuostaan, kahlataan, kiivetään, kavutaan, samoillaan, taivalletaan, taaperretaan,
    talsitaan, lampsitaan, risteillään, kierrellään, vieraillaan, piipahdetaan, pistäydytään, ryhmäydytään,
    verkostoidutaan, sparrataan, hahmotellaan, luonnostellaan, innovoidaan, unelmoidaan, brunssitellaan,
    lounastetaan, illallistetaan, mässäillään, maistetaan, maistatetaan, loimutetaan, savustetaan, bongataan, rengastetaan,
    havainnoidaan, jännitetään, kannustetaan, hurrataan, yövytään, telttaillaan, leiriydytään, ylistetään, lauleskellaan,
    hemmotellaan, skoolataan, korkataan, kurkistetaan, kurkitaan, kuikuillaan, näytellään, tanssahdellaan,
    tangotaan, tangoillaan, jenkataan, humpataan, valssataan, twistataan, rokataan, räimitään, bailataan, biletetään,
    parsitaan, kirjotaan, treenataan, tasapainoillaan, hypitään, pompitaan, ponnistetaan,
    roolipelataan, larpataan, koodataan, pelaillaan,
    mölkytään, petankataan, kyykätään, pesäpalloillaan, lentopalloillaan, jalkapalloillaan, sählytään,
    tervehditään, muisteloidaan, juoruillaan, porinoidaan, parannetaan maailmaa, turinoidaan,
    keskustellaan vapaasti, vaihdetaan ajatuksia, vaihdetaan kokemuksia, jaetaan kokemuksia, herkistellään, nauretaan,
    naurujoogataan, hassutellaan, syödään yhdessä,
    lähdetään retkelle, lähdetään matkaan, lähdetään metsään, lähdetään sieneen, lähdetään marjaan, lähdetään luontoon,
    otetaan mittaa, otetaan ilo irti, heittäydytään, huristellaan, ajellaan, ratsastellaan, käydään katsomassa, käydään
    tutustumassa, käydään kuuntelemassa, käydään läpi syksy*, nikkaroidaan, taotaan, sorvataan, valetaan kynttilöitä,
    tehdään kynttilöitä, tehdään linnunpönttöjä, tehdään joulukortteja, tehdään koristeita, tehdään kransseja, tehdään
    himmeleitä, sidotaan kransseja, solmitaan, punotaan, etsitään aarteita, etsitään munia,
    suunnistellaan, lumikenkäillään, potkukelkkaillaan, kelkkaillaan, mäkilasketaan, lasketaan mäkeä"""
)
_WE_TOO = listed(
    """opettelemme, rakentelemme, maalailemme, piirrämme, ruokailemme, lounastamme, syömme yhdessä, herkuttelemme, paistamme
    makkaraa, poimimme, haravoimme, ompelemme, virkkaamme, näyttelemme, improvisoimme, rentoudumme, meditoimme, joogaamme,
    jumppaamme, uimme, pulahdamme, soudamme, luistelemme, laskettelemme, kiipeämme, suunnistamme, bongaamme, havainnoimme,
    kokeilemme, maistamme, risteilemme, kurkistamme, perehdymme, syvennymme, pureudumme, väittelemme, debatoimme,
    verkostoidumme, kohtaamme, näemme, skoolaamme, ratkomme, visailemme, kisailemme, kisaamme, ottelemme, rukoilemme,
    valmistamme yhdessä, teemme yhdessä, teemme retken, valmistelemme yhdessä, porisemme, turisemme, rupattelemme,
    huutokauppaamme, tarinoimme, runoilemme, muistelemme, kuljemme, samoilemme, taivallamme, talsimme,
    sienestämme, marjastamme, kalastamme, pilkimme, ongimme, lähdemme liikkeelle, starttaamme, startataan,
    virittäydymme, hurraamme, kannustamme, jännitämme, sytytämme, laskemme seppeleen, pystytämme, herkistelemme"""
)
DRAWS = (*_THEY, *_IS_DONE, *_PLAYED, *_WE, *_WE_TOO)
_PAST = (
    ("staan", "stiin"),
    ("stään", "stiin"),
    ("llaan", "ltiin"),
    ("llään", "ltiin"),
    ("daan", "tiin"),
    ("dään", "tiin"),
    ("taan", "ttiin"),
    ("tään", "ttiin"),
)


def _was_done(word: str) -> str:
    """As "laulettiin" of "lauletaan": the same thing, told after it."""
    return next(word[: -len(now)] + then for now, then in _PAST if word.endswith(now))


WAS_DONE = tuple(_was_done(word) for word in _IS_DONE if " " not in word)
THEY_DID = listed(
    """puhui, puhuivat, luennoivat, alusti, alustivat, saarnasi, säesti, säestivät, opasti, opastivat,
    soitti, soittivat, lauloi, lauloivat, tanssi, esiintyi, esiintyivät, juonsi, keskusteli,
    keskustelivat, väitteli, väittelivät, haastatteli, juhli, kohtasi, kohtasivat, pelasi, pelasivat,
    luki, lukivat, näyttelivät, ohjasi, ohjasivat, muisteli, muistelivat, pohti, pohtivat, syventyi,
    kilpaili, kilpailivat, vihki, siunasi, viihdytti, viihdyttivät, aloitti,
    aloittivat, avasi, avasivat, lähti, lähtivät, kävi, kävivät, saapui, saapuivat, palkitsi,
    palkitsivat, täyttyi, täyttyivät, tutustui, tutustuivat, villitsi, huipentui, huipentuivat, sujui,
    sujuivat, esitettiin, julistettiin, avattiin, kruunattiin, paljastettiin, lähetettiin, vietimme,
    lähdimme, menimme, retkeilimme, kiersimme, lauloimme, leivoimme, askartelimme, ulkoilimme,
    tapasimme, luimme, keskustelimme, kuulimme, kävimme, juttelimme, muistelimme, esittelimme,
    soitimme, avasimme, aloitimme"""
)

"""Finnish words of who performs, speaks or officiates, and of what people do together. Pure."""

from digest.reading.lexicon.words import listed

PEOPLE = listed(
    """kirjailija, runoilija, dekkarist, näytelmäkirjailija, näyttelijä, muusikko, muusiko, pianist, viulist,
    sellist, kitarist, laulaja, solist, artist, kapellimestar, kuoro, yhtye, yhtyee, orkester,
    bändi, trio, kvartet, kvartett, kvintet, kvintett, duo, tanssija, taiteilija, kuvataiteilija,
    valokuvaaja, luontokuvaaja, ohjaaja, elokuvaohjaaja, koomikko, koomiko, taikuri, klovni, professori,
    dosent, dosentt, tutkija, tohtori, historioitsija, arkeologi, biologi, tähtitieteilijä, seikkailija,
    toimittaja, kansanedustaja, piispa, arkkipiispa, kirkkoherra, rovasti, pappi, papi, kappalainen,
    kanttori, urkuri, diakoni, asiantuntija, kuraattori, intendent, intendentt, säveltäjä, kriitikko,
    kriitiko, juontaja, kaupunginjohtaja, kunnanjohtaja, joulupukki, joulupuki, tontut, satusetä,
    satutäti, pelimanni, teatteriryhmä, tanssiryhmä, veteraani, olympiavoittaja, mestari, kokki, koki,
    neuvoja, neuvojat, neuvoji, asiamie, lakimie, lakimiehe, juristi, opettaja, valmentaja, hieroja,
    terveystarkastaja, kätilö, psykologi, terapeut, terapeutti, puutarhuri, metsuri, eräopas, eräoppaa,
    luonto-opas, luonto-oppaa, käsityöläi, seppä, puuseppä, kutoja, keraamikko, lasinpuhaltaja, kuvittaja, räppäri,
    koreografi, oopperalaulaja, sirkustaiteilija, tarinankertoja, tietokirjailija, esseisti, tubettaja,
    geologi, lintuharrastaja, luontoharrastaja, martat, mart, kyläläiset, kuvanveistäjä, tekstiilitaiteilija,
    teatterilai, näyttelijätär, ravitsemusterapeut, ravitsemusterapeutti, fysioterapeut, kirjastonhoitaja,
    konservaattori, museonjohtaja, sukututki, kotiseutuneuvo, eläinlääkäri, hortonomi, agronomi, meteorologi,
    ilmastotutkija, digituki, muotoilija, sovelluskehittäjä, pelinkehittäjä, opiskelijajärjestö, kuorolai, kerholai, martto,
    koululai, eskarilai, viljelijä, ylioppila, fuksi, fukse, abiturient, abiturientti, partiolai, reserviläi, eläkkeensaaj,
    maanpuolustusnai, palomieh, taidepiiri, kylätoimikunta, kylätoimikunna, kyläyhdisty, kotiseutuyhdisty, voimistelija, taitoluistelija,
    uimari, hiihtäjä, pyöräilijä, suunnistaja, ratsastaja, keilaaja, novellikouk, lukupiiriläi, harrastajaryhm, käsityöntekijä,
    arkkitehti, arkkitehd, kalligrafi, maatilayrittäj, mehiläistarhaaj, sienineuvoj, perinnerakentaj, rautakauppia, kellosepp, kalastaja, luonnonystävä, harrastaja, autoharrastaja, mopoilija, motoristi, motoriste, moottoripyöräilijä,
    rallikusk, karavaanari, karavaanare, veneilijä, purjehtija, soutaja, meloja, retkeilijä, vaeltaja, patikoija, kiipeilijä, sukeltaja,
    lumilautailija, skeittaaja, cheerleader, tanssari, tanssare, kansantanssija, sirkuslai, taiteilijaseura, kameraseura, valokuvausseura,
    teatterikerho, näytelmäkerho, kirjakerho, runopiiri, kirjoittajayhdisty, kirjoittajayhdistyks, lotta, lottia, sotilaskotisisar, sotilaskotisisare, kilta,
    killat, varusmie, varusmiehe, alokas, alokka, kadetti, kadette, palokunta, vapaaehtoiset, talkoolai, kokemusasiantuntija, vertaisohjaaja,
    diakonissa, nuoriso-ohjaaja, isonen, isoset, rippikoululai, seurakuntalai, ekaluokkalai, luokkalai, lukiolai, abit, vaihto-oppila, maanviljelijä,
    karjankasvattaja, lampuri, lampure, koiranohjaaja, lintuyhdisty, lintumieh, luonnonsuojelija, luonnonsuojeluyhdisty, sieniseura,
    marttayhdisty, marttayhdistyks, kotitalousnai, puutarhaseura, taidemaalari, graafikko, graafiko, kultaseppä, puunveistäjä,
    moottorisahaveistäjä, jäänveistäjä, jääveistäjä, hiekkaveistäjä, neuloja, virkkaaja, ompelija, barist, panimomestari, sommelier,
    leipuri, leipure, kondiittori, kondiittore, grillimestari, ursalai, radioamatööri, radioamatööre, legorakentaja, larppaaja, cosplaaja,
    kansanmuusikko, haitaristi, hanuristi, harmonikansoittaja, viulunsoittaja, torvisoittokunta, torvisoittokunna, kyläseura, taideseura,
    musiikinystävä, kirjanystävä, taiteenystävä, eläintenystävä, sukukunta, talonväki, talonväe, kylänväki, kylänväe, kotiväki, teatteriväki"""
)
DOES = listed(
    """kokkaa, kokkaavat, leipoo, leipovat, maalaa, maalaavat, piirtää, piirtävät, neuloo, neulovat, virkkaa, kutoo, kutovat,
    veistää, veistävät, takoo, takovat, koodaa, koodaavat, myy, myyvät, purkavat ideoi*, kalastavat, muonittaa, muonittavat,
    tarjoilee, tarjoilevat, tarjoavat, paistaa, paistavat, keittää, keittävät, grillaa, grillaavat, savustaa, savustavat, lukevat,
    panee näytille, panevat ~ näytille, esittää, esittävät, ratkoo, ratkovat, haastaa, haastavat, istuttaa, istuttavat, haravoi, haravoivat,
    siivoaa, siivoavat, kitkee, kitkevät, poimii, poimivat, tarkkailee, tarkkailevat, bongaa, bongaavat, rengastaa, rengastavat,
    sytyttää, sytyttävät, tekee kunniaa, tekevät kunniaa, kunnioittaa, kunnioittavat, rukoilee, rukoilevat, siunaavat, painii, painivat,
    ratsastaa, ratsastavat, purjehtii, istuu, istuvat, kyselee, kyselevät, tivaa, tivaavat, kutsuvat, täyttää *salin, täyttävät *salin,
    täyttää *hallin, täyttävät *hallin, täyttää *kirkon, levyttää yleisön edessä, tunnelmoi, tunnelmoivat, fiilistelee, herkuttelevat"""
)
TELLS = listed(
    """esittelee, esittelevät, kertoo, kertovat, avaa, avaavat, johtaa, johtavat, opettaa, opettavat,
    näyttää, näyttävät, lausuu, saapuu, saapuvat, tulee, tulevat, vastaa, vastaavat, valottaa,
    valottavat, taustoittaa, taustoittavat, jututtaa, hauskuuttaa, hauskuuttavat, naurattaa,
    naurattavat, ilahduttaa, ilahduttavat, musisoi, musisoivat, improvisoi, tähdittää, tähdittävät,
    on vieraana, ovat vieraina, vieraaksi, tavataan, päättää kauden, on paikalla, ovat paikalla, paikalla on, paikalla ovat, keskustelevat, käy kylässä,
    neuvoo, neuvovat, selvittää, selvittävät, kouluttaa, kouluttavat, perehdyttää, perehdyttävät, luotsaa,
    vetää, vetävät, innostaa, tulkitsee, tulkitsevat, auttaa, auttavat, päivystää, päivystävät, opettelee,
    purkaa, johdattaa, ohjeistaa, tapaa, tapaavat, kuuntelee, kuuntelevat, tarkastaa ilmaiseksi, arvioi
    ilmaiseksi, vastailee, vastailevat, jakaa vinkkejä, jakavat vinkkejä, antaa vinkkejä, antavat vinkkejä"""
)
_OFFICIATES = ("toimittaa", "toimittavat", "suorittaa", "johtaa")
_RITES = listed("vihkimi*, käyttöönoto*, siunaamis*, siunauks*, paljastami*, avajais*")
HOLDS = (
    *(f"{verb} ~ {rite}" for verb in _OFFICIATES for rite in _RITES),
    *listed(
        """lavalle nousee, lavalle nousevat, lavalle astuu, lavalle astuvat, lavalle kapuaa, lavan valtaa,
        lavan valtaavat, estradille nousee, estradille astuu, yleisön eteen astuu, toimittaa vihkimi*,
        toimittaa käyttöönoto*, juodaan kahvit, juodaan kahvia, kahvit juodaan, vaihdetaan kuulumisia, kutsutaan koolle, kutsutaan
        yhteen, kunniamerkit jaetaan, mitalit jaetaan, stipendit jaetaan, peruskivi muurataan, peruskiven muuraa, seppeleet lasketaan, seppele
        lasketaan, seppeleitä lasketaan, muistoseppele lasketaan, havuseppele lasketaan, muistoseppeleet lasketaan, lasketaan muistoseppele, lasketaan havuseppele, kynttilät sytytetään, lippu nostetaan salkoon, lippu nousee salkoon, lasketaan seppele*, otetaan juhlallisesti, otetaan
        juhlavasti, juhlallisesti käyttöön, juhlavasti käyttöön, vihkii käyttöön, siunaa käyttöön,
        siunataan käyttöön, vihitään käyttöön, musiikista vastaa, musiikista vastaavat, kauden avaa,
        kauden avaavat, kauden päättää, illan avaa, päivän avaa, tilaisuuden avaa, juhlan avaa,
        juhlavuoden avaa, ensi-ilta nähdään, huipentuu, huipentuvat, kulminoituu, huipentuen"""
    ),
)
_GET = listed("pääsee, pääset, pääsevät, voi tulla, saa tulla")
_TO_DO = listed(
    """istumaan, ajamaan, kokeilemaan, näkemään, maistamaan, katsomaan, kuulemaan, tapaamaan,
    ratsastamaan, soittamaan, laulamaan, pelaamaan, kiipeämään, silittämään, syöttämään, rakentamaan,
    askartelemaan, leipomaan, vierailemaan, tutustumaan, kurkistamaan, uimaan, saunomaan, hiihtämään,
    luistelemaan, melomaan, tanssimaan, juhlimaan, kyselemään, jututtamaan, testaamaan"""
)
DRAWS = (
    *(f"{get} {act}" for get in _GET for act in _TO_DO),
    *listed(
        """kokko, kokkoa, kokon, juhannuskokko, juhannussalko, koristellaan, somistetaan, mittauttaa, saavat
        tavata, saa tavata, torin täyttä*, torin valtaa, torin valtaavat, kadun valtaa, tanssikerta,
        kokoontumiskerta, tahdittaa, tahdittavat, säestyksestä vastaa, esittelee toimintaa*, esittelevät toimintaa*, esittelee
    uutta kirja*, esittelee uutta romaani*, esittelee kirjaansa, esittelee teostaan,
    nimikkopuu*, muistopuu*, juhlapuu*, muistoksi, kunniaksi, tarjoillaan, suunnistetaan, perehdytään, haravoidaan,
    siivotaan yhdessä, siivotaan ~ yhdessä, yhdessä siivo*, siivotaan porukalla, porukalla, mehua,
    pipareita, glögiä, hernekeittoa, rokkaa, keittoa, soppaa, puuroa, riisipuuroa, lettuja, pullaa,
    kakkua, simaa, munkkeja, torttuja, vohveleita, kahvia ja, teetä ja, nokipannukahv*, mitataan
    verenpainet*, verenpainet*, ilman ajanvarausta, päivystävät torilla, päivystää torilla, opettavat,
    hauskuuttaa, hauskuuttavat, naurattaa, johtaa kuoroa, johtaa orkesteria, johtaa yhteislaulu*, tulee
    vierailulle, saapuu vierailulle, käy kylässä, kerää ~ yhteen, kutsuu koolle,
    levittäytyy, levittäytyvät, täyttyy, täyttää torin, vaihtavat omistajaa, vaihtaa omistajaa,
    kirjanvaihto*, vaihdetaan, korjataan yhdessä, tehdään yhdessä, soi, soivat, kaikuu, raikaa,
    kajahtaa, kajahtavat, ilmaista ~ neuvonta*, maksutonta ~ neuvonta*, maksuton neuvonta*, ovet
    avautuvat, ovet ovat avoinna, avaa ovet, avaavat ovet, avaa ovensa yleisölle, sytyttää, sytyttävät,
    kerrotaan tarinoi*, kuulet, tapaat, vierailulla, jo kalenterissasi, kalenterissasi, lähestyy,
    tulkaahan, lähtisitkö, lähdetkö, haluatko, haluatteko, kiinnostaako, ehdit mukaan, joulupuk*, joulukranss*, havukranss*, joulupukin, rastirata, näytösluontoi*, ilmapallo*"""
    ),
)
WELCOMES = listed(
    """muista tulla, muistathan tulla, tulethan mukaan, otathan ~ kalenteri*, varaa paikka kalenteri*,
    varaathan kalenteri*, pistäydy, piipahda"""
)
PRIVATE = listed(
    """äitini, isäni, veljeni, siskoni, sisareni, puolisoni, vaimoni, mieheni, poikani, tyttäreni, lapseni,
    ystäväni, kaverini, mummoni, vaarini, serkkuni, kummini, vanhempani, perheeni, koirani, lomalla,
    kesälomalla, talvilomalla, virkamatkalla, työmatkalla, virkavapaalla, vuorotteluvapaalla,
    vuosilomalla, isyysvapaalla, vanhempainvapaalla, opintovapaalla, hoitovapaalla, eläkkeellelähtö*,
    sairauslomalla, äitiyslomalla, palaa töihin, palaan töihin, palaa lomalta, hammaslääkäri*, menee
    naimisiin, menen naimisiin, menevät naimisiin, täyttää ~ vuotta, täytti ~ vuotta"""
)
GUESTS = listed(
    """*vieraana, vierailijana, *vierailijana, *luennoitsijana, *luennoijana, *puhujana, *esitelmöijänä,
    *alustajana, *esiintyjänä, *solistina"""
)

"""Finnish words of fields such as "Haku päättyy: 20.3.", that elsewhere say too little. Pure."""

from digest.reading.lexicon.words import FieldWords, listed

ASKED = listed(
    """*haku, *hakuajat, *hakuaika, *hakukierros, *hakukierrokset, *hakujakso, *hakemus,
    *hakemukset, hae, hakeminen, haettava, haettavana, haettavissa, haettavaksi, ilmoittautuminen,
    *ilmoittautumiset, *ilmoittautumisaika, ilmoittaudu, ilmoittauduthan, rekisteröidy,
    rekisteröityminen, osallistumisaika, osallistuminen, osallistu, vastausaika, vastaukset,
    vastaus, vastaa, vastaathan, vastataan, lausuntopyyntö*, lausuntopyynnö*, kyselyyn, hakuun, kysely, *kysely, lausunto, *lausunnot, lausuntoaika, kommentit,
    kommentoi, kommentointi, mielipiteet, muistutukset, palaute, palautteet, ehdotukset, ehdota,
    ehdokkaat, ehdokashakemukset, nimeämiset, nimeä, tarjoukset, tarjous,
    tarjousaika, tarjousten, abstraktit, abstrakti, tiivistelmät, tiivistelmä, tiivistelmien,
    abstraktien, esitykset, käsikirjoitukset, kilpailutyöt, kilpailuaika, työt, varaa, varaukset,
    varaus, tilaa, tilaukset, rsvp, early bird, early bird -hinta, ennakkohinta, cfp, ideahaku, kutsuhaku, paikkahaku,
    avustushaku, apurahahaku, jättö, jättöaika, palautus, palautusaika, toimitettava, jätettävä,
    lähetettävä, palautettava, ilmoita, ilmoittakaa, lähetä, toimita, palauta, jätä"""
)
DUE = listed(
    """viimeistään, viimeinen, viimeiset, päättyy, päättyvät, päättyminen, umpeutuu,
    umpeutuvat, sulkeutuu, sulkeutuvat, suljetaan, loppuu, loppuvat, mennessä, asti, saakka, dl,
    deadline, takaraja, määräaika, määräpäivä, eräpäivä, jättöpäivä, hakupäivä, palautuspäivä,
    vastauspäivä, ilmoittautumispäivä, aikaa"""
)
HEARD = listed(
    """*äänestysvaihe, *äänestysaika, äänestys on auki, *kuuleminen, *kuulemiset, *kuulemisaika,
    *lausuntokierros, *lausuntoaika, *lausunnolla, lausuttavana, *kommentointi,
    *kommentointiaika, *kommenttikierros, *kommentoitavana, *kysely, kuultavana,
    *nähtävilläoloaika, *nähtävilläolo, *nähtävänäolo, *nähtävänäoloaika, nähtävillä, nähtävänä,
    *osallistaminen, mielipiteet, muistutukset, palautekierros"""
)
OTHERS = listed(
    """*valitusaika, *valitusajat, valitukset, *valitus, *muutoksenhaku, *muutoksenhakuaika,
    oikaisuvaatimus*, *päätös, *päätösten, *päätökset, *tulokset, maksatus, maksetaan, maksatukset,
    käsittely, hankeaika, toteutusaika, käyttöaika, tilitys, hakijoille, valitut, valinnat,
    toimikausi, ilmoitetaan, julkaistaan, kurssiaika, opetusaika, sopimus, laskutus, vastaamme, käsittelemme, ilmoitamme, päätämme, ratkaisee,
    ratkaistaan, käsittelee, käsitellään, myöntää, myönnetään"""
)
CALENDARS = listed(
    """ohjelma, ohjelmat, ohjelmaa, *ohjelma, *ohjelmaa, kalenteri, *kalenteri, kalenteriin,
    kalenteriisi, tapahtumat, tapahtumia, *tapahtumat, *tapahtumia, tapahtuu, tulossa, tulevat,
    tilaisuudet, tilaisuuksia, menovinkit, menot, luvassa, kokoontumiset, tapaamiset,
    tapaamisia, konsertit, konsertteja, keikat, luennot, luentoja, retket, retkiä, näyttelyt,
    näyttelyitä, esitykset, näytökset, elokuvat, opastukset, kierrokset, jumalanpalvelukset,
    messut ja hartaudet, työpajat, webinaarit, seminaarit, vierailut, kirjailijavierailut,
    kerhot, kurssit, juhlat, illat, *tilaisuudet, *infot, *illat, *kierrokset, *retket, *konsertit, *luennot, *opastukset,
    *työpajat, *koulutukset, *kurssit, *näytökset, *myyjäiset, *markkinat, *hartaudet, *joululaulut, *tanssit, *talkoot, *juhlat,
    *vierailut, *keikat, *leirit, *matineat, *neuvonnat, *treffit, *kahvilat, *ottelut, *kisat, *kilpailut, *messut, *kirkot,
    *kuulemiset, *webinaarit, *seminaarit, *näyttelyt, *vaellukset, *kävelyt, *tapaamiset, *kokoontumiset, tanssit ja juhlat, harjoitukset, kiertue, kiertueella, save
    the date"""
)
TABLES = listed(
    """maksuaikataulu*, maksupäivät, *n maksupäivät, urakan aikataulu, urakan vaiheet,
    työvaiheet, hankkeen vaiheet, tyhjennyspäivä*, hinnasto*, hinnat, *hinnasto, maksut, maksut
    ja hinnat, taksat, bussiaikataulu*, linja-autoaikataulu*, juna-aikataulu*,
    lautta-aikataulu*, bussivuoro*, vuoroliikenne, ruokalista*, lounaslista*, lounas,
    nimipäivä*, liputuspäivä*, liputukset, auringonnousu*, auringon nousu, auringon nousu ja
    lasku, kuun vaiheet, vuorovesi, eräpäivä*, maksupäivä*, palkkapäivä*, keräyspäivä*,
    *keräyspäivät, tyhjennyspäivä*, tyhjennykset, tyhjennysajat, jätehuolto, esityslista*,
    asialista*, pöytäkirja*, kokouspöytäkirja*, viranhaltijapäätökset, päätökset, kuulutukset,
    julkaisut, raportit, asiakirjat, liitteet, tiedostot, lomakkeet, tiedotteet, uutisarkisto,
    blogiarkisto, arkisto, tulokset, ottelutulokset, työpaikat, kommentit, vesikatko*,
    sähkökatko*, huoltokatko*, käyttökatko*, lämpökatko*, katkot, liikennejärjestelyt,
    liikennekatkot, tietyöt, katutyöt, tarjoukset voimassa, vaiheita, aikajana"""
)
NO_OCCASIONS = listed(
    """pysäköinti, *pysäköinti, *paikoitus, aukioloajat, aukiolot, poikkeusaukiolot,
    tilinpäätös, uutiskirje*, viikkotiedote*, viikkokirje*, tiedote, uudet säännöt, uudet
    hinnat, uudet maksut"""
)
GRANTED = listed(
    """rahoituskausi, rahoituskaudet, rahoitusaika, rahoitusjakso, rahoitusjaksot,
    avustuskausi, avustusaika, apurahakausi, apurahakaudet, apuraha-aika, työskentelyjakso*,
    työskentelykausi, työskentelykaudet, residenssijakso*, residenssikausi, residenssikaudet,
    residenssiaika, residenssiajat, residenssin ajankohta, tutkimusjakso*, tutkimuskausi, ateljeejakso*, hankekausi,
    hanke alkaa, hankkeen alku, hankkeet alkavat, projekti alkaa, rahoitus alkaa"""
)
HANDED = listed(
    """palautus, palauttaminen, jättö, jättäminen, toimitus, toimittaminen, lähetys, lähettäminen, vastaanotto"""
)
HANDLED = listed(
    """arviointi, *arviointi, valinta, ilmoitus, ilmoittaminen, tiedottaminen, julkistus, julkistaminen,
    käsittely, hyväksyntä, hyväksyminen, allekirjoitus, allekirjoittaminen, avaus,
    avaaminen, maksatus"""
)
FIELDS = FieldWords(
    asked=ASKED,
    granted=GRANTED,
    handed=HANDED,
    handled=HANDLED,
    due=DUE,
    heard=HEARD,
    others=OTHERS,
    calendars=CALENDARS,
    tables=TABLES,
    no_occasions=NO_OCCASIONS,
)

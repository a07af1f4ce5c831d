"""Finnish words of what begins, changes or ends without anybody meeting, and of its opposites. Pure."""

from digest.reading.lexicon.words import listed

_TERMS = """*periodi, luennot alkavat, luennot päättyvät, ylioppilaskirjoitukset, ylioppilaskokeet, *lukukausi, *lukukaudet, lukuvuosi, lukuvuodet, kouluvuosi, koulutyö, koulutie, opistovuosi,
    opintovuosi, työvuosi, *työkausi, toimintavuosi, lähiopetus, etäopetus, perusopetus, esiopetus,
    koulu*opetus, varhaiskasvatus, iltapäivätoiminta, aamupäivätoiminta, koulut alkavat, koulut
    aloittavat, koulut avataan, koulut avautuvat, koulut jatkavat, koulut päättyvät, koulut sulkeutuvat,
    oppilaat palaavat, oppilaat jäävät, koululaiset palaavat, koululaiset jäävät, opiskelijat palaavat"""
_SEASONS = """rapukausi, marjakausi, sienikausi, riistakausi, kevätpäiväntasaus, syyspäiväntasaus,
    talvipäivänseisaus, kesäpäivänseisaus, kesäaika, talviaika, täysikuu, rakennusaika, purkuaika, asennusaika,
    toteutusaika, merilläoloaika, vesihanat, vesihana, tekojää, ulkojää, avanto, vierassatama, veneluiska,*pyöräkausi, pyörien kausi, *pyöräilykausi, uimakausi, *uintikausi, hiihtokausi, latukausi,
    luistelukausi, laskettelukausi, venekausi, veneilykausi, purjehduskausi, metsästyskausi, *metsästys,
    hirvijahti, jahti, kalastuskausi, ravustuskausi, ravustus, lämmityskausi, satokausi, viljelykausi,
    kasvukausi, rokotuskausi, golfkausi, matkailukausi, leirintäkausi, lauttakausi, laivakausi,
    liikennekausi, talvikausi, kesäkausi, kaupunkipyörät, sähköpotkulaudat, suihkulähteet, ladut,
    latuverkosto, *valvonta, venepaikat"""
_TRAFFIC = """*aikataulut, *talviaikataulu, *kesäaikataulu, lautta, lautat, lossi, lossit, vesibussi, vesibussit, metro, metrolinja, bussilinja, *liikenne,
    jäteauto, jäteautot, *tyhjennys, *tyhjennykset, *jakelu, jätekeräys, kotiinkuljetus, kotiinkuljetukset"""
_WORKS = """työt, katutyöt, tietyöt, rakennustyöt, kaivutyöt, siltatyöt, putkityöt, laiturityöt, *parannustyöt,
    *korjaustyöt, *rakentaminen, remontti, *remontti, *remontit, *peruskorjaus, *saneeraus, *kunnostus,
    *kunnostaminen, *purkaminen, *kaivaminen, *uusiminen, *päällystäminen, *korjaaminen, *asentaminen,
    *parantaminen, *työmaa, kaadot, puunkaadot, louhinnat"""
_SERVICES = """testauspiste, *testauspiste, rokotuspiste, *rokotuspiste, testiasema, kauppa avataan, kauppa avaa, kauppa aukeaa, kauppa avautuu, lähikauppa, kyläkauppa, ruokakauppa, posti avataan, posti aukeaa, postipiste, pankkikonttori, kirjaamo, *kirjaamo, lajitteluasema, sorttiasema, kaatopaikka, kierrätyspiste,palvelu, *palvelu, järjestelmä, *järjestelmä, toimisto, *toimisto, asiakaspalvelu, asiakaspalvelut, palvelupiste, *palvelupiste, asiointipiste,
    puhelinpalvelu, verkkopalvelu, *asiointi, chat, vaihde, puhelinvaihde, neuvola, terveysasema,
    hammashoitola, sosiaaliasema, varausjärjestelmä, puhelinjärjestelmä, verkkokirjasto, *katko, *katkos,
    häiriö, kaukolämmitys, vedenjakelu, sähkönjakelu"""
_RULES = """kuunpimennys, pakkanen, äidinkielen koe, matematiikan koe, reaalikoe, reaalikokeet, ylioppilaskokeet,
    ylioppilaskirjoitukset,lakko, *lakko, työnseisaus, saarto, rauhoitusaika, metsästysaika, pesimärauha, tet-jakso,
    työssäoppimisjakso, *harjoittelujakso, koevaihe, testijakso, pilottijakso, siirtymävaihe, selvitystila, konkurssi,
    paloharjoitus, pelastusharjoitus, valmiusharjoitus, sotaharjoitus, poistumisharjoitus, evakuointiharjoitus,
    ampumaharjoitus, ampumaharjoitukset, kertausharjoitus, suuronnettomuusharjoitus, palotarkastukset,
    terveystarkastukset, hammastarkastukset, näytteenotto, väestönlaskenta, kalaistutukset, ratsia,*rajoitus, *rajoitukset, *kielto, *kiellot, *suositus, *suositukset, siirtymäaika, poikkeuslupa, lupa,
    *luvat, määräys, säännös, säännöt, *sopimus, asetus, uudistus, kokeilu, alkolukkopakko"""
_MONEY = """työsuhde, työsuhteet, kesätyö, kesätyöt, kesätyöjakso, kesätyöjaksot, laskutus, toimitus, apteekki, *vapaa, laskun eräpäivä, laitteet, kalusteet, kamerat, valaisimet, liikennevalot, aurinkopaneelit, vesimittarit, roska-astiat, hinnat, *hinnat, *maksut, taksat, vuokrat, hinnasto, taksa, lasku, laskut, *vero, *verot, eläke, eläkkeet,
    veronpalautukset, palkanmaksu, indeksitarkistus, korko, korot, lomautus, lomautukset, irtisanomiset, yt-neuvottelut, muutosneuvottelut,
    lapsilisä, lapsilisät, palkat, *tuki maksetaan, *raha maksetaan, indeksikorotus"""

STATES = listed(", ".join((_TERMS, _SEASONS, _TRAFFIC, _WORKS, _SERVICES, _RULES, _MONEY)))
SEASONAL = listed(
    "uudessa osoitteessa, uuteen osoitteeseen, ajaksi, kesäkaudeksi, talvikaudeksi, kesäkauden ajaksi, talvikauden ajaksi, kesän ajaksi, talven ajaksi"
)
LEADS = frozenset(listed("""ennen, jälkeen, kun, ilman, koska, vaikka, jos"""))
STANDS_OPEN = listed("avoinna, auki, avoin, palvelee, palvelevat")
MINUTES = listed(
    "pöytäkirja, pöytäkirjat, *pöytäkirja, *pöytäkirjat, päätösluettelo, päätösluettelot"
)
CEREMONIES = listed(
    """istutetaan, muurataan, vihitään, vihkii, vihitään käyttöön, paljastetaan, kastetaan, lasketaan
    vesille, lasketaan peruskivi, pyhitetään, avataan juhlallisesti, otetaan juhlallisesti, toimittaa ~~
    käyttöönoton, toimittaa ~~ vihkimisen"""
)
VOTES = listed(
    """asukkaat äänestävät, kuntalaiset äänestävät, kaupunkilaiset äänestävät, äänestys, äänestyksen, äänestysvaihe, *asäänestys, nimiäänestys, yleisöäänestys,
    verkkoäänestys, äänestettävänä, äänestettävissä, avoinna äänestykselle, voi äänestää, voivat äänestää, voit äänestää, voitte äänestää, äänestä, äänestäkää,
    pääset äänestämään, pääsee äänestämään, pääsevät äänestämään, voidaan äänestää, äänestetään,
    äänestetään verkossa, suosikkia äänestetään"""
)
TODAYS = frozenset(listed("tänään"))
FIRST_DAYS = listed(
    """ensimmäinen ilmoittautumis*, ensimmäinen hakupäivä, ensimmäinen varauspäivä, ilmoittautuminen
    aikaisintaan, ilmoittautumiset aikaisintaan, ilmoittautua aikaisintaan, ilmoittaudu aikaisintaan,
    hakea aikaisintaan, varata aikaisintaan, varaukset aikaisintaan, varaus aikaisintaan"""
)
HEARINGS = listed("kuuleminen, kuulemisen, yleisökuuleminen, asukaskuuleminen")
ROUTINES = listed(
    """harjoitukset, harjoituksia, *harjoitukset, treenit, *treenit, kuoroharjoitus, kuoroharjoitukset,
    uimakoulu, uimakoulut, torikauppa, ryhmä, ryhmät, normaalit tunnit, tavalliset tunnit"""
)
PRONOUNS = frozenset(listed("se, tämä, ne"))
_AGAIN = ("uudelleen", "jälleen", "taas", "uudestaan")
_LETS_IN = (
    "avaa ~ ovensa",
    "avaavat ~ ovensa",
    "ovet ~ avautuvat",
    "ovet ~ aukeavat",
    "ovet avataan",
)
_TO_PEOPLE = ("yleisölle", "kävijöille", "vieraille")
REOPENS = (
    *(f"{opens} {again}" for opens in _LETS_IN for again in _AGAIN),
    *(
        f"{opens} {again} {ends}"
        for opens, ends in (("avaa", "ovensa"), ("ovet", "avautuvat"), ("ovet", "aukeavat"))
        for again in _AGAIN
    ),
    *(
        f"{opens} {again} {whom}"
        for opens in ("avataan", "avautuu", "aukeaa")
        for again in _AGAIN
        for whom in _TO_PEOPLE
    ),
)
_ROUTES = (
    *(
        "vaellus",
        "ulkoilu",
        "retkeily",
        "melonta",
        "moottorikelkka",
        "kelkka",
        "pyöräily",
        "maastopyörä",
        "kävely",
    ),
    *("hiihto", "ratsastus", "luonto", "rengas", "lenkki", "kunto", ""),
)
WAYS = (
    *(
        f"{kind}{noun}"
        for kind in _ROUTES
        for noun in ("reitti", "reitit", "reitin", "polku", "polut", "polun")
    ),
    *listed(
        """pitkospuut, pururata, kuntorata, kuntoradat, juoksurata, frisbeegolfrata, pyörätie, pyörätiet, kävelytie,
        kevyen liikenteen väylä, *silta, sillat, tunneli, alikulku, alikäytävä, portaat, kuntoportaat, lintutorni,
        näkötorni, näköalatorni, laavu, autiotupa, retkisatama, venesatama, veneranta, *latu, pysäköintialue,
        pysäköintihalli, parkkipaikka, parkkihalli, katu, kaistat, ramppi"""
    ),
)

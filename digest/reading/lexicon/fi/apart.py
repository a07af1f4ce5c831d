"""Finnish words of what is told with a day and is nothing to attend. Pure."""

from digest.reading.lexicon.words import listed

REASONS = listed(
    """johtuu, johtuvat, johtuen, syynä on, syynä ovat, syynä, syy on, aiheutuu, aiheutuvat,
    perusteena ovat, taustalla ovat, taustalla on"""
)
FINISHES = listed(
    """arvioitu päättymispäivä, arvioitu valmistumispäivä, arvioitu valmistuminen, arvioitu päättyminen,
    arvioitu loppuajankohta, on ~ valmistuvan, arvioidaan valmistuvan, odotetaan valmistuvan, suunniteltu valmistuvan,
    valmistuvan, määrä valmistua, tarkoitus valmistua, pitäisi valmistua, määrä olla valmi*,
    tarkoitus olla valmi*, pitäisi olla valmi*, arvioidaan olevan valmi*, saadaan päätökseen"""
)
TICKETS = listed("lippu, liput, lipu, lippuj, ranneke, rannekke, pääsylippu, pääsylipu, pääsyliput")
FETCHED = listed(
    """voi noutaa, voi lunastaa, voi hakea, noudettav*, lunastettav*, saatavilla, saatavissa,
    jaetaan, luovutetaan, noudetaan, voi ostaa, ostettavissa"""
)
TREATMENTS = listed(
    """rokotu, rokotuks, rokotukse, rokote, rokottee, bussikuljetus, bussikuljetukse, bussikuljetuks,
    yhteiskuljetus, yhteiskuljetukse, yhteiskuljetuks"""
)
ONLY = listed("vain, ainoastaan, pelkästään, yksinomaan")
RELATIVES = listed("joka, jotka, jolla, joilla, jossa, joissa, jonka, joiden")
GRANTS = listed(
    """myöntää, myönsi, myöntävät, myönnetään, myönnettiin, myöntänyt, rahoittaa, rahoitetaan,
    rahoitusta, tukee, tukea, jakaa avustuks*, jaetaan avustuks*, kohdistetaan, avustusta saa*,
    rahaa saa*"""
)
SUMMONS = listed(
    """kutsuvat hakij*, kutsuu hakij*, kutsutaan hakij*, hakijat kutsutaan, hakijoita kutsutaan,
    kutsuvat ~ hakij*, kutsuvat valit*, kutsutaan valit*, korkeakoulut kutsuvat"""
)
PUTS_OFF = listed("lykätä, siirtää, lykkää, lykkäävät, siirtävät")
ROUNDS = listed("kierros, hakukierros, haku, erä")
FORMERLY = listed("aiemmin, aikaisemmin, ennen, ei, entinen")
REPLACED = listed("sijaan, sijasta, asemesta, asemasta")
CONTRASTS = listed("mutta, kuitenkin, sen sijaan, joten")
EXTRAS = listed(
    """ilotulitus, ilotulitusta, ilotulitukset, kulkue, paraati, soihtukulkue, arpajaiset,
    pomppulinna, kasvomaalaus, grillaus, kokko, veneajelu, veneajelut, veneretki, veneretket,
    poniratsastus, talutusratsastus, kahvitus, kahvitarjoilu, tarjoilu, ylilento, kunnialaukaus"""
)
THINGS = listed(
    """tilaisuu*, tilaisuutemme, tapahtuma, tapahtuman, tapahtumaa, tapahtumaan, tapahtumassa, tapahtumamme,
    tapahtumat, tapahtumia, tapahtumien, tapaami*, kokoontumi*, juhla, juhlat, juhlan, ilta, illan, iltaa,
    kurssi, kurssin, kurssia, kurssille, koulutus, koulutuksen, koulutusta, koulutukseen, esitys, esityksen,
    esitystä"""
)
FILLED = listed("täynnä, täysi, varattu")
FURTHER = listed("edelleen, uudelleen, jälleen, uudestaan, vielä kerran, toistamiseen, taas")
_DAYS = listed(
    "tämän ajankohdan, tätä ajankohtaa, tämän päivämäärän, tätä päivämäärää, kyseistä ajankohtaa"
)
SAME_DAY = (
    *(f"{verb} {day}" for verb in listed("muuttaa, muutti, siirtää, vaihtaa") for day in _DAYS),
    *(
        f"{day} ~~ {verb}"
        for day in _DAYS
        for verb in listed("muutetaan, muutettu, siirretään, siirretty")
    ),
)
RESERVES = listed("varapäiv*, varapäivämäär*, vara-ajankohta, vara-ajankohdaksi, vara-ajankohtaan")
AS_PLANNED = listed("""suunnitellusti, suunnitelmien mukaan, suunnitelmien mukaisesti, suunnitelman mukaan, normaalisti,
    aikataulun mukaisesti, ennallaan, alkuperäisen suunnitelman mukaan""")
LIMITS = listed(
    """koskee vain, koskee ainoastaan, koskee yksinomaan, koskevat vain, koskevat ainoastaan, vain ~ koskeva"""
)
TARGET_PERIODS = listed(
    """ajalle, aikavälille, ajanjaksolle, jaksolle, kaudelle, toimintakaudelle"""
)
EXTENDS = listed(
    "jatkettu, jatketaan, jatkamme, jatkettiin, pidennetty, pidennetään, pidennämme, pidennettiin"
)
EACH = listed("joka, jokainen, kunakin")
ONLY_IF = listed(
    """jos, mikäli, sateen sattuessa, sateella, huonolla säällä, vain jos, vain mikäli, kovalla pakkasella, tuulisella säällä"""
)
IN_CASE = listed(
    """jos sataa, jos tuulee, jos sää*, jos keli*, jos jää*, jos ilma*, jos on, mikäli sataa, mikäli tuulee, mikäli sää*, mikäli keli*, mikäli jää*, mikäli on, sateen sattuessa, sateella, huonolla säällä, huonolla kelillä, kovalla pakkasella, kovalla tuulella, huonon sään"""
)
ON_STAGE = listed(
    """johtaa kuoroa, johtaa orkesteria, esiintyy, laulaa, saarnaa, luennoi, luennoimassa, puhuu aiheesta, pitää luennon, pitää esitelmän, pitää konsertin, soittaa konsert*, lukee kirja*, lukee uu*, avaa näyttelyn*, juontaa, opastaa"""
)
ANNOUNCES = listed(
    """kertoa, kerron, ilmoittaa, ilmoitan, muistuttaa, muistutan, vahvistaa, vahvistan, suositella, suosittelen, toivon teidät, toivon näkeväni"""
)

"""Swedish words of what is told with a day and is nothing to attend. Pure."""

from digest.reading.lexicon.words import listed

REASONS = listed(
    """beror på, beror det på, på grund av, till följd av, orsaken är, orsaken till det är,
    orsakas av, skälet är, bakgrunden är, förklaras av, anledningen är"""
)
FINISHES = listed(
    """bli klar*, vara klar*, bli färdig*, vara färdig*, vara avslutad*, vara avslutat, bli
    avslutad*, bli avslutat, beräknat slutdatum, uppskattat slutdatum, förväntat slutdatum, beräknad sluttid, beräknat
    klart, beräknas klart, beräknad byggstart, beräknad avslutning, färdigställas, slutföras, stå klar*, stå färdig*"""
)
TICKETS = listed("biljett, armband, entrébiljett, inträdesbiljett")
FETCHED = listed(
    """kan hämtas, hämtas, avhämtas, kan avhämtas, lösas ut, delas ut, finns att hämta, finns att
    köpa, kan köpas, finns tillgängliga"""
)
TREATMENTS = listed(
    """vaccination, vaccinering, vaccin, vaccinet, kvällsöppe, helgöppe, kvällsvaccin, busstransport,
    busskjuts"""
)
ONLY = listed("endast, enbart, bara, uteslutande")
RELATIVES = listed("som, vars, vilka, vilken")
GRANTS = listed(
    """ger, beviljar, beviljas, beviljade, beviljats, fördelar, fördelas, finansierar, finansieras,
    bidraget går, stödet går, pengarna går, medlen går, anslår, delar ut, stöder, stödjer"""
)
SUMMONS = listed(
    """kallar sökande, kallar de sökande, kallar ~ sökande, bjuder in sökande, sökande kallas, de
    sökande kallas, kallas sökande, kallas de sökande, sökande bjuds in"""
)
PUTS_OFF = listed(
    """skjuta upp, flytta fram, skjuta fram, senarelägga, flytta på, beslöt att flytta, beslöts att flytta, beslutat att flytta, beslutade att flytta, tvungna att flytta"""
)
ROUNDS = listed("omgång, ansökningsomgång, runda, utlysning")
FORMERLY = listed("tidigare, förut, inte, ersätter, var")
CONTRASTS = listed("men, dock, däremot")
EXTRAS = listed(
    """fyrverkeri, fyrverkeriet, fyrverkerier, fyrverkerierna, paraden, festtåget, barntåget, fackeltåget, lotteriet,
    hoppborgen, hoppslottet, ansiktsmålningen, grillningen, brasan, båtturen, båtturerna,
    ponnyridningen, tågturerna, serveringen, kaffeserveringen, överflygningen, saluten, ankracet"""
)
THINGS = listed(
    """evenemanget, tillställningen, tillfället, arrangemanget, evenemang, träffen, mötet,
    aktiviteten, sammankomsten, programmet, programpunkten, festen, kvällen, kursen, utbildningen,
    föreställningen, träff, dagen, evenemangen, tillställningar, tillställningarna, möten, träffar"""
)
FILLED = listed(
    "full, fullt, fulla, tagna, upptagna, bokade, fyllda, reserverade, fulltecknat, fulltecknad"
)
FURTHER = listed(
    "ytterligare, vidare, på nytt, igen, än en gång, ännu en gång, en gång till, återigen"
)
_DAYS = listed(
    "denna tidpunkt, detta datum, dessa datum, den tidpunkten, det datumet, denna dag, dessa dagar"
)
SAME_DAY = (
    *(
        f"{verb} {day}"
        for verb in listed("ändra, ändrat, ändrade, flytta, flyttat")
        for day in _DAYS
    ),
    *(f"{day} ~~ {verb}" for day in _DAYS for verb in listed("ändrats, ändras, flyttats, flyttas")),
)
RESERVES = listed("reservdag*, reservdatum*")
AS_PLANNED = listed(
    "som planerat, enligt planerna, enligt plan, som vanligt, planenligt, som avsett"
)
LIMITS = listed("""gäller endast, gäller bara, gäller enbart, berör endast, berör bara, berör enbart, avser endast, avser
    bara, omfattar endast, omfattar bara""")
TARGET_PERIODS = listed("för perioden, för tiden, för säsongen")
EXTENDS = listed(
    "förlängs, förlängts, förlängt, förlängd, förlängda, förlänger, förlängas, förlängde, förlängdes"
)
EACH = listed("varje, varenda, varannan")
ONLY_IF = listed(
    """om, ifall, vid regn, vid snö, vid dåligt väder, vid hård vind, vid storm, bara om, endast om"""
)
IN_CASE = listed(
    """om det regnar, om det snöar, om det blåser, om det är, om det blir, om vädret, om isen, om väglaget, ifall det, ifall vädret, vid regn*, vid snö*, vid dåligt väder, vid dåligt väglag, vid hård vind, vid storm, vid otjänligt väder"""
)
ON_STAGE = listed(
    """dirigerar, uppträder, sjunger, predikar, föreläser, talar om, håller föredrag, håller ett föredrag, håller en föreläsning, ger konsert, ger en konsert, spelar sin, läser ur, öppnar sin utställning, guidar, leder en vandring"""
)
ANNOUNCES = listed(
    """meddela, berätta, påminna, påminner, bekräfta, informera, tipsa, hoppas att ni, hoppas att du, ser fram emot, rekommenderar, vill att ni"""
)

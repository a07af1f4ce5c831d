"""Swedish words of what readers are asked to do by a day, and of what people come to see done. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_MAKES = (
    "måla",
    "baka",
    "sy",
    "väv",
    "snickra",
    "plantera",
    "plocka",
    "tova",
    "tälj",
    "knåpa",
    "bygg",
)
_YOURS = ("din", "ditt", "dina", "er", "ert", "era", "egna", "en egen", "ett eget", "med oss")
COMMANDS = (  # of most verbs this form is that of "ska måla", too
    *(f"{makes} {yours}" for makes in _MAKES for yours in _YOURS),
    *listed(
        """åk, res, kom, ta, tag, hjälp oss, hjälp till, upptäck, hör, möt, bygg, väv, lek, skriv, sänd, ring, köp,
    beställ, fyll, välj, säg, tänd, minns, följ med, sjung med, dansa med, räkna fåglar, räkna fjärilar"""
    ),
)
ACTS = listed(
    """insända, insänt, inlämnade, inskickade, vill ha alla, vill ha era, vill ha dina, önskar få, ber att få,
    fyller i, fyller ~ i, bokar, bokar plats, reserverar, reserverar plats, beställer, skickar in, sänder in,
    lämnar in, ringer, mejlar, mailar, föranmäl*, skriver upp sig, skriv upp dig, skriv upp er, skrivit upp
    sig, skrivit in sig, antecknar sig, anteckna dig, sätt upp dig, säga din mening, säga sin mening, säg din
    mening, höja rösten, lägga sin röst, lägg din röst, klagomål bör, klagomål ska, besvär anförs, anföra
    besvär, reklamera, reklameras, hämta ut, hämtas ut, meddelar sig, meddelar sitt intresse, anmäler intresse, anmäler sitt intresse,
    visar sitt intresse"""
)
APPLIES = listed("""teckningstiden löper, teckningstiden är, kan tecknas, köa till""")
LAST_DAYS = listed(
    """inskrivningen upphör, inskrivningen stänger, inskrivningen stängs, inskrivningen slutar, inskrivningen
    avslutas, teckningstiden går ut, teckningstiden löper ut, teckningstiden slutar, uttagningstiden går ut"""
)
REGISTRATIONS = listed("inskrivning, föranmälan, platsreservation, intagning")
CALLS = listed("teckningstid, teckningsperiod, uttagningsperiod, inskrivningsperiod")
SUBMISSIONS = listed(
    """klagomål, reklamation, berättelser, minnen, bildbidrag, ljudupptagningar, receptbidrag,
    kvitton, reseräkning"""
)
RELEASES = listed(
    """ger ut, presenterar hela rapporten, presenterar rapporten, presenterar sin rapport, presenterar
    resultaten, presenterar resultatet, presenterar sin utredning, lägger fram rapporten, lägger fram sin
    rapport, lägger fram resultaten, kommer ut med"""
)
STARTS = listed("med start, med avspark, med avstamp")
_TRAININGS = listed(
    """körkortsteori, teorilektion, prova på-kurs, introduktionskurs, simlektion, danslektion, ridlektion,
    språklektion, jourutbildning, ledarutbildning"""
)
_EVENTS = listed(
    """infotimm, informationstimm, frågetimm, läsetimm, sagotimm, lydnadsprov, lydnadstävling, agilitytävling,
    hundutställning, kattutställning, ponnytävling, hopptävling, vallprov, jaktprov, färdighetsprov,
    skyttetävling, dragspelsstämm, spelmansstämm, körstämm, kyrkospel, bygdespel, sillfest, strömmingsfest,
    potatisfest, svampdag, fågeldag, cykeldag, brandkårsdag, räddningsdag, poesislam, jamkväll, quizkväll,
    bingokväll, karaokekväll, dansaftn, loppmarknad, bakluckeloppis, garageloppis, trädgårdsloppis"""
)
KINDS = ((EventKind.TRAINING, _TRAININGS), (EventKind.EVENT, _EVENTS))
DRAWS = listed(
    """byter frön, byter plantor, byter växter, byter böcker, byter kläder, byter leksaker, pyssla, julpyssla, påskpyssla, slöjda, besvarar frågor, besvarar ~ frågor, vrakpris, fyndpris, utförsäljning*, säljs till vrakpris, säljs billigt, säljs på gården,
    överblivet, överblivna, besiktigas, besiktas, får komma, får följa med, lär nybörjare, lär barn, lär ut,
    lär intresserade, på hemmaplan, på bortaplan, nedsläpp, avspark, tar sig an, rullar ut sin, rullar ut sitt,
    visar upp sin, visar upp sitt, visar upp sina, ställer fram, plockar fram, reder ut, räknar fåglar, räknar fjärilar, rullas ut, dukar upp, dukas upp, dukar fram, dukas fram,
    kan lånas på plats, finns att låna på plats, utrustning kan lånas, leder sällskap, leder ~ sällskap, visar runt, visar
    hur, guidar runt, till soppa, till kaffe, till våfflor"""
)
WELCOMES = listed(
    """lyssna till, åk med, hjälp oss, hjälp till att, skynda fynda, kom så, slå följe, sjung med, sjung in, gör
    oss sällskap, gör en insats, låna en"""
)
BY_BEFORE = listed("fram tills, tills och med, intill, allra sist")
PEOPLE = listed(
    """rådgivar, rådgivare, analytik, analytiker, montör, hantverk, hantverkare, slöjdar, slöjdare, smed,
    keramiker, biodlar, biodlare, pomolog, trädgårdsmäst, fågelskådar, fågelskådare, hembygdsforsk,
    serietecknare, serietecknar, översättare, översättar, barnmorsk, barnmorska"""
)
HOLDS = listed(
    """avhandling* ~~ ventileras, avhandling* ~~ granskas, avhandling* ~~ försvaras, avhandling* ~~ läggs fram,
    doktorsavhandling* ~~ ventileras"""
)

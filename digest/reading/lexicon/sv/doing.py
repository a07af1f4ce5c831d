"""Swedish words of what readers are asked to do by a day, and of what people come to see done. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

COMMANDS = listed(
    """pyssla, sjung, dansa, måla, baka, grilla, åk, åk med, res, följ, kom, ta, tag, räkna, hjälp, hjälp oss,
    upptäck, utforska, se, hör, möt, träffa, prova, testa, bygg, snickra, sy, sticka, virka, väv, plantera,
    så, skörda, plocka, vandra, paddla, ro, cykla, simma, bada, lyssna, spela, lek, skriv, skicka, sänd,
    rapportera, rösta, ring, mejla, lämna, hämta, boka, köp, beställ, betala, fyll, ange, välj, föreslå,
    nominera, säg, berätta, bidra, svara, klä, tänd, fira, hylla, minns, städa, kratta, röj"""
)
ACTS = listed(
    """insända, insänt, inlämnade, inskickade, vill ha alla, vill ha era, vill ha dina, önskar få, ber att få,
    fyller i, fyller ~ i, bokar, bokar plats, reserverar, reserverar plats, beställer, skickar in, sänder in,
    lämnar in, ringer, mejlar, mailar, föranmäl*, skriver upp sig, skriv upp dig, skriv upp er, skrivit upp
    sig, skrivit in sig, antecknar sig, anteckna dig, sätt upp dig, säga din mening, säga sin mening, säg din
    mening, höja rösten, lägga sin röst, lägg din röst, klagomål bör, klagomål ska, besvär anförs, anföra
    besvär, reklamera, reklameras, hämta ut, hämtas ut, förnya, säga upp, uppdatera"""
)
APPLIES = listed(
    """efterlyses, efterlyser, efterlyser vi, teckningstiden löper, teckningstiden är, kan tecknas, köa till"""
)
LAST_DAYS = listed(
    """inskrivningen upphör, inskrivningen stänger, inskrivningen stängs, inskrivningen slutar, inskrivningen
    avslutas, teckningstiden går ut, teckningstiden löper ut, teckningstiden slutar, uttagningstiden går ut"""
)
CALLS = listed("teckningstid, teckningsperiod, uttagningsperiod, inskrivningsperiod")
SUBMISSIONS = listed(
    """klagomål, besvär, reklamation, berättelser, minnen, bildbidrag, ljudupptagningar, recept, receptbidrag,
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
    """besvarar frågor, besvarar ~ frågor, vrakpris, fyndpris, utförsäljning*, säljs till, säljs på gården,
    överblivet, överblivna, besiktigas, besiktas, får komma, får följa med, lär nybörjare, lär barn, lär ut,
    lär intresserade, reder ut, synar, räknar ~ längs, rullas ut, dukar upp, dukas upp, dukar fram, dukas fram,
    kikare kan lånas, utrustning kan lånas, material* kostar, leder sällskap, leder ~ sällskap, visar runt, visar
    hur, guidar runt, samlar ~ till soppa, till soppa, till kaffe, till våfflor, på gårdsplanen, på kajen"""
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

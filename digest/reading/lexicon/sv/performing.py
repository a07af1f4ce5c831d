"""Swedish words of who performs, speaks or officiates, and of what people do together. Pure."""

from digest.reading.lexicon.words import listed

PEOPLE = listed(
    """författar, författare, skribent, poet, poeten, skald, dramatiker, deckarförfattar, dramatik,
    skådespelar, skådespelare, skådespelerska, musiker, musik, pianist, violinist, cellist, gitarrist,
    organist, kantor, trubadur, sångar, sångare, sångerska, artist, tonsättar, tonsättare,
    kompositör, dirigent, kör, orkester, orkest, band, ensemble, trio, kvartett, kvintett, duo,
    spelmän, dansar, dansare, konstnär, bildkonstnär, fotograf, naturfotograf, regissör, komiker,
    komik, trollkarl, clown, professor, docent, lektor, forskar, forskare, historiker, historik,
    arkeolog, biolog, astronom, etnolog, äventyrar, äventyrare, trädgårdsmästar, kock, journalist,
    programledar, poddar, poddare, kurator, intendent, kritiker, biskop, ärkebiskop, kyrkoherd, kyrkoherde,
    präst, prost, diakon, riksdagsledamot, ledamot, ledamöt, kommundirektör, stadsdirektör,
    landshövding, expert, coach, inspiratör, debattör, tomten, jultomten, lucia, teatergrupp,
    dansgrupp, teatersällskap, mästar, mästare, olympi"""
)
TELLS = listed(
    """talar, talar om, inleder, presenterar, diskuterar, leder, öppnar, kommer, besöker, läser, möter,
    svarar, lär ut, förklarar, delar, deltar, avslutar, tar upp, ger, pratar, pratar om, redogör,
    reflekterar, minns, öppnar säsongen, kåserar, invigningstalar, underhåller, gör entré, är gäst,
    gästar, på besök, på plats"""
)
HOLDS = listed(
    """intar scenen, ställer sig på scenen, kliver upp på scenen, kliver ut på scenen, äntrar scenen, står
    på scenen, tar scenen, är tillbaka på scenen, drabbar samman, kallas samman, tas i bruk med, för musiken svarar, musiken står, för sången svarar,
    för underhållningen svarar, viger det, viger den, förrättar invigningen, förrättar vigningen,
    förrättas invigningen, tar kapellet i bruk, tar kyrkan i bruk, återinviger, återinvigs, försvaras
    offentligt, smäller det, vankas, blir det fest, blir det konsert, ställs ut på, ställs ut i,
    visar vi, radar upp, radar ~ upp, har vernissage, inleds ~~ med föredrag, det hela äger rum,
    kommer på gästspel, spelar hemma mot, spelar borta mot, möter ~~ på hemmaplan"""
)
_DOINGS = listed(
    """städar, krattar, röjer, övar, mäter, fördjupar, går, vandrar, promenerar, cyklar, paddlar, ror,
    simmar, badar, dansar, sjunger, läser, lyssnar, tittar, samtalar, pratar, funderar, bakar, kokar,
    grillar, steker, smakar, provar, pysslar, målar, ritar, syr, stickar, virkar, väver, snickrar,
    planterar, sår, skördar, plockar, minns, ber, hyllar, tänder, reser, åker, berättar, tävlar,
    tränar, springer, joggar, skidar, fiskar, pimplar, utforskar, upptäcker, hedrar, uppmärksammar,
    julpyntar, dricker, äter, umgås, leker, meditera, mediterar, yogar, bastar, vinterbadar,
    fågelskådar, spanar, klär, dukar, kransbinder, binder, slöjdar, täljer, jammar"""
)
DRAWS = (
    *(f"{verb} vi" for verb in _DOINGS),
    *(f"vi {verb}" for verb in _DOINGS),
    *listed(
        """*musik, på scenen, till scenen, grundsten*, grundstenen, minnestavla*, klipper bandet, klipps
        bandet, bandet klipps, klippa bandet, hörs, bjuder alla på, bjuder ~ på, lär ut, rullar in,
        rullar ~ in med, kommer ut till, ärtsoppa, soppa, gröt, våffl*, varm saft, saft, bullar, bullfika, korvgrillning,
        äppelmust, lussebullar, lussekatter, kan man se, får man, kan man prova, kan man lära,
        kan man höra, kan man träffa, vem som helst får, alla får delta, alla kan delta, var och en
        får, ingen anmälan, utan tidsbokning, glöm inte, majstång*, tar ~ ton, tar ton, river av, ringer in, hjälpande händer, händer behövs, frivilliga
        behövs, volontärer behövs, få ~ lagad, få ~ lagat, få ~ lagade, få hjälp med, förvandlas till, intas,
        kika in, går turen, går färden, går resan, jubileumsår*, julgubb*, en egen kväll, en egen dag, ämnet diskuteras, temat diskuteras, inleds ~~ med, blir det fullt, fullt ös, full fart, full rulle, ta med
        familjen, ta med dig familjen, ta med hela familjen, ta med barnen, ta med vännerna, kom med,
        fri entré, fritt inträde, håller dörrarna öppna, öppnar dörrarna, öppnar portarna, slår
        portarna, upp portarna, är gäst, kvällens gäst, dagens gäst, kvällens talare, gästartist*,
        gästtalare*, tillsammans på, tillsammans i, tillsammans vid, till minne av, till ära, skördas, städas tillsammans,
        till tonerna av, bryter, kransar vid, kransen vid, överräcks, delas ~ ut vid, prisas"""
    ),
)
PRIVATE = listed(
    """min mamma, min mor, min pappa, min far, min bror, min syster, min fru, min man, min sambo, min son,
    min dotter, mina barn, mina föräldrar, min vän, mina vänner, min familj, min mormor, min farmor,
    min morfar, min farfar, min kusin, min hund, på semester, på tjänsteresa, tjänstledig,
    sjukskriven, tillbaka på jobbet, återvänder till jobbet, åter i tjänst, tandläkar*, gifter sig,
    fyller ~ år, fyllde ~ år"""
)
WELCOMES = listed(
    """hoppas på mycket, hoppas på stor, hoppas på god, hoppas på en stor, hoppas på en god, hoppas få se, skriv
    upp, skriv in i kalendern, sätt ett kryss, pricka in, reservera dagen, notera dagen"""
)
GUESTS = listed(
    "*gäst, *gästen, *talare, *talaren, *föreläsare, *föreläsaren, *solist, *solisten, *inledare"
)

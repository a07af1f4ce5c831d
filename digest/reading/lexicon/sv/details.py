"""Swedish words for what else is told of an event: theme, organiser, places, series. Pure."""

from digest.reading.lexicon.words import DetailWords, listed

MEANWHILE = listed(
    """den här gången, denna gång, i år, den här kvällen, denna kväll, i kväll, i höst, i vår, i vinter, i sommar, nu,
    bland annat, bl a, framför allt, särskilt, återigen, igen, januari, då, också, alltså, även, fortfarande,
    bland andra, speciellt, i första hand, naturligtvis"""
)
UNTOLD = listed(
    """i, ännu, meddelas, publiceras, tillkännages, bekräftas, öppet, öppen, öppna, fritt, fri, samma, detsamma, viktigt, viktig, aktuellt, aktuell, inte,
    brett, det, detta, valfritt, inte, senare, alltid, mycket, gemensamt, varierande, klart, klar, för, är, var, valda, valt, på gång"""
)
DETAILS = DetailWords(
    themes=listed(
        """temat, tema, teman, temana, *temat, *tema, ämnet, ämne, ämnen, ämnena, *ämnet, *ämnen, *ämne, temaområden"""
    ),
    theme_leads=listed(
        """med temat, på temat, under temat, har temat, kring temat, på tema, med tema, under rubriken, med rubriken, om temat, har som tema,
        till tema, har rubriken, över temat, på ämnet"""
    ),
    treats=listed(
        "handlar om, fokuserar på, behandlar, kretsar kring, handlar den här gången om, handlar i år om"
    ),
    headings=listed("rubrik, rubriken, huvudrubriken"),
    verb_second=True,
    complements=listed("för, i, på, under, den, denna, vid, till, som, av"),
    is_now=listed("är, har valts, är valt, blir, lyder, utgörs av"),
    was=listed("var, varit, blev, löd"),
    meanwhile=MEANWHILE,
    untold=UNTOLD,
    elsewhen=listed(
        "förra, förrförra, föregående, nästa, senaste, tidigare, följande, senast, fjolårets, mejlets, meddelandets, e-post, mejl, ämnesraden, mail"
    ),
    relatives=listed(
        "som, där, vilket, vilken, vilka, när, då, men, eftersom, vars, medan, så, för, därför, anmäl, välkommen, dit"
    ),
    hosts=listed(
        """arrangör, arrangören, arrangörer, arrangörerna, *arrangör, *arrangörer, anordnare, organisatör, organisatörer,
        värd, värdar, värdorganisation, arrangerande förening, arrangerande organisation, ansvarig förening, arr, kursarrangör, ordnare"""
    ),
    hosting_is=listed("fungerar, står, agerar, verkar"),
    yours=listed("din, er, ert, vår"),
    hosted_by=listed(
        """ordnas av, arrangeras av, anordnas av, organiseras av, arrangerad av, arrangerat av, arrangerade av, ordnad av, ordnat av, anordnad av,
        anordnat av, ordnas gemensamt av, arrangeras gemensamt av, anordnas gemensamt av, arrangemang av, i arrangemang av,
        i regi av, ordnas tillsammans av, ordnas i år av, ordnas denna gång av"""
    ),
    given_by=listed("ges av, erbjuds av, genomförs av, produceras av"),
    host_leads=listed("för, bakom"),
    arranges=listed(
        "ordnar, arrangerar, anordnar, organiserar, genomför, är värd för, står värd för, står som värd för, är värdar för"
    ),
    answers=listed("svarar, står"),
    jointly=listed(
        "gemensamt, tillsammans, traditionsenligt, i år, den här gången, bland annat, bland andra, lokala"
    ),
    with_others=listed(
        """samarbete, tillsammans, i samarbete, i samverkan, i samråd, den, kl, klockan, under, med, inom, på, som, från, till, från och,
        måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagen, tisdagen, onsdagen, torsdagen, fredagen,
        lördagen, söndagen, där, och anmälan"""
    ),
    bodies=listed(
        """*institutionen, *institutet, *sällskapet, *centrum, *avdelningen, *kommun, *kommunen, staden, *stad, *församling, *församlingen, *biblioteket, *bibliotek, *institutet, välfärdsområdet, *rådet,
        *föreningen, *förening, *stiftelsen, *förbundet, *centret, *myndigheten, regionen, *skolan, *universitetet"""
    ),
    limits=listed(
        """högst, max, maximalt, upp till, ryms, rymmer, begränsat till, begränsad till, begränsas till, tar emot, tar, rum för, rymms,
        antas, antar, plats för, platser för, får plats, får, får rum, ryms det, tas, tas in, tas emot, maximum, utrymme för"""
    ),
    rooms=listed(
        """antal platser, antalet platser, antal deltagare, deltagarantal, deltagarantalet, begränsat till, begränsad till, begränsas till, max antal,
        gruppstorlek, gruppens storlek är, gruppens storlek, kapacitet, platser, maxantal, maximalt antal deltagare,
        högsta antal deltagare, rymmer, antal platser är, antalet platser är, deltagartak, gruppstorleken är"""
    ),
    has_room=listed(
        "finns, det finns, har, finns det, finns totalt, totalt, erbjuder, kvarn, erbjuds, vi har, sammanlagt, bara, endast, med"
    ),
    persons=listed(
        """deltagare, personer, pers, person, åhörare, anmälda, studerande, passagerare, kursdeltagare, besökare, gäster, lyssnare, elever,
        resenärer, medresenärer, barn, ungdomar, vuxna, spelare, matgäster, sångare, människor, intresserade, löpare"""
    ),
    places=listed(
        "platser, plats, sittplatser, kursplatser, deltagarplatser, lägerplatser, stolar"
    ),
    firsts=listed("första, snabbaste"),
    enrols=listed("anmäler, anmälda, bokar, anmält, som, anmälde, bokat, hinner"),
    gifts=listed("får, bjuds, premieras, belönas, gåva, present, överraskning, gratis kaffe"),
    about_so_many=listed(
        "cirka, ca, ungefär, omkring, runt, drygt, nästan, närmare, minst, över, under, knappt, kring"
    ),
    not_room=listed(
        """gången, åt gången, kvar, lediga, ledig, ännu, väntas, väntar, deltog, förra, förr, per, varje, parkeringsplatser, barnvakt*, barnvakten, barnpassning*, barnparkering*, bastun, återstår, i timmen, samtidigt,
        per grupp, per lag, senaste, medverkade, fjol"""
    ),
    series=listed("serien, serie, *serien, *serie"),
    series_leads=listed(
        "ingår i, del av, del i, delen av, delen i, hör till, i, inom, av, avslutar, inleder, ur"
    ),
    name_ends=listed(
        """hålls, ordnas, är, börjar, arrangeras, äger, den, inleds, startar, fortsätter, anordnas, har, går, blir, riktar, vänder, på, kl,
        klockan, behandlar, handlar, sker, med, under, pågår"""
    ),
    enlists=listed(
        "anm, osa, o.s.a, anmäl, bokas, boka tid, boka plats, boka din plats, boka, bokas, reservera, meddela, platsen bokas, föranmälan, förhandsanmälan, förhandsanmäl"
    ),
    cheaper=listed(
        "early bird, rabatterade, rabatterat, rabatt, rabatten, förmånspris, förmånspriset, förmånligare, billigare, förhandspris, förhandspriset"
    ),
    paid=listed("betalas, betala, betalning, avgiften, *avgiften, *avgift, fakturan, betalar"),
    sellers=listed(
        "konstnärer, konstnärernas, uppträdande, uppträdanden, artister, talarna, bordsbokning*, försäljningsplats*, försäljare, försäljarna, utställare, utställningsplats*, evenemang anmäls, säljare, säljarplats*, loppisbord*, anmäl ditt evenemang, anmäl ert evenemang, evenemangen anmäls"
    ),
    occasions=listed(
        "dagen, *dagen, dagens, *dagens, kvällens, *kvällens, morgonens, träffens, evenemangets, kvällen, *kvällen, morgonen, evenemanget, arrangemanget, tillställningen, jippot, festen, träffen, det, den, talkot, eftermiddagen, veckan, händelsen"
    ),
    no_subjects=listed(
        """exempelvis, likt, liksom, som, när, om, under, på, i, för, till, nu, dessutom, samtidigt, vill, kan, ska, skall, planerar, beslöt, beslutade, avser,
        hoppas, har, också, även, tillsammans, efter, inför, med, därför, där, då, traditionsenligt, varje, att, kommer, får, brukar, ni, man"""
    ),
    which=listed("som"),
    articles=listed("en, ett, vår, sin, denna"),
    particles=listed("in"),
    unnamed=frozenset(
        listed(
            """föreningen, kommunen, staden, församlingen, museet, biblioteket, skolan, universitetet, högskolan,
            sjukhuset, avdelningen, centret, bolaget, stiftelsen, förbundet, klubben, sällskapet,
            organisationen, kommittén, styrelsen, gruppen, ministeriet, myndigheten, nätverket, projektet,
            regionen, institutet, välfärdsområdet, byrån, landskapet"""
        )
    ),
    nobody=listed("man, jag, du, han, hon, vi, ni, de, det, oss, er, dem, andra, vem, någon, alla"),
    for_whom=listed("för"),
)

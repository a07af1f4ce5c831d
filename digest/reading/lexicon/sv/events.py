"""Swedish words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.sv import (
    apart,
    bulletins,
    details,
    doing,
    fields,
    happening,
    naming,
    nouns,
    occasions,
    one_day,
    performing,
    places,
    standing,
    states,
)
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=(*nouns.KINDS[:-1], *occasions.KINDS, *doing.KINDS, nouns.KINDS[-1]),
    heads=nouns.HEADS,
    endings=nouns.ENDINGS,
    of_endings=nouns.OF_ENDINGS,
    unlike=(*nouns.UNLIKE, *bulletins.UNLIKE),
    calls=(*nouns.CALLS, *doing.CALLS),
    surveys=nouns.SURVEYS,
    publications=nouns.PUBLICATIONS,
    papers=nouns.PAPERS,
    registrations=(*nouns.REGISTRATIONS, *doing.REGISTRATIONS),
    submissions=(*nouns.SUBMISSIONS, *doing.SUBMISSIONS),
    offers=nouns.OFFERS,
    opinions=nouns.OPINIONS,
    funds=nouns.FUNDS,
    policies=nouns.POLICIES,
    gatherings=nouns.GATHERINGS,
    works=(*nouns.WORKS, *bulletins.WORKS),
    draws=(*nouns.DRAWS, *performing.DRAWS, *doing.DRAWS),
    people=(*performing.PEOPLE, *doing.PEOPLE),
    commands=doing.COMMANDS,
    tells=performing.TELLS,
    private=(*performing.PRIVATE, *bulletins.PRIVATE),
    authorities=(*nouns.AUTHORITIES, *bulletins.AUTHORITIES),
    together=listed("vi, oss, vår, vårt, våra, du, dig, ni, er"),
    programmes=listed(
        """program, programmet, vårprogram*, höstprogram*, sommarprogram*, kalender, kalendarium,
        *kalender, på gång, det händer, detta händer, vad händer, aktiviteter, mötesdatum"""
    ),
    holds=(
        *performing.HOLDS,
        *doing.HOLDS,
        *happening.HOLDS,
    ),
    happens=happening.HAPPENS,
    held=happening.HELD,
    takes_place=happening.TAKES_PLACE,
    took_place=happening.TOOK_PLACE,
    bygone=listed(
        """förra, senaste, gångna, i fjol, fjolårets, förflutna, i somras, i våras, i höstas, i
        vintras"""
    ),
    coming=listed(
        """nästa, följande, kommande, vid dessa tillfällen, dessa dagar, dessa datum, dessa kvällar,
        dessa lördagar, dessa söndagar, som ordnas, som hålls, som arrangeras, som inleds, som
        börjar, som startar, härnäst"""
    ),
    starts=(
        *doing.STARTS,
        *listed(
            """påbörjas, inleds, börjar, startar, inleder, drar i gång, drar igång, sätter i gång, kör i gång, kör
            igång, sätter igång, går i gång, går igång, tar sin början, börjar igen, rivstartar, drar
            vi igång, drar vi i gång, kör vi igång, kör vi i gång, startar upp, sparkar igång,
            sparkas igång, återupptas"""
        ),
    ),
    opens=listed(
        """öppnar, öppnas, öppen, öppet, öppna, pågår, börjar, inleds, kan sökas, söks, är öppen,
        startar"""
    ),
    ends=listed(
        """går ut, löper ut, löper ~~ ut, tiden går ut, stänger, stängs, avslutas, upphör, slutar,
        utgår, tar slut, tas bort"""
    ),
    effective=(
        *bulletins.EFFECTIVE,
        *listed(
            """inleder sitt arbete, börjar sitt arbete, inleder sin tjänst, börjar i sitt uppdrag, flyttar, finns vi på en ny, finns vi i nya, finns vår ~ på en ny, finns vår ~ i nya, levereras, byts ut, lättas, skärps, utvidgas, monteras, i kraft, tas i bruk, tas i drift, tas i användning, inleder sin verksamhet, inleder
            verksamheten, börjar gälla, börjar tillämpas, gäller en, gäller nya, gäller ett, gälla,
            införs, höjs, sänks, ändras, utökas, förändras, tillträder, tillträda, mandatperioden
            börjar, börjar trafikera, flyttar till, ersätts, stiger, sjunker, dyrare, billigare,
            upphävs, upphäva, slopas, avskaffas, byter namn, övergår, överförs, övertar, tar över,
            tas över, efterträder, blir ny, anställs, rycker in, förfaller, fasas ut, tas ur bruk,
            tas i anspråk, ansluts, kopplas in, görs om till, läggs samman, slås samman, rycker ut,
            skrivs under, undertecknas"""
        ),
    ),
    openings=listed("öppnar dörrarna, öppnar, öppnas, invigs, inviger"),
    acts=(
        *doing.ACTS,
        *listed(
            """tiden för att lösa ut, tiden för att ansöka, tiden för att anmäla, hämta, hämtas, lösa ut, lös ut, lösas ut, komplettera, kompletteras, ska uppfylla, måste uppfylla, bör uppfylla, ska vara uppfyllda, återlämnas, återlämna, lämna tillbaka, lämnas tillbaka, skickas in, sändas, kontakta oss, hör av dig, hör av er, ring oss, att sökas, anmäl, anmäla, emottas, emottages, mottas, mottages, begärs, begäres, önskas
            in, säkra din plats, säkra er plats, säkra dig en plats, söker ni, tyck till, tycka till,
            anmäler, anmälas, skicka, skickas in, skicka in, sänd, sänd in, sändas, lämna in, lämnas
            in, lämnas, ansök, ansöka, sök, svara, besvara, besvaras, kommentera, boka, bokas,
            föreslå, fyll i, inlämnas, nominera, registrera, tillställas, ombeds, vi ber, inkomma,
            nomineras, ska skickas, ska lämnas, ska sändas, bekräfta, delta i enkäten, svara på,
            rösta, röstas, kan röstas, tas emot, betalas, betala, söka, söks, sökas, ansöks, lämna,
            lämnar, inlämna, insändas, insänds, sändes, sänder, sända in, osa, o.s.a, o s a, höra av
            sig, hör av dig, hör av er, hör av sig, höra av dig, kontakta, meddela, anhåll, anhållas,
            beställ, beställs, beställa, reservera, reserveras, teckna, teckna dig, teckna sig,
            anmäls, ansöker, mejla, mejlas, maila, mailas, posta, postas, föreslås till, tipsa, ta
            kontakt, tar kontakt, komma in, kommer in, ha inkommit, ha kommit in, vara inne, vara
            framme, till handa, tillhanda, vara oss till handa, ladda upp, laddas upp, fylla i, fylls
            i, returneras, returnera, söker du, ansöker du, anmäler du, anmäler sig, ansök om, tävla,
            inges, ges in, gör en anmälan, gör din anmälan, göra en anmälan, framföra, framför dina,
            framföras, yttra, skriv in, skriv under, motionera, kandidera, ställa upp, anmälas till"""
        ),
    ),
    modals=listed(
        """ska, skall, måste, kan, kunna, bör, behöver, vill, välkomnar, ber, du, ni, möjligt,
        möjlighet, uppmanas, önskas"""
    ),
    applies=(
        *doing.APPLIES,
        *listed(
            """utlysning sker, utlysningen sker, ledigförklaras, ledigförklarar, ledigkungörs, lediganslås, anslås lediga, kan sökas, kan
            ansökas, kan söka, kan ansöka, möjlighet att ansöka, möjlighet att söka, kan börja söka, kan börja ansöka, söks, utlyses, kan du söka, utlyser, utlyser medel, lediga
            att ansökas, lediga att sökas, kan ~ söka, kan ~ sökas, tar ~ emot ansökningar, tar emot
            ansökningar, kan ~ ansöka, kan ~~ ansöka"""
        ),
    ),
    releases=(
        *doing.RELEASES,
        *listed(
            """publiceras, publicerar, utkommer, ges ut, utges, kommer ut, släpps, offentliggörs,
            resultaten tillkännages, resultatet tillkännages, överlämnar sitt betänkande, överlämnar
            betänkandet, överlämnar sin rapport, överlämnar rapporten, överlämnar sin slutrapport,
            överlämnar slutrapporten, överlämnar sin utredning, överlämnar utredningen, avlämnar sitt
            betänkande, kommer att publiceras, läggs ut, ska publiceras, släpper, överlämnas, blir
            tillgänglig*, släppas, utkomma, publiceringen"""
        ),
    ),
    appears=listed(
        """lanseras, presenteras, kommer, läggs, laddas upp, finns, är tillgängliga, blir klar,
        färdigställs, blir färdig, färdigställas, är klar, ska vara klar, blir klart, blir klara"""
    ),
    viewable=listed(
        "kan ses, finns att se, kan läsas, finns ~~ att läsa, finns ~~ att se, kan ~~ läsas"
    ),
    available=listed(
        "finns fr.o.m, finns fr o m, finns från och med, finns från, tillgänglig*, framlagd*, till påseende"
    ),
    welcomes=(
        *performing.WELCOMES,
        *doing.WELCOMES,
        *listed(
            """ser fram emot att ~ träffa, ser fram emot att ~ se, välkommen*, välkomna, delta i, kom
        med, kom och, boka dagen, boka in, följ med, häng med, du kan delta, kan delta i, ni kan
        delta, lönar det sig att, kan man bekanta sig, kan du träffa, passa på att, missa inte,
        så många som möjligt, hoppas att du, hoppas att ni, hoppas ni, hoppas på många, hoppas vi
        ses, var med, var med och, häng på, möt upp, slut upp, dyk upp, kom förbi, titta in,
        sväng förbi"""
        ),
    ),
    by_before=(
        *doing.BY_BEFORE,
        *listed(
            """inom, senast, före, på remiss till, på remiss t.o.m, på samråd till, begärs till, emottas
            till, mottas till, tas emot till, tar vi emot till, osa, o.s.a, till och med, t.o.m, tom,
            fram till, innan, senast den, senast på, öppen till, öppet till, öppna till, öppen t.o.m,
            öppet t.o.m, pågår till, pågår ända till, löper till, ända till, förlängs till, förlängd
            till, förlängts till, förlängt till, vara inne, vara framme, vara inlämna*, ha inkommit,
            ha kommit in, till handa, tillhanda, behöver vi ha, vill vi ha, vill ha in, väntas in,
            väntas inkomma, ha den hos oss, ha det hos oss, ha dem hos oss, inom den, allra senast,
            dock senast, t o m, öppen fram till, öppet fram till"""
        ),
    ),
    by_after=(),
    last_days=(
        *doing.LAST_DAYS,
        *listed(
            """sista anmälnings*, sista ansöknings*, sista svars*, sista inlämnings*, sista
            nominerings*, slutdatum, inlämningstiden, tävlingstiden, sökandetiden, motionstiden,
            nomineringsperioden, nomineringstiden, registreringstiden, bokningstiden, röstningstiden,
            granskningstid*, utställningstid*, samrådstid*, framläggningstid*, sökningstiden,
            intresseanmälningstiden, anmälningstid, ansökningstid, remisstid, svarstid, deadline,
            sista datum, ansökningstiden, anmälningstiden, remisstiden, svarstiden, sista anmälan,
            anmälningsstopp*, materialstopp*, nomineringstopp*, motionsstopp*, annonsstopp*, tipsstopp*, bokningsstopp*, ansökningsstopp*, inlämningsstopp*, anbudsstopp*, manusstopp*, nomineringsstopp*, stopp för, sista dag att, sista dagen att, sista dag för att, sista dagen för att,
            sista datum att, sista datum för att, inlämningsdag*, inlämningstid*, rapporteringstid*"""
        ),
    ),
    final_days=listed(
        """sista dag*, sista planerade *dagen, sista möjliga *dagen, sista mottagningsdag*, sista
        öppetdag*"""
    ),
    everything=standing.EVERYTHING,
    cancels=(*standing.CANCELS, *bulletins.CANCELS),
    moves=standing.MOVES,
    called_off=standing.CALLED_OFF,
    others=standing.OTHERS,
    likewise=standing.LIKEWISE,
    originally=standing.ORIGINALLY,
    to_new=standing.TO_NEW,
    now_held=standing.NOW_HELD,
    further=apart.FURTHER,
    same_day=apart.SAME_DAY,
    reserves=apart.RESERVES,
    as_planned=apart.AS_PLANNED,
    limits=apart.LIMITS,
    extends=apart.EXTENDS,
    each=apart.EACH,
    announces=apart.ANNOUNCES,
    on_stage=apart.ON_STAGE,
    only_if=apart.ONLY_IF,
    in_case=apart.IN_CASE,
    from_old=standing.FROM_OLD,
    not_held=standing.NOT_HELD,
    not_cancelled=standing.NOT_CANCELLED,
    negates=standing.NEGATES,
    spared=(*standing.SPARED, *bulletins.SPARED),
    from_on=listed("från och med, fr.o.m, från"),
    duties=(*listed("kräver, ska, skall, måste, bör, krävs"), *bulletins.DUTIES),
    usual=(*standing.USUAL, *bulletins.USUAL),
    rhythms=standing.RHYTHMS,
    doubtful=(*standing.DOUBTFUL, *bulletins.DOUBTFUL),
    personal=standing.PERSONAL,
    sends=(*standing.SENDS, *bulletins.SENDS),
    decides=(*standing.DECIDES, *bulletins.DECIDES),
    stamped=standing.STAMPED,
    later=standing.LATER,
    breaks=standing.BREAKS,
    closed=(*standing.CLOSED, *bulletins.CLOSED),
    valid=standing.VALID,
    situations=standing.SITUATIONS,
    purposes=listed("för"),
    labels=listed(
        """tid, datum, när, tid och plats, plats och tid, tidpunkt, dag, dag och tid, tid och dag,
        datum och tid, tid och datum, när och var, var och när, datum och plats"""
    ),
    then=listed("då, när, varvid"),
    clause_starts=listed(
        """att, som, där, när, då, men, och, samt, eftersom, medan, vilket, vilken, vars, om, utan,
        varefter, innan, dit, så, för vilken, för vilket, till vilken, till vilket"""
    ),
    that=listed("att"),
    stops=listed(
        """och, samt, eller, att, som, där, när, men, är, var, inte, också, den, det, de, en, ett,
        på, i, till, från, med, för, av, kl, klockan, vid, efter, före, senast, ordnas, hålls,
        vi, ni, du, dig, han, hon, alla, nu, redan, sedan, ska, kommer, har, hade, välkommen,
        välkomna, under, mellan, ca, cirka, inom, via, enligt, vår, vårt, våra, ej, även, tid,
        plats, ordnar, arrangerar, anordnar, publiceras, mer, läs"""
    ),
    registration_open=listed(
        """anmälan är öppen, anmälan är nu öppen, anmälan har öppnat, anmälan har öppnats, anmälan
        pågår, anmäl dig, anmäl er, anmälan öppen, anmälningen är öppen, anmälan görs, registrera
        dig, boka din plats, du kan anmäla dig, anmälningen har öppnat, anmälningslänk*"""
    ),
    signs_up=listed(
        """anmäla sig, anmäla dig, anmäla er, ditt deltagande, ert deltagande, sista anmälningsda*,
        *anmälningsdag, *anmälningsdagen, osa, o.s.a, om du kommer, om ni kommer, säkra din plats,
        säkra er plats, reservera plats, reservera din plats, boka plats, boka er plats, anmälas"""
    ),
    programme_out=listed(
        """programmet är klart, programmet är publicerat, programmet har publicerats, programmet
        finns, ta del av programmet, se programmet, läs programmet, program finns"""
    ),
    full=(
        *bulletins.FULL,
        *listed(
            """är fullt på, redan fullt, fullbokad, fullbokat, fullbokade, fulltecknad, fulltecknat, fulltecknade, fullsatt,
            slutsåld, slutsålt, slutsålda, platserna är slut, anmälan är stängd, anmälan har stängt,
            anmälan har stängts, anmälningstiden har gått ut, anmälan är avslutad, anmälan har avslutats,
            anmälan är nu stängd, anmälan har nu stängt, anmälan stängdes, anmälan stängd, anmälningstiden
            är slut, anmälningstiden är över, anmälningstiden har löpt ut, anmälningstiden gick ut, platser
            är ~ bokade, platser är ~ fyllda, platser är ~ tagna, platser är ~ upptagna, platser är ~
            reserverade, platser är slut, platser är fulla, platserna är ~ bokade, platserna är ~ fyllda,
            platserna är ~ tagna, platserna är ~ upptagna, platserna är ~ reserverade, platserna är nu slut,
            platserna är redan slut, platserna har tagit slut, platserna tog slut, platser har ~ gått åt,
            platserna har ~ gått åt, platser har bokats, platserna har fyllts, platser har fyllts, inga platser
            kvar, inga lediga platser, inga platser, inga fler platser, inga biljetter, biljetterna är slut,
            biljetterna är sålda, biljetter är ~ sålda, biljetter är ~ slut, biljetterna har sålt slut, sålt
            slut, slut på biljetter, slut på platser, är fulla, kursen är full, gruppen är full, är redan full,
            är nu full, är nu fullt, är full men, är full och, det är fullt, är tyvärr full, är tyvärr fullt,
            inte längre ~ anmäla, inte längre att anmäla, inte längre anmäla, inte anmäla dig längre, inte
            anmäla sig längre, inte plats för fler, ryms inga fler, ryms inte fler"""
        ),
    ),
    about=listed("om, kring, rörande, angående"),
    series=listed("serie, serien, turné, turnén, serier"),
    themes=listed(
        """temat, temat är, temat för dagen är, teman är, temana är, tema är, ämnet är, temat var,
        tema, teman, ämne, som tema, handlar om, fokuserar på, har temat, med temat, på temat"""
    ),
    capacity_before=listed(
        """högst, max, maximalt, plats för, upp till, ryms, begränsat till, platser för, de första,
        rum för"""
    ),
    capacity_after=listed("platser, deltagare, personer, plats, åhörare, anmälda, studerande"),
    organised_by=listed(
        """arrangör, arrangörer, arrangeras av, ordnas av, anordnas av, arrangör är, arrangörer är,
        arrangerad av, arrangerat av"""
    ),
    organises=listed("ordnar, arrangerar, anordnar, bjuder in, inbjuder, håller, erbjuder, bjuder"),
    place_labels=listed("plats, var, adress, lokal"),
    place_words=listed("i, på, vid, hos"),
    place_endings=(),
    at_words=listed("vid, på, under"),
    venues=nouns.VENUES,
    fields=fields.FIELDS,
    one_day=one_day.ONE_DAY,
    places=places.PLACES,
    details=details.DETAILS,
    hanging=naming.HANGING,
    not_first=naming.NOT_FIRST,
    bare_nouns=naming.BARE_NOUNS,
    before_nouns=naming.BEFORE_NOUNS,
    act_nouns=naming.ACT_NOUNS,
    collections=naming.COLLECTIONS,
    reporting=naming.REPORTING,
    plural_endings=naming.PLURAL_ENDINGS,
    headline_endings=naming.HEADLINE_ENDINGS,
    online=listed(
        """teams*, zoom*, på distans, distans, online, på webben, via nätet, på nätet, webex*,
        digital*, virtuell*, hybrid*, webbsändning*, youtube*"""
    ),
    reasons=apart.REASONS,
    finishes=apart.FINISHES,
    tickets=apart.TICKETS,
    fetched=apart.FETCHED,
    treatments=apart.TREATMENTS,
    only=apart.ONLY,
    relatives=apart.RELATIVES,
    grants=apart.GRANTS,
    summons=apart.SUMMONS,
    puts_off=apart.PUTS_OFF,
    rounds=apart.ROUNDS,
    formerly=apart.FORMERLY,
    contrasts=apart.CONTRASTS,
    extras=apart.EXTRAS,
    things=apart.THINGS,
    filled=apart.FILLED,
    meant=standing.MEANT,
    afterwards=standing.AFTERWARDS,
    not_full=(*standing.NOT_FULL, *bulletins.NOT_FULL),
    long_since=standing.LONG_SINCE,
    states=(*states.STATES, *bulletins.STATES),
    seasonal=states.SEASONAL,
    leads=states.LEADS,
    joins=frozenset(listed("och, samt")),
    before_weekdays=frozenset(listed("på, om")),
    stands_open=states.STANDS_OPEN,
    minutes=states.MINUTES,
    ceremonies=states.CEREMONIES,
    guests=performing.GUESTS,
    reopens=states.REOPENS,
    todays=states.TODAYS,
    first_days=states.FIRST_DAYS,
    hearings=states.HEARINGS,
    routines=states.ROUTINES,
    sorts=states.SORTS,
    ways=states.WAYS,
    target_periods=apart.TARGET_PERIODS,
    not_later=doing.NOT_LATER,
    votes=states.VOTES,
    instalments=nouns.INSTALMENTS,
    pronouns=states.PRONOUNS,
    anew=standing.ANEW,
    rather=standing.RATHER,
    concedes=standing.CONCEDES,
    elsewhere=standing.ELSEWHERE,
)

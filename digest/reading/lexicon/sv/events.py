"""Swedish words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.sv import apart, fields, nouns, standing
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=nouns.KINDS,
    heads=nouns.HEADS,
    endings=nouns.ENDINGS,
    of_endings=nouns.OF_ENDINGS,
    unlike=nouns.UNLIKE,
    calls=nouns.CALLS,
    surveys=nouns.SURVEYS,
    publications=nouns.PUBLICATIONS,
    papers=nouns.PAPERS,
    registrations=nouns.REGISTRATIONS,
    submissions=nouns.SUBMISSIONS,
    offers=nouns.OFFERS,
    opinions=nouns.OPINIONS,
    funds=nouns.FUNDS,
    policies=nouns.POLICIES,
    gatherings=nouns.GATHERINGS,
    works=nouns.WORKS,
    draws=nouns.DRAWS,
    authorities=nouns.AUTHORITIES,
    together=listed("vi, oss, vår, vårt, våra, du, dig, ni, er"),
    programmes=listed(
        """program, programmet, vårprogram*, höstprogram*, sommarprogram*, kalender, kalendarium,
        *kalender, på gång, det händer, detta händer, vad händer, aktiviteter, mötesdatum"""
    ),
    holds=listed(
        """ordnas, ordnar, hålls, arrangeras, arrangerar, anordnas, anordnar, genomförs, genomför,
        äger rum, kommer att ~ hållas, kommer att ~ ordnas, kommer att ~ arrangeras, kommer att ~
        genomföra, kommer att ~ genomföras, kommer att äga rum, ska hållas, ska ordnas, ska
        arrangeras, planeras, bjuder in, bjuder ~ in, inbjuder, är det dags, dags för, samlas,
        träffas, går av stapeln, på gång, infaller, kommer att ~ anordnas, kommer att ~
        arrangera, kommer att ~ ordna, arrangera, hållas, går av, sammanträder, sammankallas,
        sänds, direktsänds, gästar, föreläser, uppträder, framträder, firas, uppmärksammas,
        disputerar, doktorsavhandling* ~~ granskas, den första är, den första av dem är, ges den,
        ger vi, vi ger, avslutas med, inleds med, kulminerar, avrundas med, kröns av, förrättas,
        kallas till, kallar till, tar plats, kommer att ~ ges, kommer att ske, kommer att ~ ske,
        ska ske, sker den, kommer att ~ firas, försvarar sin, framläggs till offentlig, läggs
        fram till offentlig, springs, körs av stapeln, bjuder till, smäller av, smäller till,
        brakar loss, braker lös, går loss, hälsar välkommen, träffas vi, möts vi, samlas vi,
        firar vi, ses vi, anordnar vi, ordnar vi, håller vi, bjuder vi, arrangerar vi"""
    ),
    happens=listed(
        """håller, är, blir, fortsätter, erbjuder, erbjuds, delar ut, delas ut, diskuteras,
        presenteras, presenterar, ges, gästar, besöker, firar, ses, inträffar, visas, sänds,
        möts, talar, inleder, medverkar, bjuds, bjuder, behandlas, får du, kan du, deltar,
        kommer, ska"""
    ),
    held=listed(
        """sammanfattade, behandlade, godkände, beslutade, beslöt, informerade, berättade,
        konstaterade, valde, antog, fattade, röstade, hittade, visade sig, kom fram, gick av,
        hölls, ordnades, ordnade, arrangerades, arrangerade, anordnades, anordnade, genomfördes,
        deltog, samlade, samlades, ägde rum, inleddes, började, startade, avslutades, var, höll,
        träffades, möttes, diskuterades, diskuterade, presenterades, presenterade, publicerades,
        publicerade, utkom, öppnades, öppnade, stängde, gick ut, löpte ut, lockade, firades,
        firade, delades, fick, har hållits, har ordnats, har deltagit, hade anmält, har
        publicerats, har avslutats, besökte, blev, trädde i kraft, gästade, medverkade, talade,
        lämnade, hade, har genomförts, fördes, sammanfattades, genomförde, haft, hållit, ordnat,
        deltagit, genomfört, arrangerat, besökt, träffat, diskuterat, fått, samlat, anordnat,
        varit, blivit, publicerat, *ades, har ~ *ats, har *ats, har *at, har ~ *at, besöktes,
        leddes, bjöds, sjöngs, gavs, lästes, hördes, sågs, strömmade, fylldes, avgjordes, år
        sedan, månader sedan, veckor sedan"""
    ),
    takes_place=listed(
        """ordnas, arrangeras, anordnas, äger rum, går av stapeln, firas, berättar ~ historiker*,
        berättar ~ författar*, berättar ~ forskar*, berättar ~ professor*, berättar ~ docent*,
        berättar ~ arkeolog*, berättar ~ fotograf*, berättar ~ *jägaren ~~ om, berättar ~ konstnär*, föreläser"""
    ),
    took_place=listed(
        "hölls, ordnades, arrangerades, anordnades, ägde rum, har hållits, har ordnats"
    ),
    bygone=listed(
        """förra, senaste, gångna, i fjol, fjolårets, förflutna, i somras, i våras, i höstas, i
        vintras"""
    ),
    coming=listed(
        """nästa, följande, kommande, vid dessa tillfällen, dessa dagar, dessa datum, dessa kvällar,
        dessa lördagar, dessa söndagar, som ordnas, som hålls, som arrangeras, som inleds, som
        börjar, som startar, härnäst"""
    ),
    starts=listed(
        """inleds, börjar, startar, inleder, drar i gång, drar igång, sätter i gång, kör i gång, kör
        igång, sätter igång, går i gång, går igång, tar sin början, börjar igen, rivstartar, drar
        vi igång, drar vi i gång, kör vi igång, kör vi i gång, startar upp, sparkar igång,
        sparkas igång, återupptas"""
    ),
    opens=listed(
        """öppnar, öppnas, öppen, öppet, öppna, pågår, börjar, inleds, kan sökas, söks, är öppen,
        startar"""
    ),
    ends=listed(
        """går ut, löper ut, löper ~~ ut, tiden går ut, stänger, stängs, avslutas, upphör, slutar,
        utgår, tar slut, tas bort"""
    ),
    effective=listed(
        """i kraft, tas i bruk, tas i drift, tas i användning, inleder sin verksamhet, inleder
        verksamheten, börjar gälla, börjar tillämpas, gäller en, gäller nya, gäller ett, gälla,
        införs, höjs, sänks, ändras, utökas, förändras, tillträder, tillträda, mandatperioden
        börjar, börjar trafikera, flyttar till, ersätts, stiger, sjunker, dyrare, billigare,
        upphävs, upphäva, slopas, avskaffas, byter namn, övergår, överförs, övertar, tar över,
        tas över, efterträder, blir ny, anställs, rycker in, förfaller, fasas ut, tas ur bruk,
        tas i anspråk, ansluts, kopplas in, görs om till, läggs samman, slås samman, rycker ut,
        skrivs under, undertecknas"""
    ),
    openings=listed("öppnar dörrarna, öppnar, öppnas, invigs, inviger"),
    acts=listed(
        """kontakta oss, hör av dig, hör av er, ring oss, att sökas, anmäl, anmäla, emottas, emottages, mottas, mottages, begärs, begäres, önskas
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
    modals=listed(
        """ska, skall, måste, kan, kunna, bör, behöver, vill, välkomnar, ber, du, ni, möjligt,
        möjlighet, uppmanas, önskas"""
    ),
    applies=listed(
        """utlysning sker, utlysningen sker, ledigförklaras, ledigförklarar, ledigkungörs, lediganslås, anslås lediga, kan sökas, kan
        ansökas, kan söka, kan ansöka, söks, utlyses, kan du söka, utlyser, utlyser medel, lediga
        att ansökas, lediga att sökas, kan ~ söka, kan ~ sökas, tar ~ emot ansökningar, tar emot
        ansökningar, kan ~ ansöka, kan ~~ ansöka"""
    ),
    releases=listed(
        """publiceras, publicerar, utkommer, ges ut, utges, kommer ut, släpps, offentliggörs,
        resultaten tillkännages, resultatet tillkännages, överlämnar sitt betänkande, överlämnar
        betänkandet, överlämnar sin rapport, överlämnar rapporten, överlämnar sin slutrapport,
        överlämnar slutrapporten, överlämnar sin utredning, överlämnar utredningen, avlämnar sitt
        betänkande, kommer att publiceras, läggs ut, ska publiceras, släpper, överlämnas, blir
        tillgänglig*, släppas, utkomma, publiceringen"""
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
    welcomes=listed(
        """ser fram emot att ~ träffa, ser fram emot att ~ se, välkommen*, välkomna, delta i, kom
        med, kom och, boka dagen, boka in, följ med, häng med, du kan delta, kan delta i, ni kan
        delta, lönar det sig att, kan man bekanta sig, kan du träffa, passa på att, missa inte,
        så många som möjligt, hoppas att du, hoppas att ni, hoppas ni, hoppas på många, hoppas vi
        ses, var med, var med och, häng på, möt upp, slut upp, dyk upp, kom förbi, titta in,
        sväng förbi"""
    ),
    by_before=listed(
        """inom, senast, före, på remiss till, på remiss t.o.m, på samråd till, begärs till, emottas
        till, mottas till, tas emot till, tar vi emot till, osa, o.s.a, till och med, t.o.m, tom,
        fram till, innan, senast den, senast på, öppen till, öppet till, öppna till, öppen t.o.m,
        öppet t.o.m, pågår till, pågår ända till, löper till, ända till, förlängs till, förlängd
        till, förlängts till, förlängt till, vara inne, vara framme, vara inlämna*, ha inkommit,
        ha kommit in, till handa, tillhanda, behöver vi ha, vill vi ha, vill ha in, väntas in,
        väntas inkomma, ha den hos oss, ha det hos oss, ha dem hos oss, inom den, allra senast,
        dock senast, t o m, öppen fram till, öppet fram till"""
    ),
    by_after=(),
    last_days=listed(
        """sista anmälnings*, sista ansöknings*, sista svars*, sista inlämnings*, sista
        nominerings*, slutdatum, inlämningstiden, tävlingstiden, sökandetiden, motionstiden,
        nomineringsperioden, nomineringstiden, registreringstiden, bokningstiden, röstningstiden,
        granskningstid*, utställningstid*, samrådstid*, framläggningstid*, sökningstiden,
        intresseanmälningstiden, anmälningstid, ansökningstid, remisstid, svarstid, deadline,
        sista datum, ansökningstiden, anmälningstiden, remisstiden, svarstiden, sista anmälan,
        *stopp, *stoppet, sista dag att, sista dagen att, sista dag för att, sista dagen för att,
        sista datum att, sista datum för att, inlämningsdag*, inlämningstid*, rapporteringstid*"""
    ),
    final_days=listed(
        """sista dag*, sista planerade *dagen, sista möjliga *dagen, sista mottagningsdag*, sista
        öppetdag*"""
    ),
    everything=listed("alla, samtliga, hela"),
    cancels=listed(
        """avlyses, avlysa, avlyser, avlystes, inställes, stryks ur programmet, inställd, inställt,
        inställda, ställs in, ställts in, ställdes in, ställa in, ställas in, utgår, avlyst*,
        avbokad*, annullera*, inhibera*, ställs ~~ in, ställer ~~ in, ställer in, ställt in"""
    ),
    moves=listed(
        """byter datum, bytt datum, datumet ändras, datumet har ändrats, flyttas, flyttats, flyttad, flyttat, flyttade, flyttades, framflytta*, framskjut*,
        senarelägg*, skjuta upp, skjuta fram, skjutas upp, skjutas fram, senareläggas,
        tidigareläggas, flytta fram, skjuts upp, skjutits upp, skjuts fram, skjutits fram,
        senarelagd*, senarelagt, senareläggs, tidigareläggs, nytt datum, ny tidpunkt, ny tid, nya
        datumet, uppskjut*, sköts upp"""
    ),
    called_off=listed(
        """tills vidare, på obestämd tid, till ett senare datum, till en senare tidpunkt, till senare,
        följande ~ skjuts upp, följande ~ har skjutits upp, följande ~ har flyttats"""
    ),
    others=listed("övriga, andra, resten, resterande"),
    likewise=listed(
        "det gäller, det här gäller, detta gäller, detsamma gäller, gäller också, gäller även"
    ),
    originally=listed(
        """i stället för, istället för, hellre än, skulle ha gått, skulle ha ägt rum, hade planerat,
        hade planerats, hade tänkt, ursprunglig*, skulle ha hållits, skulle ha ordnats, tidigare
        planera*, var planera*, var tänkt*, planerad*, planerat, planerade"""
    ),
    to_new=listed(
        """nytt datum, ny tidpunkt, ny tid, nya datumet, flyttas till, flyttats till, flyttad till,
        skjuts upp till, framflyttad till, till, hålls, ordnas, i stället, istället"""
    ),
    from_old=listed("från"),
    not_held=listed(
        """ordnas inte, hålls inte, arrangeras inte, ordnas ingen, ordnas inga, ordnas inget, hålls
        ingen, hålls inga, hålls inget, genomförs inte, blir inte av, äger inte rum, publiceras
        inte, öppnas inte, öppnar inte, börjar inte, startar inte, inleds inte, ordnar inte,
        ordnar ingen, ordnar inga, håller inte, håller ingen, kan inte sökas, kommer inte att,
        inte längre, blir det inget, blir det ingen, blir det inga, ska inte, utkommer inte,
        arrangerar inte, träffas inte, söks inte, träder inte i kraft, har ~ ingen, har ~ inget,
        inte ~ genomföras, inte ~ hållas, inte ~ ordnas, inte ~ arrangeras, inte ~ anordnas, inte
        ~ äga rum, inte ~ publiceras, inte ~ öppnas, inte ~ genomförs, inte ~ hålls, blir ~~ inte
        av, kan inte hållas, kan inte ordnas, kan inte genomföra*, kan inte hålla, kan inte
        ordna, inte kunna hålla, inte kunna ordna, inte kunna genomföra, får inte ordnas, tvingas
        ställa in, inte möjligt att, kommer inte, inga besök, är inte tillåt*, är inte tillåtet,
        blir inte ~ av, blev inte av, inte bli av, inte att bli av, har inte möjlighet att, hålls
        ändå inte, hålls därför inte, hålls tyvärr inte, hålls dock inte, hålls således inte,
        hålls alltså inte, ordnas ändå inte, ordnas därför inte, ordnas tyvärr inte, ordnas dock
        inte, blir ändå inte, blir tyvärr inte, blir därför inte, inte blir av"""
    ),
    not_cancelled=listed("inte är inställd*, inte ~ inställd*, inte ~ inställt, ställs inte in"),
    negates=listed("inte, ej, ingen, inga, inget, ingenting, aldrig"),
    spared=listed(
        """om du inte, om ni inte, om man inte, kan du inte, kan ni inte, som inte kan, som inte
        har, du som inte, väl inte, inte glömt, inte missat, inte glömma, inte missa, missa inte,
        missa ~ inte, missar inte, glöm inte, tveka inte, kräver inte, kräver ingen, krävs inte,
        krävs ingen, krävs inga, behöver inte, behövs inte, behövs ingen, kostar inget, kostar
        ingenting, inte bara, inte enbart, ingen anmälan, ingen föranmälan, ingen avgift, inga
        förkunskaper, inget inträde, spelas inte in, sänds inte, streamas inte, filmas inte, ej
        obligatorisk*, inte obligatorisk*, inte minst, ingen kostnad, inga kostnader"""
    ),
    from_on=listed("från och med, fr.o.m, från"),
    duties=listed("kräver, ska, skall, måste, bör, krävs"),
    usual=standing.USUAL,
    rhythms=standing.RHYTHMS,
    doubtful=standing.DOUBTFUL,
    personal=standing.PERSONAL,
    sends=standing.SENDS,
    decides=standing.DECIDES,
    stamped=standing.STAMPED,
    later=standing.LATER,
    breaks=standing.BREAKS,
    closed=standing.CLOSED,
    valid=standing.VALID,
    situations=standing.SITUATIONS,
    purposes=listed("för"),
    labels=listed(
        """tid, datum, när, tid och plats, plats och tid, tidpunkt, dag, dag och tid, tid och dag,
        datum och tid, tid och datum, när och var, var och när, datum och plats"""
    ),
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
    full=listed(
        """är fullt på, redan fullt, fullbokad, fullbokat, fullbokade, fulltecknad, fulltecknat, fulltecknade, fullsatt,
        slutsåld, slutsålt, slutsålda, platserna är slut, anmälan är stängd, anmälan har stängt,
        anmälan har stängts, anmälningstiden har gått ut, anmälan är avslutad"""
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
)

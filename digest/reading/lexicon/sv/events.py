"""Swedish words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.sv import nouns
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
    policies=nouns.POLICIES,
    gatherings=nouns.GATHERINGS,
    works=nouns.WORKS,
    draws=nouns.DRAWS,
    programmes=listed(
        """program, programmet, vårprogram*, höstprogram*, sommarprogram*, kalender, kalendarium,
        *kalender, på gång, det händer, detta händer, vad händer, aktiviteter, mötesdatum"""
    ),
    holds=listed(
        """ordnas, ordnar, hålls, arrangeras, arrangerar, anordnas, anordnar, genomförs, genomför,
        äger rum, kommer att ~ hållas, kommer att ~ ordnas, kommer att ~ arrangeras, kommer att ~
        genomföra, kommer att ~ genomföras, kommer att äga rum, ska hållas, ska ordnas, ska
        arrangeras, planeras, bjuder in, bjuder ~ in, inbjuder, är det dags, dags för, samlas,
        träffas, går av stapeln, på gång, infaller, kommer att ~ anordnas, kommer att ~ arrangera,
        kommer att ~ ordna, arrangera, hållas, går av, sammanträder, sammankallas, sänds,
        direktsänds, gästar, föreläser, uppträder, framträder, firas, uppmärksammas, disputerar,
        doktorsavhandling* ~~ granskas, den första är, den första av dem är"""
    ),
    happens=listed(
        """håller, är, blir, fortsätter, erbjuder, erbjuds, delar ut, delas ut, diskuteras,
        presenteras, presenterar, gästar, besöker, firar, ses, inträffar, visas, sänds, möts,
        talar, inleder, medverkar, bjuds, bjuder, behandlas, får du, kan du, deltar, kommer, ska"""
    ),
    held=listed(
        """sammanfattade, behandlade, godkände, beslutade, beslöt, informerade, berättade,
        konstaterade, valde, antog, fattade, röstade, hittade, visade sig, kom fram, gick av, hölls,
        ordnades, ordnade, arrangerades, arrangerade, anordnades, anordnade, genomfördes, deltog,
        samlade, samlades, ägde rum, inleddes, började, startade, avslutades, var, höll, träffades,
        möttes, diskuterades, diskuterade, presenterades, presenterade, publicerades, publicerade,
        utkom, öppnades, öppnade, stängde, gick ut, löpte ut, lockade, firades, firade, delades,
        fick, har hållits, har ordnats, har deltagit, hade anmält, har publicerats, har avslutats,
        besökte, blev, trädde i kraft, gästade, medverkade, talade, lämnade, hade, har genomförts,
        fördes, sammanfattades, genomförde, haft, hållit, ordnat, deltagit, genomfört, arrangerat,
        besökt, träffat, diskuterat, fått, samlat, anordnat, varit, blivit, publicerat, *ades, har ~
        *ats, har *ats, har *at, har ~ *at"""
    ),
    takes_place=listed("""ordnas, arrangeras, anordnas, äger rum, går av stapeln, firas"""),
    took_place=listed(
        "hölls, ordnades, arrangerades, anordnades, ägde rum, har hållits, har ordnats"
    ),
    bygone=listed(
        """förra, senaste, gångna, i fjol, fjolårets, förflutna, i somras, i våras, i höstas, i
        vintras"""
    ),
    coming=listed(
        """nästa, följande, kommande, som ordnas, som hålls, som arrangeras, som inleds, som börjar,
        som startar, härnäst"""
    ),
    starts=listed(
        """inleds, börjar, startar, inleder, drar i gång, drar igång, sätter i gång, kör i gång, kör
        igång"""
    ),
    opens=listed(
        """öppnar, öppnas, öppen, öppet, öppna, pågår, börjar, inleds, kan sökas, söks, är öppen,
        startar"""
    ),
    ends=listed(
        "går ut, löper ut, stänger, stängs, avslutas, upphör, slutar, utgår, tar slut, tas bort"
    ),
    effective=listed(
        """i kraft, tas i bruk, tas i drift, tas i användning, inleder sin verksamhet, inleder
        verksamheten, börjar gälla, börjar tillämpas, gäller en, gäller nya, gäller ett, gälla,
        införs, höjs, sänks, ändras, utökas, förändras, tillträder, tillträda, mandatperioden
        börjar, börjar trafikera, flyttar till, ersätts"""
    ),
    openings=listed("öppnar dörrarna, öppnar, öppnas, invigs, inviger"),
    acts=listed(
        """att sökas, anmäl, anmäla, anmäler, anmälas, skicka, skickas in, skicka in, sänd, sänd in,
        sändas, lämna in, lämnas in, lämnas, ansök, ansöka, sök, svara, besvara, besvaras,
        kommentera, boka, bokas, föreslå, fyll i, inlämnas, nominera, registrera, tillställas,
        ombeds, vi ber, inkomma, nomineras, ska skickas, ska lämnas, ska sändas, bekräfta, delta i
        enkäten, svara på, rösta, röstas, kan röstas, tas emot, betalas, betala"""
    ),
    modals=listed(
        """ska, skall, måste, kan, kunna, bör, behöver, vill, välkomnar, ber, du, ni, möjligt,
        möjlighet, uppmanas, önskas"""
    ),
    applies=listed(
        """kan sökas, kan ansökas, kan söka, kan ansöka, söks, lediganslås, utlyses, kan du söka,
        utlyser, utlyser medel, kan ~ söka, kan ~ sökas, tar ~ emot ansökningar, tar emot
        ansökningar, kan ~ ansöka, kan ~~ ansöka"""
    ),
    releases=listed(
        """publiceras, publicerar, utkommer, ges ut, utges, kommer ut, släpps, offentliggörs,
        kommer att publiceras, läggs ut, ska publiceras, släpper, överlämnas, blir tillgänglig*,
        släppas, utkomma, publiceringen"""
    ),
    appears=listed(
        """lanseras, presenteras, kommer, läggs, laddas upp, finns, är tillgängliga, blir klar,
        färdigställs, blir färdig, färdigställas, är klar, ska vara klar, blir klart, blir klara"""
    ),
    viewable=listed(
        """kan ses, finns att se, kan läsas, finns ~~ att läsa, finns ~~ att se, kan ~~ läsas"""
    ),
    available=listed(
        "finns fr.o.m, finns fr o m, finns från och med, finns från, tillgänglig*, framlagd*, till påseende"
    ),
    welcomes=listed(
        """ser fram emot att ~ träffa, ser fram emot att ~ se, välkommen*, välkomna, delta i, kom
        med, kom och, boka dagen, boka in, följ med, häng med, du kan delta, kan delta i, ni kan
        delta, lönar det sig att, kan man bekanta sig, kan du träffa, passa på att, missa inte"""
    ),
    by_before=listed(
        """inom, senast, före, till och med, t.o.m, tom, fram till, innan, senast den, senast
        på, öppen till, öppet till, öppna till, öppen t.o.m, öppet t.o.m"""
    ),
    by_after=(),
    last_days=listed(
        """sista anmälningsdag*, sista ansökningsdag*, sista svarsdag*, deadline, sista
        datum, ansökningstiden, anmälningstiden, remisstiden, svarstiden, sista anmälan,
        *ningstiden, *ingstid, rapporteringstid*"""
    ),
    final_days=listed(
        """sista dag*, sista planerade *dagen, sista möjliga *dagen, sista mottagningsdag*, sista
        öppetdag*"""
    ),
    everything=listed("alla, samtliga, hela"),
    cancels=listed(
        """inställd, inställt, inställda, ställs in, ställts in, ställdes in, ställa in, ställas in,
        utgår, avlyst*, avbokad*, annullera*, inhibera*, ställs ~~ in, ställer ~~ in, ställer in,
        ställt in"""
    ),
    moves=listed(
        """flyttas, flyttats, flyttad, flyttat, flyttade, flyttades, framflytta*, framskjut*,
        senarelägg*, skjuta upp, skjuta fram, flytta fram, skjuts upp, skjutits upp, skjuts fram,
        skjutits fram, senarelagd*, senarelagt, senareläggs, tidigareläggs, nytt datum, ny tidpunkt,
        ny tid, nya datumet, uppskjut*, sköts upp, förlängs, förlängd, förlängt, förlängts"""
    ),
    called_off=listed(
        """tills vidare, på obestämd tid, till ett senare datum, till en senare tidpunkt, till
        senare"""
    ),
    others=listed("övriga, andra, resten, resterande"),
    likewise=listed(
        "det gäller, det här gäller, detta gäller, detsamma gäller, gäller också, gäller även"
    ),
    originally=listed(
        """ursprunglig*, skulle ha hållits, skulle ha ordnats, tidigare planera*, var planera*, var
        tänkt*, planerad*, planerat, planerade"""
    ),
    to_new=listed(
        """nytt datum, ny tidpunkt, ny tid, nya datumet, flyttas till, flyttats till, flyttad till,
        skjuts upp till, framflyttad till, till, hålls, ordnas, i stället, istället"""
    ),
    from_old=listed("från"),
    not_held=listed(
        """ordnas inte, hålls inte, arrangeras inte, ordnas ingen, ordnas inga, ordnas inget, hålls
        ingen, hålls inga, hålls inget, genomförs inte, blir inte av, äger inte rum, publiceras
        inte, öppnas inte, öppnar inte, börjar inte, startar inte, inleds inte, ordnar inte, ordnar
        ingen, ordnar inga, håller inte, håller ingen, kan inte sökas, kommer inte att, inte längre,
        blir det inget, blir det ingen, blir det inga, ska inte, utkommer inte, arrangerar inte,
        träffas inte, söks inte, träder inte i kraft, har ~ ingen, har ~ inget, inte ~ genomföras,
        inte ~ hållas, inte ~ ordnas, inte ~ arrangeras, inte ~ anordnas, inte ~ äga rum, inte ~
        publiceras, inte ~ öppnas, inte ~ genomförs, inte ~ hålls, blir ~~ inte av, kan inte hållas,
        kan inte ordnas, kan inte genomföra*, kan inte hålla, kan inte ordna, inte kunna hålla, inte
        kunna ordna, inte kunna genomföra, får inte ordnas, tvingas ställa in, inte möjligt att,
        kommer inte, inga besök, är inte tillåt*, är inte tillåtet, blir inte ~ av, blev inte av,
        inte bli av, inte att bli av, har inte möjlighet att"""
    ),
    not_cancelled=listed("inte är inställd*, inte ~ inställd*, inte ~ inställt, ställs inte in"),
    negates=listed("inte, ej, ingen, inga, inget, ingenting, aldrig"),
    spared=listed(
        """missa inte, missa ~ inte, missar inte, glöm inte, tveka inte, kräver inte, kräver ingen,
        krävs inte, krävs ingen, krävs inga, behöver inte, behövs inte, behövs ingen, kostar inget,
        kostar ingenting, inte bara, inte enbart, ingen anmälan, ingen föranmälan, ingen avgift,
        inga förkunskaper, inget inträde, spelas inte in, sänds inte, streamas inte, filmas inte, ej
        obligatorisk*, inte obligatorisk*, inte minst, ingen kostnad, inga kostnader"""
    ),
    from_on=listed("från och med, fr.o.m, från"),
    duties=listed("ska, skall, måste, bör, krävs"),
    usual=listed(
        "har alltid varit, normalt, vanligtvis, vanligen, årligen, traditionellt, oftast, varje år, stadgarna, stadgeenlig*"
    ),
    rhythms=listed(
        """måndagar, tisdagar, onsdagar, torsdagar, fredagar, lördagar, söndagar, vardagar, dagligen,
        varje dag, varje vecka, varje månad, veckovis, månadsvis"""
    ),
    doubtful=listed(
        """ifall, skulle kunna, kanske, eventuell, eventuella, eventuellt, möjligen, möjligtvis,
        föreslår, föreslog, föreslås, föreslogs, överväger, övervägs, det vore, borde ordnas, har
        inte beslutats, inte klart om, ännu oklart, om vi får, om det blir, om projektet, om
        finansieringen, om lagen, om antalet, skulle normalt, skulle vanligtvis, tänk om, om
        riksdagen, kunde ordnas, kunde hållas, osäkert, om regeringen, om man, om tillräckligt,
        skulle hållas, skulle ordnas, hoppas, hoppas kunna, arbeta för att, arbetar för att, målet
        är, siktar, förhoppning*"""
    ),
    personal=listed(
        """hon, han, jag, pension, mammaledig*, föräldraledig*, tjänstledig*, födelsedag*, bröllop,
        bröllopet"""
    ),
    sends=listed(
        """annonseras, utannonseras, kungörs, besked, besked lämnas, inbjudan skickas, inbjudningar
        skickas, inbjudan sänds, kallelsen skickas, kallelsen sänds, skickas ut, skickar ut,
        skickas, sänds ut, får en inbjudan, får inbjudan, får länken, meddelas, vi informerar, vi
        meddelar, bekräftas, vi berättar, får en länk, bekräftelse, betalas ut, betalas ~ ut,
        utbetalas"""
    ),
    decides=listed(
        """fattar, beslut, beslutar, beslutet, fattas, godkänner, antas, tar ställning, avgör"""
    ),
    stamped=listed(
        """publicerad, publicerat, uppdaterad, uppdaterat, ändrad, skapad, senast uppdaterad, senast
        ändrad, senast publicerad, uppdaterades senast, pressmeddelande, nyhet, uppdatering"""
    ),
    later=listed(
        """mer information, mera information, närmare information, ytterligare information,
        inbjudan, inbjudningar, kallelse, kallelsen, länk, länken, detaljer"""
    ),
    breaks=listed("""sportlov*, höstlov*, jullov*, sommarlov*, påsklov*, lov, skidlov*"""),
    closed=listed(
        """läsårstider, läsårsdata, lovdagar, höstterminen, vårterminen, skolstart, återupptas,
        återupptar, stängt, stängd, stängda, avstängd*, avstängt, sommarstängt, semesterstängt,
        julstängt, öppettid*, öppethållning*, driftstopp, driftavbrott, vattenavbrott, elavbrott,
        strömavbrott, avbrott, stängning, stängningsdag*, betjänar, förbud*, *förbudet,
        *begränsningar, faktureras, vi öppnar igen, öppnar igen, släpps fram, släpps ~~ fram"""
    ),
    valid=listed(
        """gäller, giltig*, fortsätter, pågår, varar, finansiera*, i bruk, verksam*, tjänstgör,
        utnämnd*, utsedd*, vald*"""
    ),
    situations=listed(
        """lagom till, inför, situationen, läget, enligt, baserar, bygger på, efter, per den"""
    ),
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
        på, i, till, från, med, för, av, kl, klockan, vid, efter, före, senast, ordnas, hålls, vi,
        ni, du, dig, han, hon, alla, nu, redan, sedan, ska, kommer, har, hade, välkommen,
        välkomna, under, mellan, ca, cirka, inom, via, enligt, vår, vårt, våra, ej, även, tid,
        plats, ordnar, arrangerar, anordnar, publiceras, mer, läs"""
    ),
    registration_open=listed(
        """anmälan är öppen, anmälan är nu öppen, anmälan har öppnat, anmälan har öppnats, anmälan
        pågår, anmäl dig, anmäl er, anmälan öppen, anmälningen är öppen, anmälan görs, registrera
        dig, boka din plats, du kan anmäla dig, anmälningen har öppnat, anmälningslänk*"""
    ),
    programme_out=listed(
        """programmet är klart, programmet är publicerat, programmet har publicerats, programmet
        finns, ta del av programmet, se programmet, läs programmet, program finns"""
    ),
    full=listed(
        """fullbokad, fullbokat, fullbokade, fulltecknad, fulltecknat, fulltecknade, fullsatt,
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
    capacity_after=listed(
        """platser, deltagare, personer, plats, team, åhörare, anmälda, organisationer, studerande"""
    ),
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
    online=listed(
        """teams*, zoom*, på distans, distans, online, på webben, via nätet, på nätet, webex*,
        digital*, virtuell*, hybrid*, webbsändning*, youtube*"""
    ),
)

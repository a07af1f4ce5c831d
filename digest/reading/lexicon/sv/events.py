"""Swedish words of events, deadlines and what became of them. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=(
        (
            EventKind.NETWORK_DAY,
            listed(
                """nätverksdag, nätverksträff, nätverksmöt, nätverksforum, nätverkskväll,
                nätverksdagar, regionträff, nätverksfrukost, nätverkslunch, månadskaff, mingel"""
            ),
        ),
        (
            EventKind.WEBINAR,
            listed("webbinari, webinari, webbseminari, webinar, webbinar, onlineseminari"),
        ),
        (EventKind.SEMINAR, listed("seminari, symposi")),
        (
            EventKind.WORKSHOP,
            listed("workshop, workshopar, workshops, verkstad, verkstäder, arbetsverkstad"),
        ),
        (
            EventKind.TRAINING,
            listed("utbildning, skolning, fortbildning, kurs, kurser, träningsprogram"),
        ),
        (EventKind.TOUR, listed("turné, rundresa, roadshow, rundtur, landskapsturné")),
        (
            EventKind.EVENT,
            listed(
                """evenemang, tillställning, arrangemang, temadag, infomöt, informationsmöt,
                informationstillfäll, infotillfäll, informationsträff, diskussionstillfäll,
                tillfäll, möt, toppmöt, konferens, kongress, forum, mässa, mässan, mässor, gala,
                föreläsning, hörande, kickoff, kick-off, kick off, manifestation, träff,
                pressträff, presskonferens, presseminarium, infokväll, diskussionskväll, öppet hus,
                temavecka, höstdagar, vårdagar, sommardagar, studiedag, planeringsdag, dagar,
                rekryteringsdag, informationsdag, infodag, utvecklingsdag, invigning, hackathon, studiecirkel, studiecirkl, bokcirkel, bokcirkl, föredrag,
                konsert, visning, utflykt, läger,
                tävling, utställning, branschdag, forskardag, jubileum, besök, jubileumsfest,
                högtidsdag, årsmöt, +vecka, +veckan, +dag, frukost, frukostmöt, samling, sammankomst, lägesöversikt"""
            ),
        ),
    ),
    heads=listed(
        "serie, serien, serier, dag, dagar, program, helhet, turné, tillfälle, vecka, kväll, träff"
    ),
    endings=(
        r"(?:s|en|n|et|t|er|ar|or|r|na|erna|arna|orna|nas|ens|ets|ernas|arnas|um|umet|umets|ier|"
        r"ierna|et|een|e|es|en|ets|met|men|mets|n|ets|iet|umen|a|an|ans|len|let|er|eriet|us|i|"
        r"ets|tet|ten|ien|iets)?"
    ),
    of_endings=(),
    unlike=listed(
        """måndag*, tisdag*, onsdag*, torsdag*, fredag*, lördag*, söndag*, vardag*, födelsedag*,
        middag*, förmiddag*, eftermiddag*, helgdag*, arbetsdag*, årsdag*, semesterdag*, riksdag*,
        landsdag*, idag, bankdag*, sjukdag*, skoldag*, anmälningsdag*, ansökningsdag*, svarsdag*,
        förfallodag*, julvecka*, arbetsvecka*, kalendervecka*, möts, möta, mötte, kursen för, utbildningsnivå*, träffas, träffades, kursiv*"""
    ),
    calls=listed(
        "ansökan, ansökning, ansökningstid, ansökningar, utlysning, ansökningsomgång, ansökningsperiod"
    ),
    surveys=listed(
        "enkät, remiss, remisstid, remissrunda, samråd, begäran om utlåtande, kommentarsrunda, svarstid"
    ),
    publications=listed(
        """rapport, guide, publikation, utredning, översikt, presentation, inspelning, resultat,
        material, handbok, anvisning, rekommendation, nyhetsbrev, bok, betänkande, promemoria,
        strategi, statistik, barometer, podd, video, verksamhetsmodell, tidning, broschyr,
        webbplats, studie, slutrapport, mellanrapport, data, analys, prognos, sammanställning"""
    ),
    registrations=listed(
        "anmälan, anmälning, anmälningstid, registrering, anmälningar, anmälningsperiod"
    ),
    submissions=listed(
        """ansökan, ansökning, utlåtande, yttrande, svar, förslag, anbud, abstrakt, kommentar,
        fråga, frågor, respons, synpunkt, nominering, remissvar, remissyttrande, åsikt, bidrag"""
    ),
    policies=listed(
        """projekt, program, försök, lag, lagen, finansiering, period, avtal, pilot, mandatperiod,
        övergångsperiod, övergångstid, förordning, tjänst, stöd, programperiod, begränsning,
        undantag, verksamhetsperiod"""
    ),
    holds=listed(
        """ordnas, ordnar, hålls, arrangeras, arrangerar, anordnas, anordnar, genomförs,
        genomför, äger rum, kommer att ~ hållas, kommer att ~ ordnas, kommer att ~ arrangeras,
        kommer att ~ genomföra, kommer att ~ genomföras, kommer att äga rum, ska hållas,
        ska ordnas, ska arrangeras, planeras, bjuder in, inbjuder, är det dags, dags för, samlas,
        träffas, går av stapeln, på gång, infaller, kommer att ~ anordnas, kommer att ~ arrangera,
        kommer att ~ ordna, arrangera, hållas, firas, går av"""
    ),
    happens=listed(
        """håller, är, blir, fortsätter, erbjuder, erbjuds, delar ut, delas ut, diskuteras,
        presenteras, presenterar, gästar, besöker, firar, ses, inträffar, visas, sänds, möts,
        talar, inleder, medverkar, bjuds, bjuder, behandlas, får du, kan du, deltar, kommer, ska"""
    ),
    held=listed(
        """hölls, ordnades, ordnade, arrangerades, arrangerade, anordnades, anordnade, genomfördes,
        deltog, samlade, samlades, ägde rum, inleddes, började, startade, avslutades, var, höll,
        träffades, möttes, diskuterades, diskuterade, presenterades, presenterade, publicerades,
        publicerade, utkom, öppnades, öppnade, stängde, gick ut, löpte ut, lockade, firades,
        firade, delades, fick, har hållits, har ordnats, har deltagit, hade anmält, har
        publicerats, har avslutats, besökte, blev, trädde i kraft, gästade, medverkade, talade,
        lämnade, hade, har genomförts, fördes, sammanfattades, genomförde, haft, hållit, ordnat,
        deltagit, genomfört, arrangerat, besökt, träffat, diskuterat, fått, samlat, anordnat,
        varit, blivit, publicerat"""
    ),
    took_place=listed(
        "hölls, ordnades, arrangerades, anordnades, ägde rum, har hållits, har ordnats"
    ),
    bygone=listed(
        "förra, senaste, gångna, i fjol, fjolårets, förflutna, i somras, i våras, i höstas, i vintras"
    ),
    coming=listed(
        """nästa, följande, kommande, som ordnas, som hålls, som arrangeras, som inleds,
        som börjar, som startar, härnäst"""
    ),
    starts=listed(
        "inleds, börjar, startar, inleder, drar i gång, drar igång, sätter i gång, kör i gång, kör igång"
    ),
    opens=listed(
        """öppnar, öppnas, öppen, öppet, öppna, pågår, börjar, inleds, kan sökas, söks, är öppen,
        startar"""
    ),
    ends=listed("går ut, löper ut, stänger, stängs, avslutas, upphör, slutar, utgår, tar slut"),
    effective=listed(
        "i kraft, tas i bruk, inleder sin verksamhet, börjar gälla, öppnar dörrarna, börjar tillämpas"
    ),
    acts=listed(
        """anmäl, anmäla, anmäler, anmälas, skicka, skickas in, skicka in, sänd, sänd in, sändas,
        lämna in, lämnas in, lämnas, ansök, ansöka, sök, svara, besvara, besvaras, kommentera,
        boka, bokas, föreslå, fyll i, inlämnas, nominera, registrera, tillställas, ombeds, vi
        ber, inkomma, nomineras, ska skickas, ska lämnas, ska sändas, bekräfta, delta i enkäten,
        svara på"""
    ),
    applies=listed(
        "kan sökas, kan ansökas, kan söka, kan ansöka, söks, lediganslås, utlyses, kan du söka"
    ),
    releases=listed(
        """publiceras, publicerar, utkommer, ges ut, utges, kommer ut, blir klar, färdigställs,
        släpps, offentliggörs, kommer att publiceras, läggs ut, blir färdig, ska publiceras,
        färdigställas, är klar, släpper, ska vara klar, överlämnas, blir klart, blir klara, blir
        tillgänglig*, släppas, utkomma, ges ut"""
    ),
    appears=listed("lanseras, presenteras, kommer, läggs, laddas upp, finns, är tillgängliga"),
    available=listed("tillgänglig*, kan ses, finns att se, kan läsas, framlagd*, till påseende"),
    welcomes=listed(
        """välkommen*, välkomna, delta i, kom med, kom och, boka dagen, boka in, kom, följ med,
        häng med, du kan delta, kan delta i, ni kan delta"""
    ),
    by_before=listed(
        """senast, före, till och med, t.o.m, tom, inom, fram till, innan, senast den, senast på"""
    ),
    by_after=(),
    last_days=listed(
        """sista anmälningsdag*, sista ansökningsdag*, sista dag*, sista svarsdag*, deadline, sista
        datum, ansökningstiden, anmälningstiden, remisstiden, svarstiden, sista anmälan,
        *ningstiden, *ingstid, rapporteringstid*"""
    ),
    cancels=listed(
        """inställd, inställt, inställda, ställs in, ställts in, ställdes in, ställa in, avlyst*,
        avbokad*, annullera*, inhibera*, ställs ~~ in, ställer ~~ in, ställa in, ställer in,
        ställt in"""
    ),
    moves=listed(
        """flyttas, flyttats, flyttad, flyttat, flyttade, flyttades, framflytta*, framskjut*,
        skjuts upp, skjutits upp, skjuts fram, skjutits fram, senarelagd*, senarelagt,
        senareläggs, tidigareläggs, nytt datum, ny tidpunkt, ny tid, nya datumet, uppskjut*,
        sköts upp"""
    ),
    called_off=listed(
        "tills vidare, på obestämd tid, till ett senare datum, till en senare tidpunkt, till senare"
    ),
    originally=listed(
        "ursprunglig*, skulle ha hållits, skulle ha ordnats, tidigare planera*, var planera*, planerad*, planerat, planerade"
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
        inte ~ genomföras, inte ~ hållas, inte ~ ordnas, inte ~ arrangeras, inte ~ anordnas,
        inte ~ äga rum, inte ~ publiceras, inte ~ öppnas, inte ~ genomförs, inte ~ hålls, blir
        ~~ inte av"""
    ),
    not_cancelled=listed("inte är inställd*, inte ~ inställd*, inte ~ inställt, ställs inte in"),
    usual=listed("normalt, vanligtvis, vanligen, årligen, traditionellt, oftast"),
    doubtful=listed(
        """ifall, skulle kunna, kanske, eventuellt, möjligen, möjligtvis, föreslår, föreslog,
        föreslås, föreslogs, överväger, övervägs, det vore, borde ordnas, har inte beslutats,
        inte klart om, ännu oklart, om vi får, om det blir, om projektet, om finansieringen, om
        lagen, om antalet, tänk om, om riksdagen, kunde ordnas, kunde hållas, osäkert, om
        regeringen, om man, om tillräckligt, skulle hållas, skulle ordnas"""
    ),
    personal=listed(
        """hon, han, jag, pension, mammaledig*, föräldraledig*, tjänstledig*, födelsedag*, bröllop*"""
    ),
    sends=listed(
        """inbjudan skickas, inbjudningar skickas, inbjudan sänds, kallelsen skickas,
        kallelsen sänds, skickas ut, skickar ut, skickas, sänds ut, får en inbjudan,
        får inbjudan, får länken, meddelas, informerar, vi meddelar, bekräftas, vi berättar,
        får en länk, bekräftelse"""
    ),
    later=listed(
        """mer information, mera information, närmare information, ytterligare information,
        inbjudan, inbjudningar, kallelse, kallelsen, länk, länken, detaljer"""
    ),
    valid=listed(
        "gäller, giltig*, fortsätter, pågår, varar, finansiera*, i bruk, verksam*, tjänstgör, utnämnd*, utsedd*, vald*"
    ),
    situations=listed("situationen, läget, enligt, baserar, bygger på, efter, per den"),
    purposes=listed("för"),
    labels=listed("tid, datum, när, tid och plats, plats och tid, tidpunkt, dag"),
    clause_starts=listed(
        """att, som, där, när, då, men, och, samt, eftersom, medan, vilket, vilken, vars, om, utan,
        varefter, innan, dit, så, för vilken, för vilket, till vilken, till vilket"""
    ),
    that=listed("att"),
    stops=listed(
        """och, samt, eller, att, som, där, när, men, är, var, inte, också, den, det, de, en, ett,
        på, i, till, från, med, för, av, kl, klockan, vid, efter, före, senast, ordnas, hålls, vi,
        ni, du, dig, han, hon, alla, nu, redan, sedan, ska, kommer, har, hade, välkommen, välkomna,
        under, mellan, ca, cirka, inom, via, enligt, vår, vårt, våra, ej, även, tid, plats, ordnar,
        arrangerar, anordnar, publiceras, mer, läs"""
    ),
    registration_open=listed(
        """anmälan är öppen, anmälan är nu öppen, anmälan har öppnat, anmälan har öppnats,
        anmälan pågår, anmäl dig, anmäl er, anmälan öppen, anmälningen är öppen, anmälan görs,
        registrera dig, boka din plats, du kan anmäla dig, anmälningen har öppnat, anmälningslänk*"""
    ),
    programme_out=listed(
        """programmet är klart, programmet är publicerat, programmet har publicerats,
        programmet finns, ta del av programmet, se programmet, läs programmet, program finns"""
    ),
    series=listed("serie, serien, turné, turnén, serier"),
    themes=listed(
        """temat är, temat för dagen är, teman är, temana är, tema är, ämnet är, temat var,
        tema, teman, ämne, som tema, handlar om, fokuserar på, har temat, med temat, på temat"""
    ),
    capacity_before=listed(
        "högst, max, maximalt, plats för, upp till, ryms, begränsat till, platser för, de första, rum för"
    ),
    capacity_after=listed(
        "platser, deltagare, personer, plats, team, åhörare, anmälda, organisationer, studerande"
    ),
    organised_by=listed(
        """arrangör, arrangörer, arrangeras av, ordnas av, anordnas av, arrangör är, arrangörer är,
        arrangerad av, arrangerat av"""
    ),
    organises=listed("ordnar, arrangerar, anordnar, bjuder in, inbjuder, håller, erbjuder"),
    place_labels=listed("plats, var, adress, lokal"),
    place_words=listed("i, på, vid, hos"),
    place_endings=(),
    online=listed(
        """teams*, zoom*, på distans, distans, online, på webben, via nätet, på nätet, webex*,
        digital*, virtuell*, hybrid*, webbsändning*, youtube*"""
    ),
)

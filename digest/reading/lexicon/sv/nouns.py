"""Swedish nouns of events, calls, publications and places. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

KINDS = (
    (
        EventKind.NETWORK_DAY,
        listed(
            """nätverksdag, nätverksträff, nätverksmöt, nätverksforum, nätverkskväll, nätverksdagar,
            regionträff, nätverksfrukost, nätverkslunch, nätverksmingel, nätverkssamling,
            nätverksevent, månadskaff"""
        ),
    ),
    (
        EventKind.WEBINAR,
        listed(
            """webbinari, webinari, webbseminari, webbsminari, webseminari, webinar, webbinar,
            onlineseminari, nätseminari"""
        ),
    ),
    (EventKind.SEMINAR, listed("seminari, symposi")),
    (
        EventKind.WORKSHOP,
        listed(
            """workshop, workshopar, workshops, verkstad, verkstäder, arbetsverkstad, workshopp,
            arbetsstug"""
        ),
    ),
    (
        EventKind.TRAINING,
        listed(
            """utbildning, skolning, fortbildning, kurs, kurser, träningsprogram, simskol, skidskol,
            hopprepsskol, hjärtskol, föräldraskol, anhörigskol, nybörjarcirk, lektion,
            fotbollsskol, lägerskol, sommarskol, vinterskol, masterclass, mästarkurs"""
        ),
    ),
    (
        EventKind.TOUR,
        listed(
            """guidning, guidad tur, guidad vandring, guidad rundtur, turné, rundresa, roadshow,
            rundtur, landskapsturné, rundvandring, stadsvandring, kyrkogårdsvandring, guidetur,
            guidar, guidade tur, guidade vandring, guidad visning, guidade visning"""
        ),
    ),
    (
        EventKind.EVENT,
        listed(
            """kalas, loppis, sagostund, sångstund, musikstund, allsång, auktion, vernissage,
            premiär, matiné, gökotta, kräftskiva, frågesport, luciatåg, fackeltåg, byavandring,
            torpvandring, picknick, grillkväll, releasefest, filmvisning, bokbytardag,
            julgransplundring, invigningsfest, medlemsträff, guidetur, båtutflykt, bussutflykt,
            utfärd, exkursion, kryssning, soaré, bankett, kabaré, cabaret, recital,
            klubbspelning, musikal, operett, balett, cirkusföreställning, poesibio, poesikväll,
            filmklubb, filmvecka, bioafton, konvent, session, kollokvi, rundabord, utfrågning,
            frågestund, infostund, infopass, informationsstund, informationssession, hybridmöt,
            paneldiskussion, invånarkväll, rundabordsdiskussion, medborgarkväll, stormöt,
            samtalskväll, tematräff, temakväll, temamöt, föräldramöt, provsjungning,
            provspelning, läsprov, antagningsprov, inträdesprov, urvalsprov, audition, uttagning,
            öppen scen, open mic, öppen ateljé, öppna ateljé, öppet atelje, öppna dörr, öppna
            gård, bokrea, bokprat, boktips, boksamtal, bokbad, boklansering, lansering, skivsläpp,
            författarbesök, författarmöt, författarsamtal, författarafton, högläsning,
            sagoläsning, berättarstund, minnesstund, minneshögtid, kransnedläggning, avtäckning,
            inskrivning, inaugurering, doktorspromotion, magisterpromotion,
            professorsinstallation, taklagsfest, taklagsöl, grundstensläggning, spadtag,
            byggstartsfest, flagghissning, midsommarfirande, luciafirande, julbasar, basar,
            torgdag, julbön, julotta, midnattsmässa, midnattsgudstjänst, andakt, nattvardsgång,
            vesper, kyrkokonsert, friluftsgudstjänst, bibelstudi, symöt, syförening,
            församlingsafton, församlingsutfärd, pensionärsträff, missionsmöt, sommarmöt,
            väckelsemöt, maraton, regatta, rally, cupfinal, semifinal, finalmatch, hemmamatch,
            bortamatch, seriepremiär, öppningsmatch, derby, träningsläger, sommarläger, kollo,
            lovläger, dagläger, tipsrunda, poängpromenad, tipspromenad, städtalko, vårtalko,
            hösttalko, gårdstalko, byatalko, städdag, blodgivning, julöppning, författarintervju,
            scenintervju, klädbytardag, växtbytardag, bytesdag, höstmarknad, konstrund,
            konsthelg, kulturhelg, byfest, sensommarfest, valvaka, valdebatt, valduell,
            partiledardebatt, statsbesök, studiebesök, gästspel, nypremiär, urpremiär,
            smygpremiär, releasekonsert, avslutningskonsert, rektorsmottagning, nyårsmottagning,
            självständighetsmottagning, klappjakt, datorlan, cosplay, speldag, spelkväll,
            brädspelskväll, temadiskussion, lunchföreläsning, afterwork, after work, meetup,
            bokens dag, hembygdens dag, barnens dag, fiskets dag, hamnens dag, skärgårdens dag,
            byns dag, skogens dag, svampens dag, musikens dag, teaterns dag, dansens dag,
            återvinningens dag, de äldres dag, smedjans dag, forneldarnas natt, forskarnas natt,
            konstens natt, kulturens natt, vetenskapens natt, dialogkväll, ljusmanifestation,
            brunch, pubquiz, kyrkkaffe, högmässa, körkonsert, evenemang, event, sidoevent,
            tillställning, arrangemang, temadag, infomöt, informationsmöt, informationstillfäll,
            infotillfäll, informationsträff, diskussionstillfäll, tillfäll, möt, toppmöt,
            konferens, kongress, forum, mässa, mässan, mässor, gala, föreläsning, hörande,
            kickoff, kick-off, kick off, manifestation, träff, pressträff, presskonferens,
            presseminarium, infokväll, diskussionskväll, öppet hus, öppen kväll, temavecka,
            höstdagar, vårdagar, sommardagar, studiedag, planeringsdag, dagar, rekryteringsdag,
            informationsdag, infodag, utvecklingsdag, invigning, hackathon, studiecirkel,
            studiecirkl, bokcirkel, bokcirkl, föredrag, konsert, visning, utflykt, läger,
            tävling, utställning, branschdag, forskardag, jubileum, besök, jubileumsfest, fest,
            firande, marknad, dialogmöt, sammanträd, platsbesök, högtidsdag, årsmöt, +vecka,
            +veckan, +dag, frukost, frukostmöt, samling, sammankomst, lägesöversikt, festival,
            karneval, panel, paneldebatt, debatt, vandring, rundvandring, gudstjänst,
            föreställning, uppvisning, lopp, +kväll, +afton, bal, lantdagsbal, sändning, hearing,
            rådslag, +café, +jippo, årsstämma, stämma, stämmor, samrådsmöt, ceremoni,
            prisutdelning, lokalsamtal, medborgarsamtal, panelsamtal, rundabordssamtal,
            föreningsstämma, medborgardialog, mingel, hälsomässa, bokmässa, lägret, +lägret,
            kulturnatt, museinatt, studieresa, omröstning, disputation, boksläpp, cirkel,
            schackklubb, öppen mottagning, öppna trädgård, öppna stall, öppna hem, temakafé,
            bytardag, familjedag, adventskaffe, morgonkaffe, eftermiddagskaffe, födelsedagskaffe,
            julkaffe, påskkaffe, avtackning, +race, +party, barndop, drop-in-dop, dragkamp,
            femkamp, sjukamp, åttkamp, tiokamp, mångkamp, finalspel, julspel, påskspel,
            krönikespel, riddarspel, tornerspel, passionsspel, fågelskådning, stjärnskådning,
            generalrepetition, genrep, gille, gympapass, träningspass, yogapass, julglögg,
            julgröt, jultablå, kaffestuga, skrivarstuga, läsestuga, valstuga, missionsstuga,
            kodstuga, lajv, ljuständning, lunchmusik, middagsmusik, sommarmusik, kvällsmusik,
            helgsmålsbön, lägereld, majbrasa, påskbrasa, valborgsbrasa, maskerad, morgonbön,
            middagsbön, kvällsbön, aftonbön, bönestund, musikkryss, musikquiz, hajk,
            orgelmeditation, retreat, kappsegling, skattjakt, äggjakt, spökjakt, rebusjakt,
            tomtejakt, kursstart, cirkelstart, turnéstart, terminsupptakt, säsongsöppning,
            säsongsavslutning, säsongsstart, syjunta, triathlon, duathlon, swimrun,
            trädplantering, påskvaka, nobelvaka, vinprovning, ölprovning, ostprovning,
            chokladprovning, smakprovning, avsmakning, vårsalong, höstsalong, julsalong,
            konstsalong, summit, plenum, högskoleprov, prästvigning, biskopsvigning, vigning,
            biskopsvisitation, kyrkoval, blodtappning, skolfotografering, radioinspelning,
            tv-inspelning, poddinspelning, bokrelease, skivrelease, albumsläpp, singelsläpp,
            landskamp, mässhelg, festivalhelg, familjehelg, barnhelg, ungdomshelg, lägerhelg,
            museihelg, skördehelg, aktivitetshelg, evenemangshelg, tävlingshelg, temahelg,
            utställningsöppning, gallerinatt, kyrknatt, spöknatt, filmnatt, litteraturnatt,
            skräcknatt, fanborg, dammluckeöppning, stapelavlöpning, jungfrufärd, jungfruresa,
            skärgårdstur, båttur, paddeltur, hösttur, vårtur, cykeltur, busstur, skidtur,
            dagstur, babysång, babyrytmik, barnrytmik, vattengymnastik, seniorgymnastik,
            vattengympa, seniorgympa, stavgång, gåfotboll, barnbio, bebisbio, pensionärsbio,
            seniorbio, dagbio, utomhusbio, sommarbio, knattebio, gamejam, sorggrupp,
            samtalsgrupp, anhöriggrupp, bibelgrupp, bönegrupp, leverantörsdag, leverantörsträff,
            marknadsdialog, pressvisning, nyårsvaka, medaljvaka, mellovaka, stipendieutdelning,
            diplomutdelning, betygsutdelning, läsecirkl, cirkl, kräftskivor, surströmmingsskivor,
            gökottor, valborgsbrasor, majbrasor, påskbrasor, +veckor, +aftnar, lägren, +lägren,
            spelning, vesprar, mingl, +mingl, jubile, öppethus, stämmorna, konstrundor,
            tipsrundor, promenadkonsert, plantbyte, växtbyte, körframträdande, läsårsöppning,
            diskussionsgrupp, valtorg, speeddejting, ponnyridning, invånardialog, byadialog,
            luciamorgon, ungdomsting, förstamajtåg, julförsäljning, musiklek, nästa promotion, öppna dag, öppen dag, turnering, logdans, juldans, knutsdans,
            sommardans, sopplunch, bylunch, pensionärslunch, torgmöt, klädinsamling,
            matinsamling, leksaksinsamling, räddningsövning, släckningsövning,
            rekryteringskväll, kvällstorg, nattorg, bokbyte, klädbyte, leksaksbyte, cykelbyte,
            sagokväll, grundstensnedläggning, invigningsceremoni, avtackningsfest"""
        ),
    ),
)
HEADS = listed(
    "serie, serien, serier, dag, dagar, program, helhet, turné, tillfälle, vecka, kväll, träff"
)
ENDINGS = (
    r"(?:s|en|n|et|t|er|ar|or|r|na|erna|arna|orna|nas|ens|ets|ernas|arnas|um|umet|umets|ier|"
    r"ierna|et|een|e|es|en|ets|met|men|mets|n|ets|iet|umen|a|an|ans|len|let|er|eriet|us|i|"
    r"ets|tet|ten|ien|iets|ena|enas|rna|rnas|ns)?"
)
OF_ENDINGS = ()
UNLIKE = listed(
    """söderby*, medborgarbudget*, barnbidrag*, bostadsbidrag*, studiebidrag*, underhållsbidrag*, moderskapsbidrag*, startdag*, skolstartsdag*, tjänsteres*, affärsres*, måndag*, tisdag*, onsdag*, torsdag*, fredag*, lördag*, söndag*, vardag*, födelsedag*,
    middag*, förmiddag*, eftermiddag*, helgdag*, arbetsdag*, årsdag*, semesterdag*,
    biljettförsälj*, fastighetsförsälj*, tomtförsälj*, riksdag*, lovdag*, klämdag*, landsdag*,
    idag, trettondedag*, trettondag*, nyårsdag*, juldag*, annandag*, bankdag*, sjukdag*,
    skoldag*, anmälningsdag*, ansökningsdag*, svarsdag*, förfallodag*, julvecka*, arbetsvecka*,
    kalendervecka*, möts, möta, mötte, kursen för, församling*, *undervisning, *undervisningen,
    utbildningsnivå*, träffas, träffades, kursiv*, framlag*, underlag*, anslag*, avslag*,
    inslag*, utslag*, uppslag*, beslag*, landslag*, *bolag, *bolaget, *bolagets, planhandling*,
    samrådshandling*, granskningshandling*, utställningshandling*, utfärda*, bestämm*, instämm*,
    avstämm*, överensstämm*, kollektion*, selektion*, *redovisning, *redovisningen, redovisning*, hänvisning*, utvisning*,
    avvisning*, årskurs*, studiedag, planeringsdag, långfredag, långfredagen, himmelsfärdsdag,
    himmelsfärdsdagen, nationaldag, nationaldagen, självständighetsdag, självständighetsdagen,
    pingstdagen, påskdagen, midsommardagen, långfredagens, inspelning*, avspelning*,
    uppspelning*, provspelningsfil*"""
)
CALLS = listed(
    """ansökan, ansökning, sökandet av, sökandet till, ledigt att söka, lediga att söka,
    ansökningstid, söktid, sökomgång, ansökningsrund, utlysningsomgång, bidragsomgång,
    stipendieomgång, intresseanmälan, intresseanmälning, ackreditering, nomineringstid,
    nominering är öppen, ansökningar, utlysning, ansökningsomgång, ansökningsperiod,
    ansökningsformulär, ansökningsblankett, blanketten är öppen, blanketten öppnar, formuläret är
    öppet, formuläret öppnar, formuläret öppnas"""
)
SURVEYS = listed(
    """minnesinsamling, traditionsinsamling, berättelseinsamling, insamling av minnen, insamling av berättelser, insamlingen av minnen, insamlingen av berättelser, svar samlas in, svaren samlas in, svar tas emot, svaren tas emot, kan kommenteras, får kommenteras, är framlagt, är framlagd, är framlagda, ligger framme, ligger framlag, till granskning, ut på granskning, ligger ute för granskning, på granskning, på samråd, ute
    på remiss, tycka till om, tyck till om, är på remiss, är ute på remiss, utställd för
    granskning, ställs ut, enkät, remiss, utställningsperiod, utställningstid, granskningstid,
    granskningsperiod, samrådstid, samrådsperiod, till påseende, kan granska, kan granskas, får
    granskas, finns att granska, hålls framlagd, hålls framlagt, hålls framlagda, hålls
    offentligt framlag, läggs fram offentligt, framläggs, framläggande, framläggning, hörandet ~~
    pågår, hörandet pågår, hörande pågår, hörandet är öppet, frågeformulär, webbenkät,
    utlåtandebegäran, medborgarundersökning, kundundersökning, brukarundersökning, webbundersökning, enkätundersökning,
    medlemsundersökning, boendeundersökning, invånarundersökning, utlåtanderunda, utlåtandetid, remisstid, remissrunda, samråd, begäran om
    utlåtande, kommentarsrunda, svarstid, granskning av detaljplan, granskningen av detaljplan,
    granskning av planförslag, granskningen av planförslag, granskning av förslag, granskningen
    av förslag, granskning av översiktsplan, granskningen av översiktsplan"""
)
PUBLICATIONS = listed(
    """rapport, guide, publikation, utredning, översikt, presentation, inspelning, resultat,
    material, handbok, anvisning, rekommendation, nyhetsbrev, bok, betänkande, promemoria,
    strategi, statistik, barometer, podd, video, verksamhetsmodell, tidning, broschyr, webbplats,
    studie, slutrapport, mellanrapport, data, analys, prognos, sammanställning, årsberättelse, årsredovisning, verksamhetsberättelse, bokslutskommuniké, utgåva, upplaga, roman,
    diktsamling, novellsamling, antologi, skiva, album, singel, katalog, jubileumsskrift, årsskrift, festskrift, småskrift, lägesbild, index, riktlinj,
    vägledning, verktyg, turistkarta, webbkarta, serietidning, hjälpreda, checklista, faktablad, konjunkturbrev"""
)
PAPERS = listed("budget, föredragningslista, protokoll, kallelse, beslut, dagordning, handling")
REGISTRATIONS = listed(
    """anmälan, anmälning, anmälningstid, registrering, anmälningar, anmälningsperiod,
    registreringssid, anmälningslänk, anmälningsformulär, anmälningssid, anmälningsblankett,
    tidsbokning, tidsbeställning, bokning, biljettbokning, bordsbokning, platsbokning"""
)
SUBMISSIONS = listed(
    """inlämning, ansökan, ansökning, utlåtande, yttrande, svar, förslag, anbud, abstrakt,
    kommentar, fråga, frågor, respons, synpunkt, nominering, remissvar, remissyttrande, åsikt,
    bidrag, motion, motioner, initiativ, manus, manuskript, tävlingsbidrag, offert, blankett,
    beställning, bokning, reservation, anhållan, invändning, artikelförslag, bidragsansökan,
    insändare, annons, kandidat, kandidatur, sammandrag, idé, idéer, namnförslag, novell,
    noveller, dikt, dikter, foto, foton"""
)
OFFERS = listed(
    """ansökan, ansökning, abstrakt, abstract, anbud, förslag, nominering, intresseanmälan, motion,
    motioner, manuskript, tävlingsbidrag, sammandrag, kandidatur"""
)
FUNDS = listed("bidrag, stipendium, stipendie, stipendier, understöd, projektstöd")
OPINIONS = listed(
    """synpunkt, yttrande, utlåtande, kommentar, åsikt, respons, anmärkning, remissvar,
    remissyttrande"""
)
POLICIES = listed(
    """införande, reformen, projekt, program, försök, lag, lagen, finansiering, period, avtal, pilot, mandatperiod,
    övergångsperiod, övergångstid, förordning, tjänst, stöd, programperiod, begränsning,
    undantag, verksamhetsperiod"""
)
VENUES = listed(
    """muse, bibliotek, kommunhus, stadshus, rådhus, skola, aula, sal, museum, torg, park, campus,
    kulturhus, församlingshem, kyrka, teater, bygdegård, hotell, restaurang, kafé, arena, hall,
    idrottshall, simhall, sjukhus, centrum, folkets hus, medborgarhus, hembygdsgård, kansli,
    universitet, högskola, ungdomsgård, servicehus, fullmäktigesal, lokal, ungdomslokal,
    allaktivitetshus, ämbetshus, rådhuset, föreningshus, ungdomshus, bönehus, kapell, domkyrka,
    galleri, konsthall, festsal, gymnastiksal, matsal, hörsal, auditorium, lärcenter,
    församlingscenter, medborgarinstitut, gymnasium, konserthus, operahus, idrottsplan,
    idrottsplats, sportplan, byagård, brygga, marina, badstrand, seniorhus, familjecentral,
    träffpunkt, församlingssal, församlingsgård, prästgård, biograf, scen, kvarter, gästhamn,
    servicehem, resecentrum, café, föreningslokal, klubbhus, brandstation, räddningsstation,
    herrgård, slott, skidspår, isbana, badhus, camping, kiosk, butik, expedition, kontor,
    badplats"""
)
GATHERINGS = listed(
    """matiné, föreställning, releasefest, kalas, lunch, luncher, brunch, supé, picknick, grillning,
    korvgrillning, loppis, loppmarknad, auktion, basar, filmkväll, premiär, sagostund, +stund,
    frågesport, quiz, bingo, disco, dans, danser, allsång, gympa, yoga, match, matcher, cup,
    turnering, mästerskap, runda, gökotta, andakt, bönestund, högmässa, nattvard, konfirmation,
    kyrkkaffe, morgonkaffe, eftermiddagskaffe, valborg, julbord, lucia, luciatåg, talko, slåtter, demonstration, parad,
    fackeltåg, marsch, prova på, träning, klubb, resa, resor, show, revy, pjäs, uppläsning,
    samtal, boksamtal, signering, pyssel, upptakt, avslutning, vernissage, finissage,
    nationaldagsfirande, städning, utfärd, kransbindning, konstrunda, byavandring, bussresa,
    provsmakning, middag för, festmiddag, buffé, plockmat, knytkalas, vårfest, sällskapsspel,
    spelstund, lekstund, jamsession, körsång, sångafton, visafton, psalmkväll, kvällsbad,
    bastukväll, bastu, vinterbad, isvandring, skidning, fisketävling, pilk, pimpel, metartävling,
    tidstempo, orientering, klätterkväll, utmaning, fototävling, vaccinationsdag, hälsokontroll,
    blodtjänst, bokbuss, hobbyklubb, eftis, öppen dagklubb, dagklubb, ungdomskväll, tonårskväll,
    hantverk, handarbete, bakning, matlagning, försäljning, handledning, rådgivning, klinik,
    provkörning, visning, båttur, cykeltur, busstur, skidtur, guidad tur, sångstund, stickcafé,
    språkcafé, kafé, sopplunch, soppteater, musikstund, +mys, surströmmingsskiva, kräftskiva,
    julmarknad, upplevelse, övning, luftgevärsskytte, tipspromenad, promenad, +mete, folkfest,
    uppträdande, uppstart, kollekt, sittning, segling, paddling, övernattning, träffpunkt,
    mammagrupp, pappagrupp, stödgrupp, självhjälpsgrupp, datorhjälp, promotion, livestream,
    webcast, studentexamen, sommarteater, barnteater, gatuteater, bygdeteater, lunchteater,
    dockteater"""
)
WORKS = listed(
    """tunnel, vägarbete, gatuarbete, grävarbete, grävning, asfaltering, beläggningsarbete, trafik,
    trafike, korsning, körfält, omledning, omväg, buss, bussar, busslinje, hållplats, spårväg,
    spårvagn, färja, färjan, avfall, sopor, sophämtning, sopkärl, tömning, avlopp, fjärrvärme,
    elnät, byggarbete, renovering, rivning, sanering, snöröjning, sandning, järnväg, motorväg,
    rondell, kran, kranbil, byggställning, lastbil, trapphus, fönstertvätt, ventilation"""
)
AUTHORITIES = listed(
    """polisen, polis, skatteförvaltning, tullen, tullverket, verket, ombudsman, tingsrätt, hovrätt, rätten, fpa, ntm-central, kommunen, staden, riksdagen, nämnden, länsstyrels, myndighet, regering, kommission, kommitté,
    utredar, utredning, departement, ministeri, delrapport, slutrapport, uppdrag, betänkande"""
)
DRAWS = listed(
    """är det, närmast är det, först ut är, härnäst, näst på tur, får besök, gästas, gästar, gästar
    oss, blir det, fyrverkeri*, visas, framförs, vi åker, vi går, vi ses, vi träffas, vi samlas,
    vi besöker, vi firar, vi spelar, vi sjunger, vi startar, vi grillar, vi bakar, vi pysslar, vi
    vandrar, vi reser, vi lär oss, sista chansen, sjungs, spelas, dansas, delas ut, tänds,
    tänder, släcks, släcker, uppträder, framför, passa på, prova på, testa, upplev, uppleva,
    kaffe, kaffeservering, fika, fikat, servering, serveras, serverar, inträde, entré, biljett*,
    gratis, kostnadsfri*, avgiftsfri*, underhållning, underhåller, lotteri*, lotter, tombola,
    korv, tårta, glögg, pepparkak*, våfflor, förtäring, förplägnad, medtag, ta med, tag med,
    samling, medverkande, medverkar, medverkan, gäster, gäst, talare, festtalare, föreläsare,
    inledare, moderator, konferencier, panelister, ledare, guide, guidar, dirigent, solist*,
    sjunger, spelar, musicerar, dansar, musik, sång, musikunderhållning, för alla, för barn, för
    hela familjen, alla åldrar, hela familjen, insläpp, dörrarna öppnas, slår upp dörrarna, slår
    ~ upp dörrarna, upp dörrarna, berättar, tipsar, föreläser, kåserar, samtalar, debatterar,
    debattera, debatteras, predikar, intervjuas, resonerar, svarar på, svarar ~ på frågor, frågor
    från publiken, svara på frågor, svara på dina, läser ur, läser högt, läses högt, läser ~~
    högt, recenserar, deklamerar, visar, guidas, demonstrerar, undervisar, håller tal, håller
    öppe*, håller föredrag, bjuds, bjuder på, vi bjuder, bjuder vi, ingen föranmälan, öppen för
    alla, öppet för alla, kom och, publik*, över en kopp kaffe, över en kaffekopp, intar, handlar
    det om, invigningstal*, fylls, fyller ~ av, reser, reser vi, åker, åker vi, åka med, följa
    med, följer med, vandrar, promenerar, cyklar, paddlar, seglar, skidar, samlar, avtäcks,
    avtäcker, kröns, koras, dras vinnarna, tävlas, tävlar, springs, springer, spelas upp, går
    startskottet, startskottet, slås upp, avgår från, båten avgår, bussen avgår, bussen går,
    bussavgång, kommer till, kommer på besök, kommer ~ på besök, kommer hem till, tar emot,
    besöker, besöks, möter, möter du, möter vi, ägnas, ägnar vi, bekanta dig, bekanta sig, kan du
    höra, kan du se, kan du lyssna, kan du träffa, får du höra, får du veta, får du träffa, får
    du lära, får du, får ni, säga sitt, säga sin mening, dyker upp, kan komma, komma till, komma
    och, ventileras, dryftas, begrundas, belyses, avhandlas, står i fokus, står på programmet,
    utlovas, säsongspremiär*, säsongsavslut*, höstsäsong*, vårsäsong*, spelsäsong*, avslöjas,
    tillkännages, får vi höra, får vi lyssna, får vi besök, får publiken, finns på plats, på
    plats är, är på plats, hittar oss, hittar du oss, träffar du, träffar du oss, möt oss, träffa
    oss, tillverkar vi, pysslar, bakas, grillas, planteras, klär vi, kläs, plockar vi, fixar vi,
    lagar vi, smakar vi, provsmaka, firar, hyllas, hyllar, högtidlighåll*, hedras, minns vi, blir
    festlig*, bjuder till, tränar vi, lär du dig, lär vi oss, platser kvar, lediga platser,
    platser är lediga, begränsat antal platser, dags igen, äntligen dags, spadtag*, premiärvisa*,
    har premiär, första gången, tillsammans med, bakar, doppar, badar, stickar, virkar, snickrar,
    grillar, steker, brygger, planterar, plockar, provar på, ger sig av, beger sig, styr kosan,
    bär det av, far till, åker till, reser till, flyger till, i turen, i tur och, näst i tur,
    promoveras, installeras, belönas, prisas, avtackas, knackar på, paraderar, marscherar, tågar,
    direktsändning*, livesänds, streamas, strömmas, visas upp, ställer ut, signerar, håller hov,
    träffas, möts, välkomnas, välkomnar, tas i bruk med, strömmar till, vallfärdar, flockas,
    lockar, auktioneras, lyssna på, lyssna till, titta på, upptäck, njut av, smaka på, utforska,
    gör upp om, tävla om, uruppför*, håller till, konserterar, turnerar, rappar, jojkar, trollar,
    steppar, debuterar, trubadurerar, dirigerar, leder sången, leder allsången, delar med sig av,
    presenterar sin, presenterar sina, uppförs, läses upp, dras igång, dras i gång, kickar igång,
    kickar i gång, rullar igång, rullar i gång, tjuvstartar, iscensätts, huggs upp, välsignas,
    vigs, sjösätts, provkörs, demonstreras, utdelas, läser dikter"""
)
INSTALMENTS = listed(
    """träff, träffar, träffarna, träffen, möte, mötet, möten, mötena, tillfälle, tillfällen,
    tillfället, tillfällena, sammankomst*, program, programmet, presentation*, samtal, samtalet, kväll,
    kvällar, kvällarna, evenemang, evenemangen, evenemanget, del, delar, delen, pass, passen"""
)

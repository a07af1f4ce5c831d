"""Swedish nouns of events, calls, publications and places. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

KINDS = (
    (
        EventKind.NETWORK_DAY,
        listed(
            """nätverksdag, nätverksträff, nätverksmöt, nätverksforum, nätverkskväll, nätverksdagar,
            regionträff, nätverksfrukost, nätverkslunch, månadskaff"""
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
    (
        EventKind.TOUR,
        listed(
            """guidning, guidad tur, guidad vandring, guidad rundtur, turné, rundresa, roadshow,
            rundtur, landskapsturné"""
        ),
    ),
    (
        EventKind.EVENT,
        listed(
            """kalas, loppis, sagostund, sångstund, musikstund, allsång, auktion, vernissage,
            premiär, matiné, gökotta, kräftskiva, frågesport, luciatåg, fackeltåg, byavandring,
            torpvandring, picknick, grillkväll, releasefest, filmvisning, bokbytardag,
            julgransplundring, invigningsfest, medlemsträff, guidetur, båtutflykt, bussutflykt,
            dialogkväll, ljusmanifestation, brunch, pubquiz, kyrkkaffe, högmässa, körkonsert,
            evenemang, event, sidoevent, tillställning, arrangemang, temadag, infomöt,
            informationsmöt, informationstillfäll, infotillfäll, informationsträff,
            diskussionstillfäll, tillfäll, möt, toppmöt, konferens, kongress, forum, mässa, mässan,
            mässor, gala, föreläsning, hörande, kickoff, kick-off, kick off, manifestation, träff,
            pressträff, presskonferens, presseminarium, infokväll, diskussionskväll, öppet hus,
            öppen kväll, temavecka, höstdagar, vårdagar, sommardagar, studiedag, planeringsdag,
            dagar, rekryteringsdag, informationsdag, infodag, utvecklingsdag, invigning, hackathon,
            studiecirkel, studiecirkl, bokcirkel, bokcirkl, föredrag, konsert, visning, utflykt,
            läger, tävling, utställning, branschdag, forskardag, jubileum, besök, jubileumsfest,
            fest, firande, marknad, dialogmöt, sammanträd, platsbesök, högtidsdag, årsmöt, +vecka,
            +veckan, +dag, frukost, frukostmöt, samling, sammankomst, lägesöversikt, festival,
            karneval, panel, paneldebatt, debatt, vandring, rundvandring, gudstjänst,
            föreställning, uppvisning, lopp, +kväll, +afton, bal, lantdagsbal, sändning, hearing,
            rådslag, +café, +jippo, årsstämma, samrådsmöt, ceremoni, prisutdelning, lokalsamtal,
            medborgarsamtal, panelsamtal, rundabordssamtal, föreningsstämma, medborgardialog,
            mingel, lägret, +lägret, kulturnatt, museinatt, konstens natt, studieresa, omröstning, disputation, boksläpp, cirkel, schackklubb"""
        ),
    ),
)
HEADS = listed(
    """serie, serien, serier, dag, dagar, program, helhet, turné, tillfälle, vecka, kväll, träff"""
)
ENDINGS = (
    r"(?:s|en|n|et|t|er|ar|or|r|na|erna|arna|orna|nas|ens|ets|ernas|arnas|um|umet|umets|ier|"
    r"ierna|et|een|e|es|en|ets|met|men|mets|n|ets|iet|umen|a|an|ans|len|let|er|eriet|us|i|"
    r"ets|tet|ten|ien|iets)?"
)
OF_ENDINGS = ()
UNLIKE = listed(
    """måndag*, tisdag*, onsdag*, torsdag*, fredag*, lördag*, söndag*, vardag*, födelsedag*,
    middag*, förmiddag*, eftermiddag*, helgdag*, arbetsdag*, årsdag*, semesterdag*, riksdag*,
    landsdag*, idag, trettondedag*, trettondag*, nyårsdag*, juldag*, annandag*, bankdag*, sjukdag*,
    skoldag*, anmälningsdag*, ansökningsdag*, svarsdag*, förfallodag*, julvecka*, arbetsvecka*,
    kalendervecka*, möts, möta, mötte, kursen för, församling*, *undervisning, *undervisningen,
    utbildningsnivå*, träffas, träffades, kursiv*"""
)
CALLS = listed(
    """ansökan, ansökning, ansökningstid, ansökningar, utlysning, ansökningsomgång,
    ansökningsperiod, ansökningsformulär, ansökningsblankett, blanketten är öppen, blanketten
    öppnar, formuläret är öppet, formuläret öppnar, formuläret öppnas"""
)
SURVEYS = listed(
    """till granskning, ut på granskning, ligger ute för granskning, på granskning, på samråd, ute
    på remiss, utställd för granskning, ställs ut, enkät, remiss, utställningsperiod,
    utställningstid, granskningstid, granskningsperiod, samrådstid, samrådsperiod, till påseende,
    remisstid, remissrunda, samråd, begäran om utlåtande, kommentarsrunda, svarstid"""
)
PUBLICATIONS = listed(
    """rapport, guide, publikation, utredning, översikt, presentation, inspelning, resultat,
    material, handbok, anvisning, rekommendation, nyhetsbrev, bok, betänkande, promemoria,
    strategi, statistik, barometer, podd, video, verksamhetsmodell, tidning, broschyr, webbplats,
    studie, slutrapport, mellanrapport, data, analys, prognos, sammanställning"""
)
PAPERS = listed("föredragningslista, protokoll, kallelse, beslut, dagordning, handling")
REGISTRATIONS = listed(
    """anmälan, anmälning, anmälningstid, registrering, anmälningar, anmälningsperiod,
    registreringssid, anmälningslänk, anmälningsformulär, anmälningssid, anmälningsblankett,
    tidsbokning, tidsbeställning"""
)
SUBMISSIONS = listed(
    """inlämning, ansökan, ansökning, utlåtande, yttrande, svar, förslag, anbud, abstrakt,
    kommentar, fråga, frågor, respons, synpunkt, nominering, remissvar, remissyttrande, åsikt,
    bidrag"""
)
OFFERS = listed(
    "ansökan, ansökning, abstrakt, abstract, anbud, förslag, nominering, intresseanmälan"
)
OPINIONS = listed(
    """synpunkt, yttrande, utlåtande, kommentar, åsikt, respons, anmärkning, remissvar,
    remissyttrande"""
)
POLICIES = listed(
    """projekt, program, försök, lag, lagen, finansiering, period, avtal, pilot, mandatperiod,
    övergångsperiod, övergångstid, förordning, tjänst, stöd, programperiod, begränsning, undantag,
    verksamhetsperiod"""
)
VENUES = listed(
    """bibliotek, kommunhus, stadshus, rådhus, skola, aula, sal, museum, torg, park, campus,
    kulturhus, församlingshem, kyrka, teater, bygdegård, hotell, restaurang, kafé, arena, hall,
    idrottshall, simhall, sjukhus, centrum, folkets hus, medborgarhus, hembygdsgård, kansli,
    universitet, högskola, ungdomsgård, servicehus, fullmäktigesal, lokal, ungdomslokal,
    allaktivitetshus, ämbetshus, rådhuset"""
)
GATHERINGS = listed(
    """matiné, föreställning, releasefest, kalas, lunch, luncher, brunch, supé, picknick, grillning,
    korvgrillning, loppis, loppmarknad, auktion, basar, filmkväll, premiär, sagostund, +stund,
    frågesport, quiz, bingo, disco, dans, danser, allsång, gympa, yoga, match, matcher, cup,
    turnering, mästerskap, runda, gökotta, andakt, bönestund, högmässa, nattvard, konfirmation,
    kyrkkaffe, valborg, julbord, lucia, luciatåg, talko, slåtter, demonstration, parad, fackeltåg,
    marsch, prova på, träning, klubb, resa, resor, show, revy, pjäs, uppläsning, samtal, boksamtal,
    signering, pyssel, upptakt, avslutning, vernissage, finissage, nationaldagsfirande, städning,
    byavandring, bussresa, båttur, cykeltur, busstur, skidtur, guidad tur, sångstund, stickcafé,
    språkcafé, kafé, sopplunch, soppteater, musikstund, +mys, surströmmingsskiva, kräftskiva,
    julmarknad, upplevelse, övning, luftgevärsskytte, tipspromenad, promenad"""
)
WORKS = listed(
    """tunnel, vägarbete, gatuarbete, grävarbete, grävning, asfaltering, beläggningsarbete, trafik,
    trafike, korsning, körfält, omledning, omväg, buss, bussar, busslinje, hållplats, spårväg,
    spårvagn, färja, färjan, avfall, sopor, sophämtning, sopkärl, tömning, avlopp, fjärrvärme,
    elnät, byggarbete, renovering, rivning, sanering, snöröjning, sandning, järnväg, motorväg,
    rondell, kran, kranbil, byggställning, lastbil"""
)
DRAWS = listed(
    """närmast är det, först ut är, härnäst, näst på tur, får besök, gästas av, gästar, blir det,
    fyrverkeri*, visas, framförs, vi åker, vi går, vi ses, vi träffas, vi samlas, vi besöker, vi
    firar, vi spelar, vi sjunger, vi startar, vi grillar, vi bakar, vi pysslar, vi vandrar, vi
    reser, vi lär oss, sista chansen, sjungs, spelas, dansas, delas ut, tänds, uppträder, framför,
    passa på, prova på, testa, upplev, kaffe, kaffeservering, fika, fikat, servering, serveras,
    inträde, entré, biljett*, gratis, kostnadsfri*, avgiftsfri*, underhållning, underhåller,
    lotteri*, lotter, tombola, korv, tårta, förtäring, medtag, ta med, tag med, samling,
    medverkande, medverkar, gäster, talare, föreläsare, ledare, guide, sjunger, spelar, musik, sång,
    musikunderhållning, för alla, för barn, alla åldrar, hela familjen, insläpp, dörrarna öppnas,
    berättar, visar, bjuds, bjuder på, vi bjuder, ingen föranmälan, öppen för alla, öppet för alla,
    kom och, publik*, över en kopp kaffe, över en kaffekopp, intar, handlar det om"""
)

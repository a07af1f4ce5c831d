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
    (EventKind.TOUR, listed("turné, rundresa, roadshow, rundtur, landskapsturné")),
    (
        EventKind.EVENT,
        listed(
            """evenemang, tillställning, arrangemang, temadag, infomöt, informationsmöt,
            informationstillfäll, infotillfäll, informationsträff, diskussionstillfäll, tillfäll,
            möt, toppmöt, konferens, kongress, forum, mässa, mässan, mässor, gala, föreläsning,
            hörande, kickoff, kick-off, kick off, manifestation, träff, pressträff,
            presskonferens, presseminarium, infokväll, diskussionskväll, öppet hus, öppen kväll, temavecka,
            höstdagar, vårdagar, sommardagar, studiedag, planeringsdag, dagar, rekryteringsdag,
            informationsdag, infodag, utvecklingsdag, invigning, hackathon, studiecirkel,
            studiecirkl, bokcirkel, bokcirkl, föredrag, konsert, visning, utflykt, läger, tävling,
            utställning, branschdag, forskardag, jubileum, besök, jubileumsfest, fest, firande,
            marknad, dialogmöt, sammanträd, platsbesök, högtidsdag, årsmöt, +vecka, +veckan, +dag,
            frukost, frukostmöt, samling, sammankomst, lägesöversikt, festival, karneval, panel,
            paneldebatt, debatt, vandring, rundvandring, guidning, gudstjänst, föreställning,
            uppvisning, lopp, +kväll, +afton, bal, lantdagsbal, sändning, hearing, rådslag, +café,
            +jippo, årsstämma, samrådsmöt, ceremoni, prisutdelning, lokalsamtal, medborgarsamtal,
            panelsamtal, rundabordssamtal, föreningsstämma, medborgardialog, mingel, omröstning,
            disputation, boksläpp, cirkel, schackklubb"""
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
    """måndag*, tisdag*, onsdag*, torsdag*, fredag*, lördag*, söndag*, vardag*, födelsedag*, middag*,
    förmiddag*, eftermiddag*, helgdag*, arbetsdag*, årsdag*, semesterdag*, riksdag*, landsdag*,
    idag, trettondedag*, trettondag*, nyårsdag*, juldag*, annandag*, bankdag*, sjukdag*, skoldag*, anmälningsdag*, ansökningsdag*, svarsdag*, förfallodag*,
    julvecka*, arbetsvecka*, kalendervecka*, möts, möta, mötte, kursen för, församling*, *undervisning, *undervisningen, utbildningsnivå*,
    träffas, träffades, kursiv*"""
)
CALLS = listed(
    """ansökan, ansökning, ansökningstid, ansökningar, utlysning, ansökningsomgång,
    ansökningsperiod, ansökningsformulär, ansökningsblankett"""
)
SURVEYS = listed(
    """enkät, remiss, utställningsperiod, utställningstid, granskningstid, granskningsperiod, samrådstid,
    samrådsperiod, till påseende, remisstid, remissrunda, samråd, begäran om utlåtande, kommentarsrunda, svarstid"""
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
    """ansökan, ansökning, utlåtande, yttrande, svar, förslag, anbud, abstrakt, kommentar, fråga,
    frågor, respons, synpunkt, nominering, remissvar, remissyttrande, åsikt, bidrag"""
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

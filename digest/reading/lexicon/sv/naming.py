"""Swedish words that no title ends with, or begins with: they tie it to a day, a place or a verb. Pure."""

from digest.reading.lexicon.words import listed

HANGING = frozenset(
    listed(
        """och, samt, eller, men, den, det, de, en, ett, i, på, vid, till, från, med, för, av, om, hos, ur, under,
        efter, före, innan, mellan, senast, fram, ända, kl, klockan, är, var, blir, blev, kan, ska, skall,
        får, måste, bör, kommer, att, har, hade, som, nu, redan, nästa, denna, detta, dessa, kommande,
        varje, sin, sitt, sina, dess, deras, vår, vårt, våra, er, ert, era, då, när, där, så, också, även,
        endast, bara, cirka, ca, dock, preliminärt, inte, ej, genom, per, inom, tom, from, tiden, t, o, m,
        fr, f, igen, ske, sker, görs, göras, hålls, ordnas, arrangeras, anordnas, firas, lämnas, skickas, tillhanda"""
    )
)
NOT_FIRST = frozenset(
    listed(
        """hålla, kan, vara, behöver, ha, ordna, arrangera, är, blir, även, dock, också, därför"""
    )
)
BARE_NOUNS = frozenset(
    listed(
        """inbjudan, webbinarium, webbinariet, webinarium, webinariet, webinar, webinaret, webbinar, seminarium, seminariet, seminarier,
    utbildning, utbildningen, utbildningsdag, utbildningsdagen, kurs, kursen, kurser, kurserna, workshop, workshopen,
    workshoppen, verkstad, verkstaden, möte, mötet, möten, träff, träffen, träffar, evenemang, evenemanget, tillfälle, tillfället,
    dag, dagen, dagar, dagarna, kväll, kvällen, eftermiddag, eftermiddagen, forum, forumet, konferens, konferensen, kongress, kongressen,
    symposium, symposiet, symposiumet, föreläsning, föreläsningen, föreläsningar, föredrag, föredraget, samtal, samtalet, diskussion,
    diskussionen, informationsmöte, informationsmötet, informationskväll, informationskvällen, infomöte, infomötet,
    infokväll, infokvällen, informationsträff, informationsträffen, samråd, samrådet, samrådsmöte, samrådsmötet,
    dialogmöte, dialogmötet, nätverksdag, nätverksdagen, nätverksträff, nätverksträffen, nätverksmöte, nätverksmötet,
    utflykt, utflykten, resa, resan, visning, visningen, guidning, guidningen, rundtur, rundturen, vandring, vandringen,
    utställning, utställningen, konsert, konserten, fest, festen, mässa, mässan, festival, festivalen, tävling, tävlingen,
    läger, lägret, serie, serien, del, delen, temadag, temadagen, temakväll, temakvällen, stämma, stämman, rapport, rapporten, publikation,
    publikationen, handbok, handboken, guide, guiden, utredning, utredningen, bok, boken, enkät, enkäten, utlysning, utlysningen"""
    )
)
BEFORE_NOUNS = frozenset(
    listed(
        """nästa, första, andra, tredje, fjärde, femte, sista, ny, nytt, nya, öppen, öppet, öppna, gratis, kostnadsfri, kostnadsfritt,
    avgiftsfritt, gemensam, gemensamt, gemensamma, årets, vårens, höstens, vinterns, sommarens, månadens, kvällens,
    veckans, dagens, seriens, digital, digitalt, digitala, denna, detta, den, det, en, ett, de, stor, stort, stora, årlig, årligt, årliga,
    traditionell, traditionella, traditionellt, vårt, vår, våra, kommande"""
    )
)
ACT_NOUNS = frozenset(
    listed(
        """nominering, nomineringar, utlåtande, utlåtanden, åsikt, åsikter, invändningar,
    anmälningsdag, anmälningsdagen, intresseanmälan, intresseanmälningar, här, mer, information, ansökningsdag, ansökningsdagen, svarsdag,
    tävlingstid, tävlingstiden, ges, in, kommit,
    ansökan, ansökningar, ansökningarna, ansökningstid, ansökningstiden, ansökningsperiod, ansökningsperioden, anmälan, anmälningar,
    anmälningstid, anmälningstiden, osa, synpunkter, synpunkterna, yttrande, yttranden, remissvar, remisstid, remisstiden, svar, svaren,
    svarstid, svarstiden, kommentarer, kommentarerna, förslag, förslagen, enkät, enkäten, bidrag, bidragen, bokning,
    bokningar, deadline, tidsfrist, tidsfristen, sista, dag, dagen, bindande, formulär, formuläret, webben, nätet, platser,
    plats, dig, er, sig, utlysning, utlysningen, samråd, samrådet, samrådstid, samrådstiden"""
    )
)
COLLECTIONS = frozenset(
    listed(
        """nyhetsbrev, nyhetsbrevet, informerar, meddelar, aktuellt, kalender, kalendern, evenemang, evenemangskalender, nyheter,
    nytt, notiser, gång"""
    )
)
REPORTING = frozenset(
    listed(
        """påminde, påminner, informerade, informerar, berättade, berättar, meddelade, meddelar"""
    )
)
PLURAL_ENDINGS = listed("arna, erna, orna")
HEADLINE_ENDINGS = listed("ar, er")

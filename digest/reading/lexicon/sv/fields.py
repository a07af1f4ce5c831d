"""Swedish words of fields such as "Ansökan stänger: 20 mars", that elsewhere say too little. Pure."""

from digest.reading.lexicon.words import FieldWords, listed

ASKED = listed(
    """*ansökan, *ansökningar, *ansökning, *ansökningstid, *ansökningstiden, *ansökningstider,
    *ansökningsperiod, *ansökningsdag, *ansökningsdatum, ansök, ansöka, ansöks, sök, söka, sökas,
    söks, söktid, sök bidrag, sökbar, sökbara, *anmälan, *anmälningar, *anmälningstid,
    *anmälningstiden, *anmälningsdag, *anmälningsdatum, anmäl, anmäla, registrera, registrering,
    osa, o.s.a, o s a, svar, svara, *svarsdag, *svarstid, *enkät, *enkäten, *utlysning,
    *utlysningen, *utlysningar, *utlysningsperiod, *remiss, remissvar, *remisstid, *samråd,
    synpunkter, yttrande, yttranden, utlåtande, utlåtanden, kommentarer, kommentera, tyck till,
    respons, *nominering, nomineringar, nominera, nomineringstid, föreslå, förslag, anbud,
    anbudstid, offert, offerter, abstract, abstracts, abstrakt, manus, manuskript, bidrag in,
    tävlingsbidrag, inlämning, inlämningsdag, lämna in, lämna, skicka, skicka in, inskickade,
    boka, bokning, bokningar, beställ, beställningar, rsvp, early bird, early bird-pris, cfp, intresseanmälan, rekvirera, rekvisition,
    rekvisitioner, motioner, motion, platsansökan, komplettering, kompletteringar"""
)
DUE = listed(
    """senast, sista, allra sista, sist, slut, slutar, slutdatum, stänger, stängs, stänger för,
    går ut, löper ut, upphör, utgår, avslutas, tar slut, till, till och med, t.o.m, tom, fram till,
    före, innan, deadline, dl, stoppdatum, *stopp, inne, oss tillhanda, tillhanda, kvar"""
)
HEARD = listed(
    """omröstning, *omröstningen, röstningsperiod, *samråd, *samrådet, *samrådstid,
    *samrådstiden, *remiss, *remissen, *remisstid, *remisstiden, *remissrunda, *granskningstid,
    *granskningstiden, granskning, *enkät, *enkäten, *hörande, hörandet, utlåtandetid,
    utlåtanderunda, kommentarsperiod, kommentarsrunda, synpunkter, yttranden, utlåtanden,
    framlagd, framlagt, framlagda, utställd, utställt, utställda, anmärkningar, åsikter, framläggning, framläggande, framläggningstid, utställningstid, påseende, medborgardialog,
    tyck till, svarstid"""
)
OTHERS = listed(
    """*besvärstid, *besvärstiden, besvär, *överklagandetid, *överklagandetiden, överklagande,
    överklaga, *beslut, besluten, besked, resultat, utbetalning, utbetalas, handläggning, beredning,
    rättelseyrkande*, omprövning*, omprövningsbegäran, till sökande, till sökandena, till de sökande, projekttid, projektperiod, giltighet,
    giltighetstid, kurstid, mandattid, publiceras, antagna, antagning, avtal, fakturering, vi svarar, vi meddelar, vi återkommer,
    behandlar, behandlas, avgör, avgörs, beviljar, beviljas"""
)
CALENDARS = listed(
    """program, programmet, *program, *programmet, kalender, kalendern, *kalender, *kalendern,
    kalendarium, kalendariet, evenemang, evenemangen, *evenemang, kommande, på gång, det händer,
    detta händer, vad händer, händer i, boka in, boka datumet, boka datumen, spara datumet,
    aktiviteter, tillställningar, arrangemang, konserter, föreläsningar, föredrag, utflykter,
    träffar, utställningar, föreställningar, filmer, visningar, guidningar, vandringar,
    gudstjänster, workshoppar, webbinarier, seminarier, författarbesök, klubbar, kurser, fester,
    spelningar, turné, turnén, save the date, mötesdatum, i vinter, i vår, i höst"""
)
TABLES = listed(
    """betalningsdag*, utbetalningsdag*, arbetsskeden, projektets skeden, entreprenadens skeden,
    tömningsdag*, tidtabell för entreprenaden, prislista*, priser, *priser, avgifter, taxor,
    busstidtabell*, tågtidtabell*, färjetidtabell*, tidtabell*, turlista*, matsedel*, matlista*,
    lunchlista*, lunch, veckans lunch, namnsdag*, flaggdag*, flaggning, soluppgång*, solens upp-
    och nedgång, upp- och nedgång, månens faser, tidvatten, förfallodag*, betalningsdag*,
    lönedag*, tömningsdag*, tömningar, hämtningsdag*, *hämtning, avgångar, avgångstider, ankomster, ankomsttider, båtavgångar, bussavgångar, avfall, föredragningslist*,
    ärendelist*, dagordning*, protokoll, *protokoll, tjänstemannabeslut, beslut, kungörelser,
    publikationer, rapporter, handlingar, bilagor, filer, dokument, blanketter, meddelanden,
    pressmeddelanden, nyhetsarkiv, bloggarkiv, arkiv, resultat, matchresultat, lediga jobb,
    lediga tjänster, kommentarer, vattenavbrott*, elavbrott*, strömavbrott*, driftavbrott*,
    avbrott, värmeavbrott*, trafikarrangemang, trafikstörningar, vägarbeten, gatuarbeten,
    erbjudandena gäller, erbjudanden gäller, historik, historia, tidslinje"""
)
NO_OCCASIONS = listed(
    """parkering, *parkering, öppettider, avvikande öppettider, bokslut, nyhetsbrev*,
    veckobrev*, månadsbrev*, meddelande, pressmeddelande, nya regler, nya priser, nya avgifter"""
)
GRANTED = listed(
    """residensperiod*, residenstid*, residensdatum, bidragsperiod*, stipendieperiod*, stipendietid*,
    finansieringsperiod*, arbetsperiod*, arbetsvistelse*, vistelsetid*, vistelseperiod*,
    forskningsperiod*, research, researchperiod*, ateljéperiod*, projektstart, tidigaste start,
    projektet startar, projekten startar, bidraget startar"""
)
HANDED = listed(
    """inlämning, inlämnande, insändning, insändande, leverans, inskickande, retur, återlämning, mottagande"""
)
HANDLED = listed(
    """bedömning, utvärdering, granskning, urval, uttagning, besked, meddelande, offentliggörande,
    behandling, handläggning, godkännande, undertecknande, öppnande, anbudsöppning, utbetalning"""
)
FIELDS = FieldWords(
    asked=ASKED,
    granted=GRANTED,
    handed=HANDED,
    handled=HANDLED,
    due=DUE,
    heard=HEARD,
    others=OTHERS,
    calendars=CALENDARS,
    tables=TABLES,
    no_occasions=NO_OCCASIONS,
)

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
    """*samråd, *samrådet, *samrådstid, *samrådstiden, *remiss, *remissen, *remisstid,
    *remisstiden, *remissrunda, *granskningstid, *granskningstiden, granskning, *enkät, *enkäten,
    *hörande, hörandet, utlåtandetid, utlåtanderunda, kommentarsperiod, kommentarsrunda, synpunkter,
    yttranden, utlåtanden, framläggning, framläggande, framläggningstid, utställningstid, påseende,
    medborgardialog, tyck till, svarstid"""
)
OTHERS = listed(
    """*besvärstid, *besvärstiden, besvär, *överklagandetid, *överklagandetiden, överklagande,
    överklaga, *beslut, besluten, besked, resultat, utbetalning, utbetalas, handläggning, beredning,
    rättelseyrkande*, omprövning*, omprövningsbegäran, till sökande, till sökandena, till de sökande, projekttid, projektperiod, giltighet,
    giltighetstid, kurstid, mandattid, publiceras, antagna, antagning, avtal, fakturering, vi svarar, vi meddelar, vi återkommer,
    behandlar, behandlas, avgör, avgörs, beviljar, beviljas"""
)
FIELDS = FieldWords(asked=ASKED, due=DUE, heard=HEARD, others=OTHERS)

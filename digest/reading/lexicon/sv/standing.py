"""Swedish words of whether an event is one to offer: doubt, habit, messages, decisions, closures. Pure."""

from digest.reading.lexicon.words import listed

SENDS = listed(
    """annonseras, utannonseras, kungörs, besked, besked lämnas, inbjudan skickas, inbjudningar
    skickas, inbjudan sänds, kallelsen skickas, kallelsen sänds, skickas ut, skickar ut,
    skickas, sänds ut, delas ut till, delas ut i skolorna, blanketten delas ut, enkäten delas
    ut, får ni besked, får du besked, ges besked, får en inbjudan, får inbjudan, får länken,
    meddelas, vi informerar, vi meddelar, bekräftas, vi berättar, får en länk, bekräftelse,
    betalas ut, betalas ~ ut, utbetalas, svar på ansök* ges, svar på ~ ges, svar ges, uppdateras, uppdaterar vi, vi uppdaterar"""
)
DECIDES = listed(
    """fattar, beslut, beslutar, beslutet, fattas, godkänner, antas, tar ställning, avgör, dom,
    domen, domslut, utslag, utslaget, åtal, rättegång*, tingsrätt*, hovrätt*, häktning*,
    förvaltningsdomstol*, högsta domstol*, strejk*, varsel, varslet, avtalsförhandling*,
    löneförhandling*, medlar, medling*, parterna, beredningen av ansök*, behandlingen av
    ansök*, granskningen av ansök*, bedömningen av ansök*, handläggningen av ansök*,
    genomgången av ansök*, utvärderingen av ansök*, ansökningarna behandlas, ansökningar
    behandlas, ansökningarna bereds, ansökningar bereds, ansökningarna granskas, ansökningar
    granskas, ansökningarna bedöms, ansökningar bedöms, ansökningarna utvärderas, ansökningar
    utvärderas, ansökningarna gås igenom, ansökningar gås igenom, ansökningarna handläggs,
    ansökningar handläggs, ansökningarna poängsätts, ansökningar poängsätts, ansökan
    behandlas, behandlas ansökningarna, bereds ansökningarna, granskas ansökningarna, bedöms
    ansökningarna, behandlar ansökningarna, granskar ansökningarna, bedömer ansökningarna,
    går igenom ansökningarna, behandlas förslagen, förslagen behandlas, svaren sammanställs,
    remissvaren sammanställs, synpunkterna sammanställs"""
)
STAMPED = listed(
    """publicerad, publicerat, uppdaterad, uppdaterat, ändrad, skapad, senast uppdaterad, senast
    ändrad, senast publicerad, uppdaterades senast, pressmeddelande, nyhet, uppdatering"""
)
LATER = listed(
    """mer information, mera information, närmare information, ytterligare information,
    inbjudan, inbjudningar, kallelse, kallelsen, länk, länken, detaljer"""
)
BREAKS = listed(
    """sportlov*, höstlov*, jullov*, sommarlov*, påsklov*, läslov*, lov, lovdag*, klämdag*,
    helgdag*, skidlov*, lovvecka*, studiedag, planeringsdag, elevledig*, skolfri*, fritids
    stäng*"""
)
CLOSED = listed(
    """fri från undervisning, undervisningsfri*, ingen undervisning, läsårstider, läsårsdata, lovdagar, höstterminen, vårterminen, skolstart, återupptas,
    återupptar, stängt, stängd, stängda, avstängd*, avstängt, sommarstängt, semesterstängt,
    julstängt, ligger nere, underhållsarbete*, servicepaus*, driftsstör*, driftstör*,
    obemanna*, är bemanna*, ur bruk, ur funktion, ur drift, slår igen, bommar igen, läggs
    ned, läggs ner, håller stängt, har stängt, stänger vi, stänger för, stänger redan,
    stänger dörrarna, hållas kopplad*, hållas stäng*, hållas tillgäng*, hållas fri*, hålls
    stäng*, hålls öppe*, soprund*, telefontid*, läsåret börjar, läsåret inleds, läsåret
    avslutas, skolan slutar, skolan börjar, öppettid*, öppethållning*, driftstopp,
    driftavbrott, vattenavbrott, elavbrott, strömavbrott, avbrott, stängning, stängningsdag*,
    betjänar, förbud*, *förbudet, *begränsningar, faktureras, vi öppnar igen, öppnar igen,
    släpps fram, släpps ~~ fram"""
)
VALID = listed(
    """gäller, giltig*, fortsätter, pågår, varar, finansiera*, i bruk, verksam*, tjänstgör,
    utnämnd*, utsedd*, vald*"""
)
SITUATIONS = listed(
    """lagom till, född, födda, föddes, avled, inför, situationen, läget, enligt, baserar,
    bygger på, efter, per den"""
)
USUAL = listed(
    "har alltid varit, normalt, vanligtvis, vanligen, årligen, traditionellt, oftast, varje år, stadgarna, stadgeenlig*, gånger per år, gånger om året, en gång om året, en gång per år"
)
RHYTHMS = listed(
    """måndagar, tisdagar, onsdagar, torsdagar, fredagar, lördagar, söndagar, vardagar,
    dagligen, varje dag, varje vecka, varje månad, veckovis, månadsvis"""
)
DOUBTFUL = listed(
    """ifall, skulle kunna, kanske, eventuell, eventuella, eventuellt, möjligen, möjligtvis,
    föreslår, föreslog, föreslås, föreslogs, överväger, övervägs, det vore, borde ordnas, har
    inte beslutats, inte klart om, ännu oklart, om vi får, om det blir, om projektet, om
    finansieringen, om lagen, om antalet, skulle normalt, skulle vanligtvis, tänk om, om
    riksdagen, kunde ordnas, kunde hållas, osäkert, om regeringen, om man, om tillräckligt,
    skulle hållas, skulle ordnas, hoppas, hoppas kunna, arbeta för att, arbetar för att,
    målet är, siktar, förhoppning*"""
)
PERSONAL = listed(
    """hon, han, jag, går i pension, tillträder, pension, mammaledig*, föräldraledig*,
    tjänstledig*, födelsedag*, bröllop, bröllopet"""
)

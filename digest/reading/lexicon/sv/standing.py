"""Swedish words of what became of an event, or whether it is one to offer. Pure."""

from digest.reading.lexicon.words import listed

EVERYTHING = listed("alla, samtliga, hela")
CANCELS = listed(
    """varken ~~ blir av, varken ~~ ordnas, varken ~~ hålls, varken ~~ äger rum, avlyses, avlysa, avlyser, avlystes, inställes, stryks ur programmet, inställd, inställt,
    inställda, ställs in, ställts in, ställdes in, ställa in, ställas in, utgår, avlyst*,
    avbokad*, avbokat, avbokas, annullera*, inhibera*, ställs ~~ in, ställer ~~ in, ställer in, ställt
    in, ställde in, ställde ~ in, inställs, ställas ~ in, ställts ~ in, ställdes ~ in, avblåses, avblåst*,
    uteblir, är struken, är struket, har strukits, stryks, ställ in, inställande, bordläggs, avstyrs, hålls inte, hålls tyvärr inte, hålls därför inte,
    ordnas inte, ordnas tyvärr inte, arrangeras inte, genomförs inte, äger inte rum, blir inte av, blir tyvärr
    inte av, blev inte av, blir därför inte av, kommer inte att hållas, kommer inte att ordnas, kommer inte att
    genomföras, kommer inte att äga rum, kommer inte att bli av, kommer tyvärr inte att, kan inte hållas, kan
    inte ordnas, kan inte genomföras, kan tyvärr inte hållas, kan tyvärr inte genomföras, har dragits in, dras in, tas bort ur programmet, utgår ur programmet, tvingas avboka, tvingas ~ avboka, tvingats avboka"""
)
MOVES = listed(
    """beslöt att flytta, beslöts att flytta, beslutat att flytta, beslutade att flytta, tvungna att flytta,
    byter datum, bytt datum, datumet ändras, datumet har ändrats, datum har ändrats, flyttas, flyttats, flyttad, flyttat, flyttade, flyttades, framflytta*, framskjut*,
    senarelägg*, skjuta upp, skjuta fram, skjutas upp, skjutas fram, senareläggas,
    tidigareläggas, flytta fram, skjuts upp, skjuts ~ upp, skjuts ~ fram, sköts ~ upp, skjutits upp, skjuts fram, skjutits fram,
    senarelagd*, senarelagt, senareläggs, tidigareläggs, nytt datum, ny tidpunkt, ny tid, nya
    datumet, ändrad tid, ändrad dag, ändrat till, ändrad till, ändrats till, uppskjut*, sköts upp, skjuts på framtiden, skjutits på framtiden, tidigarelagd*,
    tidigarelagt, tidigarelagts, senarelagts, bordläggs, får vänta till, flyttar vi, vi flyttar,
    flyttar fram, skjuter upp, skjuter fram, senarelägger, tidigarelägger, ändra datum*, ändrar datum*,
    ändrat datum*, byta datum*, bordlagts, bordlagd, bordlagt, bordlades"""
)
CALLED_OFF = listed(
    """tills vidare, på obestämd tid, till ett senare datum, till en senare tidpunkt, till senare,
    följande ~ skjuts upp, följande ~ har skjutits upp, följande ~ har flyttats, på framtiden, på
    obestämd framtid, nytt datum meddelas, ny tid meddelas, ny tidpunkt meddelas, nytt datum kommer, till
    nästa år, uppskjutna evenemang, får vänta till, ett år, till ett senare tillfälle"""
)
OTHERS = listed("övriga, andra, resten, resterande, många, flera, vissa, en del, merparten")
LIKEWISE = listed(
    "det gäller, det här gäller, detta gäller, detsamma gäller, gäller också, gäller även, liksom, likaså, likaledes, så även"
)
ORIGINALLY = listed(
    """i stället för, istället för, hellre än, var utlyst*, var utsatt*, skulle ha gått, skulle ha ägt rum, hade planerat,
    hade planerats, hade tänkt, ursprunglig*, skulle ha hållits, skulle ha ordnats, tidigare
    planera*, var planera*, som planerats, som planerades, var tänkt*, planerad*, planerat, planerade"""
)
TO_NEW = listed(
    """nytt datum, ny tidpunkt, ny tid, ändrad tid, ändrad dag, ändrat datum, ändrat till, ändrad till, ändrats till, nya datumet, flyttas till, flyttats till, flyttad till,
    skjuts upp till, framflyttad till, blir nu, hålls nu, ordnas nu, hålls i stället, hålls istället, ordnas i stället, till, hålls, ordnas, i stället, istället"""
)
NOW_HELD = listed(
    """blir nu, hålls nu, ordnas nu, är nu, hålls i stället, hålls istället, ordnas i stället, ordnas istället,
    blir i stället, blir istället, blir först, hålls först, ordnas först"""
)
FROM_OLD = listed("från")
NOT_HELD = listed(
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
)
NOT_CANCELLED = listed(
    """inte är inställd*, inte ~ inställd*, inte ~ inställt, ställs inte in, inte ställas in, tidigare
    inställd*, tidigare inställt, tidigare avlyst*, tidigare uppskjut*, på grund av avbokningar, tack vare
    avbokningar,
    om ~ måste ställas in, om ~ ställs in, om ~ blir inställ*, ifall ~ ställs in, avboka din,
    avboka er, avboka platsen, avboka sig, avbokas senast, ställa in ~ om"""
)
NEGATES = listed("inte, ej, ingen, inga, inget, ingenting, aldrig")
SPARED = listed(
    """om du inte, om ni inte, om man inte, kan du inte, kan ni inte, som inte kan, som inte
    har, du som inte, väl inte, inte glömt, inte missat, inte glömma, inte missa, missa inte,
    missa ~ inte, missar inte, glöm inte, tveka inte, kräver inte, kräver ingen, krävs inte,
    krävs ingen, krävs inga, behöver inte, behövs inte, behövs ingen, kostar inget, kostar
    ingenting, inte bara, inte enbart, ingen anmälan, ingen föranmälan, ingen avgift, inga
    förkunskaper, inget inträde, spelas inte in, sänds inte, streamas inte, filmas inte, ej
    obligatorisk*, inte obligatorisk*, inte minst, ingen kostnad, inga kostnader"""
)
SENDS = listed(
    """annonseras, utannonseras, kungörs, besked, besked lämnas, inbjudan skickas, inbjudningar
    skickas, inbjudan sänds, kallelsen skickas, kallelsen sänds, skickas ut, skickar ut,
    skickas, sänds ut, delas ut till, delas ut i skolorna, blanketten delas ut, enkäten delas
    ut, får ni besked, får du besked, ges besked, får en inbjudan, får inbjudan, får länken,
    meddelas, vi informerar, vi meddelar, bekräftas, vi berättar, får en länk, bekräftelse,
    betalas ut, betalas ~ ut, utbetalas, svar på ansök* ges, svar på ~ ges, svar ges, uppdateras, uppdaterar vi, vi uppdaterar"""
)
DECIDES = listed(
    """inleder intensifierad, inleder övervakningen, ger ett utlåtande, ger sitt utlåtande, lämnar en utredning, lämnar sitt yttrande, bereder ett, bereder förslaget, tar fram ett förslag, tas upp i, kommer upp i, går upp i, avgörandet ges, fattar, beslut, beslutar, beslutet, fattas, godkänner, antas, tar ställning, avgör, dom,
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
    helgdag*, skidlov*, lovvecka*, studiedag, planeringsdag, elevledig*, skolfri*, lediga dagar, dagar utan undervisning, fritids
    stäng*"""
)
CLOSED = listed(
    """öppnar som vanligt, öppnas som vanligt, kör inte, trafikerar inte, går inte, *öppettider, *öppettiderna, tentamensperiod*, tentperiod*, tentamensvecka*, provvecka*, föreläsningarna börjar, föreläsningarna slutar, undervisningen börjar, undervisningen slutar, terminsstart, terminsslut, skolavslut, läsårsstart, matsedel, matsedeln, matsedlar, bryts, stängs av, har öppet till, har öppet kl, har öppet som vanligt, håller öppet till, håller öppet kl, håller öppet klockan, håller öppet som, som vanligt öppet, fri från undervisning, undervisningsfri*, ingen undervisning, läsårstider, läsårsdata, lovdagar, höstterminen, vårterminen, skolstart, återupptas,
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
    "firas alltid, infaller alltid, firas varje år, har alltid varit, normalt, vanligtvis, vanligen, årligen, traditionellt, oftast, varje år, stadgarna, stadgeenlig*, gånger per år, gånger om året, en gång om året, en gång per år"
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
    målet är, siktar, förhoppning*, skulle äga rum, skulle arrangeras, skulle genomföras"""
)
PERSONAL = listed(
    """hon, han, jag, går i pension, tillträder, pension, mammaledig*, föräldraledig*,
    tjänstledig*, födelsedag*, bröllop, bröllopet"""
)
MEANT = listed(
    """skulle ha, skulle egentligen, skulle ursprungligen, skulle enligt planerna, borde ha hållits, var tänkt,
    var tänkta, var det tänkt, var meningen, var det meningen, var planerad, var planerat, var planerade,
    hade planerats, hade tänkts, hade varit tänkt, hade planerat, var inplanerad, var inplanerat, var inplanerade,
    var utsatt, var utsatta, var bestämt, var bokad till, var bokat till, var schemalagd, var schemalagt,
    hade varit planerad, hade varit planerat, hade bestämts till"""
)
AFTERWARDS = listed(
    """tack till alla ~~ kom, tack till alla ~~ deltog, tack till alla ~~ besökte, tack till alla ~~ medverkade,
    tack till alla ~~ var med, tack alla ~~ kom, tack alla ~~ deltog, tack alla ~~ besökte, tack för att ni
    kom, tack för besöket, tack till alla deltagare, tack alla deltagare, stort tack ~~ kom, varmt tack ~~ kom,
    stort tack ~~ deltog, varmt tack ~~ deltog, stort tack ~~ besökte, bilder från, foton från, bildspel från,
    bildgalleri, rapport från, rapporten från, protokoll från, protokollet från, minnesanteckningar,
    minnesanteckningarna, anteckningar från, inspelningen, inspelning från, resultat från, resultaten från,
    resultatlista, vinnarna, vinnare i, referat från, sammanfattning från, sammanfattning av, hälsningar från,
    glimtar från, stämningsbilder"""
)
NOT_FULL = listed(
    """när, då, tills, så fort, om, ifall, inte ~ fullbokad*, inte ~ fullbokat, inte ~ fullt, inte ~ full,
    inte ~ slutsåld, inte ~ slutsålt, förra året, i fjol, förra gången, brukar, ofta, snabbt, fort, innan"""
)
LONG_SINCE = listed(
    """förra året, förra årets, fjolårets, i fjol, förra våren, förra hösten, förra sommaren, i våras, i höstas,
    i somras, i vintras, tidigare, redan två gånger, två gånger"""
)
ANEW = listed("ny, nytt, nya, andra, ytterligare, extra*, nästa, fler")
RATHER = listed("utan")
CONCEDES = listed("trots att, även om, fastän, trots")
ELSEWHERE = listed(
    """till nätet, till webben, på nätet, på distans, digitalt, till teams, till zoom, till youtube, inomhus, inne, utomhus, till en annan plats, till en ny plats, till en annan lokal, till nya lokaler"""
)

"""Swedish words of bulletins: works, pauses, duties and sums, and of what is not open to all. Pure."""

from digest.reading.lexicon.words import listed

_ONLY = ("endast", "enbart", "bara", "uteslutande")
_INVITED = listed(
    """ledamöterna, förtroendevalda, inbjudna, de inbjudna, särskilt inbjudna, kallade, de kallade,
    personalen, anställda, de anställda, anhöriga, de anhöriga, närmast anhöriga, de närmaste, licensierade,
    inneliggande, de inneliggande, patienterna, aktieägare, aktieägarna, delägare, delägarna, ägarna,
    krigsplacerade, delegaterna, ombuden, styrelsen, hyresgästerna, de boende, ackrediterade, eleverna,
    vårdnadshavarna, kursdeltagarna, de egna"""
)
CLOSED_DOORS = (
    *(f"{only} för {who}" for only in _ONLY for who in _INVITED),
    *(f"dit {only}" for only in _ONLY),
    *(
        f"{verb} {only} {who}"
        for verb in ("omfattar", "berör")
        for only in _ONLY
        for who in _INVITED
    ),
    *listed(
        """bakom lyckta dörrar, bakom stängda dörrar, inom lyckta dörrar, inom stängda dörrar, slutet
        sällskap, sluten överläggning, slutna överläggning, slutna överläggningar, slutna möte, slutna session,
        stängd session, sluten krets, i enrum, för särskilt inbjudna, slutna sällskap, slutet sammanträde, slutna sammanträden, slutet möte, slutna möten,
        sluten session, sluten tillställning, sluten visning, sluten fest, stängt sammanträde, abonnerad,
        abonnerat, abonnerade, utan publik, utan åhörare, är intern, är internt, är interna,
        internutbildning, reserverade för de anhöriga, reserverad för inbjudna, reserverat för inbjudna,
        reserverade för inbjudna"""
    ),
)
FULL = (
    *CLOSED_DOORS,
    *listed(
        """anmälan ~~ har stängt, anmälan ~~ är stängd, anmälan ~~ har gått ut, anmälningstiden ~~ har gått ut, anmälningen ~~ har stängt,
        endast reservplats*, bara reservplats*, kvar är reservplats*, full reservplats*, sålde slut, såldes slut, utsåld, utsålt, utsålda, biljetterna tog slut, biljetterna såldes slut, biljetterna gick åt, platserna gick åt, platserna
        fylldes, band är ~ sålda, bord är ~ bokade, kort är ~ sålda, lapp på luckan, inte en stol ledig, fler anmälda än, fler anmälningar än, fler intresserade än, fler sökande än platser, överanmäld*,
        övertecknad*, övertecknat, taket är nått, maxantalet är nått, maxantalet nått, maxantal uppnått, reservlista"""
    ),
)
CANCELS = listed(
    """fått ge vika, får ge vika, har utgått, utgått ur, utgick ur, utgår tyvärr, dragits tillbaka, dras tillbaka, fått strykas, får strykas, måste strykas,
    måste ställas in, måste ställa in, får ställas in, fått ställas in, fått ställa in, blir inget av, blev inget av,
    blev det inget av, kan inte bli av, blir inte verklighet, går inte av stapeln, går inte att genomföra, har slopats,
    har inhiberats, är slopad, är slopat, strukits ur, har uteblivit, har avsagts, är avsagd, är avsagt, ge vika för, får stå över, får utgå, får vi vänta på, får ni vänta på, låter vänta på sig, stryker konserten, stryker föreställningen, stryker mötet, avblåsas, avblåses, faller bort, faller ~ bort, föll bort, fått stryka, fått lov att stryka, måste
    stryka, tvingas stryka, tvingats stryka, går om intet, gick om intet, går i stöpet, skrinläggs,
    skrinlagts, skrinlagd*, skrinlagt, läggs på is, kommer inte till stånd, blir det ingenting av"""
)
CLOSED = listed(
    """gör uppehåll, tar uppehåll, håller uppehåll, har uppehåll, gör en paus, gör paus, tar paus, har paus,
    pausar, tar sommarlov, tar jullov, tar semester, avlåst*, hålls låst*, igenbommad*, slut för säsongen,
    tas upp igen, är förbjuden, är förbjudet, är förbjudna, mottagningspunkt*, läggs om, släpps fritt,
    släpps fria, avbryts, arbetet pågår under, arbetena pågår under, arbetet utförs, arbetena utförs, trafiken påverkas,
    reducerad trafik, avstängningen gäller, avbrottet gäller, *stängningen gäller, inget program, ingen träff, inget möte, ingen övning, ingen gudstjänst, ingen klubb,
    ingen verksamhet, ingen lektion, inget kafé, ledigt"""
)
EFFECTIVE = listed(
    """inleder repetitionerna, repetitionerna inleds, repetitionerna börjar, byter ägare, byter huvudman,
    byter lokal, byter lokaler, byter leverantör, byter operatör, byter system, byter regi, går i konkurs,
    läggs i malpåse, lämnar sina lokaler, lämnar lokalerna, tömmer sina lokaler, flyttar ut ur, flyttar ihop, ger ut nya aktier, ger ut aktier, ger ut obligationer, ger ut nya andelar, ger ut ett lån, sopas, skuras, spolas, slamsugs, plogas, asfalteras, målas om,
    vaxas, saneras, dräneras, muddras, gallras, bogseras, plöjs ner, grävs ner, grävs upp, spärras av, lyfts på plats,
    tas ner, monteras ner, byts, byter mätare, byter rör, byter ventil*, byter filter, byter lampor, byter vatten, byter kablar"""
)
STATES = listed(
    """stambytet, stambyte, takbytet, rörbytet, fönsterbytet, hissbytet, mätarbytet,
    trädfällning, sotning, *spolning, dikning, *plogning, vägbygge, rörläggning, schaktning, sprängning, sprängningar,
    *besiktning, *besiktningen, brandsyn, *provtagning, *provtagningen, slamtömning, latrintömning, *inspektionen,
    lusinventering, måleriarbete, *byggstarten, byggstart, inflyttning, inflyttningen, driftsättning, driftsättningen,
    avlösningen, vintertid, vintertiden, sommartid, sommartiden, snön, regnet, ovädret, stormen, lågtrycket, värmeböljan,
    inspektörer, inspektörerna, sotaren, besiktningsmannen, provtagarna, parkeringen, trapphusen, trapphuset, vägrenarna, gatorna, brunnarna, filtren, tvättstugan, miljöstation, miljöstationen, återvinningscentralen, återvinningsstationen, avfallsstationen, operationer, operationerna, solen, månen, kometen, kometer, buden, anbuden, snödumparna, patienterna, sopkärl, hyresavierna, avierna, räkningarna, fakturorna, röstkorten, skattekorten,
    skattebeskeden, lönebeskeden, deklarationsblanketterna, läromedlen, läsplattorna, korna, kvigorna, isbrytaren,
    isbrytarna, färjan tas, inventeringen av lager, lagerinventering, nyckelöverlämning, trafikomläggning*, dammen, vattenprov, vattenprovet,
    rännan, slussen, statuten, borgenstiden, preskriptionstiden, karenstiden, uppsägningstiden, prövotiden,
    världshälsodagen, världsvattendagen, världsmiljödagen, flaggdag, allmän flaggdag"""
)
WORKS = listed(
    "isbrytar, spårarbete, fläktmotor, dammluck, turbin, transformator, ledningsnät, kopparnät, vattentorn, slamsug, sotare, inspektionsrund, kontrolleras, besiktigas, besiktas, skottas, städas, storstädas, rensas, sotas, spolas, sopas, tvättas, servas, slipas, gallras, beskärs, obligatorisk ventilationskontroll, brandvarn"
)
UNLIKE = listed(
    """*belopp, *beloppet, belopp*, *förlopp, *förloppet, flaggdag*, kopparnätet släcks, 3g-nätet släcks,
    2g-nätet släcks, gatubelysningen släcks, belysningen släcks, avstämningsda*, likviddag*, likviddatum, utdelningsdag*,
    handelsdag*, emissionsdag*, bokslutsdag*, mätdag*, brytdag*, inflyttningsda*, tillträdesda*, leveransdag*, betaldag*,
    utbetalningsdag*, inryckningsda*, utryckningsda*, rättegångsda*, förhandlingsda*, utgivningsda*, recensionsda*,
    publiceringsda*, beställningsda*, bokningsda*, stickdag*, värmedag*, graddag*, karensdag*, strejkdag*, aktiekurs*, växelkurs*, valutakurs*, börskurs*, räntekurs*, dollarkurs*, eurokurs*, slutkurs*, teckningskurs*,
    konkurs*, skolfotografering*, vattenprov*, nytt prov, fotograferingsdag*, inspektörerna besöker, inspektörer besöker, inspektören besöker, polisen besöker, tillsynen besöker, arbetsdag*"""
)
AUTHORITIES = listed(
    """ombudsmannen, kontoret, personalen, kansliet, förvaltningen, styrelsen, direktören, facket, fackförbundet, arbetsgivar, ministern,
    landskapsregering, välfärdsområdet, regionen, åklagar, revisor, inspektör, inspektörer, tillsynsman, besiktningsman, kontrollant, handläggare"""
)
DECIDES = listed(
    "riksdagen debatterar, kammaren debatterar, justerar betänkandet, justerar protokollet, svarar på överklagan, svarar på besväret, röstlängden, anställningsintervju*, arbetsintervju*, intervjuerna hålls"
)
SENDS = listed(
    """väntar på svar, inväntar svar, svar väntas, svaret väntas, klassindelning*, antagningsbesked*,
    antagningsresultat*"""
)
DOUBTFUL = listed("om kvoten, om taket, om vädret, om isen, om prisnivån")
USUAL = listed(
    "brukar infalla, brukar hållas, brukar ordnas, brukar arrangeras, brukar äga rum, brukar firas"
)
DUTIES = listed(
    "är bindande, blir bindande, lämnar in, inlämnar, skickar in, sänder in, avger, överlämnar, redovisar, rapporterar, yttrar sig"
)
SPARED = listed(
    """inte slutsåld, inte slutsålt, inte slutsålda, inte utsåld, inte utsålt, inte fullbokad, inte fullbokat,
    inte fulltecknad, inte fulltecknat, inte full, inte fullt, behöver du inte, behöver ni inte, behöver man inte,
    inte mindre än, inte färre än, inte mer än, inte bara en, inte oroa, oroa dig inte, oroa er inte, inte tillgång, inte tillträde, som ~ inte har, som ~ inte kan, vill inte missa,
    inte nog med, inte heller i år, inte rädd, inte blyg, lova inte,
    inte bestämt vilk*, inte bestämt i, inte bestämt var, inte bestämt vem, inte klart vem, inte klart var,
    inte klart vilk*, inte klart hur, inte klart om, inte känt var, vet ~ inte i, vet ~ inte var, vet ~
    inte vem, vet ~ inte vilk*, inte ~~ tolkning, inte ~~ tolk, inte ~~ teckenspråk*, ingen tolk*, inte ~~
    hörslinga, inte ~~ parkering, inte ~~ barnpassning, inte är fastställ*, inte är spikat, inte är klart
    var, inte är klart vem, inte är fastställda"""
)
NOT_FULL = listed(
    "inte ~ utsåld, inte ~ utsålt, inte ~ utsålda, inte ~ abonnera*, ännu inte utsåld"
)
PRIVATE = listed(
    """i stillhet, i kretsen av de närmaste, i den närmaste kretsen, i närmaste familjekretsen, pensioneras, opereras, min farbror, min faster, min moster, min morbror, vår katt, vår hund, min katt, min
    operation, läggs in på, skrivs ut från, konvalescent, permitteras, vikarierar"""
)

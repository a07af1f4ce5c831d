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
        """utsåld, utsålt, utsålda, biljetterna tog slut, biljetterna såldes slut, biljetterna gick åt, platserna gick åt, platserna
        fylldes, band är ~ sålda, bord är ~ bokade, kort är ~ sålda, lapp på luckan, inte en stol ledig"""
    ),
)
CANCELS = listed(
    """stryker konserten, stryker föreställningen, stryker mötet, avblåsas, avblåses, faller bort, faller ~ bort, föll bort, fått stryka, fått lov att stryka, måste
    stryka, tvingas stryka, tvingats stryka, går om intet, gick om intet, går i stöpet, skrinläggs,
    skrinlagts, skrinlagd*, skrinlagt, läggs på is, kommer inte till stånd, blir det ingenting av"""
)
CLOSED = listed(
    """gör uppehåll, tar uppehåll, håller uppehåll, har uppehåll, gör en paus, gör paus, tar paus, har paus,
    pausar, tar sommarlov, tar jullov, tar semester, avlåst*, hålls låst*, igenbommad*, slut för säsongen,
    tas upp igen, är förbjuden, är förbjudet, är förbjudna, mottagningspunkt*, läggs om, släpps fritt,
    släpps fria, avbryts"""
)
EFFECTIVE = listed(
    """inleder repetitionerna, repetitionerna inleds, repetitionerna börjar, byter ägare, byter huvudman,
    byter lokal, byter lokaler, byter leverantör, byter operatör, byter system, byter regi, går i konkurs,
    läggs i malpåse, ger ut nya aktier, ger ut aktier, ger ut obligationer, ger ut nya andelar, ger ut ett lån"""
)
STATES = listed(
    """stambytet, stambyte, takbytet, rörbytet, fönsterbytet, hissbytet, mätarbytet,
    världshälsodagen, världsvattendagen, världsmiljödagen, flaggdag, allmän flaggdag"""
)
WORKS = listed(
    "dammluck, turbin, transformator, ledningsnät, kopparnät, vattentorn, slamsug, sotare"
)
UNLIKE = listed(
    """*belopp, *beloppet, belopp*, *förlopp, *förloppet, flaggdag*, kopparnätet släcks, 3g-nätet släcks,
    2g-nätet släcks, gatubelysningen släcks, belysningen släcks"""
)
AUTHORITIES = listed(
    """ombudsmannen, kontoret, personalen, kansliet, förvaltningen, styrelsen, direktören, facket, fackförbundet, arbetsgivar, ministern,
    landskapsregering, välfärdsområdet, regionen, åklagar, revisor"""
)
DECIDES = listed("röstlängden, anställningsintervju*, arbetsintervju*, intervjuerna hålls")
SENDS = listed(
    """väntar på svar, inväntar svar, svar väntas, svaret väntas, klassindelning*, antagningsbesked*,
    antagningsresultat*"""
)
DOUBTFUL = listed("om kvoten, om taket, om vädret, om isen, om prisnivån")
USUAL = listed(
    "brukar infalla, brukar hållas, brukar ordnas, brukar arrangeras, brukar äga rum, brukar firas"
)
DUTIES = listed(
    "lämnar in, inlämnar, skickar in, sänder in, avger, överlämnar, redovisar, rapporterar, yttrar sig"
)
SPARED = listed(
    """inte slutsåld, inte slutsålt, inte slutsålda, inte utsåld, inte utsålt, inte fullbokad, inte fullbokat,
    inte fulltecknad, inte fulltecknat, inte full, inte fullt"""
)
NOT_FULL = listed(
    "inte ~ utsåld, inte ~ utsålt, inte ~ utsålda, inte ~ abonnera*, ännu inte utsåld"
)
PRIVATE = listed(
    """pensioneras, opereras, min farbror, min faster, min moster, min morbror, vår katt, vår hund, min katt, min
    operation, läggs in på, skrivs ut från, konvalescent, permitteras, vikarierar"""
)

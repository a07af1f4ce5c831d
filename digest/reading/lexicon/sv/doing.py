"""Swedish words of what readers are asked to do by a day, and of what people come to see done. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_MAKES = (
    "måla",
    "baka",
    "sy",
    "väv",
    "snickra",
    "plantera",
    "plocka",
    "tova",
    "tälj",
    "knåpa",
    "bygg",
)
_YOURS = ("din", "ditt", "dina", "er", "ert", "era", "egna", "en egen", "ett eget", "med oss")
COMMANDS = (  # of most verbs this form is that of "ska måla", too
    *(f"{makes} {yours}" for makes in _MAKES for yours in _YOURS),
    *listed(
        """åk, res, kom, ta, tag, hjälp oss, hjälp till, upptäck, hör, möt, bygg, väv, lek, skriv, sänd, ring, köp,
    beställ, fyll, välj, säg, tänd, minns, följ med, sjung med, dansa med, räkna fåglar, räkna fjärilar, gift dig, gift er, frossa i, dansa in, sväng dina,
    kryssa för, ta bussen, ta båten, ta tåget, ta cykeln, ta spårvagnen, ta färjan, ta chansen, ta pulsen på, ta plats, släng på dig, klä ut dig, klä ut er, fira in, skåla in, sjung in, testa, pröva,
    smaka, doppa, se solförmörkelsen, se månförmörkelsen, se norrskenet, se stjärnorna, se filmen, se pjäsen,
    se föreställningen, se finalen, se matchen, se hur, hitta dina, ställ dina frågor, fråga en, njut av, bjud in"""
    ),
)
_HANDED_IN = listed(
    """ska göra det, bör göra det, måste göra det, finnas på ~ senast, finnas hos ~ senast, finnas på redaktionen, finnas hos redaktören, finnas på kansliet, vara på redaktionen, vara hos redaktionen,
    vara hos redaktören, vara på kansliet, vara redaktionen, vara redaktören, vara kansliet, nå redaktionen, nå
    redaktören, komma till redaktionen"""
)
ACTS = _HANDED_IN + listed(
    """insända, insänt, inlämnade, inskickade, vill ha alla, vill ha era, vill ha dina, önskar få, ber att få,
    fyller i, fyller ~ i, bokar, bokar plats, reserverar, reserverar plats, beställer, skickar in, sänder in,
    lämnar in, ringer, mejlar, mailar, föranmäl*, skriver upp sig, skriv upp dig, skriv upp er, skrivit upp
    sig, skrivit in sig, antecknar sig, anteckna dig, sätt upp dig, säga din mening, säga sin mening, säg din
    mening, höja rösten, lägga sin röst, lägg din röst, klagomål bör, klagomål ska, besvär anförs, anföra
    besvär, reklamera, reklameras, hämta ut, hämtas ut, meddelar sig, meddelar sitt intresse, anmäler intresse, anmäler sitt intresse,
    visar sitt intresse, köp biljett, köp din biljett, köp dina biljetter, köpa biljett, deklarera, återkalla,
    begär in, begära in, säg upp, checka in, vara köpt*, vara anmäl*, vara registrera*, vara beställ*, vara insän*, vara inskicka*,
    vara ifyll*, vara besvara*, vara bokad*, hävda din, gör din röst, avlägga sin röst,
    avge din röst, lägg en röst, kvittera ut, kvitteras ut, förnya din, förnyas senast, åberopa, rapportera in,
    rapporteras in, beställas, förhandsbeställ, förhandsboka, förboka, hämta din, återanmäl, uppge, lämna önskemål,
    önska plats, skriv dig"""
)
APPLIES = listed("""teckningstiden löper, teckningstiden är, kan tecknas, köa till, öppnar för nya andelar, öppnar för nya medlemmar, öppnar för
    nya sökande, öppnar för anmäl*, öppnar för ansök*, öppnar för bokning*, öppnar för nominering*, öppnar för intresseanmäl*,
    öppnar för andelsteckn*, öppnar för nya andelsteckn*""")
LAST_DAYS = listed(
    """deadlines, slutdatumen, sista datumen, materialdag*, materialstopp*, sista dag för material, sista dagen för material, sista dag för manus, sista dagen för manus, inskrivningen upphör, inskrivningen stänger, inskrivningen stängs, inskrivningen slutar, inskrivningen
    avslutas, teckningstiden går ut, teckningstiden löper ut, teckningstiden slutar, uttagningstiden går ut,
    sista beställnings*, sista boknings*, sista avboknings*, sista betalnings*, sista insändnings*, sista intagnings*,
    sista registrerings*, sista inskrivnings*, sista röstnings*, sista köpdag*, sista inlösen*, sista rapporteringsdag*,
    sista redovisningsdag*, sista förtidsröstningsdag*, stopptid*, stoppdag, stoppdatum, presstopp*, beställningsstopp*,
    anmälningslistan stängs, stänger beställningslista*, stänger listan, stänger anmälan, stänger anmälningslista*, stänger bokningen, bindande anmälan, slutanmälan, ska vara inlämna*, ska vara anmäl*, ska vara registrera*,
    ska vara insän*, ska vara inskicka*, ska vara besvara*, måste vara inlämna*, måste vara anmäl*, behöver ditt svar, behöver ert svar, behöver er anmälan, behöver din anmälan,
    vill ha ditt svar, vill ha ert svar, sista chansen att rösta, sista chansen att söka, sista chansen att ansöka,
    sista chansen att anmäla, sista chansen att svara, sista chansen att lämna, sista chansen att boka,
    sista chansen att beställa, sista chansen att nominera, sista chansen att tycka, sista chansen att påverka,
    sista chansen att skicka, sista chansen att teckna, sista chansen att registrera, sista möjligheten att rösta,
    sista möjligheten att söka, sista möjligheten att anmäla, sista möjligheten att lämna, sista möjligheten att boka"""
)
REGISTRATIONS = listed(
    "inskrivning, föranmälan, platsreservation, intagning, anmälningslista, anteckningslista, talarlista, deltagarlista, intresselista"
)
CALLS = listed(
    "teckningstid, teckningsperiod, uttagningsperiod, inskrivningsperiod, gymnasieval, skolval, förskoleval, lägeranmälan"
)
SUBMISSIONS = listed(
    """klagomål, reklamation, berättelser, minnen, bildbidrag, ljudupptagningar, receptbidrag,
    kvitton, reseräkning"""
)
RELEASES = listed(
    """ger ut, presenterar hela rapporten, presenterar rapporten, presenterar sin rapport, presenterar
    resultaten, presenterar resultatet, presenterar sin utredning, lägger fram rapporten, lägger fram sin
    rapport, lägger fram resultaten, kommer ut med, lämnar sitt betänkande, lämnar betänkandet, lämnar delbetänkande*,
    lämnar sitt delbetänkande, lägger fram sitt betänkande, lägger fram betänkandet, avger sitt betänkande,
    presenterar sitt betänkande, presenterar betänkandet, lämnar sin rapport, lämnar sin slutrapport, lämnar slutrapporten,
    lägger fram slutrapporten, presenterar sin slutrapport, presenterar utredningen, redovisar sitt uppdrag,
    bokslutskommunikén lämnas, bokslutskommunikén kommer, delårsrapporten kommer, delårsrapporten lämnas,
    redovisar ~ kvartal*, redovisar kvartalet, redovisar bokslutet, redovisar sitt bokslut, redovisar helåret, offentliggör,
    offentliggör sina, blir offentlig*, når bokhandlarna, når bokhandeln, når butikerna, når bokhyllorna, når läsarna,
    finns i bokhandeln, finns i handeln, finns i butik, finns ute, kommer i tryck, går i tryck, utgivningsda*,
    utgivningsdatum, releasedatum, releasedag, recensionsda*, publiceringsda*, presentera sin strategi,
    presentera sitt program, släpper sin, släpper sitt, släpper nya, finns att ladda"""
)
STARTS = listed("med start, med avspark, med avstamp")
_TRAININGS = listed(
    """körkortsteori, teorilektion, prova på-kurs, introduktionskurs, simlektion, danslektion, ridlektion,
    språklektion, jourutbildning, ledarutbildning"""
)
_EVENTS = listed(
    """infotimm, informationstimm, frågetimm, läsetimm, sagotimm, lydnadsprov, lydnadstävling, agilitytävling,
    hundutställning, kattutställning, ponnytävling, hopptävling, vallprov, jaktprov, färdighetsprov,
    skyttetävling, dragspelsstämm, spelmansstämm, körstämm, kyrkospel, bygdespel, sillfest, strömmingsfest,
    potatisfest, svampdag, fågeldag, cykeldag, brandkårsdag, räddningsdag, poesislam, jamkväll, quizkväll,
    bingokväll, karaokekväll, dansaftn, loppmarknad, bakluckeloppis, garageloppis, trädgårdsloppis"""
)
KINDS = ((EventKind.TRAINING, _TRAININGS), (EventKind.EVENT, _EVENTS))
DRAWS = listed(
    """byter frön, byter plantor, byter växter, byter böcker, byter kläder, byter leksaker, pyssla, julpyssla, påskpyssla, slöjda, besvarar frågor, besvarar ~ frågor, vrakpris, fyndpris, utförsäljning*, säljs till vrakpris, säljs billigt, säljs på gården,
    överblivet, överblivna, besiktigas, besiktas, får komma, får följa med, lär nybörjare, lär barn, lär ut,
    lär intresserade, på hemmaplan, på bortaplan, nedsläpp, avspark, tar sig an, rullar ut sin, rullar ut sitt,
    visar upp sin, visar upp sitt, visar upp sina, ställer fram, plockar fram, reder ut, räknar fåglar, räknar fjärilar, rullas ut, dukar upp, dukas upp, dukar fram, dukas fram,
    kan lånas på plats, finns att låna på plats, utrustning kan lånas, leder sällskap, leder ~ sällskap, visar runt, visar
    hur, guidar runt, till soppa, till kaffe, till våfflor, lotsar, ljuder, klingar, ekar av, förevisar, förevisas, avslöjar, provspelar,
    drillar, manifesterar, manifesterar mot, manifesterar för, håller kvällsöppet, säljer ut, slår ett slag, ställs mot,
    lyses upp i, tända ett ljus, prova aikido, och prova, och testa, och känn på, får känna på, får klappa, får klämma på,
    får smaka, får provköra, får provsitta, får titta, får kika in, får se sig om, får gå in, får komma in, får tycka till,
    blottar, demonstrerar hur, förklarar varför, förklarar hur, visar varför, klår upp, bjuder motstånd, drabbar samman,
    står som värd*, är värd för, öppnar bodarna, öppnar stallet, öppnar verkstaden, öppnar ateljén, öppnar grindarna,
    spelar för dans, trakterar, sluter upp, sluter leden, flyttar in på torget, tar över torget, tar över scenen,
    hissar segel, kastar loss, tänder brasan, tänder bålet, tänder granen, tänds granen, dansar ut granen,
    dansar ut julen, sjunger in, sjunger ut, ringer in, håller låda, bastar ihop, slår sig lösa, släpper loss, siktar mot, siktar på guld, tar över museet, tar över biblioteket,
    tar över scenen, söker nya hem, söker nytt hem, räknas vid, tar ombord, eldas på, läggs en krans, läggs kransar, hyllning till,
    repris på, chans att se, chans att höra, chans att träffa, chans att möta, får nytt liv, väcks till liv, kliver fram,
    utmanar varandra, gör upp, spelar ut, går loss på, tar med sig publiken, berättar sin historia, delar sin historia"""
)
WELCOMES = listed(
    """lyssna till, åk med, hjälp oss, hjälp till att, skynda fynda, kom så, slå följe, sjung med, sjung in, gör
    oss sällskap, gör en insats, låna en"""
)
BY_BEFORE = listed("fram tills, tills och med, intill, allra sist")
PEOPLE = listed(
    """rådgivar, rådgivare, analytik, analytiker, montör, hantverk, hantverkare, slöjdar, slöjdare, smed,
    keramiker, biodlar, biodlare, pomolog, trädgårdsmäst, fågelskådar, fågelskådare, hembygdsforsk,
    serietecknare, serietecknar, översättare, översättar, barnmorsk, barnmorska"""
)
HOLDS = listed(
    """hela ~ städar, hela ~ dansar, hela ~ sjunger, hela ~ springer, hela ~ cyklar, hela ~ läser, hela ~ promenerar, hela ~ badar,
    hela ~ firar, på programmet, en kväll med, en kväll om, en afton med, en afton om, en eftermiddag med, en eftermiddag om,
    en förmiddag med, en förmiddag om, en timme med, en timme om, en dag med, en dag om, en lördag med, en söndag med, ett möte med,
    ett samtal om, ett samtal med, en stund med, avhandling* ~~ ventileras, avhandling* ~~ granskas, avhandling* ~~ försvaras, avhandling* ~~ läggs fram,
    doktorsavhandling* ~~ ventileras"""
)
NOT_LATER = listed("senast, senast den, före, innan")

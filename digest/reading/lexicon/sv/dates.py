"""Swedish words of dates and times. Pure."""

from digest.reading.lexicon.words import DateWords, Part, Shift, Unit, forms, spelled

_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_WEEKDAY_ENDINGS = (
    "", "en", "ens", "kväll", "kvällen", "morgon", "morgonen", "eftermiddag", "eftermiddagen",
    "förmiddag", "förmiddagen", "skväll", "skvällen", "smorgon", "smorgonen", "seftermiddag",
    "seftermiddagen", "sförmiddag", "sförmiddagen", "snatt", "snatten", " kväll", " morgon", " eftermiddag", " förmiddag",
)  # fmt: skip
_DAY_ORDINALS = """första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte
trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra
tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta"""
_PARTS_OF_DAY = ("", " kväll", " morgon", " eftermiddag", " förmiddag")
_SEASONS = {
    1: "våren vårens vår vårterminen vårtermin vårsäsongen",
    2: "sommaren sommarens sommar",
    3: "hösten höstens höst höstterminen hösttermin höstsäsongen",
    4: "vintern vinterns vinter",
}
_UNITS = {
    Unit.WEEK: "vecka veckan veckans veckor veckorna v v. veckas",
    Unit.WEEKEND: "helgen helg veckoslutet veckoslut helgens",
    Unit.MONTH: "månad månaden månadens månads",
    Unit.YEAR: "år året årets års åren årens",
    Unit.QUARTER: "kvartalet kvartal kvartalets",
    Unit.HALF: "halvåret halvår halvårets halvan hälften halva",
}
_FEASTS = {
    "christmas": "jul julen juldagen",
    "christmas_eve": "julafton julaftonen",
    "boxing_day": "annandag_jul annandagen",
    "new_year": "nyår nyårsdagen",
    "new_years_eve": "nyårsafton nyårsaftonen nyårs_afton nyårs_aftonen",
    "epiphany": "trettondagen trettondag_jul trettondedagen trettondedag_jul",
    "good_friday": "långfredag långfredagen",
    "easter": "påsk påsken påskdagen påskens",
    "maundy_thursday": "skärtorsdag skärtorsdagen",
    "easter_saturday": "påskafton påskaftonen påsklördag påsklördagen",
    "easter_monday": "annandag_påsk",
    "womens_day": "internationella_kvinnodagen kvinnodagen",
    "valentines_day": "alla_hjärtans_dag",
    "lucia": "lucia luciadagen",
    "swedish_day": "svenska_dagen",
    "may_day": "första_maj vappen vappdagen",
    "may_day_eve": "valborg valborgsmässoafton",
    "ascension": "kristi_himmelsfärdsdag kristi_himmelfärdsdag kristi_himmelsfärds_dag "
    "kristi_himmelsfärdsdagen kristi_himmelsfärd",
    "mothers_day": "mors_dag",
    "palm_sunday": "palmsöndag palmsöndagen",
    "shrove_sunday": "fastlagssöndag fastlagssöndagen",
    "shrove_tuesday": "fastlagstisdag fastlagstisdagen fettisdag fettisdagen",
    "ash_wednesday": "askonsdag askonsdagen",
    "pentecost": "pingst pingsten pingstdagen",
    "whit_monday": "annandag_pingst",
    "trinity": "trefaldighetssöndag trefaldighetssöndagen",
    "midsummer": "midsommar midsommaren midsommardagen",
    "midsummer_eve": "midsommarafton midsommaraftonen",
    "all_saints": "alla_helgons_dag",
    "fathers_day": "fars_dag",
    "independence_day": "självständighetsdagen",
    "corpus_christi": "kristi_lekamens_fest",
    "st_knut": "tjugondag_knut tjugondag_jul tjugondagen",
    "candlemas": "kyndelsmässodagen",
    "runeberg": "runebergsdagen",
    "kalevala": "kalevaladagen",
    "swedens_day": "sveriges_nationaldag nationaldagen",
    "st_martins_eve": "mårtensafton mårten_gås_afton",
    "st_martin": "mårtensdagen",
    "st_thomas": "tomasdagen tomasmässan",
}
_FEAST_STEMS = {
    "midsommar": "midsummer", "påsk": "easter", "jul": "christmas", "nyårs": "new_year",
    "pingst": "pentecost", "allhelgona": "all_saints", "alla helgons ": "all_saints",
    "vapp": "may_day", "valborgs": "may_day", "trettondags": "epiphany",
}  # fmt: skip
_PARTS = {
    Part.START: "början inledningen ingången",
    Part.MIDDLE: "mitten medlet",
    Part.END: "slutet",
    Part.LAST_DAY: "utgången",
}
_SHIFTS = {
    Shift.NEXT: "nästa",
    Shift.COMING: "kommande instundande nästkommande",
    Shift.THIS: "denna detta denne den_här det_här innevarande pågående",
    Shift.ELAPSED: "gångna gångne",
    Shift.LAST: "förra föregående",
    Shift.SAME: "samma",
    Shift.FOLLOWING: "följande påföljande",
}
_NUMERALS = {
    1: "en ett", 2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta",
    9: "nio", 10: "tio", 11: "elva", 12: "tolv", 14: "fjorton",
}  # fmt: skip
_RELATIVE_DAYS = {
    -2: "i_förrgår förrgår",
    -1: "igår i_går gårdagen gårdagens",
    0: "idag i_dag ikväll i_kväll dagens_datum i_morse",
    1: "imorgon i_morgon morgondagen morgondagens imorron",
    2: "övermorgon i_övermorgon",
}
PAST = spelled(
    """handlade hade_premiär hade_nypremiär hade_urpremiär hade_vernissage hade_sin_premiär hade_sin_urpremiär
fick_premiär fick_sin_premiär fick_sin_urpremiär frågade svarade bad tackade uppstod stod brann bröt lyckades inträffade samlades var hade blev höll hölls ordnade ordnades deltog samlades samlade träffades besökte startade
inleddes inledde avslutades avslutade publicerades publicerade beslutade beslöt fattade fattades
presenterade presenterades diskuterade diskuterades kom gick gjorde gjordes fick gav skrev skickade
skickades lämnade lämnades började slutade godkände godkändes tillsatte tillsattes trädde delades
delade utsågs valdes valde sade sa berättade genomförde genomfördes arrangerade arrangerades
organiserades lanserades lanserade fastställdes antogs antog undertecknade undertecknades grundades
grundade öppnades öppnade stängdes stängde firade firades ägde mötte möttes föreslog talade lyfte
skapades skapade utarbetades reviderades uppdaterades ändrades flyttades anordnade anordnades
ökade minskade utvecklade utvecklades visade kunde skulle ville tog togs såg hördes deltagit hållits
publicerats ordnats pågick sändes utreddes överlämnade överlämnades bildades införde infördes
avgick dog föddes belönades sågs drogs inkom tillkom framkom återkom överenskom ankom uppkom förekom
ansåg avsåg utsåg tillsåg insåg lät lade lades sjönk blåste brast försvann sköt"""
)
_PAST_ENDINGS = spelled(  # what ends in "-ade" is as often a participle
    """dde lde rde gde mde vde jde ände kte pte lte xte ddes ldes rdes gdes mdes vdes jdes ändes ktes
    ptes ltes gick tog togs stod höll hölls skrev skrevs gav gavs föll bröt bröts bjöd bjöds slöt slöts
    fann fanns vann vanns sprang sjöng drack slog slogs satte sattes dök flög"""
)
_FUTURE = """anmäl anmälan anmälningar anmälningstiden välkommen välkomna ordnas hålls arrangeras
anordnas anordnar startar börjar inleds öppnar öppnas fortsätter publiceras ska skall kommer senast nästa kan
följande planera planeras slutar stängs utkommer bjuder ansök ansökningstiden delta boka reservera pågår
genomförs sker äger lanseras utförs går avslutas flyttas träder planerar stänger avslutar inleder tar blir ordnar håller inbjuder firar firas fyller premiär nypremiär urpremiär vernissage"""

DATES = DateWords(
    months={name + end: n for n, name in enumerate(_MONTHS, 1) for end in ("", "s")}
    | {"mars": 3, "januri": 1, "feburari": 2, "augustis": 8},
    short_months=forms(
        {
            1: "jan",
            2: "feb febr",
            3: "mar",
            4: "apr",
            6: "jun",
            7: "jul",
            8: "aug",
            9: "sep sept",
            10: "okt",
            11: "nov",
            12: "dec",
        }
    ),
    month_stems={name: n for n, name in enumerate(_MONTHS, 1)},
    weekdays={day + end: n for n, day in enumerate(_WEEKDAYS) for end in _WEEKDAY_ENDINGS}
    | {f"på {day}{part}": n for n, day in enumerate(_WEEKDAYS) for part in _PARTS_OF_DAY},
    coming_weekdays=frozenset(f"på {day}{part}" for day in _WEEKDAYS for part in _PARTS_OF_DAY),
    past_weekdays={day + "s": n for n, day in enumerate(_WEEKDAYS)},
    short_weekdays=forms(
        {
            0: "mån må",
            1: "tis ti",
            2: "ons on",
            3: "tors tor to",
            4: "fre fr",
            5: "lör lö",
            6: "sön sö",
        }
    ),
    seasons=forms(_SEASONS),
    possessives=spelled("vår vårtermin"),
    shy_seasons=spelled("vår höst sommar vinter vårtermin hösttermin"),
    units=forms(_UNITS),
    shifts=forms(_SHIFTS),
    glued=(),
    dated=spelled("helgen"),
    ordinals=forms(
        {1: "första", 2: "andra", 3: "tredje", 4: "fjärde sista_fjärdedelen", -1: "sista"}
    ),
    numerals=forms(_NUMERALS),
    parts=forms(_PARTS),
    parts_after=forms({Part.START: "början", Part.LAST_DAY: "slut utgång"}),
    part_adjectives=forms({Part.START: "tidigt tidig", Part.END: "sent sen"}),
    codes={"q": Unit.QUARTER, "h": Unit.HALF},
    turns=forms({Unit.YEAR: "årsskiftet årsskifte", Unit.MONTH: "månadsskiftet månadsskifte"}),
    relative_days=forms(_RELATIVE_DAYS),
    relative_periods=forms(
        {
            (Unit.SEASON, 1, Shift.LAST): "i_våras våras",
            (Unit.SEASON, 2, Shift.LAST): "i_somras somras",
            (Unit.SEASON, 3, Shift.LAST): "i_höstas höstas",
            (Unit.SEASON, 4, Shift.LAST): "i_vintras vintras",
            (Unit.YEAR, None, Shift.THIS): "i_år",
            (Unit.YEAR, None, Shift.LAST): "i_fjol ifjol fjolårets",
            (Unit.YEAR, None, Shift.PRECEDING): "året_före året_innan",
            (Unit.DAY, None, Shift.PRECEDING): "dagen_före dagen_innan",
            (Unit.YEAR, None, Shift.FOLLOWING): "året_därpå året_efter",
            (Unit.DAY, None, Shift.FOLLOWING): "dagen_därpå dagen_efter",
        }
    ),
    indefinite=spelled("en"),
    ever_since=spelled("sedan"),
    next_skips_week=True,
    zones=forms(
        {
            "Europe/Helsinki": "finsk_tid finländsk_tid",
            "Europe/Stockholm": "svensk_tid",
            "Europe/Brussels": "centraleuropeisk_tid",
        }
    ),
    feasts=forms(_FEASTS),
    feast_weekends={
        stem + form: feast
        for stem, feast in _FEAST_STEMS.items()
        for form in ("helg", "helgen", "helgens", "veckoslut", "veckoslutet")
    }
    | {"stilla veckan": "holy_week", "stilla vecka": "holy_week"},
    eves=spelled("afton aftonen"),
    cut_feasts=spelled("jul påsk midsommar"),
    advent=spelled("advent adventssöndag adventssöndagen"),
    day_ordinals={word: n for n, word in enumerate(_DAY_ORDINALS.split(), 1)},
    workdays=spelled("vardag vardagen arbetsdag arbetsdagen"),
    midnight=spelled("midnatt vid_midnatt"),
    ago=spelled("sedan"),
    ahead=spelled("om"),
    each=spelled("båda bägge alla vardera"),
    starting=spelled("med_början med_start"),
    exactly=spelled("exakt precis ungefär cirka"),
    day_before=spelled("dag_före dagen_före dagen_innan"),
    beside_feasts={"före": -1, "innan": -1, "efter": 1},
    of=spelled("av på i"),
    copulas=spelled("är"),
    relatives=spelled("där då när vilket vilken som"),
    limits=spelled(
        "börjar slutar inleds avslutas startar upphör började slutade inleddes avslutades"
    ),
    beginning=spelled("börjar startar inleds som_börjar som_inleds"),
    week_openers=spelled("som_börjar med_början med_start som_inleds"),
    articles=spelled("den det de d"),
    heralds=spelled(
        "premiär nypremiär urpremiär vernissage start startar börjar avslutning avresa deadline datum"
    ),
    subjects=spelled("vi du man hon han jag ni"),
    inside=spelled(
        """i under till från för sedan inför efter före in nästa förra denna kommande hela
        senast fram tidigt sent anno"""
    ),
    day_parts=spelled(
        """på_morgonen på_förmiddagen på_eftermiddagen på_kvällen morgon förmiddag eftermiddag
        kväll kvällen morgonen förmiddagen eftermiddagen"""
    ),
    evening=spelled("på_eftermiddagen på_kvällen"),
    hours=forms(_NUMERALS),
    hour_quarters={"halv": -30, "kvart i": -15, "kvart över": 15},
    opens=spelled("öppet öppen"),
    closes=spelled("stängs stänger"),
    out_of=spelled("stängd stängt utom förutom"),
    nights=spelled("natt natten"),
    that_is=spelled("det_vill_säga dvs d.v.s alltså eller"),
    hour_labels=spelled("tid tider tidpunkt tidpunkten klockslag starttid"),
    day_labels=spelled("dag dagar datum när"),
    clock=spelled("kl klockan klocka klo kl:"),
    about=spelled("ca cirka omkring"),
    both=spelled("och samt eller resp respektive & +"),
    through=spelled("till t_._o_._m_. t_o_m t.o.m tom till_och_med fram_till –"),
    between=spelled("mellan"),
    moved=spelled(
        "flyttas flyttades flyttats flyttar flyttat flyttad flyttade senareläggs "
        "tidigareläggs skjuts sköts uppskjuts flytta skjuta skjuter senarelägga tidigarelägga "
        "senarelägger tidigarelägger flytt flytten flyttning flyttningen flyttandet framflyttning "
        "framflyttningen senareläggning senareläggningen tidigareläggning tidigareläggningen "
        "uppskjutande uppskjutandet"
    ),
    changed=spelled("ändra ändrar ändras ändrats ändrades ändrat byta byter bytts"),
    day_nouns=spelled("datum datumet datumen dagen tidpunkten"),
    until=spelled("senast före innan till tills fram_till till_och_med tom"),
    since=spelled(
        """från fr.o.m sedan från_och_med fr_o_m ingången fram_från med_början med_start"""
    ),
    numbered=spelled(
        """mötesrum kapitel kap punkt punkten tabell tabellen figur figuren bilaga bilagan artikel
        artikeln moment momentet version versionen versionerna avsnitt avsnittet del delen mål delmål
        § åtgärd sida sidan s nr nummer fas steg sal klassrum modul paragraf mom"""
    ),
    counted=spelled(
        """euro euros eur e € kr kronor sek % procent procentenheter miljoner miljon milj
        miljarder mn md tusen st kg g mg km m cm mm l dl ml h min timmar timmes minuter år
        åriga personer deltagare medlemmar gånger grader poäng § invånare kommuner mom momentet gb mb
        sidor dagar veckor poängs"""
    ),
    decades=spelled("talet tal talets"),
    counted_endings=(),
    names_before_year=spelled("agenda horisont vision strategi horizon europa"),
    bare_day_month=True,
    day_endings=spelled("e a te de"),
    day_units=spelled("dag dagar dagen"),
    earlier=spelled("föregående"),
    genitives=("s",),
    past=PAST,
    past_endings=("ades", "ordnats", "hållits", *_PAST_ENDINGS),
    unlike_past=("värde", "fjärde", "elände", "skilde", "hilde"),
    reported=spelled(
        """sade sa berättade presenterade presenterades meddelade beslöt beslutade beslutades
        diskuterade diskuterades föreslog lyfte påminde flyttades meddelat beslutat
        beslutit berättat sagt föreslagit planerat avtalat diskuterat flyttats flyttad flyttat flyttade
        skjutits uppskjuten uppskjutet senarelagts senarelagt senarelagd tidigarelagts tidigarelagt
        tidigarelagd framflyttad framflyttat framskjuten senarelades"""
    ),
    perfect=spelled("har hade"),
    perfect_endings=("it", "at", "its", "ats", "tts", "rts"),
    undone=spelled("ska skall kommer bör kan måste"),
    neutral=spelled("kunnat velat behövt fått det att mycket hit dit"),
    months_counted=spelled("månader månaderna"),
    plurals=spelled("veckor veckorna månader månaderna åren"),
    future=frozenset(_FUTURE.split()),
    openings=spelled(
        """och på med som för kan kommer ordnas ordnar startar är börjar blir ska hålls när då
        samt till av om under publiceras inleds av eller men att genomförs arrangeras
        anordnas öppnas öppnar går får ger gör har hos vid via utkommer deltar åker vi du
        man planeras följt finns i pågår lanseras erbjuder bjuder fortsätter så"""
    ),
    recurrences=(
        (
            r"(?:varje|var|vart|varannan|vartannat|var (?:annan|tredje|fjärde|femte)|vart (?:annat|tredje|fjärde|femte)) "
            r"(?:vecka|månad|år|dag|vardag|kvartal|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|"
            r"vår|höst|sommar|vinter|kväll|morgon)"
            r"(?: till (?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag))?"
        ),
        (
            r"(?:[0-9]{1,3}|en|ett par|två|tre|fyra|fem|sex|flera|många) gånge?r? "
            r"(?:i|om|per|varje) (?:året|år|månaden|månad|veckan|vecka|dagen|dag|kvartal|halvår)"
        ),
        r"med (?:ett par|några|två|tre|fyra) (?:veckors|månaders|års) mellanrum",
        r"(?:på |om )?(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)ar(?:na)?",
        r"(?:årligen|månatligen|månadsvis|veckovis|dagligen|kvartalsvis|halvårsvis|vardagar|på vardagar)",
        (
            r"(?:första|andra|tredje|sista) (?:måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen)"
            r" (?:i|varje) (?:varje )?månad(?:en)?"
        ),
    ),
    undated=(
        r"(?:vårens|sommarens|höstens|vinterns) (?:tema|höjdpunkt)[a-zåäö]*",
        r"(?:höst|vår)(?:säsongen|terminen) (?:avslutas|inleds) (?:[a-zåäö]+ )?med",
        (
            r"i ?dag (?:finns|består|saknas|bor|används|råder|utgör|omfattar|lever|vet) "
            r"(?:det|cirka|omkring|över|runt|mer|många|flera|ungefär|bara|inte|inget|ingen)"
        ),
        (
            r"i ?dag är det (?:vanligt|ovanligt|svårt|lätt|lättare|svårare|många|flera|få|allt|över|mer|nästan|"
            r"inte|möjligt|omöjligt|självklart|bara|en självklarhet|normalt|känt|ingen|färre|fler|cirka|ungefär)"
        ),
        r"(?:finns|består|saknas|används|råder|bor|lever) (?:det )?i ?dag",
        r"(?:andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde) (?:våren|sommaren|hösten|vintern|året|veckan|månaden) i (?:rad|följd)",
        (
            r"(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)en (?:innan|före|efter) "
            r"(?!jul|påsk|midsommar|pingst|nyår|trettond|alla helgons|kristi|långfre|skärtors|valborg|lucia|den)[^\W\d_]+"
        ),
        r"den [0-9]{1,3}:e i (?:ordningen|raden)",
        r"(?:(?:i|till|från) |\()rum [0-9]{1,2}\.[0-9]{1,2}(?!\.?[0-9])",
        r"(?<=, )rum [0-9]{1,2}\.[0-9]{1,2}(?!\.?[0-9])",
        r"(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag):? stängt",
        r"(?:en |ett )?(?:god|gott|glad|trevlig|fridfull) (?:jul|helg|påsk|midsommar|valborg|vappen|självständighetsdag)",
        r"(?:som|än|redan) (?:det )?(?:är|ser ut|fungerar) i ?dag",
    ),
    yearly=(
        r"årligen|varje år|vart år|en gång (?:om året|per år)|(?<!den )(?<!det )(?<!de )(?<!öppet )(?:vanligen|vanligtvis|normalt(?: sett)?)|i regel",
        r"vartannat år|vart (?:annat|tredje|fjärde|femte) år",
    ),
    conventions={
        "season-1": "vår = mars–maj",
        "season-2": "sommar = juni–augusti",
        "season-3": "höst = september–november",
        "season-4": "vinter = december–februari",
        "week-start": "början av veckan = mån–tis",
        "week-middle": "mitten av veckan = onsdag",
        "week-end": "slutet av veckan = tors–fre",
        "month-start": "början av månaden = dagarna 1–10",
        "month-middle": "mitten av månaden = dagarna 11–20",
        "month-end": "slutet av månaden = från den 22",
        "season-start": "början av årstiden = dess första månad",
        "season-middle": "mitten av årstiden = dess andra månad",
        "season-end": "slutet av årstiden = dess sista månad",
        "quarter-start": "början av kvartalet = dess första månad",
        "quarter-middle": "mitten av kvartalet = dess andra månad",
        "quarter-end": "slutet av kvartalet = dess sista månad",
        "half-start": "början av halvåret = dess första månad",
        "half-middle": "mitten av halvåret = de fyra mellersta månaderna",
        "half-end": "slutet av halvåret = dess sista månad",
        "year-start": "början av året = januari–februari",
        "year-middle": "mitten av året = juni–juli",
        "year-end": "slutet av året = november–december",
        "first_half": "första halvan = den första hälften",
        "second_half": "andra halvan = den senare hälften",
        "first_day": "från början av = den första dagen",
        "last_day": "före utgången av = den sista dagen",
        "turn": "skifte = från den 25 till den 7",
        "weekend": "veckoslut = lör–sön",
    },
)

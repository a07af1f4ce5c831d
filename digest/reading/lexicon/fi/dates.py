"""Finnish words of dates and times. Pure."""

from digest.reading.lexicon.fi import feasts
from digest.reading.lexicon.fi.days_in_words import DAYS, HOURS, TOLD_HOURS
from digest.reading.lexicon.words import DateWords, Part, Shift, Unit, forms, spelled

_STEMS = (
    "tammi", "helmi", "maalis", "huhti", "touko", "kesä",
    "heinä", "elo", "syys", "loka", "marras", "joulu",
)  # fmt: skip
_KUU = (
    "kuu", "kuun", "kuuta", "kuussa", "kuusta", "kuuhun", "kuulle", "kuulta", "kuulla",
    "kuuksi", "kuuna", "kuut", "kuiden", "kuissa", "kuutta",
)  # fmt: skip
_WEEKDAYS = ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai")
_WEEKDAY_ENDINGS = (
    "", "na", "n", "ta", "sta", "hin", "ksi", "lle", "lta", "ssa", "naa", "nakin",
)  # fmt: skip
_TIMES_OF_DAY = (
    "ilta", "illan", "iltana", "iltaa", "illasta", "iltaan", "illalla", "illalle", "illaksi",
    "aamu", "aamun", "aamuna", "aamusta", "aamuun", "aamulla", "iltapäivä", "iltapäivän",
    "iltapäivänä", "iltapäivästä", "iltapäivään", "aamupäivä", "aamupäivän", "aamupäivänä",
    "yö", "yön", "yönä",
)  # fmt: skip
_SEASON_FORMS = {
    1: "kevät kevään keväällä keväänä keväästä kevääseen keväälle keväältä kevääksi kevättä "
    "kevätkausi kevätkauden kevätkaudella kevätkaudelle kevätkaudesta kevätlukukausi "
    "kevätlukukauden kevätlukukaudella",
    2: "kesä kesän kesällä kesänä kesästä kesään kesälle kesältä kesäksi kesää",
    3: "syksy syksyn syksyllä syksynä syksystä syksyyn syksylle syksyltä syksyksi syksyä "
    "syyskausi syyskauden syyskaudella syyskaudelle syyskaudesta syyslukukausi "
    "syyslukukauden syyslukukaudella",
    4: "talvi talven talvella talvena talvesta talveen talvelle talvelta talveksi talvea",
}
_UNIT_FORMS = {
    Unit.WEEK: "viikko viikon viikolla viikolle viikolta viikkoa viikkoon viikosta viikossa viikoksi "
    "viikkona viikot viikoilla viikkojen viikoille vko vk vkolla vkoilla vkolle vkot viikoista",
    Unit.WEEKEND: "viikonloppu viikonlopun viikonloppuna viikonloppua viikonlopulle viikonlopusta "
    "viikonloppuun viikonlopuksi viikonvaihde viikonvaihteen viikonvaihteessa viikonvaihteena",
    Unit.MONTH: "kuu kuun kuussa kuuta kuusta kuuhun kuulle kuuksi kuukausi kuukauden kuukaudelle "
    "kuukaudessa kuukautena kuukauteen",
    Unit.YEAR: "vuosi vuoden vuonna vuotta vuodesta vuodelta vuodelle vuoteen vuodessa vuodeksi "
    "vuotena vuosina vuosien vuosille vuosiin vuosista vuosilta vuodet vuosiksi vuosia vv",
    Unit.QUARTER: "neljännes neljänneksen neljänneksellä neljännekselle neljänneksestä "
    "vuosineljännes vuosineljänneksen vuosineljänneksellä vuosineljännekselle "
    "vuosineljänneksestä vuosineljänneksessä kvartaali kvartaalin kvartaalilla kvartaalissa "
    "neljännesvuosi neljännesvuoden neljännesvuonna",
    Unit.HALF: "vuosipuolisko vuosipuoliskon vuosipuoliskolla vuosipuoliskolle puolisko puoliskon "
    "puoliskolla puolivuotiskausi puolivuotiskauden puolivuotiskaudella",
}
_ORDINALS = {
    1: "ensimmäinen ensimmäisen ensimmäisellä ensimmäiselle ensimmäisestä ensimmäisenä ensimmäistä",
    2: "toinen toisen toisella toiselle toisesta toisena toista",
    3: "kolmas kolmannen kolmannella kolmannelle kolmannesta kolmantena kolmatta",
    4: "neljäs neljännen neljännellä neljännelle neljännestä neljäntenä",
    -1: "viimeinen viimeisen viimeisellä viimeiselle viimeisestä viimeisenä",
}
_PARTS = {
    Part.START: "alussa alkupuolella alkupuolelle alkupuolelta alkupuoli alku alkuun alkupäivinä alkupuolen",
    Part.MIDDLE: "puolivälissä puoliväliin puolivälistä puolivälin puoliväli puolessa_välissä puoleen_väliin puolesta_välistä puolen_välin keskivaiheilla keskivaiheille keski",
    Part.END: "lopussa lopulla lopulta lopuksi loppupuolella loppupuolelle loppupuolelta loppupuoli "
    "loppu lopun loppupuolen loppupäivinä",
    Part.FIRST_DAY: "alusta alkaen_alusta",
    Part.LAST_DAY: "loppuun loppua",
    Part.FIRST_HALF: "alkupuoliskolla alkupuolisko ensimmäisellä_puoliskolla",
    Part.SECOND_HALF: "jälkipuoliskolla jälkipuolisko loppupuoliskolla jälkimmäisellä_puoliskolla "
    "toisella_puoliskolla",
    Part.TURN: "vaihteessa vaihteen vaihteeseen vaihteesta vaihde",
}
_SHIFTS = {
    Shift.NEXT: "ensi",
    Shift.COMING: "tuleva tulevan tulevana tulevalla tulevaan tulevalle tulevasta tulevaa tulevaksi",
    Shift.THIS: "tällä tälläkin tänäkin tämän tänä tässä tähän tästä tälle kuluva kuluvan kuluvalla kuluvana "
    "kuluvassa kuluvaa kuluvasta kuluvaan kuluvalle kuluvalta meneillään_olevalla meneillään_olevan",
    Shift.ELAPSED: "kuluneen kuluneena kuluneella menneen menneenä",
    Shift.LAST: "viime menneellä",
    Shift.SAME: "saman samana samalla samassa samasta",
    Shift.PRECEDING: "edellisenä edellisen edellisellä edellisestä edeltävänä edeltävän",
    Shift.FOLLOWING: "seuraavana seuraavan seuraavalla seuraavassa",
}
_NUMERALS = {
    1: "yhden yksi", 2: "kahden kaksi parin pari", 3: "kolmen kolme", 4: "neljän neljä",
    5: "viiden viisi", 6: "kuuden kuusi", 7: "seitsemän", 8: "kahdeksan", 9: "yhdeksän",
    10: "kymmenen", 11: "yhdentoista", 12: "kahdentoista",
}  # fmt: skip
_TURNS = {
    "vuodenvaihde vuodenvaihteen vuodenvaihteessa vuodenvaihteesta vuodenvaihteeseen": Unit.YEAR,
    "kuunvaihde kuunvaihteen kuunvaihteessa kuunvaihteesta kuunvaihteeseen": Unit.MONTH,
}
_RELATIVE_DAYS = {
    -2: "toissapäivänä toissapäivän toissapäiväinen",
    -1: "eilen eilinen eilisen eilisessä eilistä eiliseen eilisellä eilisestä",
    0: "tänään tänä_päivänä tänä_iltana tänä_aamuna tämän_päivän tämänpäiväinen tämänpäiväisen "
    "tämänpäiväisessä tältä_päivältä tälle_päivälle tähän_päivään tästä_päivästä tämä_päivä",
    1: "huomenna huominen huomisen huomisessa huomista huomiseen huomiselle huomiselta",
    2: "ylihuomenna ylihuominen ylihuomisen",
}
PAST = spelled(
    """oli olivat olin olimme alkoi alkoivat aloitti aloittivat päättyi päättyivät järjesti
järjestivät kokosi kokosivat keräsi keräsivät kertoi kertoivat totesi totesivat sanoi sanoivat
osallistui osallistuivat julkaisi julkaisivat piti pitivät antoi antoivat teki tekivät tuli tulivat
avasi avasivat käynnistyi käynnistyivät tapahtui tapahtuivat hyväksyi hyväksyivät valmistui
valmistuivat muuttui muuttuivat kävi kävivät siirtyi siirtyivät esitteli esittelivät päätti päättivät
sai saivat sijoittui kuuli kuulivat tapasi tapasivat vieraili vierailivat kokoontui kokoontuivat
veti vetivät nousi nousivat laski laskivat kasvoi kasvoivat väheni vähenivät lisääntyi lisääntyivät
toteutti toteuttivat toteutui toteutuivat perusti perustivat nimitti nimittivät valitsi valitsivat
asetti asettivat esitti esittivät ehdotti ehdottivat luovutti luovuttivat allekirjoitti
allekirjoittivat vahvisti vahvistivat myönsi myönsivät jätti jättivät lähetti lähettivät vastasi
vastasivat selvitti selvittivät tutki tutkivat arvioi arvioivat johti johtivat puhui puhuivat
keskusteli keskustelivat pohti pohtivat toimi toimivat työskenteli työskentelivät syntyi syntyivät
kuoli kuolivat paloi paloivat syttyi syttyivät jatkui jatkuivat eteni etenivät pääsi pääsivät täytti täyttivät voitti voittivat
palkitsi palkitsivat juhli juhlivat vietti viettivät kutsui kutsuivat pyysi pyysivät ilmestyi
ilmestyivät astui astuivat jäi jäivät lähti lähtivät saapui saapuivat palasi palasivat koulutti
kouluttivat kehitti kehittivät käsitteli käsittelivät linjasi linjasivat tiedotti tiedottivat
uutisoi kirjoitti kirjoittivat loi loivat näki näkivät tarjosi tarjosivat starttasi starttasivat
koronapandemian sulki sulkivat lopetti lopettivat muutti muuttivat yhdisti yhdistivät sisälsi
huomioi korosti korostivat muistutti muistuttivat painotti painottivat kiitti kiittivät"""
)
_AGENTS = ("julkaisem", "antam", "laatim", "asettam", "vahvistam", "linjaam")
_AGENT_ENDINGS = ("a", "an", "at", "aa", "assa", "asta", "ia", "ien", "issa", "ista", "iin")
_FUTURE = """ilmoittaudu ilmoittautukaa ilmoittautuminen ilmoittautumiset ilmoittautumisaika tervetuloa
tulossa tulevat tulee seuraava seuraavan seuraavat viimeistään mennessä asti saakka järjestetään
pidetään pidetäänkin järjestetäänkin julkaistaan alkaa alkavat alkaen käynnistyy käynnistyvät avautuu avataan aukeaa päättyy
päättyvät sulkeutuu toteutetaan luvassa suunnitteilla suunnitellaan varaa varaathan merkitse hae
hakuaika haku osallistu liity kutsumme kutsu lähetä vastaa valmistuu ilmestyy järjestämme pidämme suunnittelemme
julkaisemme aloitamme aloittaa jatkuu jatkuvat kokoontuu voidaan voi starttaa tavataan nähdään
siirretään siirtyy täyttää juhlii juhlitaan vietetään"""
# A past passive has no consonant before "ttiin"; the rest are nouns.
_UNLIKE_PAST = """rttiin nttiin lttiin balettiin operettiin kvartettiin kvintettiin pakettiin reittiin
festiin testiin tekstiin artistiin solistiin buffettiin kabinettiin"""
_FUTURE_ENDINGS = """ttavan ttävän ttavasta ttävästä ttavaan ttävään ttavaksi ttäväksi ttavassa
ttävässä ttavat ttävät ttavien ttävien ttavalla ttävällä ttavalle ttävälle alkavan alkavasta
alkavaan alkavassa alkavat alkavalle alkavien tyvän tyvästä tyvään tyvässä tyvät"""
DATES = DateWords(
    months={stem + kuu: n for n, stem in enumerate(_STEMS, 1) for kuu in _KUU}
    | {"tammikuusssa": 1},
    short_months={stem: n for n, stem in enumerate(_STEMS, 1)}
    | {f"{stem}k": n for n, stem in enumerate(_STEMS, 1)},
    month_stems={stem: n for n, stem in enumerate(_STEMS, 1)},
    weekdays={day + end: n for n, day in enumerate(_WEEKDAYS) for end in _WEEKDAY_ENDINGS}
    | {
        day + join + time: n  # "perjantai-iltana" is three tokens
        for n, day in enumerate((*_WEEKDAYS[:2], "keskiviikko", *_WEEKDAYS[3:]))
        for join in ("", " - ")
        for time in _TIMES_OF_DAY
    }
    | forms(
        {
            2: "keskiviikon keskiviikkona keskiviikkonakin keskiviikoksi keskiviikolle keskiviikolta keskiviikosta "
            "keskiviikkoon keskiviikkoa"
        }
    ),
    short_weekdays={"ma": 0, "ti": 1, "ke": 2, "to": 3, "pe": 4, "la": 5, "su": 6},
    seasons=forms(_SEASON_FORMS),
    units=forms(_UNIT_FORMS) | {"v": Unit.YEAR},
    shifts=forms(_SHIFTS),
    indefinite=spelled("seuraavina näinä tulevina kahtena kolmena neljänä viitenä useana monena"),
    glued=("ensi", "viime", "alku", "loppu", "keski"),
    dated=spelled("viikonloppuna viikonlopun viikonvaihteessa viikonvaihteen"),
    ordinals=forms(_ORDINALS),
    numerals=forms(_NUMERALS),
    day_ordinals=DAYS,
    counting_months=("kuuta",),
    day_endings=spelled("nteen ntenä ntena nnen nnestä nneksi seen senä sena een s"),
    on_endings=("ntena", "ntenä", "toista", "ensimmäisenä", "toisena"),
    hours=HOURS,
    told_hours=TOLD_HOURS,
    hour_quarters={"puoli": -30, "varttia vaille": -15, "vartin yli": 15, "varttia yli": 15},
    opens=spelled("avoinna auki avoin"),
    closes=spelled("suljetaan sulkeutuu sulkeutuvat"),
    out_of=spelled("suljettu suljettuna kiinni paitsi"),
    nights=spelled("yö yönä yöllä öinä"),
    that_is=spelled("eli ts siis"),
    parts_after=forms(_PARTS),
    part_adjectives={"alku": Part.START, "keski": Part.MIDDLE, "loppu": Part.END}
    | {"varhain": Part.START, "myöhään": Part.END},
    codes={"q": Unit.QUARTER, "h": Unit.HALF},
    turns={form: unit for row, unit in _TURNS.items() for form in row.split()},
    relative_days=forms(_RELATIVE_DAYS),
    relative_periods=forms(
        {
            (Unit.YEAR, None, Shift.THIS): "tänävuonna tämänvuotinen tämänvuotisen tämänvuotisessa "
            "tämänvuotista tämänvuotiset",
            (
                Unit.YEAR,
                None,
                Shift.LAST,
            ): "viimevuotinen viimevuotisen viimevuotista viimevuotisessa",
            (Unit.YEAR, None, Shift.NEXT): "ensivuotinen ensivuotisen ensivuotista",
        }
    ),
    feasts=forms(feasts.FORMS),
    eves=spelled("aatto aattona aaton aattoon aattoa aatosta"),
    zones=forms(
        {
            "Europe/Helsinki": "suomen_aikaa suomen_aika",
            "Europe/Stockholm": "ruotsin_aikaa",
            "Europe/Brussels": "brysselin_aikaa keski-euroopan_aikaa",
        }
    ),
    feast_weekends={
        stem + form: feast
        for stem, feast in feasts.STEMS.items()
        for form in _UNIT_FORMS[Unit.WEEKEND].split()
    }
    | {f"hiljai{case}": "quiet_week" for case in ("nen viikko", "sen viikon", "sella viikolla")},
    advent=spelled(
        """adventti adventin adventtia adventtina adventista adventtiin adventtisunnuntai
        adventtisunnuntain adventtisunnuntaina adventtisunnuntaita adventtisunnuntaihin"""
    ),
    workdays=spelled("arkipäivä arkipäivänä arkipäivään arkipäivän"),
    midnight=spelled("keskiyöllä keskiyöhön"),
    ago=spelled("sitten"),
    ahead=spelled("kuluttua päästä"),
    exactly=spelled("tasan noin"),
    few=spelled("parin muutaman muutamien usean useamman monen puolen"),
    each=spelled("molemmat molempina kumpikin kumpanakin kaikki"),
    starting=spelled("alkaen"),
    day_parts=spelled("aamulla aamuna iltana aamupäivällä päivällä iltapäivällä illalla"),
    evening=spelled("iltapäivällä illalla iltana"),
    clock=spelled("klo kello klo: kl"),
    hour_labels=spelled("aika ajat kellonaika kellonajat kello klo alkamisaika aloitusaika klo:"),
    day_labels=spelled("päivä päivät päivämäärä pvm milloin ajankohta"),
    about=spelled("n noin"),
    both=spelled("ja sekä tai että &"),
    from_endings=("sta", "stä"),
    to_endings=(
        *("hun", "hyn", "een", "ään", "yyn", "hin", "oon"),
        *("loppuun", "alkuun", "puoliväliin"),
    ),
    moved=spelled(
        """siirretään siirtyy siirrettiin siirtyi siirretty siirtynyt siirtyvät siirrämme siirto
        siirron siirtoa siirtämisestä siirtämistä siirtäminen siirtymisestä siirtyminen lykkäys
        lykkäyksestä lykkäyksen lykkääminen lykkäämisestä lykkäämistä aikaistaminen aikaistamisesta
        aikaistetaan aikaistuu lykätään lykkääntyy lykättiin lykätty siirtää lykätä"""
    ),
    changed=spelled("muutetaan muutettu muutettiin muuttuu muuttunut muuttaa vaihtuu"),
    day_nouns=spelled("ajankohta ajankohtaa ajankohdan päivämäärä päivämäärää päivämäärän"),
    between_after=spelled(
        "välisen välisinä väliseksi välillä välisenä välinen väliselle välisellä välistä"
    ),
    until=spelled("mennessä asti saakka viimeistään ennen"),
    since=spelled("alkaen lähtien"),
    inside=spelled("anno"),
    ever_since=spelled("asti saakka lähtien"),
    since_endings=("sta",),
    counted_from=("sta", "stä"),
    numbered=spelled(
        """huone kokoushuone neuvotteluhuone luokka luku luvun luvussa luvusta lukuun luvut lukujen luvuissa luvuista kohta kohdan
        kohdassa kohdasta kohtaan kohdat kohtien kohdissa versiot versioiden taulukot kuviot
        kappale kappaleen kappaleessa kappaleesta taulukko taulukon taulukossa taulukosta
        kuvio kuvion kuviossa kuva kuvassa liite liitteen liitteessä artikla artiklan
        momentti momentin momentille momentilla momentilta momentti: versio version versiota versiossa versiosta versiolla osio osiossa
        osa osassa vaihe vaiheen toimenpide toimenpiteen toimintalinja tehtävä alatehtävä
        erityistavoite erityistavoitteen tavoite tavoitteen alatavoite toimintalinjan
        osatavoite sivu sivulla sivut teema § moduuli numero nro nr no kpl kansio ohje
        ohjeen päivitys"""
    ),
    counted=spelled(
        """euroa euron euro eur e € % prosenttia prosentin prosentilla prosenttiyksikköä milj
        miljoonaa miljoonan miljardia miljardin mrd t tuhatta kpl kg g mg km m cm mm l dl ml
        h min tuntia tunnin minuuttia vuotta vuotiaat vuotiaille vuotiaiden päivää henkilöä
        hengelle hlö htv ihmistä osallistujaa jäsentä kertaa astetta pistettä pykälä pykälän
        momentti momentin momentissa § kohdassa luvussa luvun asukasta kuntaa m2 m³ ppm gb
        mb sivua"""
    ),
    decades=spelled("luvulla luvun luku luvulta luvulle"),
    counted_endings=("jaa", "jää", "laista", "töä", "stoa", "istä", "sia", "siä"),
    names_before_year=spelled("agenda horisontti visio strategia eurooppa horizon"),
    copulas=spelled("on"),
    relatives=spelled("jossa jolloin jonka jota jolla jolle joka jotka joissa missä"),
    limits=spelled(
        """alkaa päättyy käynnistyy loppuu alkoi päättyi käynnistyi loppui alkavat päättyvät
        käynnistyvät loppuvat"""
    ),
    beginning=spelled(
        """alkava alkavan alkavaan alkavassa alkavasta alkavalle alkavat alkavien alkaviin"""
    ),
    ordinal_dot=True,
    day_words=spelled("päivä päivänä päivään päivästä päivän p pnä p_:_nä"),
    on_day_words=spelled("päivänä päivään päivästä pnä"),
    day_units=spelled("päivän päivää"),
    earlier=spelled("edellinen edellisen edellisessä edelliseen edellisestä"),
    genitives=("n",),
    past=PAST
    | {stem + end for stem in _AGENTS for end in _AGENT_ENDINGS}
    | {stem + end.replace("a", "ä") for stem in ("tekem", "hyväksym") for end in _AGENT_ENDINGS},
    past_endings=(
        *("ttiin", "iltiin", "itiin", "stiin", "htiin", "neet", "imme", "ltiin"),
        *("ttivat", "ttivät", "sivat", "sivät", "tuivat", "tyivät", "tui", "tyi", "oitti"),
        *("aatiin", "uotiin", "yötiin", "ietiin", "yytiin"),
    ),
    unlike_past=tuple(_UNLIKE_PAST.split()),
    past_participles=("anut", "unut", "ynyt", "nnut", "aneen", "uneen", "yneen", "nneen", "etyn"),
    reported=spelled(
        """siirretty siirrettiin siirtynyt siirtyneet siirtyi siirtyivät lykätty lykättiin
        lykkääntynyt lykkääntyi muuttunut vaihtunut muutettu vaihdettu siirtämään lykkäämään myöhäistetty myöhäistettiin aikaistettu aikaistettiin siirtänyt siirtäneet siirsi
        kertoi kertoivat totesi totesivat sanoi sanoivat esitteli esittelivät ilmoitti
        ilmoittivat tiedotti tiedottivat muistutti muistuttivat korosti korostivat painotti
        arvioi arvioivat päätti päättivät linjasi linjasivat ehdotti ehdottivat esitti
        esittivät siirrettiin päätettiin kerrottiin päätetty päättänyt sovittu sopinut
        oli_tarkoitus oli_määrä piti_pitää piti_järjestää piti_olla ilmoitettu ilmoittanut kerrottu kertonut ehdotettu ehdottanut suunniteltu esittänyt
        linjannut"""
    ),
    perfect=spelled("on ovat ole olen olemme olet olette"),
    perfect_endings=("nut", "llut", "nyt", "neet", "ttu", "tty", "tettu"),
    undone=frozenset([]),
    months_counted=spelled("kuukauden kuukautta kuukautena"),
    plurals=spelled(
        """vuosina vuosien vuosiin vuosilta vuosista vuosille vuosia viikot viikkojen viikoilla
        viikoille viikoista kuukausina kuukausien"""
    ),
    future=frozenset(_FUTURE.split()),
    future_endings=tuple(_FUTURE_ENDINGS.split()),
    neutral=spelled(
        "suljettu miettivät etsivät voimme olimme toimme saimme tunnetiin vuotiaat neet"
    ),
    recurrences=(
        (
            r"joka (?:toinen|toisen|toisena|kolmas|kolmannen|neljäs|neljännen)? ?(?:viikko|kuukausi|vuosi|kuu|kuun|"
            r"kuukauden|viikon|vuoden|päivä|arkipäivä|maanantai|tiistai|keskiviikko|torstai|perjantai|"
            r"lauantai|sunnuntai|kevät|kesä|syksy|talvi|aamu|ilta)(?:na|n|ta)?"
            r"(?: (?:ensimmäinen|toinen|kolmas|neljäs|viimeinen|ensimmäisenä|viimeisenä)"
            r" (?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|päivä)(?:na)?)?"
        ),
        (
            r"(?:[0-9]{1,3}|kerran|pari|kaksi|kolme|neljä|viisi|kuusi|useita|monta)(?: kertaa)? "
            r"(?:vuodessa|kuukaudessa|kuussa|viikossa|päivässä|vuosittain)"
        ),
        (
            r"(?:[0-9]{1,2}|parin|kahden|kolmen|neljän|viiden|kuuden|muutaman) "
            r"(?:viikon|kuukauden|vuoden|päivän|tunnin) välein"
        ),
        r"(?:viikon|kuukauden|vuoden|päivän) välein",
        (
            r"jokaisen (?:[^\W\d_]{3,30} ){0,2}"
            r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|päivä)(?:na|n)?"
        ),
        r"(?:viikoittain|kuukausittain|vuosittain|päivittäin|neljännesvuosittain|puolivuosittain)",
        r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)sin",
        r"(?:keskiviikkoisin|arkisin|arkipäivisin|viikonloppuisin|keväisin|kesäisin|syksyisin|talvisin|aamuisin|iltaisin)",
    ),
    undated=(
        (
            r"(?:kevään|kesän|syksyn|talven) (?:teema|kohokoht|päävieraa|pääesiinty|pääsäveltäj)[^\W\d_]*"
            r"|(?:kevään|kesän|syksyn|talven) viimei[^\W\d_]* [^\W\d_]+"
        ),
        (
            r"(?:toista|kolmatta|neljättä|viidettä|toisena|kolmantena|neljäntenä|viidentenä) "
            r"(?:kevättä|kesää|syksyä|talvea|vuotta|keväänä|kesänä|syksynä|talvena|vuonna|vuotena) peräkkäin"
        ),
        r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai):? suljettu",
        r"(?:tuona|sinä) (?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina)",
        r"(?:hyvää|rauhallista|iloista|lämmintä|valoisaa) (?:joulua|joulun aikaa|pääsiäistä|juhannusta|vappua|itsenäisyyspäivää)",
        (
            r"tämän päivän (?:maailma|yhteiskun|nuor|laps|koulu|opiskelija|perhee|kirjasto|media|talous|työelämä|"
            r"työmarkkina|sukupolv|lukija|yleisö|museo)[^\W\d_]*"
        ),
        r"tänä päivänä(?: (?:on|ei|jo|myös|yhä|yli|noin|moni|monet))?",
        r"(?:tavallista|tavallisen|normaalia) (?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:ta|a|n)?",
    ),
    yearly=(
        r"vuosittain|joka (?:vuosi|kevät|syksy)|kerran vuodessa|yleensä|tavallisesti|(?<!avoinna )(?<!auki )normaalisti(?!\s*[.!;])",
        r"joka (?:toinen|kolmas|neljäs|viides) vuosi|(?:kahden|kolmen|neljän|viiden) vuoden välein",
    ),
    conventions={
        "season-1": "kevät = maalis–toukokuu",
        "season-2": "kesä = kesä–elokuu",
        "season-3": "syksy = syys–marraskuu",
        "season-4": "talvi = joulu–helmikuu",
        "week-start": "viikon alku = ma–ti",
        "week-middle": "viikon puoliväli = keskiviikko",
        "week-end": "viikon loppu = to–pe",
        "month-start": "kuun alku = 1.–10. päivä",
        "month-middle": "kuun puoliväli = 11.–20. päivä",
        "month-end": "kuun loppu = 22. päivästä eteenpäin",
        "season-start": "kauden alku = ensimmäinen kuukausi",
        "season-middle": "kauden puoliväli = toinen kuukausi",
        "season-end": "kauden loppu = viimeinen kuukausi",
        "quarter-start": "neljänneksen alku = ensimmäinen kuukausi",
        "quarter-middle": "neljänneksen puoliväli = toinen kuukausi",
        "quarter-end": "neljänneksen loppu = viimeinen kuukausi",
        "half-start": "puolivuoden alku = ensimmäinen kuukausi",
        "half-middle": "puolivuoden puoliväli = neljä keskimmäistä kuukautta",
        "half-end": "puolivuoden loppu = viimeinen kuukausi",
        "year-start": "vuoden alku = tammi–helmikuu",
        "year-middle": "vuoden puoliväli = kesä–heinäkuu",
        "year-end": "vuoden loppu = marras–joulukuu",
        "first_half": "alkupuolisko = ensimmäinen puolikas",
        "second_half": "loppupuolisko = jälkimmäinen puolikas",
        "first_day": "alusta = ensimmäisestä päivästä",
        "last_day": "loppuun = viimeiseen päivään",
        "turn": "vaihde = 25. päivästä seuraavan kuun 7. päivään",
        "weekend": "viikonloppu = la–su",
    },
)

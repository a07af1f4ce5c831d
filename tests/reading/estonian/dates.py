"""Estonian words of dates and times. Pure."""

from digest.reading.lexicon.words import DateWords, Part, Shift, Unit, forms, spelled

_MONTHS = {
    1: "jaanuar jaanuari jaanuaris jaanuarist jaanuaril jaanuarini jaanuaril",
    2: "veebruar veebruari veebruaris veebruarist veebruaril veebruarini",
    3: "märts märtsi märtsis märtsist märtsil märtsini",
    4: "aprill aprilli aprillis aprillist aprillil aprillini",
    5: "mai mais maist mail maini",
    6: "juuni juunis juunist juunil juunini",
    7: "juuli juulis juulist juulil juulini",
    8: "august augusti augustis augustist augustil augustini",
    9: "september septembri septembris septembrist septembril septembrini",
    10: "oktoober oktoobri oktoobris oktoobrist oktoobril oktoobrini",
    11: "november novembri novembris novembrist novembril novembrini",
    12: "detsember detsembri detsembris detsembrist detsembril detsembrini",
}
_WEEKDAYS = ("esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev")

DATES = DateWords(
    months=forms(_MONTHS),
    weekdays={day + end: n for n, day in enumerate(_WEEKDAYS) for end in ("", "al", "a", "l")},
    short_weekdays={"e": 0, "t": 1, "k": 2, "n": 3, "r": 4, "l": 5, "p": 6},
    seasons=forms(
        {
            1: "kevad kevade kevadel",
            2: "suvi suve suvel",
            3: "sügis sügise sügisel",
            4: "talv talve talvel",
        }
    ),
    units=forms(
        {
            Unit.WEEK: "nädal nädala nädalal",
            Unit.MONTH: "kuu kuul",
            Unit.YEAR: "aasta aastal aastat aastatel",
        }
    ),
    shifts=forms(
        {
            Shift.NEXT: "järgmine järgmise järgmisel tuleval tuleva",
            Shift.THIS: "sel selle käesoleva käesoleval",
            Shift.LAST: "eelmine eelmise eelmisel möödunud",
        }
    ),
    parts_after=forms(
        {Part.START: "alguses algul", Part.END: "lõpus", Part.LAST_DAY: "lõpuks lõpuni"}
    ),
    relative_days={"eile": -1, "täna": 0, "homme": 1, "ülehomme": 2},
    feasts=forms({"christmas": "jõulud jõulude", "easter": "lihavõtted", "midsummer": "jaanipäev"}),
    clock=spelled("kell kl"),
    both=spelled("ja ning"),
    through=spelled("kuni"),
    until=spelled("hiljemalt kuni"),
    since=spelled("alates"),
    numbered=spelled("peatükk punkt lisa lk nr tabel joonis"),
    counted=spelled("eurot euro € % protsenti inimest osalejat korda"),
    ordinal_dot=True,
    past=spelled("oli olid toimus toimusid avati peeti algas lõppes"),
    future=spelled("toimub toimuvad algab lõpeb registreeru avatakse tuleb"),
    recurrences=(r"iga (?:nädal|kuu|aasta|päev)", r"(?:iganädalaselt|igal aastal|kord kuus)"),
)

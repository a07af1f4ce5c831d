"""English words of dates and times. Pure."""

from digest.reading.lexicon.words import DateWords, Part, Shift, Unit, forms, listed, spelled

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY_ENDINGS = ("", "'s", " morning", " afternoon", " evening", " night")
_UNITS = {
    Unit.WEEK: "week week's weeks",
    Unit.WEEKEND: "weekend weekend's",
    Unit.MONTH: "month month's",
    Unit.YEAR: "year year's years",
    Unit.QUARTER: "quarter quarter's",
    Unit.HALF: "half",
}
_FEASTS = {
    "christmas": "christmas christmas_day xmas",
    "christmas_eve": "christmas_eve",
    "boxing_day": "boxing_day",
    "new_year": "new_year's_day",
    "new_years_eve": "new_year's_eve",
    "epiphany": "epiphany",
    "good_friday": "good_friday",
    "easter": "easter easter_sunday",
    "maundy_thursday": "maundy_thursday holy_thursday",
    "easter_saturday": "easter_saturday holy_saturday",
    "easter_monday": "easter_monday",
    "palm_sunday": "palm_sunday",
    "shrove_tuesday": "shrove_tuesday pancake_day",
    "ash_wednesday": "ash_wednesday",
    "shrove_sunday": "shrove_sunday",
    "womens_day": "international_women's_day",
    "valentines_day": "valentine's_day",
    "may_day": "may_day vappu",
    "ascension": "ascension_day",
    "mothers_day": "mother's_day",
    "pentecost": "pentecost whitsun whit_sunday",
    "whit_monday": "whit_monday",
    "trinity": "trinity_sunday",
    "midsummer": "midsummer midsummer_day",
    "midsummer_eve": "midsummer_eve",
    "all_saints": "all_saints'_day all_saints_'_day all_saints_’_day all_saints_day",
    "fathers_day": "father's_day",
    "independence_day": "independence_day",
    "corpus_christi": "corpus_christi",
    "burns_night": "burns_night",
    "candlemas": "candlemas",
    "michaelmas": "michaelmas michaelmas_day",
} | {
    f"st_{saint}": " ".join(f"{before}_{saint}'s_day" for before in ("st", "st_.", "saint"))
    for saint in ("andrew", "david", "george", "martin", "patrick")
}
_PARTS = {
    Part.START: "beginning start",
    Part.MIDDLE: "middle",
    Part.END: "end close",
}
_SHIFTS = {
    Shift.NEXT: "next",
    Shift.COMING: "coming upcoming",
    Shift.THIS: "this the_current current",
    Shift.LAST: "last previous",
    Shift.SAME: "the_same",
    Shift.FOLLOWING: "the_following",
}
_NUMERALS = {
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
    9: "nine", 10: "ten", 11: "eleven", 12: "twelve",
}  # fmt: skip
_PAST = """asked was were had held took did happened began started ended met gathered attended said told
published released announced launched opened closed came went made gave presented discussed
participated visited approved adopted decided signed appointed elected selected received sent wrote
completed concluded finished established founded introduced hosted organised organized convened
brought saw showed found reported increased decreased rose fell became won awarded celebrated
reached issued agreed passed led spoke meant kept felt taught sold paid drew built burned burnt burst died sank moved cost invited submitted collected postponed originally earlier ago
ate blew broke chose drank drove flew forgot gave grew knew rode sang sat shook stood stole
swam threw took undertook withdrew wore"""
_FUTURE = """will shall can register registration join upcoming next forthcoming scheduled deadline apply
applications takes starts begins opens closes runs plans planned welcome save submit rsvp deadline
expected going planning continues until cancel postpone celebrates celebrate marks invites invite"""

_UNITS_AS_ORDINALS = listed("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth")
_DAY_ORDINALS = (
    *_UNITS_AS_ORDINALS,
    *listed(
        """tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth,
        eighteenth, nineteenth, twentieth"""
    ),
    *(f"twenty - {unit}" for unit in _UNITS_AS_ORDINALS),
    "thirtieth",
    "thirty - first",
)

DATES = DateWords(
    months={name + end: n for n, name in enumerate(_MONTHS, 1) for end in ("", "'s")},
    shy_months=spelled("may march"),
    short_months=forms(
        {
            1: "jan",
            2: "feb",
            3: "mar",
            4: "apr",
            6: "jun",
            7: "jul",
            8: "aug",
            9: "sep sept",
            10: "oct",
            11: "nov",
            12: "dec",
        }
    ),
    month_stems={name: n for n, name in enumerate(_MONTHS, 1)},
    weekdays={day + end: n for n, day in enumerate(_WEEKDAYS) for end in _WEEKDAY_ENDINGS},
    short_weekdays=forms(
        {0: "mon", 1: "tue tues", 2: "wed weds", 3: "thu thur thurs", 4: "fri", 5: "sat", 6: "sun"}
    ),
    seasons=forms(
        {
            1: "spring spring's",
            2: "summer summer's",
            3: "autumn fall autumn's",
            4: "winter winter's",
        }
    ),
    shy_seasons=spelled("spring summer autumn fall winter"),
    units=forms(_UNITS),
    shifts=forms(_SHIFTS),
    ordinals=forms(
        {1: "first 1st", 2: "second 2nd", 3: "third 3rd", 4: "fourth 4th final", -1: "last"}
    ),
    numerals=forms(_NUMERALS) | {"a": 1, "an": 1},
    parts=forms(_PARTS),
    part_adjectives=forms(
        {Part.START: "early early_in", Part.MIDDLE: "mid", Part.END: "late late_in"}
    ),
    codes={"q": Unit.QUARTER, "h": Unit.HALF},
    turns=forms({Unit.YEAR: "turn_of_the_year", Unit.MONTH: "turn_of"}),
    eves=spelled("eve"),
    day_before=spelled("day_before the_day_before"),
    beside_feasts={"before": -1, "after": 1, "following": 1, "preceding": -1},
    indefinite=spelled("a an any every"),
    ever_since=spelled("since"),
    next_skips_week=True,
    zones=forms(
        {
            "Europe/Helsinki": "finnish_time helsinki_time",
            "Europe/Stockholm": "swedish_time stockholm_time",
            "Europe/Brussels": "brussels_time central_european_time",
            "Europe/London": "uk_time london_time british_time",
            "America/New_York": "eastern_time",
        }
    ),
    relative_days=forms(
        {
            -2: "day_before_yesterday the_day_before_yesterday",
            -1: "yesterday yesterday's last_night last_evening last_night's last_evening's",
            0: "today today's tonight this_evening this_morning this_afternoon",
            1: "tomorrow tomorrow's",
            2: "day_after_tomorrow the_day_after_tomorrow",
            14: "in_a_fortnight in_a_fortnight's_time",
            -14: "a_fortnight_ago",
        }
    ),
    relative_periods=forms(
        {
            (Unit.DAY, None, Shift.FOLLOWING): "the_next_day next_day",
            (Unit.WEEKEND, None, Shift.THIS): "over_the_weekend",
            (Unit.YEAR, None, Shift.FOLLOWING): "the_year_after",
            (Unit.YEAR, None, Shift.PRECEDING): "the_year_before",
            (Unit.DAY, None, Shift.PRECEDING): "the_day_before",
        }
    ),
    feasts=forms(_FEASTS),
    feast_weekends={"holy week": "holy_week"},
    advent=spelled("advent"),
    day_ordinals={word: n for n, word in enumerate(_DAY_ORDINALS, 1)}
    | {word.replace(" - ", " "): n for n, word in enumerate(_DAY_ORDINALS, 1)},
    workdays=spelled("weekday workday working_day business_day"),
    terms=spelled("term semester"),
    midnight=spelled("midnight"),
    ago=spelled("ago"),
    ahead=spelled("in"),
    hence=spelled("time"),
    each=spelled("both each all"),
    starting=spelled("commencing starting beginning"),
    exactly=spelled("exactly just about"),
    aims=spelled("for"),
    of=spelled("of"),
    subjects=spelled("we you they he she i it"),
    copulas=spelled("is"),
    relatives=spelled("where when which who"),
    limits=spelled("begins ends starts finishes commences began ended started finished"),
    beginning=spelled("beginning starting"),
    week_openers=spelled("commencing beginning starting of commencing_on beginning_on starting_on"),
    week_starts=spelled("w_/_c w_/_b wk_commencing wk_comm"),
    articles=spelled("the"),
    inside=spelled(
        """in of by until till since from during before after late early mid through throughout
        next last this coming past between for to late- around anno"""
    ),
    day_parts=spelled("in_the_morning in_the_afternoon in_the_evening morning afternoon evening"),
    evening=spelled("in_the_afternoon in_the_evening"),
    hours=forms(_NUMERALS),
    hour_quarters={"half past": 30, "quarter past": 15, "quarter to": -15},
    oclock=spelled("o'clock"),
    opens=spelled("open"),
    closes=spelled("closes close closing"),
    out_of=spelled("closed except excluding"),
    that_is=spelled("that_is ie i.e or"),
    clock=spelled("at from between @ around"),
    hour_labels=spelled("time times hours start_time starting_time"),
    day_labels=spelled("date dates day days when"),
    about=spelled("about approximately approx roughly circa ca c"),
    morning=spelled("am a.m"),
    afternoon=spelled("pm p.m"),
    noon=spelled("noon midday"),
    both=spelled("and or &"),
    through=spelled("to through_to until till through thru"),
    between=spelled("between"),
    moved=spelled(
        "move moved moves moving postpone postponed postponing rescheduled deferred shift shifted brought put "
        "pushed deferment deferral postponement rescheduling moving shifting deferring"
    ),
    changed=spelled("change changed changes changing altered amended"),
    day_nouns=spelled("date dates day"),
    until=spelled("by until till before no_later_than through"),
    since=spelled("from since as_of starting commencing beginning"),
    numbered=spelled(
        """room section sections chapter chapters table figure annex appendix article clause version
        versions part step phase page pages p pp no number nr § paragraph para item goal
        target objective level grade release v room module unit volume vol issue act"""
    ),
    counted=spelled(
        """euros euro eur € % percent per cent million millions billion thousand kg g mg km m
        cm mm l hours hour minutes people persons participants times degrees points usd
        dollars pages days weeks months years year miles attendees countries cases deaths
        respondents organisations organizations children adults members"""
    ),
    names_before_year=spelled(
        "act acts order regulations bill agenda horizon vision strategy expo europe"
    ),
    named_years=True,
    month_first=True,
    day_endings=spelled("st nd rd th"),
    day_units=spelled("day days"),
    earlier=spelled("previous"),
    genitives=("'s",),
    past=frozenset(_PAST.split()),
    reported=spelled(
        """said told announced presented discussed decided proposed agreed reported invited
        postponed originally scheduled moved rescheduled re-scheduled deferred
        shifted pushed brought put delayed was_to were_to was_due were_due was_supposed were_supposed
        was_meant were_meant"""
    ),
    undone=spelled("be is are being to not will shall may can must should"),
    plurals=spelled("weeks months years"),
    months_counted=spelled("months"),
    future=frozenset(_FUTURE.split()),
    neutral=spelled("last past"),
    recurrences=(
        (
            r"(?:every|each) (?:other |second |third |fourth |two |three |four |six |few |single )?"
            r"(?:weeks?|months?|years?|days?|quarters?|weekdays?|mondays?|tuesdays?|wednesdays?|thursdays?|"
            r"fridays?|saturdays?|sundays?|spring|summer|autumn|fall|winter|morning|evening)"
            r"(?: (?:to|till|until|through) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))?"
        ),
        (
            r"(?:once|twice|(?:[0-9]{1,3}|two|three|four|five|six|several|many) times) (?:a|an|per|each|every) "
            r"(?:year|month|week|day|quarter|term)"
        ),
        (
            r"(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,| and| or|, and|, or)? ){1,7}"
            r"(?:mornings|afternoons|evenings|nights)"
        ),
        r"(?:on |first |last |second )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)",
        (
            r"(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:monday|tuesday|wednesday|thursday|friday|saturday|"
            r"sunday|day) of (?:each|every|the) month"
        ),
        r"(?:annually|yearly|biannually|biennially|monthly|bimonthly|weekly|biweekly|fortnightly|daily|quarterly)",
        r"(?:on )?weekdays",
    ),
    undated=(
        (
            r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]{1,2}th) (?:straight |consecutive )?"
            r"(?:spring|summer|autumn|fall|winter|year|week|month)(?: in a row| running)"
        ),
        (
            r"the (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:before|after|following|preceding) "
            r"(?:the|each|every|a|an|your|our|their)"
        ),
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday):? closed",
        r"(?:the )?(?:normal|usual|regular|weekly) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        (
            r"(?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night |evening |morning )?"
            r"(?:club|quiz|bingo|training|choir practice|[a-z]+ (?:nights|evenings|mornings|sessions|classes))"
        ),
        r"(?:merry|happy|joyful|peaceful) (?:christmas|easter|midsummer|independence day|mother's day|father's day)",
        (
            r"today's (?:world|society|young|youth|children|students?|schools?|families|technology|consumers|media|"
            r"economy|labou?r market|standards|generation|readers|audiences?|europe|finland|sweden)"
        ),
        r"(?:this |the )?(?:spring|summer|autumn|winter)'s (?:themes?|highlights?)",
        r"(?:the|a|our|your|their|his|her|its|my|[a-z]+'s) last (?:night|evening)|last (?:night|evening) of",
        r"later in the (?:spring|summer|autumn|fall|winter|month|week)",
        r"(?<=[a-z] )(?:throughout|all through) the (?:spring|summer|autumn|fall|winter)",
        r"today,? (?:there (?:are|is)|more than|nearly|most|many|some|it is (?:home|one))",
    ),
    yearly=(
        r"annually|yearly|(?:every|each) year|once a year|every (?:other|second|third|fourth|fifth) year",
        r"every (?:two|three|four|five|[2-9]) years|(?<!the )(?<!a )(?<!open )(?:usually|normally|typically)",
    ),
    conventions={
        "season-1": "spring = Mar–May",
        "season-2": "summer = Jun–Aug",
        "season-3": "autumn = Sep–Nov",
        "season-4": "winter = Dec–Feb",
        "week-start": "beginning of a week = Mon–Tue",
        "week-middle": "middle of a week = Wednesday",
        "week-end": "end of a week = Thu–Fri",
        "month-start": "beginning of a month = days 1–10",
        "month-middle": "middle of a month = days 11–20",
        "month-end": "end of a month = from the 22nd on",
        "season-start": "beginning of a season = its first month",
        "season-middle": "middle of a season = its second month",
        "season-end": "end of a season = its last month",
        "quarter-start": "beginning of a quarter = its first month",
        "quarter-middle": "middle of a quarter = its second month",
        "quarter-end": "end of a quarter = its last month",
        "half-start": "beginning of a half-year = its first month",
        "half-middle": "middle of a half-year = its four middle months",
        "half-end": "end of a half-year = its last month",
        "year-start": "beginning of a year = Jan–Feb",
        "year-middle": "middle of a year = Jun–Jul",
        "year-end": "end of a year = Nov–Dec",
        "first_half": "first half = days 1–15, or its first months",
        "second_half": "second half = from day 16, or its last months",
        "first_day": "from the beginning of = its first day",
        "last_day": "by the end of = its last day",
        "turn": "turn = from the 25th to the 7th",
        "weekend": "weekend = Sat–Sun",
    },
)

"""Finnish days of a month and hours of a day, written out in their cases. Pure."""

from digest.reading.lexicon.words import forms

_CASES = 6  # nominative, genitive, essive, illative, partitive, elative
_UNITS = {
    1: "ensimmäinen ensimmäisen ensimmäisenä ensimmäiseen ensimmäistä ensimmäisestä",
    2: "toinen toisen toisena toiseen toista toisesta",
    3: "kolmas kolmannen kolmantena kolmanteen kolmatta kolmannesta",
    4: "neljäs neljännen neljäntenä neljänteen neljättä neljännestä",
    5: "viides viidennen viidentenä viidenteen viidettä viidennestä",
    6: "kuudes kuudennen kuudentena kuudenteen kuudetta kuudennesta",
    7: "seitsemäs seitsemännen seitsemäntenä seitsemänteen seitsemättä seitsemännestä",
    8: "kahdeksas kahdeksannen kahdeksantena kahdeksanteen kahdeksatta kahdeksannesta",
    9: "yhdeksäs yhdeksännen yhdeksäntenä yhdeksänteen yhdeksättä yhdeksännestä",
}
_TENTH = "kymmenes kymmenennen kymmenentenä kymmenenteen kymmenettä kymmenennestä"
_JOINED = {  # how the first two are told before others: "yhdestoista", "kahdeskymmenes"
    1: "yhdes yhdennen yhdentenä yhdenteen yhdettä yhdennestä",
    2: "kahdes kahdennen kahdentena kahdenteen kahdetta kahdennesta",
}


def _written() -> dict[str, int]:
    """Each form of the days 1–31: "kahdentenakymmenentenäkolmantena" is the 23rd."""
    days = {form: day for day, row in _UNITS.items() for form in row.split()}
    tens = _TENTH.split()
    stems = {day: _JOINED.get(day, row).split() for day, row in _UNITS.items()}
    for case in range(_CASES):
        days[tens[case]] = 10
        for day in range(1, 10):
            days[stems[day][case] + "toista"] = 10 + day
        for ten in (2, 3):
            days[stems[ten][case] + tens[case]] = ten * 10
            for day in range(1, 10 if ten == 2 else 2):
                unit = _UNITS[day].split()[case]
                days[stems[ten][case] + tens[case] + unit] = ten * 10 + day
    return days


DAYS = _written()
HOURS = forms(
    {
        1: "yksi yhdeltä yhteen",
        2: "kaksi kahdelta kahteen",
        3: "kolme kolmelta kolmeen",
        4: "neljä neljältä neljään",
        5: "viisi viideltä viiteen",
        6: "kuusi kuudelta kuuteen",
        7: "seitsemän seitsemältä seitsemään",
        8: "kahdeksan kahdeksalta kahdeksaan",
        9: "yhdeksän yhdeksältä yhdeksään",
        10: "kymmenen kymmeneltä kymmeneen",
        11: "yksitoista yhdeltätoista",
        12: "kaksitoista kahdeltatoista",
    }
)
_EARLIEST, _LATEST = 5, 11  # "aamuviideltä", "iltayhteentoista"
TOLD_HOURS = {
    part + form: hour + later
    for form, hour in HOURS.items()
    for part, later in (("aamu", 0), ("ilta", 12))
    if _EARLIEST <= hour <= _LATEST
}

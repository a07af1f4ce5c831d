"""What a schedule may say, and what happens when it says something else."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from digest.config.load import load
from digest.errors import ConfigError
from digest.model.bulletin import ApprovalMode, Bulletin, HolidayRule, Move, Untranslated
from digest.starter import starter_files
from tests.config.folder import SCHEDULE, edited, write

FULL = SCHEDULE.replace(
    "[[sections]]",
    """\
[when.holidays]
country = "FI"
on = "next"
also = [2026-12-31]

[when.skip]
months = [7, 12]

[when.last_of_year]
days = -7

[[when.move]]
from = 2026-05-11
to = 2026-05-12
at = 12:00:00

[late]
grace = "2h"

[approval]
mode = "two_people"
hold = "5m"

[translations]
missing = "leave_out"

[audience]
segment = ""

[[sections]]""",
    1,
)


def bulletin(root: Path, schedule: str) -> Bulletin:
    return load(write(root, schedule=schedule), {}).bulletins["viikkokirje"]


def complaint(root: Path, schedule: str) -> str:
    with pytest.raises(ConfigError) as caught:
        bulletin(root, schedule)
    return str(caught.value)


def test_the_name_of_the_file_is_the_bulletins_name(tmp_path: Path) -> None:
    found = bulletin(tmp_path, SCHEDULE)

    assert found.name == "viikkokirje"
    assert found.languages == ("fi", "sv")
    assert found.approval is ApprovalMode.EDITOR


def test_every_table_is_read(tmp_path: Path) -> None:
    found = bulletin(tmp_path, FULL)

    assert found.when.at == time(8, 30)
    assert found.when.holidays is not None
    assert found.when.holidays.on is HolidayRule.NEXT
    assert found.when.holidays.also == (date(2026, 12, 31),)
    assert found.when.skip_months == {7, 12}
    assert found.when.last_of_year_days == -7
    assert found.when.moves == (Move(date(2026, 5, 11), date(2026, 5, 12), time(12)),)
    assert (found.grace, found.hold) == (timedelta(hours=2), timedelta(minutes=5))
    assert found.approval is ApprovalMode.TWO_PEOPLE
    assert found.untranslated is Untranslated.LEAVE_OUT
    assert found.segment == ""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[when]", "[whn]", "schedules/viikkokirje.toml, line 4: unknown key 'whn' in the file"),
        ("rrule", "rule", "unknown key 'rule' in [when]; did you mean 'rrule'?"),
        (', sv = "Veckobrev"', "", "line 1: title: has no text in 'sv'"),
        (', sv = "Allt"', "", "line 40: [sections] no. 1 title: has no text in 'sv'"),
        ('sv = "Veckobrev"', 'se = "Veckobrev"', "language 'se' is unknown"),
        ('"news", "seminar"', '"news", "seminaari"', "line 41: [sections] no. 1 kinds: kind"),
        ('"news", "seminar"', '"news", "seminaari"', "did you mean 'seminar'?"),
        ("BYDAY=MO", "BYDAY=KE", "line 7: [when] rrule: BYDAY: 'KE' is not a weekday"),
        ("FREQ=WEEKLY;BYDAY=MO", "FREQ=MINUTELY", "FREQ must be one of DAILY, WEEKLY"),
        ("FREQ=WEEKLY;", "FREQ=WEEKLY;INTERVAL=0;", "INTERVAL must be a whole number from 1"),
        (
            "FREQ=WEEKLY;BYDAY=MO",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "names no day at all",
        ),
        ("2026-01-05", "0001-01-01", "must be a year from 1990 to 2200"),
        ("2026-01-05", '"tomorrow"', "[when] start: must be a day such as 2026-01-07"),
        ("08:30:00", '"half past"', "[when] at: must be a time such as 09:00:00"),
        ("08:30:00", '"08:30:00+02:00"', "must be a local time without an offset"),
        ("languages", 'sources = ["uutinen"]\nlanguages', "source 'uutinen' is unknown; did you"),
        ("languages", "sources = []\nlanguages", '["*"] means all'),
        ('id = "all"', 'id = "all"\nsummary_chars = 5', "must be at least 60"),
        ('country = "FI"', 'country = "Suomi"', "write two capitals, such as FI"),
        ('on = "next"', 'on = "later"', "[when.holidays] on: 'later' is unknown"),
        ("months = [7, 12]", "months = [13]", "must be at most 12"),
        ("days = -7", "days = -70", "[when.last_of_year] days: must be at least -31"),
        ("[late]", "[[when.move]]\nfrom = 2026-05-11\nto = 2026-05-13\n[late]", "is moved twice"),
        ('grace = "2h"', 'grace = "late"', "[late] grace: 'late' is not a length of time"),
        ('mode = "two_people"', 'mode = "nobody"', "known are editor, two_people, automatic"),
    ],
)
def test_what_is_wrong_is_named_with_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert message in complaint(tmp_path, edited(FULL, old, new))


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ('id = "all"\nkinds = []', "two sections are called 'all'"),
        ('id = "b"\nkinds = ["news"]', "kind 'news' is in 'all' already"),
        ('id = "b"\ndefault = true\nkinds = []', "both 'all' and 'b' are the default"),
    ],
)
def test_sections_do_not_clash(tmp_path: Path, more: str, message: str) -> None:
    first = edited(SCHEDULE, 'id = "all"', 'id = "all"\ndefault = true')
    second = f'\n[[sections]]\ntitle = {{ fi = "B", sv = "B" }}\n{more}\n'

    assert message in complaint(tmp_path, first + second)


def test_a_bulletin_needs_a_section(tmp_path: Path) -> None:
    without = SCHEDULE.partition("[[sections]]")[0].replace("title", "sections = []\ntitle", 1)

    assert "at least one [[sections]]" in complaint(tmp_path, without)


def test_a_folder_without_schedules_has_no_bulletins(tmp_path: Path) -> None:
    assert load(write(tmp_path, schedule=None), {}).bulletins == {}


def test_the_starter_files_are_accepted_and_reach_out_to_nobody() -> None:
    (config,) = (path for name, path in starter_files().items() if name.name == "config.toml")

    found = load(config, {})

    assert [source.name for source in found.sources if source.active] == ["notes"]
    assert len({source.kind for source in found.sources}) == 4
    assert found.endpoint.kind == "folder"
    assert found.endpoint.missing is None
    assert found.bulletins["ajankohtaistiedote"].when.rrule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"


def test_a_segment_is_kept_once_it_makes_sense(tmp_path: Path) -> None:
    rule = FULL.replace('segment = ""', """segment = 'language = "fi"'""")

    assert bulletin(tmp_path, rule).segment == 'language = "fi"'


def test_a_segment_that_makes_no_sense_is_refused_with_the_place(tmp_path: Path) -> None:
    rule = FULL.replace('segment = ""', """segment = 'langage = "fi"'""")

    told = complaint(tmp_path, rule)

    assert "[audience] segment" in told
    assert 'did you mean "language"?\n  langage = "fi"\n  ^' in told

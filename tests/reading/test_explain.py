from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from digest.reading.events.find import MOST
from digest.reading.explain import Explanation, explain
from digest.reading.explain_marks import PLAIN, STRONG
from digest.reading.explain_text import explain_text

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 1)
PAGE = (
    "Kylä kokoontuu keväällä\n\n3.2.2025\n\n"
    "Kylän kunta järjestää seminaarin 16.4.2025 Mäkelän koululla.\n\n"
    "Torilla myydään kalaa joka toinen viikko.\n\n"
    "Vanha silta valmistui 5.6.1998."
)


def explained() -> Explanation:
    return explain(PAGE, today=TODAY, zone=HELSINKI)


def shown(text: str = PAGE, width: int = 80, **told: object) -> str:
    """The explanation without its marks for bold."""
    text = explain_text(explain(text, today=TODAY, zone=HELSINKI, **told), width=width)  # type: ignore[arg-type]  # any of Told
    return text.replace(STRONG, "").replace(PLAIN, "")


def test_every_date_of_the_story_was_weighed() -> None:
    weighed = [decision.when.text for decision in explained().decisions]

    assert "16.4.2025" in weighed
    assert "3.2.2025" not in weighed


def test_the_text_shows_summary_evidence_and_dates() -> None:
    text = shown()

    assert "summary, event 1  Kylän kunta järjestää seminaarin [16.4.2025 = Wed" in text
    assert "[3.2.2025 = the page's date Mon 2025-02-03]" in text
    assert "[joka toinen viikko = repeats]" in text


def test_events_and_near_misses_give_their_reasons() -> None:
    events, _, misses = shown().partition("Dates that are no events: 2")

    assert "Event 1: Kylä kokoontuu keväällä" in events
    assert "Why                something to attend" in events
    assert "– the word “seminaarin”" in events
    assert "“5.6.1998” = Fri 1998-06-05\n    Why not" in misses
    assert "Vanha silta valmistui 5.6.1998." in misses


def test_what_is_bold_is_bracketed_too() -> None:
    assert f"{STRONG}[16.4.2025 = Wed 2025-04-16]{PLAIN}" in explain_text(explained(), width=110)


@pytest.mark.parametrize("width", [60, 80, 110])
def test_no_line_is_longer_than_the_terminal(width: int) -> None:
    long = PAGE + " " + "Silta on kylän ylpeys ja vanha kulkutie rantaan. " * 3

    assert max(map(len, shown(long, width).splitlines())) <= width


def test_marks_too_long_for_the_margin_stand_above_their_sentence() -> None:
    text = shown("Seminaari on 3.4.2027, webinaari on 9.9.2027 ja koulutus on 12.10.2027.")

    assert "summary, events 1, 2, 3:\n" in text


def test_a_day_that_only_the_title_tells_gives_its_reason() -> None:
    text = shown("Illassa kerrotaan uudesta laiturista.", title="Kylän asukasilta 3.12.2026")

    assert "When               Thu 2026-12-03" in text
    assert "Why                in the title, something to attend" in text
    assert "Title              Kylän asukasilta [3.12.2026 = Thu 2026-12-03]" in text


def test_a_day_of_the_title_that_is_no_event_is_a_near_miss() -> None:
    text = shown("Kylä sai uuden sillan.", title="Silta valmistui 5.6.1998")

    assert "“5.6.1998” = Fri 1998-06-05\n    Why not" in text


def test_each_of_two_events_of_one_sentence_gives_its_own_reason() -> None:
    text = shown("Seminaari pidetään 3.4.2027 ja toinen webinaari järjestetään 9.9.2027.")

    first, second = text.split("Event 2:")
    assert "“webinaari”" not in first.split("Event 1:")[1]
    assert "“Seminaari”" not in second


def test_one_rule_names_all_its_words_once() -> None:
    text = shown("Seminaari pidetään 3.4.2027.\n\nSeminaariin 3.4.2027 mahtuu sata ihmistä.")

    assert text.count("    Why  ") <= 2
    assert "“Seminaari”" in text


def test_a_table_of_dates_is_told_to_be_weighed_in_part() -> None:
    rows = "\n".join(f"Silta {number} valmistui 5.6.1998." for number in range(MOST))

    assert f"Only the first {MOST} dates" in shown(rows)
    assert "Only the first" not in shown()


@pytest.mark.parametrize(
    ("text", "published_at", "said"),
    [
        (PAGE, None, "Mon 2025-02-03, read in the text"),
        (PAGE, datetime(2025, 2, 4, 9, tzinfo=UTC), "Tue 2025-02-04, said by the page or by"),
        ("Kylä kokoontuu.", None, "not said; read as if on Sun 2026-03-01, today"),
    ],
)
def test_it_says_who_told_the_day_of_publication(
    text: str, published_at: datetime | None, said: str
) -> None:
    assert f"Published          {said}" in shown(text, published_at=published_at)

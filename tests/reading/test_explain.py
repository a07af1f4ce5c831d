from datetime import date
from zoneinfo import ZoneInfo

from digest.reading.explain import Explanation, explain
from digest.reading.explain_text import explain_text

HELSINKI = ZoneInfo("Europe/Helsinki")
PAGE = (
    "Kylä kokoontuu keväällä\n\n3.2.2025\n\n"
    "Kylän kunta järjestää seminaarin 16.4.2025 Mäkelän koululla.\n\n"
    "Vanha silta valmistui 5.6.1998."
)


def explained() -> Explanation:
    return explain(PAGE, today=date(2026, 3, 1), zone=HELSINKI)


def test_every_date_of_the_story_was_weighed() -> None:
    weighed = [decision.when.text for decision in explained().decisions]

    assert "16.4.2025" in weighed
    assert "3.2.2025" not in weighed


def test_the_text_shows_summary_evidence_and_dates() -> None:
    shown = explain_text(explained())

    assert "S E1        | Kylän kunta järjestää seminaarin [16.4.2025 = 2025-04-16]" in shown
    assert "[3.2.2025 = stamp 2025-02-03]" in shown
    assert "\033[" not in shown


def test_events_and_near_misses_give_their_reasons() -> None:
    shown = explain_text(explained())

    events, _, misses = shown.partition("Not events")
    assert "E1  2025-04-16  seminar" in events
    assert "because " in events
    assert "[5.6.1998]" in misses


def test_colour_is_only_for_terminals_that_ask() -> None:
    assert "\033[36m[16.4.2025" in explain_text(explained(), colour=True)

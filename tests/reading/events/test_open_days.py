"""Hours of a place stand among its closed days, or below what says that it is open."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in

HOURS = [
    ("fi", "Itsenäisyyspäivä\nla 5.12. 9–15\nsu 6.12. suljettu"),
    (
        "fi",
        "Henkilökunnan koulutus\nke 2.12. kirjasto suljettu\nJoulu\nke 23.12. 9–14\nto 24.12. kiinni",
    ),
    ("fi", "to 24.12. Jouluaatto 8–12\npe 25.12. Joulupäivä suljettu"),
    ("fi", "Uimahalli\nke 23.12. klo 6–12 (kassa 6–11)\nto 24.12. suljettu"),
    (
        "fi",
        "Nuokkari on auki seuraavasti.\nMa 21.12. klo 15–20 nuoret\nTi 22.12. klo 13–16 varhaisnuoret",
    ),
    ("sv", "Jul\nons 23.12 kl. 9–14\ntors 24.12 stängt"),
    (
        "sv",
        "Ungdomsgården är öppen som vanligt.\nMå 21.12 kl. 15–20 ungdomar\nTi 22.12 kl. 13–16 barn",
    ),
    ("en", "Christmas\nWed 23 December 9–14\nThu 24 December closed"),
    ("en", "24 December Christmas Eve 9–12\n25 December Christmas Day closed"),
]
MEETINGS = [
    (
        "fi",
        "Joulumarkkinat\nla 5.12. klo 10–15\nsu 6.12. suljettu\nla 12.12. klo 10–15",
        "5.12. 12.12.",
    ),
    ("fi", "Kuoron konsertit\npe 4.12. klo 18–19\npe 11.12. klo 18–19", "4.12. 11.12."),
    ("fi", "su 6.12. klo 10–12 Kirkkokahvit ja puhe\nma 7.12. virasto suljettu", "6.12."),
    ("fi", "Nuokkari on auki.\nMa 21.12. klo 15–20 Pikkujoulut", "21.12."),
    ("sv", "Biblioteket är öppet som vanligt.\nTi 22.12 kl. 14–16 Sagostund", "22.12."),
    ("en", "The library is open as usual.\nTue 22 December 2pm–4pm Story time", "22.12."),
]


@pytest.mark.parametrize(("language", "text"), HOURS)
def test_hours_among_closed_days_are_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(("language", "text", "days"), MEETINGS)
def test_rows_that_name_what_happens_are_offered(language: str, text: str, days: str) -> None:
    offered = {event.start_on for event in proposed_in(text, language)}
    assert " ".join(f"{day:%-d.%-m.}" for day in sorted(offered)) == days

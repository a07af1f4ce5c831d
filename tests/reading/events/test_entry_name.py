"""What the entry of an event is called, where its sentence says too little."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import events_in


def title(text: str, language: str, item: str) -> str:
    (event,) = (event for event in events_in(text, language, title=item) if event.proposed)
    return event.title


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("en", "Lantern days of the north shore", "Registration closes on 4 December.",
         "Registration closes: Lantern days of the north shore"),
        ("en", "Grants for jetties", "Last day to apply: 4 December 2026", "Last day to apply: Grants for jetties"),
        ("sv", "Lyktdagarna vid norra stranden", "Sista anmälningsdag är fredag 4 december.",
         "Sista anmälningsdag: Lyktdagarna vid norra stranden"),
        ("fi", "Pohjoisrannan lyhtypäivät", "Ilmoittautuminen päättyy 4.12.2026.",
         "Ilmoittautuminen päättyy: Pohjoisrannan lyhtypäivät"),
    ],
)  # fmt: skip
def test_an_act_is_told_with_what_it_is_for(language: str, item: str, text: str, name: str) -> None:
    assert title(text, language, item) == name


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        # a noun alone, of a sort that the item names with more words
        ("en", "Autumn workshop of the reed cutters", "The workshop is held on 4 December at 6 pm.",
         "Autumn workshop of the reed cutters"),
        ("sv", "Höstens dialogmöte om vassen", "Mötet hålls den 4 december kl. 18.", "Höstens dialogmöte om vassen"),
        ("fi", "Ruovikon hoidon seminaari 4.12.2026", "Seminaari pidetään 4.12.2026 klo 18.", "Ruovikon hoidon seminaari"),
        # but not where the item is about something else, or begins with the name
        ("en", "News of the reed cutters", "The concert is held on 4 December at 6 pm.", "concert"),
        ("en", "Reedfest lights up the shore", "Reedfest is held on 4 December at 6 pm.", "Reedfest"),
        # the item says it, too
        ("sv", "Ansökan om båtplats öppnar", "Ansökan är öppen 4–18 december 2026.", "Ansökan om båtplats öppnar"),
    ],
)  # fmt: skip
def test_a_noun_alone_gives_way_to_the_title_that_names_it(
    language: str, item: str, text: str, name: str
) -> None:
    assert title(text, language, item) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "We open the second show, “Sails and Ropes”, on 4 December at 6 pm.", "We open the second show, “Sails and Ropes”"),
        ("en", "On 4 December at 6 pm there is a talk at the New Mill Hall by the Old Rope Choir.", "talk at the New Mill Hall by the Old Rope"),
        ("sv", "Den 4 december kl. 18 är det dags för temakväll – Vad gör vassen?", "temakväll – Vad gör vassen"),
        ("fi", "Rannan itsenäisyyspäivän konsertti on 4.12.2026 klo 18.", "Rannan itsenäisyyspäivän konsertti"),
        ("fi", "Perjantaina 4.12. vietetään rannalla valtakunnallista vassipäivää.", "vassipäivä"),
        ("sv", "Enkäten om vassen är öppen till den 4 december 2026.", "Enkäten om vassen"),
    ],
)  # fmt: skip
def test_a_name_is_whole(language: str, text: str, name: str) -> None:
    assert title(text, language, "") == name


def test_an_item_title_without_end_names_nothing() -> None:
    endless = "Lantern walk of the north shore " * 4000

    assert title("4 December 2026 at 6 pm in the Mill Hall", "en", endless) == "in the Mill Hall"

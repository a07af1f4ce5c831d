"""First days to register, hearings at an hour, and last days that are only estimated."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Första anmälningsdagen är onsdag 9 december kl. 9."),
        ("sv", "Första anmälningsdag är den 9 december för alla vårens kurser."),
        ("sv", "Anmälan tidigast den 9 december kl. 9 per telefon."),
        ("sv", "Första ansökningsdag: 9 december."),
        ("fi", "Ensimmäinen ilmoittautumispäivä on 9.12. kaikille kevään kursseille."),
        ("fi", "Ilmoittautuminen aikaisintaan 9.12. klo 9."),
        ("en", "The first day to register for the spring courses is 9 December."),
        ("en", "The first booking day is 9 December at 9 am."),
    ],
)
def test_the_first_day_to_register_is_an_application(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.day) == (EventKind.APPLICATION, 9)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("sv", "Första mötesdagen är den 9 december kl. 10 på Lärkan.", EventKind.EVENT),
        ("sv", "Sista anmälningsdagen är den 9 december.", EventKind.DEADLINE),
        ("sv", "Samråd om järnvägen hålls den 9 december kl. 18–20.", EventKind.EVENT),
        ("sv", "Välkommen till öppet samråd onsdag 9 december kl. 16–18.", EventKind.EVENT),
        ("sv", "Planen är på samråd 9 december–20 januari.", EventKind.CONSULTATION),
        ("fi", "Viimeinen ilmoittautumispäivä on 9.12.", EventKind.DEADLINE),
        ("en", "The last day to register is 9 December.", EventKind.DEADLINE),
    ],
)
def test_a_first_meeting_a_last_day_and_a_hearing_keep_their_kinds(
    language: str, text: str, kind: EventKind
) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.day) == (kind, 9)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Första arbetsdagen för vår nya kantor är den 9 december."),
        ("sv", "Beräknat slutdatum: 9 december. Ledningarna längs Storgatan byts."),
        ("sv", "Uppskattat slutdatum är den 9 december, då asfalten är lagd."),
        ("fi", "Arvioitu päättymispäivä: 9.12. Putket uusitaan."),
        ("en", "Estimated end date: 9 December. The pipes are being renewed."),
    ],
)
def test_first_days_at_work_and_estimates_are_no_events(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()

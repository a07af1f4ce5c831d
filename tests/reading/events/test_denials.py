"""What will not happen, in any words; and words of denial that leave an event alone."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Emme voi tänä vuonna tarjota 9.12.2026 luvattua konserttia."),
        ("fi", "Suunniteltua seminaaria 9.12.2026 ei pystytä pitämään."),
        ("fi", "Opastettua kierrosta ei ole 9.12.2026."),
        ("fi", "Luento 9.12.2026 jää puhujan sairastumisen vuoksi pois."),
        ("fi", "Työpaja 9.12.2026 ei saanut tarpeeksi osallistujia."),
        ("sv", "Konserten den 9 december har tyvärr fått ställas in."),
        ("sv", "Seminariet den 9 december går inte att genomföra."),
        ("sv", "På grund av sjukdom utgår föredraget den 9 december."),
        ("sv", "Den guidade turen den 9 december får inga deltagare i år."),
        ("sv", "Någon visning ges aldrig den 9 december."),
        ("en", "The lecture on 9 December is off because of illness."),
        ("en", "The workshop on 9 December cannot be offered this year."),
        ("en", "No guided tour is given on 9 December."),
        ("en", "The concert on 9 December has been put off."),
    ],
)
def test_what_is_denied_is_never_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Webinaariin 9.12.2026 ei tarvitse ilmoittautua."),
        ("fi", "Luento 9.12.2026 ei maksa mitään."),
        ("fi", "Seminaari pidetään 9.12.2026 eikä sitä voi seurata verkossa."),
        ("sv", "Missa inte konserten den 9 december!"),
        ("sv", "Föreläsningen den 9 december kräver ingen anmälan."),
        ("sv", "Seminariet hålls den 9 december men inte på nätet."),
        ("en", "No registration is needed for the lecture on 9 December."),
        ("en", "The concert on 9 December is not to be missed."),
        ("en", "The seminar will be held on 9 December and not online."),
    ],
)
def test_a_denial_of_something_else_leaves_the_event(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1

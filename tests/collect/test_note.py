"""What the front matter of a note says of its event and its documents."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from digest.collect.frontmatter import NoteError
from digest.collect.note import found_in_note
from digest.model.event import EventStatus
from digest.model.item import Material

ZONE = ZoneInfo("Europe/Helsinki")


def test_a_note_says_what_became_of_its_event_and_what_can_be_downloaded() -> None:
    found = found_in_note(
        '+++\ntitle = "Päivä"\nmaterials = ["https://a.example/1.pdf", '
        '{ title = "Kalvot", url = "https://a.example/2.pdf" }]\n'
        '[event]\nstart = 2027-02-10\nstatus = "cancelled"\n+++\nTeksti.',
        name="n",
        zone=ZONE,
    )

    assert found.events[0].status is EventStatus.CANCELLED
    assert found.materials == (
        Material("https://a.example/1.pdf", "https://a.example/1.pdf"),
        Material("Kalvot", "https://a.example/2.pdf"),
    )


def test_a_material_without_an_address_is_named() -> None:
    with pytest.raises(NoteError, match="needs the key 'url'"):
        found_in_note(
            '+++\ntitle = "Päivä"\nmaterials = [{ title = "Kalvot" }]\n+++\nTeksti.',
            name="n",
            zone=ZONE,
        )

"""What readers can choose of a bulletin, by its settings."""

from __future__ import annotations

from pathlib import Path

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.wish import Offer
from tests.cli.office import furnish

SWITCHED_OFF = 'active = false\ntopics = ["health"]\nregions = ["uusimaa"]'
NAMES = """
[names.topics]
research = { fi = "Tutkimus", en = "Research" }
"""


def offered(root: Path, *, section: str = "", more: str = "") -> Offer:
    config = furnish(root) / "config.toml"
    told = config.read_text().replace('path = "notes/"', 'path = "notes/"\ntopics = ["research"]')
    config.write_text(told.replace("active = false", SWITCHED_OFF) + more)
    schedule = root / "schedules" / "weekly.toml"
    schedule.write_text(schedule.read_text().replace('id = "events"', f'id = "events"\n{section}'))
    with open_publisher(load(config, {})) as publisher:
        offer = publisher.offered("weekly")
    assert offer is not None
    return offer


def test_a_source_that_is_switched_off_offers_nothing(tmp_path: Path) -> None:
    offer = offered(tmp_path)

    assert (offer.topics, offer.regions) == (("research",), ())


def test_what_a_section_takes_is_offered_though_only_notes_may_bring_it(tmp_path: Path) -> None:
    offer = offered(tmp_path, section='topics = ["care", "research"]\nregions = ["Kainuu"]')

    assert (offer.topics, offer.regions) == (("research", "care"), ("Kainuu",))


def test_an_offer_knows_what_readers_call_its_topics(tmp_path: Path) -> None:
    offer = offered(tmp_path, more=NAMES)

    assert offer.names.topics == {"research": {"fi": "Tutkimus", "en": "Research"}}

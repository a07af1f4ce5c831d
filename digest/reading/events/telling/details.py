"""Read what else a text says of an event: place, theme, capacity, organiser, registration. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digest.model.item import Material
from digest.model.text import Quote
from digest.reading.events.registering import registers
from digest.reading.events.setting.cues import Cues
from digest.reading.events.setting.occasions import EXACT
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.telling.capacity import find_capacity
from digest.reading.events.telling.hosts import find_host
from digest.reading.events.telling.organisers import find_organiser
from digest.reading.events.telling.places import find_place
from digest.reading.events.telling.reach import lines_about
from digest.reading.events.telling.series_names import find_series
from digest.reading.events.telling.themes import find_theme

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"”)\]]{3,300}", re.IGNORECASE)
_ROOMS = re.compile(
    r"teams\.(?:microsoft|live)\.com|zoom\.us|webex\.com|meet\.google|whereby", re.IGNORECASE
)
_FORMS = re.compile(
    r"lyyti|webropol|forms\.office|forms\.gle|eventbrite|ilmo|anmal|anm(?=[/?]|$)|regist|sign-?up|konsta",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Details:
    """What else is said. Every word is the source's own."""

    place: str | None = None
    theme: str | None = None
    organiser: str | None = None
    capacity: int | None = None
    series: str | None = None
    online_url: str | None = None
    registration_url: str | None = None
    theme_from: Quote | None = None


def read_details(scene: Scene, story: Story) -> Details:
    """Details of the event of a scene, from its sentence and what follows in the story."""
    cues = story.words
    about = lines_about(scene, story, cues)
    urls = [(url, line.text) for line in about for url in _urls(line.text)]
    days = [
        day.span.start for line in about for day in story.dates_in(line) if day.precision in EXACT
    ]
    theme, theme_from = find_theme(about, days, cues) or (None, None)
    return Details(
        place=find_place(scene, story),
        theme=theme,
        organiser=_named(find_organiser(about, days, cues) or find_host(scene, cues), cues),
        capacity=find_capacity(about, cues),
        series=find_series(about, cues),
        online_url=next((url for url, _ in urls if _ROOMS.search(url)), None),
        registration_url=_registration(urls, story.links, cues),
        theme_from=theme_from,
    )


def _named(organiser: str | None, cues: Cues) -> str | None:
    """None of "The council" and "Yhdistys", which say no more than the name of the source."""
    return None if (organiser or "").lower() in cues.words.details.unnamed else organiser


def _urls(text: str) -> list[str]:
    return [found.group().rstrip(".,;:!?") for found in _URL.finditer(text)]


def _registration(
    urls: Sequence[tuple[str, str]], links: Iterable[Material], cues: Cues
) -> str | None:
    """An address in a sentence that asks to register, or a link that is named so."""
    for url, sentence in urls:
        if not _ROOMS.search(url) and (_FORMS.search(url) or registers(sentence, cues)):
            return url
    for link in links:
        if registers(link.title, cues) or _FORMS.search(link.url):
            return link.url
    return None

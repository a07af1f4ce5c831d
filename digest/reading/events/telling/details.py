"""Read what else a text says of an event: place, theme, capacity, organiser, registration. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digest.model.item import Material
from digest.model.text import Quote
from digest.reading.events.setting.cues import LINE, WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.telling.places import after_label, cut, find_place

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"”)\]]{3,300}", re.IGNORECASE)
_ROOMS = re.compile(
    r"teams\.(?:microsoft|live)\.com|zoom\.us|webex\.com|meet\.google|whereby", re.IGNORECASE
)
_FORMS = re.compile(
    r"lyyti|webropol|forms\.office|forms\.gle|eventbrite|ilmo|anmal|anm(?=[/?]|$)|regist|sign-?up|konsta",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:\d{1,4}\s?[–-]\s?)?(\d{1,5}|\d{1,2}[ \u00a0]\d{3})(?![\d.,:]\d|\.\d|\s?%)"
)
_INVERTED = re.compile(r"[ \u00a0]([A-ZÅÄÖ][^\s,.;:()]*(?:[ \u00a0][A-ZÅÄÖ][^\s,.;:()]*){0,5})")
_THEME_END = re.compile(r"[.!?](?=\s|$)|\n|;|[ \u00a0][–—-][ \u00a0]")
_BOUNDS = frozenset({Cue.CAPACITY_BEFORE, Cue.CAPACITY_AFTER})
_LONGEST = 160  # code points of a theme


@dataclass(frozen=True, slots=True)
class Details:
    """What else is said. Every word is the source's own."""

    place: str | None = None
    theme: str | None = None
    organiser: str | None = None
    capacity: int | None = None
    online_url: str | None = None
    registration_url: str | None = None
    theme_from: Quote | None = None


def read_details(scene: Scene, story: Story) -> Details:
    """Details of the event of a scene, from its sentence and what follows in the story."""
    cues, following = story.words, story.following(scene.sentence)
    theme, theme_from = _theme(scene, following, cues)
    lines = tuple(Quote(line.text[:LINE], line.span) for line in (scene.sentence, *following))
    urls = [(url, line.text) for line in lines for url in _urls(line.text)]
    return Details(
        place=find_place(scene, story),
        theme=theme,
        organiser=_organiser(scene, following, cues),
        capacity=_capacity(lines, cues),
        online_url=next((url for url, _ in urls if _ROOMS.search(url)), None),
        registration_url=_registration(urls, story.links, cues),
        theme_from=theme_from,
    )


def _urls(text: str) -> list[str]:
    return [found.group().rstrip(".,;:!?") for found in _URL.finditer(text)]


def _registration(
    urls: Sequence[tuple[str, str]], links: Iterable[Material], cues: Cues
) -> str | None:
    """An address in a sentence that asks to register, or a link that is named so."""
    for url, sentence in urls:
        if not _ROOMS.search(url) and (_FORMS.search(url) or _asks(sentence, cues)):
            return url
    for link in links:
        if _asks(link.title, cues) or _FORMS.search(link.url):
            return link.url
    return None


def _asks(text: str, cues: Cues) -> bool:
    wanted = {Cue.REGISTRATIONS, Cue.REGISTRATION_OPEN}
    return any(hit.cue in wanted for hit in cues.of_line(text))


def _theme(scene: Scene, following: Sequence[Quote], cues: Cues) -> tuple[str | None, Quote | None]:
    """As in "Silloin teemoina ovat …": in the same sentence or one of the next two."""
    for line in (scene.sentence, *following[:2]):
        hits = [hit for hit in cues.of_line(line.text) if hit.cue is Cue.THEMES]
        if not hits:
            continue
        hit = max(hits, key=lambda found: (-found.start, found.end))
        rest = line.text[hit.end :].lstrip(" :–-\u00a0")
        ending = _THEME_END.search(rest)
        theme = cut(rest[: ending.start()] if ending else rest, _LONGEST)
        if len(theme) >= 3:
            return theme, line
    return None, None


def _capacity(lines: Iterable[Quote], cues: Cues) -> int | None:
    for line in lines:
        hits = [hit for hit in cues.of_line(line.text) if hit.cue in _BOUNDS]
        if len({hit.cue for hit in hits}) < len(_BOUNDS):
            continue
        for number in _NUMBER.finditer(line.text, 0, min(len(line.text), 600)):
            several = number.start(1) > number.start()  # "40–50" is no number of places
            if _bounds(line.text, number, hits) and not several:
                return int(re.sub(r"\D", "", number.group(1)))
    return None


def _bounds(text: str, number: re.Match[str], hits: Sequence[Hit]) -> bool:
    """A word before the number that limits, and what is counted after it."""
    before = any(
        hit.cue is Cue.CAPACITY_BEFORE and 0 <= number.start() - hit.end <= 20 for hit in hits
    )
    after = any(
        hit.cue is Cue.CAPACITY_AFTER
        and 0 <= hit.start - number.end() <= 60
        and "." not in text[number.end() : hit.start]
        for hit in hits
    )
    return before and after


def _organiser(scene: Scene, following: Sequence[Quote], cues: Cues) -> str | None:
    for line in (scene.sentence, *following):
        named = after_label(line.text, Cue.ORGANISED_BY, cues)
        if named and named[0].isupper():
            return cut(named, 100)
    return _subject(scene, cues)


def _subject(scene: Scene, cues: Cues) -> str | None:
    """As in "STM ja THL järjestävät": the names right before the verb that open the sentence."""
    verb = scene.near(Cue.ORGANISES)
    if verb is None:
        return None
    start = (
        scene.sentence.span.start
        if scene.clause.start == scene.window.start
        else scene.clause.start
    )
    lead = scene.text[max(start, verb.start - 120) : verb.start].strip()
    behind = _INVERTED.match(scene.text, verb.end, scene.clause.end)
    if behind and scene.occasion.span.end <= verb.start:
        return behind.group(1)
    if not lead or not lead[0].isupper() or _NUMBER.search(lead) or "," in lead:
        return None
    words = [word.group() for word in WORD.finditer(lead)]
    kinds = any(not isinstance(cue, Cue) for word in words for cue in cues.of_word(word))
    if kinds or len(words) > 8 or (len(words) == 1 and Cue.STOPS in cues.of_word(words[0])):
        return None
    return lead

"""Know the words of a language that say where: nouns of sites, labels, "online". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, cached_property, lru_cache

from digest.model.event import EventKind
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.setting.patterns import Stems, single_words
from digest.reading.lexicon.words import PlaceWords

SPACE = r"[ \t\u00a0\u202f]"
_CASED = ("teams", "in teams")  # people who play are no place


class Places:
    """The words of places of one language, ready to be asked."""

    def __init__(self, cues: Cues) -> None:
        self.cues = cues
        self.words: PlaceWords = cues.words.places
        plain = replace(cues.words, heads=())  # "museopäivä" is no museum
        self._sites = Stems(plain, ((True, (*self.words.sites, *cues.words.venues)),))
        self._none = frozenset(self.words.no_places)
        leads = (*cues.words.place_words, *self.words.site_leads, *self.words.articles)
        self._leads = frozenset(leads)
        self._labels = frozenset((*self.words.labels, *cues.words.place_labels))
        self._small = frozenset((*self.words.owners, *self.words.qualities, *self.words.articles))
        self._owners = Stems(cues.words, ((True, self.words.owners),))
        self.goes = single_words(self.words.goes)
        self.earlier = single_words(self.words.earlier)
        self.follows = single_words(self.words.follows)
        self.afterwards = single_words(self.words.afterwards)
        self.elsewhere = single_words(self.words.elsewhere)
        self.is_site = lru_cache(maxsize=5_000)(self._is_site)

    def _is_site(self, word: str) -> bool:
        """A noun of a place: "library", "valtuustosalissa"."""
        return bool(self._sites.of(word.lower(), 0))

    def is_event(self, word: str) -> bool:
        """A noun of something to attend that is no place as well, as "concert hall" is."""
        kinds = any(isinstance(cue, EventKind) for cue in self.cues.of_word(word))
        return kinds and not self.is_site(word)

    def is_name(self, word: str) -> bool:
        """A word written like a name that may be one of a place: no weekday, month or language."""
        small = word.lower()
        if not word[0].isupper() or small in self._none or self.cues.is_weekday(small):
            return False
        return Cue.STOPS not in self.cues.of_word(small) and not self.is_event(word)

    def is_small_part(self, word: str) -> bool:
        """A word that may stand small in the name of a place: "old", "kaupungin", "bibliotekets"."""
        small = word.lower()
        return small in self._small or (self.cues.words.compounds and self._owns(small))

    def _owns(self, word: str) -> bool:
        endings = self.cues.words.of_endings
        if not endings:  # Swedish: "bibliotekets mötesrum"
            return word.endswith("s") and self.is_site(word)
        return word.endswith(endings) and (self.is_site(word) or bool(self._owners.of(word, 0)))

    def is_no_place(self, word: str) -> bool:
        """Whether a word is known to name no place: "Europe", "Tuesday"."""
        return word.lower() in self._none

    def is_lead(self, word: str) -> bool:
        """A preposition of a place, or the article behind one."""
        return word.lower() in self._leads

    def is_label(self, word: str) -> bool:
        """Whether a label that ends with a word tells a place: "Venue"."""
        return word.lower() in self._labels

    def is_address(self, word: str) -> bool:
        """Whether a label of a place may as well stand in what an office tells of itself."""
        return word.lower() in self.words.addresses

    @cached_property
    def lead(self) -> re.Pattern[str]:
        """What stands before a place, with its article; the group `site` where only a site may follow."""
        return self._lead((*self.words.leads, *self.cues.words.place_words))

    @cached_property
    def lead_to(self) -> re.Pattern[str]:
        """What stands before a place that one goes to."""
        return self._lead(self.words.to_leads)

    def comes_from(self, text: str, start: int, end: int) -> bool:
        """Whether the word that says from where stands right before: "from Porvoo to Loviisa"."""
        words = text[start:end].lower().split()[-3:]
        return not set(words).isdisjoint(self.words.from_leads)

    def _lead(self, leads: Iterable[str]) -> re.Pattern[str]:
        free = _any_of(leads)
        bound = _any_of(self.words.site_leads)
        article = _any_of(self.words.articles)
        return re.compile(
            rf"(?<![\w-])(?:(?:{free})|(?P<site>{bound})){SPACE}(?:(?:{article}){SPACE})?",
            re.IGNORECASE,
        )

    @cached_property
    def join(self) -> re.Pattern[str]:
        """The word "and" between two places, behind a comma or not."""
        return re.compile(rf",?{SPACE}(?:{_any_of(self.words.joins)}){SPACE}", re.IGNORECASE)

    @cached_property
    def venue_is(self) -> re.Pattern[str]:
        """As in "The venue is", with an article behind it."""
        article = _any_of(self.words.articles)
        known = _any_of(self.words.venue_is)
        return re.compile(rf"(?<!\w)(?:{known}){SPACE}(?:(?:{article}){SPACE})?", re.IGNORECASE)

    @cached_property
    def subordinate(self) -> re.Pattern[str]:
        """A word that begins a clause of its own."""
        return re.compile(rf"(?<!\w)(?:{_any_of(self.words.subordinates)})(?!\w)", re.IGNORECASE)

    @cached_property
    def unknown(self) -> re.Pattern[str]:
        """How a value begins that names no place yet."""
        return re.compile(rf"(?:{_any_of(self.words.unknown)})(?!\w)", re.IGNORECASE)

    @cached_property
    def _online(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{_any_of(self.words.online)})(?![\w-])", re.IGNORECASE)

    def online(self, text: str, start: int, end: int) -> Iterable[re.Match[str]]:
        """What says "online" between two offsets."""
        return filter(_is_cased, self._online.finditer(text, start, end))

    def online_at(self, text: str, start: int, end: int) -> int | None:
        """Where a word for "online" ends that begins here."""
        found = self._online.match(text, start, end)
        return found.end() if found and _is_cased(found) else None


@cache
def places_of(cues: Cues) -> Places:
    """The words of places beside the cues of a language."""
    return Places(cues)


def _any_of(phrases: Iterable[str]) -> str:
    """An expression that fits any of some phrases, the longest first; nothing where there are none."""
    ready = sorted(phrases, key=len, reverse=True)
    written = (re.escape(one).replace(r"\ ", SPACE).replace(r"\*", r"\w*") for one in ready)
    return "|".join(written) or r"(?!)"


def _is_cased(found: re.Match[str]) -> bool:
    return found.group() not in _CASED

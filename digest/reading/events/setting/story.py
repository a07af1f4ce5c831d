"""Know a text as a whole: its title, its day, and which sentences stand after another. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from digest.model.item import Material
from digest.model.reading import DateFound
from digest.model.text import Quote
from digest.reading.events.setting.cues import Cue, Cues

_AFTER = 4  # sentences after an event that may still be about it


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of the text of an item.

    Attributes:
        starts: where each sentence begins. `dated`: where each date of `dates` begins. All in order.
        cancels_a_day: the title tells of a cancellation, and the text says of which day.
    """

    text: str
    title: str
    language: str
    published_on: date
    links: tuple[Material, ...]
    words: Cues
    sentences: tuple[Quote, ...]
    starts: tuple[int, ...]
    dated: tuple[int, ...]
    dates: tuple[DateFound, ...] = ()
    cancels_a_day: bool = False

    def following(self, sentence: Quote) -> tuple[Quote, ...]:
        """The next sentences of the same paragraph."""
        after: list[Quote] = []
        end = sentence.span.end
        for line in self._next(sentence):
            if "\n\n" in self.text[end : line.span.start]:
                break
            after.append(line)
            end = line.span.end
        return tuple(after)

    def undated_after(self, sentence: Quote) -> tuple[Quote, ...]:
        """The next sentences, of any paragraph, up to one with a date of its own."""
        after: list[Quote] = []
        for line in self._next(sentence):
            if self.has_date(line):
                break
            after.append(line)
        return tuple(after)

    def has_date(self, line: Quote) -> bool:
        """Whether a date begins in a line."""
        at = bisect_left(self.dated, line.span.start)
        return at < len(self.dated) and self.dated[at] < line.span.end

    def dates_in(self, line: Quote) -> tuple[DateFound, ...]:
        """The dates that begin in a line."""
        first = bisect_left(self.dated, line.span.start)
        return self.dates[first : bisect_left(self.dated, line.span.end)]

    def heads_a_day(self, line: Quote, since: int) -> bool:
        """Whether a line stands apart from what ends at `since`, right above a line with a date."""
        below = next(iter(self._next(line)), None)
        if below is None or "\n\n" not in self.text[since : line.span.start]:
            return False
        return "\n\n" not in self.text[line.span.end : below.span.start] and self.has_date(below)

    def _next(self, sentence: Quote) -> tuple[Quote, ...]:
        number = bisect_left(self.starts, sentence.span.end)
        return self.sentences[number : number + _AFTER]


def _cancels(text: str, words: Cues) -> bool:
    return any(hit.cue is Cue.CANCELS for hit in words.of_line(text))


def story(
    text: str,
    sentences: Sequence[Quote],
    dates: Sequence[DateFound],
    *,
    title: str,
    language: str,
    published_on: date,
    links: Sequence[Material],
    words: Cues,
) -> Story:
    """A text with its sentences and dates, as it is asked about."""
    ordered = sorted(dates, key=lambda found: found.span)
    told = Story(
        text=text,
        title=title,
        language=language,
        published_on=published_on,
        links=tuple(links),
        words=words,
        sentences=tuple(sentences),
        starts=tuple(sentence.span.start for sentence in sentences),
        dated=tuple(found.span.start for found in ordered),
        dates=tuple(ordered),
    )
    if not _cancels(title, words):
        return told
    dated = (line for line in told.sentences if told.has_date(line))
    return replace(told, cancels_a_day=any(_cancels(line.text, words) for line in dated))

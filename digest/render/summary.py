"""Set an item's summary, with dates beside words that only held when it was published. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.model.issue import ItemEntry
from digest.model.reading import DatedWords
from digest.model.text import Quote, Span
from digest.render.clean import clean
from digest.render.days import days_text, plain_day_text
from digest.render.words import languages, words_for
from digest.render.words.words import Words


def summary_text(entry: ItemEntry, words: Words) -> str:
    """The sentences of an entry: the paraphrase where there is one, else the source's own.

    What Digest adds stands in square brackets: "tänään [9.9.2026]", in the summary's language.
    """
    own = words_for(entry.language) if entry.language in languages() else words
    quotes, dated = entry.summary, entry.dated
    if entry.paraphrase is not None:
        text = " ".join(entry.paraphrase.sentences)
        quotes, dated = (Quote(text, Span(0, len(text))),), entry.paraphrase.dated
    return " ".join(clean("".join(_pieces(quote, dated, own))) for quote in quotes)


def _pieces(quote: Quote, dated: Iterable[DatedWords], words: Words) -> Iterator[str]:
    """A sentence in pieces, a note behind each of its words that need one."""
    done = quote.span.start
    for each in sorted(dated, key=lambda each: each.span):
        if done <= each.span.start and each.span.end <= quote.span.end:
            yield quote.text[done - quote.span.start : each.span.end - quote.span.start]
            yield f" [{_days(each, words)}]"
            done = each.span.end
    yield quote.text[done - quote.span.start :]


def _days(dated: DatedWords, words: Words) -> str:
    if dated.start_on == dated.end_on:
        return plain_day_text(dated.start_on, words)
    return days_text(dated.start_on, dated.end_on, words)

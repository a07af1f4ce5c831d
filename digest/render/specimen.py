"""A made-up edition, on which every block of a set of templates can be seen and tried. Pure.

The entries stand here; what the further blocks say stands beside them, in `specimen.j2`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from jinja2 import BaseLoader

from digest.errors import RenderError
from digest.ports import Press
from digest.render.edition import finished
from digest.render.lint import MarkupError
from digest.render.plaintext import render_text
from digest.render.shown import (
    Action,
    Badge,
    EventShown,
    Evidence,
    Fact,
    FooterShown,
    ItemShown,
    Link,
    SectionShown,
    View,
)
from digest.render.soundness import sound_mjml, told
from digest.render.words import languages, words_for
from digest.render.words.words import plural

PAGES = ("bulletin", "specimen")
_SITE = "https://bulletin.example.org"
_TEXTS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "fi": {
            "site": "Lintulahden kunta",
            "title": "Ajankohtaistiedote",
            "day": "ti 5.1.2027",
            "news": "Uutiset",
            "events": "Tapahtumat",
            "item": "Kirjastoauto palaa kyliin tammikuussa",
            "summary": "Auto pysähtyy kahdeksalla pysäkillä joka toinen viikko.",
            "event": "Saavutettavuuswebinaari kirjaamoille",
            "when": "ti 19.1.2027 klo 13",
            "told": "Webinaari pidetään ",
            "words": "tiistaina 19. tammikuuta kello 13",
            "weekday": "ti",
            "month": "tammi",
        },
        "sv": {
            "site": "Fågelvikens kommun",
            "title": "Aktuellt",
            "day": "tis 5.1.2027",
            "news": "Nyheter",
            "events": "Evenemang",
            "item": "Bokbussen kör åter till byarna i januari",
            "summary": "Bussen stannar vid åtta hållplatser varannan vecka.",
            "event": "Webbinarium om tillgänglighet",
            "when": "tis 19.1.2027 kl. 13",
            "told": "Webbinariet hålls ",
            "words": "tisdagen den 19 januari klockan 13",
            "weekday": "tis",
            "month": "jan",
        },
        "en": {
            "site": "Birdsbay Council",
            "title": "Bulletin",
            "day": "Tue 5 Jan 2027",
            "news": "News",
            "events": "Events",
            "item": "The mobile library returns to the villages in January",
            "summary": "It stops at eight places every other week.",
            "event": "Webinar on accessibility",
            "when": "Tue 19 Jan 2027 at 13:00",
            "told": "The webinar is held on ",
            "words": "Tuesday 19 January at 13:00",
            "weekday": "Tue",
            "month": "Jan",
        },
    }
)


def specimen(language: str) -> View:
    """The edition, in one of the languages that it is written in; English else."""
    texts, words = _TEXTS.get(language, _TEXTS["en"]), words_for(language)
    return View(
        language=language,
        direction=words.direction,
        words=words,
        site_name=texts["site"],
        title=texts["title"],
        subject=texts["item"],
        preheader=texts["summary"],
        number=words.number.format(n=12),
        day=texts["day"],
        topics=plural(words.topics, 2, words),
        web_version=Link(words.links.read_online, f"{_SITE}/12/{language}"),
        other_languages=tuple(
            Link(words_for(code).name, f"{_SITE}/12/{code}", code)
            for code in _TEXTS
            if code != language
        ),
        contents=True,
        article=(),
        sections=(
            SectionShown("s-news", texts["news"], (_item(texts, language),)),
            SectionShown("s-events", texts["events"], (_event(texts, language),)),
        ),
        weeks=(),
        calendar_link=Link(words.links.all_to_calendar, f"{_SITE}/12/{language}/all.ics"),
        calendar_feed=Link(words.links.calendar_feed, f"{_SITE}/calendar/{language}.ics"),
        footer=FooterShown(
            texts["site"],
            None,
            words.why.format(bulletin=texts["title"]),
            (Link(words.links.accessibility, f"{_SITE}/accessibility"),),
        ),
        unsubscribe_url=f"{_SITE}/u/",
    )


def specimen_page(
    template: str, language: str, loader: BaseLoader, press: Press
) -> tuple[str, str]:
    """All blocks of a set on one page: HTML and plain text.

    Raises:
        RenderError: something in the set is wrong.
    """
    shown = specimen(language)
    html = finished(press(sound_mjml(shown, template, loader, "specimen")), shown)
    return html, render_text(shown, template, loader, "specimen")


def mistakes(template: str, loader: BaseLoader) -> Iterator[str]:
    """What is wrong with a set, in any language and either part; a line each, each once."""
    said = dict.fromkeys(
        line
        for language in languages()
        for page in PAGES
        for line in _mistakes(specimen(language), template, loader, page)
    )
    yield from said


def _mistakes(shown: View, template: str, loader: BaseLoader, page: str) -> Iterator[str]:
    for write in (sound_mjml, render_text):
        try:
            write(shown, template, loader, page)
        except MarkupError as error:
            yield from (told(fault, template) for fault in error.faults)
        except RenderError as error:
            yield str(error)


def _item(texts: Mapping[str, str], language: str) -> ItemShown:
    kind = words_for(language).labels.kinds["news"]
    return ItemShown(
        id="item",
        title=texts["item"],
        url=f"{_SITE}/library",
        lang=None,
        lang_mark=None,
        meta=(kind, texts["site"], texts["day"]),
        summary=texts["summary"],
        lead=True,
    )


def _event(texts: Mapping[str, str], language: str) -> EventShown:
    words = words_for(language)
    return EventShown(
        id="event",
        title=texts["event"],
        url=f"{_SITE}/webinar",
        lang=None,
        lang_mark=None,
        meta=(words.labels.kinds["webinar"],),
        reason=words.labels.reasons["registration_open"],
        badge=Badge(texts["weekday"], "19", texts["month"]),
        when=texts["when"],
        facts=(Fact(words.labels.place, words.labels.online),),
        actions=(Action(words.links.register, texts["event"], f"{_SITE}/webinar/register"),),
        text=None,
        materials=(),
        evidence=Evidence(texts["told"], texts["words"], "."),
        own_words=None,
        source=texts["site"],
        source_link=Link(texts["event"], f"{_SITE}/webinar"),
    )

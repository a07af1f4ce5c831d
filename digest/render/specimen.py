"""A made-up edition, on which every block of a set of templates can be seen and tried. Pure.

The entries stand here; what the further blocks say stands beside them, in `specimen.j2`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from jinja2 import BaseLoader

from digest.ports import Sandbox
from digest.render.article import article
from digest.render.letter import BUTTON_URL, LETTERS, Stationery, letter_order
from digest.render.letters import letters_for
from digest.render.printing import Order, order, printed
from digest.render.shown import (
    Action,
    Badge,
    DayShown,
    EventShown,
    Evidence,
    Fact,
    FooterShown,
    ItemShown,
    Link,
    SectionShown,
    View,
    WeekShown,
)
from digest.render.words import languages, words_for
from digest.render.words.words import plural

PAGES = ("bulletin", "specimen")
SITE = "https://bulletin.example.org"
"""Where it is published; nothing is there."""

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
            "near": "ti 19.1.",
            "named": "webinaari 19.1.",
            "opening": "## Kylien talvi\n\nKirjastoauto **palaa**, ja [aikataulu](https://"
            "bulletin.example.org/times) on sovittu kylien kanssa.\n\n- Kyyti on maksuton.\n"
            "- Autoon pääsee *pyörätuolilla*.\n\n> Auto on kylän toinen olohuone.",
            "off": "Kylätalojen verkostopäivä",
            "call": "Avustukset kylätalojen kunnostukseen",
            "friday": "pe",
            "closes": "pe 29.1.2027",
            "call_text": "Avustusta voi hakea kuluihin, jotka syntyvät vuonna 2027.",
            "form": "Hakulomake",
            "times": "Aikataulu (PDF, 0,2 Mt)",
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
            "near": "tis 19.1",
            "named": "webbinarium 19.1",
            "opening": "## Vintern i byarna\n\nBokbussen **kommer tillbaka**, och [tidtabellen]"
            "(https://bulletin.example.org/times) har gjorts upp med byarna.\n\n- Skjutsen är "
            "gratis.\n- Man kommer in med *rullstol*.\n\n> Bussen är byns andra vardagsrum.",
            "off": "Byahusens nätverksdag",
            "call": "Understöd för renovering av byahus",
            "friday": "fre",
            "closes": "fre 29.1.2027",
            "call_text": "Understöd kan sökas för kostnader som uppstår år 2027.",
            "form": "Ansökningsblankett",
            "times": "Tidtabell (PDF, 0,2 MB)",
        },
        "en": {
            "site": "Birdsbay Council",
            "title": "Bulletin",
            "day": "Tue 5 January 2027",
            "news": "News",
            "events": "Events",
            "item": "The mobile library returns to the villages in January",
            "summary": "It stops at eight places every other week.",
            "event": "Webinar on accessibility",
            "when": "Tue 19 January 2027, 13:00",
            "told": "The webinar is held on ",
            "words": "Tuesday 19 January at 13:00",
            "weekday": "Tue",
            "month": "Jan",
            "near": "Tue 19 January",
            "named": "webinar 19 January",
            "opening": "## Winter in the villages\n\nThe mobile library **is back**, and its [times]"
            "(https://bulletin.example.org/times) are agreed with the villages.\n\n- The ride is "
            "free.\n- You can board in a *wheelchair*.\n\n> The van is a second living room.",
            "off": "Network day of the village halls",
            "call": "Grants to repair village halls",
            "friday": "Fri",
            "closes": "Fri 29 January 2027",
            "call_text": "You can apply for costs that arise in 2027.",
            "form": "Application form",
            "times": "Timetable (PDF, 0.2 MB)",
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
        topics=plural(words.topics, 4, words),
        web_version=Link(words.links.read_online, f"{SITE}/12/{language}"),
        other_languages=tuple(
            Link(words_for(code).name, f"{SITE}/12/{code}", code)
            for code in _TEXTS
            if code != language
        ),
        contents=True,
        article=article(texts["opening"]),
        sections=(
            SectionShown("s-news", texts["news"], (_item(texts, language),)),
            SectionShown("s-events", texts["events"], _events(texts, language)),
        ),
        weeks=(_week(texts, language),),
        calendar_link=Link(words.links.all_to_calendar, f"{SITE}/12/{language}/all.ics"),
        calendar_feed=Link(words.links.calendar_feed, f"{SITE}/calendar/{language}.ics"),
        footer=FooterShown(
            texts["site"],
            "PL 1, 00001 Esimerkki",
            words.why.format(bulletin=texts["title"]),
            (
                Link(words.links.privacy, f"{SITE}/privacy"),
                Link(words.links.accessibility, f"{SITE}/accessibility"),
                Link(words.links.feedback, f"{SITE}/feedback"),
            ),
        ),
        unsubscribe_url=f"{SITE}/u/",
        preferences_url=f"{SITE}/p/",
    )


def specimen_page(
    template: str, language: str, loader: BaseLoader, sandbox: Sandbox
) -> tuple[str, str]:
    """All blocks of a set on one page: HTML and plain text.

    Raises:
        RenderError: something in the set is wrong.
    """
    wanted = order(specimen(language), template, "specimen")
    return printed(wanted, loader=loader, sandbox=sandbox)


def trials(template: str) -> Iterator[Order]:
    """The pages on which all of a set can be tried, in every language."""
    for language in languages():
        if template == LETTERS:
            yield from _letters(language)
        else:
            yield from (order(specimen(language), template, page) for page in PAGES)


def _letters(language: str) -> Iterator[Order]:
    """One with all that a letter can say, and one with no more than it must."""
    texts, words = _TEXTS.get(language, _TEXTS["en"]), letters_for(language)
    bare = Stationery(texts["title"], texts["site"], texts["site"])
    whole = replace(
        bare,
        days=7,
        postal_address="PL 1, 00001 Esimerkki",
        contact="news@bulletin.example.org",
        privacy_url=f"{SITE}/privacy",
    )
    for paper in (whole, bare):
        wanted, _ = letter_order(words.join, paper, language)
        yield replace(wanted, values={**wanted.values, BUTTON_URL: f"{SITE}/join"})


def _item(texts: Mapping[str, str], language: str) -> ItemShown:
    kind = words_for(language).labels.kinds["news"]
    return ItemShown(
        id="item",
        title=texts["item"],
        url=f"{SITE}/library",
        lang=None,
        lang_mark=None,
        meta=(kind, texts["site"], texts["day"].partition(" ")[2]),
        summary=texts["summary"],
        also=(Link(f"{texts['site']}: {texts['item']}", f"{SITE}/also"),),
        materials=(Link(texts["times"], f"{SITE}/times.pdf"),),
        lead=True,
    )


def _events(texts: Mapping[str, str], language: str) -> tuple[EventShown, ...]:
    """One to attend, one that is cancelled, and one to act before, in the editor's words."""
    words, coming = words_for(language), _event(texts, language)
    labels = words.labels
    off = replace(
        coming,
        id="off",
        title=texts["off"],
        url=f"{SITE}/off",
        meta=(labels.kinds["network_day"],),
        reason=labels.reasons["cancelled"],
        actions=(),
        source_link=Link(texts["off"], f"{SITE}/off"),
        cancelled=True,
    )
    call = replace(
        coming,
        id="call",
        title=texts["call"],
        url=f"{SITE}/call",
        meta=(labels.kinds["application"], labels.by_editor),
        reason=labels.reasons["last_chance"],
        badge=Badge(texts["friday"], "29", texts["month"], due=True),
        when=f"{labels.due['application']} {texts['closes']}",
        facts=(),
        actions=(),
        text=texts["call_text"],
        materials=(Link(texts["form"], f"{SITE}/call.pdf"),),
        source_link=None,
    )
    return coming, off, call


def _week(texts: Mapping[str, str], language: str) -> WeekShown:
    words = words_for(language)
    kind = words.labels.kinds["webinar"]
    day = DayShown(texts["near"], kind, texts["event"], f"{SITE}/webinar", None)
    return WeekShown(words.week.format(n=3), (day,))


def _event(texts: Mapping[str, str], language: str) -> EventShown:
    words = words_for(language)
    return EventShown(
        id="event",
        title=texts["event"],
        url=f"{SITE}/webinar",
        lang=None,
        lang_mark=None,
        meta=(words.labels.kinds["webinar"],),
        reason=words.labels.reasons["registration_open"],
        badge=Badge(texts["weekday"], "19", texts["month"]),
        when=texts["when"],
        facts=(Fact(words.labels.place, words.labels.online),),
        actions=(
            Action(words.links.register, texts["named"], f"{SITE}/webinar/register"),
            Action(words.links.add_to_calendar, texts["named"], f"{SITE}/webinar.ics"),
        ),
        text=None,
        materials=(),
        evidence=Evidence(texts["told"], texts["words"], "."),
        own_words=None,
        source=texts["site"],
        source_link=Link(texts["event"], f"{SITE}/webinar"),
    )

"""A rich issue of a fictional body, and what stands around it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from jinja2 import FileSystemLoader

from digest.model.bulletin import Bulletin, Section, When
from digest.model.event import Event, EventKind, EventReason, EventStatus
from digest.model.issue import (
    Edition,
    Entry,
    EventEntry,
    Issue,
    IssueSection,
    IssueState,
    ItemEntry,
    Period,
)
from digest.model.item import ItemKind, Material, Origin
from digest.model.text import Quote, Span
from digest.render.edition import render_edition
from digest.render.frame import Frame
from digest.render.printing import order
from digest.render.view import view
from tests.render.sandboxes import SANDBOX

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
HELSINKI = ZoneInfo("Europe/Helsinki")
PUBLIC = "https://tiedote.example.org"


def values(language: str = "fi", of: Issue | None = None) -> dict[str, object]:
    """What the templates see of the sample, as it arrives in the child."""
    made = view(of or issue(), bulletin=bulletin(), language=language, frame=frame(language))
    assert made is not None
    plain: dict[str, object] = msgspec.to_builtins(order(made.view, "bulletin").values)
    return plain


LOADER = FileSystemLoader(TEMPLATES)


def section(section_id: str, fi: str, sv: str, en: str, kinds: str) -> Section:
    return Section(section_id, {"fi": fi, "sv": sv, "en": en}, frozenset(kinds.split()))


SECTIONS = (
    section(
        "events",
        "Tulevat tapahtumat ja verkostopäivät",
        "Kommande evenemang och nätverksdagar",
        "Coming events and network days",
        "network_day seminar webinar workshop training tour event",
    ),
    section(
        "deadlines",
        "Haut ja määräajat",
        "Ansökningar och tidsfrister",
        "Calls and deadlines",
        "application consultation deadline",
    ),
    section("news", "Uutiset", "Nyheter", "News", "news column notice"),
    section(
        "research",
        "Tutkimus ja julkaisut",
        "Forskning och publikationer",
        "Research and publications",
        "research publication release",
    ),
    section(
        "materials",
        "Aineistot ja toimintamallit",
        "Material och verksamhetsmodeller",
        "Materials and operating models",
        "material model",
    ),
)


def bulletin() -> Bulletin:
    return Bulletin(
        name="ajankohtaistiedote",
        title={"fi": "Ajankohtaistiedote", "sv": "Aktuellt", "en": "Bulletin"},
        languages=("fi", "sv", "en"),
        when=When(HELSINKI, date(2026, 1, 7), time(9), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
        sections=SECTIONS,
    )


def frame(language: str = "fi") -> Frame:
    base = f"{PUBLIC}/issues/ajankohtaistiedote/12"
    return Frame(
        site_name="Lähipalvelujen ohjelmatoimisto",
        public_url=PUBLIC,
        web_version_url=f"{base}/{language}",
        calendars_url=f"{base}/{language}/",
        sender_name="Lähipalvelujen ohjelmatoimisto",
        postal_address="PL 30, 00271 Helsinki",
        other_languages=tuple((code, f"{base}/{code}") for code in ("fi", "sv", "en")),
        privacy_url=f"{PUBLIC}/privacy",
        accessibility_url=f"{PUBLIC}/accessibility",
        feedback_url=f"{PUBLIC}/feedback",
    )


def first_story(of: Issue) -> ItemEntry:
    """The story that leads the sample's news."""
    story = of.sections[2].entries[0]
    assert isinstance(story, ItemEntry)
    return story


def quote(text: str) -> Quote:
    return Quote(text, Span(0, len(text)))


def item(
    item_id: str,
    kind: ItemKind,
    title: str,
    summary: str,
    *,
    language: str = "fi",
    source: str = "Ohjelmatoimisto",
    day: date = date(2026, 12, 28),
    materials: tuple[Material, ...] = (),
    origins: tuple[Origin, ...] = (),
) -> ItemEntry:
    return ItemEntry(
        id=item_id,
        kind=kind,
        language=language,
        title=title,
        url=f"https://www.example.org/{language}/{item_id}",
        source=source,
        published_on=day,
        summary=(quote(summary),) if summary else (),
        materials=materials,
        origins=origins,
    )


def event(
    event_id: str,
    found: Event,
    *,
    reason: EventReason = EventReason.NEW,
    language: str = "fi",
    source: str = "Ohjelmatoimisto",
    item_title: str = "",
    told_on: date | None = date(2026, 12, 29),
) -> EventEntry:
    return EventEntry(
        id=event_id,
        item_id=f"item-of-{event_id}",
        event=found,
        reason=reason,
        language=language,
        url=f"https://www.example.org/{language}/{event_id}",
        source=source,
        item_title=item_title or found.title,
        told_on=told_on,
    )


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), HELSINKI).astimezone(UTC)


def events() -> tuple[Entry, ...]:
    oulu, web = date(2027, 1, 14), date(2027, 1, 19)
    return (
        event(
            "3f0a",
            Event(
                EventKind.NETWORK_DAY,
                "Lähipalvelujen valtakunnallinen verkostopäivä",
                oulu,
                oulu,
                quote("Verkostopäivä pidetään Oulussa torstaina 14. tammikuuta kello 9–15.30."),
                starts_at=at(oulu, 9),
                ends_at=at(oulu, 15, 30),
                when="torstaina 14. tammikuuta kello 9–15.30",
                place="Oulun kaupunginkirjasto, Saaristonkatu",
                registration_url="https://www.example.org/fi/3f0a/ilmoittaudu",
                registration_closes_on=date(2027, 1, 8),
                capacity=120,
                status=EventStatus.REGISTRATION_OPEN,
            ),
            reason=EventReason.REGISTRATION_OPEN,
            item_title="Ilmoittaudu tammikuun verkostopäivään",
        ),
        event(
            "77b2",
            Event(
                EventKind.WEBINAR,
                "Saavutettavuuswebinaari kirjaamoille ja neuvontapisteille",
                web,
                web,
                quote(
                    "Webinaari järjestetään ensi vuoden tammikuun kolmannella viikolla tiistaina."
                ),
                starts_at=at(web, 13),
                when="tammikuun kolmannella viikolla tiistaina",
                online_url="https://www.example.org/fi/77b2/osallistu",
                moved_from=date(2027, 1, 12),
                status=EventStatus.MOVED,
            ),
            reason=EventReason.MOVED,
            source="Kuntien verkosto",
        ),
        event(
            "9c11",
            Event(
                EventKind.SEMINAR,
                "Seminarium om servicestigar i skärgården",
                date(2027, 2, 9),
                date(2027, 2, 10),
                quote("Seminariet ordnas i Mariehamn den 9–10 februari."),
                when="den 9–10 februari",
                place="Mariehamn, Alandica",
                status=EventStatus.CANCELLED,
            ),
            reason=EventReason.CANCELLED,
            language="sv",
            source="Skärgårdsnätverket",
        ),
        event(
            "a5d0",
            Event(
                EventKind.TOUR,
                "Maakuntakiertue",
                date(2027, 3, 1),
                date(2027, 5, 31),
                quote("Kiertue jatkuu keväällä seitsemässä maakunnassa."),
                when="keväällä",
            ),
            source="Kuntien verkosto",
        ),
    )


def deadlines() -> tuple[Entry, ...]:
    return (
        event(
            "c0de",
            Event(
                EventKind.APPLICATION,
                "Avustukset kohtaamispaikkojen kehittämiseen",
                date(2026, 12, 1),
                date(2027, 1, 29),
                quote("Haku on auki 1.12.2026–29.1.2027 kello 16.15 asti."),
                ends_at=at(date(2027, 1, 29), 16, 15),
                when="1.12.2026–29.1.2027 kello 16.15 asti",
            ),
            source="Avustusyksikkö",
            item_title="Kohtaamispaikkojen avustushaku on avattu",
        ),
        event(
            "d4d4",
            Event(
                EventKind.CONSULTATION,
                "Consultation on the quality criteria of local services",
                date(2027, 1, 22),
                date(2027, 1, 22),
                quote("Send your comments by Friday 22 January."),
                when="by Friday 22 January",
            ),
            reason=EventReason.LAST_CHANCE,
            language="en",
            source="Programme office",
        ),
    )


def news() -> tuple[Entry, ...]:
    return (
        item(
            "n1",
            ItemKind.NEWS,
            "Kirjastoauto palaa kuuteen kuntaan tammikuussa",
            "Kirjastoauto alkaa taas kiertää kuudessa itäisessä kunnassa 11. tammikuuta alkaen. "
            "Samalla pysäkeillä voi tavata neuvojan joka toinen viikko. "
            "Reitit on suunniteltu yhdessä koulujen ja kyläyhdistysten kanssa.",
            origins=(
                Origin("Ohjelmatoimisto", "https://www.example.org/fi/n1", "sama"),
                Origin(
                    "Kuntien verkosto",
                    "https://verkosto.example.org/kirjastoauto",
                    "Kirjastoauto palaa",
                ),
            ),
        ),
        item(
            "n2",
            ItemKind.COLUMN,
            "Kolmen tunnin junamatka opetti kuuntelemaan",
            "Junassa ehtii kysyä, mitä ihminen oikeastaan tarvitsee.",
            source="Kuntien verkosto",
            day=date(2026, 12, 30),
        ),
        item(
            "n3",
            ItemKind.NEWS,
            "Servicepunkten i Lovisa håller öppet också på lördagar",
            "Från och med januari är servicepunkten öppen varje lördag klockan 10–14.",
            language="sv",
            source="Skärgårdsnätverket",
        ),
        item("n4", ItemKind.NOTICE, "Palvelunumero on suljettu loppiaisena", ""),
    )


def research() -> tuple[Entry, ...]:
    return (
        item(
            "r1",
            ItemKind.RESEARCH,
            "Tutkimus: lähipalvelu säästää matkoja, ei aina rahaa",
            "Tutkijat seurasivat 1 240 asiakasta kahden vuoden ajan. "
            "Matkoihin käytetty aika väheni kolmanneksen.",
            source="Aluetutkimuksen laitos",
        ),
        item(
            "r2",
            ItemKind.PUBLICATION,
            "Local services in numbers 2026",
            "The yearbook gathers indicators from all 21 regions.",
            language="en",
            source="Programme office",
            materials=(Material("Yearbook (PDF)", "https://www.example.org/yearbook.pdf"),),
        ),
        event(
            "e001",
            Event(
                EventKind.RELEASE,
                "Palvelupolkujen käsikirja",
                date(2027, 3, 1),
                date(2027, 3, 31),
                quote("Käsikirja ilmestyy maaliskuussa."),
                when="maaliskuussa",
            ),
        ),
    )


def materials() -> tuple[Entry, ...]:
    return (
        item(
            "m1",
            ItemKind.MODEL,
            "Toimintamalli: yksi ovi, yksi kiireetön keskustelu",
            "Malli kuvaa, miten ensimmäinen käynti sovitaan yhdellä puhelulla.",
            materials=(
                Material("Mallin kuvaus", "https://www.example.org/malli.pdf"),
                Material("Tallenne", "https://www.example.org/tallenne"),
            ),
        ),
    )


def issue() -> Issue:
    filled = (events(), deadlines(), news(), research(), materials())
    return Issue(
        id="b1f3",
        bulletin="ajankohtaistiedote",
        number=12,
        state=IssueState.DRAFT,
        nominal_on=date(2027, 1, 6),
        sends_at=at(date(2027, 1, 5), 9),
        period=Period(datetime(2026, 12, 23, 7, tzinfo=UTC), datetime(2027, 1, 5, 7, tzinfo=UTC)),
        created_at=datetime(2027, 1, 4, 8, 30, tzinfo=UTC),
        sections=tuple(
            IssueSection(part.id, part.title, entries)
            for part, entries in zip(SECTIONS, filled, strict=True)
        ),
    )


def edition(language: str = "fi", of: Issue | None = None) -> Edition:
    """The sample in one language, as the real template renders it."""
    rendered = render_edition(
        of or issue(),
        bulletin=bulletin(),
        language=language,
        frame=frame(language),
        loader=LOADER,
        sandbox=SANDBOX,
    )
    assert rendered is not None
    return rendered

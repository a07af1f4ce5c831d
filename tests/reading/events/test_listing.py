"""Calendars by their heading alone, in every layout; and tables of facts that look like them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from digest.model.event import Event
from digest.reading import read
from tests.reading.event_texts import TODAY, proposed_in

DAYS = {
    "fi": ("3.12.", "la 5.12.2026", "torstaina 10.12."),
    "sv": ("den 3 december", "lör 5/12", "10.12.2026"),
    "en": ("3 December", "Saturday, December 5th", "10 Dec 2026"),
}
EXPECTED = ["2026-12-03", "2026-12-05", "2026-12-10"]
NAMES = {
    "fi": ("Kuun kehto", "Helmi Laine & Trio", "Miksi sumu soi?"),
    "sv": ("Månens vagga", "Pärla Lind & Trio", "Hur låter dimman?"),
    "en": ("Cradle of the Moon", "Pearl Lindley & Trio", "How does fog sound?"),
}
PLACES = {"fi": "Kuuralan kirjasto", "sv": "Nordby bibliotek", "en": "Shoreham library"}
HEADINGS = {
    "fi": ("Tulossa", "Tapahtumakalenteri", "Talven ohjelma 2026–2027", "Laita kalenteriin"),
    "sv": ("Kommande", "Evenemangskalender", "Vinterns program 2026–2027", "På gång i byn"),
    "en": ("Coming up", "Events calendar", "Winter programme 2026–27", "Diary dates"),
}
LAYOUTS = (
    "{day} {name}",
    "{day}: {name}",
    "{day} | {name} | {place}",
    "{day}\t{name}\t{place}",
    "• {day} {name}, {place}",
    "{name} {day}",
    "{name}, {place}, {day}",
    "{name} ({day})",
    "{name} / {day} / {place}",
    "{place}: {name} {day}",
    "\n{name}\n{day}\n{place}",
    "\n{day}\n{name}\n{place}",
)


def offered(text: str, language: str, title: str = "") -> list[str]:
    zone = ZoneInfo("Europe/Helsinki")
    reading = read(text, title=title, language=language, today=TODAY, zone=zone)
    return [event.start_on.isoformat() for event in reading.events if event.proposed]


def titles(text: str, language: str) -> list[str]:
    told: tuple[Event, ...] = proposed_in(text, language)
    return [event.title for event in told]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_name_with_a_day_is_an_event_under_the_heading_of_a_calendar(
    language: str, layout: str
) -> None:
    at = LAYOUTS.index(layout)
    for shift in range(2):
        heading = HEADINGS[language][(at + shift) % len(HEADINGS[language])]
        names = (*NAMES[language][shift:], *NAMES[language][:shift])
        told = zip(DAYS[language], names, strict=True)
        rows = (layout.format(day=d, name=n, place=PLACES[language]) for d, n in told)

        assert offered(f"{heading}\n" + "\n".join(rows), language) == EXPECTED


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Tulossa\n\n3.12. Kuurala: Kuun kehto\n5.12. Kuun kehto", "Kuurala: Kuun kehto"),
        ("sv", "Kommande\n\n3/12 | Månens vagga | Nordby\n16/12 | Fest | Nordby", "Månens vagga"),
        ("en", "Coming up\n\nCradle of the Moon / 3 December / Shoreham", "Cradle of the Moon"),
        ("en", "Coming up\n\n3 December\nMoonrise\nShoreham\n\n5 December\nFog\nHythe", "Moonrise"),
    ],
)
def test_a_row_is_called_by_its_own_name(language: str, text: str, expected: str) -> None:
    assert titles(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Etusivu\nAukioloajat\nYhteystiedot\n\nTulossa\n\n3.12. Kuun kehto\n5.12. Sumun soitto",
        ),
        ("sv", "Hem\nÖppettider\nKontakt\n\nKalendarium\n\n3.12 Månens vagga\n5.12 Dimmans sång"),
        (
            "en",
            "Home\nOpening hours\nContact\n\nWhat’s on\n\n3 December: Moonrise\n5 December: Fog",
        ),
    ],
)
def test_a_menu_above_a_calendar_does_not_close_it(language: str, text: str) -> None:
    assert offered(text, language) == EXPECTED[:2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Viikon ohjelma 30.11.–6.12.2026\n\nTorstai klo 18 Kuun kehto\n\nLauantai klo 12 Sumu",
        ),
        (
            "sv",
            "Veckans program 30.11–6.12.2026\n\nTorsdag kl. 18 Månens vagga\n\nLördag kl. 12 Dimma",
        ),
        (
            "en",
            "Programme for the week 30 November – 6 December\n\nThursday 6pm Moonrise\n\nSaturday 9am Fog",
        ),
    ],
)
def test_the_rows_of_a_week_stand_for_its_heading(language: str, text: str) -> None:
    assert offered(text, language) == EXPECTED[:2]


@pytest.mark.parametrize(
    ("language", "heading", "rows"),
    [
        ("fi", "Nimipäivät", "3.12. Vellamo\n5.12. Selma"),
        ("fi", "Liputuspäivät", "6.12. itsenäisyyspäivä\n28.2. Kalevalan päivä"),
        ("fi", "Esityslistat", "Kuuralan valtuusto 3.12.2026\nTekninen lautakunta 5.12.2026"),
        ("fi", "Uimahalli avoinna", "23.12. klo 6–20\n28.12. klo 6–21"),
        ("fi", "Jätteen keräyspäivät", "Lasi 3.12.\nMetalli 5.12."),
        ("sv", "Namnsdagar", "3.12 Lydia\n5.12 Sven"),
        ("sv", "Prislista", "Säsongskort 1.12–31.3 60 euro\nDagskort 5.12 8 euro"),
        ("sv", "Föredragningslistor", "Nordby fullmäktige 3.12.2026\nTekniska nämnden 5.12.2026"),
        ("sv", "Simhallen är öppen", "23.12 kl. 6–20\n28.12 kl. 6–21"),
        ("en", "Name days", "3 December Lydia\n5 December Sven"),
        ("en", "Agendas", "Shoreham Council 3 December 2026\nPlanning Committee 5 December 2026"),
        ("en", "The pool is open", "23 December 6am–8pm\n28 December 6am–9pm"),
        ("en", "Bin collections", "Glass 3 December\nPaper 5 December"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_rows_of_a_table_are_nothing_to_attend(
    language: str, heading: str, rows: str, between: str
) -> None:
    assert offered(heading + between + rows, language) == []
    assert offered(rows, language, title=heading) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Hinnasto\nYhteystiedot\n\nKuuralan joulukonsertti\n3.12.2026 klo 18\nKuuralan kirkko",
        ),
        ("sv", "Priser\nKontakt\n\nNordby julkonsert\n3.12.2026 kl. 18\nNordby kyrka"),
        (
            "en",
            "Prices\nContact\n\nShoreham Christmas concert\n3 December 2026, 6pm\nSt Anne’s Church",
        ),
    ],
)
def test_a_word_of_a_menu_heads_no_table(language: str, text: str) -> None:
    assert offered(text, language) == EXPECTED[:1]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fi", "Pöytäkirja 3.12.2026"),
        ("fi", "Bussiaikataulut 7.12.2026–3.6.2027"),
        ("sv", "Prislista 1.1.2027"),
        ("sv", "Nyhetsbrev 3.12.2026"),
        ("en", "Timetables 7 December 2026 – 3 June 2027"),
        ("en", "Water cut 3 December 2026"),
    ],
)
def test_a_title_of_a_table_or_paper_tells_no_event(language: str, title: str) -> None:
    texts = {"fi": "Toimisto neuvoo.", "sv": "Kansliet ger råd.", "en": "Ask the office."}

    assert offered(texts[language], language, title=title) == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fi", "Kuuralan kirjasto: Kuun kehto 3.12."),
        ("fi", "3.12.2026 Kuun kehto"),
        ("sv", "Nordby bibliotek: Månens vagga den 3 december"),
        ("sv", "Sommarläsning 3.12–5.12.2026"),
        ("en", "Shoreham library: Cradle of the Moon, 3 December"),
        ("en", "Book Week 3 December – 5 December"),
    ],
)
def test_a_title_of_a_name_and_a_day_tells_an_event(language: str, title: str) -> None:
    texts = {"fi": "Pääsy on vapaa.", "sv": "Inträdet är fritt.", "en": "Entry is free."}

    assert offered(texts[language], language, title=title) == EXPECTED[:1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kuun kehto\n3.12.\nKylä kokoontuu jälleen yhteen."),
        ("fi", "3.12.\n\nKuun kehto\n\nKylä kokoontuu jälleen yhteen."),
        ("sv", "Månens vagga\n3 december\nByborna fick femton förslag i år."),
        ("sv", "3 december\n\nMånens vagga\n\nByborna fick femton förslag i år."),
        ("en", "Cradle of the Moon\n3 December\nThe village received fifteen ideas this year."),
        ("en", "3 December\n\nCradle of the Moon\n\nThe village received fifteen ideas this year."),
    ],
)
def test_a_name_and_a_bare_day_above_a_story_are_an_event(language: str, text: str) -> None:
    assert offered(text, language) == EXPECTED[:1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "3.12. Kuun kehto: Avoinna klo 11–13."),
        ("sv", "3 december Månens vagga: Öppet kl. 11–13."),
        ("en", "3 December. Cradle of the Moon. Tickets £10 on the door."),
        ("fi", "Kuun kehto (3.12.). Liput ovelta."),
        ("sv", "Månens vagga den 3 december. Lokala producenter är med."),
    ],
)
def test_what_stands_behind_the_name_of_a_row_does_not_rule_it_out(
    language: str, text: str
) -> None:
    assert offered(text, language) == EXPECTED[:1]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fi", "Talven tapahtumia\n\n3.12. Kuun kehto ja muita lauluja\n5.12. Sumun soitto", "Talven tapahtumia"),
        ("sv", "Vinterns evenemang\n\n3/12 Månens vagga och andra visor\n15/12 Dimmans sång", "Vinterns evenemang"),
        ("en", "Events in Shoreham\n\nDec 3\n6pm\nCradle of the Moon\n\nDec 5\n6pm\nFog songs by the sea", "Events in Shoreham"),
    ],
)  # fmt: skip
def test_the_heading_of_a_list_is_its_title_and_no_row(
    language: str, text: str, title: str
) -> None:
    reading = read(text, language=language, today=TODAY, zone=ZoneInfo("Europe/Helsinki"))

    assert reading.title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Etusivu / Uutiset / 3.12.2026\n\nKylätalon katto korjattiin."),
        ("sv", "Hem / Nyheter / 3.12.2026\n\nByagårdens tak lagades."),
        ("en", "Home / News / 3 December 2026\n\nThe roof of the hall was mended."),
    ],
)
def test_a_path_of_crumbs_is_no_row(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Tour dates\n3 Dec. – Hythe, Cavern\n5 Dec. – Dover, Arena", EXPECTED[:2]),
        (
            "fi",
            "Kiertueella\n03.12. Kuurala, Kuurasali\n05.12. Norrby, Rantateatteri",
            EXPECTED[:2],
        ),
        ("fi", "Esitykset:\n\nto 3.12 klo 19 ensi-ilta\nla 5.12 klo 14", EXPECTED[:2]),
        (
            "sv",
            "Turné\n\n3 december\n19.00\nNordby bygdegård\n\n5 december\n19.00\nKulla",
            EXPECTED[:2],
        ),
    ],
)
def test_a_tour_or_a_play_is_told_by_its_rows(
    language: str, text: str, expected: list[str]
) -> None:
    assert offered(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tulossa\n\nIlmoittautuminen 3.12. mennessä"),
        ("fi", "Tulossa\n\nKirjasto suljettu 3.12."),
        ("sv", "Kommande\n\nSenast i slutet av december"),
        ("sv", "Kommande\n\n3/12 Protokoll från styrelsen"),
        ("en", "Coming up\n\nThe library closes early on 3 December"),
    ],
)
def test_a_calendar_does_not_make_a_last_day_or_a_closure_an_event(
    language: str, text: str
) -> None:
    zone = ZoneInfo("Europe/Helsinki")
    reading = read(text, language=language, today=TODAY, zone=zone)

    assert not [e for e in reading.events if e.proposed and e.kind.value == "event"]

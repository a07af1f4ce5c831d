from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.extract import Extracted, extract_article
from digest.collect.paragraphs import decode, plain
from digest.model.event import EventStatus
from digest.model.item import Author, Contact, ItemKind, Material
from tests.collect.conftest import ZONE

SIDEBAR = '<aside><h2>Lue myös</h2><a href="/x">Toinen</a> <time datetime="2030-01-01">1.1.2030</time></aside>'
BODY = "<p>" + "Kunnat avaavat uusia palvelupisteitä. " * 8 + "</p>"


def page(article: str, head: str = "", language: str = "fi") -> str:
    return (
        f'<html lang="{language}"><head>{head}</head><body><nav><a href="/">Etusivu</a></nav>'
        f"{article}{SIDEBAR}<footer>Sivua päivitetty 18.3.2029</footer></body></html>"
    )


def day_of(found: Extracted) -> date | None:
    return found.published_at.astimezone(ZONE).date() if found.published_at else None


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def test_the_corpus_pages_give_title_date_and_text(corpus: Path) -> None:
    wanted = json.loads((corpus / "pages" / "index.json").read_text())
    titles, dates, recalls, precisions = [], [], [], []
    for name, want in wanted.items():
        found = extract_article((corpus / "pages" / name).read_bytes(), zone=ZONE)
        ours, theirs = words(found.text), words("\n".join(want["body"]))
        common = sum((ours & theirs).values())
        titles.append(found.title == want["title"])
        dates.append(str(day_of(found)) == want["date"])
        recalls.append(common / sum(theirs.values()))
        precisions.append(common / sum(ours.values()))

    assert (sum(titles), sum(dates), len(wanted)) == (20, 20, 20)
    assert min(recalls) >= 0.99
    assert min(precisions) >= 0.97


def test_the_date_of_the_markup_comes_before_the_dates_of_the_text() -> None:
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-05-04"}</script>'
    article = f"<main><h1>Otsikko</h1><p>3.5.2026</p>{BODY}</main>"

    assert day_of(extract_article(page(article, script), zone=ZONE)) == date(2026, 5, 4)


def test_a_time_element_inside_the_article_gives_the_date() -> None:
    article = (
        f'<article><h1>Otsikko</h1><time datetime="2026-05-04T09:00">4.5.</time>{BODY}</article>'
    )

    assert day_of(extract_article(page(article), zone=ZONE)) == date(2026, 5, 4)


def test_a_date_after_the_title_is_the_publication_and_not_the_update() -> None:
    article = f"<main><h1>Otsikko</h1><p>Päivitetty 6.5.2026, julkaistu 4.5.2026</p>{BODY}</main>"
    found = extract_article(page(article), zone=ZONE)

    assert day_of(found) == date(2026, 5, 4)
    assert "2026" not in found.text


def test_the_last_date_of_the_content_is_taken_when_there_is_no_other() -> None:
    article = (
        f"<main><h1>Otsikko</h1>{BODY * 4}<p>Lisää: hanke alkoi 4.5.2026 Oulussa.</p>{BODY}</main>"
    )

    assert day_of(extract_article(page(article), zone=ZONE)) == date(2026, 5, 4)


def test_a_page_without_a_date_takes_none_from_its_sidebar_or_footer() -> None:
    assert (
        extract_article(page(f"<main><h1>Otsikko</h1>{BODY}</main>"), zone=ZONE).published_at
        is None
    )


def test_an_event_line_near_the_title_stays_in_the_text() -> None:
    article = f"<main><h1>Otsikko</h1><p>22.9.2026 Verkostopäivä Helsingissä</p>{BODY}</main>"

    assert "Verkostopäivä" in extract_article(page(article), zone=ZONE).text


def test_a_body_class_that_names_a_sidebar_does_not_take_the_article() -> None:
    html = f'<body class="no-sidebar related-on"><div><h1>Otsikko</h1>{BODY}</div></body>'

    assert "palvelupisteitä" in extract_article(html, zone=ZONE).text


def test_the_title_of_a_site_logo_is_not_the_title_of_the_article() -> None:
    html = f"<title>Uusi asia - Kunta</title><h1>Kunta</h1><div><h2>Uusi asia</h2>{BODY}</div>"

    assert extract_article(html, zone=ZONE).title == "Uusi asia"


def test_headings_and_lists_become_paragraphs() -> None:
    article = "<main><h1>T</h1><p>Yksi <b>kaksi</b></p><h2>Väli</h2><ul><li>a<li>b</ul></main>"

    assert extract_article(article, zone=ZONE).text == "Yksi kaksi\n\nVäli\n\na\n\nb"


def test_what_hangs_on_an_article_comes_with_it() -> None:
    article = (
        f"<main><h1>T</h1><p>Kirjoittanut Maija Meikäläinen 4.5.2026</p>{BODY}"
        '<p><a href="/f/raportti.pdf?v=2">Raportti</a> <a href="javascript:x.pdf">x</a>'
        '<a href="mailto:matti@kunta.example?subject=x">Matti Virtanen</a></p></main>'
    )
    found = extract_article(page(article, language="sv-FI"), "https://kunta.example/a/b", zone=ZONE)

    assert found.language == "sv"
    assert found.authors == (Author("Maija Meikäläinen"),)
    assert found.materials == (Material("Raportti", "https://kunta.example/f/raportti.pdf?v=2"),)
    assert found.contacts == (Contact("Matti Virtanen", email="matti@kunta.example"),)


def test_a_canonical_address_on_another_host_is_not_believed() -> None:
    head = '<link rel="canonical" href="https://other.example/a">'
    found = extract_article(page(BODY, head), "https://kunta.example/b?utm_source=x", zone=ZONE)

    assert found.url == "https://kunta.example/b?utm_source=x"


def test_an_event_in_json_ld_is_read_with_its_place_and_status() -> None:
    event = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": ["EducationEvent"],
                "name": "Verkosto&shy;päivä",
                "startDate": "2026-09-22T09:00+03:00",
                "endDate": "2026-09-22T12:00+03:00",
                "eventStatus": "https://schema.org/EventCancelled",
                "location": [
                    {"@type": "Place", "name": "Talo", "address": {"addressLocality": "Oulu"}},
                    {"@type": "VirtualLocation", "url": "https://meet.example/1"},
                ],
                "offers": {"url": "https://kunta.example/ilmo"},
            },
            {"@type": "EventSeries", "name": "Sarja", "startDate": "2026-01-01"},
            {"@type": "Event", "name": "Ilman päivää"},
        ],
    }
    script = f'<script type="application/ld+json">{json.dumps(event)}</script>'
    (found,) = extract_article(page(BODY, script), zone=ZONE).events

    assert (found.start_on, found.end_on) == (date(2026, 9, 22), date(2026, 9, 22))
    assert found.starts_at is not None
    assert (found.place, found.online_url) == ("Talo, Oulu", "https://meet.example/1")
    assert found.registration_url == "https://kunta.example/ilmo"
    assert found.status is EventStatus.CANCELLED


@pytest.mark.parametrize(
    "broken", ["{", "[1, 2]", '"x"', '{"@type": 7, "author": [[]]}', "[" * 9000]
)
def test_broken_json_ld_costs_nothing_else(broken: str) -> None:
    script = f'<script type="application/ld+json">{broken}</script>'

    assert extract_article(page(f"<main><h1>T</h1>{BODY}</main>", script), zone=ZONE).title == "T"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<p>ä – €".encode(), "text/html; charset=iso-8859-1"),
        ("<p>ä – €".encode("cp1252"), "text/html; charset=utf-8"),
        ("<p>ä – €".encode("cp1252"), ""),
        ("<meta charset=windows-1252><p>ä – €".encode("cp1252"), ""),
        ("<p>ä – €".encode("utf-8-sig"), ""),
        ("<p>ä – €".encode("utf-16"), ""),
        ("<p>ä – €".encode("cp1252"), "text/html; charset=no-such"),
    ],
)
def test_a_page_is_decoded_whatever_it_claims(body: bytes, content_type: str) -> None:
    assert plain(decode(body, content_type)) == "ä – €"


@given(st.text(alphabet='<>/="abh1p &;!-\n', max_size=80))
def test_any_markup_gives_tidy_paragraphs(html: str) -> None:
    paragraphs = extract_article(f"<h1>T</h1><div>{html}", zone=ZONE).text.split("\n\n")

    assert all(one == one.strip() for one in paragraphs)
    assert "" not in paragraphs or paragraphs == [""]


NEWS = "".join(
    f"<p>Palvelupisteen {n}. kerroksessa neuvotaan asukkaita ilman ajanvarausta.</p>"
    for n in range(6)
)


@pytest.mark.parametrize("name", ["share-enabled", "layout-related", "main-with-sidebar"])
def test_an_article_whose_element_has_the_name_of_furniture_is_found(name: str) -> None:
    page = f"<main><h1>Kunta avaa pisteen</h1><div class='{name}'>{NEWS}</div></main>"

    assert extract_article(page, zone=ZONE).text.count("ajanvarausta") == 6


@pytest.mark.parametrize("element", ["form", "aside"])
def test_an_article_in_an_unlikely_element_is_found_when_there_is_no_other(element: str) -> None:
    page = f"<main><h1>Kunta avaa pisteen</h1></main><{element}>{NEWS}</{element}>"

    assert extract_article(page, zone=ZONE).text.count("ajanvarausta") == 6


def test_a_second_opinion_repeats_neither_title_nor_date() -> None:
    page = f"<main><h1>Kunta avaa pisteen</h1><p>4.5.2026</p><div class='share'>{NEWS}</div></main>"

    assert extract_article(page, zone=ZONE).text.startswith("Palvelupisteen 0.")


def test_a_short_notice_is_not_filled_up_with_what_stands_beside_it() -> None:
    short = "<p>Palvelupiste on suljettu perjantaina 8.5.2026, ja se avataan taas maanantaina.</p>"
    beside = "<div class='related'><a href='/1'>Kunta avaa uuden palvelupisteen</a></div>"

    assert extract_article(
        f"<main><h1>Suljettu</h1>{short}{beside}</main>", zone=ZONE
    ).text.startswith("Palvelupiste")
    assert (
        "uuden"
        not in extract_article(f"<main><h1>Suljettu</h1>{short}{beside}</main>", zone=ZONE).text
    )


@pytest.mark.parametrize("how", ["hidden", "aria-hidden='true'"])
def test_what_a_page_hides_from_readers_is_no_article(how: str) -> None:
    page = f"<main><h1>Kunta avaa pisteen</h1></main><div {how}>{NEWS}</div>"

    assert extract_article(page, zone=ZONE).text == ""


def test_comments_of_readers_are_no_part_of_an_article() -> None:
    page = f"<main><h1>Kunta avaa pisteen</h1>{NEWS}<div id='comments'><p>Hienoa!</p></div></main>"

    assert "Hienoa" not in extract_article(page, zone=ZONE).text


@pytest.mark.parametrize(
    ("article", "kind"),
    [
        (f"<main><h1>Otsikko</h1><p>Uutinen 4.5.2026 klo 9.12</p>{BODY}</main>", ItemKind.NEWS),
        (f"<main><span>Kolumni</span><h1>Otsikko</h1>{BODY}</main>", ItemKind.COLUMN),
        (
            f'<div class="breadcrumb">Etusivu / Blogit / Otsikko</div><main><h1>Otsikko</h1>{BODY}</main>',
            ItemKind.COLUMN,
        ),
        (f"<main><h1>Otsikko</h1>{BODY}</main>", None),
    ],
)
def test_a_label_around_the_article_says_its_kind(article: str, kind: ItemKind | None) -> None:
    assert extract_article(page(article), zone=ZONE).kind is kind

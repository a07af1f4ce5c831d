from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import httpx
import pytest

from digest.model.finding import Acceptance, Severity
from digest.model.issue import IssueState
from digest.model.reading import Paraphrase
from tests.web.fake import FINDINGS, ISSUES, FakePublisher, issue, news

PAGES = ["/", "/issues/tuorein/24", "/preview/tuorein/24/fi.html", "/preview/tuorein/24/fi.txt"]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    "headers",
    [{"X-Forwarded-For": "127.0.0.1"}, {"Forwarded": "for=::1"}, {"Host": "evil.example"}],
)
def test_the_editors_pages_open_only_at_this_computer(
    client: httpx.Client, path: str, headers: dict[str, str]
) -> None:
    page = client.get(path, headers=headers)

    assert page.status_code == 403
    assert "vain toimitukselle" in page.text
    assert "Rantapäivä" not in page.text


@pytest.mark.parametrize("path", PAGES)
def test_the_editors_pages_are_never_stored(client: httpx.Client, path: str) -> None:
    page = client.get(path)

    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"


def test_home_shows_the_next_sending_and_what_waits(client: httpx.Client) -> None:
    page = client.get("/?lang=en").text

    assert "Wed 25 Nov 2026 at 9:00" in page
    assert "in 3 days" in page
    waiting, under_way = page.index("Waiting for you"), page.index("Under way")
    assert waiting < page.index("No. 24") < under_way < page.index("No. 23")


def test_home_of_an_empty_house_says_how_to_begin(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    publisher.known_issues = ()

    page = client.get("/?lang=en").text

    assert "schedules/NAME.toml" in page
    assert "digest issue new NAME" in page


def test_an_issue_shows_contents_findings_and_what_to_do(client: httpx.Client) -> None:
    page = client.get("/issues/tuorein/24?lang=en").text

    assert "digest issue approve tuorein/24 --as YOUR_NAME" in page
    assert "Satamien yhteinen lupapalvelu" in page
    assert "Rantapäivä Kotkassa" in page
    assert page.index("EVENT-04") < page.index("LINK-02") < page.index("SIZE-01")


def test_the_books_of_an_issue_are_shown(client: httpx.Client) -> None:
    page = client.get("/issues/tuorein/23?lang=en").text

    assert "892 of 1,204 dealt with" in page
    assert "4 subscribers for whom there is no edition" in page


def test_an_issue_can_be_asked_for_by_its_id(client: httpx.Client) -> None:
    assert client.get("/issues/i24").status_code == 200


@pytest.mark.parametrize(
    "path", ["/issues/tuorein/99", "/preview/tuorein/99/fi.html", "/preview/tuorein/24/de.txt"]
)
def test_an_unknown_issue_is_not_there(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_the_preview_is_the_mail_itself(client: httpx.Client) -> None:
    html = client.get("/preview/tuorein/24/sv.html")
    text = client.get("/preview/tuorein/24/sv.txt")

    assert "<h1>Kustdagen öppnar" in html.text
    assert "frame-ancestors 'self'" in html.headers["content-security-policy"]
    assert text.text.startswith("Kustdagen öppnar")
    assert text.headers["content-type"] == "text/plain; charset=utf-8"


def test_the_preview_begins_with_the_editors_language_and_offers_the_others(
    client: httpx.Client,
) -> None:
    page = client.get("/issues/tuorein/24?lang=sv").text
    chosen = client.get("/issues/tuorein/24?lang=sv&edition=en").text

    assert 'src="/preview/tuorein/24/sv.html"' in page
    assert 'src="/preview/tuorein/24/en.html"' in chosen


def test_a_draft_that_cannot_be_rendered_says_why(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    publisher.renders = False

    page = client.get("/issues/tuorein/24")

    assert page.status_code == 200
    assert "bulletin.mjml line 12" in page.text
    assert "&lt;mj-column&gt;" in page.text


@pytest.mark.parametrize("state", IssueState)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_state_has_a_page_in_every_language(
    client: httpx.Client, publisher: FakePublisher, state: IssueState, language: str
) -> None:
    publisher.known_issues = (issue(30, state, ISSUES[0].nominal_on),)

    home = client.get(f"/?lang={language}")
    page = client.get(f"/issues/tuorein/30?lang={language}")

    assert (home.status_code, page.status_code) == (200, 200)
    assert f'class="badge {state}"' in page.text


def test_only_a_published_issue_links_to_its_web_version(client: httpx.Client) -> None:
    link = 'href="https://tiedote.example.org/tuorein/{}/fi"'

    assert link.format(22) in client.get("/issues/tuorein/22").text
    assert link.format(24) not in client.get("/issues/tuorein/24").text


def test_a_chosen_language_is_kept_from_page_to_page(client: httpx.Client) -> None:
    assert 'href="/issues/tuorein/24?lang=sv"' in client.get("/?lang=sv").text
    assert 'href="/?lang=sv"' in client.get("/issues/tuorein/24?lang=sv").text
    assert 'href="/issues/tuorein/24"' in client.get("/").text


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("fi", "tiivistelmän teki kielimalli"),
        ("sv", "sammanfattad av en språkmodell"),
        ("en", "summary by a language model"),
    ],
)
def test_an_issue_says_which_summaries_a_language_model_wrote(
    client: httpx.Client, publisher: FakePublisher, language: str, mark: str
) -> None:
    told = issue(24, IssueState.DRAFT, date(2026, 11, 25))
    section = told.sections[0]
    written = replace(
        news(3, "Satamien lupapalvelu"), paraphrase=Paraphrase(("Lupapalvelu avautuu.",), "pieni")
    )
    sections = (replace(section, entries=(written, *section.entries[1:])), *told.sections[1:])
    publisher.known_issues = (replace(told, sections=sections),)

    page = client.get(f"/issues/tuorein/24?lang={language}").text

    assert page.count(f"({mark})") == 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", "Hyväksyi Meri ma 23.11.2026 klo 9.30: palvelin on hidas vain aamulla"),
        ("sv", "Godkändes av Meri mån 23.11.2026 kl. 9.30: palvelin on hidas vain aamulla"),
        ("en", "Accepted by Meri, Mon 23 Nov 2026 at 9:30: palvelin on hidas vain aamulla"),
    ],
)
def test_an_issue_says_who_accepted_a_warning_when_and_why(
    client: httpx.Client, publisher: FakePublisher, language: str, told: str
) -> None:
    said = Acceptance(
        "Meri", datetime(2026, 11, 23, 7, 30, tzinfo=UTC), "palvelin on hidas vain aamulla"
    )
    publisher.noticed = tuple(
        replace(one, accepted=said) if one.severity is Severity.WARNING else one for one in FINDINGS
    )

    page = client.get(f"/issues/tuorein/24?lang={language}").text

    assert page.count(told) == 1
    assert "--accept" not in page


def test_a_warning_that_waits_comes_with_the_way_to_accept_it(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    command = "digest check tuorein/24 --accept LINK-02 --because REASON"

    assert command in client.get("/issues/tuorein/24?lang=en").text
    assert "--accept" not in client.get("/issues/tuorein/23?lang=en").text

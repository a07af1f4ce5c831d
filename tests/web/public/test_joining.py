"""Subscribing on the web: threats T36 to T41 and T43, and the way through for people."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from digest.model.subscriber import Consent, RollEntry, SubscriptionState
from digest.starter import shipped_templates
from digest.subscribers.address import parse_address
from digest.subscribers.claims import ask_token
from tests.web.public.reader_office import DAY, FORM, ReaderOffice, reader_office

FROM_ELSEWHERE = {"Sec-Fetch-Site": "cross-site", "Origin": "https://kunta.example"}


@contextmanager
def statements(office: ReaderOffice) -> Iterator[list[str]]:
    """What the database itself is asked meanwhile, without the values."""
    engine = office.publisher._shop.database.engine
    said: list[str] = []
    traced: list[sqlite3.Connection] = []

    def note(statement: str) -> None:
        said.append(re.sub(r"'[^']*'|\b\d+\b", "?", statement))

    def trace(db: Connection) -> None:
        connection: Any = db.connection.dbapi_connection
        connection.set_trace_callback(note)
        traced.append(connection)

    event.listen(engine, "begin", trace)
    yield said
    event.remove(engine, "begin", trace)
    for connection in traced:
        connection.set_trace_callback(None)


def someone_unsubscribed(office: ReaderOffice) -> str:
    address = office.someone()
    office.add(address)
    office.publisher.remove_reader(address, bulletin="weekly", by="tester")
    return address


def someone_suppressed(office: ReaderOffice) -> str:
    address = office.someone()
    office.publisher.suppress(address, reason="complaint")
    return address


def someone_active(office: ReaderOffice) -> str:
    address = office.someone()
    office.add(address)
    return address


def test_who_asks_gets_a_mail_whose_button_puts_them_on_the_list(office: ReaderOffice) -> None:
    address = office.someone()

    asked = office.subscribe(address, language="en", topics=["research"], frequency="monthly")
    before = [one.email for one in office.publisher.readers()]
    confirmed = office.post(office.link(address))

    assert asked.status_code == 200
    assert address not in before
    assert "Tilaus on vahvistettu" in confirmed.text or "is confirmed" in confirmed.text
    standing = office.standing(address)
    assert standing.state is SubscriptionState.ACTIVE
    assert (standing.language, standing.topics, standing.frequency) == (
        "en",
        ("research",),
        "monthly",
    )


def test_the_proof_says_what_was_agreed_to_when_where_and_how_it_was_confirmed(
    office: ReaderOffice,
) -> None:
    address = office.someone()
    office.subscribe(address, language="fi")
    office.clock.advance(timedelta(hours=2))
    office.post(office.link(address))

    reader = office.publisher.reader(address)
    asked, confirmed = (
        one.consent for one in office.publisher._shop.subscribers.consents(reader.id)
    )

    assert asked.source == "form on our page"
    assert (asked.wording or "").startswith("version 1: Tilaan tiedotteen Tiedote")
    assert confirmed.given_at - asked.given_at == timedelta(hours=2)
    assert confirmed.source.startswith("confirmation mail")
    assert confirmed.wording == asked.wording


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_opening_the_mails_link_confirms_nothing(office: ReaderOffice, method: str) -> None:
    address = office.someone()
    office.subscribe(address)

    page = office.client.request(method, office.link(address))

    assert page.status_code == 200
    assert office.publisher.describe_ask(office.link(address)[3:]).standing == "open"  # type: ignore[union-attr]


def test_the_page_holds_nothing_that_a_scanner_with_javascript_could_run(
    office: ReaderOffice,
) -> None:
    address = office.someone()
    office.subscribe(address)

    page = office.client.get(office.link(address))

    assert not re.search(r"<script|\son\w+=|http-equiv", page.text, re.IGNORECASE)
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_an_address_gets_one_confirmation_mail_a_day_however_it_is_written(
    office: ReaderOffice,
) -> None:
    address = office.someone()
    for spelling in (address, address.upper(), f" {address} ", address.replace("@", "＠")):
        office.subscribe(spelling)
    first_day = office.mails_to(address)
    office.clock.advance(DAY + timedelta(minutes=1))
    office.subscribe(address)

    assert first_day == 1
    assert office.mails_to(address) == 2


def test_the_answer_is_the_same_for_every_address_and_so_is_the_work(office: ReaderOffice) -> None:
    people = (
        office.someone(),
        someone_active(office),
        someone_unsubscribed(office),
        someone_suppressed(office),
    )
    seen = []
    for address in people:
        with statements(office) as said:
            answer = office.post(FORM, email=address)
        seen.append((answer.status_code, answer.text, tuple(said)))

    assert any(statement.startswith("INSERT INTO ask") for statement in seen[0][2])
    assert len(set(seen)) == 1


def test_who_has_the_bulletin_is_mailed_their_own_link_and_nothing_changes(
    office: ReaderOffice,
) -> None:
    address = someone_active(office)

    office.subscribe(address, language="en")

    assert office.client.get(office.link(address, "p")).status_code == 200
    assert office.standing(address).language == "fi"


def test_who_may_not_be_mailed_is_not_mailed_and_not_put_back(office: ReaderOffice) -> None:
    address = someone_suppressed(office)

    office.subscribe(address)

    assert office.mails_to(address) == 0


def test_who_was_suppressed_meanwhile_cannot_confirm(office: ReaderOffice) -> None:
    address = office.someone()
    office.subscribe(address)
    office.publisher.suppress(address, reason="complaint")

    answer = office.post(office.link(address))

    assert answer.status_code == 410
    assert [one for one in office.publisher.readers() if one.email == address] == []


def test_who_left_comes_back_by_confirming_and_only_so(office: ReaderOffice) -> None:
    address = someone_unsubscribed(office)

    office.subscribe(address)
    asked = office.standing(address).state
    office.post(office.link(address))

    assert asked is SubscriptionState.UNSUBSCRIBED
    assert office.standing(address).state is SubscriptionState.ACTIVE


def test_nothing_a_stranger_typed_is_in_the_mail(office: ReaderOffice) -> None:
    address = office.someone()

    evil = "evil.example: WIN"
    office.subscribe(address, name=evil, wording=evil, source=evil, website="", title=evil)

    assert address in (office.letter(address) or "")
    assert "evil" not in (office.letter(address) or "")
    assert "evil" not in office.client.get(office.link(address)).text


def test_a_robot_that_fills_every_field_is_answered_alike_and_mails_nobody(
    office: ReaderOffice,
) -> None:
    person, robot = office.someone(), office.someone()

    answers = [office.subscribe(person), office.subscribe(robot, website="https://evil.example")]

    assert answers[0].text == answers[1].text
    assert office.mails_to(robot) == 0


def test_an_ask_that_nobody_confirms_in_time_is_gone_with_its_address(
    office: ReaderOffice,
) -> None:
    address = office.someone()
    office.subscribe(address)
    link = office.link(address)
    office.clock.advance(timedelta(days=7, minutes=1))
    office.publisher.post_asks()

    page = office.post(link)

    assert page.status_code == 410
    assert 'href="/weekly/subscribe' in page.text
    assert office.publisher._shop.asks.of(parse_address(address).key, None) == ()


def test_pressing_twice_is_as_pressing_once_and_gives_no_way_in_later(
    office: ReaderOffice,
) -> None:
    address, _ = office.reader()

    again = office.post(office.link(address))

    assert again.status_code == 200
    assert "/p/" not in again.text
    assert len(office.publisher.reader(address).subscriptions) == 1


def test_a_link_made_for_one_ask_never_confirms_another_of_its_number(
    office: ReaderOffice,
) -> None:
    address = office.someone()
    office.subscribe(address)
    shop = office.publisher._shop
    [waiting] = shop.asks.of(parse_address(address).key, None)
    forged = ask_token(shop.signer, waiting.id, "the hash of another address", "weekly")

    answer = office.post(f"/c/{forged}")

    assert answer.status_code == 410
    assert [one for one in office.publisher.readers() if one.email == address] == []


@pytest.mark.parametrize("token", ["nonsense", "%00", "å", "A" * 2000])
def test_a_made_up_link_gets_a_page_that_helps(office: ReaderOffice, token: str) -> None:
    assert office.client.get(f"/c/{token}").status_code == 404


def test_a_link_for_one_purpose_opens_nothing_else(office: ReaderOffice) -> None:
    address, own = office.reader()
    ask = office.link(address)

    answers = [
        office.client.get(path) for path in (f"/c/{own[3:]}", f"/p/{ask[3:]}", f"/u/{own[3:]}")
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404]


def test_the_form_of_another_site_works_but_its_script_presses_no_button(
    office: ReaderOffice,
) -> None:
    address = office.someone()
    asked = office.client.post(FORM, data={"email": address}, headers=FROM_ELSEWHERE)
    office.publisher.post_asks()

    pressed = office.client.post(office.link(address), headers=FROM_ELSEWHERE)

    assert asked.status_code == 200
    assert pressed.status_code == 403


def test_topics_are_called_what_the_settings_call_them(office: ReaderOffice) -> None:
    _, own = office.reader(topics=["events"])

    for path in (FORM, FORM + "/form", own):
        finnish, english = (office.client.get(f"{path}?lang={code}").text for code in ("fi", "en"))

        assert re.search(r'value="events"[^>]*> <span>Tapahtumat<', finnish)
        assert re.search(r'value="events"[^>]*> <span>Events<', english)
        assert re.search(r'value="research"[^>]*> <span>research<', finnish)


@pytest.mark.parametrize(
    "form",
    [
        {"email": "nobody"},
        {"email": ""},
        {"email": "a@example.org", "language": "xx"},
        {"email": "a@example.org", "topics": "made up"},
        {"email": "a@example.org", "frequency": "hourly"},
    ],
)
def test_a_wrong_form_comes_back_with_what_to_mend(
    office: ReaderOffice, form: dict[str, str]
) -> None:
    answer = office.post(FORM, **form)

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


@pytest.mark.parametrize("path", ["/nothing/subscribe", "/nothing/subscribe/form"])
def test_what_cannot_be_subscribed_to_has_no_form(office: ReaderOffice, path: str) -> None:
    assert office.client.get(path).status_code == 404


def test_whom_a_list_left_pending_is_asked_once_and_given_up_after_a_month(
    office: ReaderOffice,
) -> None:
    consent = Consent("consent", "a fair", office.clock(), "tester")
    people = (office.someone(), office.someone())
    for address in people:
        entry = RollEntry(parse_address(address), language="fi")
        office.publisher.add_reader(entry, bulletin="weekly", consent=consent, confirm=True)
    office.publisher.post_asks()
    office.post(office.link(people[0]))
    office.clock.advance(timedelta(days=31))
    office.publisher.post_asks()
    office.publisher.post_asks()

    assert [office.mails_to(address) for address in people] == [1, 1]
    assert [office.standing(address).state for address in people] == [
        SubscriptionState.ACTIVE,
        SubscriptionState.UNSUBSCRIBED,
    ]


def test_a_letter_whose_template_is_broken_waits_and_the_others_go(tmp_path: Path) -> None:
    broken = "{% if language == 'en' %}{{ nothing }}{% endif %}"
    with reader_office(tmp_path) as office:
        (tmp_path / "templates").unlink()  # a link to the shipped ones
        own = tmp_path / "templates" / "letter"
        shutil.copytree(shipped_templates() / "letter", own)
        template = own / "letter.mjml.j2"
        whole = template.read_text("utf-8")
        template.write_text(broken + whole, "utf-8")
        english, finnish = office.someone(), office.someone()
        office.post(FORM, email=english, language="en")
        office.post(FORM, email=finnish, language="fi")
        office.publisher.post_asks()
        at_first = office.mails_to(english), office.mails_to(finnish)
        template.write_text(whole, "utf-8")
        office.clock.advance(timedelta(minutes=2))
        office.publisher.post_asks()

        assert at_first == (0, 1)
        assert office.mails_to(english) == 1


def test_a_mail_that_did_not_leave_goes_when_the_endpoint_is_back(office: ReaderOffice) -> None:
    address = office.someone()
    with office.endpoint.down():
        office.subscribe(address)
    missed = office.mails_to(address)
    office.clock.advance(timedelta(minutes=2))
    office.publisher.post_asks()

    assert missed == 0
    assert office.mails_to(address) == 1

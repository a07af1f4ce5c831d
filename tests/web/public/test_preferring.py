"""What readers do with their own link: threats T36, T42 and T64, and the rights the law gives."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest

from digest.errors import UsageError
from digest.model.subscriber import SubscriptionState
from digest.subscribers.claims import preferences_token
from digest.web.public.preferring import back_from_pause
from tests.web.public.reader_office import DAY, ReaderOffice

FROM_ELSEWHERE = {"Sec-Fetch-Site": "cross-site"}


def moved(office: ReaderOffice, own: str) -> str:
    """A new address that the holder of a link asks to move to, mailed but not confirmed."""
    office.clock.advance(DAY + timedelta(minutes=1))
    new = office.someone()
    office.post(own, act="move", email=new)
    office.publisher.post_asks()
    return new


def test_a_reader_chooses_language_topics_regions_and_how_often(office: ReaderOffice) -> None:
    address, own = office.reader()

    page = office.post(
        own, act="choose", language="en", topics=["events"], regions=["Kainuu"], frequency="monthly"
    )

    standing = office.standing(address)
    assert 'role="status"' in page.text
    assert (standing.language, standing.topics, standing.regions, standing.frequency) == (
        "en",
        ("events",),
        ("Kainuu",),
        "monthly",
    )


def test_what_is_not_offered_cannot_be_chosen(office: ReaderOffice) -> None:
    address, own = office.reader()

    page = office.post(own, act="choose", topics=["made up"])

    assert page.status_code == 422
    assert office.standing(address).topics == ()


def test_a_pause_ends_by_itself_on_its_day(office: ReaderOffice) -> None:
    address, own = office.reader()
    until = office.clock().date() + timedelta(days=30)

    office.post(own, act="pause", until=until.isoformat())
    paused = office.standing(address)
    office.post(own, act="resume")

    assert (paused.state, paused.paused_until) == (SubscriptionState.PAUSED, until)
    assert office.standing(address).state is SubscriptionState.ACTIVE


def test_the_first_issue_queued_on_that_day_comes_again_with_a_link_of_their_own(
    office: ReaderOffice,
) -> None:
    address, own = office.reader()
    until = office.clock().date() + timedelta(days=7)
    office.post(own, act="pause", until=until.isoformat())
    office.clock.advance(timedelta(days=7))
    office.publisher.collect(["notes"])
    office.publisher.draft("weekly")
    office.publisher.approve("latest", by="editor")

    office.publisher.queue("latest")
    with office.publisher.sole_sender():
        office.publisher.deliver(Event(), horizon=timedelta(0))

    assert office.standing(address).state is SubscriptionState.ACTIVE
    assert office.link(address, "p") == own
    assert address in office.client.get(own).text


@pytest.mark.parametrize("until", ["", "yesterday", "2026-11-23", "2030-01-01"])
def test_a_pause_needs_a_day_within_a_year(office: ReaderOffice, until: str) -> None:
    address, own = office.reader()

    page = office.post(own, act="pause", until=until)

    assert page.status_code == 422
    assert office.standing(address).state is SubscriptionState.ACTIVE


def test_in_spring_a_pause_is_proposed_until_the_summer_is_over() -> None:
    assert back_from_pause(date(2027, 5, 20)) == date(2027, 8, 1)
    assert back_from_pause(date(2026, 11, 22)) == date(2026, 12, 20)


def test_a_reader_leaves_and_comes_back_from_the_same_page(office: ReaderOffice) -> None:
    address, own = office.reader()

    left = office.post(own, act="leave")
    after = office.standing(address).state
    office.post(own, act="return")

    assert 'value="return"' in left.text
    assert after is SubscriptionState.UNSUBSCRIBED
    assert office.standing(address).state is SubscriptionState.ACTIVE


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("below", ["", "?act=leave", "/erase", "/data"])
def test_opening_any_of_it_changes_nothing(office: ReaderOffice, method: str, below: str) -> None:
    address, own = office.reader()
    before = office.publisher.history(address)

    office.client.request(method, own + below)

    assert office.publisher.history(address) == before
    assert office.standing(address).state is SubscriptionState.ACTIVE


@pytest.mark.parametrize("below", ["", "/erase", "/data"])
def test_a_form_on_another_site_presses_nothing(office: ReaderOffice, below: str) -> None:
    address, own = office.reader()

    answer = office.client.post(own + below, data={"act": "leave"}, headers=FROM_ELSEWHERE)

    assert answer.status_code == 403
    assert office.standing(address).state is SubscriptionState.ACTIVE


def test_nobody_opens_the_preferences_of_another(office: ReaderOffice) -> None:
    address, own = office.reader()
    victim = office.publisher.reader(address)
    signer = office.publisher._shop.signer
    mine = preferences_token(signer, victim.id, "attacker@example.org", "weekly")
    elsewhere = preferences_token(signer, victim.id, address, "another-bulletin")
    leaving = signer.unsubscribe_token(victim.id, "weekly")

    answers = [
        office.post(f"/p/{token}", act="leave")
        for token in (mine, elsewhere, leaving, own[3:-1], own[3:] + "A")
    ]

    assert {answer.status_code for answer in answers} == {404}
    assert office.standing(address).state is SubscriptionState.ACTIVE


@pytest.mark.parametrize("first_is_new", [True, False])
def test_a_reader_moves_once_both_addresses_have_confirmed(
    office: ReaderOffice, *, first_is_new: bool
) -> None:
    address, own = office.reader(topics=["research"])
    new = moved(office, own)
    links = [office.link(new), office.link(address)]
    if not first_is_new:
        links.reverse()

    office.post(links[0])
    halfway = office.publisher.reader(address).email
    office.post(links[1])

    assert halfway == address
    assert office.standing(new).topics == ("research",)
    assert office.standing(new).state is SubscriptionState.ACTIVE
    with pytest.raises(UsageError):
        office.publisher.reader(address)


def test_after_a_move_the_links_in_the_old_mailbox_only_unsubscribe(office: ReaderOffice) -> None:
    address, own = office.reader()
    reader = office.publisher.reader(address)
    leave = office.publisher._shop.signer.unsubscribe_token(reader.id, "weekly")
    new = moved(office, own)
    office.post(office.link(new))
    office.post(office.link(address))

    stale = office.client.get(own)
    left = office.post(f"/u/{leave}")

    assert stale.status_code == 404
    assert left.status_code == 200
    assert office.standing(new).state is SubscriptionState.UNSUBSCRIBED


def test_moving_to_an_address_that_has_the_bulletin_makes_one_reader_of_two(
    office: ReaderOffice,
) -> None:
    address, own = office.reader(topics=["events"])
    there, _ = office.reader()
    office.clock.advance(DAY + timedelta(minutes=1))
    office.post(own, act="move", email=there)
    office.publisher.post_asks()

    office.post(office.link(there))
    office.post(office.link(address))

    assert office.standing(there).state is SubscriptionState.ACTIVE
    assert office.standing(there).topics == ("events",)
    assert office.standing(address).state is SubscriptionState.UNSUBSCRIBED


def test_moving_says_nothing_about_the_other_address(office: ReaderOffice) -> None:
    _, own = office.reader()
    known, unknown = office.someone(), office.someone()
    office.add(known)

    answers = [office.post(own, act="move", email=one) for one in (known, unknown)]

    assert answers[0].text == answers[1].text


def test_a_move_to_nowhere_or_to_the_same_address_is_refused(office: ReaderOffice) -> None:
    address, own = office.reader()

    answers = [office.post(own, act="move", email=one) for one in ("nowhere", address.upper())]

    assert [answer.status_code for answer in answers] == [422, 422]


def test_the_download_holds_all_that_is_kept(office: ReaderOffice) -> None:
    address, own = office.reader(topics=["research"])
    office.publisher.annotate(address, "met at the fair", by="editor")

    answer = office.post(own + "/data")

    told = answer.json()
    assert "attachment" in answer.headers["content-disposition"]
    assert told["reader"]["email"] == address
    assert told["subscriptions"][0]["topics"] == ["research"]
    assert {"ask", "confirm", "note"} <= {one["act"] for one in told["history"]}
    assert {"consents", "deliveries", "reports", "asks"} <= told.keys()


def test_the_proof_of_a_subscription_outlives_what_its_reader_does_later(
    office: ReaderOffice,
) -> None:
    address, own = office.reader()
    office.post(own, act="pause", until=(office.clock() + 9 * DAY).date().isoformat())
    office.post(own, act="resume")
    office.post(own, act="leave")

    told = office.post(own + "/data").json()["subscriptions"][0]
    shown = office.standing(address).consent

    assert shown is not None
    assert told["state"] == "unsubscribed"
    assert {shown.basis, told["consent"]["basis"]} == {"consent"}
    assert shown.source == told["consent"]["source"]
    assert shown.source.startswith("confirmation mail")


def test_who_erases_themselves_is_nowhere_and_their_link_is_dead(office: ReaderOffice) -> None:
    address, own = office.reader()
    office.post(own, act="move", email=office.someone())
    canary = address.partition("@")[0].encode()

    done = office.post(own + "/erase")

    database = office.publisher._shop.database.path
    assert database is not None
    files = [path for path in Path(database).parent.glob(database.name + "*") if path.is_file()]
    assert done.status_code == 200
    assert office.client.get(own).status_code == 404
    assert [path.name for path in files if canary + b"@" in path.read_bytes()] == []


def test_who_is_erased_is_not_brought_back_by_the_form(office: ReaderOffice) -> None:
    address, own = office.reader()
    office.post(own + "/erase")
    office.clock.advance(DAY + timedelta(minutes=1))
    before = office.mails_to(address)

    office.subscribe(address)

    assert office.mails_to(address) == before


def test_why_somebody_left_is_kept_once_and_only_after_they_left(office: ReaderOffice) -> None:
    address, _ = office.reader()
    reader = office.publisher.reader(address)
    leave = "/u/" + office.publisher._shop.signer.unsubscribe_token(reader.id, "weekly")

    office.post(leave, why="too_often")
    early = [one.act for one in office.publisher.history(address)]
    office.post(leave)
    thanked = office.post(leave, why="too_often")
    office.post(leave, why="other")

    told = [one.how for one in office.publisher.history(address) if one.act == "reason"]
    assert "reason" not in early
    assert 'role="status"' in thanked.text
    assert told == ["own request, too_often"]


def test_an_old_link_that_opens_nothing_leads_to_another(office: ReaderOffice) -> None:
    address, own = office.reader()
    office.post(own + "/erase")

    gone, made_up = office.client.get(own), office.client.get("/p/made-up")

    assert (gone.status_code, made_up.status_code) == (404, 404)
    assert 'href="/weekly/subscribe?lang=fi"' in gone.text
    assert "/subscribe" not in made_up.text
    assert address not in gone.text


def test_who_has_moved_goes_on_from_the_new_mailbox_and_not_from_the_old(
    office: ReaderOffice,
) -> None:
    last = {}
    for kind in ("new", "old"):
        address, own = office.reader()
        new = moved(office, own)
        order = (address, new) if kind == "new" else (new, address)
        for mailbox in order:
            last[kind] = office.post(office.link(mailbox)).text

    assert 'href="/p/' in last["new"]
    assert "/p/" not in last["old"]
    assert 'href="/weekly/subscribe?lang=fi"' in last["old"]


def test_who_has_moved_while_paused_has_their_new_link_mailed(office: ReaderOffice) -> None:
    address, own = office.reader()
    office.post(own, act="pause", until=(office.clock() + 60 * DAY).date().isoformat())
    new = moved(office, own)
    for mailbox in (new, address):
        office.post(office.link(mailbox))
    office.subscribe(new)
    office.clock.advance(DAY + timedelta(minutes=1))
    office.publisher.post_asks()

    page = office.client.get(office.link(new, "p"))

    assert page.status_code == 200
    assert office.standing(new).state is SubscriptionState.PAUSED

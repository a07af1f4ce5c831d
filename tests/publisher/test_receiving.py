"""What came back acts on its reader: once, in any order, and never on a forger's word."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.config.settings import BounceRules
from digest.model.receipt import Report
from digest.model.subscriber import Consent, RollEntry, SubscriptionState
from digest.publisher.receiving import drop_line
from digest.subscribers.address import parse_address
from tests.publisher.sent_office import AINO, BEN, MONDAY, Sent, office

KEPT = timedelta(days=90)  # as the settings have it by default

# Acting


def test_a_hard_bounce_stops_the_mail_and_is_written_down(sent: Sent) -> None:
    with office(sent) as there:
        there.report("bounced", bounce_class="hard", detail="550 no such user")
        there.report("delivered", BEN)

        (subscription,) = there.reader(AINO).subscriptions
        assert subscription.state is SubscriptionState.BOUNCED
        told = [moment.how for moment in there.publisher.history(AINO)]
        assert any("main: hard bounce" in how for how in told)
        assert there.standing(BEN) is SubscriptionState.ACTIVE


def test_a_complaint_bars_the_address_for_good(sent: Sent) -> None:
    with office(sent) as there:
        there.report("complained")
        again = RollEntry(parse_address(AINO), language="fi")
        consent = Consent("consent", "another list", there.clock(), "tester")

        assert there.standing(AINO) is SubscriptionState.COMPLAINED
        with pytest.raises(Exception, match="is never mailed again"):
            there.publisher.add_reader(again, bulletin="weekly", consent=consent)


def test_who_left_at_the_service_has_left(sent: Sent) -> None:
    with office(sent) as there:
        there.report("unsubscribed")

        assert there.standing(AINO) is SubscriptionState.UNSUBSCRIBED


def test_one_soft_bounce_is_forgiven_and_its_repetition_is_no_second(sent: Sent) -> None:
    rules = BounceRules(soft_bounces=2)
    with office(sent, rules=rules) as there:
        there.report("bounced", bounce_class="soft")
        there.report("bounced", bounce_class="soft", at=there.clock() + timedelta(hours=1))

        assert there.standing(AINO) is SubscriptionState.ACTIVE


def test_one_soft_bounce_is_enough_where_the_rule_says_so(sent: Sent) -> None:
    with office(sent, rules=BounceRules(soft_bounces=1)) as there:
        there.report("bounced", bounce_class="soft")

        assert there.standing(AINO) is SubscriptionState.BOUNCED


# Once, and in any order


def test_ten_times_the_same_report_has_one_effect(sent: Sent) -> None:
    with office(sent) as there:
        kept = [there.report("bounced", bounce_class="hard", at=MONDAY) for _ in range(10)]

        assert all(kept)
        assert len(there.publisher.receipts()) == 1
        assert there.standing(AINO) is SubscriptionState.BOUNCED


def test_the_same_event_in_another_report_has_no_second_effect(sent: Sent) -> None:
    with office(sent) as there:
        for number in range(3):
            body = json.dumps(
                {
                    "type": "delivery.bounced",
                    "timestamp": MONDAY.isoformat(),
                    "data": {"id": there.deliveries[AINO], "recipient": AINO, "n": number},
                }
            ).encode()
            there.publisher.receive(Report("main", f"report-{number}", body))

        assert len(there.publisher.receipts()) == 1


EVENTS = ("delivered", "deferred", "bounced", "complained", "unsubscribed")


@given(order=st.permutations(EVENTS))
@settings(max_examples=6, deadline=None)
def test_the_order_of_reports_does_not_matter(sent: Sent, order: list[str]) -> None:
    with office(sent) as there:
        for name in order:
            at = MONDAY + timedelta(minutes=EVENTS.index(name))
            there.report(name, bounce_class="hard", at=at)

        assert there.standing(AINO) is SubscriptionState.COMPLAINED
        assert there.publisher.certificate("latest").accepted == 2


def test_a_report_from_before_the_reader_came_back_does_not_undo_it(sent: Sent) -> None:
    with office(sent) as there:
        before = there.clock()
        there.report("unsubscribed")
        there.clock.advance(timedelta(hours=2))
        token = there.links[AINO].rpartition("/")[2]
        there.publisher.resubscribe(token)
        there.report("unsubscribed", at=before + timedelta(seconds=1))

        assert there.standing(AINO) is SubscriptionState.ACTIVE


def test_a_report_of_a_mail_nobody_knows_is_kept_and_changes_nothing(sent: Sent) -> None:
    with office(sent) as there:
        there.deliveries["ghost"] = "0123456789ab-999999"
        there.report("bounced", "ghost", bounce_class="hard")

        (kept,) = there.publisher.receipts()
        assert kept.delivery_id is None
        assert there.standing(AINO) is SubscriptionState.ACTIVE


def test_the_row_of_another_issue_is_not_taken_for_ours(sent: Sent) -> None:
    with office(sent) as there:
        row = there.deliveries[AINO].rpartition("-")[2]
        there.deliveries["ghost"] = f"0123456789ab-{row}"
        there.report("bounced", "ghost", bounce_class="hard")

        assert there.standing(AINO) is SubscriptionState.ACTIVE


# Unknown outcomes


@pytest.mark.parametrize(
    ("name", "accepted", "failed"),
    [("delivered", 1, 0), ("bounced", 1, 0), ("rejected", 0, 1), ("opened", 0, 0)],
)
def test_a_receipt_settles_what_nobody_knew(
    doubtful: Sent, name: str, accepted: int, failed: int
) -> None:
    with office(doubtful) as there:
        unknown = there.unknown()
        there.report(name)

        books = there.publisher.certificate("latest")
        assert unknown == 2
        assert (books.accepted, books.failed, books.unknown) == (
            accepted,
            failed,
            2 - accepted - failed,
        )
        assert books.balanced


def test_a_settled_outcome_never_changes_again(doubtful: Sent) -> None:
    with office(doubtful) as there:
        there.report("delivered")
        there.report("rejected")

        assert there.publisher.certificate("latest").failed == 0


# Keeping


def test_reports_are_let_go_after_ninety_days(sent: Sent) -> None:
    with office(sent) as there:
        there.report("bounced", bounce_class="hard", detail="550 no such user")
        there.clock.advance(KEPT)
        there.publisher.tick()

        (kept,) = there.publisher.receipts()
        assert kept.detail == ""
        assert there.standing(AINO) is SubscriptionState.BOUNCED


@pytest.mark.parametrize(("age_days", "drops"), [(89, False), (90, True), (400, True)])
def test_nothing_is_dropped_before_its_time(age_days: int, drops: bool) -> None:
    line = drop_line(MONDAY - timedelta(days=age_days), MONDAY, KEPT)

    assert (line is not None) == drops
    assert line is None or line < MONDAY


def test_with_nothing_kept_nothing_is_dropped() -> None:
    assert drop_line(None, MONDAY, KEPT) is None

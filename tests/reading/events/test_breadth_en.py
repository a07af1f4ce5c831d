"""Families of English words: pastimes, deeds, trades and requests that call people, and bulletins that do not."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def kinds_and_days(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "en")]


@pytest.mark.parametrize(
    "text",
    [
        "Backgammon night at the Anchor, 3 December.",
        "The pancake race through Mill Lane is on 3 December.",
        "Our curling match against Kuru is on 3 December.",
        "Ladies' choir and mulled ale at the manor house, Thursday 3 December.",
        "The cantata is performed in the abbey on Thursday 3 December.",
        "Evensong with full choir, Thursday 3 December.",
        "Crab supper in the boathouse, 3 December.",
        "Parish breakfast, 3 December, bring a spoon.",
        "The dumpling lunch is on 3 December.",
        "A vinyl swap fills the drill hall on 3 December.",
        "Bulb sale in the walled garden, 3 December.",
        "The toy auction is on 3 December.",
        "Gardeners' café, 3 December, Elm Yard.",
        "The grief café meets on 3 December.",
        "Job café: 3 December, Hub House.",
        "Meadow day at Home Farm, 3 December.",
        "The tractor day is on 3 December.",
        "Our poetry day is on Thursday 3 December.",
    ],
)
def test_pastimes_meals_and_sales_are_things_to_attend(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Cheese-making class on 3 December.",
        "A welding lesson for all is on 3 December.",
        "The calligraphy class is on 3 December in the mill.",
    ],
)
def test_a_class_that_teaches_is_a_training(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.TRAINING, "2026-12-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Potters fire the great kiln before an audience on Thursday 3 December.",
        "Bell ringers compete for the Lord's rope on Thursday 3 December.",
        "Blacksmiths forge a gate in the square on Thursday 3 December.",
        "Anyone can peer into the crypt on Thursday 3 December.",
        "Visitors can pet the alpacas on Thursday 3 December.",
        "Whoever likes may read a page aloud at the Inn on Thursday 3 December.",
        "The dockers are marching to the Town Hall on Thursday 3 December.",
        "The drama society stages a farce in Kuru on 3 December.",
        "The scouts march through Kuru on Thursday 3 December.",
        "The union hall throws its doors open on Thursday 3 December.",
        "Everybody's welcome at the forge on Thursday 3 December.",
        "You would be most welcome at the mill on Thursday 3 December.",
    ],
)
def test_what_people_do_in_public_is_an_event(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Step into the signal box on Thursday 3 December and pull a lever.",
        "Bring your oldest jumper to the mill on Thursday 3 December.",
        "Plant a hedge with us on Thursday 3 December.",
        "Pick up a kite and a string at the quay on Thursday 3 December.",
    ],
)
def test_a_reader_who_is_told_to_do_something_is_invited(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Plant food costs more from Thursday 3 December.",
        "Return tickets cost more from 3 December.",
        "Post offices close early on Thursday 3 December.",
    ],
)
def test_a_noun_that_opens_a_sentence_tells_nobody_to_do_anything(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Choose the ship's name before 3 December.",
        "Ring the warden by 3 December.",
        "Write to the editor by 3 December.",
        "Leave them at the lodge before 3 December.",
        "Anglers must purchase the spring badge by 3 December.",
        "Owners should renew their mooring by 3 December.",
        "Growers may nominate a neighbour until 3 December.",
        "Names are being taken until 3 December.",
        "Orders for the calendar are taken up to 3 December.",
        "Entries must arrive by 3 December.",
        "Logbooks must be turned in by 3 December.",
        "You may lodge a claim, yet not after 3 December.",
        "Nominations shut on Thursday 3 December.",
        "The clerk stops taking forms on 3 December.",
        "Members have until the close of play on Thursday 3 December to enter the draw.",
        "Anyone whose name does not stand there should apply by 3 December.",
    ],
)
def test_what_readers_are_asked_to_do_by_a_day_is_a_last_day(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.DEADLINE, "2026-12-03")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The new almanac comes out on 3 December.", EventKind.RELEASE),
        ("The bird atlas lands in bookshops on 3 December.", EventKind.RELEASE),
        ("The songbook appears on 3 December.", EventKind.RELEASE),
        ("The plan is open for comment from 3 to 20 December.", EventKind.CONSULTATION),
        ("The draft can be commented on from 3 to 20 December.", EventKind.CONSULTATION),
        ("The map is open to inspection from 3 to 20 December.", EventKind.CONSULTATION),
        ("Vouchers can be claimed from 3 December through 20 December.", EventKind.APPLICATION),
        ("Owners may bid for repair money from 3 to 20 December.", EventKind.APPLICATION),
        ("Crews put in their outlines between 3 December and 20 December.", EventKind.APPLICATION),
    ],
)
def test_what_comes_out_or_opens_is_of_its_kind(text: str, kind: EventKind) -> None:
    assert kinds_and_days(text) == [(kind, "2026-12-03")]


@pytest.mark.parametrize(
    "text",
    [
        "The guest harbour opens on 3 December.",
        "The stag season begins on 3 December.",
        "The levy on cups doubles on 3 December.",
        "The merger becomes effective at midnight on 3 December.",
        "The rents rise on 3 December.",
        "Old mailboxes are deleted on 3 December.",
        "Soil is carted off from 7 a.m. on 3 December.",
        "Mains are flushed on Thursday 3 December at 9 a.m.",
        "The test alarm sounds at noon on Thursday 3 December.",
        "An amber warning for gales covers the coast from 9 p.m. on Thursday 3 December.",
        "Boil your water until Thursday 3 December.",
        "The system will be down for repairs on Thursday 3 December.",
        "The court hears the case in private on 3 December.",
        "Meeting with the owners, officers only: Thursday 3 December.",
        "Annual meeting, members only, Thursday 3 December.",
        "The minister meets her counterparts in Kuru on Thursday 3 December.",
        "He returns home on Thursday 3 December.",
        "The keeper will be on retreat until Thursday 3 December.",
        "Results are issued to pupils at 10 a.m. on Thursday 3 December.",
        "You can expect an answer by 3 December.",
        "Candidates will be texted by 3 December.",
        "Interviews are on 3 December.",
        "Anglers had until 3 December to say so.",
    ],
)
def test_bulletins_duties_and_closed_doors_are_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The harvest supper of 3 December has fallen through.",
        "The raft race on 3 December is withdrawn from the programme.",
        "Nobody will be playing Elgar in Kuru on 3 December.",
        "We had meant to host the chess congress on 3 December.",
        "With luck there could be a regatta on 3 December.",
        "The hill race could be put back to 3 December.",
    ],
)
def test_what_fell_through_or_only_might_be_is_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The forum gathers on Thursday 3 December at half past six.",
        "Baby market no. 2 is on 3 December.",
        "No doubt it will be a loud concert on 3 December.",
        "Songs by Haydn on Thursday 3 December in the abbey.",
        "The letter is read by an actress at 6 pm on 3 December.",
        "Wine and cheese in the granary on 3 December from five.",
    ],
)
def test_small_words_of_the_hour_the_number_and_the_composer_deny_nothing(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The works will be finished in the course of the week beginning 30 November.",
        "The price of plastic film goes up on 3 December.",
        "The third party must file its papers on 3 December.",
    ],
)
def test_words_that_only_look_like_things_to_attend_are_none(text: str) -> None:
    assert kinds_and_days(text) == []

"""Evidence of an event: every sentence that tells of it, once, and never a page for a sentence."""

from __future__ import annotations

from tests.reading.event_texts import decisions_on, events_in


def test_every_telling_is_kept_in_its_order() -> None:
    text = "\n".join(["Verkostopäivä järjestetään 5.3.2027."] * 60)

    (event,) = events_in(text)
    places = [quote.span.start for quote in (event.evidence, *event.more_evidence)]

    assert len(places) == 60
    assert places == sorted(places)


def test_the_same_sentence_is_evidence_once() -> None:
    text = "Verkostopäivä järjestetään 5.3.2027 klo 9, ja verkostopäivä on maksuton 5.3.2027."

    (event,) = [each for each in events_in(text) if each.proposed]

    assert event.more_evidence == ()


def test_of_a_line_without_an_end_only_the_part_around_the_date_is_evidence() -> None:
    text = "sana " * 1000 + "seminaari pidetään 5.3.2027 klo 9 " + "sana " * 1000

    (event,) = events_in(text)

    assert len(event.evidence.text) < 1000
    assert text[slice(*event.evidence.span)] == event.evidence.text


def test_a_near_miss_names_the_word_that_ruled_it_out() -> None:
    (decision,) = decisions_on("Uimahalli on suljettuna 5.–9.3.2027.")

    assert decision.cue is not None
    assert decision.cue.text == "suljettuna"

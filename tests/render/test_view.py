from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from digest.model.bulletin import Untranslated
from digest.model.event import Event, EventReason
from digest.model.issue import EventEntry, Issue
from digest.model.item import ItemKind
from digest.render.shown import EventShown, ItemShown, View
from digest.render.view import view
from tests.render.sample import bulletin, first_story, frame, issue, item


def seen(
    language: str = "fi",
    of: Issue | None = None,
    untranslated: Untranslated = Untranslated.SHOW,
) -> View:
    marked = view(
        of or issue(),
        bulletin=replace(bulletin(), untranslated=untranslated),
        language=language,
        frame=frame(language),
    )
    assert marked is not None
    return marked.view


def event_named(shown: View, title: str) -> EventShown:
    entries = (entry for section in shown.sections for entry in section.entries)
    return next(e for e in entries if isinstance(e, EventShown) and title in e.title)


def item_named(shown: View, title: str) -> ItemShown:
    entries = (entry for section in shown.sections for entry in section.entries)
    return next(e for e in entries if isinstance(e, ItemShown) and title in e.title)


def test_an_entry_of_another_language_says_so_and_comes_after_those_of_ours() -> None:
    news = seen().sections[2]

    assert [entry.lang for entry in news.entries] == [None, None, None, "sv"]
    assert news.entries[-1].meta == ("Uutinen", "Skärgårdsnätverket", "28.12.2026", "ruotsiksi")


def test_a_bulletin_may_leave_out_what_is_not_translated() -> None:
    shown = seen("sv", untranslated=Untranslated.LEAVE_OUT)

    titles = [entry.title for section in shown.sections for entry in section.entries]
    assert titles == [
        "Seminarium om servicestigar i skärgården",
        "Servicepunkten i Lovisa håller öppet också på lördagar",
    ]


def test_an_edition_with_nothing_in_it_is_not_made() -> None:
    only_finnish = replace(issue(), sections=(issue().sections[4],))
    strict = replace(bulletin(), untranslated=Untranslated.LEAVE_OUT)

    assert view(only_finnish, bulletin=strict, language="sv", frame=frame("sv")) is None


def test_the_sources_words_for_the_time_stand_out_of_the_evidence() -> None:
    evidence = event_named(seen(), "verkostopäivä").evidence

    assert evidence.before == "Verkostopäivä pidetään Oulussa "
    assert evidence.when == "torstaina 14. tammikuuta kello 9–15.30"
    assert evidence.after == "."


def test_words_for_the_time_from_elsewhere_are_quoted_beside_the_evidence() -> None:
    whole = issue()
    first = whole.sections[0].entries[0]
    assert isinstance(first, EventEntry)
    moved = replace(first, event=replace(first.event, when="ensi viikolla"))
    changed = replace(whole, sections=(replace(whole.sections[0], entries=(moved,)),))

    shown = event_named(seen(of=changed), "verkostopäivä")

    assert shown.own_words == "ensi viikolla"
    assert shown.evidence.before.endswith("9–15.30.")


def test_a_badge_shows_the_last_day_to_act_and_the_first_to_attend() -> None:
    shown = seen()

    assert event_named(shown, "kohtaamispaikkojen").badge.main == "29"
    assert event_named(shown, "kohtaamispaikkojen").badge.due
    assert event_named(shown, "servicestigar").badge.main == "9"


def test_a_season_is_shown_as_months_and_never_as_a_day() -> None:
    tour = event_named(seen(), "Maakuntakiertue")

    assert (tour.badge.top, tour.badge.main, tour.badge.bottom) == ("", "maalis", "2027")
    assert tour.when == "maaliskuu–toukokuu 2027"
    assert tour.actions == ()


def test_links_of_an_event_name_it_by_kind_and_day_in_the_readers_language() -> None:
    actions = event_named(seen("sv"), "verkostopäivä").actions

    assert [action.label for action in actions] == ["Anmäl dig", "Lägg till i kalendern"]
    assert {action.name for action in actions} == {"nätverksdag 14.1"}
    assert {action.lang for action in actions} == {None}


def first_event() -> Event:
    first = issue().sections[0].entries[0]
    assert isinstance(first, EventEntry)
    return first.event


def seen_beside_the_first(event: Event) -> tuple[EventShown, ...]:
    whole = issue()
    first = whole.sections[0].entries[0]
    assert isinstance(first, EventEntry)
    pair = replace(whole.sections[0], entries=(first, replace(first, id="second", event=event)))
    entries = seen("sv", of=replace(whole, sections=(pair,))).sections[0].entries
    return tuple(entry for entry in entries if isinstance(entry, EventShown))


def test_events_of_one_kind_are_told_apart_by_their_day() -> None:
    later = date(2027, 2, 4)

    shown = seen_beside_the_first(replace(first_event(), start_on=later, end_on=later))

    assert [entry.actions[0].name for entry in shown] == ["nätverksdag 14.1", "nätverksdag 4.2"]


def test_events_of_one_kind_and_day_are_told_apart_by_their_titles() -> None:
    shown = seen_beside_the_first(replace(first_event(), title="Kylätalojen verkostopäivä"))

    assert [entry.actions[0].name for entry in shown] == [
        "Lähipalvelujen valtakunnallinen… 14.1",
        "Kylätalojen verkostopäivä 14.1",
    ]
    assert {entry.actions[0].lang for entry in shown} == {"fi"}


def test_a_story_without_a_title_is_called_by_its_first_words() -> None:
    whole = issue()
    nameless = replace(first_story(whole), title=" ")
    changed = replace(whole, sections=(replace(whole.sections[2], entries=(nameless,)),))

    shown = item_named(seen(of=changed), "Kirjastoauto")

    assert shown.title == "Kirjastoauto alkaa taas kiertää kuudessa itäisessä kunnassa 11…"


def test_a_new_event_says_nothing_of_why_it_appears() -> None:
    assert event_named(seen(), "Maakuntakiertue").reason is None
    assert event_named(seen(), "Saavutettavuus").reason == "Uusi ajankohta"


def test_other_tellers_of_a_story_are_listed_and_its_own_address_is_not() -> None:
    also = item_named(seen(), "Kirjastoauto").also

    assert [link.text for link in also] == ["Kuntien verkosto: Kirjastoauto palaa"]


def test_only_one_story_leads() -> None:
    shown = seen()

    leads = [e for s in shown.sections for e in s.entries if isinstance(e, ItemShown) and e.lead]
    assert [lead.title for lead in leads] == ["Kirjastoauto palaa kuuteen kuntaan tammikuussa"]


def test_no_story_of_another_language_leads() -> None:
    shown = seen("en")

    assert not [e for s in shown.sections for e in s.entries if isinstance(e, ItemShown) and e.lead]


@pytest.mark.parametrize(("kept", "listed"), [(4, False), (5, True)])
def test_a_long_edition_opens_with_its_contents(kept: int, listed: bool) -> None:
    stories = tuple(item(f"n{n}", ItemKind.NEWS, f"Uutinen {n}", "") for n in range(kept))
    twice = replace(issue().sections[2], entries=stories)
    other = replace(issue().sections[3], entries=issue().sections[2].entries)

    shown = seen(of=replace(issue(), sections=(twice, other)))

    assert shown.contents is listed


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    whole = issue()
    hostile = replace(first_story(whole), url="javascript:alert(1)")
    changed = replace(whole, sections=(replace(whole.sections[2], entries=(hostile,)),))

    assert item_named(seen(of=changed), "Kirjastoauto").url is None


def test_an_editors_subject_and_preheader_go_before_proposals() -> None:
    chosen = replace(issue(), subjects={"fi": "Oma otsikko"}, preheaders={"fi": "Oma esikatselu"})

    assert seen(of=chosen).subject == "Oma otsikko"
    assert seen(of=chosen).preheader == "Oma esikatselu"
    assert seen("sv", of=chosen).subject != "Oma otsikko"


def test_every_reason_to_appear_can_be_shown() -> None:
    whole = issue()
    first = whole.sections[0].entries[0]
    assert isinstance(first, EventEntry)

    for reason in EventReason:
        told = replace(first, reason=reason, told_on=date(2026, 12, 1))
        one = replace(whole, sections=(replace(whole.sections[0], entries=(told,)),))
        assert event_named(seen(of=one), "verkostopäivä").source == "Ohjelmatoimisto, 1.12.2026"

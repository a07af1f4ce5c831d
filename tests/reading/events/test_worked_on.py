"""Swedish: what was handed in is worked on; names with a place; small occasions in all forms."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def offered(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "sv")]


@pytest.mark.parametrize(
    "text",
    [
        "Beredningen av ansökningarna pågår under mars och april.",
        "Handläggningen av ansökningarna inleds den 3 mars.",
        "Ansökningarna behandlas mellan den 3 och den 28 mars.",
        "Alla ansökningar gås igenom senast den 31 mars.",
        "Juryn träffas inte, men ansökningarna bedöms den 3 mars.",
    ],
)
def test_work_on_applications_is_no_call(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Ansökningarna tas emot mellan den 3 och den 28 mars.", EventKind.APPLICATION, "03-03"),
        (
            "Sista ansökningsdag är den 3 mars och ansökningarna behandlas genast.",
            EventKind.DEADLINE,
            "03-03",
        ),
        ("Granskningen av detaljplanen pågår 3–24 mars.", EventKind.CONSULTATION, "03-03"),
        ("Granskning av översiktsplanen för Nordby 3–24 mars.", EventKind.CONSULTATION, "03-03"),
    ],
)
def test_a_call_stays_one(text: str, kind: EventKind, day: str) -> None:
    assert offered(text) == [(kind, f"2027-{day}")]


@pytest.mark.parametrize(
    "row",
    [
        "Nya Visors Fyrfest, Nordby, 3–5 mars.",
        "Visor Vid Fyren, Norra Nordby, 3 mars",
        "Fyrrocken, Ekvik, 3–5 mars.",
    ],
)
def test_a_name_with_its_place_and_its_days(row: str) -> None:
    text = f"Spelningar\n{row}\nInträdet kostar tio euro."
    assert offered(text) == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "row",
    [
        "Stängt, Nordby, 3–5 mars.",
        "Rapporten, Nordby, 3–5 mars.",
        "nästan alla hus, Ekvik, 3–5 mars.",
    ],
)
def test_what_is_no_name_has_no_days(row: str) -> None:
    assert offered(f"Om oss\n{row}\nMer finns att läsa på vår sida.") == []


@pytest.mark.parametrize(
    "noun",
    [
        "Adventskaffe",
        "Nyårsvaka",
        "Ljuständning",
        "Skattjakt",
        "Lunchmusik",
        "Bebisbio",
        "Ostprovning",
        "Vårsalong",
        "Femkamp",
        "Skrivarstuga",
        "Fågelskådning",
        "Blodtappning",
    ],
)
def test_small_occasions_of_a_village_are_known(noun: str) -> None:
    assert offered(f"{noun} i Nordby den 3 mars.") == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Styrelsen ska övervaka att avtalet följs till den 3 mars.",
        "En vakans som rektor uppstår den 3 mars.",
        "Utdelningen betalas ut den 3 mars.",
        "Båtturerna till Utskär upphör den 3 mars.",
    ],
)
def test_words_that_only_look_like_occasions(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "verb", ["konserterar", "jojkar", "dirigerar", "debuterar", "leder allsången", "läser högt"]
)
def test_somebody_performs(verb: str) -> None:
    assert offered(f"Sångaren Stina Kuru {verb} den 3 mars i Nordby.") == [
        (EventKind.EVENT, "2027-03-03")
    ]


@pytest.mark.parametrize("verb", ["uppförs", "iscensätts", "kickar igång", "sjösätts"])
def test_something_is_performed(verb: str) -> None:
    assert offered(f"Fyrvaktaren {verb} den 3 mars i Nordby.") == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "form",
    [
        "Medlemsmötena",
        "Läsecirklarna",
        "Visaftnarna",
        "Temaveckorna",
        "Sommarlägren",
        "Jubileet",
        "Kräftskivorna",
        "Höstminglet",
        "Vernissagerna",
    ],
)
def test_a_noun_is_known_in_its_definite_plural(form: str) -> None:
    assert [day for _, day in offered(f"{form} i Nordby den 3 mars.")] == ["2027-03-03"]


@pytest.mark.parametrize(
    "row",
    [
        "3 mars studiedag",
        "26 mars Långfredagen",
        "6 maj Kristi himmelsfärdsdag",
        "6 juni nationaldag",
    ],
)
def test_a_free_day_of_schools_is_no_event(row: str) -> None:
    assert offered(f"Lovdagar\nVecka 8 sportlov\n{row}\n7 juni läsåret slut") == []


def test_a_class_is_no_course() -> None:
    text = "Föräldramöte för årskurs 1 den 3 mars kl. 17 i aulan."
    assert offered(text) == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Inspelningen av talet finns kvar till den 3 mars.",
        "Studiedag den 3 mars, fritids är öppet.",
    ],
)
def test_what_only_sounds_like_an_occasion(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fyrstipendierna ledigförklaras den 3 mars.", EventKind.APPLICATION),
        ("Förslag på årets fyrvaktare emottas till den 3 mars.", EventKind.DEADLINE),
        ("Utlåtanden begärs till den 3 mars.", EventKind.DEADLINE),
        ("Planen är på remiss till den 3 mars.", EventKind.DEADLINE),
        ("Tävlingstiden går ut den 3 mars.", EventKind.DEADLINE),
        ("Säkra din plats före den 3 mars!", EventKind.DEADLINE),
        ("Du kan tycka till om fyrplanen 3–31 mars.", EventKind.CONSULTATION),
        ("Utredaren överlämnar sitt betänkande den 3 mars.", EventKind.RELEASE),
        ("Resultaten tillkännages på webben den 3 mars.", EventKind.RELEASE),
        ("Sista ansökningsdatum: 3 mars", EventKind.DEADLINE),
    ],
)
def test_what_readers_may_hand_in_or_read(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Den som fått ett fyrstipendium meddelas senast den 3 mars.",
        "Stödet kan användas till och med den 3 mars.",
        "Kommunen kräver svar av bolaget senast den 3 mars.",
        "Fyrvaktarna ska rapportera till myndigheten senast den 3 mars.",
    ],
)
def test_what_others_do_by_then(text: str) -> None:
    assert offered(text) == []

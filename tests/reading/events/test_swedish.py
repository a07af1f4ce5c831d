"""Swedish: families of nouns and verbs that announce, and what only looks like them."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import events_in, proposed_in


def offered(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "sv")]


@pytest.mark.parametrize(
    "noun",
    [
        "Utfärd till fyren",
        "Provsjungning i kapellet",
        "Taklagsfest i Nordby",
        "Kransnedläggning vid stenen",
        "Boksamtal om Fyrvaktaren",
        "Föräldramöte i Nordby skola",
        "Öppen ateljé hos Kurus",
        "Julbasar i föreningshuset",
        "Vårtalko på udden",
        "Bildningsförbundets stämma",
        "Valdebatt på torget",
        "Doktorspromotion i domkyrkan",
    ],
)
def test_a_day_beside_the_name_of_an_occasion_is_offered(noun: str) -> None:
    assert offered(f"{noun} den 3 mars.") == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sommarens simskola börjar den 3 mars.", EventKind.TRAINING),
        ("Hjärtskolan ges den 3 mars i Nordby.", EventKind.TRAINING),
        ("Häng med på en rundvandring i magasinet den 3 mars!", EventKind.TOUR),
        ("Guidad visning av magasinet den 3 mars.", EventKind.TOUR),
        ("Nätverkssamling för bokbussarna den 3 mars.", EventKind.NETWORK_DAY),
        ("Arbetsstuga för notbinderi den 3 mars.", EventKind.WORKSHOP),
    ],
)
def test_the_kind_follows_the_head_of_the_compound(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Den 3 mars gästas biblioteket i Nordby av Stina Kuru.",
        "Den 3 mars reser medlemmarna till Kuru.",
        "Kvällen den 3 mars ägnas åt nät och garn.",
        "Poeten Nord kommer till Ekvik den 3 mars.",
        "Du hittar oss på Fiskmässan i Ekvik 3–4 mars.",
        "Redan den 3 mars kan du höra kören öva i Ekvik.",
        "Vill du åka med till fyren den 3 mars?",
        "Onsdag 3 mars tipsar Kurus bokhandlare om garnböcker.",
        "Årets fisk kröns den 3 mars i hamnmagasinet.",
        "Den 3 mars släcker vi lamporna på Storgatan.",
        "Onsdag 3 mars står Nordby i turen.",
        "Nordby bibliotek tar emot Stina Kuru den 3 mars.",
        "Hur mår fisken? Frågan ventileras i Kuru den 3 mars.",
        "Scouterna bakar struvor tillsammans med fiskarna den 3 mars.",
        "Vi hoppas att så många som möjligt dyker upp i Ekvik den 3 mars.",
        "Garnhandlarna strömmar till Kuru den 3 mars.",
        "Den som är nyfiken kan komma till båthuset den 3 mars för att höra mera.",
        "Den 3 mars får invånarna säga sitt i Ekvik.",
        "Onsdag 3.3: Var med när vi lagar nät på bryggan.",
        "Har du väl inte glömt fiskmötet den 3 mars?",
        "Kan du inte komma till Kuru ges föredraget i Ekvik den 3 mars.",
        "Nu är det dags för Hamnens dag den 3 mars.",
    ],
)
def test_what_people_do_together_on_a_day_is_an_occasion(text: str) -> None:
    assert offered(text) == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Domen faller den 3 mars i Ekvik.",
        "Den 3 mars går fyrvaktaren i pension.",
        "Butiken i Nordby slår igen den 3 mars.",
        "Avtalet skrivs under den 3 mars i Ekvik.",
        "Parterna fortsätter förhandlingarna onsdag 3 mars.",
        "Hunden ska hållas kopplad från den 3 mars till den 19 augusti.",
        "Soprundan flyttas till onsdag 3 mars.",
        "Priset på diesel stiger den 3 mars.",
        "Läsåret börjar den 3 mars i Ekvik.",
        "Garantin förfaller den 3 mars.",
        "Telefontiden på onsdag 3 mars är inställd.",
        "Enkäten delas ut i skolorna den 3 mars.",
        "Bastun är ur bruk den 3 mars.",
        "Systemet ligger nere för underhåll den 3 mars kl. 8.",
        "Mötet den 3 mars hålls ändå inte.",
        "Kön öppnar för barn födda den 3 mars 2027.",
        "Den 3 mars är det två år sedan fyren slocknade.",
        "Fiskarna är kvar till onsdag.",
        "Städningen av trapphuset sker onsdag 3 mars.",
    ],
)
def test_facts_closures_and_duties_of_a_day_are_not_offered(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "OSA senast 3 mars.",
        "Motioner till stämman ska vara styrelsen till handa senast den 3 mars.",
        "Bidragen till tävlingen ska vara inne den 3 mars.",
        "Nomineringsstoppet är den 3 mars.",
        "Platsen söks via portalen senast den 3 mars.",
        "Sista dag att söka sommarjobb i hamnen: 3 mars.",
        "Ansökningsomgången pågår till den 3 mars.",
        "Den som vill vara med ska höra av sig senast 3 mars.",
        "3 mars är sista dagen att ändra i ansökan.",
        "Anmälningar tas emot av Stina till 3 mars.",
        "Synpunkter på planen skickas till Kuru senast den 3 mars.",
        "Bokningen av båtplatser stänger den 3 mars.",
        "Idéerna tas emot till den 3 mars.",
        "Tipsa oss om Årets fisk! Namnet behöver vi ha den 3 mars.",
        "Sista ansökningsdatum: 3 mars",
    ],
)
def test_a_last_day_is_understood_in_every_way_it_is_asked(text: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "En slutrapport ska lämnas senast den 3 mars.",
        "Länsstyrelsen ska redovisa läget senast den 3 mars.",
        "Utredaren ska lämna sitt förslag senast den 3 mars.",
    ],
)
def test_an_office_with_its_own_last_day_asks_nothing_of_readers(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Planförslaget hålls framlagt 3–30 mars i hamnkontoret.",
        "Förslaget är på samråd 3–30 mars och finns att läsa i hamnkontoret.",
        "Hörandet om hamnplanen pågår den 3–30 mars.",
        "Samrådshandlingarna hålls framlagda till påseende 3–30 mars.",
    ],
)
def test_a_plan_on_view_is_a_consultation(text: str) -> None:
    assert offered(text) == [(EventKind.CONSULTATION, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Protokollet hålls framlagt till påseende den 3 mars.",
        "Nämndens protokoll finns till påseende den 3 mars.",
        "Protokollet från stämman hålls framlagt 3–9 mars.",
    ],
)
def test_minutes_on_view_are_none(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Man kan anmäla sig till kollot från och med den 3 mars.", EventKind.APPLICATION),
        ("Från den 3 mars kan du söka bidrag för båtar.", EventKind.APPLICATION),
        ("Anmälan kan göras från den 3 mars.", EventKind.APPLICATION),
        ("Synpunkter kan lämnas från och med den 3 mars.", EventKind.CONSULTATION),
    ],
)
def test_what_readers_may_do_from_a_day_on_opens_then(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Hyresgästerna måste sortera matavfall från och med den 3 mars.",
        "Ansökan ska göras på nätet från och med den 3 mars.",
        "Medlemmarna måste anmäla bytet från och med den 3 mars.",
    ],
)
def test_a_duty_from_a_day_on_opens_nothing(text: str) -> None:
    assert EventKind.APPLICATION not in [kind for kind, _ in offered(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lovläger vecka 9 på Kurunäs.",
        "Kursen vecka 9 leds av Nord.",
        "Vandringar vecka 9 på udden.",
    ],
)
def test_a_numbered_week_names_its_days(text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "sv")] == ["2027-03-01"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nytt datum: föredraget hålls 8.12 i stället för 1.12.", "2026-12-08"),
        ("Ny tid: båtturen går av stapeln 8 december istället för 1 december.", "2026-12-08"),
        ("Obs! Nytt datum, mötet är 8.12 i stället för 1.12.", "2026-12-08"),
    ],
)
def test_the_day_behind_instead_of_is_the_old_one(text: str, day: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "sv")] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Filmkvällen som ställdes in i oktober hålls nu den 9 december.",
        "Konserten som blev inställd i oktober ordnas den 9 december i stället.",
        "Stämman, som ställdes in i september, hålls den 9 december.",
    ],
)
def test_what_was_cancelled_then_and_is_held_now_is_offered(text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "sv")] == ["2026-12-09"]


@pytest.mark.parametrize(
    "text",
    [
        "Lördagens marknad lockade tusen besökare.",
        "Fredagens konsert samlade hela byn.",
        "Söndagens gudstjänst besöktes av många och leddes av Kuru, och kören fick applåder.",
    ],
)
def test_a_weekday_with_a_past_verb_is_over(text: str) -> None:
    assert offered(text) == []


def test_a_title_with_a_wish_does_not_hold_what_was_planned() -> None:
    text = (
        "Styrelsen hade planerat att hålla stämman den 9 december. Nytt datum är den 16 december."
    )

    assert [event.start_on.isoformat() for event in proposed_in(text, "sv")] == ["2026-12-16"]


@pytest.mark.parametrize(
    "text",
    [
        "Biljetterna till konserten den 12 december släpps på fredag.",
        "Programmet för festen den 12 december publiceras på fredag.",
        "Boken till kursen den 12 december ges ut på fredag.",
    ],
)
def test_what_comes_out_on_another_day_does_not_make_this_day_a_release(text: str) -> None:
    kinds = {event.start_on.isoformat(): event.kind for event in events_in(text, "sv")}

    assert kinds.get("2026-12-12") is not EventKind.RELEASE


@pytest.mark.parametrize(
    "text",
    [
        "Idag söndag den 22 november kl. 16 ger rådet en lägesbild av hamnen.",
        "Söndag den 22 november kl. 18 svarar Kuru på frågor i Ekvik.",
        "I kväll den 22 november kl. 19 öppnar magasinet för allmänheten.",
    ],
)
def test_an_hour_of_today_in_running_text_is_no_stamp(text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "sv")] == ["2026-11-22"]


@pytest.mark.parametrize(
    "text",
    [
        "Den 3 mars byter Nordby och Kuru garn på torget i Ekvik.",
        "Kuru inleder säsongen i Nordby den 3 mars.",
        "Onsdag den 3 mars målar eleverna skeppet i Nordby.",
    ],
)
def test_a_day_by_number_a_place_with_a_name_and_one_more_sign_are_enough(text: str) -> None:
    assert offered(text) == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Den 3 mars höjs broavgiften i Nordby.",
        "Avtalet för hamnen i Ekvik gäller den 3 mars.",
        "Den 3 mars beslutar nämnden i Nordby om kajen.",
        "Den 3 mars målar eleverna skeppet.",
    ],
)
def test_a_place_does_not_help_against_a_word_of_facts(text: str) -> None:
    assert offered(text) == []


def test_days_that_are_only_named_take_what_was_said_before_them() -> None:
    text = "Det bjuds på sång i Ekvik, först tisdag den 2 mars, och sedan torsdag den 4 mars."

    assert [day for _, day in offered(text)] == ["2027-03-02", "2027-03-04"]


@pytest.mark.parametrize(
    "text",
    [
        "Utställningen stänger den 3 mars.",
        "Kursen i nätbinderi avslutas den 3 mars.",
        "Basaren upphör den 3 mars.",
    ],
)
def test_the_day_on_which_it_ends_is_not_offered(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "När sportlovet är över, den 3 mars, samlas kören igen.",
        "Efter höstlovet, den 3 mars, möts vi i stugan.",
        "Inför jullovet, den 3 mars, ordnas ett bytestorg.",
    ],
)
def test_what_is_held_beside_a_school_break_is_offered(text: str) -> None:
    assert offered(text) == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sök hamnbidrag 3–30 mars.", EventKind.APPLICATION),
        ("Anmäl dig 3–30 mars till kansliet.", EventKind.APPLICATION),
        ("Medlemmarna har möjlighet att rösta 3–30 mars.", EventKind.CONSULTATION),
        ("Alla kan nominera en granne 3–30 mars.", EventKind.EVENT),
    ],
)
def test_what_readers_are_asked_to_do_in_a_period_is_offered(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Avtalet om hamnen förlängs till den 3 mars.",
        "Rekommendationen förlängs till den 3 mars.",
        "Rapporten för januari kommer den 3 mars.",
    ],
)
def test_what_lasts_longer_or_is_for_a_period_has_no_day_of_its_own(text: str) -> None:
    assert all(kind is EventKind.RELEASE for kind, _ in offered(text))
    assert all(day == "2027-03-03" for _, day in offered(text))


@pytest.mark.parametrize(
    "text",
    [
        "Stöd kan sökas enligt följande:\n• 3.3–30.3.2027 nya projekt\n• 1.8–30.9.2027 fortsatta projekt",
        "Ansökningstider:\n3.3–30.3.2027 båtar\n1.8–30.9.2027 nät och garn",
        "Bidragen söks i två omgångar:\n– 3.3–30.3.2027 (kultur)\n– 1.8–30.9.2027 (idrott)",
    ],
)
def test_each_round_of_a_call_under_its_line_is_an_application(text: str) -> None:
    assert offered(text) == [
        (EventKind.APPLICATION, "2027-03-03"),
        (EventKind.APPLICATION, "2027-08-01"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Hamnen har öppet enligt följande:\n• 3.3–30.3.2027 vardagar\n• 1.8–30.9.2027 dagligen",
        "Stängt:\n3.3–30.3.2027 fyren\n1.8–30.9.2027 bryggan",
        "Priserna är följande:\n– 3.3–30.3.2027 tio euro\n– 1.8–30.9.2027 tolv euro",
    ],
)
def test_periods_under_another_line_are_none(text: str) -> None:
    assert EventKind.APPLICATION not in [kind for kind, _ in offered(text)]

"""The words of events, deadlines and what became of them that a language gives. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.model.event import EventKind
from digest.reading.lexicon.words.details import DetailWords
from digest.reading.lexicon.words.fields import FieldWords
from digest.reading.lexicon.words.one_day import OneDayWords
from digest.reading.lexicon.words.places import PlaceWords


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EventWords:
    """Words of events, deadlines and what became of them. All lower case, NFC.

    A pattern is a word ("pidetään"), a beginning ("järjestettäv*"), an end ("*päivät") or a
    phrase ("on tarkoitus", "ei ~ järjestetä"), in which "~" stands for up to three words and
    "~~" for up to twelve. The
    first word of a phrase is never open at its front. A *noun* is a stem that the last part of
    a word begins with: "webinaar" is found in "etäwebinaarissa" but not in "webinaarihuone". A stem with "+"
    before it is found only after another part of a word ("+viikko": "osallisuusviikko").

    Attributes:
        kinds: nouns of things to attend, the specific kinds before the general one.
        compounds: words are written together, so a noun may be the end of a word.
        heads: last parts that leave the kind to the part before ("työpaja|sarja").
        endings: a regular expression of what may follow a stem.
        of_endings: endings of a noun that belongs to the next one ("webinaarin tallenne").
        unlike: words that look like an event or a cue and are not.
        calls, surveys, publications: nouns of applications, consultations and releases.
        papers: nouns of what an office puts out for each meeting and decision.
        registrations, submissions: nouns of what a reader does before a deadline.
        policies: nouns of what ends without anybody having to act (a project, a law).
        gatherings: nouns that may well be attended, and may as well not be ("breakfast", "walk").
        works: words of roads, traffic, pipes and rounds, which nobody attends.
        authorities: nouns of offices, whose duties are not the reader's.
        programmes: what a heading calls a list of days ("calendar", "what's on").
        draws: what is told of an occasion to draw people (coffee, tickets, speakers, music).
        people: nouns of who performs, speaks or officiates ("author", "choir"). `tells`: what they do,
            which others may do as well ("presents", "comes"). `does`: what only counts right beside
            such a noun, never beside a mere name ("bakes", "offers").
        private: words of somebody's own life ("my mother", "on holiday").
        together: words for whoever invites and is invited ("we", "you").
        holds: says that something will be held. `happens`: may say so. `held`: that it was.
        takes_place, took_place: said of events only. `bygone`: "last", in the words of a date.
        coming: "next", "coming", "beginning in": the date belongs to what follows.
        opens, ends: of a call, a survey, a registration.
        starts: of anything. `effective`: of a rule, a service or a term. `openings`: of a place.
        acts: what the reader is asked to do. `commands`: verbs in the form that tells somebody to do
            it, where they open a clause ("Ring the office").
        hours: a time of day told in words ("from five", "till late").
        releases: says that something will be published. `appears`: may say so.
        by_before, by_after: mark a last day, before and after the date. `up_to_endings`: of a word
            of the date itself, where its case does ("perjantaihin"). `to_whom_endings`: of a word for
            who gets what is handed in ("hallituksille").
        not_later: of the marks of a last day those that also say by when something is to be held
            ("mennessä", but no "asti").
        target_periods: right before days that something is applied for ("aikavälille").
        joins: "and". `before_weekdays`: small words before a weekday ("on", "på").
        final_days: a last day that only somebody's own act makes a deadline.
        cancels, moves, not_held, doubtful: what became of it. `called_off`: moved without a day.
        everything: a cancellation beside it is of all that is listed below.
        others: it is of the rest ("other", "muut"). `likewise`: what was said right before is
            said of this, too.
        originally: the date after it is the old one. `to_new`: the date after it is the new one.
        from_old: "from" of "from … to …".
        negates: any word of denial. `spared`: a denial that leaves the event alone ("no need to").
        not_cancelled: takes a cancellation back. `usual`: what is done every year.
        rhythms: what comes again and again ("on Thursdays", "weekly").
        personal: somebody's own story. `sends`: an invitation goes out. `later`: more to come.
        stamped: before the day a page was published or changed.
        decides: somebody decides, which nobody attends.
        breaks: holidays of schools, which are no events themselves.
        closed: shut, out of service, opening hours. `modals`: may, must, should, you.
        funds: nouns of money that readers may apply for ("grant").
        offers, opinions: of `submissions`, what is sent to a call, what is said in a consultation.
        from_on: the date is a beginning. `duties`: from then on something must be done.
        valid: in force, in use. `situations`: "as of"; those in `postpositions` follow
            their word. `purposes`: a year that
            something is for. `labels`: "Time:".
        then: "at which time": behind a day it says more of that day.
        clause_starts: a comma before one of these begins a new clause. `that`: and it is what
            somebody says, proposes or hopes.
        signs_up: a reader takes part ("anmäla sig", "confirm your attendance").
        full: no place is left, or nobody can register any longer.
        about: before what something is about ("a conference on training").
        stops: words that no title goes across. `other_cases`: endings of words that do not
            belong to the noun after them, unless they share its ending, or one of
            `linking_endings` (participles) stands between.
        available: can be had (a publication). `viewable`: can be seen or heard.
        reasons: an occasion behind it is only the reason ("due to the"). `finishes`: works end.
        tickets: nouns of what lets people in. `fetched`: how they are had.
        treatments: nouns of care and rides offered without a call ("vaccination"). `only`: "only", "vain".
        relatives: "which". `grants`: money is given. `summons`: an office calls applicants in.
        puts_off: moves what stands behind it with its old day. `rounds`: nouns of rounds of a call.
        now_held: between an old day and its new one ("will now be"). `further`: "once more".
        same_day: the day just told ("this date"). `reserves`: a day kept in reserve.
        as_planned: unchanged. `limits`: of a decision that holds for one thing ("applies only to").
        formerly: in brackets before an old day ("previously"). `replaced`: right behind one ("sijaan").
        contrasts: "but". `extras`: items of a celebration that it is held without ("fireworks").
        things: what any event may be called again ("this event"). `filled`: of a row that it ends.
        meant: it was once to be held ("was to have been"). `afterwards`: what follows an occasion
            ("photos from"). `not_full`: takes `full` back ("once all places are taken").
        long_since: beside a cancellation it is of another time ("cancelled last year"). `anew`:
            of a further one ("another", "extra"). `rather`: between a day denied and the one that
            is meant ("vaan"). `concedes`: "although". `elsewhere`: to another place ("indoors").
            `perfects`: before a past form they tell of no one day ("has").
        instalments: of one of several, whatever they are ("session", "tapaaminen"): what stands above
            a row with such a word says its kind.
        states: words of what begins, changes or ends without anybody meeting, as its sentence names it
            ("school year", "katutyöt"). `seasonal`: for how long ("for the winter"). `leads`: words
            before what is no subject ("after"). `stands_open`: of a place ("avoinna"). `minutes`: of a
            meeting that is over. `ceremonies`: solemn acts that draw people ("is unveiled").
        guests: as what somebody comes ("speaker", "vieraana"). `reopens`: a place lets people in
            again ("opens its doors again").
        ways: what people only go along, over or up from a day on ("trail", "silta").
        each: before a weekday it means all of them ("every", "joka").
        announces: what whoever writes does to readers ("tell you", "hope you").
        on_stage: what somebody does before an audience ("conducts"), even where only "she" does.
        only_if: right behind "postponed" it says when only ("if"). `in_case`: so does what may also
            stand before it ("in bad weather").
        extends: what goes on gets a later end ("prolonged").
        todays: words for the day of the text that also mean "nowadays" ("i dag"). `first_days`: of the
            day from which readers may act ("no registration before"). `hearings`: nouns of
            being heard, by a letter over weeks or at a meeting ("samråd"). `sorts`: words of what is
            usual that before a noun only tell of what sort it is ("traditionellt"). `routines`: what goes on
            week after week, and is off where something else is on ("ordinarie träning").
        votes: of a vote in which readers take part. `pronouns`: "it", for what was told before.
        venues: nouns of places that are written small ("library", "kylätalo").
        place_words: before a place. `place_endings`: of a word that says where.
        at_words, at_endings: of a meeting at which others do something ("at", "kokoukse|ssaan").
        base_forms, adjectives: stems of nouns of events, and of words before them, and the form a
            title takes. `cases`: a regular expression of what may follow such a stem.
        fields: words that are read only in a short label and its day ("Haku päättyy: 20.3.").
        one_day: words that are read only beside an hour below a day. `details`: only of an event that
            is known. `hanging`, `not_first`: that no title ends, begins with.
        bare_nouns: that say only what sort of thing it is ("webinar"). `before_nouns`: that before them
            say not which ("the next"). `act_nouns`: that say not for what ("registration"). `collections`:
            in titles of items that tell of many things ("newsletter"). `reporting`: of who only tells of it.
            plural_endings: of nouns. `headline_endings`: of a verb in a title that is a sentence, which in
            Swedish and English stands second. `about_endings`: of a word behind a
            noun that it is about.
        finite_endings: of a verb that has a subject, which no name has.
        verbal_endings: of words that may be a verb, or tell of an act ("purkaminen", "siirto").
        doing_endings: of a word for doing something, before which that case says with what
            ("tiedolla johtaminen").
    """

    kinds: tuple[tuple[EventKind, tuple[str, ...]], ...] = ()
    compounds: bool = True
    heads: tuple[str, ...] = ()
    endings: str = ""
    of_endings: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    surveys: tuple[str, ...] = ()
    publications: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    registrations: tuple[str, ...] = ()
    submissions: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    funds: tuple[str, ...] = ()
    opinions: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    gatherings: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    draws: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    happens: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    takes_place: tuple[str, ...] = ()
    took_place: tuple[str, ...] = ()
    bygone: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    effective: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    modals: tuple[str, ...] = ()
    applies: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    appears: tuple[str, ...] = ()
    available: tuple[str, ...] = ()
    viewable: tuple[str, ...] = ()
    welcomes: tuple[str, ...] = ()
    by_before: tuple[str, ...] = ()
    by_after: tuple[str, ...] = ()
    up_to_endings: tuple[str, ...] = ()
    to_whom_endings: tuple[str, ...] = ()
    last_days: tuple[str, ...] = ()
    final_days: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    called_off: tuple[str, ...] = ()
    everything: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    likewise: tuple[str, ...] = ()
    originally: tuple[str, ...] = ()
    to_new: tuple[str, ...] = ()
    from_old: tuple[str, ...] = ()
    not_held: tuple[str, ...] = ()
    not_cancelled: tuple[str, ...] = ()
    negates: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    from_on: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    rhythms: tuple[str, ...] = ()
    personal: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    decides: tuple[str, ...] = ()
    stamped: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    valid: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    postpositions: frozenset[str] = frozenset()
    finite_endings: tuple[str, ...] = ()
    verbal_endings: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    clause_starts: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    that: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    other_cases: tuple[str, ...] = ()
    linking_endings: tuple[str, ...] = ()
    registration_open: tuple[str, ...] = ()
    signs_up: tuple[str, ...] = ()
    programme_out: tuple[str, ...] = ()
    full: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    capacity_before: tuple[str, ...] = ()
    capacity_after: tuple[str, ...] = ()
    organised_by: tuple[str, ...] = ()
    organises: tuple[str, ...] = ()
    place_labels: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    at_words: tuple[str, ...] = ()
    at_endings: tuple[str, ...] = ()
    doing_endings: tuple[str, ...] = ()
    base_forms: Mapping[str, str] = field(default_factory=dict)
    adjectives: Mapping[str, str] = field(default_factory=dict)
    cases: str = ""
    venues: tuple[str, ...] = ()
    online: tuple[str, ...] = ()
    fields: FieldWords = field(default_factory=FieldWords)
    one_day: OneDayWords = field(default_factory=OneDayWords)
    places: PlaceWords = field(default_factory=PlaceWords)
    details: DetailWords = field(default_factory=DetailWords)
    hanging: frozenset[str] = frozenset()
    not_first: frozenset[str] = frozenset()
    bare_nouns: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    act_nouns: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    headline_endings: tuple[str, ...] = ()
    about_endings: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    finishes: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    fetched: tuple[str, ...] = ()
    treatments: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    grants: tuple[str, ...] = ()
    summons: tuple[str, ...] = ()
    puts_off: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    not_full: tuple[str, ...] = ()
    long_since: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    seasonal: tuple[str, ...] = ()
    leads: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    before_weekdays: frozenset[str] = frozenset()
    stands_open: tuple[str, ...] = ()
    now_held: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    same_day: tuple[str, ...] = ()
    reserves: tuple[str, ...] = ()
    as_planned: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    minutes: tuple[str, ...] = ()
    ceremonies: tuple[str, ...] = ()
    votes: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    anew: tuple[str, ...] = ()
    rather: tuple[str, ...] = ()
    concedes: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    perfects: tuple[str, ...] = ()
    instalments: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    reopens: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    not_later: tuple[str, ...] = ()
    target_periods: tuple[str, ...] = ()
    extends: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    announces: tuple[str, ...] = ()
    on_stage: tuple[str, ...] = ()
    only_if: tuple[str, ...] = ()
    in_case: tuple[str, ...] = ()
    todays: frozenset[str] = frozenset()
    first_days: tuple[str, ...] = ()
    hearings: tuple[str, ...] = ()
    sorts: frozenset[str] = frozenset()
    routines: tuple[str, ...] = ()

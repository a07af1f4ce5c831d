"""The words of sentences, pages, summaries and kinds of text that a language gives. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SentenceWords:
    """Words that decide whether a full stop ends a sentence. All lower case, NFC.

    Attributes:
        abbreviations: never the last word of a sentence, written without the last stop.
        closing: abbreviations that may be the last word: no end only before a digit.
        either: abbreviations that end a sentence only before one of the openers ("Co. Wicklow").
        openers: words that begin a sentence and do not follow an initial or a date.
        verbs: finite forms; a stop after "28.1." is an end only where a verb follows.
        verb_endings: how other finite verbs end.
        no_verbs: how nouns end that end as verbs do: "päivät".
        place_endings: cases that say where: "28.1. Helsingissä" goes on.
        ordinals: "18." is an ordinal number.
    """

    abbreviations: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    no_verbs: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    ordinals: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PageWords:
    """Words of what stands around a story: stamps, people, navigation. Lower case, NFC.

    Attributes:
        published, created, modified: labels in front of a stamp.
        months: twelve stems, January first.
        clock: words before a time of day.
        menu: whole lines of navigation.
        furniture: how other lines of navigation, sharing and small print begin.
        captions: how picture captions and credits begin.
        credits: phrases that only the credit of a picture holds ("reuters/").
        sides: who stands where in a picture, which only captions say ("(left)").
        contact_labels: how a contact block begins.
        contact_verbs: words between such a beginning, a role and a number ("please contact").
        phone_labels: words before a telephone number.
        author_labels: words before the name of who wrote.
        conjunctions: "and" between two names.
        titles: how words for a profession or office end.
        placeholders: local parts that stand for "first name . last name" in an address.
        materials: stems of slides, recordings and other documents.
        dash_speaks: whether a line behind a dash is somebody's words; else it is one of a list.
    """

    published: tuple[str, ...] = ()
    created: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    clock: tuple[str, ...] = ()
    menu: frozenset[str] = frozenset()
    furniture: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    contact_labels: tuple[str, ...] = ()
    contact_verbs: tuple[str, ...] = ()
    phone_labels: tuple[str, ...] = ()
    author_labels: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    placeholders: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    dash_speaks: bool = True


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SummaryWords:
    """Words that make a sentence unfit to stand alone. Lower case, NFC.

    Attributes:
        anaphora: first words that point back at something said before.
        ahead: how sentences begin that point ahead with such a word ("it turns out that …").
        articles: first words that point back only before a verb ("Det är", not "Det nya").
        pointers: words behind an article that make it point at one thing ("det här").
        impersonal: those of them that may point ahead or nowhere.
        article_endings: how other verbs end that stand right behind an article. `described`: those
            of them that may be participles too, before a noun that ends in one of `described_by`.
        existential: verbs behind such a beginning that make it point nowhere ("Det finns").
        background: words of what is usual or well known, which is no news. `unchanged`: phrases
            with such a word that tell what stays as it is ("open as usual"), which may be.
        generalities: how sentences begin that tell what is so for many, or in these times.
        additions: "also" and the like: what a sentence with one tells is not the news itself.
        expletive: words behind such a beginning that make it point ahead ("Det är dags att …").
        they: an article that means persons before one of `behind_they`, at the beginning.
        pronouns: words that need a name before them.
        persons: those of them that need it even further from the beginning.
        demonstratives: words that point back from inside a sentence ("answers to these questions").
        those: words that do so before one of `plurals` (ends of nouns), unless one of `relatives`
            tells behind it which ones.
        references: stems of first words that mean "the one just told of" ("the day's …").
        things: stems of such, which nothing tells of but what stands above ("the webinar").
        before_things: what may stand before one of them: "according to", "in".
        definite_endings: how a noun ends that was told of before; `introducing`: the articles and
            numerals before it where it was.
        backward: phrases that point back wherever they stand ("the latter").
        opinions: stems of reporting verbs that make a sentence someone's words.
        demands: phrases with which an opinion says what must be done ("should", "it is time").
        writes: how the end of a sentence begins that says whose opinion it was ("writes ").
        invitations: how sentences that only call the reader to click or register begin.
        offers: those of them that tell, with a day or an hour, what is offered. `open_now`: those
            that tell it without ("you can now").
        clicks: phrases with which a sentence calls to click, wherever they stand.
        announcing: phrases that point at what follows ("the following"), which is not shown.
        called: what stands before the title of a theme, a book, a talk in quotation marks.
        promises: how sentences begin that tell of results: what was asked stands elsewhere.
        letter_to: how a line begins that says to whom a letter is sent; `circles`: stems of those
            whom it may be sent to; `of`: what stands before their place.
        imprint: phrases of what a publication says of itself: how often it appears, that all may
            change, whose opinions it prints.
        welcomes: how sentences begin that bid welcome; a short one only calls, a long one says to what.
        papers: what such a welcome may lead to that tells nothing: the newsletter itself.
        finite, finite_endings: words that may be finite verbs, and how such words end: rather too
            many than too few, since a line without any is no sentence. `nouns`: how nouns end that
            end as verbs do; `before_nouns`: words right behind which no finite verb stands.
        participles: how a participle ends with which a sentence may begin, also behind one of
            `manners` ("Freshly painted, …"), and which is no verb there.
        empty: words that carry no meaning for comparing with the title.
        negations: words that turn a sentence into its opposite.
        ours, our_endings: words, and ends of words, that mean whoever writes. `mine`: those of
            one person; a word of one letter as it is written, since "i" is not "I".
        bodies: "the council", "the trust": an institution that the sentence does not name.
        findings: stems and phrases that say what was found out ("a new study", "shows that").
        definite: articles of things told of before; with one noun and a verb behind them, or one
            of `adverbs` before it, they point back. `verb_endings`: how such verbs end.
        moments: stems of times, which "this" before them does not make point back ("this week").
        scenes: how sentences that set the scene before the news begin.
        says_that: what stands between a reporting verb and what is said ("…, että").
        claims: stems and phrases for what may have happened ("cancelled", "called off"), those
            that mean the same together; a title says it with one, the text with another.
        rewards: stems of prizes and elections. `chosen`: phrases that say who was chosen;
            `goes_to`: those that say who got something, also one without a first name.
            `contending`: phrases of who might win, who judged, who won a year ago. `prizes`: stems
            of prizes inside compounds. `givers`: what stands behind the name of whoever gives, or
            of those whose best won. `owners`: how names end to which something belongs;
            `where`: how those end that say where.
        feelings: how sentences begin that only say how glad or proud somebody is. `telling`: stems
            with which such a sentence tells the news all the same ("pleased to announce").
        copulas: "is a", before one of `kinds`: words for organisations and programmes.
        beside: phrases of what stands beside the news: somebody's family, who judged, who bade
            those at a meeting welcome.
        asking: phrases with which whoever writes asks for something ("we are collecting").
            `rhetorical`: those with such words that ask for nothing ("we ask ourselves").
        turns: phrases of what is so from now on: who retires or begins, what is the first time.
            `this_year`: how sentences begin that tell what is so this time.
        introduces: verbs behind a name that say who somebody is ("is", "works").
        new: how sentences begin that say what is new ("New this term is …").
        figures, poses: who is seen in pictures, and what they are seen doing; not before one of
            `no_poses` ("stands accused").
    """

    anaphora: frozenset[str] = frozenset()
    ahead: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    article_endings: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    described_by: tuple[str, ...] = ()
    generalities: tuple[str, ...] = ()
    additions: frozenset[str] = frozenset()
    expletive: frozenset[str] = frozenset()
    existential: frozenset[str] = frozenset()
    background: frozenset[str] = frozenset()
    unchanged: tuple[str, ...] = ()
    they: frozenset[str] = frozenset()
    behind_they: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    those: frozenset[str] = frozenset()
    plurals: tuple[str, ...] = ()
    relatives: frozenset[str] = frozenset()
    references: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    definite_endings: tuple[str, ...] = ()
    introducing: tuple[str, ...] = ()
    before_things: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()
    opinions: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    invitations: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    open_now: tuple[str, ...] = ()
    clicks: tuple[str, ...] = ()
    announcing: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    letter_to: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    of: frozenset[str] = frozenset()
    imprint: tuple[str, ...] = ()
    welcomes: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    finite: frozenset[str] = frozenset()
    finite_endings: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    before_nouns: frozenset[str] = frozenset()
    participles: tuple[str, ...] = ()
    manners: tuple[str, ...] = ()
    empty: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    ours: frozenset[str] = frozenset()
    our_endings: tuple[str, ...] = ()
    mine: frozenset[str] = frozenset()
    bodies: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    moments: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    says_that: tuple[str, ...] = ()
    claims: tuple[tuple[str, ...], ...] = ()
    rewards: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    goes_to: tuple[str, ...] = ()
    contending: tuple[str, ...] = ()
    prizes: tuple[str, ...] = ()
    givers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    rhetorical: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    this_year: tuple[str, ...] = ()
    introduces: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    figures: frozenset[str] = frozenset()
    poses: frozenset[str] = frozenset()
    no_poses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class KindWords:
    """Words that tell what sort of text an item is. Kinds are values of `ItemKind`.

    Attributes:
        labels: what pages print above a story, to the kind it means.
        title: (kind, pattern) tried on the title in this order; case does not matter.
        lead: the same, tried on the first sentence of the story.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    title: tuple[tuple[str, str], ...] = ()
    lead: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ProseWords:
    """Words of sentences, summaries, stamps, people and kinds of text."""

    sentences: SentenceWords = SentenceWords()
    page: PageWords = PageWords()
    summary: SummaryWords = SummaryWords()
    kinds: KindWords = KindWords()

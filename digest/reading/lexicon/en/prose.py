"""English prose: sentences and summaries. Pure."""

from digest.reading.lexicon.en.page import KINDS, PAGE
from digest.reading.lexicon.words import ProseWords, SentenceWords, SummaryWords, spelled

SENTENCES = SentenceWords(
    abbreviations=spelled("""
        mr mrs ms dr prof sr rev hon gen sen gov st mt vs v e.g eg i.e ie cf viz approx ca tel incl
        asst capt col lt sgt messrs ph.d
        """),
    closing=spelled("""
        etc al inc ltd co corp a.m p.m am pm b.c a.d jr min hrs jan feb mar apr jun jul aug sept sep
        oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos nr vol vols fig figs eq sec
        ch pp pg para art ed eds dept est ext
        """),
    openers=spelled("""
        it its this that these those they their he his she her we our you your i there here if
        when while as but and also however in on at for with after before since the a an all
        please register read see join welcome thanks more
        """),
    verbs=spelled("""
        is are was were be has have had will would can could may might must shall should do does
        did opens opened closes closed begins began starts started ends ended takes took runs
        ran comes came says said gives gave includes covers
        """),
    verb_endings=("ised", "ized", "ated", "ished"),
)

SUMMARY = SummaryWords(
    anaphora=spelled("""
        it its this that these those they their them he his him she her hers then thus
        so such also however but and or moreover furthermore besides meanwhile therefore
        nevertheless nonetheless instead otherwise likewise similarly additionally both others
        another although still yet hence consequently finally afterwards elsewhere neither either
        former latter same
        """),
    articles=frozenset(),
    expletive=frozenset(),
    existential=frozenset(),
    background=spelled("usually normally traditionally typically"),
    pronouns=spelled("he his him she her hers they them this these"),
    backward=("the latter", "the former ", "aforementioned", "as mentioned"),
    references=(
        "the event",
        "the seminar",
        "the webinar",
        "the meeting",
        "the day",
        "the project",
        "the programme",
        "the survey",
        "the report",
        "the study",
        "the aim",
        "the purpose",
        "the goal",
        "the objective",
        "the researchers",
        "the results",
        "the findings",
        "the minister ",
        "the tour",
        "the training",
        "the proposal",
        "the act",
        "the change",
        "for example",
        "in addition",
        "at the same time",
        "on the other hand",
        "as a result",
        "according to the study",
        "according to the report",
    ),
    opinions=(
        "says",
        "said",
        "notes",
        "noted",
        "explains",
        "explained",
        "stresses",
        "stressed",
        "adds",
        "added",
        "points out",
        "emphasises",
        "emphasizes",
        "reminds",
        "believes",
        "comments",
        "sums up",
        "concludes",
        "tells",
        "told",
    ),
    invitations=(
        "read ",
        "see ",
        "register ",
        "welcome",
        "download",
        "subscribe",
        "thank",
        "note:",
        "click",
        "follow ",
        "join us",
        "you can ",
        "are you ",
        "do you ",
        "have you ",
        "watch ",
    ),
    empty=spelled("""
        the a an and or of in on at to for from by with as is are was were be been has have had not
        but if when that which who this these those it its their our your more most new now over
        under after before about into than will can may year years
        """),
)

PROSE = ProseWords(sentences=SENTENCES, page=PAGE, summary=SUMMARY, kinds=KINDS)

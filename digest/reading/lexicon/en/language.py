"""English as a whole. Pure."""

from digest.reading.lexicon.en.dates import DATES
from digest.reading.lexicon.en.events import EVENTS
from digest.reading.lexicon.en.learned import LEARNED
from digest.reading.lexicon.en.marks import MARKS
from digest.reading.lexicon.en.prose import PROSE
from digest.reading.lexicon.words import Lexicon

LEXICON = Lexicon(code="en", dates=DATES, events=EVENTS, prose=PROSE, marks=MARKS, learned=LEARNED)

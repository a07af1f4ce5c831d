"""Finnish as a whole. Pure."""

from digest.reading.lexicon.fi.dates import DATES
from digest.reading.lexicon.fi.events import EVENTS
from digest.reading.lexicon.fi.learned import LEARNED
from digest.reading.lexicon.fi.marks import MARKS
from digest.reading.lexicon.fi.prose import PROSE
from digest.reading.lexicon.words import Lexicon

LEXICON = Lexicon(code="fi", dates=DATES, events=EVENTS, prose=PROSE, marks=MARKS, learned=LEARNED)

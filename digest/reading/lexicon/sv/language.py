"""Swedish as a whole. Pure."""

from digest.reading.lexicon.sv.dates import DATES
from digest.reading.lexicon.sv.events import EVENTS
from digest.reading.lexicon.sv.learned import LEARNED
from digest.reading.lexicon.sv.marks import MARKS
from digest.reading.lexicon.sv.prose import PROSE
from digest.reading.lexicon.words import Lexicon

LEXICON = Lexicon(code="sv", dates=DATES, events=EVENTS, prose=PROSE, marks=MARKS, learned=LEARNED)

"""Estonian, a start: what a new language needs to be read at all. Pure."""

from digest.reading.lexicon.words import Lexicon
from tests.reading.estonian.dates import DATES
from tests.reading.estonian.events import EVENTS
from tests.reading.estonian.prose import MARKS, PROSE

LEXICON = Lexicon(code="et", dates=DATES, events=EVENTS, prose=PROSE, marks=MARKS)

"""English words that no title ends with, or begins with: they tie it to a day, a place or a verb. Pure."""

from digest.reading.lexicon.words import listed

HANGING = frozenset(
    listed(
        """a, an, the, of, at, in, on, by, to, for, with, from, within, between, during, and, or, but, up, until, till,
        before, after, no, later, than, not, this, next, coming, following, every, each, is, are, was, were,
        be, been, will, shall, must, may, can, could, should, would, has, have, had, being, its, his, her,
        our, your, their, my, that, which, who, whom, whose, when, where, while, as, if, then, so, also,
        around, approximately, already, again, now, only, just, starting, commencing, dated, due, noon,
        midnight, latest, both, either, through, via, per, into, onto, over, under, beginning, held, hosted"""
    )
)
NOT_FIRST = frozenset(listed("""its, their, will, be, which, that, who, also, then, is, are"""))

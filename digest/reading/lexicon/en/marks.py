"""What English is recognised by. Pure."""

from digest.reading.lexicon.words import Marks, spelled

MARKS = Marks(
    words=spelled(
        """the and of to in is that for it as with be on by at this are was from or an have not
        you which will can has we their its been more our all they were your if also about
        other may how when who register join read"""
    ),
    endings=("tion", "ing", "ment", "ness", "able", "ould", "ity", "ally"),
)

"""Estonian prose, and what the language is recognised by. Pure."""

from digest.reading.lexicon.words import (
    Marks,
    PageWords,
    ProseWords,
    SentenceWords,
    SummaryWords,
    spelled,
)

MARKS = Marks(
    words=spelled("ja on ei see et mis kui ka oma toimub kuni või ning kes seda oli järgmisel"),
    letters=spelled("õ"),
)
PROSE = ProseWords(
    sentences=SentenceWords(
        abbreviations=spelled("nt jne vt hr pr dr nr lk"),
        openers=spelled("see ta me seminar registreerimine lisaks"),
        verbs=spelled("on oli toimub algab lõpeb avatakse"),
        ordinals=True,
    ),
    page=PageWords(
        published=("avaldatud",),
        months=(
            "jaan", "veebr", "märts", "apr", "mai", "juuni",
            "juuli", "aug", "sept", "okt", "nov", "dets",
        ),
        clock=("kell", "kl"),
    ),
    summary=SummaryWords(
        anaphora=spelled("see ta ka aga siis lisaks nad"),
        pronouns=spelled("ta tema nad"),
        empty=spelled("ja on et mis kui"),
    ),
)  # fmt: skip

"""Swedish words of calls, of what is new this year, and of those who come and go or are portrayed. Pure."""

from digest.reading.lexicon.words import listed

_WANTED = listed("fler, hjälp, nya, frivillig, din, er hjälp, mer, volontär, någon som, dig som")

ASKING = (
    *(f"{need} {what}" for need in ("vi behöver", "behöver vi") for what in _WANTED),
    *(f"{asks} {whom} " for asks in ("vi ber", "ber vi") for whom in ("er", "dig", "alla", "nu")),
    *(
        "söker nu",
        "söks nu",
        "nu söks",
        "nu samlas",
        "samlas nu in",
        "samlar nu in",
        "efterlyser nu",
        "efterlyses nu",
        "behöver nu",
        "bjuder nu in",
        "inbjuder nu",
        "ber nu ",
    ),
    *listed(
        """vi samlar in, vi samlar nu in, samlar vi in, samlar vi nu in, vi söker, söker vi, vi letar efter, letar vi efter,
        vi efterlys, efterlyser vi, vi bjuder in, vi bjuder nu in, bjuder vi in, bjuder vi nu in, vi inbjuder, inbjuder vi,
        vi kräver, kräver vi, vi uppmanar, uppmanar vi, vi vädjar, vädjar vi, vi rekryterar, rekryterar vi"""
    ),
)
RHETORICAL = (
    "boka ",
    *listed(
        """söker oss, söker vi oss, söker svar, söker vi svar, söker frid, söker vi frid, söker gud, söker vi gud, söker mening, söker vi mening,
        söker tröst, söker vi tröst, anmäl, om ursäkt, förståelse, tålamod"""
    ),
)
TURNS = (
    *("i pension ", "i pension,", "i pension.", "pensioneras", "pensionerar sig"),
    *listed(
        """avgår som, avgår från, avtackas, slutar som, slutar sin tjänst, slutar på sin, lämnar sin tjänst, lämnar sitt uppdrag, lämnar sina uppdrag, lämnar oss, lämnar posten,
        börjar som, börjat som, började som, tillträder, tillträdde, tar över som, tog över som, efterträder, efterträds,
        för första gången, vår första, vårt första, våra första"""
    ),
)
THIS_YEAR = (
    *("i år ", "i år,", "i höst ", "i sommar ", "i vinter ", "den här gången "),
    *("denna gång ", "det här året "),
)
NEW = (
    "nytt för ",
    "nytt i ",
    "nytt under ",
    "nytt är ",
    "nytt på ",
    "nytt från ",
    "en nyhet ",
    "nyheten är ",
)
INTRODUCES = listed(
    """är, arbetar, arbetade, jobbar, forskar, studerar, undervisar, leder, driver, grundade, skriver, målar, odlar, bygger, tillverkar, har arbetat, har jobbat, har varit, har drivit, ansvarar"""
)

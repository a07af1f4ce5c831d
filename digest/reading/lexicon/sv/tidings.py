"""Swedish words of calls, of what is new this year, and of those who come and go or are portrayed. Pure."""

from digest.reading.lexicon.words import listed

ASKING = (
    *(
        "vi ber ",
        "ber vi ",
        "vi ber,",
        "söker nu",
        "söks nu",
        "nu söks",
        "nu samlas",
        "samlas nu in",
    ),
    *listed(
        """vi samlar in, vi samlar nu in, samlar vi in, samlar vi nu in, vi söker, söker vi, vi letar efter, letar vi efter,
        vi efterlys, efterlyser vi, vi bjuder in, vi bjuder nu in, bjuder vi in, bjuder vi nu in, vi inbjuder, inbjuder vi,
        vi behöver, behöver vi, vi kräver, kräver vi, vi uppmanar, uppmanar vi, vi vädjar, vädjar vi, vi rekryterar, rekryterar vi"""
    ),
)
RHETORICAL = listed(
    "söker oss, söker vi oss, behöver inte, behöver vi inte, behöver varandra, behöver vi varandra, om ursäkt"
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
    *("i år ", "i år,", "i höst ", "i vår ", "i sommar ", "i vinter ", "den här gången "),
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

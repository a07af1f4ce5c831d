"""Finnish words of calls, of what is new this year, and of those who come and go or are portrayed. Pure."""

from digest.reading.lexicon.words import listed

ASKING = listed(
    """keräämme, kokoamme, etsimme, haemme, kutsumme, pyydämme, kaipaamme, tarvitsemme, vetoamme, vaadimme,
    nyt kerätään, nyt etsitään, nyt haetaan, nyt kaivataan, nyt tarvitaan"""
)
RHETORICAL = listed(
    "etsimme tie, haemme vauhtia, haemme voimaa, tarvitsemme toisi, kaipaamme toisi, anteeksi"
)
TURNS = listed(
    """eläkkeelle, eläköity, luopuu tehtäv, luovun tehtäv, luopui tehtäv, luopuvat tehtäv, jättää tehtäv, jätän tehtäv, jätti tehtäv, jättävät tehtäv,
    lopettaa tehtäv, lopetan tehtäv, lopetti tehtäv, aloittaa tehtäv, aloitan tehtäv, aloitti tehtäv, aloittanut tehtäv, siirtyy uusiin tehtäv, siirryn uusiin tehtäv,
    aloittaa uutena, aloitti uutena, aloittanut uutena, ensimmäistä kertaa, ensi kertaa"""
)
THIS_YEAR = listed(
    """tänä vuonna, tänä lukuvuonna, tänä kautena, tällä kertaa, tänä syksynä, tänä keväänä, tänä kesänä,
    tänä talvena"""
)
NEW = listed(
    "uutta on, uutta tänä, uutta ovat, uutta syks, uutta kevää, uutta kesä, uutena, uutuutena"
)
INTRODUCES = listed(
    """on, työskentelee, työskenteli, toimii, tutkii, johtaa, opettaa, opiskelee, pitää, pyörittää, perusti, kirjoittaa, maalaa, viljelee, valmistaa, rakentaa, harrastaa, vetää, ohjaa"""
)

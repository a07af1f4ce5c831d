"""Finnish words of calls, of what is new this year, and of those who come and go or are portrayed. Pure."""

from digest.reading.lexicon.words import listed

_COLLECTED = listed(
    """nyt, muisto, tarin, kertomuk, kuvia, valokuv, kokemuk, mielipite, palautet, ideoita, ehdotuk, toiveita, vinkke,
    vaatte, tavar, varoja, rahaa, lahjoituk, nimiä, havainto, aineisto"""
)
_WANTED = listed(
    """nyt, lisää, uutta, uusia, apua, vapaaehtois, talkoo, osallistuj, henkilö, työntek, jäseniä, ohjaajia, tukija"""
)

ASKING = (
    *(f"{verb} {what}" for verb in ("keräämme", "kokoamme") for what in _COLLECTED),
    *(f"{verb} {what}" for verb in ("haemme", "tarvitsemme", "kaipaamme") for what in _WANTED),
    *listed(
        """etsimme, kutsumme, pyydämme, vetoamme, vaadimme, etsii nyt, etsivät nyt, hakee nyt, hakevat nyt, kerää nyt, keräävät nyt,
        kokoaa nyt, kokoavat nyt, kaipaa nyt, kaipaavat nyt, tarvitsee nyt, tarvitsevat nyt, pyytää nyt, pyytävät nyt, nyt kerätään, nyt etsitään, nyt haetaan, nyt kaivataan,
        nyt tarvitaan"""
    ),
)
RHETORICAL = listed(
    """etsimme tie, etsimme rauha, etsimme vastau, etsimme merkit, etsimme jumala, etsimme lohdu, kutsumme sitä, kutsumme tätä,
    kutsumme niitä, kutsumme häntä, ilmoittautu, varaa, kärsivällisyy, ymmärry, ymmärtämy, anteeksi"""
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
    """uutta on, uutta tänä, uutta ovat, uutta syks, uutta kevää, uutta kesä, uutuutena, uutena asiana, uutena ryhm, uutena toimin,
    uutena palvelu, uutena mukana, uutena kurss, uutena kerho, uutena retk"""
)
INTRODUCES = listed(
    """on, työskentelee, työskenteli, toimii, tutkii, johtaa, opettaa, opiskelee, pitää, pyörittää, perusti, kirjoittaa, maalaa, viljelee, valmistaa, rakentaa, harrastaa, vetää, ohjaa"""
)

"""Swedish words of what a summary does not go on with: feelings, descriptions, families, pictures. Pure."""

from digest.reading.lexicon.words import listed, spelled

FEELINGS = listed(
    """det är glädjande, det är mycket glädj, det är därför glädj, det är väldigt glädj, det känns, det är roligt, det är väldigt roligt,
    det är fantastiskt, det är jätteroligt, vi är glada, vi är mycket, vi är stolta, vi är jätte, vi är så, vi är väldigt,
    vi är tacksamma, vi är nöjda, vi ser fram, vi gläds, vi gratulerar, grattis"""
)
TELLING = listed("meddela, berätta, presentera, att hälsa, kan hälsa, välkomna, bjud")
COPULAS = (" är en ", " är ett ", " är den enda ", " är den största ", " är landets ")
KINDS = listed(
    """organisation, förening som, föreningen i, förening för, förbund, nätverk, stiftelse, företag som, bolag som,
    myndighet, samlingsnamn, forskningsprogram, program för, konsortium, årligt evenemang, årlig konferens, återkommande evenemang, webbportal, webbplats för,
    webbplats där, webbplats med, plattform för, plattform där, ovanlig sjukdom, sällsynt sjukdom"""
)
BESIDE = (
    *listed(
        """är gift med, mamma till, pappa till, barn och barnbarn, med sin man, med sin fru, tillsammans med sin familj,
    juryn bestod, juryn består, i juryn sitter, i juryn satt, hälsade alla, hälsade deltagarna,
    hälsade medlemmarna, hälsade gästerna"""
    ),
    "hälsade de ",
)
FIGURES = spelled(
    """kvinna kvinnan mannen pojke pojken flicka flickan barn barnen person personer kvinnor
    kvinnorna män männen människor par paret folk"""
)
POSES = spelled(
    """sitter står går håller tittar ler cyklar springer leker läser väntar bär skriver
    promenerar lyssnar skrattar vinkar poserar kramar ligger blickar"""
)
NO_POSES = spelled("åtalad åtalade häktad häktade anhållen anhållna inför utan")

"""Finnish words of what a summary does not go on with: feelings, descriptions, families, pictures. Pure."""

from digest.reading.lexicon.words import listed, spelled

FEELINGS = listed(
    """on hienoa, on todella hienoa, on ilo, on mahtavaa, on upeaa, on ilahduttavaa, olemme iloisia, olemme erittäin,
    olemme ylpeitä, olemme kiitollisia, olemme todella, olemme hyvin, iloitsemme, onnittelemme, onnea, odotamme innolla,
    ilahduttavaa, hienoa"""
)
TELLING = listed("ilmoitta, kerto, julkista, toivotta, esitel, kutsu")
COPULAS = (" on ",)
BODIES = (
    "järjestö",
    "yhdistys",
    "liitto",
    "säätiö",
    "yritys",
    "yhtiö",
    "verkosto",
    "ohjelma",
    "palvelu",
    "sivusto",
)
KINDS = (*(f"{body}, joka" for body in BODIES), "vuosittain järjestettävä", "jokavuotinen")
BESIDE = listed(
    """tyttären äiti, pojan äiti, lapsen äiti, tyttären isä, pojan isä, lapsen isä, miehensä kanssa, vaimonsa kanssa,
    raatiin kuului, raatiin kuuluu, tuomaristoon kuului, tuomaristossa oli, toivotti osallistuj, toivotti kaikki,
    toivotti vieraat, toivotti läsnäol, avasi kokouksen"""
)
FIGURES = spelled(
    """nainen mies poika tyttö lapsi lapset ihmiset naiset miehet pojat tytöt pariskunta henkilö lasta naista miestä poikaa tyttöä ihmistä henkilöä"""
)
POSES = spelled(
    """istuu istuvat seisoo seisovat kävelee kävelevät pitelee pitelevät katsoo katsovat katselee
    katselevat hymyilee hymyilevät leikkii leikkivät lukee lukevat pyöräilee pyöräilevät
    juoksee juoksevat odottaa odottavat kantaa kantavat makaa makaavat halaa halaavat poseeraa
    poseeraavat"""
)
NO_POSES = spelled("syytettynä vangittuna epäiltynä pääsyä hoitoa")

"""Finnish words of what a summary does not go on with: feelings, descriptions, families. Pure."""

from digest.reading.lexicon.words import listed

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

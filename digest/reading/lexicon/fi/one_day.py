"""Finnish words that tell two things of one day apart, or say that an hour ("klo 18") is a part of one. Pure."""

from digest.reading.lexicon.words import OneDayWords, listed

BESIDES = listed(
    """puolestaan, toisaalla, illalla, illemmalla, iltapäivällä, samana päivänä, samana iltana, saman päivän
    iltana, samaan aikaan, myöhemmin päivällä, päivän toinen, päivän toisessa, päivän toisena"""
)
BELONGINGS = listed(
    """kahvi, kahvitus, kahvituks, tarjoilu, lounas, lounaa, päivälli, illalli, iltapala, aamiai, aamupala, ruokailu,
    ruokailut, ruoka, buffet, pullakahv, mehutarjoilu, ovet, ovien, portit, ilmoittautumi, rekisteröi, rekisteröin, lähtö,
    lähdö, paluu, kokoontumi, tauko, taukoj, avaussan, avauspuhe, avauspuheenvuoro, tervehdyssan,
    tervetulosan, tervetuliaispuhe, loppusan, päätössan, puhe, puheenvuoro, ohjelma, ohjelmaosuu, lipunmyynti,
    lipunmyynni, lippukassa, kioski, kahvio, bussi, linja-auto, kuljetu, yhteiskuljetu, jatko, verkostoitumi,
    palkintojenjako, palkintojenjao, palkintojenjaon, arvonta, arvonna, päätös, parkkipaikka"""
)
LASTING = listed(
    """festivaal, markkina, markkinat, juhla, juhlat, juhli, päivä, päivät, leiri, kurssi, tapahtuma, turnau, turnaus, kilpailu,
    kilpailut, kisa, kisat, viikonlop, retki, retke, ristei, basaari, näyttely, messut, messuil, kongressi, karnevaali, ovet,
    matka, teemapäivä, talkoo, talkoot, kokous, vuosikokous"""
)
ONE_DAY = OneDayWords(besides=BESIDES, belongings=BELONGINGS, lasting=LASTING)

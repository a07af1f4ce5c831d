"""Finnish words that no title ends with, or begins with: they tie it to a day, a place or a verb. Pure."""

from digest.reading.lexicon.words import listed

HANGING = frozenset(
    listed(
        """ja, sekä, tai, eli, mutta, vaan, on, ovat, oli, olivat, ole, ei, eivät, viimeistään, mennessä, alkaen,
    asti, saakka, klo, kello, noin, joka, jotka, jossa, joissa, jonka, joiden, johon, että, kun, jos, kuin,
    myös, vielä, vain, aina, ensi, tulevana, seuraavan, seuraava, tänä, tämän, enintään, ennen, jälkeen,
    välillä, välisenä, aikana, ajalla, nyt, jo, voi, voivat, pitää, tulee, tulevat, saa, saavat, täytyy, pvm,
    päivänä, per, esim, mm, alustavasti, olemme, olette, tehdä, tehdään, järjestetään, pidetään, vietetään, toteutetaan"""
    )
)
NOT_FIRST = frozenset(
    listed(
        """järjestettävä, järjestettävät, järjestettävään, pidettävä, pidettävät, vietettävä, vietettävät, pelattava, pelattavat, toteutettava, toteutettavat, oleva, olevat, mukana, myös, lisäksi, sekä, ja, joka, jotka"""
    )
)

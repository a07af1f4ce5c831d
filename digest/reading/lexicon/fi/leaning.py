"""Finnish words and phrases that lean on what was said before. Pure."""

BACKWARD = (
    *("puolestaan", "osa niistä", "kukin niistä", "moni niistä", "jälkimmäi", "edellä maini"),
    *("edellä kuva", "yllä maini", "mainittu", "kuukautta myöhemmin", "viikkoa myöhemmin"),
    *("viikon myöhemmin", "päivää myöhemmin", "vuotta myöhemmin", "seuraavana päivänä"),
    *("muitakaan", "muutkin ", "muitakin ", "tästä syystä", "tällä tavoin", "tämän vuoksi"),
    *("samana päivänä", "siihen aikaan", "toisaalta "),
)
REFERENCES = (
    *("no, ", "no niin", "joo", "kyllä, ", "niin, ", "loput", "puolet", "noin puolet"),
    *("joukossa", "kukin ", "kumpikin", "suurin osa", "kaikissa muissa", "kaikille näille"),
    *("erityisesti", "tarvittaessa", "seuraavan", "myöhemmin", "lopulta", "muutoin"),
    *("joka tapauksessa", "itse asiassa", "oikeastaan", "tietysti", "luonnollisesti"),
    *("ilmeisesti", "sittemmin", "vastaavasti", "varsinkin", "etenkin", "yhtä lailla"),
    *("edellise", "vain ", "ainoastaan ", "asia ", "asian ", "asiaa ", "käytännössä"),
    *("toisin sanoen", "sen jälkeen", "tämän jälkeen", "parhaimmillaan", "seuraava vaihe"),
    *("konsortio", "tilanteen", "tilanne on", "uudistuks", "muutokse", "päätös ", "päätöksen"),
    *("siirto ", "rahasto", "ehdotukse", "selvitykse", "kampanja", "näyttely ", "kilpailu"),
    *("päivän", "tilaisuus ", "tilaisuude", "tilaisuute", "seminaarin", "seminaarissa"),
    *(
        "aiheesta ",
        "aihetta ",
        "aiheen ",
        "ohjelman",
        "kokoukse",
        "tutkimukse",
        "raporti",
        "tutkijat",
        "ministeri ",
        "työpajoissa",
    ),
    *("koulutukse", "verkostopäivä", "esityksissä", "tavoitteena", "tarkoituksena"),
)
THINGS = (
    *("webinaarin ", "webinaarissa ", "esittely", "esityksen ", "esityksessä", "esitykset "),
    *("tulokset ", "tulosten ", "tuloksissa ", "luennon ", "luennolla ", "luento ", "kyselyn "),
    *("kyselyssä ", "kyselyyn ", "paneelin ", "paneelissa ", "paneelikeskustelussa "),
    *("puheenvuorossaan ", "puheessaan ", "kirjoituksessaan ", "aineiston ", "aineistossa "),
    *("haastattelussa ", "hankkeen ", "hankkeessa ", "kurssin ", "kurssilla ", "työpajan "),
    *("työpajassa ", "konferenssin ", "konferenssissa ", "palkinnon ", "artikkelin "),
    *("lahjoituksen ", "lahjoituksella ", "strategian ", "strategiassa ", "ryhmän ", "raportin "),
    *("tutkimuksen ", "tutkimuksessa ", "kilpailun ", "kilpailussa ", "näyttelyn ", "näyttelyssä "),
)

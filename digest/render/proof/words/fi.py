"""Finnish."""

from __future__ import annotations

from digest.model.finding import Severity
from digest.render.proof.looks import Look
from digest.render.proof.words.words import ProofWords

WORDS = ProofWords(
    code="fi",
    locale="fi_FI",
    title="Esikatselu",
    to_mail="Siirry viestiin",
    on_this_page="Tällä sivulla",
    as_nobody="Viesti näytetään ilman vastaanottajaa.",
    as_reader="Viesti näytetään sellaisena kuin valittu tilaaja sen saa.",
    links_off="Henkilökohtaiset linkit eivät toimi tällä sivulla.",
    follows="Sivu päivittyy, kun palaat siihen.",
    size="Koko",
    size_of="{} / {} tavua ({} %). Gmail katkaisee tätä pidemmän viestin.",
    findings="Havainnot",
    no_findings="Tarkistuksissa ei ollut huomautettavaa.",
    severities={
        Severity.BLOCKER: "Este",
        Severity.WARNING: "Varoitus",
        Severity.NOTE: "Huomautus",
    },
    accepted="Hyväksyi {} {}: {}",
    show="Näytä viestissä: {}",
    see_part="Katso kohta, jota havainto koskee",
    see_line="Katso lähdekoodista, rivi {}",
    inbox="Saapuneissa",
    one_line="Puhelin, yksi rivi alusta",
    two_lines="Puhelin, kaksi riviä alusta",
    subject="Aihe",
    preheader="Esikatseluteksti",
    characters="{} merkkiä",
    mail="Viesti",
    look="Näkymä",
    looks={
        Look.LIGHT: "Vaalea",
        Look.DARK: "Tumma",
        Look.FORCED: "Pakotettu tumma",
        Look.NO_IMAGES: "Ilman kuvia",
    },
    about_looks="Pakotettu tumma kääntää kaikki värit suunnilleen niin kuin ohjelmat, jotka eivät "
    "noudata viestin tummia tyylejä; kullakin on oma tapansa. Kuvien paikalla on harmaa "
    "laatikko, sillä sivu ei hae mitään verkosta.",
    widths={375: "Puhelin, 375 px", 640: "Tietokone, 640 px"},
    plain="Pelkkä teksti",
    headers="Otsakkeet",
    source="Lähdekoodi",
    open_source="Näytä HTML rivi riviltä",
)

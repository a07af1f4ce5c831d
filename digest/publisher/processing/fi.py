"""Suomi."""

from __future__ import annotations

from digest.publisher.processing.words import RecordWords

WORDS = RecordWords(
    title="Seloste käsittelytoimista: tiedotteiden tilaajat",
    made="Yleisen tietosuoja-asetuksen 30 artikla. Laadittu {day}, {program}, asetusten ja "
    "tietokannan perusteella.",
    fill_in="(rekisterinpitäjä täydentää)",
    controller="Rekisterinpitäjä",
    officer="Tietosuojavastaava",
    purposes="Käsittelyn tarkoitukset",
    purpose="Tiedotteen {title} lähettäminen sen tilaajille ja tilausten hoitaminen",
    bases="Käsittelyn oikeusperuste, kuten se on kunkin tilaajan kohdalla kirjattu",
    people="Keiden tietoja käsitellään",
    counted="Tilaajia: {readers}; vahvistamattomia tilauksia: {asks}; osoitteita, joihin ei saa lähettää: {suppressed}",
    one_day="1 päivä",
    days="{n} päivää",
    kept="Mitä tietoja käsitellään",
    own_field="{name} (rekisterinpitäjän oma tieto): {meaning}",
    given_to="Tietojen vastaanottajat",
    nobody="vain tämä tietokone",
    abroad="Siirrot kolmansiin maihin",
    until="Säilytysajat",
    measures="Turvatoimet",
    does_not_hold="EI TOTEUDU NYT",
    categories={
        "address": "sähköpostiosoite",
        "name": "nimi, jos se on annettu",
        "choices": "tilaajan valitsema kieli, aiheet, alueet ja lähetystiheys",
        "proof": "todiste suostumuksesta: milloin, miten ja minkä sanamuodon mukaan",
        "deliveries": "tilaajalle lähetetyt numerot",
        "reports": "postituspalvelun ilmoitukset: palautuneet viestit ja valitukset",
        "asks": "vahvistamista odottavat tilaukset",
        "notes": "henkilökunnan merkinnät",
        "suppression": "niistä, joille ei saa lähettää: osoitteen avaimellinen tiiviste ja syy",
        "trail": "kuka muutti mitä tietoa ja milloin, ilman osoitetta",
    },
    recipients={
        "mail": "postituspalvelu, joka lähettää tiedotteet: {host}",
        "bounces": "postilaatikko, johon perille menemättömät viestit palautuvat: {host}",
    },
    retention={
        "asks": "tilaus, jota kukaan ei vahvista: {days}",
        "unconfirmed": "listalta tuotu tilaaja, joka ei vahvista tilausta: {days}, sitten "
        "tilaus poistetaan",
        "deliveries": "kenelle lähetettiin mitäkin ja mitä palautui: {days}, sitten vain "
        "lukumäärät",
        "readers": "tilaajat: kunnes tiedot poistetaan, minkä jokainen voi tehdä omalla linkillään",
        "suppression": "tiivisteet niistä, joille ei saa lähettää: pysyvästi, jotta mikään lista "
        "ei tuo heitä takaisin",
        "trail": "muutosten kirjanpito: pysyvästi, ilman osoitteita",
    },
    security={
        "https": "julkiset sivut tarjotaan salattuina (https)",
        "tls_to_endpoint": "osoitteet siirtyvät postituspalveluun salattuina",
        "file_mode": "tietokannan voi lukea vain sen oma järjestelmäkäyttäjä",
        "editors_here_only": "toimituksen sivut aukeavat vain samalla tietokoneella",
        "sealed_links": "tilaajien linkit on sinetöity (128 bittiä) ja sidottu yhteen "
        "tarkoitukseen, eikä niistä näy osoitetta",
        "keyed_hashes": "estetyt osoitteet säilytetään avaimellisina tiivisteinä",
        "no_tracking": "viestien avaamista ja linkkien napsautuksia ei mitata",
        "no_network_addresses": "kävijöiden verkko-osoitteita ei tallenneta",
        "trail": "muutosten kirjanpito on ketjutettu, ja ketju on ehjä",
        "erasure": "kun tilaajan tiedot poistetaan, tietokanta kirjoitetaan uudelleen, eikä "
        "tiedostoihin jää mitään",
    },
)

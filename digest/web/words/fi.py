"""Suomi."""

from __future__ import annotations

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.web.words.words import EditorWords, Notice, ReaderWords, Words

WORDS = Words(
    code="fi",
    name="Suomi",
    locale="fi",
    when="ccc d.M.y 'klo' H.mm",
    reader=ReaderWords(
        leave=Notice(
            "Perutaanko tilaus?",
            "Kun painat painiketta, et enää saa tätä tiedotetta sähköpostiisi.",
        ),
        leave_button="Peru tilaus",
        left=Notice(
            "Tilaus on peruttu",
            "Emme enää lähetä sinulle tätä tiedotetta. "
            "Jo matkalla oleva viesti voi vielä tulla perille.",
        ),
        mistake="Peruitko vahingossa tai muutitko mielesi?",
        return_button="Tilaa uudelleen",
        back=Notice("Tervetuloa takaisin", "Saat tiedotteen taas seuraavasta numerosta alkaen."),
        bad_link=Notice(
            "Linkki ei ole kokonainen",
            "Sähköpostiohjelma on voinut katkaista linkin. "
            "Avaa se suoraan viestistä tai kopioi koko osoite selaimeen.",
        ),
        find_link="Jokaisen tiedotteen lopussa on oma linkkisi, jolla voit perua tilauksen.",
        missing=Notice(
            "Sivua ei löydy",
            "Osoitteessa voi olla virhe, tai numeroa ei ole vielä julkaistu.",
        ),
        editors_only=Notice(
            "Tämä sivu on vain toimitukselle",
            "Toimituksen sivut aukeavat vain sillä tietokoneella, jolla Digest toimii. "
            "Muualta ne voi avata SSH-tunnelin kautta.",
        ),
        wrong_way=Notice(
            "Sivua ei voi avata näin",
            "Palaa viestissä olevaan linkkiin ja jatka sivulla olevasta painikkeesta.",
        ),
        cross_site=Notice(
            "Pyyntö tuli toiselta sivustolta",
            "Mitään ei muutettu. Avaa sivu viestissä olevasta linkistä ja yritä uudelleen.",
        ),
        broken=Notice(
            "Jokin meni vikaan",
            "Vika on meidän. Yritä hetken kuluttua uudelleen.",
        ),
        too_large=Notice("Pyyntö on liian suuri", "Mitään ei muutettu."),
        bulletin="Tiedote",
        contact="Ota yhteyttä",
        privacy="Tietosuojaseloste",
        accessibility="Saavutettavuusseloste",
        feedback="Anna palautetta",
        other_languages="Muut kielet",
        skip="Siirry sisältöön",
    ),
    editor=EditorWords(
        home="Numerot",
        editing="Toimitus",
        next_sendings="Seuraavat lähetykset",
        nothing_planned="Yhtään lähetystä ei ole suunniteltu.",
        first_steps="Kuvaa tiedote tiedostossa schedules/NIMI.toml, "
        "niin sen seuraava lähetys näkyy tässä.",
        waiting="Odottaa sinua",
        under_way="Matkalla",
        done="Lähetetyt ja perutut",
        no_issues="Numeroita ei vielä ole. Ensimmäisen tekee komento",
        states={
            IssueState.DRAFT: "Luonnos",
            IssueState.IN_REVIEW: "Tarkistettavana",
            IssueState.APPROVED: "Hyväksytty",
            IssueState.QUEUED: "Jonossa",
            IssueState.SENDING: "Lähetetään",
            IssueState.PAUSED: "Keskeytetty",
            IssueState.SENT: "Lähetetty",
            IssueState.CANCELLED: "Peruttu",
        },
        advice={
            IssueState.DRAFT: "Lue esikatselu, ja hyväksy numero komennolla",
            IssueState.IN_REVIEW: "Lue esikatselu, ja hyväksy numero komennolla",
            IssueState.APPROVED: "Lähtee ajallaan. Heti sen lähettää komento",
            IssueState.QUEUED: "Viestit ovat valmiina lähtöön.",
            IssueState.SENDING: "Viestejä lähetetään parhaillaan.",
            IssueState.PAUSED: "Korjaa syy, ja jatka komennolla",
            IssueState.SENT: "Kaikki viestit on käsitelty.",
            IssueState.CANCELLED: "Tätä numeroa ei lähetetä.",
        },
        your_name="NIMESI",
        severities={
            Severity.BLOCKER: "Este",
            Severity.WARNING: "Varoitus",
            Severity.NOTE: "Huomautus",
        },
        outcomes={
            DeliveryState.ACCEPTED: "Vastaanotettu",
            DeliveryState.PENDING: "Odottaa",
            DeliveryState.FAILED: "Epäonnistunut",
            DeliveryState.UNKNOWN: "Epäselvä",
            DeliveryState.SUPPRESSED: "Estolistalla",
            DeliveryState.CANCELLED: "Peruttu",
        },
        number="Nro {n}",
        entries={"one": "{n} juttu", "other": "{n} juttua"},
        planned_for="Lähetysaika {when}",
        contents="Sisältö",
        nothing_inside="Numerossa ei ole yhtään juttua.",
        findings="Tarkistuksen havainnot",
        no_findings="Tarkistus ei löytänyt huomautettavaa.",
        whole_issue="koko numero",
        recipients="Vastaanottajat",
        not_counted="Vastaanottajat lasketaan, kun numero siirtyy jonoon.",
        audience="Yhteensä",
        audience_count="{done} / {audience} käsitelty",
        without_edition="Lisäksi {n} tilaajaa, joille ei ole omaa versiota.",
        preview="Esikatselu",
        languages="Kieli",
        subject="Aihe",
        preheader="Esikatseluteksti",
        phone="Puhelin, 375 pikseliä",
        screen="Näyttö, 640 pikseliä",
        open_html="Avaa viesti",
        open_text="Avaa tekstiversio",
        cannot_render="Esikatselua ei voi näyttää",
        web_version="Julkinen verkkoversio",
        paused="Keskeytyksen syy",
        approved="Hyväksyi {who} {when}",
        line="rivi {n}",
    ),
)

"""Suomi."""

from __future__ import annotations

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.model.subscriber import Frequency, SubscriptionState
from digest.model.wish import AskKind, Farewell
from digest.web.words.words import EditorWords, Notice, ReaderWords, SubscriptionWords, Words

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
    subscription=SubscriptionWords(
        subscribe=Notice(
            "Tilaa tiedote",
            "Saat tiedotteen sähköpostiisi. Lähetämme ensin viestin, jossa vahvistat tilauksen.",
        ),
        email="Sähköpostiosoite",
        language="Kieli",
        topics="Aiheet",
        regions="Alueet",
        all_if_none="Jos et valitse mitään, saat kaikki.",
        frequency="Kuinka usein",
        frequencies={
            Frequency.EVERY: "Jokainen numero",
            Frequency.MONTHLY: "Kuukauden ensimmäinen numero",
        },
        consent="Tilaan tiedotteen {title} sähköpostiini. Sen lähettää {site}. "
        "Voin perua tilauksen milloin tahansa.",
        subscribe_button="Tilaa",
        trap="Jätä tämä kenttä tyhjäksi",
        asked=Notice(
            "Katso sähköpostiasi",
            "Lähetämme osoitteeseesi viestin. Avaa se ja paina siinä olevaa painiketta.",
        ),
        no_mail="Eikö viestiä näy? Odota hetki ja katso myös roskaposti. Samaan osoitteeseen "
        "lähtee enintään yksi vahvistusviesti vuorokaudessa. Jos mitään ei tule, ota "
        "meihin yhteyttä.",
        mend="Tarkista lomake",
        bad_email="Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.",
        bad_choice="Valitse jokin vaihtoehdoista.",
        bad_day="Valitse päivä huomisesta vuoden päähän.",
        same_address="Tiedote tulee jo tähän osoitteeseen. Kirjoita uusi osoite.",
        slow=Notice(
            "Hetki vielä",
            "Tilauksia tulee juuri nyt paljon. Mitään ei tallennettu. Yritä tunnin kuluttua.",
        ),
        no_json='Pyyntö ei ole JSON-objekti. Lähetä kentät näin: {"email": "nimi@esimerkki.fi"}.',
        confirm={
            AskKind.JOIN: Notice(
                "Vahvistatko tilauksen?",
                "Kun painat painiketta, saat tiedotteen seuraavasta numerosta alkaen.",
            ),
            AskKind.MOVE: Notice(
                "Onko tämä uusi osoitteesi?",
                "Kun muutos on vahvistettu sekä vanhasta että uudesta osoitteesta, "
                "tiedote tulee tähän osoitteeseen.",
            ),
            AskKind.ALLOW: Notice(
                "Siirretäänkö tilaus toiseen osoitteeseen?",
                "Kun muutos on vahvistettu sekä vanhasta että uudesta osoitteesta, "
                "tiedote ei enää tule tähän osoitteeseen.",
            ),
        },
        confirm_button={
            AskKind.JOIN: "Vahvista tilaus",
            AskKind.MOVE: "Vahvista uusi osoite",
            AskKind.ALLOW: "Vahvista muutos",
        },
        confirmed=Notice("Tilaus on vahvistettu", "Saat tiedotteen seuraavasta numerosta alkaen."),
        half=Notice(
            "Vielä yksi vahvistus",
            "Tämä osoite on vahvistettu. Vahvista muutos myös toiseen osoitteeseesi "
            "lähetetystä viestistä.",
        ),
        moved=Notice("Osoite on vaihdettu", "Tiedote tulee tästä lähtien uuteen osoitteeseen."),
        moved_link="Uuden linkin asetuksiisi saat sähköpostiisi vuorokauden kuluessa, kun tilaat "
        "tiedotteen uudelleen uuteen osoitteeseen. Mikään valinnoistasi ei muutu.",
        expired=Notice(
            "Painike ei enää toimi",
            "Vahvistukselle varattu aika on kulunut umpeen, tai muutosta ei voi enää tehdä. "
            "Voit aloittaa alusta.",
        ),
        ask_again="Tilaa tiedote",
        stale=Notice(
            "Linkki ei enää kelpaa",
            "Linkki on katkennut, vaihtunut osoitteen mukana tai poistunut tietojesi kanssa. "
            "Jokaisessa vastedes tulevassa tiedotteessa on voimassa oleva linkki.",
        ),
        stale_link="Saat linkin myös sähköpostiisi: "
        "tilaa tiedote uudelleen nykyiseen osoitteeseesi. Mikään valinnoistasi ei muutu.",
        withdrawn=Notice(
            "Linkki ei ole enää käytössä",
            "Vaihdoimme viestiemme linkit turvallisuussyistä, eikä tämä linkki enää toimi. "
            "Tilauksesi on ennallaan. Uusimmassa tiedotteessa on linkki, josta voit muuttaa sitä "
            "tai perua sen.",
        ),
        withdrawn_link="Voit myös pyytää uuden linkin sähköpostiisi: "
        "kirjoita osoitteesi tilauslomakkeeseen. Tilauksesi ei muutu, ja linkistä pääset myös "
        "perumaan sen.",
        ask_new_link="Pyydä uusi linkki",
        settings="Tilauksesi",
        comes_to="Osoite",
        standing={
            SubscriptionState.UNSUBSCRIBED: Notice(
                "Et tilaa tiedotetta", "Olet perunut tilauksen. Voit tilata tiedotteen uudelleen."
            ),
            SubscriptionState.PENDING: Notice(
                "Tilausta ei ole vahvistettu", "Vahvista tilaus, niin saat tiedotteen."
            ),
            SubscriptionState.BOUNCED: Notice(
                "Viestimme eivät menneet perille",
                "Siksi emme lähetä enempää. Jos postilaatikkosi toimii taas, jatka tilausta.",
            ),
            SubscriptionState.COMPLAINED: Notice(
                "Emme lähetä sinulle tiedotetta",
                "Viestimme on merkitty roskapostiksi. Jos haluat tiedotteen, ota meihin yhteyttä.",
            ),
            SubscriptionState.SUPPRESSED: Notice(
                "Emme lähetä sinulle tiedotetta",
                "Osoite on estetty. Jos haluat tiedotteen, ota meihin yhteyttä.",
            ),
        },
        choices="Mitä haluat lukea",
        save="Tallenna",
        saved="Tallennettu.",
        pause=Notice("Tauko", "Lomalla tai muuten poissa? Tilaus jatkuu itsestään."),
        until="Jatka tästä päivästä",
        pause_button="Pidä tauko",
        paused="Tilaus on tauolla. Se jatkuu itsestään {day}.",
        paused_open="Tilaus on tauolla, kunnes jatkat sitä.",
        resume_button="Jatka nyt",
        move=Notice(
            "Vaihda osoite",
            "Lähetämme viestin vanhaan ja uuteen osoitteeseen. Vahvista muutos molemmista. "
            "Jos et enää pääse vanhaan postiin, tilaa tiedote uuteen osoitteeseen.",
        ),
        new_email="Uusi sähköpostiosoite",
        move_button="Vaihda osoite",
        move_asked="Lähetämme viestin molempiin osoitteisiin. Paina kummankin painiketta.",
        leave=Notice("Peru tilaus", "Et enää saa tätä tiedotetta."),
        rights="Tietosi",
        download=Notice("Lataa tietosi", "Saat tiedostona kaiken, mitä sinusta on tallennettu."),
        download_button="Lataa tiedosto (JSON)",
        erase=Notice(
            "Poistetaanko tietosi?",
            "Osoitteesi, valintasi ja historiasi poistetaan kaikista tiedotteista. Jäljelle jää "
            "vain tunniste, josta osoitetta ei voi lukea: sen avulla kukaan ei voi lisätä "
            "sinua listalle uudelleen. Poistoa ei voi perua.",
        ),
        erase_link="Poista tietoni",
        erase_button="Poista tietoni lopullisesti",
        erased=Notice("Tietosi on poistettu", "Emme enää lähetä sinulle mitään."),
        erase_later=Notice(
            "Yksi viesti on vielä matkalla",
            "Emme lähetä sinulle enää muuta. Tiedot voi poistaa, kun viesti on mennyt perille. "
            "Avaa tämä linkki tunnin kuluttua uudelleen.",
        ),
        others="Muut tiedotteesi",
        why="Miksi peruit tilauksen? Vastaaminen on vapaaehtoista.",
        reasons={
            Farewell.TOO_OFTEN: "Tiedote tulee liian usein",
            Farewell.NOT_FOR_ME: "Sisältö ei kosketa minua",
            Farewell.NEVER_ASKED: "En ole tilannut tiedotetta",
            Farewell.OTHER: "Muu syy",
        },
        why_button="Lähetä vastaus",
        thanks="Kiitos vastauksesta.",
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
        by_model="tiivistelmän teki kielimalli",
        findings="Tarkistuksen havainnot",
        no_findings="Tarkistus ei löytänyt huomautettavaa.",
        whole_issue="koko numero",
        some_readers="osalle lukijoista",
        accepted="Hyväksyi {who} {when}: {why}",
        accepting="Varoituksen voi hyväksyä, kun siihen on syy",
        your_reason="SYY",
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

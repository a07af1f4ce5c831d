"""Days, hours and years as people write them, each with twins that are none."""

from __future__ import annotations

import pytest

from tests.reading.dates.told_days import told_days


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "fi",
            "2027-05-28",
            "Kunnostustalkoot kolmena lauantaina klo 11–16: Hakalampi 12.6, Mustikkamäki 26.6 ja Pirttijärvi 10.7. Tervetuloa!",
            ["2027-06-12", "2027-06-26", "2027-07-10"],
        ),
        (
            "fi",
            "2027-05-28",
            "Siivoustalkoot kesälauantaina. Koivurinne 12.6, Lehmusto 19.6 ja Kallio 3.7. Talkoissa haravoidaan.",
            ["2027-06-12", "2027-06-19", "2027-07-03"],
        ),
        ("fi", "2027-05-28", "Varatkaa päivämäärä 17.7 retkeä varten.", ["2027-07-17"]),
        ("fi", "2027-05-28", "Uusi ajankohta 14.9 sopii kaikille.", ["2027-09-14"]),
        ("fi", "2027-05-28", "Ohjelma päivitettiin versioon 14.9 ja laite maksaa 16.6 euroa.", []),
        ("fi", "2027-05-28", "Kouvola 3.2, Kotka 2.1 ja Hamina 4.5 olivat ottelun pisteet.", []),
        ("fi", "2027-05-28", "Kolesteroli 5.2, sokeri 6.1 ja verenpaine koholla.", []),
        (
            "fi",
            "2027-05-28",
            "Työttömyys: Kuopio 9.8, Joensuu 12.4 ja Kajaani 10.1 prosenttia.",
            [],
        ),
        (
            "fi",
            "2027-05-28",
            "Lasten tapahtumat. Anjala 28.5 ja Elimäki 29.6. Mukaan mahtuu kaikki.",
            ["2027-05-28", "2027-06-29"],
        ),
    ],
)
def test_days_of_places_are_days(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "sv",
            "2027-03-10",
            "Seminariet 28 april 2027 12.00–1600 hålls i lokalen.",
            ["2027-04-28@12:00-16:00"],
        ),
        (
            "sv",
            "2027-03-10",
            "Lördagen den 10 april 1030–1615 har vi kurs.",
            ["2027-04-10@10:30-16:15"],
        ),
        (
            "sv",
            "2027-03-10",
            "Det blir lekar den 12 april mellan 17:45 till 1900.",
            ["2027-04-12@17:45-19:00"],
        ),
        (
            "sv",
            "2027-03-10",
            "Vi har öppet den 29/4 mellan 18,00-24,00.",
            ["2027-04-29@18:00-23:59"],
        ),
        ("sv", "2027-03-10", "Den 29/4 och har öppet kl. 18,00-22,00.", ["2027-04-29@18:00-22:00"]),
        (
            "sv",
            "2027-03-10",
            "Åren 1850–1900 bodde här hundra personer.",
            ["1850-01-01..1900-12-31"],
        ),
        ("sv", "2027-03-10", "Priset är 18,00-24,00 kr.", []),
        (
            "en",
            "2027-03-10",
            "Meet us on Friday 16th April at 10h by the station clock.",
            ["2027-04-16@10:00"],
        ),
        (
            "en",
            "2027-03-10",
            "Doors open on Friday 16th April, 1030–1615.",
            ["2027-04-16@10:30-16:15"],
        ),
        (
            "en",
            "2027-03-10",
            "The workshop runs on 16 April from 0930 to 1530.",
            ["2027-04-16@09:30-15:30"],
        ),
        (
            "en",
            "2027-03-10",
            "The village stood here from 1850 to 1900.",
            ["1850-01-01..1900-12-31"],
        ),
        (
            "fi",
            "2027-03-10",
            "Ilmoittaudu viimeistään tiistaina 6.4.2027 klo\n18:00.",
            ["2027-04-06@18:00"],
        ),
        (
            "fi",
            "2027-03-10",
            "Kokous on keskiviikkona 7.4.2027 kello\n17.30 kirjastossa.",
            ["2027-04-07@17:30"],
        ),
        ("fi", "2027-03-10", "Kurssi on la 10.4.2027 klo 1030–1615.", ["2027-04-10@10:30-16:15"]),
        ("fi", "2027-03-10", "Avoinna 10.4. klo 10,00-14,00.", ["2027-04-10@10:00-14:00"]),
        ("sv", "2027-03-10", "Mötet är onsdag 7 april kl.\n18.30 i skolan.", ["2027-04-07@18:30"]),
        ("en", "2027-03-10", "Reply by Tuesday 6 April at\n6 pm.", ["2027-04-06@18:00"]),
        (
            "en",
            "2027-08-02",
            "Bingo is played in Ballyard this Monday August 9, and in Kilmore on Monday August 16, beginning at 7-30pm.",
            ["2027-08-09@19:30", "2027-08-16@19:30"],
        ),
        (
            "en",
            "2027-08-02",
            "Clinics are held in Dunmore on 10 August and in Tuam on 12 August, both starting at 6pm.",
            ["2027-08-10@18:00", "2027-08-12@18:00"],
        ),
        (
            "en",
            "2027-08-02",
            "The fair is on 10 August and the bring and buy on 12 August at 6pm.",
            ["2027-08-10", "2027-08-12@18:00"],
        ),
        (
            "sv",
            "2027-02-10",
            "Kursdagar med början kl. 9.00 lördagen den 17 april och 26 juni 2027.",
            ["2027-04-17@09:00", "2027-06-26@09:00"],
        ),
        (
            "sv",
            "2027-02-10",
            "Träffen börjar kl. 18 tisdagen den 13 april och torsdagen den 15 april.",
            ["2027-04-13@18:00", "2027-04-15@18:00"],
        ),
        (
            "fi",
            "2027-02-10",
            "Kurssi alkaa klo 9 lauantaina 17.4. ja 26.6.2027.",
            ["2027-04-17@09:00", "2027-06-26@09:00"],
        ),
        (
            "fi",
            "2027-02-10",
            "Illat pidetään 13.4. Korvessa ja 15.4. Salossa, molemmat klo 18.",
            ["2027-04-13@18:00", "2027-04-15@18:00"],
        ),
        (
            "en",
            "2027-02-10",
            "The course begins at 9am on Saturday 17 April and 26 June 2027.",
            ["2027-04-17@09:00", "2027-06-26@09:00"],
        ),
        (
            "sv",
            "2027-03-16",
            "PROGRAM\n\nTorsdag 13 maj\n\n9.30-10.00 Kaffe och anmälan\n\n10.00 Seminariet öppnas\n\n10.10 Byarna i den nya planen\n\n11.10 Diskussion\n\n12.00 Lunch",
            ["2027-05-13"],
        ),
        (
            "fi",
            "2027-03-16",
            "OHJELMA\n\nTorstai 13.5.\n\n9.30-10.00 Ilmoittautuminen\n\n10.00 Avaus\n\n10.10 Kylät ja kaava\n\n11.10 Keskustelu\n\n12.00 Lounas",
            ["2027-05-13"],
        ),
        (
            "sv",
            "2027-03-16",
            "Höstens träffar\n10.10 Skogspromenad\n24.10 Svamputflykt\n7.11 Julpyssel",
            ["2027-09-01..2027-11-30", "2027-10-10", "2027-10-24", "2027-11-07"],
        ),
        (
            "fi",
            "2027-03-16",
            "2.7.2027 00:00 - 2.7.2027 00:01 | Seurantalo",
            ["2027-07-02@00:00-00:01"],
        ),
        (
            "sv",
            "2027-03-16",
            "Midsommarafton fredag 25/6\n\n9.00-12.00 Lövning av stången\n\n14.00 Stången reses",
            ["2027-06-25"],
        ),
        (
            "sv",
            "2027-03-16",
            "Lördag 17 april\n10.00–14.00 i bygdegården",
            ["2027-04-17@10:00-14:00"],
        ),
        (
            "fi",
            "2028-04-18",
            "Lauantai 20.5.\n9.00 Aamukahvi\n10.10 Alustus\n12.12 Lounas",
            ["2028-05-20"],
        ),
    ],
)
def test_hours_however_written_are_hours(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        ("en", "2027-08-18", "She rode at the show on July 17/18.", ["2027-07-17..2027-07-18"]),
        (
            "en",
            "2027-05-18",
            "We meet in June 28-29 of 2027 in Oulu.",
            ["2027-06-28..2027-06-29"],
        ),
        ("en", "2027-05-18", "The meeting will be held on 5 June of 2027 in Oulu.", ["2027-06-05"]),
    ],
)
def test_days_told_together_are_one_stretch(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "en",
            "2027-05-18",
            "There were few concerts during 2025 and 2026.",
            ["2025-01-01..2026-12-31"],
        ),
        (
            "en",
            "2027-05-18",
            "Figures for 2021 and 2025 were compared.",
            ["2021-01-01..2021-12-31", "2025-01-01..2025-12-31"],
        ),
        ("sv", "2027-05-18", "Under 2025 och 2026 hölls inga möten.", ["2025-01-01..2026-12-31"]),
        (
            "fi",
            "2027-05-18",
            "Vuosina 2025 ja 2026 kokouksia ei pidetty.",
            ["2025-01-01..2026-12-31"],
        ),
        (
            "en",
            "2027-05-18",
            "In the first four months of 2027, 312 boats were sold.",
            ["2027-01-01..2027-04-30"],
        ),
        (
            "en",
            "2027-05-18",
            "Over the first three months of 2027 the shop grew.",
            ["2027-01-01..2027-03-31"],
        ),
        (
            "en",
            "2027-05-18",
            "During the last two months of 2026 it rained.",
            ["2026-11-01..2026-12-31"],
        ),
        (
            "sv",
            "2027-05-18",
            "Under de första fyra månaderna 2027 flyttade 760 personer hit.",
            ["2027-01-01..2027-04-30"],
        ),
        (
            "sv",
            "2027-05-18",
            "De fyra första månaderna av 2027 flyttade 760 personer hit.",
            ["2027-01-01..2027-04-30"],
        ),
        (
            "fi",
            "2027-05-18",
            "Vuoden 2027 neljän ensimmäisen kuukauden aikana muutti 760 ihmistä.",
            ["2027-01-01..2027-04-30"],
        ),
        ("en", "2027-05-18", "The first four months of pregnancy are hard.", []),
        (
            "en",
            "2027-05-18",
            "In 2026 fewer came, with 48 visits in the first quarter of the year.",
            ["2026-01-01..2026-12-31", "2026-01-01..2026-03-31"],
        ),
        (
            "en",
            "2027-05-18",
            "Sales fell during the first quarter of the year.",
            ["2027-01-01..2027-03-31"],
        ),
        (
            "fi",
            "2027-05-18",
            "Vuonna 2026 luku oli pienempi: vuoden ensimmäisellä neljänneksellä käyntejä oli 610.",
            ["2026-01-01..2026-12-31", "2026-01-01..2026-03-31"],
        ),
        (
            "sv",
            "2027-05-18",
            "År 2026 var siffran lägre: under årets första kvartal gjordes 610 besök.",
            ["2026-01-01..2026-12-31", "2026-01-01..2026-03-31"],
        ),
    ],
)
def test_years_and_months_of_them_are_counted(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "en",
            "2027-11-27",
            "The quiz, planned for the 9th, will now be held on the 16th.",
            ["2027-12-09", "2027-12-16"],
        ),
        ("en", "2027-11-27", "The coffee morning will be held on the 9th.", ["2027-12-09"]),
        (
            "en",
            "2027-11-10",
            "Our next quiz will take place on the 27th in the hall.",
            ["2027-11-27"],
        ),
        ("en", "2027-11-10", "They came in on the 9th and won the 3rd prize.", []),
        ("en", "2027-11-10", "On the 14th floor there will be a bar.", []),
        (
            "en",
            "2027-11-10",
            "The 14th edition will be held next spring.",
            ["2028-03-01..2028-05-31"],
        ),
        (
            "sv",
            "2027-11-27",
            "Adventsfesten som var planerad till den 9:e flyttas till den 16:e.",
            ["2027-12-09", "2027-12-16"],
        ),
        ("sv", "2027-11-10", "Nästa möte hålls den 27:e i skolan.", ["2027-11-27"]),
        ("sv", "2027-11-10", "Det är den 14:e upplagan av festivalen.", []),
        ("fi", "2027-11-10", "Seuraava kokous pidetään 27. päivänä koululla.", ["2027-11-27"]),
        ("fi", "2027-11-10", "Joulujuhla siirtyy 16. päivään.", ["2027-11-16"]),
        ("fi", "2027-11-10", "Se oli kurssin 27. päivä.", []),
    ],
)
def test_a_number_alone_is_the_next_such_day_where_something_is_planned(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("På nationaldagen blir det invigning i parken.", ["2027-06-06"]),
        ("Nationaldagen firas med sång vid ån.", ["2027-06-06"]),
        ("På Sveriges nationaldag hissas flaggan.", ["2027-06-06"]),
        ("Hon firade sin namnsdag hemma.", []),
    ],
)
def test_the_national_day_is_read_of_sweden(text: str, expected: list[str]) -> None:
    assert told_days(text, "sv", "2027-05-01") == expected

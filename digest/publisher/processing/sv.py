"""Svenska."""

from __future__ import annotations

from digest.publisher.processing.words import RecordWords

WORDS = RecordWords(
    title="Register över behandling: nyhetsbrevens prenumeranter",
    made="Allmänna dataskyddsförordningen, artikel 30. Upprättat {day} av {program} utifrån "
    "inställningarna och databasen.",
    fill_in="(den personuppgiftsansvarige fyller i)",
    controller="Personuppgiftsansvarig",
    officer="Dataskyddsombud",
    purposes="Ändamål med behandlingen",
    purpose="Att skicka nyhetsbrevet {title} till dem som prenumererar på det och att sköta "
    "prenumerationerna",
    bases="Rättslig grund, så som den är antecknad för varje prenumerant",
    people="Vems uppgifter",
    counted="Prenumeranter: {readers}; obekräftade beställningar: {asks}; adresser som inte får kontaktas: {suppressed}",
    one_day="1 dag",
    days="{n} dagar",
    kept="Vilka uppgifter",
    own_field="{name} (den personuppgiftsansvariges egen uppgift): {meaning}",
    given_to="Mottagare",
    nobody="endast den här datorn",
    abroad="Överföringar till tredjeländer",
    until="Hur länge uppgifterna sparas",
    measures="Säkerhetsåtgärder",
    does_not_hold="UPPFYLLS INTE NU",
    categories={
        "address": "e-postadress",
        "name": "namn, om det har uppgetts",
        "choices": "språk, ämnen, regioner och hur ofta, enligt prenumerantens val",
        "proof": "bevis på samtycke: när, hur och till vilken formulering",
        "deliveries": "vilka nummer som har skickats till prenumeranten",
        "reports": "utskickstjänstens rapporter: returer och klagomål",
        "asks": "beställningar som väntar på bekräftelse",
        "notes": "personalens anteckningar",
        "suppression": "om dem som inte får kontaktas: ett nyckelberoende kondensat av adressen, "
        "och orsaken",
        "trail": "vem som ändrade vilken uppgift och när, utan adressen",
    },
    recipients={
        "mail": "utskickstjänst som skickar nyhetsbreven: {host}",
        "bounces": "brevlåda dit obeställbar post kommer tillbaka: {host}",
    },
    retention={
        "asks": "en beställning som ingen bekräftar: {days}",
        "unconfirmed": "personer från en lista som aldrig bekräftar: {days}, sedan tas de bort",
        "deliveries": "vem som fick vad och vad som kom i retur: {days}, sedan bara antalen",
        "readers": "prenumeranter: tills uppgifterna raderas, vilket var och en kan göra med sin "
        "egen länk",
        "suppression": "kondensat om dem som inte får kontaktas: tills vidare, så att ingen lista "
        "tar dem tillbaka",
        "trail": "ändringsloggen: tills vidare, utan adresser",
    },
    security={
        "https": "de offentliga sidorna är krypterade (https)",
        "tls_to_endpoint": "adresserna överförs krypterat till utskickstjänsten",
        "file_mode": "databasen kan läsas endast av sin egen systemanvändare",
        "editors_here_only": "redaktionens sidor öppnas bara på själva datorn",
        "sealed_links": "prenumeranternas länkar är förseglade (128 bitar), bundna till ett enda "
        "ändamål och visar ingen adress",
        "keyed_hashes": "spärrade adresser sparas som nyckelberoende kondensat",
        "no_tracking": "öppningar och klick mäts inte",
        "no_network_addresses": "besökarnas nätadresser sparas inte",
        "trail": "ändringsloggen är kedjad, och kedjan är hel",
        "erasure": "när en prenumerant raderas skrivs databasen om, så att inget blir kvar i filerna",
    },
)

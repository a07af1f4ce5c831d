"""Suomi."""

from __future__ import annotations

from digest.render.letters.letters import Letters, Message

LETTERS = Letters(
    code="fi",
    join=Message(
        subject="Vahvista tilauksesi: {title}",
        lead="Tästä osoitteesta on tilattu {title}. Vahvista tilaus, niin saat tiedotteen "
        "seuraavasta numerosta alkaen.",
        button="Vahvista tilaus",
        otherwise="Jos et ole tilannut tiedotetta, sinun ei tarvitse tehdä mitään. "
        "Emme lähetä sitä sinulle.",
    ),
    known=Message(
        subject="Saat jo tiedotteen: {title}",
        lead="Tästä osoitteesta on tilattu {title}. Saat sen jo, joten tilausta ei tarvitse "
        "vahvistaa. Voit katsoa ja muuttaa tilauksesi asetuksia.",
        button="Katso tilaustasi",
        otherwise="Jos et ole pyytänyt tätä viestiä, sinun ei tarvitse tehdä mitään. "
        "Mikään ei muutu.",
    ),
    move=Message(
        subject="Vahvista uusi osoitteesi: {title}",
        lead="Tilaaja haluaa siirtää tiedotteen {title} tähän osoitteeseen. "
        "Vahvista, että osoite on sinun.",
        button="Vahvista uusi osoite",
        otherwise="Jos et ole pyytänyt siirtoa, sinun ei tarvitse tehdä mitään. "
        "Emme lähetä sinulle tiedotetta.",
    ),
    allow=Message(
        subject="Vahvista osoitteenmuutos: {title}",
        lead="Olet pyytänyt, että {title} lähetetään jatkossa toiseen osoitteeseen. "
        "Vahvista muutos tästä osoitteesta. Vahvista se myös viestistä, jonka "
        "lähetimme uuteen osoitteeseen.",
        button="Vahvista muutos",
        otherwise="Jos et ole pyytänyt muutosta, älä vahvista sitä. Tiedote tulee edelleen tänne.",
    ),
    expires_soon="Linkki on voimassa yhden päivän.",
    expires="Linkki on voimassa {days} päivää.",
    by_hand="Jos painike ei toimi, kopioi tämä osoite selaimeen:",
)

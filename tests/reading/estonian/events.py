"""Estonian words of events. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=(
        (EventKind.WEBINAR, listed("veebiseminar, webinar")),
        (EventKind.SEMINAR, listed("seminar")),
        (EventKind.TRAINING, listed("koolitus")),
    ),
    endings="(?:i|il|ile|id|se|ne|ks)?",
    holds=listed("toimub, toimuvad, korraldatakse, peetakse"),
    held=listed("toimus, toimusid, peeti"),
    cancels=listed("jääb ära, on tühistatud, tühistati"),
    moves=listed("lükatakse edasi, lükkub edasi"),
    registrations=listed("registreerimi"),
    by_before=listed("hiljemalt"),
    negates=listed("ei, mitte"),
)

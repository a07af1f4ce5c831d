"""Swedish."""

from __future__ import annotations

from digest.model.finding import Severity
from digest.render.proof.looks import Look
from digest.render.proof.words.words import ProofWords

WORDS = ProofWords(
    code="sv",
    locale="sv_FI",
    title="Förhandsvisning",
    to_mail="Gå till brevet",
    on_this_page="På den här sidan",
    as_nobody="Brevet visas utan mottagare.",
    as_reader="Brevet visas så som en utvald prenumerant får det.",
    links_off="De personliga länkarna fungerar inte här.",
    follows="Sidan läses in på nytt när du återvänder till den.",
    size="Storlek",
    size_of="{} av {} byte ({} %). Gmail klipper av ett längre brev.",
    findings="Iakttagelser",
    no_findings="Kontrollerna gav inga anmärkningar.",
    severities={
        Severity.BLOCKER: "Hinder",
        Severity.WARNING: "Varning",
        Severity.NOTE: "Anmärkning",
    },
    accepted="Godkändes av {} den {}: {}",
    show="Visa i brevet: {}",
    see_part="Se den del som avses",
    see_line="Se i källkoden, rad {}",
    inbox="I inkorgen",
    one_line="Telefon, en rad av början",
    two_lines="Telefon, två rader av början",
    subject="Ämne",
    preheader="Förhandstext",
    characters="{} tecken",
    mail="Brevet",
    look="Utseende",
    looks={
        Look.LIGHT: "Ljust",
        Look.DARK: "Mörkt",
        Look.FORCED: "Tvingat mörkt",
        Look.NO_IMAGES: "Utan bilder",
    },
    about_looks="Tvingat mörkt vänder alla färger, ungefär som program som inte följer brevets "
    "mörka stilar; varje program gör det på sitt sätt. I stället för bilder visas grå rutor: "
    "sidan hämtar ingenting från nätet.",
    widths={375: "Telefon, 375 px", 640: "Dator, 640 px"},
    plain="Ren text",
    headers="Brevhuvuden",
    source="Källkod",
    open_source="Visa HTML rad för rad",
)

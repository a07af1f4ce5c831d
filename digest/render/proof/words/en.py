"""English."""

from __future__ import annotations

from digest.model.finding import Severity
from digest.render.proof.looks import Look
from digest.render.proof.words.words import ProofWords

WORDS = ProofWords(
    code="en",
    locale="en_GB",
    title="Preview",
    to_mail="Go to the mail",
    on_this_page="On this page",
    as_nobody="Shown as to nobody in particular.",
    as_reader="Shown as a chosen subscriber gets it.",
    links_off="The personal links do not work here.",
    follows="The page is read again when you come back to it.",
    size="Size",
    size_of="{} of {} bytes ({} %). Gmail cuts off what is longer.",
    findings="Findings",
    no_findings="The checks found nothing to remark on.",
    severities={
        Severity.BLOCKER: "Blocker",
        Severity.WARNING: "Warning",
        Severity.NOTE: "Note",
    },
    accepted="Accepted by {} on {}: {}",
    show="Show in the mail: {}",
    see_part="See the part it is about",
    see_line="See it in the source, line {}",
    inbox="In the inbox",
    one_line="A phone, one line of the beginning",
    two_lines="A phone, two lines of the beginning",
    subject="Subject",
    preheader="Preheader",
    characters="{} characters",
    mail="The mail",
    look="How it is shown",
    looks={
        Look.LIGHT: "Light",
        Look.DARK: "Dark",
        Look.FORCED: "Forced dark",
        Look.NO_IMAGES: "Images off",
    },
    about_looks="Forced dark turns every colour around, about as programs do that ignore dark "
    "styles; each has its own way. Images stand as grey boxes: this page fetches nothing.",
    widths={375: "Phone, 375 px", 640: "Computer, 640 px"},
    plain="Plain text",
    headers="Headers",
    source="Source",
    open_source="Show the HTML, line by line",
)

"""What mail programs make of CSS and HTML, as far as missing it spoils a mail. Pure.

Cut from the data of caniemail.com (MIT licence, Rémi Parmentier and contributors), as of
2026-05-13, in the order of `CLIENTS`: y supports it, a in part, n not at all, u not known. Left
out is what all programs support, and what a mail does without: rounded corners, hyphens, hover.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from digest.model.finding import MailProgram

AS_OF = "2026-05-13"

CLIENTS: Mapping[MailProgram, str] = {
    MailProgram.GMAIL: "Gmail on the web",
    MailProgram.GMAIL_IOS: "Gmail for iOS",
    MailProgram.GMAIL_ANDROID: "Gmail for Android",
    MailProgram.OUTLOOK_WINDOWS: "classic Outlook",
    MailProgram.OUTLOOK_COM: "Outlook on the web and new Outlook",
    MailProgram.OUTLOOK_MACOS: "Outlook for Mac",
    MailProgram.OUTLOOK_IOS: "Outlook for iOS",
    MailProgram.OUTLOOK_ANDROID: "Outlook for Android",
    MailProgram.APPLE_MAIL_MACOS: "Apple Mail on Mac",
    MailProgram.APPLE_MAIL_IOS: "Apple Mail on iPhone",
    MailProgram.YAHOO: "Yahoo Mail",
    MailProgram.SAMSUNG: "Samsung Email",
    MailProgram.THUNDERBIRD: "Thunderbird",
    MailProgram.PROTON: "Proton Mail",
}
"""What people call them."""

_TABLE = """
<article> aaanayaayynyyy
<aside> aaanayaayynyyy
<audio> nnnnnnnnyynyyn
<details> aaanayaayynyyy
<dialog> nnynnynnyynyyn
<figure> aaanayaayynyyy
<footer> aaanayaayynyyy
<header> aaanayaayynyyy
<main> aaanayaayynyyy
<meter> nnanyyyyyynyyy
<nav> aaanayaayynyyy
<object> nnnnnannaynaan
<picture> nnnnnynnaynyyn
<progress> nnannynnyynyyy
<ruby> nnanyyyyyyyyyy
<section> aaanayaayynyyy
<select> yaynyyyyyayyay
<summary> aaanayaayynyyy
<svg> nnnnnynnaynyyy
<textarea> yyynyyynyyynay
<video> nnnnnynnyanayn
align-items nnnnyyyyyynyyy
animation nnnnnynnyynyyn
aspect-ratio nnnnnnnnyynnny
background-blend-mode yaanyyyyyynyyy
background-image yyynyyyyyyayyy
bottom nnnnyyyyyynayy
calc() yaannynnyynyyy
clamp() yaannnnnyynayy
clip-path nnnnnynnyynyyy
column-count yyynyyyyyynyyy
column-gap aaanayaayynyyy
columns yyynyyyyyynyyy
filter nnnnnynnyynyyy
flex-direction nnnnyyynyynyyy
flex-wrap nnnnyyyyyynyyy
float yaanyyyyyyayyy
gap aaanayaayynyyy
grid-template-areas nnnnnynnyynyyy
grid-template-columns nnnnnynnyynyyy
grid-template-rows nnnnnynnyynyyy
inset nnnnnnnnyynnyu
justify-content nnnnyyyyyynyyy
left nnnnyyyyyynayy
light-dark() nnnnnnnuyynaya
linear-gradient() yyannnnnyynayy
margin-block nnnnnnnnyynnyy
margin-inline nnnnnnnnyynnyy
mask-image nnnnnynnyynyuu
max() yaannynnyynayy
max-height yyynyyyyyyyyyy
min() yaannynnyynayy
min-height yyynyyyyyyyyyy
min-width yyynyyyyyyyyyy
mix-blend-mode yaanyyyyyynyyy
object-fit yaanyyyyyynyyy
oklch() nnnnnynnyynnny
opacity yyynyyyyyyyyyy
padding-block nnnnnnnnyynnuy
padding-inline nnnnnnnnyynnuy
position nnnnaynaaaaayy
radial-gradient() yyannnnnyynyyy
rgba() aaanyyyyyyayyy
right nnnnyyyyyynayy
row-gap aaanayaayynyyy
shape-outside nnnnnynnyynyyu
text-overflow yaanyyyyyynnyy
top nnnnyyyyyynayy
transform nnnnnynnyynyyy
var() nnnnnynnyynyyy
visibility nnnnyyyyyyyyyy
white-space yaanyyyyyyynyy
writing-mode yaanyyyyyynyyy
z-index nnnnyyyyyyyyyy
"""
_SUPPORT: dict[str, str] = dict(line.split() for line in _TABLE.strip().split("\n"))


def is_known(feature: str) -> bool:
    """Whether the table has `feature`: `property`, `function()` or `<element>`."""
    return feature in _SUPPORT


def without(feature: str, clients: Iterable[MailProgram]) -> tuple[str, ...]:
    """The programs among `clients` that do not support `feature`, as people call them."""
    letters = dict(zip(CLIENTS, _SUPPORT.get(feature, ""), strict=False))
    return tuple(CLIENTS[client] for client in clients if letters.get(client) == "n")

"""Do links lead where a reader may safely go, and is there a way out? Pure: nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from digest.check.facts import Facts
from digest.check.page import SLOT_HOST, Page
from digest.model.finding import Finding, Severity

UNSUBSCRIBE = f"https://{SLOT_HOST}/unsubscribe_url"
SHORTENERS = frozenset(
    {"bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "lnkd.in", "t.ly"}
)


def addresses(page: Page, facts: Facts) -> Iterator[Finding]:
    """LINK-01: links are https, by name, and lead to the place itself.

    Our own addresses must be so; a source's address is the source's, and only warned about.

    Severity: blocker for our own addresses and other schemes; warning for others'; note while trying
        things out on this computer
    Why: shorteners and numbers hide where a link leads, and filters know that.
    Source: Gmail's sender guidelines; SpamAssassin's URI rules
    Bad: <a href="https://bit.ly/1">Raportti</a>
    Good: <a href="https://e.example.org/raportti">Raportti</a>
    Mend: use the address that the short one leads to
    """
    own = urlsplit(facts.public_url).netloc
    noted = False
    faulty = [(href, fault) for href in page.targets for fault in _faults(page, href)]
    for href, fault in faulty:
        severity = _severity(href, own, development=facts.development)
        # While trying things out every link is like this: saying it once is enough.
        if severity is not Severity.NOTE or not noted:
            said = f"the link {href} {fault}"
            yield page.finding("LINK-01", severity, said, at=page.targets[href])
        noted |= severity is Severity.NOTE


def ways_out(page: Page, facts: Facts) -> Iterator[Finding]:
    """LINK-02: a link to unsubscribe and one to the web version can be seen.

    Severity: blocker
    Why: the law and the large providers ask for the one; broken mails are read through the other.
    Source: Directive 2002/58/EC, article 13(4); Gmail's and Yahoo's sender guidelines
    Bad: a footer without `view.unsubscribe_url`
    Good: the footer of the shipped template
    Mend: link `view.unsubscribe_url` in the footer and `view.web_version` at the top
    """
    seen = [anchor.href for anchor in page.anchors if not anchor.hidden and anchor.text]
    if UNSUBSCRIBE not in seen:
        text = "no visible link leads to unsubscribe_url: add one to the footer"
        yield page.finding("LINK-02", Severity.BLOCKER, text)
    web = [href for href in seen if href.startswith(facts.public_url + "/")]
    if not any(not href.endswith(".ics") for href in web):
        text = "no visible link leads to the web version: add view.web_version to the top"
        yield page.finding("LINK-02", Severity.BLOCKER, text)


def reachable(page: Page, facts: Facts) -> Iterator[Finding]:
    """LINK-03: what the links lead to is there.

    Only with `digest check --links`; answers are kept for a day.

    Severity: warning
    Why: a dead link is the last thing a reader remembers of an issue.
    Source: practice; the source may have moved its page since it was collected
    Bad: a link that answers 404
    Good: a link that answers 200
    Mend: look the page up at its source, or leave the entry out
    """
    for href, node in page.targets.items():
        problem = facts.unreachable.get(href.partition("#")[0])
        if problem is not None:
            said = f"the link {href} leads nowhere ({problem}): mend or remove it"
            yield page.finding("LINK-03", Severity.WARNING, said, at=node)


def on_the_web(page: Page) -> Iterator[str]:
    """Links that can be tried: to pages of others, without slots or fragments of the mail."""
    own = f"https://{SLOT_HOST}/"
    for href in dict.fromkeys(anchor.href for anchor in page.anchors):
        if href.startswith(("https://", "http://")) and not href.startswith(own):
            yield href.partition("#")[0]


def _faults(page: Page, href: str) -> Iterator[str]:
    if href.startswith("#") and href[1:] not in page.ids:
        yield "leads to no place in the mail: give its target that id"
    if href.startswith(("#", "mailto:")):
        return
    try:
        parts = urlsplit(href)
    except ValueError:
        yield "is no address: mend or remove it"
        return
    if parts.scheme != "https":
        yield "is not https: use the https address"
    yield from _host_faults((parts.hostname or "").removeprefix("www."))


def _host_faults(host: str) -> Iterator[str]:
    if host in SHORTENERS:
        yield "goes through a shortener: use the address it leads to"
    if _is_loopback(host) or _is_number(host):
        yield "names a machine by number, or this one: use a public name"


def _severity(href: str, own: str, *, development: bool) -> Severity:
    try:
        parts = urlsplit(href)
    except ValueError:
        return Severity.BLOCKER
    if development and _is_loopback(parts.hostname or ""):
        return Severity.NOTE
    blocked = parts.netloc == own or parts.scheme not in {"http", "https", ""}
    return Severity.BLOCKER if blocked else Severity.WARNING


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (_is_number(host) and ip_address(host).is_loopback)


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


RULES = (addresses, ways_out, reachable)

"""Issue → edition: view, HTML and plain text, calendars, headers. Pure; the sandbox is given."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from jinja2 import BaseLoader

from digest.model.bulletin import ApprovalMode, Bulletin
from digest.model.finding import Place
from digest.model.issue import Edition, Issue, Slot, Slotted
from digest.ports import Sandbox
from digest.render.frame import Frame
from digest.render.icalendar import calendars
from digest.render.naming import with_names
from digest.render.printing import order, origins_of, printed
from digest.render.slots import UNSUBSCRIBE_URL, split
from digest.render.view import sections_in, view
from digest.render.words import words_for

_NEEDED = frozenset({UNSUBSCRIBE_URL})


def render_edition(
    issue: Issue,
    *,
    bulletin: Bulletin,
    language: str,
    frame: Frame,
    loader: BaseLoader,
    sandbox: Sandbox,
    segment: str = "",
) -> Edition | None:
    """One issue in one language, or None when it would have nothing in it.

    Args:
        loader: finds `TEMPLATE/bulletin.mjml.j2` and its neighbours in the user's folder.

    Raises:
        RenderError: the template or its MJML is wrong, or has no way to unsubscribe.
    """
    issue = with_names(issue, frame.sources)
    marked = view(issue, bulletin=bulletin, language=language, frame=frame)
    if marked is None:
        return None
    shown, nonce = marked.view, marked.nonce
    html, text = printed(order(shown, bulletin.template), loader=loader, sandbox=sandbox)
    sections = sections_in(issue, bulletin, language)
    return Edition(
        language=language,
        segment=segment,
        subject=shown.subject,
        preheader=shown.preheader,
        html=split(html, nonce, needed=_NEEDED),
        text=split(text, nonce, needed=_NEEDED),
        headers=_headers(bulletin, language, frame),
        calendars=calendars(
            issue,
            (entry for section in sections for entry in section.entries),
            words=words_for(language),
            zone=bulletin.when.zone,
            frame=frame,
        ),
    )


def origins_in(
    issue: Issue,
    *,
    bulletin: Bulletin,
    language: str,
    frame: Frame,
    loader: BaseLoader,
    sandbox: Sandbox,
) -> tuple[Place | None, ...]:
    """For each opening tag of the edition's HTML, where in the templates it was written.

    Raises:
        RenderError: as in `render_edition`.
    """
    named = with_names(issue, frame.sources)
    marked = view(named, bulletin=bulletin, language=language, frame=frame)
    if marked is None:
        return ()
    return origins_of(order(marked.view, bulletin.template), loader=loader, sandbox=sandbox)


def content_hash(editions: Iterable[Edition]) -> str:
    """SHA-256 in hexadecimal over everything that readers of the editions get."""
    ordered = sorted(editions, key=lambda edition: (edition.language, edition.segment))
    canonical = json.dumps([_canonical(edition) for edition in ordered], ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _headers(bulletin: Bulletin, language: str, frame: Frame) -> tuple[tuple[str, Slotted], ...]:
    """Headers that tell mail programs what this is and how to leave it.

    Source: RFC 2919 (List-Id), RFC 8058 (one-click), RFC 3834 §5 (Auto-Submitted).
    """
    host = urlsplit(frame.public_url).hostname or "localhost"
    name = re.sub(r"[^a-z0-9]+", "-", bulletin.name.lower()).strip("-") or "bulletin"
    headers = [
        ("List-Id", Slotted.plain(f"<{name}.{host}>")),
        ("List-Unsubscribe", Slotted(("<", Slot(UNSUBSCRIBE_URL), ">"))),
        ("List-Unsubscribe-Post", Slotted.plain("List-Unsubscribe=One-Click")),
        ("Content-Language", Slotted.plain(language)),
    ]
    if bulletin.approval is ApprovalMode.AUTOMATIC:
        headers.append(("Auto-Submitted", Slotted.plain("auto-generated")))
    return tuple(headers)


def _canonical(edition: Edition) -> list[object]:
    return [
        edition.language,
        edition.segment,
        edition.subject,
        edition.preheader,
        _parts(edition.html),
        _parts(edition.text),
        [[name, _parts(value)] for name, value in edition.headers],
        [[calendar.name, calendar.content] for calendar in edition.calendars],
    ]


def _parts(slotted: Slotted) -> list[object]:
    """Literals as they are, slots as one-element lists: no literal can pose as a slot."""
    return [[part.name] if isinstance(part, Slot) else part for part in slotted.parts]

"""Places that are filled per recipient: marked while rendering, cut out after it. Pure.

A mark is plain ASCII (`@@k3f9_name@@`) because MJML destroys anything rarer in attributes. Its
nonce comes from the content, so that the same issue gives the same bytes, and never occurs in
the content, so that no source can write a mark.
"""

from __future__ import annotations

import hashlib
import re
from itertools import count

from digest.errors import RenderError
from digest.model.issue import Slot, Slotted

UNSUBSCRIBE_URL = "unsubscribe_url"
PREFERENCES_URL = "preferences_url"


def nonce_for(content: str) -> str:
    """A nonce that follows from `content` and does not occur in it."""
    for attempt in count():
        nonce = hashlib.sha256(f"{attempt}:{content}".encode(errors="replace")).hexdigest()[:10]
        if nonce not in content:
            return nonce
    raise AssertionError("unreachable: count() does not end")


def mark(nonce: str, name: str) -> str:
    """What stands in for a slot while rendering."""
    return f"@@{nonce}_{name}@@"


def split(rendered: str, nonce: str, *, needed: frozenset[str] = frozenset()) -> Slotted:
    """`rendered` with its marks made slots.

    Raises:
        RenderError: a needed slot is missing, or a mark was damaged on the way.
    """
    pieces = re.split(f"@@{nonce}_([a-z][a-z0-9_]*)@@", rendered)
    parts = tuple(Slot(part) if at % 2 else part for at, part in enumerate(pieces))
    slotted = Slotted(tuple(part for part in parts if part))
    if any(nonce in part for part in parts if isinstance(part, str)):
        raise RenderError("a slot was changed by the template; print slots as they are")
    missing = needed - slotted.slots
    if missing:
        raise RenderError(
            f"the template never uses {', '.join(sorted(missing))}; "
            "every bulletin needs a way out: add a link to it in the footer"
        )
    return slotted

"""Count the opening tags of a mail, so that one can be told from the others. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What is in a comment is Outlook's, or nobody's.
_OPENING = re.compile(r"<!--.*?-->|<([A-Za-z][^\s/>]*)", re.DOTALL)


def openings(html: str) -> Iterator[tuple[int, str]]:
    """Where each opening tag outside comments begins, and its name in lower case, in order."""
    for found in _OPENING.finditer(html):
        if found[1] is not None:
            yield found.start(), found[1].lower()

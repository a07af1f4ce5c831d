"""Decide how final a refusal is, by the codes of the server that refused. Pure.

Source: RFC 3463 (enhanced status codes), RFC 5321 §4.2 (reply codes).
"""

from __future__ import annotations

import re

from digest.model.receipt import BounceClass

_ENHANCED = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.])([245]\d\d)(?![\d.])")

# Subjects and details of permanent refusals that speak of the mailbox, not of the mail, the sender
# or the moment: no such mailbox, system, syntax; moved; not in service; no route to its server.
_NO_MAILBOX = frozenset(
    {
        ("1", "0"),
        ("1", "1"),
        ("1", "2"),
        ("1", "3"),
        ("1", "6"),
        ("1", "10"),
        ("2", "1"),
        ("4", "4"),
    }
)
_NO_MAILBOX_REPLIES = frozenset({"550", "551", "553"})


def class_of(*texts: str | None) -> BounceClass:
    """Hard when the first code found says that there is no such mailbox; else soft.

    Args:
        texts: in order of trust, such as the Status field and then the server's own words.
    """
    for text in texts:
        found = _ENHANCED.search(text or "")
        if found is None or found.groups() == ("5", "0", "0"):
            continue  # 5.0.0 says only that it failed
        return _hard(found[1] == "5" and (found[2], found[3]) in _NO_MAILBOX)
    for text in texts:
        if reply := _REPLY.search(text or ""):
            return _hard(reply[1] in _NO_MAILBOX_REPLIES)
    return BounceClass.SOFT


def _hard(is_hard: bool) -> BounceClass:
    return BounceClass.HARD if is_hard else BounceClass.SOFT

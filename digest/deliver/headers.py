"""The headers a mailing's letters carry beside From, To, Subject and Date. Pure.

The edition brings those that tell what it is and how to leave it; two more are known only when
it is sent.
"""

from __future__ import annotations

from digest.deliver.address import addr_spec
from digest.model.delivery import Masthead
from digest.model.issue import Edition, Slotted

_SENDER = "digest"  # the part of a Feedback-ID that stays the same in everything we send


def headers_of(masthead: Masthead, edition: Edition) -> tuple[tuple[str, Slotted], ...]:
    """The edition's headers, with what is missing of List-Help and Feedback-ID.

    Source: RFC 2369 §3.1 (List-Help); Google's Feedback-ID: three identifiers that may vary, and
    one that does not.
    """
    own = {name.lower() for name, _ in edition.headers}
    asked = addr_spec(masthead.reply_to or masthead.sender_email)
    added = {
        "List-Help": f"<mailto:{asked}>",
        "Feedback-ID": ":".join(
            part.replace(":", "-")
            for part in (masthead.issue_id, masthead.bulletin, edition.language, _SENDER)
        ),
    }
    return (
        *edition.headers,
        *((name, Slotted.plain(value)) for name, value in added.items() if name.lower() not in own),
    )

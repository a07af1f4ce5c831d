"""The envelope of Amazon SNS, which Scaleway's topics use as well. Pure.

Source: docs.aws.amazon.com, "HTTP/HTTPS notification JSON format".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from digest.deliver.receipts import fields

NOTIFICATION = "Notification"
CONFIRMATION = "SubscriptionConfirmation"


@dataclass(frozen=True, slots=True)
class Envelope:
    """One signed message of a topic.

    Attributes:
        texts: every text of the envelope by name, as it was signed.
    """

    kind: str
    id: str
    topic: str
    message: str
    sent_at: datetime
    texts: Mapping[str, str]


def envelope(body: bytes) -> Envelope | None:
    """The envelope of a report; None when it is none."""
    found = fields.decoded(body)
    if not isinstance(found, dict):
        return None
    texts = {name: value for name, value in found.items() if isinstance(value, str)}
    sent_at = fields.moment(texts.get("Timestamp"))
    wanted = [texts.get(name) for name in ("Type", "MessageId", "TopicArn", "Message")]
    if sent_at is None or not all(wanted):
        return None
    return Envelope(
        texts["Type"], texts["MessageId"], texts["TopicArn"], texts["Message"], sent_at, texts
    )

"""Reports as services post them, with made-up names: shapes after each service's documentation."""

from __future__ import annotations

import json
from typing import Any

DELIVERY = "a1b2c3d4e5f6-17"
AINO = "aino@example.net"

HTTP = {
    "type": "delivery.bounced",
    "timestamp": "2026-11-25T10:05:00Z",
    "data": {
        "id": DELIVERY,
        "recipient": AINO,
        "bounce_class": "hard",
        "reason": "bounced",
        "detail": "550 no such user",
    },
}


def http(name: str = "bounced", **told: Any) -> dict[str, Any]:
    """Our own protocol."""
    return {**HTTP, "type": f"delivery.{name}", "data": {**HTTP["data"], **told}}  # type: ignore[dict-item]  # a dict


def brevo(event: str, **told: Any) -> dict[str, Any]:
    """Brevo's transactional webhook."""
    return {
        "event": event,
        "email": AINO,
        "id": 26224,
        "date": "2026-11-25 12:05:00",
        "ts": 1795690000,
        "ts_epoch": 1795687500000,
        "message-id": "<202611251205.1@smtp-relay.example>",
        "X-Mailin-custom": DELIVERY,
        "reason": "550 no such user",
        "tags": ["weekly"],
        **told,
    }


def mailjet(event: str, **told: Any) -> dict[str, Any]:
    """Mailjet's event API."""
    return {
        "event": event,
        "time": 1795687500,
        "email": AINO,
        "MessageID": 19421777835146490,
        "CustomID": DELIVERY,
        "Payload": "",
        **told,
    }


def mailgun(event: str, **told: Any) -> dict[str, Any]:
    """Mailgun's event data; the signature is put in by who needs one."""
    return {
        "signature": {"timestamp": "1795687500", "token": "t" * 50, "signature": ""},
        "event-data": {
            "event": event,
            "timestamp": 1795687500.5,
            "id": "event-id",
            "recipient": AINO,
            "message": {"headers": {"message-id": "2026.1@mg.example.org", "to": AINO}},
            "user-variables": {"delivery": DELIVERY},
            "delivery-status": {"code": 550, "message": "5.1.1 no such user"},
            **told,
        },
    }


def postmark(record: str, **told: Any) -> dict[str, Any]:
    """Postmark's webhooks."""
    return {
        "RecordType": record,
        "MessageID": "883953f4-6105-42a2-a16a-77a8eac79483",
        "Metadata": {"delivery": DELIVERY},
        "Tag": "weekly",
        "Description": "no such user",
        "Details": "550",
        **told,
    }


def resend(event: str, **told: Any) -> dict[str, Any]:
    """Resend's webhooks."""
    return {
        "type": event,
        "created_at": "2026-11-25T10:05:00.000Z",
        "data": {
            "email_id": "56761188-7520-42d8-8898-ff6fc54ce618",
            "created_at": "2026-11-25T09:00:00.000Z",
            "to": [f"Aino <{AINO}>"],
            "tags": {"delivery": DELIVERY},
            **told,
        },
    }


def scaleway(event: str, **told: Any) -> dict[str, Any]:
    """An event of Scaleway Transactional Email, before its envelope."""
    return {
        "id": "2e4d3ba1-0000-4000-8000-000000000001",
        "type": event,
        "created_at": "2026-11-25T10:05:00Z",
        "email_id": "7c7bd2ab-0000-4000-8000-000000000002",
        "email_to": AINO,
        "email_headers": [{"key": "Subject", "value": "Tiedote"}],
        **told,
    }


def ses(event: str, place: str, told: dict[str, Any]) -> dict[str, Any]:
    """An event of Amazon SES, before its envelope."""
    return {
        "eventType": event,
        "mail": {
            "timestamp": "2026-11-25T09:00:00.000Z",
            "messageId": "0100017a",
            "destination": [AINO],
            "tags": {"delivery": [DELIVERY], "ses:from-domain": ["example.org"]},
            "headers": [{"name": "Subject", "value": "Tiedote"}],
        },
        place: {"timestamp": "2026-11-25T10:05:00.000Z", **told},
    }


def enveloped(event: dict[str, Any], **texts: str) -> dict[str, Any]:
    """An SNS notification around an event."""
    return {
        "Type": "Notification",
        "MessageId": "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
        "TopicArn": "arn:aws:sns:eu-north-1:123456789012:reports",
        "Message": json.dumps(event),
        "Timestamp": "2026-11-25T10:05:01.000Z",
        "SignatureVersion": "2",
        "Signature": "",
        "SigningCertURL": "https://sns.eu-north-1.amazonaws.com/key.pem",
        **texts,
    }


def bytes_of(document: object) -> bytes:
    """As it is posted."""
    return json.dumps(document).encode()

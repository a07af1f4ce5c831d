"""Write accepted messages as .eml files, their slots filled as an endpoint would."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from digest.deliver.mime import Mail, Mailbox, serialise
from digest.testing.protocol import filled, filled_html


def write_mails(folder: Path, document: Mapping[str, Any], accepted: Collection[str]) -> None:
    """One file a message, named for issue, language and reader so that people find theirs."""
    folder.mkdir(parents=True, exist_ok=True)
    for message in document["messages"]:
        if message["id"] in accepted:
            path = folder / _file_name(document["issue"], message)
            path.write_bytes(serialise(_mail(document["template"], message)))


def _file_name(issue: Mapping[str, Any], message: Mapping[str, Any]) -> str:
    words = (issue["bulletin"], issue["number"], issue["language"], message["to"]["email"])
    return "-".join(re.sub(r"[^\w@.-]", "_", str(word)) for word in words) + ".eml"


def _mail(template: Mapping[str, Any], message: Mapping[str, Any]) -> Mail:
    values = message["values"]
    reply_to = template["reply_to"]
    return Mail(
        id=message["id"],
        sender=Mailbox(**template["from"]),
        to=Mailbox(**message["to"]),
        reply_to=Mailbox(**reply_to) if reply_to else None,
        subject=filled(template["subject"], values),
        html=filled_html(template["html"], values),
        text=filled(template["text"], values),
        headers=tuple((name, filled(value, values)) for name, value in template["headers"].items()),
    )

"""Post through Mailgun: one message with variables for up to 1,000 readers, by a form.

Source: documentation.mailgun.com, «Messages», «Batch sending»: `recipient-variables` keyed by
address, `%recipient.name%`; each reader sees only their own address.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import ClassVar
from urllib.parse import quote

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import Mailbox, addr_spec, display
from digest.deliver.endpoints.options import basic, needed, needed_token, option
from digest.deliver.endpoints.service import Heard, Request, Service, accepted, in_order
from digest.deliver.variables import Notation, template
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import Answer, Capabilities, Mailing, NotAllowed
from digest.ports import Now

HOSTS = {"eu": "https://api.eu.mailgun.net", "us": "https://api.mailgun.net"}
_CAN = Capabilities(batch_size=1_000, body_limit_bytes=25_000_000)
NOTATION = Notation(
    "%recipient.", "%", re.compile(r"%(?=recipient)|%\Z"), stand_in="percent", literal="%"
)


class MailgunEndpoint(Service):
    """Mailgun; in the European Union unless told otherwise."""

    name: ClassVar[str] = "Mailgun"
    fills: ClassVar[bool] = True

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        domain = needed(settings, "domain", "the sending domain, as Mailgun knows it")
        self._url = f"{_host(settings)}/v3/{quote(domain, safe='')}/messages"
        self._login = basic("api", needed_token(settings, "the sending key"))

    def _payload(self, mailing: Mailing) -> bytes:
        masthead, form = mailing.masthead, template(mailing, NOTATION)
        fields = [
            ("from", display(Mailbox(masthead.sender_email, masthead.sender_name))),
            *(("to", display(Mailbox(letter.email, letter.name))) for letter in mailing.letters),
            ("subject", form.subject),
            ("text", form.text),
            ("html", form.html),
            *((f"h:{name}", value) for name, value in form.headers),
            ("v:delivery", "%recipient.delivery%"),
            ("o:tag", masthead.bulletin),
            ("o:tracking", "no"),
        ]
        if masthead.reply_to:
            fields.append(("h:Reply-To", addr_spec(masthead.reply_to)))
        variables = {
            addr_spec(letter.email): {
                **form.values(letter.values),
                "delivery": letter.delivery_id,
            }
            for letter in mailing.letters
        }
        fields.append(("recipient-variables", msgspec.json.encode(variables).decode()))
        return _form_data(fields)

    def _request(self, payload: bytes, key: str) -> Request:  # noqa: ARG002 - it keeps no keys
        boundary = payload[2 : payload.index(b"\r\n")].decode("ascii")
        headers = {
            "Authorization": self._login,
            "Content-Type": f"multipart/form-data; boundary={boundary}",
        }
        return Request(self._url, payload, headers)

    def _read(self, heard: Heard) -> Answer | None:
        if not 200 <= heard.status < 300:
            return None
        if heard.document is None and heard.headers.get("content-type", "").startswith("text/"):
            # A wrong path is answered with 200 and a greeting.
            return NotAllowed("Mailgun took this for no message; check [endpoint] domain and url")
        return in_order(heard.deliveries, (accepted(heard.part("id")) for _ in heard.deliveries))


def _host(settings: EndpointSettings) -> str:
    region = option(settings, "region", str) or "eu"
    if region not in HOSTS:
        raise ConfigError(f"config.toml: [endpoint] region is {region!r}; write eu or us")
    return (settings.url or HOSTS[region]).rstrip("/")


def _form_data(fields: Iterable[tuple[str, str]]) -> bytes:
    """Fields as multipart/form-data: RFC 7578. No name here holds a quotation mark."""
    parts = [
        f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields
    ]
    # Made of what it parts, so that the same fields give the same bytes and none contains it.
    boundary = hashlib.sha256(b"".join(parts)).hexdigest().encode()
    return b"".join(b"--%b\r\n%b" % (boundary, part) for part in parts) + b"--%b--\r\n" % boundary

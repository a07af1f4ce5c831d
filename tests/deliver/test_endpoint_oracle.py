"""What django-anymail would send to the same services for the same letters.

It is another reading of the same documentation. What it says, our request must say too; ours may
say more: it turns tracking off, and marks messages with their delivery.
"""

from __future__ import annotations

import json
from email.utils import parseaddr
from typing import Any

import pytest
from anymail.message import AnymailMessage
from django.conf import settings
from django.core.mail import get_connection

from digest.deliver.endpoints.brevo import NOTATION as BREVO
from digest.deliver.endpoints.mailjet import NOTATION as MAILJET
from digest.deliver.filled import fill, fill_headers
from digest.deliver.variables import Notation, template
from digest.model.delivery import Letter, Mailing
from digest.testing.service import Reply
from tests.deliver.letters import MASTHEAD, letter, mailing
from tests.deliver.services import converse
from tests.deliver.test_endpoint_fixtures import read

if not settings.configured:
    settings.configure(
        ANYMAIL={
            "BREVO_API_KEY": "s3cret",
            "MAILJET_API_KEY": "public",
            "MAILJET_SECRET_KEY": "s3cret",
            "MAILGUN_API_KEY": "s3cret",
            "MAILGUN_SENDER_DOMAIN": "mg.example.org",
            "POSTMARK_SERVER_TOKEN": "s3cret",
            "RESEND_API_KEY": "s3cret",
            "SCALEWAY_SECRET_KEY": "s3cret",
            "SCALEWAY_PROJECT_ID": "p-1",
        }
    )

TWO = (letter(1, greeting="Aino"), letter(2, greeting="Åke"))


@pytest.mark.parametrize(("kind", "notation"), [("brevo", BREVO), ("mailjet", MAILJET)])
def test_a_template_and_its_values_are_what_anymail_sends(kind: str, notation: Notation) -> None:
    both = mailing(*TWO)
    form = template(both, notation)
    message = addressed(both, form.html, form.text)
    message.merge_data = {one.email: form.values(one.values) for one in TWO}

    assert_says(ours(kind, *TWO), payload(kind, message))


@pytest.mark.parametrize("kind", ["postmark", "resend"])
def test_finished_letters_are_what_anymail_sends(kind: str) -> None:
    same = (letter(1), letter(2))  # its batches carry one body, so nothing may differ in it
    filled = fill(mailing().edition, same[0].values)
    message = addressed(mailing(*same), filled.html, filled.text)

    assert_says(ours(kind, *same), payload(kind, message))


def test_one_letter_to_scaleway_is_what_anymail_sends() -> None:
    one = letter(1)
    filled = fill(mailing().edition, one.values)
    message = addressed(mailing(one), filled.html, filled.text)
    message.extra_headers = message.merge_headers[one.email]
    del message.merge_headers

    assert_says(ours("scaleway", one), payload("scaleway", message))


def test_a_form_for_mailgun_fills_to_what_anymail_s_would() -> None:
    both = mailing(*TWO)
    message = addressed(
        both, "<p>Hei %recipient.greeting_html%!</p>", "Hei %recipient.greeting%!\n"
    )
    message.merge_data = {
        one.email: {"greeting": one.values["greeting"], "greeting_html": one.values["greeting"]}
        for one in TWO
    }
    theirs = payload("mailgun", message)

    own = ours("mailgun", *TWO)
    fields = {name: value for name, value in own if name != "to"}
    fields["to"] = [value for name, value in own if name == "to"]

    assert mailbox(fields["to"]) == mailbox(theirs["to"]) != []
    for one in TWO:
        assert_says(expanded(fields, one.email), expanded(theirs, one.email))


def addressed(both: Mailing, html: str, text: str) -> AnymailMessage:
    """A message of anymail's to the readers of a mailing."""
    message = AnymailMessage(
        subject=both.edition.subject,
        body=text,
        from_email=f"{MASTHEAD.sender_name} <{MASTHEAD.sender_email}>",
        to=[f"{one.name} <{one.email}>" for one in both.letters],
        reply_to=[MASTHEAD.reply_to],
    )
    message.attach_alternative(html, "text/html")
    message.merge_headers = {one.email: dict(fill_headers(both, one)) for one in both.letters}
    return message


def payload(kind: str, message: AnymailMessage) -> Any:
    """What anymail would post; nothing leaves."""
    backend = get_connection(f"anymail.backends.{kind}.EmailBackend")
    built = backend.build_message_payload(message, backend.send_defaults)
    written = built.serialize_data()
    return json.loads(written) if isinstance(written, str | bytes) else written


def ours(kind: str, *letters: Letter) -> Any:
    _, there = converse(kind, Reply(), *letters)
    return read(there.requests[0])


def expanded(fields: dict[str, Any], email: str) -> dict[str, Any]:
    """A form as one reader gets it: the variables of `recipient-variables` filled in."""
    values = json.loads(fields["recipient-variables"])[email]
    filled: dict[str, Any] = {}
    for name, value in fields.items():
        if name in {"to", "recipient-variables"} or name.startswith("v:"):
            continue
        text = value[0] if isinstance(value, list) else value
        for _ in range(2):  # anymail's variables hold variables
            for key, meaning in values.items():
                text = text.replace(f"%recipient.{key}%", meaning)
        filled[name.lower()] = text
    return filled


def assert_says(own: Any, theirs: Any) -> None:
    """Whatever `theirs` says, `own` says too."""
    if isinstance(theirs, dict):
        assert own.keys() >= theirs.keys()
        for name, value in theirs.items():
            assert_says(own[name], value)
    elif isinstance(theirs, list):
        assert len(own) == len(theirs)
        for one, other in zip(ordered(own), ordered(theirs), strict=True):
            assert_says(one, other)
    else:
        assert mailbox(own) == mailbox(theirs)


def ordered(values: list[Any]) -> list[Any]:
    """Lists of headers have no order of their own."""
    named = [
        value for value in values if isinstance(value, dict) and {"Name", "key"} & value.keys()
    ]
    if not named or "Email" in named[0]:
        return values
    return sorted(values, key=lambda header: str(header.get("Name") or header.get("key")))


def mailbox(value: Any) -> Any:
    """`"Name" <address>` and `Name <address>` are the same."""
    if isinstance(value, list):
        return [mailbox(one) for one in value]
    if isinstance(value, str) and value.endswith(">") and "@" in value and "<http" not in value:
        return parseaddr(value)
    return value

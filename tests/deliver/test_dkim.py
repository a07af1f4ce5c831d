"""The signatures below were also verified, and found broken when changed, by dkimpy 1.1.8."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.dkim import signer
from digest.deliver.form import written
from digest.errors import ConfigError
from digest.model.issue import Slotted
from tests.deliver.letters import edition, letter, mailing

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
ED25519 = Ed25519PrivateKey.from_private_bytes(
    base64.b64decode("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")  # RFC 8463, appendix A.2
)
RSA = generate_private_key(65537, 2048)
PUBLISHED = (  # RFC 8463, appendix A.3
    b"From: Joe SixPack <joe@football.example.com>\r\n"
    b"To: Suzie Q <suzie@shopping.example.net>\r\n"
    b"Subject: Is dinner ready?\r\n"
    b"Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
    b"Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
    b"\r\nHi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n"
)


def test_the_hash_of_a_body_is_the_published_one() -> None:
    signed = signer("football.example.com", "brisbane", pem(ED25519)).sign(PUBLISHED, NOON)

    assert b" bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n" in signed


@pytest.mark.parametrize("key", [ED25519, RSA], ids=["ed25519", "rsa"])
def test_a_signed_mail_proves_who_sent_it(key: Ed25519PrivateKey | RSAPrivateKey) -> None:
    signed = signer("example.org", "sel", pem(key)).sign(written(mailing(), letter()), NOON)

    verify(signed, key)


def test_both_unsubscribe_headers_are_covered_and_none_can_be_added() -> None:
    plain = edition()
    post = ("List-Unsubscribe-Post", Slotted.plain("List-Unsubscribe=One-Click"))
    mail = written(mailing(of=replace(plain, headers=(*plain.headers, post))), letter())

    tags = tags_of(signer("example.org", "sel", pem(ED25519)).sign(mail, NOON))

    names = tags["h"].split(":")
    assert {"from", "list-unsubscribe", "list-unsubscribe-post"} <= set(names)
    assert all(names.count(name) == 2 for name in names)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [(b"Hei", b"Hej"), (b"/u/1>", b"/u/2>"), (b"From: Hanketoimisto", b"From: Somebody")],
)
def test_a_changed_mail_proves_nothing(was: bytes, becomes: bytes) -> None:
    signed = signer("example.org", "sel", pem(ED25519)).sign(written(mailing(), letter()), NOON)
    assert was in signed

    with pytest.raises((InvalidSignature, AssertionError)):
        verify(signed.replace(was, becomes), ED25519)


@settings(max_examples=40, deadline=None)
@given(st.text(st.sampled_from("ab \t.=ä\n"), max_size=120))
def test_any_content_can_be_signed(content: str) -> None:
    body = Slotted.plain(content)
    mail = written(mailing(of=edition(subject=content, html=body, text=body)), letter())

    verify(signer("example.org", "sel", pem(ED25519)).sign(mail, NOON), ED25519)


@pytest.mark.parametrize("key", ["", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_what_is_no_key_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(ConfigError, match="dkim_key") as refused:
        signer("example.org", "sel", key)

    assert "AAAA" not in str(refused.value)


def test_a_name_that_could_add_a_tag_is_refused() -> None:
    with pytest.raises(ConfigError, match="selector"):
        signer("example.org", "sel; l=0", pem(ED25519))


def pem(key: Ed25519PrivateKey | RSAPrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def verify(mail: bytes, key: Ed25519PrivateKey | RSAPrivateKey) -> None:
    """RFC 6376 §6.1, read apart from the code that signs."""
    tags = tags_of(mail)
    head, body = mail.split(b"\r\n\r\n", 1)
    own, *fields = re.split(rb"\r\n(?![ \t])", head)
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    while lines and not lines[-1]:
        lines.pop()
    relaxed_body = b"".join(line + b"\r\n" for line in lines)
    assert tags["bh"] == base64.b64encode(hashlib.sha256(relaxed_body).digest()).decode()
    left = {relaxed(field).split(b":")[0].decode(): relaxed(field) for field in fields}
    covered = b"".join(left.pop(name, b"") for name in tags["h"].split(":"))
    unsigned = re.sub(rb"(\bb=)[^;]*\Z", rb"\1", own)
    text = covered + relaxed(unsigned).removesuffix(b"\r\n")
    signature = base64.b64decode(tags["b"])
    if isinstance(key, RSAPrivateKey):
        key.public_key().verify(signature, text, PKCS1v15(), SHA256())
    else:
        key.public_key().verify(signature, hashlib.sha256(text).digest())


def relaxed(field: bytes) -> bytes:
    name, value = field.replace(b"\r\n", b"").split(b":", 1)
    return name.lower() + b":" + re.sub(rb"[ \t]+", b" ", value).strip() + b"\r\n"


def tags_of(mail: bytes) -> dict[str, str]:
    own = re.split(rb"\r\n(?![ \t])", mail, maxsplit=1)[0].decode()
    pairs = (tag.split("=", 1) for tag in own.split(":", 1)[1].split(";"))
    return {name.strip(): re.sub(r"\s", "", value) for name, value in pairs}

"""Whether a report is genuine, by what each service offers as proof."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

from digest.config.settings import EndpointSettings
from digest.deliver.receipts.sns import envelope
from digest.errors import FetchError
from digest.web.hooks.proof import verdict_on
from digest.web.hooks.sns import string_to_sign
from digest.web.hooks.standard import sign
from digest.web.hooks.verdict import Confirm, Forged, Genuine, Posted, Verdict
from tests.deliver.receipts import events
from tests.deliver.receipts.events import bytes_of

NOW = datetime(2026, 11, 25, 10, 5, tzinfo=UTC)
SECRET = "whsec_" + b64encode(b"a secret for webhook tests").decode()
AMAZON = "https://sns.eu-north-1.amazonaws.com/key.pem"
SCALEWAY = "https://messaging.s3.fr-par.scw.cloud/fr-par/sns/sns-1.pem"
CHAIN = "https://messaging.s3.fr-par.scw.cloud/fr-par/sns/sns-trust-chain.pem"
TOPIC = "arn:aws:sns:eu-north-1:123456789012:reports"


def endpoint(kind: str, *, secret: str | None = SECRET, topic: str = TOPIC) -> EndpointSettings:
    return EndpointSettings(kind, webhook_secret=secret, options={"topic_arn": topic})


def verdict(
    settings: EndpointSettings,
    posted: Posted,
    *,
    pages: Mapping[str, bytes] | None = None,
    now: datetime = NOW,
) -> Verdict:
    def fetch(url: str) -> bytes:
        if url not in (pages or {}):
            raise FetchError(f"{url}: not found")
        return (pages or {})[url]

    return verdict_on(posted, settings, fetch=fetch, now=now)


# HMAC over everything


@pytest.mark.parametrize(("kind", "prefix"), [("http", "webhook"), ("resend", "svix")])
def test_a_signed_report_is_known_by_its_id(kind: str, prefix: str) -> None:
    body = b"{}"
    headers = {
        f"{prefix}-id": "msg_1",
        f"{prefix}-timestamp": str(int(NOW.timestamp())),
        f"{prefix}-signature": sign(SECRET, "msg_1", NOW, body),
    }

    assert verdict(endpoint(kind), Posted(headers, body)) == Genuine("msg_1")
    assert verdict(endpoint(kind), Posted(headers, b"{} ")) == Forged()
    assert verdict(endpoint(kind), Posted(headers, body), now=NOW + timedelta(hours=1)) == Forged()


def test_both_secrets_are_good_while_one_takes_the_other_s_place() -> None:
    headers = {
        "webhook-id": "1",
        "webhook-timestamp": str(int(NOW.timestamp())),
        "webhook-signature": sign(SECRET, "1", NOW, b""),
    }

    assert verdict(endpoint("http", secret=f"bmV3 {SECRET}"), Posted(headers, b"")) == Genuine("1")


@pytest.mark.parametrize("kind", ["http", "resend", "mailgun", "brevo", "mailjet", "postmark"])
def test_without_a_secret_nothing_is_genuine(kind: str) -> None:
    posted = Posted({"authorization": "Bearer "}, b"{}")

    assert verdict(endpoint(kind, secret=None), posted) == Forged()


# Mailgun


def mailgun(secret: str = "key", *, at: datetime = NOW, token: str = "t" * 50) -> bytes:
    stamp = str(int(at.timestamp()))
    mac = hmac.digest(secret.encode(), f"{stamp}{token}".encode(), "sha256").hex()
    document = events.mailgun("delivered")
    return bytes_of(
        {**document, "signature": {"timestamp": stamp, "token": token, "signature": mac}}
    )


def test_a_token_of_mailgun_is_good_for_one_body_only() -> None:
    settings = endpoint("mailgun", secret="key")

    assert verdict(settings, Posted({}, mailgun())) == Genuine("t" * 50, once=True)
    assert verdict(settings, Posted({}, mailgun("another"))) == Forged()
    assert verdict(settings, Posted({}, mailgun(at=NOW - timedelta(hours=13)))) == Forged()
    assert verdict(settings, Posted({}, b"[]")) == Forged()


# A shared secret


@pytest.mark.parametrize("kind", ["brevo", "mailjet", "postmark"])
def test_a_user_and_password_or_a_token_lets_a_report_in(kind: str) -> None:
    basic = {"authorization": "Basic " + b64encode(b"hook:pass").decode()}
    bearer = {"authorization": "Bearer token"}

    assert isinstance(verdict(endpoint(kind, secret="hook:pass"), Posted(basic, b"{}")), Genuine)
    assert isinstance(verdict(endpoint(kind, secret="token"), Posted(bearer, b"{}")), Genuine)
    assert verdict(endpoint(kind, secret="hook:past"), Posted(basic, b"{}")) == Forged()
    assert verdict(endpoint(kind, secret="token"), Posted(basic, b"{}")) == Forged()
    assert verdict(endpoint(kind, secret="token"), Posted({}, b"{}")) == Forged()


def test_the_same_bytes_are_the_same_report() -> None:
    posted = Posted({"authorization": "Bearer token"}, b'{"event": "delivered"}')
    other = replace(posted, body=b'{"event": "spam"}')
    settings = endpoint("brevo", secret="token")

    assert verdict(settings, posted) == verdict(settings, posted)
    assert verdict(settings, posted) != verdict(settings, other)


# SNS


class Signer:
    """A key, its certificate, and who issued it."""

    def __init__(self, issuer: Signer | None = None) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"signer {id(self)}")])
        authority = issuer or self
        self.certificate = (
            x509.CertificateBuilder()
            .subject_name(self.name)
            .issuer_name(authority.name)
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - timedelta(days=30))
            .not_valid_after(NOW + timedelta(days=30))
            .sign(authority.key, hashes.SHA256())
        )

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def sign(self, message: dict[str, str]) -> bytes:
        found = envelope(bytes_of(message))
        assert found is not None
        kind = hashes.SHA1() if message["SignatureVersion"] == "1" else hashes.SHA256()
        signature = self.key.sign(string_to_sign(found), padding.PKCS1v15(), kind)
        return bytes_of({**message, "Signature": b64encode(signature).decode()})


@pytest.fixture(scope="module")
def root() -> Signer:
    return Signer()


@pytest.fixture(scope="module")
def signer(root: Signer) -> Signer:
    return Signer(root)


def message(**texts: str) -> dict[str, str]:
    event = events.ses("Delivery", "delivery", {"recipients": [events.AINO]})
    return events.enveloped(event, **texts)


@pytest.mark.parametrize("version", ["1", "2"])
def test_a_message_of_our_topic_is_genuine(signer: Signer, version: str) -> None:
    body = signer.sign(message(SignatureVersion=version))

    told = verdict(endpoint("ses"), Posted({}, body), pages={AMAZON: signer.pem})

    assert told == Genuine(message()["MessageId"])


@pytest.mark.parametrize(
    "texts",
    [
        {"Message": "{}"},
        {"MessageId": "another"},
        {"Timestamp": "2026-11-25T10:05:02.000Z"},
        {"SignatureVersion": "1"},
        {"SignatureVersion": "3"},
        {"Signature": "AAAA"},
        {"Signature": "not base64!"},
        {"Subject": "added"},
    ],
    ids=lambda texts: next(iter(texts)),
)
def test_a_changed_message_is_not(signer: Signer, texts: dict[str, str]) -> None:
    body = bytes_of({**json.loads(signer.sign(message())), **texts})

    assert verdict(endpoint("ses"), Posted({}, body), pages={AMAZON: signer.pem}) == Forged()


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/key.pem",
        "http://sns.eu-north-1.amazonaws.com/key.pem",
        "https://sns.eu-north-1.amazonaws.com.evil.example/key.pem",
        "https://sns.eu-north-1.amazonaws.com@evil.example/key.pem",
        "https://evil.example/https://sns.eu-north-1.amazonaws.com/key.pem",
        "https://bucket.s3.amazonaws.com/key.pem",
    ],
)
def test_a_certificate_from_elsewhere_is_not_even_fetched(signer: Signer, url: str) -> None:
    body = signer.sign(message(SigningCertURL=url))

    assert verdict(endpoint("ses"), Posted({}, body), pages={url: signer.pem}) == Forged()


def test_a_topic_of_somebody_else_is_refused(signer: Signer) -> None:
    body = signer.sign(message(TopicArn="arn:aws:sns:eu-north-1:666:theirs"))
    pages = {AMAZON: signer.pem}

    assert verdict(endpoint("ses"), Posted({}, body), pages=pages) == Forged()
    assert verdict(endpoint("ses", topic=""), Posted({}, signer.sign(message())), pages=pages) == (
        Forged()
    )


def test_an_old_message_or_certificate_is_refused(signer: Signer) -> None:
    pages = {AMAZON: signer.pem}
    later = NOW + timedelta(days=60)
    new = message(Timestamp=later.isoformat())

    assert verdict(endpoint("ses"), Posted({}, signer.sign(message())), pages=pages, now=later) == (
        Forged()
    )
    assert verdict(endpoint("ses"), Posted({}, signer.sign(new)), pages=pages, now=later) == (
        Forged()
    )


def test_a_certificate_that_cannot_be_had_puts_the_report_off(signer: Signer) -> None:
    with pytest.raises(FetchError):
        verdict(endpoint("ses"), Posted({}, signer.sign(message())))


def test_a_subscription_is_confirmed_at_the_service_only(signer: Signer) -> None:
    def asked(url: str) -> Verdict:
        texts = {"Type": "SubscriptionConfirmation", "Token": "t", "SubscribeURL": url}
        body = signer.sign(message(**texts))
        return verdict(endpoint("ses"), Posted({}, body), pages={AMAZON: signer.pem})

    good = "https://sns.eu-north-1.amazonaws.com/?Action=ConfirmSubscription&Token=t"

    assert asked(good) == Confirm(good)
    assert asked("https://evil.example/?Action=ConfirmSubscription") == Forged()


def test_scaleway_s_certificate_must_come_from_its_own_authority(
    root: Signer, signer: Signer
) -> None:
    event = events.scaleway("email_delivered")
    body = signer.sign(events.enveloped(event, SigningCertURL=SCALEWAY))
    trusted = {SCALEWAY: signer.pem, CHAIN: root.pem}
    strange = {SCALEWAY: signer.pem, CHAIN: Signer().pem}

    assert isinstance(verdict(endpoint("scaleway"), Posted({}, body), pages=trusted), Genuine)
    assert verdict(endpoint("scaleway"), Posted({}, body), pages=strange) == Forged()


@pytest.mark.parametrize("pem", [b"", b"no certificate", b"\xff" * 100])
def test_what_is_no_certificate_proves_nothing(signer: Signer, pem: bytes) -> None:
    body = signer.sign(message())

    assert verdict(endpoint("ses"), Posted({}, body), pages={AMAZON: pem}) == Forged()

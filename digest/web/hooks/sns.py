"""Decide whether a message of an SNS topic is genuine: Amazon SES, Scaleway.

The signature is by the key of a certificate that the message names. Anybody can name a certificate,
and anybody can open a topic: so the certificate must come by https from the service's own host, and
the topic must be the one in the settings. Needs the extra `sns`; fetches through what it is given.

Source: docs.aws.amazon.com, "Verifying the signatures of Amazon SNS messages"; scaleway.com,
"Verifying webhook signatures", which also asks for the chain to its own authority.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from digest.deliver.receipts.sns import CONFIRMATION, Envelope, envelope
from digest.errors import ConfigError
from digest.web.hooks.verdict import Confirm, Fetch, Forged, Genuine, Posted, Verdict, is_recent

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

TOLERANCE = timedelta(hours=2)  # SNS repeats a message that was not taken for an hour
_SIGNED = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_SIGNED_CONFIRMATION = (
    "Message",
    "MessageId",
    "SubscribeURL",
    "Timestamp",
    "Token",
    "TopicArn",
    "Type",
)


@dataclass(frozen=True, slots=True)
class Authority:
    """Whose topics are trusted.

    Attributes:
        certificate, confirmation: what the whole address of each must look like.
        chain: where the certificates of its authority are, by the region in the certificate's
            address; None = the host's own TLS certificate is proof enough.
    """

    certificate: re.Pattern[str]
    confirmation: re.Pattern[str]
    chain: str | None = None


AMAZON = Authority(
    re.compile(r"https://sns\.(?P<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?/[\w.-]+\.pem"),
    re.compile(r"https://sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/\?[^\s#]+"),
)
SCALEWAY = Authority(
    re.compile(r"https://messaging\.s3\.[a-z-]+\.scw\.cloud/(?P<region>[a-z-]+)/sns/[\w.-]+\.pem"),
    re.compile(r"https://sns\.mnq\.[a-z-]+\.scaleway\.com/\?[^\s#]+"),
    "https://messaging.s3.fr-par.scw.cloud/{region}/sns/sns-trust-chain.pem",
)


def prove(
    posted: Posted, *, authority: Authority, topic: str | None, fetch: Fetch, now: datetime
) -> Verdict:
    """Whether the topic signed this message.

    Raises:
        ConfigError: the extra is not installed.
        DigestError: a certificate cannot be fetched now; the service will send again.
    """
    message = envelope(posted.body)
    if message is None or not topic or message.topic != topic:
        return Forged()
    address = authority.certificate.fullmatch(message.texts.get("SigningCertURL", ""))
    if address is None or not is_recent(message.sent_at, now, TOLERANCE):
        return Forged()
    certificates = _read(fetch(address[0]))
    if not certificates or not _is_valid(certificates[0], now):
        return Forged()
    if authority.chain is not None:
        chain = _read(fetch(authority.chain.format(region=address["region"])))
        if not _is_issued_by(certificates[0], chain):
            return Forged()
    if not _signed(message, certificates[0]):
        return Forged()
    if message.kind != CONFIRMATION:
        return Genuine(message.id)
    url = message.texts.get("SubscribeURL", "")
    return Confirm(url) if authority.confirmation.fullmatch(url) else Forged()


def string_to_sign(message: Envelope) -> bytes:
    """What the topic signed: name and value of some fields, each on a line, in this order."""
    names = _SIGNED if message.kind == "Notification" else _SIGNED_CONFIRMATION
    told = (f"{name}\n{message.texts[name]}\n" for name in names if name in message.texts)
    return "".join(told).encode()


def _read(pem: bytes) -> Sequence[Certificate]:
    try:
        from cryptography.x509 import load_pem_x509_certificates  # noqa: PLC0415 - an extra
    except ImportError as missing:
        raise ConfigError(
            "reports of this service are signed by certificate; install digest-bulletin[sns]"
        ) from missing
    try:
        return load_pem_x509_certificates(pem)
    except ValueError:
        return ()


def _is_valid(certificate: Certificate, now: datetime) -> bool:
    return certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc


def _is_issued_by(certificate: Certificate, chain: Iterable[Certificate]) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - an extra

    for issuer in chain:
        try:
            certificate.verify_directly_issued_by(issuer)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return True
    return False


def _signed(message: Envelope, certificate: Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - an extra
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: PLC0415

    key = certificate.public_key()
    # SHA-1 is what topics use until their owner asks for version 2.
    kinds = {"1": hashes.SHA1(), "2": hashes.SHA256()}  # noqa: S303 - as above
    kind = kinds.get(message.texts.get("SignatureVersion", ""))
    if kind is None or not isinstance(key, rsa.RSAPublicKey):
        return False
    try:
        signature = b64decode(message.texts.get("Signature", ""), validate=True)
        key.verify(signature, string_to_sign(message), padding.PKCS1v15(), kind)
    except (binascii.Error, InvalidSignature):
        return False
    return True

"""Sign a finished mail by DKIM, for those whose relay does not. Pure.

Source: RFC 6376, relaxed canonicalisation of headers and body; RFC 8463 (Ed25519). Written here
rather than taken from dkimpy: that is offered as source only and takes thirty times as long.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from digest.errors import ConfigError

SIGNED = (
    *("from", "to", "reply-to", "subject", "date", "message-id", "mime-version", "content-type"),
    *("list-id", "list-help", "list-unsubscribe", "list-unsubscribe-post", "feedback-id"),
    *("auto-submitted", "content-language"),
)
"""RFC 8058 §4 asks that both unsubscribe headers be covered."""

_SPACES = re.compile(rb"[ \t]+")
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_LINE = 72
_LEAST_BITS = 1_024  # receivers need not accept less: RFC 8301 §3.2


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs for one domain.

    Attributes:
        selector: the public key is found at `SELECTOR._domainkey.DOMAIN`.
        algorithm: `rsa-sha256` or `ed25519-sha256`.
        prove: bytes to signature.
    """

    domain: str
    selector: str
    algorithm: str
    prove: Callable[[bytes], bytes]

    def sign(self, mail: bytes, at: datetime) -> bytes:
        """The mail with a signature in front. Lines of `mail` end with CRLF."""
        head, _, body = mail.partition(b"\r\n\r\n")
        fields = _fields(head)
        # Each name once more than it occurs, so that nobody can add another: RFC 6376 §8.15.
        present = [name for name in SIGNED if name in fields]
        own = (
            f"DKIM-Signature: v=1; a={self.algorithm}; c=relaxed/relaxed; d={self.domain};\r\n"
            f" s={self.selector}; t={int(at.timestamp())};\r\n"
            f" h={_listed((*present, *present))};\r\n"
            f" bh={_base64(hashlib.sha256(_relaxed_body(body)).digest())};\r\n"
            " b="
        ).encode()
        covered = b"".join(_relaxed_field(fields[name]) + b"\r\n" for name in present)
        signature = _base64(self.prove(covered + _relaxed_field(own)))
        return own + _folded(signature).encode() + b"\r\n" + mail


def signer(domain: str, selector: str, key_pem: str) -> Signer:
    """A signer from a private key in PEM.

    Raises:
        ConfigError: the key cannot be used, or the package that signs is missing.
    """
    for name in (domain, selector):
        if not _NAME.fullmatch(name):
            raise ConfigError(f"config.toml: [endpoint] {name!r} is no DKIM domain or selector")
    try:
        algorithm, prove = _prover(key_pem)
    except ImportError as error:
        raise ConfigError(
            "config.toml: [endpoint] dkim_key needs a package that is not installed; "
            "run pip install 'digest-bulletin[dkim]'"
        ) from error
    except (ValueError, TypeError) as error:
        raise ConfigError(
            "config.toml: [endpoint] dkim_key is no private key in PEM, RSA or Ed25519, "
            "without a password"
        ) from error
    return Signer(domain, selector, algorithm, prove)


def _prover(key_pem: str) -> tuple[str, Callable[[bytes], bytes]]:
    """Algorithm and signature of a key. Imported late: the package is an extra."""
    from cryptography.hazmat.primitives.asymmetric import ed25519, rsa  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    key = load_pem_private_key(key_pem.encode(), password=None)
    if isinstance(key, ed25519.Ed25519PrivateKey):
        # Ed25519 signs the hash, not the text: RFC 8463 §3.
        return "ed25519-sha256", lambda text: key.sign(hashlib.sha256(text).digest())
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= _LEAST_BITS:
        return "rsa-sha256", lambda text: key.sign(text, PKCS1v15(), SHA256())
    raise ValueError("neither RSA of enough bits nor Ed25519")


def _fields(head: bytes) -> dict[str, bytes]:
    """Header fields by name in lower case, as they stand; none of ours occurs twice."""
    lines = head.replace(b"\r\n ", b"\r\n\t").split(b"\r\n")
    fields: dict[str, bytes] = {}
    name = ""
    for line in lines:
        if line.startswith(b"\t"):
            fields[name] += b" " + line[1:]
        else:
            name = line.partition(b":")[0].decode("ascii").lower()
            fields[name] = line
    return fields


def _relaxed_field(field: bytes) -> bytes:
    """RFC 6376 §3.4.2, without the line break at its end."""
    name, _, value = field.replace(b"\r\n", b"").partition(b":")
    return name.strip().lower() + b":" + _SPACES.sub(b" ", value).strip()


def _relaxed_body(body: bytes) -> bytes:
    """RFC 6376 §3.4.4."""
    trimmed = re.sub(rb"[ \t]+\r\n", b"\r\n", _SPACES.sub(b" ", body)).rstrip(b"\r\n")
    return trimmed + b"\r\n" if trimmed else b""


def _listed(names: Iterable[str]) -> str:
    """Names with colons between, folded beside a colon only."""
    lines = textwrap.wrap(": ".join(names), _LINE, break_on_hyphens=False)
    return "\r\n ".join(line.replace(": ", ":") for line in lines)


def _folded(text: str) -> str:
    return "\r\n ".join(text[at : at + _LINE] for at in range(0, len(text), _LINE))


def _base64(octets: bytes) -> str:
    return b64encode(octets).decode()

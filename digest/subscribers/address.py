"""Decide whether a text is an e-mail address that can be mailed, and which mailbox it is. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email
from email_validator.rfc_constants import CASE_INSENSITIVE_MAILBOX_NAMES

from digest.errors import InvalidAddress
from digest.model.subscriber import Address

LONGEST = 1000  # characters looked at; RFC 5321 §4.5.3.1.3 allows 254
INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"  # what spreadsheets and web pages leave at the ends
ROLES = frozenset(CASE_INSENSITIVE_MAILBOX_NAMES)  # RFC 2142: lower case by definition

# Settles what nearly every list holds; whatever does not match goes the long way round.
# Two hyphens in a row stay out of it: they may start Punycode.
_LOCAL = r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*"
_DOMAIN = r"(?!.*--)(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?P<top>[A-Za-z]{2,63})"
PLAIN = re.compile(rf"(?P<local>{_LOCAL})@(?P<domain>{_DOMAIN})")
_PLAIN_DOMAIN = re.compile(_DOMAIN)
_LINE = re.compile(rf"^{_LOCAL}@(.+)$", re.MULTILINE)
LONGEST_PLAIN = 254  # RFC 5321 §4.5.3.1.3, as above
RESERVED = frozenset(SPECIAL_USE_DOMAIN_NAMES)  # all of them top-level names; a test holds it so

# Alphabets whose letters pass for one another.
LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})


def parse_address(text: str) -> Address:
    """The address that `text` names; white space around it is ignored.

    Written in full-width or other compatible forms of ASCII, it is read as the ASCII it stands
    for. International domains become Punycode, so that only the part before the @ can need
    SMTPUTF8.

    Raises:
        InvalidAddress: no mail could reach it; the reason never repeats the address.
    """
    trimmed = text[: LONGEST + 1].strip().strip(INVISIBLE).strip()
    return _plain(trimmed) or _checked(_narrowed(trimmed))


def plain_addresses(texts: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """What `parse_address` makes of many: `mailed` and `key` of each, at a fifth of its time.

    Returns:
        None unless all of them are plain.
    """
    whole = "\n".join(texts)
    lower = whole.lower()
    keys, domains = lower.split("\n"), _LINE.findall(lower)
    if not whole.isascii() or not len(texts) == len(keys) == len(domains):
        return None
    if max(map(len, texts)) > LONGEST_PLAIN or not all(map(_is_plain_domain, set(domains))):
        return None
    mailed = [
        key if key[: ~len(domain)] in ROLES else text[: -len(domain)] + domain
        for text, key, domain in zip(texts, keys, domains, strict=True)
    ]
    return mailed, keys


def _plain(text: str) -> Address | None:
    """The address, when it is plain enough to need no validator."""
    match = PLAIN.fullmatch(text)
    if match is None or len(text) > LONGEST_PLAIN or match["top"].lower() in RESERVED:
        return None
    local, domain = match["local"], match["domain"].lower()
    key = f"{local.lower()}@{domain}"
    return Address(mailed=key if local.lower() in ROLES else f"{local}@{domain}", key=key)


@lru_cache(10_000)
def _is_plain_domain(domain: str) -> bool:
    match = _PLAIN_DOMAIN.fullmatch(domain)
    return match is not None and match["top"] not in RESERVED


def _narrowed(text: str) -> str:
    """`text`, and else each side of its @, as ASCII where compatible forms stand for ASCII."""
    narrow = unicodedata.normalize("NFKC", text)
    if narrow.isascii():
        return narrow
    return "@".join(map(_ascii_form, text.replace("＠", "@").split("@")))


def _ascii_form(part: str) -> str:
    narrow = unicodedata.normalize("NFKC", part)
    return narrow if narrow.isascii() else part


def _checked(text: str) -> Address:
    if len(text) > LONGEST:
        raise InvalidAddress("the text is far too long to be an e-mail address")
    try:
        valid = validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        # In brackets the validator quotes labels of the address.
        raise InvalidAddress(re.sub(r" *\(.*", "", str(error), flags=re.DOTALL)) from None
    domain = valid.ascii_domain.lower()
    return Address(
        mailed=f"{valid.local_part}@{domain}",
        key=f"{_folded(valid.local_part)}@{domain}",
        ascii_only=valid.local_part.isascii(),
        mixed_script=any(_is_mixed(part) for part in (valid.local_part, *valid.domain.split("."))),
    )


def _folded(local: str) -> str:
    """One spelling for all that fall together in upper or lower case, or in width."""
    folded = local
    for _ in range(2):  # folding may compose anew; the second round settles it
        folded = unicodedata.normalize("NFKC", folded).casefold()
    # İ and ı: the Turkish dotted and dotless i, one letter with "i" in other alphabets' case.
    return unicodedata.normalize("NFKC", folded.replace("i\u0307", "i").replace("ı", "i"))


def _is_mixed(part: str) -> bool:
    """Whether letters of two look-alike alphabets stand in one part."""
    if part.isascii():
        return False
    scripts = {_script(char) for char in unicodedata.normalize("NFKC", part) if char.isalpha()}
    return len(scripts & LOOK_ALIKE) > 1


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]

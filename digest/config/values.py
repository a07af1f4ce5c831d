"""Texts of a settings file → values: durations, zones, addresses, languages, folders. Pure.

Each takes the place it stands at and raises `ConfigError` naming file, line and key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from urllib.parse import SplitResult, quote, urlsplit
from zoneinfo import ZoneInfo, available_timezones

from digest.config.document import Place
from digest.config.shape import nearest
from digest.model.language import spoken

LANGUAGES = spoken()
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
LONGEST = timedelta(days=366)

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_DURATION = re.compile(r"(\d{1,6})\s*([smhd])")
_FIRST_RUN = re.compile(r"all|newest (\d{1,5})|since (\d{4}-\d{2}-\d{2})")
_SELECTOR = re.compile(r"[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?")
_EMAIL = re.compile(r"[^@\s<>,;:\"()\[\]]+@[^@\s<>,;:\"()\[\]]+")


def name(text: str, place: Place) -> str:
    """A name that can stand in a command and in an address."""
    if NAME.fullmatch(text) is None:
        raise place.error(
            f"'{text}' cannot be a name; use small letters a–z, digits, - and _, "
            "beginning with a letter or digit, at most 64"
        )
    return text


def duration(text: str, place: Place) -> timedelta:
    """`90s`, `5m`, `6h` or `2d`."""
    found = _DURATION.fullmatch(text.strip())
    if found is None:
        raise place.error(f"'{text}' is not a length of time; write such as 90s, 5m, 6h or 2d")
    length = timedelta(**{_UNITS[found[2]]: int(found[1])})
    if length > LONGEST:
        raise place.error(f"'{text}' is longer than a year")
    return length


def zone(text: str, place: Place) -> ZoneInfo:
    """A time zone by its IANA name."""
    try:
        return ZoneInfo(text)
    except (ValueError, OSError) as error:  # ZoneInfoNotFoundError is a KeyError, below
        raise place.error(f"'{text}' is not a time zone; write such as Europe/Helsinki") from error
    except KeyError as error:
        hint = nearest(text, available_timezones())
        hint = hint if hint.startswith("did") else "write such as Europe/Helsinki"
        raise place.error(f"time zone '{text}' is unknown; {hint}") from error


def language(text: str, place: Place) -> str:
    """The code of a language that Digest speaks."""
    if text not in LANGUAGES:
        raise place.error(f"language '{text}' is unknown; {nearest(text, LANGUAGES)}")
    return text


def languages(codes: Iterable[str], place: Place) -> tuple[str, ...]:
    """At least one language, each once; the first is the default."""
    chosen = tuple(language(code, place) for code in codes)
    if not chosen:
        raise place.error("names no language; the first is the default")
    if len(set(chosen)) < len(chosen):
        raise place.error("names a language twice")
    return chosen


def web_address(text: str, place: Place) -> str:
    """An http or https address with a host and without a password."""
    _split(text, place)
    return text


def public_address(text: str, place: Place, *, development: bool) -> str:
    """https, without a trailing slash; http too where developing on loopback."""
    parts = _split(text, place)
    if parts.query or parts.fragment:
        raise place.error("must be an address without ? and #")
    if parts.scheme != "https" and not (development and _is_loopback(parts.hostname or "")):
        raise place.error(
            "must begin with https://; to try things out on this machine, set "
            "[site] development = true and use http://127.0.0.1:8080"
        )
    return text.rstrip("/")


def one_line(text: str, place: Place) -> str:
    """A text for a mail header: no line breaks or other control characters."""
    if not text.strip() or not text.isprintable():
        raise place.error("must be one line of text")
    return text.strip()


def mail_address(text: str, place: Place) -> str:
    """Something that can stand in From; whether mail arrives is for the endpoint to say."""
    if not text.isprintable() or _EMAIL.fullmatch(text) is None:
        raise place.error(
            "is not an e-mail address; write only the address, such as name@example.org"
        )
    return text


def selector(text: str, place: Place) -> str:
    """The name of a DKIM key: one or more labels of a domain name."""
    if _SELECTOR.fullmatch(text) is None:
        raise place.error(f"'{text}' is not a DKIM selector; write only its name, such as mail2026")
    return text.lower()


def network(text: str, place: Place) -> IPv4Network | IPv6Network:
    """A range of addresses such as 10.0.0.0/8."""
    try:
        return ip_network(text)
    except ValueError as error:
        raise place.error(f"'{text}' is not an address range; write such as 10.0.0.0/8") from error


def first_run(text: str, place: Place) -> str:
    """`newest N`, `all` or `since YYYY-MM-DD`."""
    found = _FIRST_RUN.fullmatch(text)
    if found is None or (found[2] and not _is_day(found[2])):
        raise place.error(f'\'{text}\' is unknown; write "newest 10", "all" or "since 2026-01-01"')
    return text


def path(text: str, place: Place) -> Path:
    """A file or folder, relative to the file that names it."""
    if "\0" in text or not text:
        raise place.error("is not a path")
    return place.folder / text


def store_url(text: str, place: Place, *, password: str | None) -> str:
    """A SQLAlchemy address; a SQLite file becomes absolute."""
    if text.startswith("sqlite://"):
        file = text.removeprefix("sqlite://").removeprefix("/")
        if not file or file.startswith((":memory:", "?")):
            raise place.error("must name a file, such as sqlite:///var/digest.db")
        return f"sqlite:///{path(file, place).resolve()}"
    if not text.startswith(("postgresql://", "postgresql+psycopg://")):
        raise place.error("must begin with sqlite:/// or postgresql+psycopg://")
    return text if password is None else _with_password(text, password, place)


def _with_password(text: str, password: str, place: Place) -> str:
    parts = _split(text, place, schemes=("postgresql", "postgresql+psycopg"))
    user, _, host = parts.netloc.rpartition("@")
    if not user or ":" in user:
        raise place.error(
            "needs a user and no password, such as postgresql+psycopg://digest@db/digest"
        )
    return parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}").geturl()


def _split(text: str, place: Place, *, schemes: tuple[str, ...] = ("http", "https")) -> SplitResult:
    try:
        parts = urlsplit(text)
        usable = parts.scheme in schemes and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or not text.isprintable() or " " in text:
        raise place.error("is not a web address; write such as https://www.example.org/news")
    if parts.password:
        raise place.error("holds a password; name a variable that holds it instead")
    return parts


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True

"""Say in words what an address is and what an answer or a failure means. Pure."""

from __future__ import annotations

from http import HTTPStatus

import httpcore
import httpx


def shown(url: str | httpx.URL) -> str:
    """An address for messages: without user, query and fragment, which may hold secrets."""
    text = str(url)
    bare, _, _ = text.partition("#")[0].partition("?")
    scheme, mark, rest = bare.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{mark}{authority.rpartition('@')[2]}{slash}{path}"[:300]


def about_status(status: int) -> str:
    """What an error status means for who runs the source."""
    if status in {401, 403}:
        return f"refused us ({status}); ask its owner, or set headers_env"
    if status == HTTPStatus.NOT_FOUND:
        return "not found (404); check the address"
    if status == HTTPStatus.GONE:
        return "gone for good (410); remove the source or give its new address"
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return "asked us to come less often (429)"
    return f"answered with status {status}"


def plain_words(error: Exception) -> str:
    """What happened to a connection."""
    if isinstance(error, httpcore.ConnectError):
        return f"cannot connect: {error}"
    return f"the connection broke: {error}" if str(error) else "the connection broke"

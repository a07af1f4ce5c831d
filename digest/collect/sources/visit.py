"""One conditional request, and parsing in the sandbox: what every remote source does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

import msgspec

from digest.collect.parse.exchange import Parsed, Question, pack_question, unpack_parsed
from digest.config.settings import SourceSettings
from digest.errors import ConfigError, NotWelcome, SandboxError, SourceError, UnreadableSource
from digest.ports import Client, Fetched, FetchState, Now, Sandbox

PARSE_S = 10.0  # a feed of 10 MB takes 3 s, an ordinary one a few milliseconds
_NOT_MODIFIED = 304


class WiredSource:
    """A source's settings, and what it may use of the outside."""

    def __init__(
        self, settings: SourceSettings, client: Client, sandbox: Sandbox, now: Now, zone: tzinfo
    ) -> None:
        self.name = settings.name
        self._settings = settings
        self._client = client
        self._sandbox = sandbox
        self._now = now
        self._zone = zone


def fetch(settings: SourceSettings, client: Client, state: FetchState, accept: str) -> Fetched:
    """Ask for what changed since the last visit. Raises SourceError."""
    if settings.missing:
        raise SourceError(f"{settings.name}: {settings.missing}")
    url = address(settings)
    return client.get(url, headers=headers_for(settings, url, accept, state))


def headers_for(
    settings: SourceSettings, url: str, accept: str, state: FetchState | None = None
) -> dict[str, str]:
    """What is wanted, the validators of the last answer, and the source's own headers.

    Its own may be credentials, so they go to the server that its settings name and to no other.
    """
    before = state or FetchState()
    validators = {"If-None-Match": before.etag, "If-Modified-Since": before.last_modified}
    kept = {name: value for name, value in validators.items() if value}
    own = settings.headers if _origin(url) == _origin(address(settings)) else {}
    return {"Accept": accept, **kept, **own}


def address(settings: SourceSettings) -> str:
    """The source's address. Raises ConfigError."""
    if not settings.url:
        raise ConfigError(f"source {settings.name!r}: kind {settings.kind!r} needs a url")
    return settings.url


def is_unchanged(fetched: Fetched) -> bool:
    """Whether the server said that nothing is new."""
    return fetched.status == _NOT_MODIFIED


def state_after(fetched: Fetched, before: FetchState) -> FetchState:
    """What to keep for the next visit; a 304 need not repeat the validators."""
    if is_unchanged(fetched):
        return FetchState(
            fetched.etag or before.etag, fetched.last_modified or before.last_modified, visited=True
        )
    return FetchState(fetched.etag, fetched.last_modified, visited=True)


def notes_on(fetched: Fetched) -> tuple[str, ...]:
    """What the operator should know of the answer."""
    return (f"moved to {fetched.moved_to}; change its url",) if fetched.moved_to else ()


def must_be_permitted(client: Client, url: str, name: str) -> None:
    """Raises NotWelcome where robots.txt keeps us out: that is shown, never evaded."""
    if not client.permits(url):
        raise NotWelcome(f"{name}: robots.txt of the site does not allow {url}; ask its owner")


def ask_parser(sandbox: Sandbox, task: str, question: Question, body: bytes, name: str) -> Parsed:
    """Parse outside bytes in the sandbox. Raises SourceError that names the source."""
    with in_sandbox(name):
        return unpack_parsed(sandbox.call(task, pack_question(question, body), deadline_s=PARSE_S))


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme.lower(), parts.netloc.lower()


@contextmanager
def in_sandbox(name: str) -> Iterator[None]:
    """Let errors of the guarded child be errors of the source called `name`."""
    try:
        yield
    except SourceError as error:
        raise type(error)(f"{name}: {error}") from error
    except (SandboxError, msgspec.MsgspecError) as error:
        raise UnreadableSource(f"{name}: cannot be read safely ({error})") from error


def question_of(
    fetched: Fetched,
    settings: SourceSettings,
    zone: tzinfo,
    now: datetime,
    options: Mapping[str, str | None] | None = None,
) -> Question:
    """What the parser must know of this visit."""
    return Question(
        url=fetched.url,
        content_type=fetched.content_type,
        zone=str(zone),
        most=settings.max_items,
        now=now.isoformat(),
        options=dict(options or {}),
    )

"""Run sources side by side. One that fails is a visit with an error; the others go on."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from digest.errors import DigestError, SourceError
from digest.ports import FetchState, Harvest, Source

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Visit:
    """One source, visited once: a harvest or an error, never both."""

    source: str
    harvest: Harvest | None
    error: SourceError | None
    seconds: float


def gather(
    sources: Iterable[tuple[Source, FetchState]],
    *,
    is_known: Callable[[str], bool],
    threads: int,
) -> Iterator[Visit]:
    """Visit every source, at most `threads` at a time; visits come as they end.

    `is_known` is called from those threads. Closing the iterator early lets what runs end and
    starts nothing more.
    """
    with ThreadPoolExecutor(threads, thread_name_prefix="collect") as pool:
        visits: list[Future[Visit]] = [
            pool.submit(_visit, source, state, is_known) for source, state in sources
        ]
        try:
            for visit in as_completed(visits):
                yield visit.result()
        finally:
            for waiting in visits:
                waiting.cancel()


def _visit(source: Source, state: FetchState, is_known: Callable[[str], bool]) -> Visit:
    started = time.monotonic()
    harvest: Harvest | None = None
    error: SourceError | None = None
    try:
        harvest = source.collect(state, is_known=is_known)
    except SourceError as refused:
        error = refused
    except DigestError as refused:
        error = SourceError(f"{source.name}: {refused}")
    except Exception as surprise:
        log.exception("source %s failed unexpectedly", source.name)
        kind = type(surprise).__name__
        error = SourceError(f"{source.name}: failed unexpectedly ({kind}); please report")
    return Visit(source.name, harvest, error, time.monotonic() - started)

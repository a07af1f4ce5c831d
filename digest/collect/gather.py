"""Run sources side by side. One that fails is a visit with an error; the others go on."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice

from digest.errors import DigestError, SourceError
from digest.ports import FetchState, Harvest, Source

log = logging.getLogger(__name__)

AHEAD = 2  # visits a thread may be ahead of who takes them


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

    `is_known` is called from those threads. Only a few visits more than threads are under way or
    waiting to be taken, so memory does not grow with the number of sources. Closing the iterator
    early lets what runs end and starts nothing more.
    """
    coming = iter(sources)
    running: set[Future[Visit]] = set()
    with ThreadPoolExecutor(threads, thread_name_prefix="collect") as pool:

        def start(most: int) -> None:
            for source, state in islice(coming, most):
                running.add(pool.submit(_visit, source, state, is_known))

        start(AHEAD * threads)
        try:
            while running:
                ended, _ = wait(running, return_when=FIRST_COMPLETED)
                running.difference_update(ended)
                start(len(ended))
                while ended:
                    yield ended.pop().result()
        finally:
            for waiting in running:
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

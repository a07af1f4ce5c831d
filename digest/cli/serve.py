"""`digest serve`: scheduler, web pages and sender in one process."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json
from digest.cli.send import stopping
from digest.errors import Temporary

if TYPE_CHECKING:
    from digest.publisher import Publisher
    from digest.schedule.ticker import Ticker

log = logging.getLogger("digest.serve")

TICK = timedelta(seconds=15)  # how late a bulletin may start at most
ROUND = timedelta(seconds=3)  # until somebody who subscribed has their mail
AGAIN = timedelta(seconds=15)  # until sending is tried again after a full disk
LAST_TICK = timedelta(seconds=0.5)  # what the ticker gets once the sender has ended


@click.command()
@click.option("--host", help="Address to listen on; [web] host by default.")
@click.option("--port", type=click.IntRange(0, 65535), help="[web] port by default; 0 = any.")
@json_option
@pass_invocation
def serve(invocation: Invocation, *, host: str | None, port: int | None, as_json: bool) -> None:
    """Run scheduler, web pages and sender in one process, until stopped.

    SIGTERM ends it cleanly: what is in flight is finished and recorded. A second one on the same
    database is refused.
    """
    from digest.web.app import create_app  # noqa: PLC0415 - `--help` is quick
    from digest.web.front import Front  # noqa: PLC0415
    from digest.web.server import WebServer  # noqa: PLC0415

    web = invocation.settings().web
    stop = threading.Event()
    with opened(invocation) as publisher, publisher.sole_sender(), stopping(stop):
        app = create_app(Front(publisher), now=invocation.now)
        listening_port = web.port if port is None else port
        with WebServer(app, host=host or web.host, port=listening_port) as server:
            tickers = _tickers(invocation, publisher)
            for ticker in tickers:
                ticker.start()
            if as_json:
                print_json({"url": server.url, "process": os.getpid()})
            invocation.say(f"Digest is at {server.url}; stop it with Ctrl-C.")
            try:
                deliver_on(publisher.deliver, stop)
            finally:
                ended = [ticker.stop(within=LAST_TICK) for ticker in tickers]
            if not all(ended):
                _leave(invocation)
    invocation.say("Stopped; everything under way was recorded.")


def deliver_on(
    deliver: Callable[[threading.Event], None], stop: threading.Event, *, again: timedelta = AGAIN
) -> None:
    """Send until told to stop. A full disk or a busy database ends nothing but one attempt."""
    while not stop.is_set():
        try:
            deliver(stop)
        except Temporary as trouble:
            seconds = again.total_seconds()
            log.warning("%s (digest serve tries again in %.0f s)", trouble, seconds)
            stop.wait(seconds)


def _tickers(invocation: Invocation, publisher: Publisher) -> tuple[Ticker, ...]:
    """The clock; one for confirmation mails, which people wait for; and one for the bounce mailbox.

    That may be slow and must keep nothing waiting.
    """
    from digest.schedule.ticker import Ticker  # noqa: PLC0415 - `--help` is quick

    clock = Ticker(publisher.tick, every=TICK)
    postman = Ticker(lambda: _post_asks(publisher), every=ROUND)
    mailbox = invocation.settings().bounces.mailbox
    if mailbox.host is None:
        return clock, postman
    return clock, postman, Ticker(publisher.visit_mailbox, every=mailbox.interval)


def _post_asks(publisher: Publisher) -> None:
    publisher.post_asks()


def _leave(invocation: Invocation) -> None:
    """End now, in the middle of a visit to somebody slow: every tick is safe to cut short.

    The interpreter would wait for the visit's thread, for as long as a source may take to answer.
    """
    invocation.say("Stopped; every delivery was recorded, a visit under way begins anew next time.")
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)

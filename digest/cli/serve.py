"""`digest serve`: scheduler, web pages and sender in one process."""

from __future__ import annotations

import os
import threading
from datetime import timedelta

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json
from digest.cli.send import stopping

TICK = timedelta(seconds=15)  # how late a bulletin may start at most


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
    from digest.schedule.ticker import Ticker  # noqa: PLC0415 - `--help` is quick
    from digest.web.app import create_app  # noqa: PLC0415
    from digest.web.front import Front  # noqa: PLC0415
    from digest.web.server import WebServer  # noqa: PLC0415

    web = invocation.settings().web
    stop = threading.Event()
    with opened(invocation) as publisher, publisher.sole_sender(), stopping(stop):
        app = create_app(Front(publisher), now=invocation.now)
        listening_port = web.port if port is None else port
        with WebServer(app, host=host or web.host, port=listening_port) as server:
            ticker = Ticker(publisher.tick, every=TICK)
            ticker.start()
            if as_json:
                print_json({"url": server.url, "process": os.getpid()})
            invocation.say(f"Digest is at {server.url}; stop it with Ctrl-C.")
            try:
                publisher.deliver(stop)
            finally:
                ticker.stop()
    invocation.say("Stopped; everything under way was recorded.")

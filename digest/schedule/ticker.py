"""Says now, again and again, in a thread of its own. What is due is for others to know."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from digest.errors import DigestError

log = logging.getLogger("digest.ticker")


class Ticker:
    """Calls `tick` at once and then every so often, never twice at a time.

    Nothing is remembered from one run to the next: after downtime the first tick finds what
    was missed. A tick that fails is logged, and the next one comes all the same.
    """

    def __init__(self, tick: Callable[[], None], every: timedelta) -> None:
        self._tick = tick
        self._turn = threading.Lock()
        self._stopped = False
        self._idle = threading.Event()
        self._idle.set()
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            job_defaults={
                "misfire_grace_time": None,  # a late tick is as good as any
                "coalesce": True,  # ten missed ticks are one
                "max_instances": 1,
            },
        )
        # `now` is only the trigger's anchor, so that the first tick does not wait.
        self._scheduler.add_job(
            self._guarded_tick,
            IntervalTrigger(seconds=every.total_seconds(), timezone=UTC),
            next_run_time=datetime.now(UTC),
        )

    def start(self) -> None:
        """Begin to tick."""
        self._stopped = False
        self._scheduler.start()

    def stop(self, *, within: timedelta) -> bool:
        """Tick no more; whether a tick that was under way ended in time."""
        with self._turn:
            self._stopped = True
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        return self._idle.wait(within.total_seconds())

    def _guarded_tick(self) -> None:
        with self._turn:
            if self._stopped:
                return
            self._idle.clear()
        try:
            self._tick()
        except DigestError as error:
            log.warning("%s; it will be tried again", error)
        except Exception:
            # The door of the thread: a bug in one tick must not end the scheduler.
            log.exception("the scheduler's tick failed; it will be tried again")
        finally:
            self._idle.set()

"""Write docs/trust.md from what the drills came to. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from digest.config.settings import Personalise
from digest.model.delivery import Policy
from trust.kills import BATCH, FAULTS, LANES, LATEST_KILL_S, Result
from trust.pace import Paced
from trust.power import Outage

HEAD = """\
# What was tried to break the promise

> Nobody skipped, nobody twice: audience = accepted + failed + suppressed + cancelled + unknown +
> pending, always, and the ledger proves it after any crash.

Written by `make trust` on {on} ({machine}). Run it to get figures of your own; the seed makes the
kills and the faults come from the same dice, though not at the same instructions.

## The sender is killed

A sender posts batches of {batch} in {lanes} threads to an endpoint in a process of its own, and is
killed by SIGKILL at a random moment within {latest:.0f} ms of its start; then the next one starts.
After a life in which nothing arrived, as on a busy machine, the next may last twice as long.
{faults:.0%} of the requests meet a fault as well: 500, 503 after accepting, 429, a reset before or
after accepting, an acceptance that comes late, a cut or unreadable answer. Afterwards the two
ledgers, ours and the endpoint's, are compared delivery by delivery.

| policy | endpoint | seed | kills | deliveries | accepted | unknown | of these had gone | lost | doubled | books balance | minutes |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---:|
"""
TAIL = """
*Lost*: the books say something else than unknown, and the reader got nothing. *Doubled*: the reader
got an issue twice. *Unknown*: nobody can say, so the delivery is listed, by number and with the
reason, in `digest issue certificate`, for `digest queue resolve`. Where the endpoint remembers keys
there is no such delivery. {released}

## The power is cut

SQLite's own file access is watched while an issue is sent. At every sync the disk is imaged as a
power cut may leave it: what was synced is there; of each write since then all, nothing, or any of
its sectors of 512 bytes, in whatever order. Each image is opened and asked three things, and from
every tenth a sender goes on to the end, at an endpoint that stands where it stood at that moment.

| seeds | syncs | images | unsound, or books that do not balance | a posted letter forgotten | a recorded outcome undone | sent to the end | lost | doubled |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
{outages}

The same drill finds letters forgotten at once when SQLite is told not to wait for the disk
(`synchronous=NORMAL`): `tests/deliver/test_power_loss.py` holds both. Of the folder's entries it is
assumed that they are on the disk with the next sync of any file, as on file systems with a journal.

## The pace

`per_second` as it arrived at the endpoint, from the first answer to the last:

| slots filled | asked for | recipients | seconds | went a second | off by |
|---|---:|---:|---:|---:|---:|
{paces}

## The other drills

They are part of `make test`, so they hold for every commit:

| drill | where |
|---|---|
| every row of the fault table: refusals, limits, resets, late answers, key lifetimes | `tests/deliver/test_faults.py`, `tests/deliver/test_mishaps.py` |
| a process that ends at every named step before a side effect, the list taken from the code | `tests/deliver/test_crash_points.py` |
| the power is cut at every sync, as above but shorter | `tests/deliver/test_power_loss.py` |
| full disk, locked, read-only and damaged database; a backup restored while sending | `tests/deliver/test_mishaps.py`, `tests/deliver/test_queue.py` |
| the command itself killed while it posts | `tests/deliver/test_killed_sender.py` |
"""


def page(
    results: Iterable[Result],
    outages: Iterable[Outage],
    paces: Iterable[Paced],
    *,
    on: date,
    machine: str,
) -> str:
    """The whole page."""
    drilled = tuple(results)
    head = HEAD.format(
        on=on, machine=machine, batch=BATCH, lanes=LANES, latest=LATEST_KILL_S * 1000, faults=FAULTS
    )
    released = sum(one.released for one in drilled)
    poison = (
        f"{released:,} deliveries were killed three times in a row, stopped as poison, and let go "
        "by the drill as an operator would, under the key they had."
        if released
        else "No batch was killed three times in a row, so none was stopped as poison."
    )
    return (
        head
        + "".join(map(_row, drilled))
        + TAIL.format(
            released=poison, outages=_together(outages), paces="\n".join(map(_pace, paces))
        )
    )


def _row(one: Result) -> str:
    endpoint = "remembers keys" if one.policy is Policy.KEYED else "forgets keys"
    cells = (
        f"`{one.policy}`",
        endpoint,
        str(one.seed),
        f"{one.kills:,}",
        f"{one.readers:,}",
        f"{one.accepted:,}",
        f"{one.unknown:,}",
        f"{one.unknown_but_gone:,}",
        f"**{one.lost}**",
        f"**{one.doubled}**",
        "yes" if one.balanced else "**NO**",
        f"{one.seconds / 60:.1f}",
    )
    return f"| {' | '.join(cells)} |\n"


def _together(outages: Iterable[Outage]) -> str:
    cuts = tuple(outages)
    columns = (
        [one.syncs for one in cuts],
        [one.images for one in cuts],
        [one.unsound for one in cuts],
        [one.forgotten for one in cuts],
        [one.undone for one in cuts],
        [one.resumed for one in cuts],
        [one.lost for one in cuts],
        [one.doubled for one in cuts],
    )
    seeds = f"{cuts[0].seed} to {cuts[-1].seed}" if cuts else "none"
    return f"| {' | '.join((seeds, *(f'{sum(column):,}' for column in columns)))} |"


def _pace(one: Paced) -> str:
    cells = (
        "by the endpoint" if one.personalise is Personalise.THERE else "here, one letter a request",
        f"{one.asked:,}",
        f"{one.sent:,}",
        f"{one.seconds:.1f}",
        f"{one.rate:,.1f}",
        f"{one.rate / one.asked - 1:+.1%}",
    )
    return f"| {' | '.join(cells)} |"

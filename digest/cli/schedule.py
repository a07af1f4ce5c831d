"""`digest schedule`: when bulletins go out."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import click

from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table
from digest.config.shape import nearest
from digest.errors import UsageError
from digest.model.bulletin import Bulletin, Occurrence
from digest.schedule.calendar import next_occurrences, occurrences_from, unused_moves
from digest.schedule.forecast import in_words


@click.group()
def schedule() -> None:
    """Say when bulletins go out."""


@schedule.command("list")
@json_option
@pass_invocation
def list_bulletins(invocation: Invocation, *, as_json: bool) -> None:
    """List the bulletins and when each goes out next."""
    bulletins = tuple(invocation.settings().bulletins.values())
    now = invocation.now()
    coming = [next_occurrences(one.when, after=now, count=1) for one in bulletins]
    if as_json:
        pairs = zip(bulletins, coming, strict=True)
        print_json({"bulletins": [_bulletin_document(*pair) for pair in pairs]})
        return
    rows = []
    for one, occurrences in zip(bulletins, coming, strict=True):
        lines = in_words(occurrences, one.when.zone, now=now)
        next_one = f"{lines[0].day} {lines[0].clock}, {lines[0].away}" if lines else None
        rows.append((one.name, " ".join(one.languages), next_one))
    print_table(("BULLETIN", "LANGUAGES", "NEXT"), rows)
    if not bulletins:
        invocation.say("No bulletin yet: put one file each into schedules/.")


@schedule.command("next")
@click.argument("bulletin")
@click.option("-n", "count", metavar="N", type=click.IntRange(1, 500), default=5, show_default=True)
@click.option(
    "--from",
    "on",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="From this day on, the day included; from now on when not given.",
)
@json_option
@pass_invocation
def next_issues(
    invocation: Invocation, *, bulletin: str, count: int, on: datetime | None, as_json: bool
) -> None:
    """Show the next times that BULLETIN goes out, and why some are not as usual.

    \b
    Examples:
      digest schedule next ajankohtaistiedote
      digest schedule next ajankohtaistiedote -n 26 --from 2027-01-01
    """  # noqa: D301 - click reads the escape
    found = _named(invocation, bulletin)
    occurrences = _coming(invocation, found, count, on.date() if on else None)
    if as_json:
        zone = found.when.zone
        print_json({"occurrences": [_document(one, zone) for one in occurrences]})
        return
    lines = in_words(occurrences, found.when.zone, now=invocation.now())
    print_table(
        ("DAY", "TIME", "AWAY", "NOTE"),
        ((line.day, line.clock, line.away, line.note) for line in lines),
    )
    if not lines:
        invocation.say("The rule names no day from then on.")
    for move in unused_moves(found.when):
        invocation.say(
            f"Note: [[when.move]] from {move.moved_on} changes nothing: "
            "the rule does not name that day."
        )


def _named(invocation: Invocation, name: str) -> Bulletin:
    bulletins = invocation.settings().bulletins
    if name not in bulletins:
        hint = nearest(name, bulletins) if bulletins else "schedules/ holds no file"
        raise UsageError(f"there is no bulletin '{name}'; {hint}")
    return bulletins[name]


def _coming(
    invocation: Invocation, bulletin: Bulletin, count: int, on: date | None
) -> tuple[Occurrence, ...]:
    if on is None:
        return next_occurrences(bulletin.when, after=invocation.now(), count=count)
    return occurrences_from(bulletin.when, on=on, count=count)


def _document(one: Occurrence, zone: ZoneInfo) -> dict[str, object]:
    return {
        "nominal_on": one.nominal_on,
        "sends_at": one.sends_at.astimezone(zone),
        "reason": one.reason,
    }


def _bulletin_document(bulletin: Bulletin, coming: tuple[Occurrence, ...]) -> dict[str, object]:
    zone = bulletin.when.zone
    return {
        "name": bulletin.name,
        "title": dict(bulletin.title),
        "languages": bulletin.languages,
        "rrule": bulletin.when.rrule,
        "timezone": zone.key,
        "next": _document(coming[0], zone) if coming else None,
    }

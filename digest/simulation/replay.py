"""Run a bulletin over past or coming months, in a folder of its own and by a clock of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from digest.assembly import open_publisher
from digest.config.settings import EndpointSettings, Settings, SourceSettings
from digest.errors import Refused, UsageError
from digest.model.bulletin import ApprovalMode, Bulletin, Occurrence
from digest.publisher import NothingToSay, Publisher
from digest.schedule.calendar import occurrences_between
from digest.simulation.account import Account, Sent, account
from digest.simulation.notes import DatedNote, by_day, sources_of

MORNING = time(6)  # local; when a day's notes are collected
DRAFTED_AHEAD = timedelta(hours=1)
BY = "simulation"
Watch = Callable[[Sent], None]
Step = tuple[datetime, tuple[DatedNote, ...] | Occurrence]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to replay: local days, both inclusive."""

    bulletin: Bulletin
    first_on: date
    last_on: date
    notes: tuple[DatedNote, ...]


class _Clock:
    """It stands where the replay puts it."""

    def __init__(self) -> None:
        self.moment = datetime(2000, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


def replay(
    settings: Settings, plan: Plan, *, keep: Callable[[Publisher, Sent], None], watch: Watch
) -> Account:
    """Make every issue that the schedule plans, and account for all of it.

    Nothing of the installation is read or changed but its settings and templates, and nothing is
    mailed.

    Args:
        keep: gets each sending while its editions can still be asked for.
    """
    names = tuple(sources_of(plan.notes))
    clock = _Clock()
    with TemporaryDirectory(prefix="digest-simulation-") as folder:
        root = Path(folder)
        with open_publisher(_settings(settings, plan, root, names), now=clock) as publisher:
            sendings = []
            for at, due in _steps(plan):
                clock.moment = at
                if isinstance(due, Occurrence):
                    sent = _send(publisher, plan.bulletin.name, due, clock)
                    sendings.append(sent)
                    keep(publisher, sent)
                    watch(sent)
                else:
                    _publish(root, due)
                    publisher.collect()
            return account(sendings, publisher.items(limit=1_000_000), names)


def _settings(settings: Settings, plan: Plan, root: Path, sources: tuple[str, ...]) -> Settings:
    if not set(plan.bulletin.sources) & {"*", *sources}:
        raise UsageError(
            f"{plan.bulletin.name} takes from {', '.join(plan.bulletin.sources)}; put the notes of "
            "each into a folder of that name"
        )
    for name in sources:
        (root / name).mkdir()
    bulletin = replace(plan.bulletin, approval=ApprovalMode.EDITOR, hold=timedelta(0))
    return replace(
        settings,
        store_url=f"sqlite:///{root / 'simulation.db'}",
        sources=tuple(
            SourceSettings(
                name,
                "folder",
                path=root / name,
                first_run=f"since {plan.first_on}",
                max_items=10_000,
                weight=next((one.weight for one in settings.sources if one.name == name), 0),
            )
            for name in sources
        ),
        summariser=None,
        endpoint=EndpointSettings(kind="folder", path=root / "mail"),
        bulletins={bulletin.name: bulletin},
    )


def _steps(plan: Plan) -> tuple[Step, ...]:
    """Days with notes and sendings, in the order of time."""
    zone = plan.bulletin.when.zone
    steps: list[Step] = [
        (datetime.combine(day, MORNING, zone).astimezone(UTC), notes)
        for day, notes in by_day(plan.notes).items()
        if day <= plan.last_on
    ]
    occurrences = occurrences_between(plan.bulletin.when, plan.first_on, plan.last_on)
    return tuple(sorted([*steps, *((one.sends_at, one) for one in occurrences)], key=_at))


def _at(step: Step) -> datetime:
    return step[0]


def _publish(root: Path, notes: tuple[DatedNote, ...]) -> None:
    """Put a day's notes where the sources look; what stood there was collected before."""
    for old in root.glob("*/*.md"):
        old.unlink()
    for note in notes:
        (root / note.source / note.name).write_text(note.text, encoding="utf-8")


def _send(publisher: Publisher, bulletin: str, due: Occurrence, clock: _Clock) -> Sent:
    clock.moment = due.sends_at - DRAFTED_AHEAD
    made = publisher.draft(bulletin)
    if isinstance(made, NothingToSay):
        return Sent(due.nominal_on, None, reason=made.reason)
    try:
        publisher.approve(made.id, by=BY)
    except Refused as error:
        return Sent(due.nominal_on, made, stopped=str(error))
    clock.moment = due.sends_at
    publisher.queue(made.id)
    return Sent(due.nominal_on, publisher.the_issue(made.id))

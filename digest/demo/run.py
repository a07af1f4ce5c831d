"""Run the main job on the demo bodies, HTTP in and HTTP out, through the public use cases only.

site ─collect→ items ─draft→ issue ─check, approve→ editions ─queue, deliver→ endpoint
"""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from digest.assembly import open_publisher, system_clock
from digest.config.load import load
from digest.deliver.filled import fill
from digest.demo.calendar_words import HELSINKI
from digest.demo.folder import DemoFolder, Memory
from digest.demo.site import DemoSite
from digest.demo.story import Dated, Made, Printed, Roll, Sent, Story, Visited
from digest.errors import Temporary
from digest.model.issue import Edition, EventEntry, Issue, IssueState
from digest.model.subscriber import Consent
from digest.ports import Now
from digest.publisher import NothingToSay, Publisher
from digest.testing.endpoint import FaultEndpoint

BULLETIN = "ajankohtaistiedote"
EDITOR = "Demo Editor"
_GONE = "taavi.ei-enaa@example.net"  # stands on the list, and asked never to be mailed
_STARTED = (IssueState.APPROVED, IssueState.QUEUED, IssueState.SENDING, IssueState.PAUSED)
_HORIZON = timedelta(seconds=30)


def run_demo(root: Path, *, now: Now = system_clock) -> Story:
    """Collect, draft, check, approve and send in the folder `root`; the second time, find nothing.

    Raises:
        DigestError: whatever the job raises; nothing of it is caught here.
        Temporary: another program took a port that the folder remembers.
    """
    begun = time.perf_counter()
    folder = DemoFolder(root)
    memory = folder.recall(now().astimezone(HELSINKI).date())
    with _servers(folder, memory) as (site, endpoint):
        memory = Memory(memory.day, int(site.origin.rpartition(":")[2]), endpoint.port)
        folder.write(memory, site=site.origin, endpoint=endpoint.url)
        with open_publisher(load(folder.config, {}), now=now) as publisher:
            story = Story(publisher.settings.site.name, memory.day, folder.root)
            story = _run(publisher, folder, endpoint, story)
    return replace(story, seconds=time.perf_counter() - begun)


@contextmanager
def _servers(folder: DemoFolder, memory: Memory) -> Iterator[tuple[DemoSite, FaultEndpoint]]:
    try:
        site = DemoSite(memory.day, port=memory.site_port)
        endpoint = FaultEndpoint(
            port=memory.endpoint_port, ledger=folder.ledger, mails=folder.mails
        )
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise Temporary(
            f"a port that the demo in {folder.root} uses ({memory.site_port} or "
            f"{memory.endpoint_port}) is taken; stop the other program, or rm -r {folder.root}"
        ) from error
    with site, endpoint:
        yield site, endpoint


def _run(publisher: Publisher, folder: DemoFolder, endpoint: FaultEndpoint, story: Story) -> Story:
    story = replace(
        story,
        visited=_collect(publisher),
        merged=tuple(item.title for item in publisher.items() if len(item.origins) > 1),
        roll=_enrol(publisher, folder),
    )
    if nothing := _nothing_new(publisher, story):
        return replace(story, nothing=nothing)
    issue = _unfinished(publisher) or publisher.draft(BULLETIN)
    if isinstance(issue, NothingToSay):
        return replace(story, nothing=issue.reason)
    made = _make(publisher, folder, issue)
    sent = _send(publisher, folder, endpoint, issue)
    return replace(story, dated=_dated(issue), made=made, sent=sent)


def _nothing_new(publisher: Publisher, story: Story) -> str | None:
    """Why there is nothing to do, once an issue was sent.

    The issue after that one is not drafted ahead of its time, though reminders would fill it.
    """
    latest = publisher.issue(f"{BULLETIN}/latest")
    if latest is None or latest.state is not IssueState.SENT:
        return None
    if any(visited.new or visited.merged for visited in story.visited):
        return None
    return f"no source has told anything since {latest.name} was sent"


def _collect(publisher: Publisher) -> tuple[Visited, ...]:
    kinds = {source.name: source.kind for source in publisher.settings.sources}
    return tuple(
        Visited(
            name=report.source,
            kind=kinds[report.source],
            new=report.new,
            merged=report.merged,
            known=report.known,
            unchanged=report.unchanged,
            notes=report.notes,
            problem=report.error,
        )
        for report in publisher.collect()
    )


def _enrol(publisher: Publisher, folder: DemoFolder) -> Roll:
    publisher.suppress(_GONE, reason="asked never to be mailed")
    consent = Consent("consent", "the demo's sign-up form", publisher.now(), EDITOR)
    imported = publisher.import_roll(folder.readers(), bulletin=BULLETIN, consent=consent)
    enrolled = imported.enrolled
    return Roll(
        rows=imported.rows,
        on_list=enrolled.added + enrolled.updated + enrolled.unchanged,
        suppressed=enrolled.suppressed,
        rejects=tuple((reject.row, reject.reason) for reject in imported.rejects),
    )


def _unfinished(publisher: Publisher) -> Issue | None:
    """An issue that an interrupted run left approved but not sent."""
    return next((issue for issue in publisher.issues() if issue.state in _STARTED), None)


def _make(publisher: Publisher, folder: DemoFolder, issue: Issue) -> Made:
    findings = publisher.findings(issue.id)
    if issue.state not in _STARTED:
        issue = publisher.approve(issue.id, by=EDITOR)
    return Made(
        name=issue.name,
        sections=tuple(
            (section.title.get("en", section.id), len(section.entries))
            for section in issue.sections
        ),
        editions=tuple(_print(folder, issue, edition) for edition in publisher.editions(issue.id)),
        findings=findings,
        approved_by=issue.approved_by or EDITOR,
    )


def _print(folder: DemoFolder, issue: Issue, edition: Edition) -> Printed:
    """Write an edition to look at, its slots filled with nobody's values."""
    slots = edition.html.slots.union(
        edition.text.slots, *(value.slots for _, value in edition.headers)
    )
    mail = fill(edition, dict.fromkeys(slots, "#"))
    folder.previews.mkdir(parents=True, exist_ok=True)
    stem = f"{issue.name.replace('/', '-')}-{edition.language}"
    html, text = folder.previews / f"{stem}.html", folder.previews / f"{stem}.txt"
    html.write_text(mail.html, "utf-8")
    text.write_text(mail.text, "utf-8")
    return Printed(edition.language, mail.subject, len(mail.html.encode()), html, text)


def _dated(issue: Issue) -> tuple[Dated, ...]:
    events = [entry for entry in issue.entries if isinstance(entry, EventEntry)]
    return tuple(
        Dated(
            start_on=entry.event.start_on,
            end_on=entry.event.end_on,
            kind=entry.event.kind,
            title=entry.event.title,
            words="" if entry.event.structured else entry.event.evidence.text,
            found_in=entry.source if entry.event.structured else entry.item_title,
            reason=entry.reason,
        )
        for entry in sorted(events, key=lambda entry: entry.event.start_on)
    )


def _send(publisher: Publisher, folder: DemoFolder, endpoint: FaultEndpoint, issue: Issue) -> Sent:
    publisher.queue(issue.id)
    with publisher.sole_sender():
        publisher.deliver(threading.Event(), horizon=_HORIZON)
    return Sent(
        certificate=publisher.certificate(issue.id),
        taken=sum(effect.issue == issue.id for effect in endpoint.accepted),
        doubled=len(endpoint.doubled),
        mails=folder.mails,
        first_mail=_first_mail(folder, publisher.the_issue(issue.id)),
    )


def _first_mail(folder: DemoFolder, issue: Issue) -> Path | None:
    """One mail in the bulletin's first language."""
    return min(folder.mails.glob(f"{issue.name.replace('/', '-')}-fi-*.eml"), default=None)

"""The first half of the work: from sources to an approved issue."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from digest.collect.frontmatter import Note
from digest.compose.segments import Cut
from digest.compose.translations import Missing, missing
from digest.config.settings import Settings
from digest.errors import UsageError
from digest.model.event import KnownEvent
from digest.model.finding import Acceptance, Finding
from digest.model.issue import Edition, Issue
from digest.model.item import Item
from digest.model.reading import Reading
from digest.model.subscriber import Subscriber
from digest.model.visit import VisitRecord
from digest.publisher import (
    approving,
    bundling,
    checking,
    collecting,
    drafting,
    editing,
    paraphrasing,
    previewing,
    sourcing,
    standing,
    subscribable,
    tailoring,
)
from digest.publisher.bundling import Rendered
from digest.publisher.collecting import SourceReport
from digest.publisher.desk import Desk
from digest.publisher.drafting import NothingToSay
from digest.publisher.paraphrasing import Paraphrased
from digest.publisher.sourcing import Pushed
from digest.publisher.standing import SourceHealth
from digest.publisher.workshop import Workshop
from digest.render.proof.sheet import Proof

if TYPE_CHECKING:  # heavy, and only needed when a source is proposed
    from digest.collect.propose import Proposal


class Newsdesk:
    """Collects, drafts, checks and approves.

    `ref` is an issue's id, `BULLETIN/NUMBER`, `BULLETIN/latest`, or `latest` of all bulletins.
    """

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop

    @property
    def settings(self) -> Settings:
        """What the files say."""
        return self._shop.settings

    def now(self) -> datetime:
        """The present moment, as every stage sees it."""
        return self._shop.now()

    def collect(
        self,
        names: Iterable[str] = (),
        *,
        dry_run: bool = False,
        watch: collecting.Watch = lambda _report: None,
    ) -> tuple[SourceReport, ...]:
        """Visit sources, all active ones when none is named, and keep what is new."""
        return collecting.collect(
            self._shop, tuple(names), dry_run=dry_run, by_hand=True, watch=watch
        )

    def paraphrase(self) -> Paraphrased | None:
        """Ask the language model about new items; None where the settings name none."""
        return paraphrasing.paraphrase(self._shop)

    def source_health(self) -> tuple[SourceHealth, ...]:
        """How every source of the settings is doing."""
        return standing.health(self._shop)

    def source_visits(self, name: str, *, limit: int) -> tuple[VisitRecord, ...]:
        """The last visits of a source, newest first."""
        return self._shop.sources.visits(name, limit=limit)

    def active_sources(self) -> int:
        """How many sources `collect` visits when none is named."""
        return len(collecting.active_sources(self._shop, self._shop.sources.all()))

    def pause_source(self, name: str) -> None:
        """Leave a source alone until it is resumed."""
        sourcing.pause(self._shop, name)

    def remove_source(self, name: str) -> None:
        """Leave a source alone for good, though its settings stay in the file."""
        sourcing.remove(self._shop, name)

    def resume_source(self, name: str) -> None:
        """Visit a source again that was paused or removed, at the next tick."""
        sourcing.resume(self._shop, name)

    def accept_source(self, name: str, *, as_known: bool = False) -> int:
        """Let the items in that wait because their source looks rebuilt; how many there were."""
        return sourcing.accept(self._shop, name, as_known=as_known)

    def propose_source(self, url: str) -> Proposal:
        """A working configuration for an address, tried out."""
        return self._shop.prober().propose(url)

    def add_item(self, note: Note, *, source: str) -> Pushed:
        """Keep an item that a person or program hands over."""
        return sourcing.push(self._shop, note, source=source)

    def items(self, *, limit: int = 1000) -> tuple[Item, ...]:
        """The newest items, each as it stands today."""
        return sourcing.newest_items(self._shop, limit=limit)

    def item(self, item_id: str) -> tuple[Item, Reading]:
        """One item and what was read in it."""
        found = self._shop.items.get(item_id)
        if found is None:
            raise UsageError(f"there is no item {item_id}; see digest items list")
        return found

    def events(self, *, past: bool = False) -> tuple[KnownEvent, ...]:
        """Known events in order of their day."""
        today = self._shop.local(self._shop.now()).date()
        return self._shop.events.all(ending_from=None if past else today)

    # Draft, check, approve

    def draft(self, bulletin: str, *, period_end: date | None = None) -> Issue | NothingToSay:
        """The draft for a bulletin's next occurrence."""
        return drafting.draft(self._shop, self._shop.bulletin(bulletin), period_end=period_end)

    def issues(self) -> tuple[Issue, ...]:
        """All issues, newest first."""
        return self._shop.issues.all()

    def issue(self, ref: str) -> Issue | None:
        """One issue, or None."""
        name, _, number = ref.rpartition("/")
        if number == "latest":
            return self._shop.issues.latest(name or None)
        if name and number.isdecimal() and len(number) < 10:
            return self._shop.issues.numbered(name, int(number))
        return self._shop.issues.get(ref)

    def the_issue(self, ref: str) -> Issue:
        """One issue.

        Raises:
            UsageError: there is none of that name.
        """
        found = self.issue(ref)
        if found is None:
            raise UsageError(f"there is no issue {ref!r}; see digest issue list")
        return found

    def desk(self, ref: str, *, by: str) -> Desk:
        """A draft in the hands of a named editor."""
        return Desk(self._shop, self.the_issue(ref), by)

    def bundle(self, ref: str) -> bytes:
        """Everything of a frozen issue in one file."""
        return bundling.export(self._shop, self.the_issue(ref))

    def render_again(self, bundle: bytes) -> Rendered:
        """Whether a bundle renders to what was approved."""
        return bundling.render_again(self._shop.sandbox, bundle)

    def calendar(self, bulletin: str, language: str) -> str:
        """The events that readers of a bulletin were told of, as one .ics file to subscribe to."""
        return subscribable.calendar(self._shop, self._shop.bulletin(bulletin), language)

    def editions(self, ref: str) -> tuple[Edition, ...]:
        """The editions as they would be sent."""
        return editing.editions(self._shop, self.the_issue(ref))

    def findings(self, ref: str) -> tuple[Finding, ...]:
        """What the gate says."""
        return approving.report(self._shop, self.the_issue(ref))

    def proof(
        self,
        ref: str,
        *,
        language: str | None = None,
        reader: Subscriber | None = None,
        segment: str = "",
    ) -> Proof:
        """One edition laid out for proofreading, as a reader or nobody in particular gets it."""
        return previewing.proof(
            self._shop, self.the_issue(ref), language=language, reader=reader, segment=segment
        )

    def cut(self, ref: str) -> Cut:
        """Which editions the readers of today need beside the full ones."""
        return tailoring.cut_of(self._shop, self.the_issue(ref))

    def missing_translations(self, ref: str) -> tuple[Missing, ...]:
        """Entries that an edition cannot tell in its own language."""
        issue = self.the_issue(ref)
        return missing(issue, self._shop.bulletin(issue.bulletin).languages)

    def try_links(self, ref: str) -> int:
        """Fetch what an issue links to; the gate says what was not there."""
        issue = self.the_issue(ref)
        return checking.try_links(self._shop, editing.editions(self._shop, issue))

    def accept(self, ref: str, rule: str, *, by: str, why: str, language: str | None = None) -> int:
        """Take the gate's warnings of a rule upon oneself; how many there were."""
        issue = self.the_issue(ref)
        return checking.accept(
            self._shop,
            issue,
            editing.editions(self._shop, issue),
            tailoring.parts_of(self._shop, issue),
            rule=rule,
            language=language,
            as_said=Acceptance(by, self.now(), why),
        )

    def approve(self, ref: str, *, by: str) -> Issue:
        """Freeze the editions of a draft, bound to their content hash."""
        return approving.approve(self._shop, self.the_issue(ref), by=by)

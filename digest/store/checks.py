"""What the gate said: warnings that were accepted, reports of approvals, links that were tried."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import delete, select

from digest.model.finding import Acceptance, Finding
from digest.store.database import Database, insert_on
from digest.store.schema import acceptance, gate_report, tried_link


class Checks:
    """What is kept of the gate's work."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def accept(self, issue_id: str, finding: Finding, *, of: str, as_said: Acceptance) -> None:
        """Keep that somebody takes a warning upon themselves. `of`: hash of the content."""
        with self._database.writing() as db:
            db.execute(
                insert_on(db, acceptance)
                .values(
                    issue_id=issue_id,
                    finding=finding.key,
                    content_hash=of,
                    rule=finding.rule,
                    by=as_said.by,
                    at=as_said.at,
                    why=as_said.why,
                )
                .on_conflict_do_nothing()
            )

    def accepted(self, issue_id: str) -> Mapping[tuple[str, str], Acceptance]:
        """Acceptances of an issue by finding and hash of the content they were given for."""
        wanted = select(acceptance).where(acceptance.c.issue_id == issue_id)
        with self._database.reading() as db:
            return {
                (row.finding, row.content_hash): Acceptance(row.by, row.at, row.why)
                for row in db.execute(wanted)
            }

    def keep_report(
        self, issue_id: str, findings: Iterable[Finding], *, of: str, made_at: datetime
    ) -> None:
        """Store what the gate said of an issue as it was approved. `of`: its content hash."""
        with self._database.writing() as db:
            db.execute(delete(gate_report).where(gate_report.c.issue_id == issue_id))
            db.execute(
                gate_report.insert().values(
                    issue_id=issue_id, content_hash=of, made_at=made_at, findings=tuple(findings)
                )
            )

    def report(self, issue_id: str) -> tuple[Finding, ...] | None:
        """What the gate said when an issue was approved; None when it was not."""
        wanted = select(gate_report.c.findings).where(gate_report.c.issue_id == issue_id)
        with self._database.reading() as db:
            found: tuple[Finding, ...] | None = db.execute(wanted).scalar()
        return found

    def tried(self, urls: Iterable[str], *, since: datetime) -> Mapping[str, str | None]:
        """Links tried since then, and what came instead of a page, or None."""
        chosen = frozenset(urls)
        wanted = select(tried_link).where(tried_link.c.tried_at >= since)
        with self._database.reading() as db:
            return {row.url: row.problem for row in db.execute(wanted) if row.url in chosen}

    def keep_tried(self, found: Mapping[str, str | None], *, at: datetime) -> None:
        """Remember what links answered; what they answered before is forgotten."""
        rows = [{"url": url, "tried_at": at, "problem": problem} for url, problem in found.items()]
        if not rows:
            return
        with self._database.writing() as db:
            db.execute(delete(tried_link).where(tried_link.c.url.in_(found)))
            db.execute(tried_link.insert(), rows)

"""Write down how an issue's deliveries stand, sealed, and check such books later."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from digest.model.delivery import Act, Certificate, DeliveryState
from digest.model.issue import Issue, IssueState
from digest.publisher.workshop import Workshop
from digest.render.edition import content_hash
from digest.store.acts import broken_link

VERSION = 1
SEAL = b"digest certificate "  # the same secret signs links
LISTED = (DeliveryState.FAILED, DeliveryState.UNKNOWN)
APPROVED = (
    IssueState.APPROVED,
    IssueState.QUEUED,
    IssueState.SENDING,
    IssueState.PAUSED,
    IssueState.SENT,
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `problem`: None when it is as it should be."""

    about: str
    promise: str
    problem: str | None = None


def certificate(shop: Workshop, issue: Issue) -> dict[str, Any]:
    """How an issue's deliveries stand now, who is unknown and why; sealed with our key."""
    books = shop.books.certificate(issue.id)
    told: dict[str, Any] = {
        "certificate": VERSION,
        "instance": shop.identity.instance,
        "issue": issue.name,
        "issue_id": issue.id,
        "state": str(issue.state),
        "content_hash": issue.content_hash,
        "made_at": shop.now().astimezone(UTC).isoformat(),
        **asdict(books),
        "balanced": books.balanced,
        "reasons": [
            {"state": state, "detail": why, "deliveries": many}
            for state, why, many in shop.books.reasons(issue.id)
        ],
        "unsettled": [
            {"id": f"{issue.id}-{row.id}", "state": row.state, "detail": row.detail}
            for row in shop.books.in_states(issue.id, LISTED)
        ],
        "acts": [_told(one) for one in shop.acts.all(issue.id)],
        "ledger_sha256": shop.books.fingerprint(issue.id),
    }
    key_id = shop.identity.current
    return {**told, "seal": {"key": key_id, "hmac_sha256": _seal(shop, key_id, told)}}


def audit(shop: Workshop) -> tuple[Check, ...]:
    """Every issue's books, and the record of acts."""
    acts = shop.acts.all()
    place = broken_link(acts)
    broken = None if place is None else f"act {place + 1} of {len(acts)} does not fit its chain"
    step = shop.trail.broken_link()
    torn = None if step is None else f"step {step + 1} does not fit its chain"
    checks = [
        Check("acts", "no act was changed or taken out", broken),
        Check("readers", "no step of the trail was changed or taken out", torn),
    ]
    for issue in shop.issues.all():
        checks += _audit_issue(shop, issue)
    return tuple(checks)


def audit_certificate(shop: Workshop, document: bytes) -> tuple[Check, ...]:
    """Whether a certificate is ours, and whether the ledger still says what it says."""
    try:
        told = msgspec.json.decode(document, type=dict[str, Any])
        made_at = datetime.fromisoformat(told["made_at"])
        books = Certificate(**{name: told[name] for name in Certificate.__dataclass_fields__})
    except (msgspec.DecodeError, msgspec.ValidationError, KeyError, TypeError, ValueError):
        return (Check("certificate", "it can be read", "this is no certificate of Digest's"),)
    return tuple(_compare(shop, told, made_at, books))


def _compare(
    shop: Workshop, told: Mapping[str, Any], made_at: datetime, books: Certificate
) -> Iterator[Check]:
    about = str(told.get("issue"))
    yield Check(about, "it was made here and not changed", _seal_problem(shop, told))
    yield Check(about, "its equation holds", None if books.balanced else "it does not add up")
    issue = shop.issues.get(str(told.get("issue_id")))
    if issue is None:
        yield Check(about, "the issue is in the ledger", "the ledger does not know it")
        return
    same = issue.content_hash == told.get("content_hash")
    yield Check(about, "what was approved is the same", None if same else "the hash differs")
    if books.pending:
        grown = shop.books.certificate(issue.id).accepted >= books.accepted
        problem = None if grown else "fewer are accepted now than then"
        yield Check(about, "it was made while sending; nothing accepted was taken back", problem)
        return
    later = [one for one in shop.acts.all(issue.id) if one.at > made_at]
    same = shop.books.fingerprint(issue.id, before=later) == told.get("ledger_sha256")
    promise = "every delivery stands where it stood, but for recorded acts"
    yield Check(about, promise, None if same else "the ledger differs, and no act says why")


def _audit_issue(shop: Workshop, issue: Issue) -> Iterator[Check]:
    if issue.state in APPROVED:
        same = content_hash(shop.issues.editions(issue.id)) == issue.content_hash
        problem = None if same else "the frozen editions are not those that were approved"
        yield Check(issue.name, "what was approved is what is sent", problem)
    books = shop.books.certificate(issue.id)
    if not books.audience:
        return
    problem = None if books.balanced else f"{books.audience} readers, but the states add up wrong"
    yield Check(issue.name, "audience = accepted + failed + … + pending", problem)
    open_still = issue.state is IssueState.SENT and books.pending
    problem = f"{books.pending} deliveries are pending" if open_still else None
    yield Check(issue.name, "a sent issue has nothing pending", problem)


def _seal(shop: Workshop, key_id: str, told: Mapping[str, Any]) -> str:
    canonical = msgspec.json.encode(told, order="deterministic")
    return hmac.digest(shop.identity.keys[key_id], SEAL + canonical, "sha256").hex()


def _seal_problem(shop: Workshop, told: Mapping[str, Any]) -> str | None:
    seal = told.get("seal")
    if not isinstance(seal, dict) or seal.get("key") not in shop.identity.keys:
        return "it has no seal of this installation"
    rest = {name: value for name, value in told.items() if name not in {"seal", "version"}}
    expected = _seal(shop, seal["key"], rest)
    if hmac.compare_digest(expected, str(seal.get("hmac_sha256"))):
        return None
    return "the seal does not fit: it was changed, or made elsewhere"


def _told(one: Act) -> dict[str, Any]:
    return {
        "act": one.act,
        "by": one.by,
        "at": one.at.isoformat(),
        "why": one.why,
        "was": one.was,
        "became": one.became,
        "deliveries": len(one.deliveries),
    }

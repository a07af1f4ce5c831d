"""Put people on a bulletin, let them choose and leave, and keep the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from digest.errors import Refused, UsageError
from digest.model.subscriber import (
    Consent,
    RollEntry,
    Subscriber,
    SubscriptionState,
)
from digest.publisher.noticing import unknown
from digest.publisher.offering import offer
from digest.publisher.workshop import Workshop
from digest.store.enrolment import Enrolled
from digest.store.erasure import ERASED
from digest.store.joining import Enrolment
from digest.store.subscribers import Choice
from digest.subscribers.address import parse_address
from digest.subscribers.consent import pause, remove, resubscribe, resume, unsubscribe
from digest.subscribers.headings import language_of


@dataclass(frozen=True, slots=True)
class LinkHolder:
    """Whom an unsubscribe link was made for. `standing`: None once they are erased."""

    bulletin: str
    language: str | None
    standing: SubscriptionState | None
    suppressed: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing in a reader's history. `how`: the basis and source, or what changed."""

    at: datetime
    by: str
    act: str
    bulletin: str | None
    how: str


def add(
    shop: Workshop, entry: RollEntry, *, bulletin: str, consent: Consent, confirm: bool = False
) -> Enrolled:
    """Put one person on a bulletin.

    Raises:
        Refused: they left, bounced, complained, or may not be mailed.
        UsageError: the site does not speak their language.
    """
    if entry.language:
        entry = replace(entry, language=_spoken(shop, entry.language))
    enrolment = Enrolment(
        bulletin=bulletin,
        act="add",
        consent=consent,
        state=SubscriptionState.PENDING if confirm else SubscriptionState.ACTIVE,
        language=shop.bulletin(bulletin).languages[0],
    )
    enrolled = shop.subscribers.enrol([entry], enrolment)
    if enrolled.suppressed:
        raise Refused(f"they were not added: {_why_not(shop, entry.address.key, bulletin)}")
    return enrolled


def require_known(shop: Workshop, bulletin: str) -> None:
    """Refuse a name that no schedule has, unless people are still on that bulletin.

    Raises:
        UsageError: names the bulletins that there are.
    """
    if bulletin not in shop.settings.bulletins and not shop.subscribers.states(bulletin):
        shop.bulletin(bulletin)


def leave(shop: Workshop, reader: Subscriber, *, bulletin: str, by: str) -> bool:
    """Take a person off a bulletin on an administrator's word."""
    require_known(shop, bulletin)
    record = Consent("withdrawal", "administrator", shop.now(), by)
    return shop.subscribers.change(reader.id, bulletin, remove, act="remove", record=record)


def choose(
    shop: Workshop, reader: Subscriber, choice: Choice, *, bulletin: str | None, by: str
) -> bool:
    """Set what a person chose, for one bulletin or all of theirs; whether something changed.

    Raises:
        UsageError: they are not on that bulletin, or the site does not speak that language.
    """
    if bulletin is not None:
        _require_standing(reader, bulletin)
    if choice.language:
        choice = replace(choice, language=_spoken(shop, choice.language))
    return shop.subscribers.choose(reader.id, bulletin, choice, by=by, now=shop.now())


def oddities(
    shop: Workshop, reader: Subscriber, choice: Choice, *, bulletin: str | None
) -> Iterator[str]:
    """Topics and regions of a choice that no source of the bulletin has, as sentences."""
    for one in reader.subscriptions:
        schedule = shop.settings.bulletins.get(one.bulletin)
        if schedule is None or bulletin not in (None, one.bulletin):
            continue
        there = offer(shop, schedule)
        for name, chosen, known in (
            ("topic", choice.topics, there.topics),
            ("region", choice.regions, there.regions),
        ):
            odd = (value for value in chosen or () if known and value not in known)
            yield from (f"{one.bulletin}: {unknown(name, value, known)}" for value in odd)


def rest(
    shop: Workshop, reader: Subscriber, *, bulletin: str | None, until: date | None, by: str
) -> None:
    """Pause a bulletin, or the only one they are on, until a day, or until they say so."""
    named = _meant(reader, bulletin)
    record = Consent("pause", "administrator", shop.now(), by)
    shop.subscribers.change(reader.id, named, pause, act="pause", record=record, paused_until=until)


def go_on(shop: Workshop, reader: Subscriber, *, bulletin: str | None, by: str) -> None:
    """Send a paused bulletin again."""
    named = _meant(reader, bulletin)
    record = Consent("end of pause", "administrator", shop.now(), by)
    shop.subscribers.change(reader.id, named, resume, act="resume", record=record)


def history(shop: Workshop, reader: Subscriber) -> tuple[Moment, ...]:
    """Everything that happened to a person's record, oldest first."""
    return tuple(sorted(_moments(shop, reader), key=lambda moment: moment.at))


def link_holder(shop: Workshop, token: str) -> LinkHolder | None:
    """Whom a link was made for; None unless it is genuine. Changes nothing."""
    claim = shop.signer.read_unsubscribe(token)
    if claim is None:
        return None
    reader = shop.holdings.reader(claim.subscriber_id)
    theirs = reader.subscriptions if reader else ()
    return LinkHolder(
        bulletin=claim.bulletin,
        language=reader.language if reader else None,
        standing=next((one.state for one in theirs if one.bulletin == claim.bulletin), None),
        suppressed=reader is not None and reader.suppressed_because is not None,
    )


def unsubscribe_by_link(shop: Workshop, token: str, *, how: str) -> bool:
    """Take a reader off; False unless the link is genuine. Asked twice, the same."""
    return _by_link(shop, token, unsubscribe, act="unsubscribe", how=how)


def resubscribe_by_link(shop: Workshop, token: str) -> bool:
    """Take a reader on again who just left; False where they may not return."""
    holder = link_holder(shop, token)
    if holder is None or holder.suppressed:
        return False
    _by_link(shop, token, resubscribe, act="resubscribe", how="page")
    after = link_holder(shop, token)
    return after is not None and after.standing is SubscriptionState.ACTIVE


def find(shop: Workshop, address: str) -> Subscriber:
    """A reader by address.

    Raises:
        UsageError: nobody on the roll has it.
    """
    reader = shop.subscribers.by_key(parse_address(address).key)
    if reader is None:
        raise UsageError("nobody on the roll has this address; see digest subscribers list")
    return reader


def suppress(shop: Workshop, address: str, *, reason: str, by: str = "digest") -> None:
    """Never mail an address again, whether or not it is on the roll."""
    shop.subscribers.suppress(
        parse_address(address).key,
        key_id=shop.identity.current,
        reason=reason,
        now=shop.now(),
        by=by,
    )


def _why_not(shop: Workshop, key: str, bulletin: str) -> str:
    reason = shop.subscribers.barred_because(key)
    if reason == ERASED:
        return "the address was erased, and no list, form or command takes an erased one on again"
    if reason is not None:
        return f"the address is suppressed ({reason}) and is never mailed again; nothing lifts that"
    reader = shop.subscribers.by_key(key)
    standing = reader and shop.subscribers.standing(reader.id, bulletin)
    if standing is SubscriptionState.COMPLAINED:
        return "they called a mail of this bulletin spam, and nothing takes them on again"
    return (
        f"they are {standing}; only they can come back, by the link in an issue they got or by "
        "subscribing on the web"
    )


def _spoken(shop: Workshop, language: str) -> str:
    code, known = language_of(language), shop.settings.site.languages
    if code not in known:
        raise UsageError(f"the language is {language[:20]!r}; it can be {', '.join(known)}")
    return code


def _meant(reader: Subscriber, bulletin: str | None) -> str:
    """The bulletin that is named, or the only one of theirs."""
    if bulletin is None and len(reader.subscriptions) == 1:
        return reader.subscriptions[0].bulletin
    if bulletin is None:
        theirs = ", ".join(one.bulletin for one in reader.subscriptions) or "none"
        raise UsageError(f"say with --bulletin which one is meant; their bulletins: {theirs}")
    _require_standing(reader, bulletin)
    return bulletin


def _require_standing(reader: Subscriber, bulletin: str) -> None:
    if all(one.bulletin != bulletin for one in reader.subscriptions):
        theirs = ", ".join(one.bulletin for one in reader.subscriptions) or "none"
        raise UsageError(f"they are not on {bulletin!r}; their bulletins: {theirs}")


def _moments(shop: Workshop, reader: Subscriber) -> Iterator[Moment]:
    for step in shop.trail.of(reader.id):
        if step.act in ("set", "suppress"):  # the others stand in the consent records, and notes
            yield Moment(step.at, step.by, step.act, step.bulletin, step.detail)
    for one in shop.subscribers.consents(reader.id):
        proof = one.consent
        yield Moment(
            proof.given_at, proof.by, one.act, one.bulletin, f"{proof.basis}, {proof.source}"
        )
    for note in shop.subscribers.notes(reader.id):
        yield Moment(note.at, note.by, "note", None, note.text)


def _by_link(
    shop: Workshop,
    token: str,
    decide: Callable[[SubscriptionState], SubscriptionState],
    *,
    act: str,
    how: str,
) -> bool:
    claim = shop.signer.read_unsubscribe(token)
    if claim is None:
        return False
    record = Consent("own request", how, shop.now(), "self")
    shop.subscribers.change(claim.subscriber_id, claim.bulletin, decide, act=act, record=record)
    return True

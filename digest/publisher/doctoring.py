"""Look over an installation and say what to mend."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from digest.errors import DigestError
from digest.model.finding import Severity
from digest.model.item import BY_HAND
from digest.publisher import standing
from digest.publisher.asking import examine_model
from digest.publisher.outside import examine_outside
from digest.publisher.remark import Remark
from digest.publisher.workshop import Workshop
from digest.render.press import TO_PRESS
from digest.schedule.calendar import next_occurrences, unused_moves

TINY_MAIL = (
    b"<mjml><mj-body><mj-section><mj-column><mj-text>ok</mj-text></mj-column></mj-section>"
    b"</mj-body></mjml>"
)
TOPICS = frozenset({"ses", "scaleway"})  # sign their reports by certificate, not by a secret
_MISSED = Severity.WARNING  # bounces and complaints go unheard


def examine(shop: Workshop, *, offline: bool = False) -> tuple[Remark, ...]:
    """Every remark, in the order in which an issue is made.

    Args:
        offline: ask nobody outside.
    """
    return (
        *_database(shop),
        *_sources(shop),
        *_bulletins(shop),
        *_names(shop),
        *_templates(shop),
        *_sender(shop),
        *_endpoint(shop),
        *_receiving(shop),
        *examine_model(shop, offline=offline),
        *(() if offline else examine_outside(shop)),
    )


def _database(shop: Workshop) -> Iterator[Remark]:
    kind = "SQLite" if shop.database.is_sqlite else "PostgreSQL"
    if shop.database.answers():
        yield Remark("database", f"{kind} answers")
    else:
        yield Remark("database", f"{kind} does not answer; see [store] url", Severity.BLOCKER)


def _sources(shop: Workshop) -> Iterator[Remark]:
    if not any(one.active for one in shop.settings.sources):
        yield Remark("sources", "none is active; add [[sources]] to config.toml", Severity.WARNING)
    for one in standing.remarks(shop):
        yield Remark(f"source {one.source}", one.message, one.severity)


def _bulletins(shop: Workshop) -> Iterator[Remark]:
    if not shop.settings.bulletins:
        yield Remark("bulletins", "none yet; add a file to schedules/", Severity.WARNING)
    for name, bulletin in shop.settings.bulletins.items():
        coming = next_occurrences(bulletin.when, after=shop.now(), count=1)
        if not coming:
            yield Remark(name, "the rule plans nothing any more", Severity.WARNING)
            continue
        local = coming[0].sends_at.astimezone(bulletin.when.zone)
        readers = shop.subscribers.count(name)
        yield Remark(name, f"next on {local:%Y-%m-%d %H:%M}, {readers} active readers")
        for move in unused_moves(bulletin.when):
            yield Remark(
                name, f"[[when.move]] of {move.moved_on} changes nothing", Severity.WARNING
            )


def _names(shop: Workshop) -> Iterator[Remark]:
    """Names that no reader ever sees, because nothing has their id."""
    names, sources = shop.settings.names, shop.settings.sources
    sections = [one for bulletin in shop.settings.bulletins.values() for one in bulletin.sections]
    topics = set().union(*(one.topics for one in sources), *(one.topics for one in sections))
    regions = set().union(*(one.regions for one in sources), *(one.regions for one in sections))
    for part, named, known in (
        ("topics", names.topics, topics),
        ("regions", names.regions, regions),
        ("sources", names.sources, {BY_HAND, *(one.name for one in sources)}),
    ):
        for one in sorted(named.keys() - known):
            near = get_close_matches(one, sorted(known), n=1)
            hint = f"did you mean {near[0]!r}?" if near else "nothing has that id"
            yield Remark(f"[names.{part}]", f"{one!r} names nothing; {hint}", Severity.WARNING)


def _templates(shop: Workshop) -> Iterator[Remark]:
    for name in sorted({one.template for one in shop.settings.bulletins.values()}):
        if f"{name}/bulletin.mjml.j2" in shop.templates.list_templates():
            yield Remark(f"template {name}", "found")
        else:
            yield Remark(
                f"template {name}",
                f"{shop.settings.templates / name} has no bulletin.mjml.j2",
                Severity.BLOCKER,
            )
    try:
        shop.sandbox.call(TO_PRESS, TINY_MAIL)
    except DigestError as error:
        yield Remark("press", f"MJML cannot be turned into HTML: {error}", Severity.BLOCKER)
    else:
        yield Remark("press", "turns MJML into HTML in its guarded child")


def _sender(shop: Workshop) -> Iterator[Remark]:
    site, sender = shop.settings.site, shop.settings.sender
    if site.development:
        yield Remark("site", "[site] development = true: not for real readers", Severity.NOTE)
    if not sender.postal_address:
        yield Remark("sender", "[sender] postal_address is empty", Severity.WARNING)
    if not re.fullmatch(r"[^@]+@[^@]+\.[^@]+", sender.email):
        yield Remark("sender", "[sender] email is no address", Severity.BLOCKER)


def _endpoint(shop: Workshop) -> Iterator[Remark]:
    settings = shop.settings.endpoint
    try:
        shop.endpoint().close()
    except DigestError as error:
        yield Remark("endpoint", str(error), Severity.BLOCKER)
        return
    where = settings.url or settings.path
    yield Remark("endpoint", f"{settings.kind} at {where}, policy {settings.policy}")
    if settings.kind == "folder":
        yield Remark("endpoint", "mail is written to a folder, not sent", Severity.NOTE)


def _receiving(shop: Workshop) -> Iterator[Remark]:
    endpoint, mailbox = shop.settings.endpoint, shop.settings.bounces.mailbox
    if mailbox.missing:
        yield Remark("bounces", mailbox.missing, Severity.WARNING)
    if endpoint.kind == "folder":
        return
    if endpoint.kind in TOPICS:
        if not endpoint.options.get("topic_arn"):
            yield Remark("bounces", "[endpoint] topic_arn is not set: no report is taken", _MISSED)
            return
    elif not endpoint.webhook_secret:
        lost = "no bounce proves to be ours" if endpoint.kind == "smtp" else "no report is taken"
        yield Remark("bounces", f"[endpoint] webhook_secret_env is not set: {lost}", _MISSED)
        return
    yield Remark("bounces", f"reports are taken at /hooks/{endpoint.name}")

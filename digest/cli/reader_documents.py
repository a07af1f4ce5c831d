"""How commands are given readers, and how they tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times
from digest.cli.output import Invocation, said

if TYPE_CHECKING:
    from digest.model.subscriber import Subscriber, SubscriptionState


bulletin_option = click.option("--bulletin", required=True, help="Which bulletin.")
basis_option = click.option(
    "--basis",
    required=True,
    callback=said,
    help="Why they may be mailed, in words of your own; the law knows consent, contract, legal "
    "obligation, vital interests, public task and legitimate interest.",
)


def state_of(name: str | None) -> SubscriptionState | None:
    """The state of this name.

    Raises:
        UsageError: there is none.
    """
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick
    from digest.model.subscriber import SubscriptionState  # noqa: PLC0415

    if name is None:
        return None
    try:
        return SubscriptionState(name)
    except ValueError:
        known = ", ".join(SubscriptionState)
        raise UsageError(f"there is no state {name!r}; write one of {known}") from None


def reader_document(invocation: Invocation, reader: Subscriber) -> dict[str, object]:
    """A reader as `--json` shows them."""
    at = local_times(invocation)
    return {
        "id": reader.id,
        "email": reader.email,
        "name": reader.name,
        "language": reader.language,
        "topics": reader.topics,
        "regions": reader.regions,
        "fields": dict(reader.fields),
        "created_at": at(reader.created_at),
        "flags": flags_of(reader),
        "suppressed_because": reader.suppressed_because,
        "subscriptions": [
            {
                "bulletin": one.bulletin,
                "state": str(reader.standing(one)),
                "since_at": at(one.since_at),
                "language": one.language,
                "topics": one.topics,
                "regions": one.regions,
                "frequency": str(one.frequency),
                "paused_until": one.paused_until and one.paused_until.isoformat(),
                "consent": one.consent
                and {
                    "basis": one.consent.basis,
                    "source": one.consent.source,
                    "wording": one.consent.wording,
                    "given_at": at(one.consent.given_at),
                    "by": one.consent.by,
                },
            }
            for one in reader.subscriptions
        ],
    }


def flags_of(reader: Subscriber) -> list[str]:
    """What an editor should know of the address."""
    flags = [] if reader.ascii_only else ["not_ascii"]
    return [*flags, "mixed_script"] if reader.mixed_script else flags

"""`digest keys`: what readers' links are signed with."""

from __future__ import annotations

from collections.abc import Mapping

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_table,
    said,
)


@click.group()
def keys() -> None:
    """List, rotate and retire the keys that readers' links are signed with."""


@keys.command("list")
@json_option
@pass_invocation
def list_keys(invocation: Invocation, *, as_json: bool) -> None:
    """List the keys, without their secrets."""
    at = local_times(invocation)
    with opened(invocation) as publisher:
        found = publisher.signing_keys()
    told = [
        {
            "id": one.id,
            "made_at": at(one.made_at),
            "signs": one is found[-1],
            "hashes": one is found[0],
            "retired": one.retired,
        }
        for one in found
    ]
    if as_json:
        print_json({"keys": told})
        return
    print_table(
        ("KEY", "MADE", "FOR"),
        ((one["id"], one["made_at"], _use(one)) for one in told),
    )


@keys.command("rotate")
@json_option
@pass_invocation
def rotate(invocation: Invocation, *, as_json: bool) -> None:
    """Sign readers' links with a new key from now on.

    Links in mails that went out go on working, because the old keys are kept and still read.
    Addresses on the suppression list stay hashed under the first key. Stop `digest serve` before,
    and start it again after.
    """
    import secrets  # noqa: PLC0415 - `--help` is quick

    from digest.store.identity import KEY_BYTES  # noqa: PLC0415

    with opened(invocation) as publisher:
        made = publisher.rotate_key(secrets.token_bytes(KEY_BYTES), by=person())
    if as_json:
        print_json({"id": made.id, "made_at": local_times(invocation)(made.made_at)})
    else:
        invocation.say(f"Key {made.id} signs from now on; links under older keys go on working.")


@keys.command("retire")
@click.argument("key")
@click.option("--why", metavar="REASON", required=True, callback=said, help="Kept in the trail.")
@json_option
@pass_invocation
def retire(invocation: Invocation, *, key: str, why: str, as_json: bool) -> None:
    """Let links under KEY open nothing any more: somebody may know it who should not.

    Rotate first. Whoever opens such a link, unsubscribing links too, is told so, and how to get a
    new one by mail; the newest issue has one as well. One click in a mail program no longer works
    for issues mailed under KEY. It cannot be taken back. Stop `digest serve` before, and start it
    again after.
    """
    with opened(invocation) as publisher:
        changed = publisher.retire_key(key, by=person(), why=why)
    if as_json:
        print_json({"id": key, "changed": changed})
    elif changed:
        invocation.say(f"Links under key {key} open nothing any more; new ones work.")
    else:
        invocation.say(f"Key {key} was retired before.")


def _use(one: Mapping[str, object]) -> str:
    links = "retired" if one["retired"] else "old links"
    uses = ["signs new links" if one["signs"] else links]
    return ", ".join([*uses, "hashes addresses"] if one["hashes"] else uses)

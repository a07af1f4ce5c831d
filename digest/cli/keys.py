"""`digest keys`: what readers' links are signed with."""

from __future__ import annotations

from collections.abc import Mapping

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table


@click.group()
def keys() -> None:
    """List and rotate the keys that readers' links are signed with."""


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


def _use(one: Mapping[str, object]) -> str:
    uses = ["signs new links" if one["signs"] else "old links"]
    return ", ".join([*uses, "hashes addresses"] if one["hashes"] else uses)

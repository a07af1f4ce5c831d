"""`digest audit`: check the books, or a certificate against them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

BROKEN = 1


@click.command()
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@json_option
@pass_invocation
def audit(invocation: Invocation, *, file: Path | None, as_json: bool) -> int:
    """Check that the books add up, or that a certificate FILE is still true.

    Without FILE: the equation of every issue, the hash of what was approved, and the chain of
    operators' acts. With FILE, from `digest issue certificate --out FILE`: its seal, and every
    delivery it counts. Exit code 1 when something is wrong.
    """
    with opened(invocation) as publisher:
        checks = publisher.audit(file.read_bytes() if file else None)
    wrong = [check for check in checks if check.problem]
    if as_json:
        print_json({"sound": not wrong, "checks": [asdict(check) for check in checks]})
    else:
        print_table(
            ("ABOUT", "PROMISE", "HELD"),
            ((one.about, one.promise, one.problem or "yes") for one in checks),
        )
    return BROKEN if wrong else 0

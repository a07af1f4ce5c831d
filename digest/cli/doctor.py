"""`digest doctor`: is everything set up, and what should be mended?"""

from __future__ import annotations

from dataclasses import asdict

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

FINDINGS = 1


@click.command()
@json_option
@pass_invocation
def doctor(invocation: Invocation, *, as_json: bool) -> int:
    """Check the set-up and say what to mend.

    Exit code 1 when something stops the sending.
    """
    with opened(invocation) as publisher:
        remarks = publisher.examine()
    stops = any(remark.severity == "blocker" for remark in remarks)
    if as_json:
        print_json({"healthy": not stops, "remarks": [asdict(remark) for remark in remarks]})
    else:
        print_table(
            ("", "WHAT", ""),
            ((remark.severity or "ok", remark.topic, remark.message) for remark in remarks),
        )
    return FINDINGS if stops else 0

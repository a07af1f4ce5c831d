"""`digest doctor`: is everything set up, and what should be mended?"""

from __future__ import annotations

from dataclasses import asdict

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

FINDINGS = 1


@click.command()
@click.option("--offline", is_flag=True, help="Ask nobody outside: no DNS, no web.")
@json_option
@pass_invocation
def doctor(invocation: Invocation, *, offline: bool, as_json: bool) -> int:
    """Check the set-up and say what to mend.

    Beside the files and the database it looks at what others see of you: SPF, DKIM, DMARC, MX and
    PTR records, and the address readers unsubscribe at; that takes five seconds at most. A language
    model, where one is named, is asked about a sentence of ours, for five more. How many
    readers complain, only your mailing service knows. Exit code 1 when something stops the sending.
    """
    with opened(invocation) as publisher:
        remarks = publisher.examine(offline=offline)
    stops = any(remark.severity == "blocker" for remark in remarks)
    if as_json:
        print_json({"healthy": not stops, "remarks": [asdict(remark) for remark in remarks]})
    else:
        print_table(
            ("", "WHAT", ""),
            ((remark.severity or "ok", remark.topic, remark.message) for remark in remarks),
        )
    return FINDINGS if stops else 0

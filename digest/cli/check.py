"""`digest check`: what should be mended before sending."""

from __future__ import annotations

from dataclasses import asdict

import click

from digest.cli.issue import issue_argument
from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

FINDINGS = 1


@click.command()
@issue_argument
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@json_option
@pass_invocation
def check(invocation: Invocation, *, ref: str, strict: bool, as_json: bool) -> int:
    """Find what should be mended before sending. Exit code 1 when something must be."""
    with opened(invocation) as publisher:
        found = publisher.the_issue(ref)
        findings = publisher.findings(ref)
    failing = ("blocker", "warning") if strict else ("blocker",)
    fails = any(finding.severity in failing for finding in findings)
    if as_json:
        listed = [asdict(finding) for finding in findings]
        print_json({"issue": found.name, "passes": not fails, "findings": listed})
    elif findings:
        print_table(
            ("SEVERITY", "RULE", "EDITION", "WHAT"),
            ((one.severity, one.rule, one.language or "all", one.message) for one in findings),
        )
    if not fails:
        invocation.say(f"{found.name} may be approved: digest issue approve {found.name}")
    return FINDINGS if fails else 0

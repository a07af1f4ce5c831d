"""`digest check`: what should be mended before sending."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import click

from digest.cli.opening import opened, person
from digest.cli.output import (
    Invocation,
    acting_option,
    issue_argument,
    json_option,
    pass_invocation,
    print_json,
    print_table,
)

if TYPE_CHECKING:
    from digest.model.finding import Finding

FINDINGS = 1
_ANNOTATIONS = {"blocker": "error", "warning": "warning", "note": "notice"}
_ESCAPED = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_A_PROPERTY = str.maketrans({":": "%3A", ",": "%2C"})


@click.command()
@issue_argument
@click.option("--strict", is_flag=True, help="Fail on warnings too, but for accepted ones.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="A table, one JSON document, or annotations of a workflow on GitHub.",
)
@click.option("--links", is_flag=True, help="Try what the issue links to; kept for a day.")
@click.option("--accept", "rule", metavar="RULE", help="Take its warnings upon yourself …")
@click.option("--because", "why", metavar="WHY", default="", help="… with this reason.")
@click.option("--language", help="Accept those of one edition only, such as fi.")
@acting_option("Who accepts")
@json_option
@pass_invocation
def check(
    invocation: Invocation,
    *,
    ref: str,
    strict: bool,
    form: str,
    links: bool,
    rule: str | None,
    why: str,
    language: str | None,
    by: str | None,
    as_json: bool,
) -> int:
    """Find what should be mended before sending. Exit code 1 when something must be."""
    with opened(invocation) as publisher:
        issue = publisher.the_issue(ref)
        name = issue.name
        if links:
            invocation.say(f"Tried {publisher.try_links(ref)} links.")
        if rule is not None:
            number = publisher.accept(ref, rule, by=by or person(), why=why, language=language)
            invocation.say(f"Accepted {number} × {rule} until the content changes.")
        findings = publisher.findings(ref)
    fails = any(_stops(finding, strict=strict) for finding in findings)
    if as_json or form == "json":
        _print_json(name, findings, passes=not fails)
    elif form == "github":
        _print_annotations(name, findings)
    else:
        _print_text(findings)
    if not fails and issue.state in {"draft", "in_review"}:
        invocation.say(f"{name} may be approved: digest issue approve {name}")
    return FINDINGS if fails else 0


def accepted(findings: Iterable[Finding]) -> Iterator[str]:
    """The warnings that somebody took upon themselves, a line each."""
    taken = (one for one in findings if one.accepted is not None)
    for alike in _alike(taken, lambda one: (one.rule, one.message, one.accepted)):
        said, one = alike[0].accepted, alike[0]
        if said is not None:
            by = f"accepted by {said.by} on {said.at:%Y-%m-%d}: {said.why}"
            yield f"{one.rule}  {_editions(alike)}: {one.message} ({by})"


def _stops(finding: Finding, *, strict: bool) -> bool:
    weighs = finding.severity == "blocker" or (strict and finding.severity == "warning")
    return weighs and finding.accepted is None


def _print_text(findings: tuple[Finding, ...]) -> None:
    from digest.check.rulebook import why  # noqa: PLC0415 - `--help` is quick

    if not findings:
        return
    print_table(
        ("SEVERITY", "RULE", "WHERE", "WHAT"),
        (
            (_weight(alike[0]), alike[0].rule, _place(alike) or "all", alike[0].message)
            for alike in _alike(findings, lambda one: replace(one, language="", segment="", tag=0))
        ),
    )
    click.echo("\nWhy it matters (docs/checks.md):")
    for rule in dict.fromkeys(one.rule for one in findings):
        click.echo(f"  {rule}  {why(rule)}")
    taken = list(accepted(findings))
    if taken:
        click.echo("\nAccepted:")
        for line in taken:
            click.echo(f"  {line}")


def _weight(finding: Finding) -> str:
    return f"{finding.severity}{', accepted' if finding.accepted else ''}"


def _alike(
    findings: Iterable[Finding], told: Callable[[Finding], Hashable]
) -> tuple[tuple[Finding, ...], ...]:
    """Findings that say the same of several editions, together."""
    groups: dict[Hashable, list[Finding]] = {}
    for one in findings:
        groups.setdefault(told(one), []).append(one)
    return tuple(tuple(alike) for alike in groups.values())


def _place(alike: tuple[Finding, ...]) -> str:
    """The editions, the block, and the line of the template or else of the HTML."""
    one = alike[0]
    line = f"line {one.line}" if one.line else ""
    if one.file:
        line = f"templates/{one.file}:{one.line}:{one.column}"
    return ", ".join(filter(None, (_editions(alike), one.block[:40], line)))


def _editions(alike: tuple[Finding, ...]) -> str:
    """Whose they are: languages, and whether only some readers of one get it so."""
    told = ((one.language, "(some readers)" if one.segment else "") for one in alike)
    return ", ".join(dict.fromkeys(" ".join(filter(None, one)) for one in told))


def _print_json(name: str, findings: tuple[Finding, ...], *, passes: bool) -> None:
    from digest.check.rulebook import why  # noqa: PLC0415 - `--help` is quick

    listed = [{**asdict(finding), "why": why(finding.rule)} for finding in findings]
    print_json({"issue": name, "passes": passes, "findings": listed})


def _print_annotations(name: str, findings: tuple[Finding, ...]) -> None:
    for one in findings:
        where = ", ".join(filter(None, (_editions((one,)), one.block[:40])))
        where += f", line {one.line}" if one.line and not one.file else ""
        told = {"title": f"{one.rule} {name} {where}".strip()}
        if one.file:
            told |= {"file": f"templates/{one.file}", "line": str(one.line)}
            told |= {"col": str(one.column)}
        said = ",".join(
            f"{key}={value.translate(_ESCAPED).translate(_IN_A_PROPERTY)}"
            for key, value in told.items()
        )
        kind = "notice" if one.accepted else _ANNOTATIONS[one.severity]
        click.echo(f"::{kind} {said}::{one.message.translate(_ESCAPED)}")

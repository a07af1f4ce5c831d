"""`digest issue segments, translations`: which editions an issue has, and what they lack."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from digest.cli.opening import opened
from digest.cli.output import (
    Invocation,
    issue_argument,
    json_option,
    pass_invocation,
    print_json,
    print_table,
)

if TYPE_CHECKING:
    from digest.compose.segments import Segment


@click.command("segments")
@issue_argument
@json_option
@pass_invocation
def segments(invocation: Invocation, *, ref: str, as_json: bool) -> None:
    """List the editions for readers who chose topics or regions, and how many get each, as of now.

    \b
    Examples:
      digest issue segments latest
      digest preview latest --segment 4f2a
    """  # noqa: D301 - click reads the escape
    with opened(invocation) as publisher:
        name, found = publisher.the_issue(ref).name, publisher.cut(ref)
    if as_json:
        listed = [{**asdict(one), "readers": one.readers} for one in found.segments]
        counts = {"full": found.full, "without": found.without, "too_rare": found.too_rare}
        print_json({"issue": name, "segments": listed, **counts})
        return
    if found.segments:
        print_table(
            ("SEGMENT", "LANGUAGE", "ENTRIES", "READERS", "CHOSE"),
            (
                (one.key, one.language, one.entries, one.readers, _chose(one))
                for one in found.segments
            ),
        )
    invocation.say(
        f"{found.full + found.too_rare} readers get a full edition; for {found.without} there is "
        "nothing in the issue, and they get none."
    )
    if found.too_rare:
        invocation.say(f"{found.too_rare} of them chose what too few did to have an edition of it.")


def _chose(one: Segment) -> str:
    """The commonest choice, and how many others come to the same."""
    first, *others = one.tastes
    marks = ", ".join(sorted(first.topics) + sorted(first.regions))
    return f"{marks} and {len(others)} more" if others else marks


@click.command("translations")
@issue_argument
@json_option
@pass_invocation
def translations(invocation: Invocation, *, ref: str, as_json: bool) -> None:
    """List what is missing: entries that an edition cannot tell in its own language.

    Your own words in a language count; see `digest issue edit`.
    """
    with opened(invocation) as publisher:
        name, found = publisher.the_issue(ref).name, publisher.missing_translations(ref)
    if as_json:
        print_json({"issue": name, "missing": [asdict(one) for one in found]})
        return
    if found:
        print_table(
            ("ENTRY", "MISSING", "TOLD IN", "NAME"),
            ((one.entry_id, one.language, " ".join(one.told_in), one.name) for one in found),
        )
    else:
        invocation.say("Every entry is told in every language of the bulletin.")


COMMANDS = (segments, translations)

"""Is the MJML of the templates sound? Pure: the linter's faults are handed in.

With a fault nothing is rendered, so that there is no page to judge besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.model.finding import Fault, Finding, Severity


def components(faults: Iterable[Fault]) -> Iterator[Finding]:
    """MJ-01: tags balance, components are known and in their place, attributes take such values.

    Severity: blocker
    Why: the press takes nearly everything without a word, and readers see the gap.
    Source: mjml-preset-core of MJML 5.4.1, held against MJML's own validator
    Bad: <mj-text colour="#0a4d8c">Teksti</mj-text>
    Good: <mj-text color="#0a4d8c">Teksti</mj-text>
    Mend: the message names file, line and column of the template, and what would be right
    """
    return _of("MJ-01", faults)


def paddings(faults: Iterable[Fault]) -> Iterator[Finding]:
    """MJ-02: no padding is written with a bare 0.

    Severity: blocker
    Why: the press leaves such a padding out of its widths, and columns no longer fit.
    Source: mrml, pull request 644
    Bad: <mj-text padding="0 20px">Teksti</mj-text>
    Good: <mj-text padding="0px 20px">Teksti</mj-text>
    Mend: write `0px`
    """
    return _of("MJ-02", faults)


def ineffective(faults: Iterable[Fault]) -> Iterator[Finding]:
    """MJ-03: nothing is asked of the press that it does not do.

    Severity: blocker
    Why: what is written and has no effect is believed to be there.
    Source: every attribute tried in mrml 6.0.1 and MJML 5.4.1
    Bad: <mj-image src="/kartta.png" alt="Kartta" sizes="100vw" />
    Good: <mj-image src="/kartta.png" alt="Kartta" width="200px" />
    Mend: take the attribute out; for `mj-include` write Jinja's include
    """
    return _of("MJ-03", faults)


def depth(faults: Iterable[Fault]) -> Iterator[Finding]:
    """MJ-05: tags are nested at most 100 deep.

    Severity: blocker
    Why: the press dies of some thousand, and nothing is sent.
    Source: mrml 6.0.1 ends its process at about 9,000 levels
    Bad: a list within a list within a list, a hundred times
    Good: the shipped template, 14 deep
    Mend: unfold the template
    """
    return _of("MJ-05", faults)


def found(faults: Iterable[Fault]) -> tuple[Finding, ...]:
    """What the linter found, as the gate says it."""
    told = tuple(faults)
    return tuple(finding for rule in RULES for finding in rule(told))


def _of(rule: str, faults: Iterable[Fault]) -> Iterator[Finding]:
    return (
        Finding(
            rule,
            Severity.BLOCKER,
            fault.message,
            line=fault.line,
            column=fault.column,
            file=fault.file,
        )
        for fault in faults
        if fault.rule == rule
    )


RULES = (components, paddings, ineffective, depth)

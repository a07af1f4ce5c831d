"""Decide in which language a page speaks to a visitor. Pure."""

from __future__ import annotations

from collections.abc import Sequence


def choose_language(
    offered: Sequence[str], *, asked: str | None, known: str | None, accepts: str
) -> str:
    """One of the offered languages.

    Args:
        offered: at least one; the first is the default.
        asked: what the visitor chose on the page, wins when offered.
        known: the language they read the bulletin in.
        accepts: the Accept-Language header (RFC 9110 §12.5.4), or "".
    """
    wanted = [code for code in (asked, known, *_preferred(accepts)) if code]
    return next((code for code in wanted if code in offered), offered[0])


def _preferred(header: str) -> list[str]:
    """Primary language codes, best first; ties in the header's order, refused ones left out."""
    weighted = [_weighed(part) for part in header[:500].split(",")]
    best_first = sorted(weighted, key=lambda pair: -pair[0])
    return [code for weight, code in best_first if weight > 0]


def _weighed(part: str) -> tuple[float, str]:
    tag, _, parameter = part.partition(";")
    code = tag.strip().lower().partition("-")[0]
    name, _, value = parameter.partition("=")
    if name.strip().lower() != "q":
        return 1.0, code
    try:
        return min(float(value), 1.0), code
    except ValueError:
        return 0.0, code

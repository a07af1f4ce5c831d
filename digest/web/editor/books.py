"""Lay out the books of an issue as rows and a bar. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.delivery import Certificate, DeliveryState

WIDTH = 600  # units of the drawing
ORDER = (
    DeliveryState.ACCEPTED,
    DeliveryState.PENDING,
    DeliveryState.FAILED,
    DeliveryState.UNKNOWN,
    DeliveryState.SUPPRESSED,
    DeliveryState.CANCELLED,
)


@dataclass(frozen=True, slots=True)
class Row:
    """How many deliveries ended so, and their stretch of the bar."""

    state: DeliveryState
    count: int
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Books:
    """The certificate, ready to be shown. `rows`: every outcome, also those of nobody."""

    audience: int
    done: int
    without_edition: int
    rows: tuple[Row, ...]


def books(certificate: Certificate) -> Books:
    """Rows in a fixed order; their widths fill the bar exactly."""
    rows: list[Row] = []
    before = 0
    for state in ORDER:
        count: int = getattr(certificate, state.value)
        scale = WIDTH / certificate.audience if certificate.audience else 0.0
        rows.append(Row(state, count, round(before * scale, 2), round(count * scale, 2)))
        before += count
    return Books(
        audience=certificate.audience,
        done=certificate.audience - certificate.pending,
        without_edition=certificate.without_edition,
        rows=tuple(rows),
    )

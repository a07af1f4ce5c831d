"""Where a delivery stands: by its own row, or by the batch it is in.

A batch that is posted and accepted as a whole is one change of one row. So a delivery's own row
says `pending` or `deferred` until something became of it alone; until then it stands where its
batch does:

    batch waiting, letters not frozen    as the row says
    letters frozen                       sending
    done, and it came to something       that
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, case, func, or_, select

from digest.model.delivery import WAITING as NOT_SETTLED
from digest.model.delivery import DeliveryState
from digest.store.schema import batch, delivery

WAITING, POSTING, REPLAY, ASKING = "waiting", "posting", "replay", "asking"
HELD, DONE = "held", "done"
OUTSTANDING = (WAITING, POSTING, REPLAY, ASKING)


def among(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """`column IN values` as a chain: a list is put together anew every time, and not in bulk."""
    return or_(*(column == str(value) for value in values))


def _is_open(state: ColumnElement[str]) -> ColumnElement[bool]:
    return among(state, sorted(NOT_SETTLED))


def stands(state: ColumnElement[str]) -> ColumnElement[str]:
    """Where deliveries stand whose own rows say `state`, in a query joined with their batch."""
    return case(
        (~_is_open(state), state),
        (batch.c.state == DONE, func.coalesce(batch.c.came_to, state)),
        (batch.c.letters.is_not(None), DeliveryState.SENDING.value),
        else_=state,
    )


OPEN = _is_open(delivery.c.state)
"""The row itself says nothing final."""

STANDS = stands(delivery.c.state)
"""Where it stands, in a query of `IN_BATCHES`."""

DETAIL = case((OPEN & (batch.c.state == DONE), None), else_=delivery.c.detail)
"""What is known of it beside that; why it had to wait is forgotten once it went."""

IN_BATCHES = delivery.join(batch, batch.c.id == delivery.c.batch_id)


def frozen_in(batch_ids: Any) -> ColumnElement[bool]:
    """Deliveries of batches that may have been posted. `batch_ids`: rows, or a query of them."""
    frozen = select(batch.c.id).where(
        batch.c.id.in_(batch_ids), batch.c.state != DONE, batch.c.letters.is_not(None)
    )
    return delivery.c.batch_id.in_(frozen)

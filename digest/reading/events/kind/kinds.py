"""Decide what sort of event a date tells of, if any. Pure.

Rules are asked in order; the first that fits decides. Deadlines come before what they are for,
publications before what was published about, and bare date lines last.
"""

from __future__ import annotations

from collections.abc import Callable

from digest.reading.events.kind.acts import last_day
from digest.reading.events.kind.apart import (
    applied_for,
    available_from,
    dealt_with,
    finished,
    money_for,
    only_so,
    opened_wider,
    reason,
    summoned,
    tickets,
    told_then,
    treatment,
)
from digest.reading.events.kind.brackets import bracketed
from digest.reading.events.kind.called_for import called_for
from digest.reading.events.kind.calls import (
    acts_in_period,
    call,
    registers,
    survey,
    told_before,
    vote,
)
from digest.reading.events.kind.denied_rows import not_on
from digest.reading.events.kind.due_rows import due_row
from digest.reading.events.kind.extended import extended
from digest.reading.events.kind.feasts import feast
from digest.reading.events.kind.fields import field
from digest.reading.events.kind.first_days import first_to_act, heard_at
from digest.reading.events.kind.granted import granted
from digest.reading.events.kind.guests import guest_comes, reopens
from digest.reading.events.kind.habits import habit
from digest.reading.events.kind.happening import (
    attend,
    held_then,
    moved_then,
    next_one,
    opens_a_place,
    participle,
    project_starts,
    release,
)
from digest.reading.events.kind.held_by import held_by
from digest.reading.events.kind.lines import (
    bare_line,
    labelled,
    list_line,
    timed,
    under_call,
)
from digest.reading.events.kind.misses import (
    closed,
    decision,
    duty,
    hours,
    last_of_it,
    policy,
    school_break,
    sending,
    stamp,
    state_of_things,
    takes_effect,
)
from digest.reading.events.kind.named import entry, named_day, named_days, under_name
from digest.reading.events.kind.nowadays import nowadays
from digest.reading.events.kind.open_days import among_closures
from digest.reading.events.kind.private import private
from digest.reading.events.kind.renewed import kept, renewed
from digest.reading.events.kind.routines import usual_off
from digest.reading.events.kind.rows import among_rows, heads_rows, in_calendar, in_table
from digest.reading.events.kind.runs import run_ends
from digest.reading.events.kind.series import row_of_series
from digest.reading.events.kind.states import ceremony, lasting, minutes, open_hours, others_act
from digest.reading.events.kind.verdict import UNDECIDED, NearMiss, Verdict
from digest.reading.events.kind.ways import way_opens
from digest.reading.events.kind.weighing import routine, weighed
from digest.reading.events.kind.which import counted_from, moves_elsewhere, purpose, which_one
from digest.reading.events.setting.cues import Cues
from digest.reading.events.setting.scene import Scene

_Rule = Callable[[Scene, Cues], "Verdict | NearMiss | None"]


def judge_kind(scene: Scene, cues: Cues) -> Verdict | NearMiss:
    """The first rule that fits an occasion, or why none does."""
    for rule in _RULES:
        found = rule(scene, cues)
        if found is not None:
            return found
    return UNDECIDED


_RULES: tuple[_Rule, ...] = (
    stamp,
    habit,
    counted_from,
    state_of_things,
    purpose,
    applied_for,
    which_one,
    private,
    hours,
    among_closures,
    feast,
    minutes,
    lasting,
    way_opens,
    open_hours,
    others_act,
    told_then,
    ceremony,
    vote,
    granted,
    run_ends,
    not_on,
    usual_off,
    first_to_act,
    heard_at,
    called_for,
    field,
    due_row,
    in_table,
    row_of_series,
    reopens,
    closed,
    school_break,
    duty,
    finished,
    extended,
    renewed,
    kept,
    reason,
    tickets,
    treatment,
    only_so,
    money_for,
    summoned,
    opened_wider,
    available_from,
    dealt_with,
    participle,
    last_day,
    last_of_it,
    policy,
    decision,
    labelled,
    sending,
    under_call,
    registers,
    call,
    survey,
    told_before,
    acts_in_period,
    bracketed,
    takes_effect,
    routine,
    nowadays,
    opens_a_place,
    release,
    heads_rows,
    held_by,
    attend,
    guest_comes,
    project_starts,
    held_then,
    next_one,
    moved_then,
    list_line,
    bare_line,
    under_name,
    entry,
    in_calendar,
    among_rows,
    timed,
    named_days,
    named_day,
    moves_elsewhere,
    weighed,
)

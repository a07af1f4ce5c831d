"""A list from life: ten thousand rows, every sort of trouble, and a report that says so."""

from __future__ import annotations

from collections import Counter

from digest.model.subscriber import RollEntry, RollReject
from digest.subscribers.roll import read_roll
from digest.subscribers.writing import write_rejects
from digest.testing.messy import messy_list

SAYS = {
    "no @": "An email address must have an @-sign.",
    "two dots": "An email address cannot have two periods in a row.",
    "no address": "the row has no e-mail address",
    "language": "the language is …",
    "cells": "the row has … cells, the header row …",
    "headings": "the headings stand here once more",
    "twice": "the same address as row …",
}


def test_every_row_of_a_messy_list_is_taken_or_told_why_not() -> None:
    messy = messy_list(10_000)

    rows = list(read_roll(messy.raw, languages=("fi", "sv", "en")))

    entries = [row for row in rows if isinstance(row, RollEntry)]
    rejects = [row for row in rows if isinstance(row, RollReject)]
    sorts = Counter(reject.sort for reject in rejects)
    assert len(entries) == messy.good
    assert sorts == {SAYS[sort]: many for sort, many in messy.rejected.items()}
    assert {entry.language for entry in entries} == {"fi", "sv", "en", None}
    assert any(entry.name == "Åsa von Åkerö" for entry in entries)
    assert any(entry.note == 'first line second; line "quoted"' for entry in entries)


def test_the_rejected_rows_of_a_messy_list_stand_in_the_file_as_they_came() -> None:
    messy = messy_list(2_000)
    roll = read_roll(messy.raw, languages=("fi", "sv", "en"))
    rejects = [row for row in roll if isinstance(row, RollReject)]

    again = read_roll(
        "".join(write_rejects(rejects, roll.headings)).encode(), languages=("fi", "sv", "en")
    )

    told = Counter(row.sort for row in again if isinstance(row, RollReject))
    first = Counter(one.sort for one in rejects if "same address" not in one.reason)
    assert first <= told

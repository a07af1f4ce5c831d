from __future__ import annotations

from itertools import islice

import pytest

from digest.testing.faults import (
    Garble,
    LateAccept,
    Reset,
    Silent,
    Slow,
    Status,
    Truncate,
    Wrong,
    parse,
    seeded,
)


def test_a_plan_is_read_from_its_words() -> None:
    plan = "503, ok,503-after,429:2,reset,reset-after,late:0.5,truncate,garble,slow,silent:2,wrong"

    assert parse(plan) == (
        Status(503),
        None,
        Status(503, accepts=True),
        Status(429, retry_after="2"),
        Reset(),
        Reset(accepts=True),
        LateAccept(0.5),
        Truncate(),
        Garble(),
        Slow(1.0),
        Silent(2.0),
        Wrong(),
    )


def test_an_unknown_word_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="garble"):
        parse("garbel")


def test_the_same_seed_gives_the_same_plan() -> None:
    first, second = (list(islice(seeded(7, share=0.5), 50)) for _ in range(2))

    assert first == second
    assert None in first
    assert len(set(map(type, first))) > 3

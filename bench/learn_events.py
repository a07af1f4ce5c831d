"""Fit what the signs around a day are worth to labelled texts, and write it into the lexicon.

Usage: python bench/learn_events.py rows LABELS… > ROWS      one day a line: is it to be offered, its signs
       python bench/learn_events.py fit ROWS…                writes digest/reading/lexicon/*/learned.py

`fit` needs scikit-learn, which is no dependency of Digest: `pip install scikit-learn`.

Labels are those of `bench/reading_events.py`, or `events` with `start`, `end`, `proposed` and `optional`;
what is optional teaches nothing. Rows of a version whose word lists had not yet learned from the labels
(an older checkout, with this file copied into it) are worth having beside those of this one: in them an
unknown word is as rare as it will be in a text to come.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from digest.reading.dates import find_dates
from digest.reading.events.find import set_scenes
from digest.reading.events.learned import BASE
from digest.reading.events.setting.cues import cues
from digest.reading.events.setting.page import compose_page
from digest.reading.events.setting.story import story
from digest.reading.events.signs import signs_of
from digest.reading.sentences import split_sentences

ZONE = ZoneInfo("Europe/Helsinki")
LEXICON = Path(__file__).resolve().parents[1] / "digest" / "reading" / "lexicon"
LANGUAGES = {"fi": "Finnish", "sv": "Swedish", "en": "English"}
SEEN = 4  # days at which a sign must stand to be worth anything
LEAST = 0.05  # log-odds below which a sign is left out
STRENGTH = 1.0  # inverse of the penalty on weights (L1); 0.5 and 3 gave no better precision


def rows_of(unit: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Each day of a labelled text: its language, whether it is to be offered, its signs."""
    text, on, code = unit["text"], date.fromisoformat(unit["pub"][:10]), unit["lang"]
    found = find_dates(text, language=code, published_on=on, zone=ZONE)
    page = compose_page(text, split_sentences(text, code), found)
    whole = story(
        page.text,
        page.sentences,
        page.dates,
        title=unit.get("title") or "",
        published_on=on,
        links=(),
        words=cues(code),
    )
    wanted, open_ = labels_of(unit)
    for scene in set_scenes(whole, page.dates):
        days = {scene.occasion.start_on.isoformat(), f"-{scene.occasion.end_on.isoformat()}"}
        offered = bool(days & wanted)
        if offered or not days & open_:
            signs = sorted(signs_of(scene, whole.words, on))
            yield {"lang": code, "offered": offered, "signs": signs}


def labels_of(unit: dict[str, Any]) -> tuple[set[str], set[str]]:
    """First days and, behind a dash, last days of what is to be offered, and of what may be."""
    events = unit.get("events") or ([unit["event"]] if unit.get("event") else [])
    wanted: set[str] = set()
    open_ = {start for _, start in unit.get("may", ())}
    for event in events:
        if not isinstance(event, dict):
            wanted |= {event[1], f"-{event[1]}"}
            continue
        days = {event["start"], f"-{event.get('end') or event['start']}"}
        if event.get("optional"):
            open_ |= days
        elif event["proposed"]:
            wanted |= days
    return wanted, open_


def fit(rows: Iterable[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Language ("" for all) → sign → worth."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    told = [(row["offered"], [_named(sign, row["lang"]) for sign in row["signs"]]) for row in rows]
    seen = Counter(sign for _, signs in told for sign in signs)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform(
        [{sign: 1 for sign in signs if seen[sign] >= SEEN} for _, signs in told]
    )
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model = LogisticRegression(C=STRENGTH, l1_ratio=1.0, solver="liblinear", max_iter=500)
    model.fit(matrix, [offered for offered, _ in told])
    worth: dict[str, dict[str, float]] = {"": {BASE: round(float(model.intercept_[0]), 2)}}
    for name, value in zip(vectors.feature_names_, model.coef_[0], strict=True):
        code, _, sign = name.partition(" ")
        if abs(value) >= LEAST:
            worth.setdefault(code, {})[sign] = round(float(value), 2)
    print(len(told), "days,", sum(offered for offered, _ in told), "to be offered", file=sys.stderr)
    return worth


def _named(sign: str, language: str) -> str:
    """Signs of words belong to a language; those of days and cues to all."""
    of_word = sign[0] in "=12-" or sign.endswith("-")
    return f"{language if of_word else ''} {sign}"


def write(worth: dict[str, dict[str, float]]) -> None:
    """One module a language, and one for what holds in all."""
    head = "Written by `bench/learn_events.py`. Pure."
    rows = "from digest.reading.lexicon.words.rows import valued\n"
    (LEXICON / "words" / "learned.py").write_text(
        f'"""What the signs of days and cues are worth, in every language. {head}"""\n\n'
        f'{rows}\nSHARED = valued(\n    """\n{_table(worth[""])}\n    """\n)\n',
        "utf-8",
    )
    for code, name in LANGUAGES.items():
        (LEXICON / code / "learned.py").write_text(
            f'"""What {name} words around a day are worth. {head}"""\n\n'
            f"from digest.reading.lexicon.words.learned import SHARED\n{rows}\n"
            f'LEARNED = SHARED | valued(\n    """\n{_table(worth.get(code, {}))}\n    """\n)\n',
            "utf-8",
        )
        print(name, len(worth.get(code, {})), "signs of words", file=sys.stderr)


def _table(worth: dict[str, float]) -> str:
    pairs = " ".join(f"{sign} {value}" for sign, value in sorted(worth.items()))
    indent = " " * 4
    return textwrap.fill(
        pairs,
        96,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def main() -> None:
    """Print rows, or fit and write."""
    verb, *names = sys.argv[1:]
    paths = [Path(name) for name in names]
    if verb == "rows":
        for path in paths:
            for unit in json.loads(path.read_text("utf-8")):
                for row in rows_of(unit):
                    print(json.dumps(row, ensure_ascii=False))
    else:
        lines = (line for path in paths for line in path.read_text("utf-8").splitlines())
        write(fit(map(json.loads, lines)))


if __name__ == "__main__":
    main()

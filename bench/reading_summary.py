"""Summaries to be judged by a person, and how fast a page is read.

    python bench/reading_summary.py FOLDER [FOLDER …]   prints title and summary of every .txt file,
                                                       whose first line is its title
    python bench/reading_summary.py --speed FOLDER      prints milliseconds per 5,000 code points

A summary is usable when it stands alone, and who sees the title above it and the source's name below
knows what happened or what is offered: no dangling pronoun, no half a quote, no scene without the news.
Write the verdicts down before changing anything.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

from digest.reading import read

ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 12, 31)
ROUNDS = 10


def main(arguments: list[str]) -> None:
    """Print summaries, or the speed."""
    folders = [Path(each) for each in arguments if each != "--speed"]
    pages = [page for folder in folders for page in sorted(folder.glob("*.txt"))]
    if "--speed" in arguments:
        print(f"{speed(page.read_text('utf-8') for page in pages):.1f} ms per 5,000 code points")
        return
    for page in pages:
        text = page.read_text("utf-8")
        reading = read(text, title=text.strip().split("\n")[0], today=TODAY, zone=ZONE)
        print(f"\n{page.name}  {reading.kind}  {reading.title}")
        for quote in reading.summary:
            print(f"    {quote.text}")


def speed(texts: Iterable[str]) -> float:
    """Processor milliseconds to read 5,000 code points, after one round that warms up."""
    known = list(texts)
    for text in known:
        read(text, today=TODAY, zone=ZONE)
    begun = process_time()
    for _ in range(ROUNDS):
        for text in known:
            read(text, today=TODAY, zone=ZONE)
    return (process_time() - begun) * 1000 * 5000 / (ROUNDS * sum(map(len, known)))


if __name__ == "__main__":
    main(sys.argv[1:])

"""Run the drills and write what came of them: `python -m trust [--kills N] [--out FILE]`."""

from __future__ import annotations

import argparse
import json
import logging
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from digest.config.settings import Personalise
from digest.model.delivery import Policy
from trust.kills import Result, drill
from trust.pace import paced
from trust.page import page
from trust.power import Outage, outage

SEED = 20261122
READERS = 10_000  # an issue
PACES = ((500, Personalise.THERE), (200, Personalise.HERE))  # recipients a second
CUT_READERS = 40  # … whose power is cut: thirty syncs


def main(arguments: list[str] | None = None) -> int:
    """Drill, write, and fail when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m trust", description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000, help="of a sender at a keyed endpoint")
    parser.add_argument("--held", type=int, default=200, help="… at one without keys, under hold")
    parser.add_argument("--deliveries", type=int, default=100_000, help="at a keyed endpoint")
    parser.add_argument("--images", type=int, default=3_000, help="of the disk after a power cut")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--out", type=Path, default=Path("docs/trust.md"))
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        results = tuple(
            _told(
                drill(
                    Path(folder) / policy,
                    policy,
                    seed=given.seed,
                    readers=READERS,
                    kills=kills,
                    deliveries=deliveries,
                )
            )
            for policy, kills, deliveries in (
                (Policy.KEYED, given.kills, given.deliveries),
                (Policy.HOLD, given.held, 0),
            )
        )
        outages = tuple(_outages(Path(folder) / "power", seed=given.seed, images=given.images))
        paces = tuple(
            paced(Path(folder) / f"pace{asked}", asked, personalise) for asked, personalise in PACES
        )
    given.out.write_text(
        page(results, outages, paces, on=datetime.now(UTC).date(), machine=_machine())
    )
    return 0 if all(kept(one) for one in results) and all(one.kept for one in outages) else 1


def _outages(folder: Path, *, seed: int, images: int) -> Iterator[Outage]:
    """Power cuts until there are so many images."""
    folder.mkdir()
    logging.disable(logging.WARNING)  # the faults of the endpoint are meant
    while images > 0:
        left = outage(folder / str(seed), seed=seed, readers=CUT_READERS)
        images -= left.images
        seed += 1
        yield left


def kept(result: Result) -> bool:
    """Whether the drill's promise held."""
    whole = result.accepted + result.unknown == result.readers and result.balanced
    return whole and not result.lost and not result.doubled


def _told(result: Result) -> Result:
    print(json.dumps(asdict(result)), file=sys.stderr, flush=True)
    return result


def _machine() -> str:
    return f"{platform.system()}, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())

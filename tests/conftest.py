"""What every test may ask for."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.browser", "tests.tiers"]

EVERYTHING = bool(os.environ.get("DIGEST_TEST_EVERYTHING"))

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"

# How long an example took says how busy the machine is. A landing is decided by the same examples
# each time; whoever works on a rule looks for new ones.
settings.register_profile(
    "digest",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=EVERYTHING,
    print_blob=True,
)
settings.load_profile("digest")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real pages, labelled sentences and hostile feeds beside the checkout."""
    if not CORPUS.is_dir():
        pytest.skip("no corpus beside the checkout (../shared/corpus)")
    return CORPUS


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything must be present (DIGEST_TEST_EVERYTHING), a skipped test has failed."""
    report = yield
    if report.skipped and EVERYTHING:
        report.outcome = "failed"
    return report

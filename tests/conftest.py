"""What every test stands on: Hypothesis profiles, seeds that can be played again, and folders that are nobody's own."""

import atexit
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# "default" is the same in every run: a change breaks it or nothing does. "long" looks further, from the seed that is printed.
settings.register_profile("default", max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=1500, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

# Saves, caches and settings go to a folder of this process, also while tests are collected; the terminal's wishes do not reach the tests.
_HOME = tempfile.TemporaryDirectory(prefix="rapport-tests-")
atexit.register(_HOME.cleanup)
for _name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
    os.environ[_name] = str(Path(_HOME.name) / _name.lower())
os.environ["RAPPORT_SAVES"] = str(Path(_HOME.name) / "saves")
for _name in ("ACCESSIBLE", "NO_COLOR", "COLUMNS", "LINES"):
    os.environ.pop(_name, None)

SEED = int(os.environ.get("RAPPORT_TEST_SEED", "20260101"))


def pytest_report_header() -> str:
    """Say which seed would play these tests again."""
    return f"seed {SEED} (make test-long SEED={SEED} plays the long tests again), hypothesis profile {settings.get_current_profile_name()}"


@pytest.fixture(scope="session")
def seed() -> int:
    """The seed for whatever a test draws: fixed in `make test`, new and printed in `make test-long`."""
    return SEED

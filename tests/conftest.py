"""What every test stands on: Hypothesis profiles, seeds that can be played again, and folders that are nobody's own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# "default" is the same in every run: a change breaks it or nothing does. "long" looks further, from the seed that is printed.
settings.register_profile("default", max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=1500, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

SEED = int(os.environ.get("RAPPORT_TEST_SEED", "20260101"))


def pytest_report_header() -> str:
    """Say which seed would play these tests again."""
    return f"seed {SEED} (make test-long SEED={SEED} plays the long tests again), hypothesis profile {settings.get_current_profile_name()}"


@pytest.fixture(scope="session")
def seed() -> int:
    """The seed for whatever a test draws: fixed in `make test`, new and printed in `make test-long`."""
    return SEED


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Saves, caches and settings go to a folder of this run, and the terminal's wishes do not reach the tests."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(folder / name.lower()))
        patch.setenv("RAPPORT_SAVES", str(folder / "saves"))
        for name in ("ACCESSIBLE", "NO_COLOR", "COLUMNS", "LINES"):
            patch.delenv(name, raising=False)
        yield folder

"""Where saves live. Owns the choice of the folder; creates nothing."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

_OURS = re.compile(r'^name\s*=\s*["\']rapport["\']', re.MULTILINE)


def saves_folder(environment: Mapping[str, str] = os.environ, package: Path | None = None) -> Path:
    """The folder that holds every learner.

    In this order: `RAPPORT_SAVES`; `saves/` of a checkout; the user's data folder.

    Args:
        environment: where `RAPPORT_SAVES` is looked up; empty counts as not set.
        package: the folder of the `game` package; a checkout has a `pyproject.toml` of this project beside it.
    """
    chosen = environment.get("RAPPORT_SAVES", "").strip()
    if chosen:
        return Path(os.path.abspath(os.path.expanduser(chosen)))
    root = (package or Path(__file__).resolve().parents[1]).parent
    if _is_checkout(root):
        return root / "saves"
    # Imported here: the first screen of a checkout does not need it.
    from platformdirs import user_data_dir

    return Path(user_data_dir("rapport", appauthor=False)) / "saves"


def _is_checkout(root: Path) -> bool:
    """Whether the folder above the package is this project's own source."""
    try:
        return _OURS.search((root / "pyproject.toml").read_text(encoding="utf-8")) is not None
    except (OSError, UnicodeDecodeError):
        return False

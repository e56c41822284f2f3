"""Small JSON files that are replaced whole: settings and the index of names. Owns how they are read and written."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from game.store.files import Files, replace


def read_object(files: Files, path: Path) -> dict[str, Any] | None:
    """The JSON object in a file; None if there is no such file or it holds something else.

    Raises:
        OSError: it is there and cannot be read.
    """
    try:
        data = json.loads(files.read(path).decode("utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def write_object(files: Files, path: Path, data: Mapping[str, Any]) -> None:
    """Put a JSON object in the place of a file, with its folder made if it is missing. After a crash it is the old or the new, whole.

    Raises:
        OSError: the file is as it was.
    """
    files.make_folder(path.parent)
    replace(files, path, (json.dumps(data, indent=1) + "\n").encode("ascii"))

"""What the documents point at is there, and the picture in the README loads nothing from elsewhere."""

import re
from pathlib import Path

import pytest

from scripts.screenshot import PICTURE, without_remote_fonts

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
_LINK = re.compile(r"\]\(([^)#\s]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_a_document_points_at_is_there(document: Path) -> None:
    targets = [target for target in _LINK.findall(document.read_text(encoding="utf-8")) if "://" not in target]
    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_the_first_screen_of_the_readme_is_the_picture_and_the_two_commands() -> None:
    start = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:12]
    assert any("docs/screen.svg" in line for line in start)
    assert any(line.startswith("make play") for line in start)
    assert any(line.startswith("make test") for line in start)


def test_the_picture_is_clean() -> None:
    svg = PICTURE.read_text(encoding="utf-8")
    assert without_remote_fonts(svg) == svg
    assert "@font-face" not in svg


@pytest.mark.parametrize("bad", ['<image href="https://example.org/x.png"/>', "<style>a { b: url(https://example.org/f) }</style>"])
def test_a_picture_that_would_load_something_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="still loads"):
        without_remote_fonts(f"<svg>{bad}</svg>")

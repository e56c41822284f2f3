"""Tags held against the words: the reader is asked, the tags count, and the writer is told where the two part."""

from pathlib import Path

import pytest

from game.authoring.check import check
from game.content.read.findings import Finding
from game.language import Reader

SCENE = Path(__file__).parent / "lamp.yaml"


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def untagged(path: Path, words: str, tags: str, reader: Reader) -> list[Finding]:
    """What is said of a reply with these tags, put before the first reply of the scene."""
    lines = SCENE.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if "replies: |" in line)
    indent = " " * (len(lines[at + 1]) - len(lines[at + 1].lstrip()))
    lines.insert(at + 1, f"{indent}{words}  // {tags}")
    path.write_text("\n".join(lines), encoding="utf-8")
    return [finding for finding in check([path], reader) if finding.code == "untagged" and words[:8] in lines[finding.line - 1]]


def test_words_that_show_what_is_not_tagged_are_reported_at_their_line(tmp_path: Path, reader: Reader) -> None:
    (finding,) = untagged(tmp_path / "lamp.yaml", "Calm down, it is only a lamp.", "bluffs", reader)
    assert finding.severity == "warning"
    assert "`dismisses`" in finding.message
    assert finding.suggestion.startswith("tag it `dismisses`")


def test_words_and_tags_that_agree_are_not_reported(tmp_path: Path, reader: Reader) -> None:
    assert untagged(tmp_path / "lamp.yaml", "Calm down, it is only a lamp.", "dismisses", reader) == []


def test_a_tag_that_says_all_that_the_reader_says_is_enough(tmp_path: Path, reader: Reader) -> None:
    assert untagged(tmp_path / "lamp.yaml", "I'm sorry about that.", "owns-fault", reader) == []


def test_without_a_reader_the_words_are_not_looked_at(tmp_path: Path, reader: Reader) -> None:
    path = tmp_path / "lamp.yaml"
    untagged(path, "Calm down, it is only a lamp.", "bluffs", reader)
    assert not [finding for finding in check([path]) if finding.code == "untagged"]

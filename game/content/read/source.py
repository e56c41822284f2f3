"""A file's bytes as text that is safe to parse and to show. Owns size, encoding, line ends and characters that must not be there."""

from dataclasses import dataclass

from game.content.read.findings import Place, Report
from game.text import is_unsafe

MOST_BYTES = 512 * 1024
_NOT_TEXT = "\ufeff\ufffe\uffff"
"""Code points that YAML refuses and that `is_unsafe` lets through: they show nothing."""
_MOST_CHARACTER_FINDINGS = 20


@dataclass(frozen=True, slots=True)
class Source:
    """A text with its lines."""

    text: str
    lines: tuple[str, ...]

    def line(self, number: int) -> str:
        """A line by its number from 1, without its end; empty past the last."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


def read_source(data: bytes | str, report: Report) -> Source | None:
    """The text of a file with unsafe characters reported and replaced, or None when it is no text at all."""
    if len(data) > MOST_BYTES:
        report.error("file-too-large", (1, 1), f"the file is larger than {MOST_BYTES // 1024} kB", "split it into several scenes")
        return None
    text = data if isinstance(data, str) else _decoded(data, report)
    if text is None:
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    # Few different characters make up a text: a check of each costs next to nothing, and nearly every file passes.
    if any(is_unsafe(character) or character in _NOT_TEXT for character in set(text)):
        text = _safe(text, report)
    return Source(text, tuple(text.split("\n")))


def _decoded(data: bytes, report: Report) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[:200].count(0) > len(data[:200]) // 4:
        report.error("not-utf-8", (1, 1), "the file is not UTF-8 (it looks like UTF-16 or like no text at all)", "save it as UTF-8")
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8", "replace")
        place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        report.error("not-utf-8", place, "from here on the file is not UTF-8", "save it as UTF-8")
        return data.decode("utf-8", "replace")


def _safe(text: str, report: Report) -> str:
    lines = []
    count = 0
    for number, line in enumerate(text.split("\n"), 1):
        unsafe = {character for character in set(line) if is_unsafe(character) or character in _NOT_TEXT}
        if unsafe:
            count += 1
            if count <= _MOST_CHARACTER_FINDINGS:
                column, character = next((at, one) for at, one in enumerate(line, 1) if one in unsafe)
                _report_character(report, (number, column), character)
            line = "".join("\ufffd" if character in unsafe else character for character in line)
        lines.append(line)
    return "\n".join(lines)


def _report_character(report: Report, place: Place, character: str) -> None:
    report.error(
        "unsafe-character",
        place,
        f"the invisible character U+{ord(character):04X} does not belong in a text: it can steer a terminal or the reader's eye",
        "delete it",
    )

"""Mistakes in the YAML itself, said in a writer's words. Owns the wording; `marked` finds them."""

import re
from typing import Any

from game.content.read.findings import Place, Report
from game.content.read.source import Source

_CUT = re.compile(r"( +)#(.?)")

# A part of the parser's own message → (code, what is wrong, what to write).
_WORDS: tuple[tuple[str, str, str, str], ...] = (
    ("mapping values are not allowed", "colon-in-text", "a `: ` inside a text without quotes reads as a key",
     "put the text in quotes, or in a `|` block on the next line"),
    ("could not find expected ':'", "no-colon", "this line is neither `key: value` nor part of a block",
     "indent it under the `|` it belongs to, or write `key:`"),
    ("quoted scalar", "open-quote", "a quotation mark is opened and never closed, or text follows the closing one",
     "put the whole text in a `|` block, where quotation marks need no care"),
    ("found unexpected end of stream", "open-quote", "a quotation mark is opened and never closed",
     "close it, or use a `|` block"),
    ("flow mapping", "open-brace", "a `{` is not closed, or a comma is missing inside it",
     "close the `}`; a text inside braces that holds `,` `{` `}` needs quotes"),
    ("flow sequence", "open-brace", "a `[` is not closed, or a comma is missing inside it", "close the `]`, or put the text in quotes"),
    ("block mapping", "bad-indentation", "this line does not fit the indentation above, or a quoted text goes on after its quote",
     "start it in the same column as its sister keys, or use a `|` block"),
    ("block collection", "bad-indentation", "this list item does not fit the indentation above", "line it up with its sisters"),
    ("block sequence", "bad-indentation", "a list item stands where a key should", "line the items up under their key"),
    ("unknown escape", "bad-escape", "a `\\` in double quotes starts an escape", "use single quotes or a `|` block"),
    ("alias", "alias", "a text that starts with `*` reads as an alias", "put it in quotes; a stage direction goes in ( )"),
    ("anchor", "anchor", "a text that starts with `&` reads as an anchor", "put it in quotes or a `|` block"),
    ("tag", "yaml-tag", "a text that starts with `!` reads as a YAML tag", "put it in quotes or a `|` block"),
    ("directive", "directive", "a line that starts with `%` reads as a YAML directive", "put the text in a `|` block"),
    ("block scalar", "bad-block", "only `|` belongs after the key; the text starts on the next line", "move the text to the next line"),
    ("<document start>", "bad-indentation", "this line does not fit the keys above", "start every top-level key in column 1"),
)  # fmt: skip


def report_fault(fault: Any, offset: int, reached: int, source: Source, report: Report) -> int:
    """Report what stopped the parser.

    Args:
        fault: the parser's error.
        offset: the file's line number of the first line that was parsed.
        reached: the line of the last event before it.
        source: the text that was parsed, for what is written there.
        report: where the finding goes.

    Returns:
        The line to go on after.
    """
    mark: Any = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    said = " ".join(str(part) for part in (getattr(fault, "problem", None), getattr(fault, "context", None)) if part).lower()
    started: Any = getattr(fault, "context_mark", None)
    unclosed = started is not None and ("quoted" in said or "flow" in said)
    if unclosed and "end of stream" in said:
        mark = started  # noticed at the end of the file; what helps is where it was opened
    line, column = (min(mark.line + offset, len(source.lines)), mark.column + 1) if mark else (reached, 1)
    written = source.line(line)
    indent = written[: len(written) - len(written.lstrip())]
    if "\t" in indent:
        report.error("tab", (line, indent.index("\t") + 1), "a tab cannot indent a line", "use spaces")
    elif "cannot start any token" in said:
        odd = written[column - 1 : column]
        report.error("odd-start", (line, column), f"a text without quotes cannot start with `{odd}`", "put it in quotes or in a `|` block")
    else:
        for part, code, message, suggestion in _WORDS:
            if part in said:
                report.error(code, (line, column), message, suggestion)
                break
        else:
            report.error(
                "bad-yaml", (line, column), f"this cannot be read as YAML: {said or 'unknown reason'}", "speech is safest in a `|` block"
            )
    # The lines behind where a quote or brace was opened have not been read.
    return int(started.line) + offset if unclosed else line


def report_cut(text: str, line: int, column: int, source: Source, report: Report) -> None:
    """Report a plain text that a `#` ends. Two spaces, a `#` and a space are a comment and meant."""
    match = _CUT.match(source.line(line), column)
    if match and text and not (len(match.group(1)) >= 2 and match.group(2) in ("", " ")):
        place = (line, match.start() + len(match.group(1)) + 1)
        report.error("cut-by-hash", place, "the text is cut here: ` #` starts a comment", "write it in quotes or in a `|` block")


def anchor(report: Report, place: Place, name: str) -> None:
    """An `&name`."""
    report.error("anchor", place, f"`&{name}` reads as an anchor; anchors are not used here", "put the text in quotes or a `|` block")


def alias(report: Report, place: Place, name: str) -> None:
    """A `*name`."""
    suggestion = "write it out; a text that starts with `*` goes in quotes, a stage direction in ( )"
    report.error("alias", place, f"`*{name}` reads as an alias; aliases are not used here", suggestion)


def tag(report: Report, place: Place, name: str) -> None:
    """A `!name`."""
    report.error("yaml-tag", place, f"`{name}` reads as a YAML tag; tags are not used here", "put a text that starts with `!` in quotes")


def open_quote(report: Report, place: Place) -> None:
    """A quotation mark whose text runs over the keys that follow."""
    report.error("open-quote", place, "a quotation mark is opened and never closed", "close it, or use a `|` block")


def merge_key(report: Report, place: Place) -> None:
    """A `<<`."""
    report.error("merge-key", place, "`<<` merges are not used here", "write the keys out")


def duplicate_key(report: Report, place: Place, key: str, first: int) -> None:
    """A key for the second time."""
    report.error(
        "duplicate-key", place, f"`{key}` stands here for the second time; the first is in line {first}", "rename one or join them"
    )


def odd_key(report: Report, place: Place) -> None:
    """A key that is a list, a table or empty."""
    report.error("odd-key", place, "a key must be a word", "a text that starts with `?`, `[` or `{` goes in quotes or a `|` block")


def too_deep(report: Report, place: Place, most: int) -> None:
    """Nesting past the cap."""
    report.error("too-deep", place, f"nested more than {most} levels deep; the rest here was not read", "speech goes in `|` blocks")


def several_documents(report: Report, place: Place) -> None:
    """A `---` in the middle."""
    report.error("several-documents", place, "`---` starts a second document; what follows was not read", "one scene or persona a file")

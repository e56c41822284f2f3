"""Speech blocks: utterances, one a line, with conditions and stage directions. Owns their form and what a customer can be made to say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.content.model.conditions import ALWAYS, Condition
from game.content.model.lines import Line, Lines, slots_in
from game.content.model.persona import BANDS, TONES, Band, Tone
from game.content.read.conditions import read_condition
from game.content.read.findings import did_you_mean
from game.content.read.marked import Scalar
from game.content.read.names import Context
from game.text import words

MOST_WORDS = 35
"""Words of a customer's line."""
_BRACE = re.compile(r"\{[^{}\n]*\}?|\}")
_SLOT = re.compile(r"\{[A-Za-z_]+\}")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One line of a block, cut into its parts. Offsets are into the node's text."""

    condition: tuple[int, int] | None
    """Where the text between the brackets stands."""
    stage: tuple[int, int] | None
    """Where the text between the parentheses stands."""
    words: tuple[int, int]
    also: bool
    start: int


def rows(node: Scalar) -> Iterator[tuple[int, int]]:
    """The lines of a block that are neither empty nor a writer's comment, without the white space round them."""
    offset = 0
    for row in node.text.split("\n"):
        stripped = row.strip()
        if stripped and not stripped.startswith("//"):
            start = offset + row.index(stripped[0])
            yield start, start + len(stripped)
        offset += len(row) + 1


def utterances(node: Scalar, context: Context) -> Iterator[Utterance]:
    """Cut every line of a block into its parts, reporting brackets that do not close."""
    if node.style == ">":
        context.report.error("folded-block", (node.line, node.column), "`>` runs the lines together into one utterance", "write `|`")
    text = node.text
    for start, end in rows(node):
        at = start
        also = text.startswith("+ ", at, end)
        if also:
            at = _skip(text, at + 1, end)
        condition = stage = None
        if text.startswith("[", at):
            close = text.find("]", at, end)
            if close < 0:
                context.report.error("open-bracket", node.at(at), "the condition is not closed", "write `]` before the words")
                continue
            condition = (at + 1, close)
            at = _skip(text, close + 1, end)
        if text.startswith("(", at, end):
            close = text.find(")", at, end)
            if close < 0:
                context.report.error("open-bracket", node.at(at), "the stage direction is not closed", "write `)` before the words")
                continue
            stage = (at + 1, close)
            at = _skip(text, close + 1, end)
        yield Utterance(condition, stage, (at, end), also, start)


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def read_lines(node: Scalar, prefix: str, context: Context) -> Lines:
    """The lines of a scene's block, with ids `prefix/1`, `prefix/2` and so on."""
    found: list[Line] = []
    silent = not any(rows(node))
    for number, part in enumerate(utterances(node, context), 1):
        when: Condition = read_condition(node, context, *part.condition) if part.condition else ALWAYS
        line = _line(node, part, f"{prefix}/{number}", when, context)
        if line is not None:
            found.append(line)
    if silent:
        context.report.error("empty-speech", node.place, "nothing is said here", "write one utterance a line")
    elif found and all(line.also for line in found):
        context.report.error(
            "only-also", node.place, "a line with `+` is said after another line, and here is none", "take the `+` from one"
        )
    return tuple(found)


def read_voice(node: Scalar, prefix: str, context: Context) -> Iterator[tuple[Line, tuple[Band, ...], tuple[Tone, ...]]]:
    """The lines of a persona's block with the bands and the feelings they are for."""
    for number, part in enumerate(utterances(node, context), 1):
        if part.also:
            context.report.error("also-in-voice", node.at(part.start), "a `+` line works in scenes only", "write it as a line of its own")
        bands, tones = _moods(node, part.condition, context) if part.condition else ((), ())
        line = _line(node, part, f"{prefix}/{number}", ALWAYS, context)
        if line is not None:
            yield line, bands, tones


def _moods(node: Scalar, span: tuple[int, int], context: Context) -> tuple[tuple[Band, ...], tuple[Tone, ...]]:
    found: set[str] = set()
    for match in re.finditer(r"[^\s,]+", node.text[slice(*span)]):
        word = match.group()
        if word in BANDS or word in TONES:
            found.add(word)
        elif word != "or":
            known = (*BANDS, *TONES)
            suggestion = did_you_mean(word, known) or f"one of: {', '.join(f'`{name}`' for name in known)}"
            message = f"`{word}` is no mood and no feeling; a persona's voice knows nothing else"
            context.report.error("unknown-band", node.at(span[0] + match.start()), message, suggestion)
    return tuple(band for band in BANDS if band in found), tuple(tone for tone in TONES if tone in found)


def _line(node: Scalar, part: Utterance, id: str, when: Condition, context: Context) -> Line | None:
    text = node.text[slice(*part.words)]
    stage = node.text[slice(*part.stage)].strip() if part.stage else ""
    if not text and not stage:
        context.report.error("empty-speech", node.at(part.start), "a condition stands here without words", "write what is said after it")
        return None
    check_slots(node, part.start, part.words[1], context)
    if "//" in text:
        offset = part.words[0] + text.index("//")
        context.report.warn(
            "comment-in-line", node.at(offset), "this `//` will be spoken: a comment takes a whole line", "put it on its own line"
        )
    if len(text) > MOST_WORDS * 2 and len(words(text)) > MOST_WORDS:
        message = f"{len(words(text))} words; a customer says at most {MOST_WORDS} at a time"
        context.report.warn("long-line", node.at(part.words[0]), message, "cut it, or split it in two with `+`")
    return Line(id, text, stage, when, part.also)


def check_slots(node: Scalar, start: int, end: int, context: Context) -> None:
    """Report placeholders in a part of a text that name nothing, and braces that are no placeholder."""
    text = node.text[start:end]
    if context.report.full:
        return
    if "{" not in text and "}" not in text and "$" not in text:
        return
    for name, offset in slots_in(text):
        if name not in context.slots:
            written = text[offset : offset + len(name) + 2]
            shown = written if written.startswith("{") else written[: len(name) + 1]
            suggestion = (
                did_you_mean(name, sorted(context.slots)) or f"one of: {', '.join(f'{{{slot}}}' for slot in sorted(context.slots))}"
            )
            context.report.error("unknown-slot", node.at(start + offset), f"the placeholder `{shown}` names nothing", suggestion)
    for match in _BRACE.finditer(text):
        if not _SLOT.fullmatch(match.group()):
            message = f"`{match.group()}` is no placeholder and would be shown as it stands"
            context.report.error("stray-brace", node.at(start + match.start()), message, "write {name}, with letters only")

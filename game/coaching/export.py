"""A debrief and its talk outside the game: Markdown to read, JSON to compute with."""

from dataclasses import asdict
from typing import Any

from game.coaching.debrief import Debrief, Finding
from game.coaching.readings import meant_otherwise
from game.encounter.state import Encounter
from game.encounter.transcript import plain_line, transcript

_MARKS = str.maketrans({character: f"\\{character}" for character in "\\`*_{}[]<>#+|~"})


def _escaped(text: str) -> str:
    """Text from outside as Markdown that means only itself, also at the start of a line."""
    escaped = " ".join(text.translate(_MARKS).split())
    return f"\\{escaped}" if escaped[:1] in ("-", "=") else escaped


def as_markdown(encounter: Encounter, shown: Debrief) -> str:
    """The debrief, the account and the transcript as one Markdown text."""
    out = [
        f"# {_escaped(shown.title)}",
        "",
        f"With {_escaped(encounter.persona.name)}, seed {encounter.seed}. {_escaped(shown.ending)}",
        "",
        f"Rating {shown.rating:.1f} of 100 ({shown.stars} of 5).",
        "",
    ]
    if shown.comment:
        out += [f"> {_escaped(shown.comment)}", ""]
    if shown.turning is not None:
        out += [
            "## Where it turned",
            "",
            f"Turn {shown.turning.turn}: “{_escaped(shown.turning.quote)}” {_escaped(shown.turning.sentence)}",
            "",
        ]
    out += ["## Findings", ""]
    for finding in shown.findings:
        out += [_finding(finding), ""]
    if shown.never_asked:
        out += [f"Never asked: {_escaped('; '.join(shown.never_asked))}.", ""]
    if shown.undone:
        out += [f"Left undone: {_escaped('; '.join(shown.undone))}.", ""]
    out += ["## Account", ""]
    for played, turn in zip(encounter.turns[1:], shown.account, strict=True):
        mark = " (meant otherwise)" if meant_otherwise(played) else ""
        out += [f"### Turn {turn.number}: {_escaped(turn.said)}{mark}", ""]
        out += [f"- {_escaped(row.sentence)} ({_escaped(row.sum)})" for row in turn.rows]
        out += [""]
    out += ["## Transcript", ""]
    for line in transcript(encounter):
        out += [_escaped(plain_line(encounter, line)), ""]
    return "\n".join(out)


def _finding(finding: Finding) -> str:
    quote = f" “{_escaped(finding.quote)}”" if finding.quote else ""
    return f"- **{_escaped(finding.title)}.**{quote} {_escaped(finding.sentence)} {_escaped(finding.advice)}"


def debrief_json(shown: Debrief) -> dict[str, Any]:
    """The debrief as JSON, field for field."""
    return asdict(shown)

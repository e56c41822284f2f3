"""A debrief and its talk outside the game: Markdown to read, JSON to compute with, and what both tell. The web page is next door.

Owns the order of what is told and the form of the JSON. Text from outside means only itself in every format.
"""

from dataclasses import asdict, dataclass
from typing import Any

from game import __version__
from game.coaching.account import AccountTurn
from game.coaching.advice import Parted, parted
from game.coaching.debrief import Debrief, Finding, SkillTally
from game.coaching.readings import meant_otherwise
from game.coaching.star import NOTE, as_text, star
from game.coaching.stronger import Stronger, stronger
from game.coaching.waterfall import Waterfall, waterfalls
from game.encounter.saved import end_json, turn_json
from game.encounter.state import Encounter
from game.encounter.transcript import plain_line, transcript

SCHEMA = "rapport.debrief"
SCHEMA_VERSION = 1
"""Goes up when a key changes its meaning or goes away; new keys may come without it."""

_MARKS = str.maketrans({character: f"\\{character}" for character in "\\`*_{}[]<>#+|~"})
MARKS = {"gained": "▲", "lost": "▼", "limit": "‖"}
"""A glyph for each kind of fall."""


@dataclass(frozen=True, slots=True)
class Told:
    """All that an export tells beyond the debrief itself."""

    waterfalls: tuple[Waterfall, ...]
    advice: tuple[Parted, ...]
    stronger: Stronger | None


def told(encounter: Encounter) -> Told:
    """What is told of a finished talk beyond its debrief."""
    return Told(waterfalls(encounter), parted(encounter), stronger(encounter))


def _escaped(text: str) -> str:
    """Text from outside as Markdown that means only itself, also at the start of a line."""
    escaped = " ".join(text.translate(_MARKS).split())
    return f"\\{escaped}" if escaped[:1] in ("-", "=") else escaped


def as_markdown(encounter: Encounter, shown: Debrief) -> str:
    """The debrief, the account and the transcript as one Markdown text."""
    more = told(encounter)
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
    if shown.before:
        out += ["## Before the verdict", "", *(f"- {_escaped(sentence)}" for sentence in shown.before), ""]
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
    out += [*_wording(more), *_falls(more)]
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


def _wording(more: Told) -> list[str]:
    out: list[str] = []
    if more.advice:
        out += ["## Where common advice fell flat", ""]
        out += [f"- {f'“{_escaped(one.quote)}” ' if one.quote else ''}{_escaped(one.sentence)}" for one in more.advice]
        out += [""]
    if more.stronger is not None:
        one = more.stronger
        out += [
            "## A stronger version",
            "",
            f"Turn {one.turn}, as typed: “{_escaped(one.said)}”",
            "",
            f"Stronger: “{_escaped(one.version)}”",
            "",
            f"{_escaped(one.sentence)} {_escaped(compared(one))}",
            "",
        ]
    return out


def compared(one: Stronger) -> str:
    """What the stronger version would have moved, against what was typed, as a sentence."""
    text = f"Played in its place, it moves trust and patience by {points(one.relation[1])} instead of {points(one.relation[0])}"
    if one.solved[0] != one.solved[1]:
        text += f", and resolution by {points(one.solved[1])} instead of {points(one.solved[0])}"
    return f"{text}."


def points(tenths: int) -> str:
    """Tenths as points with a sign.

    >>> points(24), points(-305), points(0)
    ('+2.4', '−30.5', '0.0')
    """
    return f"{tenths / 10:+.1f}".replace("-", "−") if tenths else "0.0"


def _falls(more: Told) -> list[str]:
    out = ["## From start to end", ""]
    for one in more.waterfalls:
        out += [f"{one.meter.capitalize()}: from {one.start / 10:.1f} to {one.end / 10:.1f}.", ""]
        out += [
            f"- {MARKS[fall.kind]} {_escaped(points(fall.points))} {_escaped(fall.name)} ({in_turns(fall.turns)})" for fall in one.falls
        ]
        out += [""] if one.falls else []
    return out


def in_turns(turns: tuple[int, ...]) -> str:
    """The turns in which something happened, in words.

    >>> in_turns((2,)), in_turns((1, 2, 3, 5)), in_turns((0, 4))
    ('turn 2', 'turns 1 to 3, 5', 'turns 0, 4')
    """
    runs: list[list[int]] = []
    for turn in turns:
        if runs and turn == runs[-1][-1] + 1:
            runs[-1].append(turn)
        else:
            runs.append([turn])
    parts = [f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return f"turn{'s' if len(turns) > 1 else ''} {', '.join(parts)}"


def star_markdown(encounter: Encounter, shown: Debrief) -> str:
    """The STAR story as Markdown."""
    out = [f"# {_escaped(shown.title)}: a STAR story", ""]
    for heading, text in as_text(star(encounter, shown)):
        out += [f"## {heading}", "", _escaped(text), ""]
    return "\n".join([*out, f"*{NOTE}*", ""])


def debrief_json(shown: Debrief) -> dict[str, Any]:
    """The debrief as JSON, field for field."""
    return asdict(shown)


def as_json(encounter: Encounter, shown: Debrief) -> dict[str, Any]:
    """Debrief, account, waterfalls and talk as JSON. Every number of points is in points, not in tenths; quotes are as said."""
    more = told(encounter)
    scene, persona = encounter.scene, encounter.persona
    return {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "game": __version__,
        "scene": {"id": scene.id, "title": scene.title, "hash": scene.hash},
        "persona": {"id": persona.id, "name": persona.name, "style": persona.style.name, "hash": persona.hash},
        "seed": encounter.seed,
        "outcome": end_json(encounter),
        "debrief": {
            "kind": shown.kind,
            "ending": shown.ending,
            "rating": shown.rating,
            "stars": shown.stars,
            "comment": shown.comment,
            "before": list(shown.before),
            "turning": None if shown.turning is None else asdict(shown.turning),
            "findings": [asdict(one) for one in shown.findings],
            "helped": [_tally(one) for one in shown.helped],
            "hurt": [_tally(one) for one in shown.hurt],
            "never_asked": list(shown.never_asked),
            "undone": list(shown.undone),
            "retry": shown.retry,
        },
        "account": [_account(turn) for turn in shown.account],
        "waterfalls": [_waterfall(one) for one in more.waterfalls],
        "advice": [{**asdict(one), "points": one.points / 10} for one in more.advice],
        "stronger": None if more.stronger is None else _stronger(more.stronger),
        "star": asdict(star(encounter, shown)),
        "turns": [turn_json(turn) for turn in encounter.turns],
        "transcript": [asdict(line) for line in transcript(encounter)],
    }


def _tally(one: SkillTally) -> dict[str, Any]:
    return {**asdict(one), "points": one.points / 10}


def _account(turn: AccountTurn) -> dict[str, Any]:
    rows = [
        {"cause": r.cause, "sentence": r.sentence, "quote": r.quote, "points": {m: p / 10 for m, p in r.points}, "sum": r.sum}
        for r in turn.rows
    ]
    return {"turn": turn.number, "said": turn.said, "rows": rows, "change": {meter: change / 10 for meter, change in turn.change}}


def _waterfall(one: Waterfall) -> dict[str, Any]:
    falls = [{"kind": f.kind, "cause": f.cause, "name": f.name, "points": f.points / 10, "turns": list(f.turns)} for f in one.falls]
    return {"meter": one.meter, "start": one.start / 10, "falls": falls, "end": one.end / 10}


def _stronger(one: Stronger) -> dict[str, Any]:
    typed, version = ({"relation": one.relation[n] / 10, "resolution": one.solved[n] / 10} for n in (0, 1))
    return {
        "turn": one.turn,
        "said": one.said,
        "version": one.version,
        "lacks": one.lacks or None,
        "sentence": one.sentence,
        "typed_moved": typed,
        "version_moves": version,
    }

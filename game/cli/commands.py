"""The commands and their options. Owns what is asked of which room; each room does its own work and is imported only when asked.

Data goes to stdout, talk to stderr.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game import __version__
from game.cli import entry, reports
from game.errors import SaveError, UsageError
from game.text import clean

if TYPE_CHECKING:
    from game.content.model.persona import Persona
    from game.content.model.scene import Scene
    from game.content.read.library import Library
    from game.language.context import Context

_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
_PATH = click.Path(exists=True, path_type=Path)


def run_command(words: Sequence[str]) -> int:
    """Run the command that the words name; returns the exit code.

    Raises:
        UsageError: there is no such command or option, or its value makes no sense.
    """
    try:
        with rapport.make_context("rapport", list(words)) as context:
            code = rapport.invoke(context)
            return code if isinstance(code, int) else entry.FINE
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "rapport"
        raise UsageError(f"{error.format_message()} `{path} --help` shows what there is.") from None
    except click.ClickException as error:
        raise UsageError(error.format_message()) from None


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, no_args_is_help=False)
@click.version_option(__version__, prog_name="rapport", message="%(prog)s %(version)s")
def rapport() -> None:
    """Train customer service with customers who react. Without a command, the game opens."""


@rapport.command()
@click.argument("scene", required=False)
@click.option("--persona", metavar="P", help="Who plays the customer, such as maureen; else one who suits the scene.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), metavar="N", help="Play the very same customer again.")
@click.option("--plain", is_flag=True, help="Line by line, without a screen: for screen readers, pipes and scripts.")
@click.option("--json", "as_json", is_flag=True, help="Every turn as a line of JSON, for a program.")
@click.option("--learner", metavar="NAME", help="Whose progress this is; made if new.")
@click.option("--replies", type=_FILE, metavar="FILE", help="Take the moves from a file, one a line.")
def play(
    scene: str | None, persona: str | None, seed: int | None, plain: bool, as_json: bool, learner: str | None, replies: Path | None
) -> int:
    """Play one encounter.

    In plain mode a line is a move: a number picks that reply, @id picks one by its id, /action acts at the desk (/help lists
    them), anything else is said in your own words. A backslash at the end goes on in the next line.
    """
    if not (plain or as_json or replies) and entry.has_screen():
        from game.tui.app import run as open_screen

        return open_screen(learner, scene, persona, seed)
    from game.plain.play import run as open_lines

    return open_lines(scene, persona, seed, learner, replies, as_json, sys.stdin, sys.stdout, sys.stderr)


@rapport.command()
@click.option("--scene", metavar="S", help="Read as a reply in this scene: its facts, milestones and replies count.")
@click.option("--beat", metavar="B", help="Read as a reply at this beat of the scene.")
@click.option("--jsonl", is_flag=True, help="Each line in is an object with id, text and context; else each line is a reply.")
def understand(scene: str | None, beat: str | None, jsonl: bool) -> int:
    """Show how the game reads replies, one a line on stdin. With --jsonl it answers each object with one of what was read."""
    if beat and not scene:
        raise UsageError("--beat names a beat of a scene: say which with --scene.")
    from game.language.reader import Reader
    from game.language.understand import understand as read
    from game.language.understand import understand_lines

    context = _place(scene, beat)
    reader = Reader.load()
    if jsonl:
        faults = 0
        for answer, fine in understand_lines(sys.stdin, reader, context):
            print(answer, flush=True)
            faults += not fine
        return entry.FINDINGS if faults else entry.FINE
    if sys.stdin.isatty():
        print("Type replies, one a line. Ctrl+D ends.", file=sys.stderr)
    for number, line in enumerate(filter(str.strip, sys.stdin), 1):
        text = clean(line.rstrip("\r\n"))
        print(reports.understood(text, read({"id": str(number), "text": text}, reader, context)), flush=True)
    return entry.FINE


@rapport.command()
@click.option("--json", "as_json", is_flag=True, help="The tables as JSON.")
@click.option("--seeds", type=click.IntRange(20, 2000), default=200, metavar="N", help="Customers in each cell of style and severity.")
def evidence(as_json: bool, seeds: int) -> int:
    """Hold the simulated customer to published findings: which of them it reproduces, by how much, and which it does not."""
    from game.evidence import report

    found = report.gather(seeds)
    print(report.as_json(found) if as_json else report.as_text(found))
    for fault in found.faults:
        print(f"{fault.file}:{fault.line}:{fault.column}: {fault.message}", file=sys.stderr)
    return entry.FINE if found.fine else entry.FINDINGS


@rapport.command()
@click.argument("paths", nargs=-1, type=_PATH, metavar="[PATH]...")
@click.option("--strict", is_flag=True, help="Warnings fail the check too.")
@click.option("--fast", is_flag=True, help="Leave out what takes long: reading every reply to hold it against its tags.")
@click.option("--json", "as_json", is_flag=True, help="The findings as a JSON list.")
def check(paths: Sequence[Path], strict: bool, fast: bool, as_json: bool) -> int:
    """Find everything wrong or doubtful in scenes and personas, all at once. Without a PATH: those that came with the game."""
    from game.authoring import check as checking
    from game.language import Reader

    findings = checking.check(paths or _shipped(), None if fast else Reader.load())
    print(checking.json(findings) if as_json else checking.text(findings))
    return checking.exit_code(findings, strict)


@rapport.command()
@click.argument("scene")
@click.option("--persona", metavar="P", help="As spoken by this one.")
@click.option("--all-personas", is_flag=True, help="As spoken by everyone, one after the other.")
def preview(scene: str, persona: str | None, all_personas: bool) -> int:
    """Print a scene as it is spoken, to be read aloud."""
    if persona and all_personas:
        raise UsageError("--persona names one and --all-personas means everyone: choose one of the two.")
    from game.authoring.preview import preview as spoken

    library = _library()
    found = library.scene(scene)
    if all_personas:
        cast = [one for one in library.personas.values() if found.suits(one.id, one.style.name)]
    else:
        cast = [library.persona(persona) if persona else _someone(library, found)]
    print(spoken(found, cast))
    return entry.FINE


@rapport.command()
@click.argument("scene")
@click.option("--persona", metavar="P", help="With this one; else one who suits the scene.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def explore(scene: str, persona: str | None, as_json: bool) -> int:
    """Play a scene in every way, or in many: endings reached, the best and the worst, what nothing reaches."""
    from game.explore import report

    library = _library()
    found = library.scene(scene)
    who = library.persona(persona) if persona else _someone(library, found)
    told = report(found, who)
    print(json.dumps(told, ensure_ascii=False) if as_json else reports.explored(told))
    return entry.FINE


@rapport.group()
def learners() -> None:
    """Whose progress is kept here."""


@learners.command("list")
@click.option("--json", "as_json", is_flag=True, help="As a JSON list.")
def list_learners(as_json: bool) -> int:
    """Print every learner with how many encounters they have finished."""
    from game.store.learners import Learners

    everyone = Learners()
    rows = [{"name": one.name, "encounters": len(everyone.look(one).history())} for one in everyone.all()]
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row['encounters']:>5}  {row['name']}")
        if not rows:
            print("Nobody has played here yet.", file=sys.stderr)
    return entry.FINE


@learners.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def progress(name: str, as_json: bool) -> int:
    """Print what a learner should practise next and why, their levels, and what they have reached."""
    from datetime import datetime

    from game.coaching.practice import practice, practice_json
    from game.store.learners import Learners
    from game.tui.core import FIRST_SCENE

    everyone = Learners()
    learner = everyone.find(name)
    if learner is None:
        raise UsageError("there is no learner with that name; `rapport learners list` shows who there is.")
    store, library, now = everyone.look(learner), _library(), datetime.now().astimezone()
    scenes = [one for one in library.scenes.values() if one.id != FIRST_SCENE]
    told = practice_json(practice(store.history(), scenes, library.personas.values(), dict(store.settings().goals), now), now)
    print(json.dumps(told, ensure_ascii=False) if as_json else reports.practised(told))
    return entry.FINE


@learners.command()
@click.argument("name")
@click.argument("skill")
@click.argument("level", type=click.IntRange(0, 100))
def goal(name: str, skill: str, level: int) -> int:
    """Set a learner's goal: a SKILL such as empathy, and the LEVEL to reach in it, from 1 to 100. 0 takes it back."""
    from dataclasses import replace

    from game.skills import SKILLS
    from game.store.learners import Learners

    everyone = Learners()
    learner = everyone.find(name)
    if learner is None:
        raise UsageError("there is no learner with that name; `rapport learners list` shows who there is.")
    if skill not in {one.id for one in SKILLS}:
        raise UsageError(f"there is no such skill; there are {', '.join(one.id for one in SKILLS)}.")
    with everyone.open(learner) as store:
        goals = {**dict(store.settings().goals), skill: level}
        kept = store.save_settings(replace(store.settings(), goals=tuple((id, number) for id, number in goals.items() if number)))
    if not kept:
        raise SaveError("The goal could not be saved: the settings cannot be written.")
    return entry.FINE


@learners.command()
@click.argument("name")
@click.argument("new_name")
def rename(name: str, new_name: str) -> int:
    """Give a learner another name; the progress stays."""
    from game.store.learners import Learners

    everyone = Learners()
    learner = everyone.find(name)
    if learner is None:
        raise UsageError("there is no learner with that name; `rapport learners list` shows who there is.")
    renamed = everyone.rename(learner, new_name)
    print(f"The name is now {renamed.name}.", file=sys.stderr)
    return entry.FINE


def _library() -> "Library":
    from game.content.read.library import load_library

    return load_library()


def _place(scene: str | None, beat: str | None) -> "Context":
    """Where in a scene a reply is read."""
    from game.language.context import NO_CONTEXT, Context

    if scene is None:
        return NO_CONTEXT
    found = _library().scene(scene)
    if beat is None:
        return Context(scene=found, slots=found.slots)
    if beat not in found.beats:
        raise UsageError(f"the scene {found.id} has no beat {beat}; it has {', '.join(found.beats)}.")
    return Context(scene=found, slots=found.slots, beat=beat, open_replies=tuple(reply.id for reply in found.beats[beat].replies))


def _shipped() -> list[Path]:
    """The folders of the content that came with the game."""
    from game.content.read.library import content_root

    return [content_root() / "personas", content_root() / "scenes"]


def _someone(library: "Library", scene: "Scene") -> "Persona":
    """The first persona who suits a scene."""
    for persona in library.personas.values():
        if scene.suits(persona.id, persona.style.name):
            return persona
    raise UsageError(f"no persona suits {scene.id}: its `not for` rules out everyone.")

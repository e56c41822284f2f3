"""Findings read from their files. Owns where they lie, their YAML, and what is said of one that is wrong: file, line, column."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from game.content.model.persona import STYLES, Persona, Style
from game.content.model.scene import About, Channel, Fault, Feeling, Loss, Scene
from game.content.read import findings
from game.content.read.fields import Fields
from game.content.read.findings import Report, mean_or_list
from game.content.read.marked import Items, Node, Scalar, Table
from game.content.read.names import Context, Names
from game.content.read.persona import read_persona
from game.content.read.replies import cut, finish
from game.content.read.scene import read_scene
from game.content.read.shape import read_shaped
from game.content.read.speech import rows
from game.encounter import desk
from game.encounter.engine import begin
from game.encounter.input import read_action
from game.encounter.state import Encounter
from game.errors import ContentError, MoveError
from game.evidence.claims import ClaimError, read_claim
from game.evidence.values import Claim, Finding, Line, Script

ROOM = Path(__file__).resolve().parent
TABLES = ("findings", "orderings", "myths", "emergent")
"""The folders, each with a table of its own in the report."""
Grade = Literal["META", "REP", "ONE", "LORE", "null", "design", "myth"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class AboutPart(_Part):
    """What of the bench's problem is otherwise."""

    channel: Channel | None = Field(default=None, description="where they talk")
    fault: Fault | None = Field(default=None, description="whose fault it is")
    loss: Loss | None = Field(default=None, description="what is lost")
    feeling: Feeling | None = Field(default=None, description="how the customer comes in")
    hurry: float | None = Field(default=None, ge=0, le=1, description="how little time the customer has, from 0 to 1")
    recurring: bool | None = Field(default=None, description="yes, where it has happened before")


class ScriptPart(_Part):
    """A script with an `about` of its own, or one that switches by style."""

    about: AboutPart | None = Field(default=None, description="what is otherwise for this script")
    says: list[str] = Field(default=[], description="its wordings, each a `|` block")
    by_style: dict[str, str] | None = Field(default=None, alias="by style", description="the script that is played for each style")


def _list_or_part(value: object) -> str:
    return "list" if isinstance(value, list) else "part"


class FindingFile(_Part):
    """A finding."""

    id: str = Field(description="its number, such as F05")
    finding: str = Field(description="what was found, in a sentence")
    expected: str = Field(description="what the customer must show")
    source: str = Field(description="who found it")
    grade: Grade = Field(description="META, REP, ONE, LORE, null, design or myth")
    note: str = Field(default="", description="what a reader should know")
    bench: str = Field(description="the scene in which its scripts are played")
    about: AboutPart | None = Field(default=None, description="what of the bench's problem is otherwise")
    scripts: dict[str, Annotated[Annotated[list[str], Tag("list")] | Annotated[ScriptPart, Tag("part")], Discriminator(_list_or_part)]] = (
        Field(description="the ways to lead the talk, by name")
    )
    claims: str = Field(description="what is claimed of them, a line each")


def read_table(name: str, room: Path = ROOM) -> tuple[tuple[Finding, ...], tuple[findings.Finding, ...]]:
    """The findings of a folder, and everything that is wrong in their files.

    Raises:
        ContentError: a bench is missing or wrong.
    """
    found: list[Finding] = []
    wrong: list[findings.Finding] = []
    benches = {path.stem: _bench(path) for path in sorted((room / "bench").glob("*.yaml"))}
    for path in sorted((room / name).glob("*.yaml"), key=_by_number):
        finding, faults = read_finding(path.read_bytes(), benches, str(path))
        wrong.extend(faults)
        if finding is not None:
            found.append(finding)
    return tuple(found), tuple(wrong)


def _by_number(path: Path) -> tuple[str, int, str]:
    stem = path.stem
    digits = "".join(character for character in stem if character.isdigit())
    return (stem.rstrip("0123456789"), int(digits or 0), stem)


def _bench(path: Path) -> Scene:
    scene, faults = read_scene(path.read_bytes(), f"bench:{path.stem}", str(path))
    if scene is None:
        first = next(fault for fault in faults if fault.severity == "error")
        raise ContentError(f"{first.file}:{first.line}:{first.column}: {first.message}")
    return scene


@cache
def _anybody() -> Persona:
    """A customer to try the desk with."""
    return next(iter(customers().values()))


def customers(room: Path = ROOM) -> dict[str, Persona]:
    """The customer of the harness in each of the four styles.

    Raises:
        ContentError: its file is wrong.
    """
    path = room / "customer.yaml"
    persona, faults = read_persona(path.read_bytes(), "bench:customer", str(path))
    if persona is None:
        raise ContentError(f"{path}:{faults[0].line}: {faults[0].message}")
    return {name: replace(persona, id=f"bench:{name}", style=Style(*axes)) for name, axes in STYLES.items()}


def read_finding(data: bytes | str, benches: Mapping[str, Scene], file: str = "") -> tuple[Finding | None, tuple[findings.Finding, ...]]:
    """Read a finding.

    Args:
        data: the file's bytes or text.
        benches: the scenes that scripts can be played in, by name.
        file: the name that faults carry.

    Returns:
        The finding, or None when there is an error, and every fault by place.
    """
    root, report = read_shaped(data, FindingFile, file)
    if root is None:
        return None, report.sorted()
    finding = None if report.failed else _finding(root, benches, report)
    return (None if report.failed else finding), report.sorted()


def _finding(root: Table, benches: Mapping[str, Scene], report: Report) -> Finding | None:
    fields = Fields(root, Context(report))
    bench = benches.get(fields.line("bench"))
    if bench is None:
        place = root.key("bench")
        report.error("unknown-bench", place, f"there is no bench `{fields.line('bench')}`", mean_or_list(fields.line("bench"), benches))
        return None
    context = Context(report, _names(bench))
    about = _about(fields.sub("about"), bench.about)
    trial = begin(bench, _anybody(), 0)
    scripts = {key.text: _script(key, node, about, context, trial) for key, node in fields.entries("scripts")}
    _agree(scripts, fields, report)
    claims = tuple(_claims(fields.scalar("claims"), scripts, report))
    if not claims:
        report.error("no-claims", root.key("claims"), "nothing is claimed", "write `trust: first - second is small`")
    return Finding(
        fields.line("id"), fields.line("finding"), fields.line("expected"), fields.line("source"), fields.line("grade"), bench, about,
        scripts, claims, fields.line("note"),
    )  # fmt: skip


def _names(scene: Scene) -> Names:
    """What the tags of a script may name."""
    names = Names()
    names.known["fact"] |= set(scene.facts)
    names.known["milestone"] |= set(scene.milestones)
    names.known["remedy"] |= set(scene.remedies)
    names.known["promise"] |= set(scene.promises)
    names.known["colleague"] |= set(scene.colleagues)
    names.known["entry"] |= {entry.id for entry in (*scene.record, *scene.knowledge)}
    names.known["flag"] |= set(scene.flags)
    names.known["beat"] |= set(scene.beats)
    return names


def _about(part: Fields | None, base: About) -> About:
    """The problem with what is written otherwise."""
    if part is None:
        return base
    changed: dict[str, Any] = {key: part.line(key) for key in ("channel", "fault", "loss", "feeling") if part.scalar(key)}
    if part.scalar("hurry"):
        changed["hurry"] = part.number("hurry", 0.0)
    if part.scalar("recurring"):
        changed["recurring"] = part.yes("recurring")
    return replace(base, **changed)


def _script(key: Scalar, node: Node, about: About, context: Context, trial: Encounter) -> Script:
    if isinstance(node, Items):
        return Script(key.text, tuple(_wordings(node, context, trial)), about)
    part = Fields(cast(Table, node), context)
    switch = part.sub("by style")
    if switch is not None:
        return Script(key.text, by_style={name.text: cast(Scalar, value).text for name, value in switch.table})
    says = part.table.get("says")
    return Script(key.text, tuple(_wordings(says, context, trial)) if isinstance(says, Items) else (), _about(part.sub("about"), about))


def _wordings(items: Items, context: Context, trial: Encounter) -> Iterator[tuple[Line, ...]]:
    for node in items.items:
        if isinstance(node, Scalar):
            lines = tuple(_lines(node, context, trial))
            if not lines:
                context.report.error("empty-wording", node.place, "nobody says anything here", "write at least one line of the agent")
            yield lines


def _lines(node: Scalar, context: Context, trial: Encounter) -> Iterator[Line]:
    """The turns of a wording. Lines of the customer and of the desk stand between the replies; actions are tried at the desk of `trial`."""
    customer = ""
    drafts = {draft.start: draft for draft in cut(node, context)}
    for start, end in rows(node):
        written = node.text[start:end]
        if written.startswith(">"):
            customer = written[1:].strip()
        elif written.startswith("/"):
            try:
                action = read_action(written[1:].split("//")[0].strip())
                desk.step_of(trial, action)
                yield Line(None, action, customer)
            except MoveError as fault:
                context.report.error("unknown-action", node.at(start), str(fault))
        elif start in drafts:
            yield Line(finish(drafts[start], "script", context), None, customer)


def _agree(scripts: Mapping[str, Script], fields: Fields, report: Report) -> None:
    """Report scripts without the wordings that the others have, and switches that lead nowhere."""
    counts = {len(script.wordings) for script in scripts.values() if script.by_style is None}
    for key, _ in fields.entries("scripts"):
        script, place = scripts[key.text], (key.line, key.column)
        if script.by_style is None and (len(script.wordings) < 2 or len(script.wordings) != max(counts)):
            message = f"`{key.text}` has {len(script.wordings)} wordings; each script needs the same number, at least 2"
            report.error("wordings", place, message, "a finding that holds for one wording only is not reproduced")
        for style, name in (script.by_style or {}).items():
            if style not in STYLES:
                report.error("unknown-style", place, f"there is no style `{style}`", mean_or_list(style, tuple(STYLES)))
            if name not in scripts:
                report.error("unknown-script", place, f"there is no script `{name}`", mean_or_list(name, tuple(scripts)))
            elif scripts[name].by_style is not None:
                report.error("unknown-script", place, f"`{name}` switches by style itself", "name the scripts that are played")
        if script.by_style is not None and set(script.by_style) != set(STYLES):
            report.error("unknown-style", place, f"`{key.text}` must name a script for each of the four styles", ", ".join(STYLES))


def _claims(node: Scalar | None, scripts: Mapping[str, Script], report: Report) -> Iterator[Claim]:
    for start, end in rows(node) if node else ():
        assert node is not None
        text = node.text[start:end].split("//")[0].strip()
        try:
            claims = read_claim(text, scripts)
            _in_time(claims, scripts)
            yield from claims
        except ClaimError as fault:
            report.error("bad-claim", node.at(start), f"{fault}: `{text[:60]}`", fault.hint)


def _in_time(claims: Sequence[Claim], scripts: Mapping[str, Script]) -> None:
    """Refuse a claim on a turn that a script does not have."""
    for claim in claims:
        for name in claim.scripts:
            played = [scripts[one] for one in (scripts[name].by_style or {name: name}).values() if one in scripts]
            shortest = min((len(lines) for script in played for lines in script.wordings), default=0)
            if claim.at > shortest:
                raise ClaimError(f"`{name}` has {shortest} turns, and turn {claim.at} is asked for", f"write @{shortest} at most")

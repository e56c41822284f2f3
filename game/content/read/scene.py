"""A scene file read to a `Scene`. Owns how each section becomes values; shape, speech, replies and whole-scene checks stand beside it."""

import hashlib
from collections.abc import Mapping
from typing import cast, get_args

from game.content.model.conditions import Condition
from game.content.model.frozen import FrozenMap
from game.content.model.lines import Line, Lines, slots_in
from game.content.model.scene import (
    END,
    About,
    Beat,
    Channel,
    Colleague,
    Ending,
    EndingKind,
    Entry,
    Escalation,
    Fact,
    Fault,
    Feeling,
    Hold,
    Later,
    Lead,
    Loss,
    Milestone,
    Promise,
    Remedy,
    Scene,
)
from game.content.read import checks, replies
from game.content.read.conditions import read_condition
from game.content.read.fields import Fields
from game.content.read.findings import Finding, Report, did_you_mean, mean_or_list
from game.content.read.marked import Node, Scalar, Table
from game.content.read.names import PERSONA_SLOTS, Context, Names
from game.content.read.schema import HARM, SceneFile
from game.content.read.shape import read_shaped
from game.content.read.speech import check_slots, read_lines, rows
from game.content.read.times import DAYS, Moment, minutes_after, read_moment, read_span
from game.skills import BEHAVIOURS, SKILLS

_SECTIONS = {
    "facts": "fact",
    "milestones": "milestone",
    "remedies": "remedy",
    "promises": "promise",
    "colleagues": "colleague",
    "beats": "beat",
}
_SUPERVISOR = "the supervisor"


def read_scene(data: bytes | str, id: str, file: str = "") -> tuple[Scene | None, tuple[Finding, ...]]:
    """Read a scene.

    Args:
        data: the file's bytes or text.
        id: `pack:name`.
        file: the name that findings carry.

    Returns:
        The scene, or None when there is an error, and every finding by place.
    """
    root, report = read_shaped(data, SceneFile, file)
    if root is None:
        return None, report.sorted()
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    scene = _Reader(root, report).scene(id, hashlib.sha256(raw).hexdigest())
    return (None if report.failed else scene), report.sorted()


class _Reader:
    """Reads one tree. Names are gathered first, then every section is built and checked against them."""

    def __init__(self, root: Table, report: Report) -> None:
        self.report = report
        self.context = Context(report, Names())
        self.fields = Fields(root, self.context)
        self.drafts: dict[str, list[replies.Draft]] = {}
        self._declare()

    def _declare(self) -> None:
        names = self.context.names
        root = self.fields.table
        for section, kind in _SECTIONS.items():
            for key, _ in self.fields.entries(section):
                self.context.declare(kind, key)
            node = root.get(section)
            if (node and node.broken) or (node is None and root.broken):
                names.unread.add(kind)
        for section in ("record", "knowledge"):
            for key, _ in self.fields.entries(section):
                if key.text in names.known["entry"]:
                    message = f"`{key.text}` names an entry of the record already"
                    self.report.error("duplicate-name", (key.line, key.column), message, f"write `{key.text}-2`")
                self.context.declare("entry", key)
            node = root.get(section)
            if (node and node.broken) or (node is None and root.broken):
                names.unread.add("entry")
        self._declare_slots()
        self._declare_flags()
        checks.one_meaning(self.fields, self.context)

    def _declare_slots(self) -> None:
        own = []
        for key, _ in self.fields.entries("slots"):
            if not key.text.replace("_", "").isalpha() or key.text != key.text.lower():
                place = (key.line, key.column)
                self.report.error("bad-name", place, f"`{key.text}` cannot be a placeholder: small letters and `_` only", "")
            own.append(key.text)
        self.context.slots = frozenset((*PERSONA_SLOTS, *own))

    def _declare_flags(self) -> None:
        flags = self.context.names.known["flag"]
        for key, beat in self.fields.parts("beats"):
            node = beat.scalar("replies")
            self.drafts[key.text] = replies.cut(node, self.context) if node else []
            flags |= replies.flags_set(self.drafts[key.text])
            if beat.table.broken:
                self.context.names.unread.add("flag")
        hold = self.fields.sub("hold")
        for owner in ([hold] if hold else []) + [part for _, part in self.fields.parts("colleagues")]:
            flags |= {name for name, _, _ in owner.names("sets")}

    def scene(self, id: str, digest: str) -> Scene:
        """Every section as values."""
        fields = self.fields
        start = self._starts()
        scene = Scene(
            id=id,
            title=self._fixed("title"),
            summary=self._fixed("summary"),
            trains=self._trains(),
            about=self._about(),
            briefing=fields.prose("briefing"),
            starts=f"{DAYS[start.day]} {fields.line('starts').split()[-1]}" if start.day is not None else fields.line("starts"),
            clock=start.minute,
            slots=FrozenMap({key.text: " ".join(node.text.split()) for key, node in fields.entries("slots") if isinstance(node, Scalar)}),
            record=self._entries("record"),
            knowledge=self._entries("knowledge"),
            facts=self._facts(),
            milestones=self._milestones(),
            remedies=self._remedies(),
            promises=self._promises(start),
            hold=self._hold(),
            colleagues=self._colleagues(),
            escalation=self._escalation(),
            beats=FrozenMap({key.text: self._beat(key.text, beat, start) for key, beat in fields.parts("beats")}),
            endings=self._endings(),
            flags=frozenset(self.context.names.known["flag"]),
            not_for=tuple(name for name, _, _ in fields.names("not for")),
            minutes=fields.whole("minutes", 5),
            level=fields.whole("level", 1),
            hash=digest,
        )
        checks.whole_scene(scene, fields, self.drafts, self.context)
        return scene

    def _fixed(self, key: str) -> str:
        """A text that is shown before there is a customer: no placeholders."""
        node = self.fields.scalar(key)
        if node and slots_in(node.text):
            place = node.at(slots_in(node.text)[0][1])
            self.report.error("slot-too-early", place, f"`{key}` is shown before the customer is chosen", "say it without the placeholder")
        return self.fields.line(key)

    def _trains(self) -> tuple[str, ...]:
        skills = [skill.id for skill in SKILLS]
        found = []
        for name, node, offset in self.fields.names("trains"):
            if name in skills:
                found.append(name)
            else:
                self.report.error("unknown-skill", node.at(offset), f"there is no skill `{name}`", mean_or_list(name, skills))
        return tuple(found)

    def _about(self) -> About:
        part = self.fields.sub("about") or Fields(Table(1, 1), self.context)
        harm = part.line("harm", "medium")
        return About(
            channel=cast(Channel, _one_of(part.line("channel"), get_args(Channel))),
            trade=part.line("trade"),
            fault=cast(Fault, _one_of(part.line("fault"), get_args(Fault))),
            loss=cast(Loss, _one_of(part.line("loss"), get_args(Loss))),
            harm=HARM[harm] if harm in HARM else part.number("harm", 0.5),
            feeling=cast(Feeling, _one_of(part.line("feeling"), get_args(Feeling))),
            hurry=part.number("hurry", 0.0),
            recurring=part.yes("recurring"),
        )

    def _starts(self) -> Moment:
        node = self.fields.scalar("starts")
        moment = read_moment(node.text) if node else None
        if node and (moment is None or moment.tomorrow):
            self.report.error("bad-time", node.place, f"`{node.text.strip()[:40]}` is no time to start at", "write `Tue 10:30`")
        return moment or Moment(None, 0)

    def _entries(self, section: str) -> tuple[Entry, ...]:
        node = self.fields.table.get(section)
        if isinstance(node, Scalar):
            check_slots(node, 0, len(node.text), self.context)
            texts = [node.text[start:end] for start, end in rows(node)]
            return tuple(Entry(f"{section}-{number}", "", text) for number, text in enumerate(texts, 1))
        return tuple(self._entry(key, value) for key, value in self.fields.entries(section))

    def _entry(self, key: Scalar, value: Node) -> Entry:
        title = key.text.replace("-", " ").capitalize()
        if isinstance(value, Scalar):
            check_slots(value, 0, len(value.text), self.context)
            return Entry(key.text, title, value.text.strip())
        part = Fields(value if isinstance(value, Table) else Table(key.line, key.column), self.context)
        return Entry(key.text, part.told("title", title), part.prose("text"), part.phrases("means"), part.condition("when"))

    def _label(self, key: Scalar, part: Fields) -> str:
        return part.told("label", key.text.replace("-", " "))

    def _facts(self) -> Mapping[str, Fact]:
        return FrozenMap({
            key.text: Fact(
                id=key.text,
                label=self._label(key, part),
                asked=part.phrases("asked"),
                tells=self._lines(part, "tells", f"fact/{key.text}"),
                needs=part.condition("needs"),
                withholds=self._lines(part, "withholds", f"fact/{key.text}/withholds"),
                volunteers=part.maybe("volunteers"),
            )
            for key, part in self.fields.parts("facts")
        })  # fmt: skip

    def _milestones(self) -> Mapping[str, Milestone]:
        return FrozenMap({
            key.text: Milestone(key.text, self._label(key, part), part.whole("worth", 0), part.phrases("means"), part.condition("needs"))
            for key, part in self.fields.parts("milestones")
        })  # fmt: skip

    def _remedies(self) -> Mapping[str, Remedy]:
        return FrozenMap({
            key.text: Remedy(
                id=key.text,
                label=self._label(key, part),
                kind=cast(Loss, _one_of(part.line("kind"), get_args(Loss))),
                size=part.number("size", 0.0),
                means=part.phrases("means"),
            )
            for key, part in self.fields.parts("remedies")
        })  # fmt: skip

    def _promises(self, start: Moment) -> Mapping[str, Promise]:
        return FrozenMap({
            key.text: Promise(
                id=key.text,
                label=self._label(key, part),
                due=self._time(part, "by", start)[0],
                due_text=part.line("by"),
                kept=part.condition("kept"),
                means=part.phrases("means"),
            )
            for key, part in self.fields.parts("promises")
        })  # fmt: skip

    def _time(self, part: Fields, key: str, start: Moment) -> tuple[int, bool]:
        """Minutes, and whether they are a moment counted from the start rather than a length of time."""
        node = part.scalar(key)
        if node is None:
            return 0, False
        span = read_span(node.text)
        if span is not None:
            return span, False
        moment = read_moment(node.text)
        written = node.text.strip()[:40]
        if moment is None:
            near = did_you_mean(written, ("tomorrow", *DAYS)) or 'write "18:00", tomorrow 9:00, 20 minutes or 2 days'
            self.report.error("bad-time", node.place, f"`{written}` is no time", near)
            return 0, False
        minutes = minutes_after(start, moment)
        if minutes is None:
            suggestion = f"write `tomorrow {written.split()[-1]}`, or `Tue 10:30` under `starts`"
            self.report.error("time-passed", node.place, f"`{written}` is not after the start of the talk", suggestion)
        return minutes or 0, True

    def _flags(self, part: Fields) -> tuple[str, ...]:
        return tuple(name for name, _, _ in part.names("sets"))

    def _lines(self, part: Fields, key: str, prefix: str) -> Lines:
        node = part.scalar(key)
        return read_lines(node, prefix, self.context) if node else ()

    def _route(self, part: Fields) -> str:
        node = part.scalar("to")
        if node is None:
            return END
        to = node.text.removeprefix("->").strip()
        if to != END:
            self.context.use("beat", to, node.place)
        return to

    def _hold(self) -> Hold:
        part = self.fields.sub("hold")
        if part is None:
            return Hold()
        return Hold(part.whole("minutes", 2), part.prose("finds"), self._flags(part), self._lines(part, "back", "hold/back"))

    def _colleagues(self) -> Mapping[str, Colleague]:
        found = {
            key.text: Colleague(
                id=key.text,
                who=part.told("who"),
                says=self._lines(part, "says", f"colleague/{key.text}"),
                minutes=part.whole("minutes", 2),
                sets=self._flags(part),
                right=part.maybe("right"),
                warm=self._lines(part, "warm", f"colleague/{key.text}/warm"),
                cold=self._lines(part, "cold", f"colleague/{key.text}/cold"),
                to=self._route(part),
            )
            for key, part in self.fields.parts("colleagues")
        }
        if not found:
            said = Line("colleague/colleague/1", "I know no more than the record says, I'm afraid.")
            found["colleague"] = Colleague("colleague", "a colleague", (said,))
        return FrozenMap(found)

    def _escalation(self) -> Escalation:
        part = self.fields.sub("escalation")
        if part is None:
            return Escalation(_SUPERVISOR)
        return Escalation(part.told("who", _SUPERVISOR), part.maybe("right"), self._lines(part, "says", "escalation"), self._route(part))

    def _beat(self, id: str, part: Fields, start: Moment) -> Beat:
        later = part.scalar("later")
        minutes, at = self._time(part, "later", start) if later else (0, False)
        return Beat(
            id=id,
            says=self._lines(part, "says", id),
            replies=tuple(replies.finish(draft, id, self.context) for draft in self.drafts[id]),
            otherwise=self._lines(part, "else", f"{id}/else"),
            leads=tuple(self._leads(part)),
            later=Later(minutes, at, part.line("later")) if later else None,
            alone=part.yes("alone"),
        )

    def _leads(self, part: Fields) -> list[Lead]:
        found = []
        for key, value in part.entries("typed"):
            does = self._lead_key(key)
            if not isinstance(value, Scalar) or not value.text.strip():
                continue
            to = value.text.removeprefix("->").strip()
            if to != END:
                self.context.use("beat", to, value.at(len(value.text) - len(value.text.removeprefix("->").lstrip())))
            if does:
                found.append(Lead(does, to))
        return found

    def _lead_key(self, key: Scalar) -> tuple[str, str] | None:
        word, _, name = key.text.partition(" ")
        name = name.strip()
        kinds = {one: kind for one, kind in replies.NAMED.items() if kind not in ("entry", "flag")}
        if word in kinds and name:
            known = self.context.use(kinds[word], name, key.at(len(word) + 1))
            return (word, name) if known else None
        if word in BEHAVIOURS and not name:
            return ("shows", word)
        suggestion = replies.nearest_behaviour(word)
        self.report.error("unknown-tag", (key.line, key.column), f"`{key.text}` is nothing that typed text can do", suggestion)
        return None

    def _endings(self) -> tuple[Ending, ...]:
        found = []
        for key, node in self.fields.entries("endings"):
            self.context.declare_plain(key)
            if isinstance(node, Scalar):
                found.append(self._short_ending(key, node))
                continue
            part = Fields(node if isinstance(node, Table) else Table(key.line, key.column), self.context)
            kind = cast(EndingKind, _one_of(part.line("kind"), get_args(EndingKind)))
            says = self._lines(part, "says", f"ending/{key.text}")
            found.append(Ending(key.text, kind, part.condition("when"), says, part.yes("anytime"), part.prose("tells")))
        return tuple(found)

    def _short_ending(self, key: Scalar, node: Scalar) -> Ending:
        """`resolved: remedy and trust > 50`: the name is the kind, the text is the condition."""
        kinds = get_args(EndingKind)
        kind = key.text.replace("-", " ")
        if kind not in kinds:
            message = f"`{key.text}` is no kind of ending, so its kind must be written"
            suggestion = did_you_mean(kind, kinds) or f"write `{key.text}: {{kind: resolved, when: {node.text.strip()[:40]}}}`"
            self.report.error("unknown-ending", (key.line, key.column), message, suggestion)
        when: Condition = read_condition(node, self.context)
        return Ending(key.text, cast(EndingKind, _one_of(kind, kinds)), when, ())


def _one_of(word: str, allowed: tuple[str, ...]) -> str:
    """The word, or the first allowed one where the shape check has already reported it."""
    return word if word in allowed else allowed[0]

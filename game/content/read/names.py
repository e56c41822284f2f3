"""The names that a file declares, and the check that what it uses is among them. Owns kinds of names and their rules."""

import re
from dataclasses import dataclass, field

from game.content.model.persona import BANDS, STYLES
from game.content.read.findings import Place, Report, did_you_mean, mean_or_list
from game.content.read.marked import Scalar

ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
QUANTITIES = ("patience", "trust", "resolution", "turn", "minutes")
RESERVED = frozenset(
    {*QUANTITIES, *BANDS, *STYLES, "and", "or", "not", "never", "always"}
    | {
        "known",
        "done",
        "set",
        "promised",
        "kept",
        "broken",
        "offered",
        "asked",
        "record",
        "knowledge",
        "held",
        "note",
        "handed",
        "escalated",
        "end",
        "again",
    }
)
"""Words that conditions and tags give a meaning of their own."""

PERSONA_SLOTS = ("name", "first", "last", "title", "they", "them", "their", "theirs", "close", "home", "work", "days")

KINDS = {
    "fact": "a fact",
    "milestone": "a milestone",
    "flag": "a flag",
    "promise": "a promise",
    "remedy": "a remedy",
    "colleague": "a colleague",
    "entry": "an entry of the record or the knowledge base",
    "beat": "a beat",
}


@dataclass(slots=True)
class Names:
    """What a scene declares, by kind."""

    known: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in KINDS})
    unread: set[str] = field(default_factory=set)
    """Kinds of which a part could not be read: what is missing there is not reported as unknown."""
    used: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in KINDS})

    def has(self, kind: str, id: str) -> bool:
        """Whether the name is declared; marks it as used."""
        self.used[kind].add(id)
        return id in self.known[kind] or kind in self.unread

    def kinds_of(self, id: str) -> list[str]:
        """The kinds that have this name."""
        return [kind for kind, ids in self.known.items() if id in ids]


@dataclass(slots=True)
class Context:
    """What the readers of one file share."""

    report: Report
    names: Names = field(default_factory=Names)
    slots: frozenset[str] = frozenset(PERSONA_SLOTS)
    """Placeholders that may be used."""

    def use(self, kind: str, id: str, place: Place, wanted: str = "") -> bool:
        """Check a name where it is used, and report it when nothing has it."""
        if self.names.has(kind, id):
            return True
        if self.report.full:
            self.report.dropped += 1
            return False
        others = [KINDS[other] for other in self.names.kinds_of(id)]
        nothing = f"it is {others[0]}" if others else f"this scene declares no {kind}"
        if kind == "beat":
            message = f"there is no beat `{id}`: this leads nowhere"
            self.report.error("leads-nowhere", place, message, mean_or_list(id, [*self.names.known["beat"], "end"]))
        elif kind == "flag":
            message = f"the flag `{id}` is never set"
            suggestion = did_you_mean(id, self.names.known["flag"]) or f"set it somewhere with `sets {id}`"
            self.report.error("unknown-flag", place, message, suggestion)
        else:
            suggestion = f"it is {others[0]}; {wanted}" if others and wanted else mean_or_list(id, sorted(self.names.known[kind]), nothing)
            self.report.error(f"unknown-{kind}", place, f"there is no {kind} `{id}`", suggestion)
        return False

    def declare(self, kind: str, key: Scalar) -> str:
        """Take a key as the name of something; report one that cannot be a name."""
        id = self.declare_plain(key)
        if id in (("end",) if kind in ("entry", "beat") else RESERVED):
            suggestion = f"write `{id}-1` or another word"
            self.report.error("reserved-name", (key.line, key.column), f"`{id}` means something else in conditions and tags", suggestion)
        self.names.known[kind].add(id)
        return id

    def declare_plain(self, key: Scalar) -> str:
        """Take a key as a name that no condition uses."""
        id = key.text
        if not ID.fullmatch(id):
            plain = re.sub(r"[^a-z0-9]+", "-", id.casefold()).strip("-")
            suggestion = f"write `{plain}`" if ID.fullmatch(plain) else ""
            self.report.error("bad-name", (key.line, key.column), f"`{id}` cannot be a name: small letters, digits and hyphens", suggestion)
        return id

"""The state of an encounter and the record of each turn. Owns everything that changes during a talk; holds no rules."""

from dataclasses import dataclass
from typing import Literal

from game.content.model.persona import Band, Persona
from game.content.model.reading import Reading
from game.content.model.scene import EndingKind, Scene
from game.customer.felt import Feeling, Felt
from game.encounter.moves import Move

Meter = Literal["patience", "trust", "resolution"]
METERS: tuple[Meter, ...] = ("patience", "trust", "resolution")


@dataclass(frozen=True, slots=True)
class Meters:
    """The three meters in integer tenths of a point, 0 to 1000."""

    patience: int
    trust: int
    resolution: int

    def of(self, meter: Meter) -> int:
        """The meter by name, in tenths."""
        return {"patience": self.patience, "trust": self.trust, "resolution": self.resolution}[meter]


@dataclass(frozen=True, slots=True)
class Pledge:
    """A promise that was made in this talk."""

    id: str
    due: int
    """Tenths of a minute after the start."""
    outcome: Literal["open", "kept", "broken"] = "open"


@dataclass(frozen=True, slots=True)
class State:
    """All that changes, and nothing that can be looked up. Two equal states go on equally."""

    beat: str
    turn: int
    """Turns so far; the opening is 0."""
    minutes: int
    """The encounter's clock: tenths of a minute since the start."""
    meters: Meters
    felt: Felt
    """The customer inside."""
    facts: tuple[str, ...] = ()
    """Facts told, in order."""
    asked: tuple[str, ...] = ()
    """Facts asked for, told or not."""
    milestones: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    """Actions done, in order and once each: `record`, `ask warehouse`, `handover warm`."""
    pledges: tuple[Pledge, ...] = ()
    offers: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    said: frozenset[str] = frozenset()
    """Ids of the customer's lines that were said."""
    used: frozenset[str] = frozenset()
    """Ids of the replies that were used."""
    visits: tuple[str, ...] = ()
    """Beats entered, in order."""
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One change of one meter, and why."""

    meter: Meter
    points: int
    """Integer tenths, after rounding."""
    cause: str
    """A behaviour's id, or what else moved it: `time`, `limit`, `fact ID`, `milestone ID`, `offer ID`, `promise ID kept`…"""
    quote: str
    """The player's own words, or empty."""
    style: float
    """Factor by the customer's style; 1 changes nothing."""
    mood: float
    """Factor by the present mood (the gate included)."""
    history: float
    """Factor by what came before."""
    why: str
    """A sentence that a coach would say."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What the customer said and did in a turn."""

    reaction: str = ""
    """To how they were treated: the persona's voice."""
    content: str = ""
    """From the scene."""
    stage: str = ""
    """What they do meanwhile."""
    lines: tuple[str, ...] = ()
    """Ids of the lines said."""
    cue: str = ""
    """How they were just treated, as they felt it."""

    @property
    def text(self) -> str:
        """All that was said, on one line; empty when there was only a stage direction."""
        return " ".join(part for part in (self.reaction, self.content) if part)


@dataclass(frozen=True, slots=True)
class Inside:
    """The hidden mood at the end of a turn."""

    pleasure: float
    arousal: float
    dominance: float
    """Each −1 to 1."""
    feeling: Feeling
    frustration: int
    """Tenths, 0 to 1000."""
    band: Band
    """What can be seen of it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The record of one turn: what was done, what it moved, what came back."""

    number: int
    """0 is the customer's opening. An action that costs no turn bears the number of the turn that it is part of."""
    minutes: int
    """The clock after it, tenths."""
    move: Move | None
    """None for the opening."""
    text: str
    """The player's words, slots filled; empty for an action without words."""
    reading: Reading
    entries: tuple[LedgerEntry, ...]
    meters: Meters
    """After it."""
    speech: Speech
    desk: str
    """What the desk showed the player: the record, what a colleague said."""
    inside: Inside
    beat: str
    """The beat that the talk is at after it."""
    look: str
    """How the customer comes across now: the visible stage direction."""
    reached: tuple[str, ...] = ()
    """Milestones reached in this turn."""
    told: tuple[str, ...] = ()
    """Facts told in this turn."""
    later: str = ""
    """The jump in time that came with it: «18:05»."""
    free: bool = False
    """Whether it cost no turn (an action, a slip of the keyboard)."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How the talk ended."""

    id: str
    """The author's ending, or a built-in one."""
    kind: EndingKind
    rating: int
    """The customer's rating S, tenths, 0 to 1000."""
    tells: str
    """What became of it."""


@dataclass(frozen=True, slots=True)
class Encounter:
    """A scene played with a persona and a seed, as far as it has come."""

    scene: Scene
    persona: Persona
    seed: int
    state: State
    turns: tuple[Turn, ...]
    """The opening first. The learner never enters here."""
    end: Ended | None = None

    @property
    def ending(self) -> str | None:
        """The id of the ending, or None while the talk goes on."""
        return None if self.end is None else self.end.id

    @property
    def last(self) -> Turn:
        """The latest turn."""
        return self.turns[-1]


@dataclass(frozen=True, slots=True)
class Option:
    """A reply on offer."""

    number: int
    """1 to 4: what the player types to pick it."""
    id: str
    text: str
    """Slots filled."""

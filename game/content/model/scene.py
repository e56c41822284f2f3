"""A scene: one customer problem in one company and channel. Owns what is said, known and wanted, as checked, immutable values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.content.model.conditions import ALWAYS, Condition
from game.content.model.lines import Lines
from game.content.model.reading import Reading

Channel = Literal["phone", "chat", "e-mail", "counter"]
Fault = Literal["ours", "theirs", "third party", "nobody"]
Loss = Literal["none", "time", "money", "product", "respect", "occasion"]
Feeling = Literal["worried", "angry", "disappointed", "hurt", "confused", "calm", "excited", "resigned"]
EndingKind = Literal["resolved", "partly", "refused well", "escalated well", "escalated badly", "withdrew", "walked out", "unresolved"]
Action = Literal["record", "knowledge", "hold", "ask", "handover", "escalate", "note"]
ACTIONS: tuple[Action, ...] = ("record", "knowledge", "hold", "ask", "handover", "escalate", "note")

END = "end"
"""The route that ends the talk."""


@dataclass(frozen=True, slots=True)
class About:
    """What kind of problem it is: what the customer's feelings and the fit of a remedy hang on."""

    channel: Channel
    trade: str
    """The line of business, for the picker."""
    fault: Fault
    loss: Loss
    """What the customer has lost or stands to lose."""
    harm: float
    """How much, 0 to 1 (low .25, medium .5, high .8)."""
    feeling: Feeling
    """How the customer comes in."""
    hurry: float = 0.0
    """How little time the customer has, 0 to 1: scales what minutes cost."""
    recurring: bool = False
    """Whether the same thing has happened to this customer before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the record or of the knowledge base."""

    id: str
    title: str
    text: str
    """Slots unfilled."""
    means: tuple[str, ...] = ()
    """Phrases by which typed text states it."""
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the customer knows, and tells when asked or when trust allows."""

    id: str
    label: str
    """What it is, for the debrief: «what the coat was for»."""
    asked: tuple[str, ...]
    """Phrases by which typed text asks for it."""
    tells: Lines
    """What the customer says in telling it."""
    needs: Condition = ALWAYS
    """What must hold before it is told."""
    withholds: Lines = ()
    """What is said when it is asked for and `needs` does not hold."""
    volunteers: Condition | None = None
    """When it is told unasked; None is never."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step of the solution. Only milestones move resolution."""

    id: str
    label: str
    worth: int
    """Points of resolution; the worths of a scene sum to at least 100."""
    means: tuple[str, ...]
    """Phrases by which typed text reaches it."""
    needs: Condition = ALWAYS
    """What must hold before it counts."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something that can be offered."""

    id: str
    label: str
    kind: Loss
    """What kind of loss it makes good: fits when it is the scene's own."""
    size: float
    """How much of it, 0 to 1; set against the harm."""
    means: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that can be promised, due on the encounter's clock."""

    id: str
    label: str
    """«a call with the delivery time»."""
    due: int
    """Minutes after the start of the talk."""
    due_text: str
    """As written: «18:00», «tomorrow at 9»."""
    kept: Condition
    """What must hold when it falls due."""
    means: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """Putting the customer on hold, or stepping away."""

    minutes: int = 2
    finds: str = ""
    """What the player finds out meanwhile; slots unfilled."""
    sets: tuple[str, ...] = ()
    """Flags set."""
    back: Lines = ()
    """What the customer says afterwards; else the persona reacts to having been kept waiting."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Someone who can be asked, or to whom the customer can be handed."""

    id: str
    who: str
    """«Priya in the warehouse»."""
    says: Lines
    """What they answer when asked."""
    minutes: int = 2
    sets: tuple[str, ...] = ()
    """Flags set by asking."""
    right: Condition | None = None
    """When handing over to them is right; None is never."""
    warm: Lines = ()
    """What the customer says after a warm handover (the story told first)."""
    cold: Lines = ()
    """What the customer says after a cold one."""
    to: str = END
    """Where the talk goes after a handover."""


@dataclass(frozen=True, slots=True)
class Escalation:
    """Bringing in someone with more power."""

    who: str
    right: Condition | None = None
    """When it is in time; None is never: it is then too soon."""
    says: Lines = ()
    to: str = END


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply somebody already wrote."""

    id: str
    """`beat.number`, or the author's own."""
    text: str
    """Slots unfilled."""
    reading: Reading
    """What it does, from its tags; spans are into the unfilled text."""
    to: str | None = None
    """The beat it leads to, `end`, or None to stay."""
    when: Condition = ALWAYS
    """When it is on offer."""
    sets: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()
    again: bool = False
    """Whether it stays on offer after it was used."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Where typed text leads that does a certain thing, when no authored reply of the beat does the same."""

    does: tuple[str, str]
    """Which thing: ("shows", behaviour), ("asks", fact), ("does", milestone), ("offers", remedy), ("promises", promise)."""
    to: str


@dataclass(frozen=True, slots=True)
class Later:
    """A jump ahead in time on entering the beat."""

    minutes: int
    """To this minute after the start if `at`, else by so many minutes."""
    at: bool
    text: str
    """As written, for the screen: «18:05, the same day»."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A node of the scene's branching talk."""

    id: str
    says: Lines
    """What the customer says on coming here."""
    replies: tuple[Reply, ...]
    otherwise: Lines = ()
    """What the customer says to typed text that leads nowhere: what they still need."""
    leads: tuple[Lead, ...] = ()
    later: Later | None = None
    alone: bool = False
    """Whether `says` replaces the persona's reaction, because two tempers in one breath would clash."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A way the talk can end."""

    id: str
    kind: EndingKind
    when: Condition
    says: Lines
    """The customer's last words; else the persona's."""
    anytime: bool = False
    """Whether it is looked for after every turn, and not only when a reply leads to the end."""
    tells: str = ""
    """One or two sentences on what became of it, for the debrief; slots unfilled."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One customer problem in one company and channel."""

    id: str
    """`pack:name`."""
    title: str
    summary: str
    """One line for the picker, from the player's side."""
    trains: tuple[str, ...]
    """Ids of the skills that it trains."""
    about: About
    briefing: str
    """What the player knows before the first word: company, role, what they may do. Slots unfilled."""
    starts: str
    """The encounter's clock at the start: «Tuesday 10:30»."""
    clock: int
    """The same as minutes after midnight."""
    slots: Mapping[str, str]
    """Slots of this scene's own with their defaults; a persona may override them."""
    record: tuple[Entry, ...]
    knowledge: tuple[Entry, ...]
    facts: Mapping[str, Fact]
    milestones: Mapping[str, Milestone]
    remedies: Mapping[str, Remedy]
    promises: Mapping[str, Promise]
    hold: Hold
    colleagues: Mapping[str, Colleague]
    escalation: Escalation
    beats: Mapping[str, Beat]
    """By id; the first is where the talk starts."""
    endings: tuple[Ending, ...]
    """In the author's order: the first that holds is taken."""
    flags: frozenset[str]
    not_for: tuple[str, ...] = ()
    """Style names and persona ids that may not play it."""
    minutes: int = 5
    """How long a play takes in real minutes, for the picker."""
    level: int = 1
    """How hard it is, 1 to 3."""
    hash: str = ""
    """Hash of the file that it was read from."""

    @property
    def first(self) -> Beat:
        """The beat where the talk starts."""
        return next(iter(self.beats.values()))

    def reply(self, id: str) -> Reply | None:
        """The authored reply with this id, anywhere in the scene."""
        return next((reply for beat in self.beats.values() for reply in beat.replies if reply.id == id), None)

    def suits(self, persona_id: str, style: str) -> bool:
        """Whether a persona may play it."""
        return not {persona_id, persona_id.split(":")[-1], style} & set(self.not_for)

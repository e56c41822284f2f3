"""Where common advice and the evidence part. Owns the table of advice, and when a turn of this talk is worth a word on it.

A row speaks only of a turn that shows what handbooks advise and where it did little or harm with this customer; the reason comes from the
ledger's factors of that turn. «Studies suggest» stands only where the evidence is graded META or REP; a test holds the grades here to
those of the findings.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from game.coaching.account import done
from game.content.model.scene import Scene
from game.encounter.state import Encounter, LedgerEntry, Turn
from game.skills import BEHAVIOURS

Grade = Literal["META", "REP", "ONE", ""]
MOST = 3
"""Pieces of advice told of in one debrief."""
_REASONS = re.compile(r", and |, (?=it |the mood )")
"""Between the ledger's reasons for a harm."""
_SPENT = 0.5
"""Product of the ledger's factors below which something well meant counts as having fallen flat."""
_FELT = -10
"""Tenths of trust and patience that a harm must cost to be worth a word."""
_LITTLE = 0.4
"""Size of a remedy up to which it is a little something, and not a repair that went wrong."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of common advice."""

    id: str
    advises: str
    """What handbooks advise, after «Handbooks advise you to»."""
    causes: tuple[str, ...]
    """Causes of the ledger that show it: behaviours, `offer` (of something small), or `promise broken`."""
    because: str
    """Why it falls flat, after «because», where the ledger's factors give no reason of their own."""
    finding: str = ""
    """The id of the finding it rests on; empty if none does."""
    grade: Grade = ""
    """The finding's grade."""
    suggests: str = ""
    """What studies suggest, after «studies suggest that»; only told where the grade is META or REP."""
    words: tuple[str, ...] = ()
    """Words of which one must stand in the quote, in small letters; empty if any do."""
    from_second: bool = False
    """Whether a technique of it is only meant from the second time on: the first is good practice."""
    gated: bool = False
    """Whether a technique of it is only meant where the ledger gives a reason: in itself it is good practice."""


_FELT = -10
"""Tenths of trust and patience that a harm must cost to be worth a word."""
_LITTLE = 0.4
"""Size of a remedy up to which it is a little something, and not a repair that went wrong."""


# fmt: off
TABLE: tuple[Advice, ...] = (
    Advice("understand", "say “I understand how frustrating this is”",
           ("claims-feeling", "stock-script", "names-feeling", "validates", "takes-perspective", "reflects-feeling"),
           "it could be said to anybody about anything", "F01", "REP",
           "words about the very thing do more than words that would fit any case", words=("understand", "frustrat", "how you feel")),
    Advice("felt-found", "answer with feel, felt, found", ("claims-feeling",), "it made the talk about you"),
    Advice("vent", "let them vent", ("lets-finish",), "being let talk on was not yet being understood", "F38", "META",
           "anger falls when the story is given back rightly, and not by venting"),
    Advice("apologise", "apologise as often as you can", ("apologises", "owns-fault"), "it had been said, and nothing new was owned", "F04",
           "REP", "more apology thins out what solving does", from_second=True),
    Advice("how-you-feel", "say sorry for how they feel", ("empty-apology",), "it is sorry for the feeling and not for what was done",
           "F05", "REP", "owning the fault counts most in an apology, and “sorry you feel that way” counts for nothing"),
    Advice("forgiveness", "ask for their forgiveness", ("asks-forgiveness",), "it asks something of a person who came to be helped", "F05",
           "REP", "asking to be forgiven adds next to nothing to the rest of an apology"),
    Advice("name", "use their name often", ("uses-name",), "a name is noticed once", from_second=True),
    Advice("comfort", "show empathy all the way through",
           ("names-feeling", "reflects-feeling", "validates", "takes-perspective", "shows-warmth", "overdone-emotion"),
           "kind words were not what was missing by then", "F14", "META",
           "each further comforting line does less than the one before it", from_second=True),
    Advice("calm", "calm them down first", ("dismisses",), "it told the customer to feel something else", "F13", "REP",
           "being told to calm down stirs people up, and harms more than a kind word helps", words=("calm", "relax", "worr")),
    Advice("proportion", "put it into proportion for them", ("dismisses",), "it made little of what was not little to the customer",
           "F13", "REP", "making light of a feeling does more harm than acknowledging it does good"),
    Advice("impress", "promise a little more than is sure", ("promises-impossible",), "it could not be had, and that can be heard",
           "F24", "REP", "a broken promise costs much, and beating one earns no more than keeping it"),
    Advice("exceed", "win them over with a promise", ("promise broken", "breaks-promise"), "it did not come about",
           "F24", "REP", "a promise that fails costs far more than a kept one earns"),
    Advice("joke", "break the ice with a joke", ("jokes",), "the failure was still open", "F35", "REP",
           "a joke while the failure is open lowers satisfaction, the more so with a frustrated customer"),
    Advice("cheer", "keep smiling, whatever they say", ("false-cheer",), "the cheer was not theirs"),
    Advice("script", "keep to the approved phrases", ("stock-script",), "it could be said to any caller", "F32", "ONE"),
    Advice("fast", "get to the fix at once", ("guesses-fix", "concrete-offer", "turns-to-solution", "action-plan", "recommends"),
           "the cause was not known yet", "F06", "META", "people trust more readily those who have first listened to them", gated=True),
    Advice("goodwill", "offer a little something for the trouble", ("misfit-remedy", "offer"), "it was not what had been lost", "F18",
           "REP", "what is offered has to fit what was lost"),
    Advice("policy", "explain the policy", ("hides-behind-policy",), "a rule is not a reason", "F22", "META",
           "a specific reason helps most, and a vague one less"),
    Advice("straight", "set the facts straight", ("confronts",), "it answered a complaint with a contest", "F41", "META",
           "confronting people brings out objections"),
    Advice("small-talk", "build rapport with small talk", ("small-talk",), "the minutes were the customer's"),
    Advice("urgency", "create a little urgency", ("pressures",), "being pressed is not being helped"),
    Advice("bear-with", "thank them for their patience", ("thanks-for-patience",), "nobody had chosen to wait", from_second=True),
    Advice("expert", "sound like an expert", ("jargon",), "the words were the trade's and not the customer's", "F37", "ONE"),
)
# fmt: on
"""In the order in which a debrief would rather tell them, where two did equally little."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A turn that shows a piece of common advice, and where it did little."""

    id: str
    """Of the advice."""
    turn: int
    quote: str
    """The player's words; empty for a promise, which was made in another turn."""
    points: int
    """Tenths of trust and patience together."""
    sentence: str
    """What handbooks advise, how it went here and why, and what studies suggest if they do."""


def parted(encounter: Encounter) -> tuple[Parted, ...]:
    """Where common advice fell flat in this talk, the costliest first, at most three; each advice and each turn's words told of once."""
    found = sorted(_all(encounter), key=lambda one: one.points)
    told: list[Parted] = []
    for one in found:
        if all(one.id != other.id and (one.turn, one.quote) != (other.turn, other.quote) for other in told):
            told.append(one)
    return tuple(told[:MOST])


def _all(encounter: Encounter) -> Iterator[Parted]:
    times: dict[str, int] = {}
    for turn in encounter.turns[1:]:
        shown = {behaviour.id: turn.text[slice(*behaviour.sentence)] for behaviour in turn.reading.shown}
        causes = tuple(dict.fromkeys([*(entry.cause for entry in turn.entries), *shown]))
        for advice in TABLE:
            for cause in (cause for cause in causes if _shows(advice, encounter.scene, cause)):
                entries = [entry for entry in turn.entries if entry.cause == cause and entry.meter != "resolution"]
                case = _Case(advice, turn, cause, _quote(turn, cause, entries, shown), entries)
                if case.holds(times.get(advice.id, 0)):
                    yield case.told(encounter)
                times[advice.id] = times.get(advice.id, 0) + 1


def _shows(advice: Advice, scene: Scene, cause: str) -> bool:
    kind, _, id = cause.partition(" ")
    if kind == "offer":
        return kind in advice.causes and id in scene.remedies and scene.remedies[id].size <= _LITTLE
    return cause in advice.causes or (kind == "promise" and f"{kind} {id.rpartition(' ')[2]}" in advice.causes)


def _quote(turn: Turn, cause: str, entries: list[LedgerEntry], shown: Mapping[str, str]) -> str:
    if cause.startswith("promise "):
        return ""  # It was made in another turn than the one in which it fell due.
    return next((entry.quote for entry in entries if entry.quote), "") or shown.get(cause, "") or done(turn)


@dataclass(frozen=True, slots=True)
class _Case:
    """A cause in a turn that shows a piece of advice."""

    advice: Advice
    turn: Turn
    cause: str
    quote: str
    entries: list[LedgerEntry]

    @property
    def points(self) -> int:
        return sum(entry.points for entry in self.entries)

    @property
    def misstep(self) -> bool:
        return self.cause not in BEHAVIOURS or BEHAVIOURS[self.cause].kind == "misstep"

    @property
    def reason(self) -> str:
        """The ledger's reasons: they stand behind the colon of a behaviour's sentence."""
        why = self.entries[0].why if self.entries and self.cause in BEHAVIOURS else ""
        return why.partition(": ")[2].removesuffix(".")

    def holds(self, times: int) -> bool:
        """Whether it is worth a word: it is what the advice means, and it gained nothing, or less than half of what it might have."""
        said = self.quote.casefold()
        if self.advice.words and not any(word in said for word in self.advice.words):
            return False
        if not self.misstep and ((self.advice.from_second and not times) or (self.advice.gated and not self.reason)):
            return False
        if self.misstep:
            return self.points <= _FELT
        if not self.entries:
            return True
        first = self.entries[0]
        return self.points <= 0 or first.style * first.mood * first.history < _SPENT

    def _because(self) -> str:
        """The reasons in one list: of a harm what it is, and what made it worse; of a technique what took its effect."""
        if not self.misstep:
            return self.reason or self.advice.because
        worse = [part for part in _REASONS.split(self.reason) if part and "minds it less" not in part]
        return ", ".join([self.advice.because, *worse[:-1]]) + f", and {worse[-1]}" if worse else self.advice.because

    def told(self, encounter: Encounter) -> Parted:
        """It as a sentence."""
        advice, first = self.advice, encounter.persona.first
        moved = "moved nothing in"
        if self.points:
            moved = f"{'gained only' if self.points > 0 else 'cost'} {abs(self.points) / 10:.1f} points with"
        sentence = (
            f"Handbooks advise you to {advice.advises}; in turn {self.turn.number} it fell flat and {moved} {first}, "
            f"because {self._because()}"
        )
        if advice.grade in ("META", "REP"):
            sentence += f"; studies suggest that {advice.suggests}"
        return Parted(advice.id, self.turn.number, self.quote, self.points, f"{sentence}.")

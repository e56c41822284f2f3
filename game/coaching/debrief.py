"""The debrief: a minute's reading about this customer and these words. Owns what is picked out; every number comes from the ledger."""

from dataclasses import dataclass
from typing import Literal

from game.coaching.account import AccountRow, AccountTurn, account, done
from game.content.model.lines import fill
from game.content.model.scene import EndingKind
from game.customer.chance import pick
from game.customer.coefficients import ROWS
from game.encounter import Chosen, moments, options, play
from game.encounter.speech import all_slots
from game.encounter.state import Encounter, Turn
from game.errors import MoveError, UsageError
from game.skills import BEHAVIOURS, SKILLS, TECHNIQUES, Behaviour

_STARS = (250, 450, 600, 780)
"""Ratings in tenths from which S is shown as 2, 3, 4, 5 (design)."""


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """The turn after which the talk was another."""

    turn: int
    index: int
    """Its place among the encounter's turns."""
    quote: str
    """What the player said or did."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth knowing for next time."""

    kind: Literal["helped", "hurt", "missed"]
    title: str
    quote: str
    """The player's own words; empty for something left undone."""
    sentence: str
    advice: str
    behaviour: str = ""
    """The technique or misstep, for its page in the help; empty if it is about something else."""


@dataclass(frozen=True, slots=True)
class SkillTally:
    """What a skill did in this talk."""

    skill: str
    name: str
    points: int
    """Tenths of trust and patience together."""
    shown: int
    """How often a technique or misstep of it was shown."""


@dataclass(frozen=True, slots=True)
class Debrief:
    """The first screen after a talk, and what lies behind its keys."""

    title: str
    kind: EndingKind
    ending: str
    """What became of it, in a sentence."""
    rating: float
    """S, points 0 to 100."""
    stars: int
    """1 to 5."""
    comment: str
    """What the customer said about it afterwards."""
    turning: TurningPoint | None
    findings: tuple[Finding, ...]
    """Two or three."""
    helped: tuple[SkillTally, ...]
    """Skills that helped, most first."""
    hurt: tuple[SkillTally, ...]
    """Skills that cost, most first."""
    never_asked: tuple[str, ...]
    """Labels of the facts left hidden."""
    undone: tuple[str, ...]
    """Labels of the steps not taken."""
    account: tuple[AccountTurn, ...]
    retry: int
    """The index among the encounter's turns before which to try again."""
    before: tuple[str, ...] = ()
    """Sentences on what the player answered before the verdict; empty if nothing was asked. Exports tell them too."""


def stars(rating: int) -> int:
    """The rating S in tenths as 1 to 5."""
    return 1 + sum(rating >= edge for edge in _STARS)


def debrief(encounter: Encounter) -> Debrief:
    """The debrief of a finished talk.

    Raises:
        UsageError: the talk goes on.
    """
    end = encounter.end
    if end is None:
        raise UsageError("a debrief comes after the talk has ended")
    scene = encounter.scene
    turning = _turning(encounter)
    tallies = _tallies(encounter)
    worst = min(range(1, len(encounter.turns)), key=lambda index: (_swing(encounter.turns[index]), index), default=1)
    retry = worst if turning is None or _swing(encounter.turns[turning.index]) > 0 else turning.index
    slots = all_slots(scene, encounter.persona)
    return Debrief(
        scene.title,
        end.kind,
        end.tells,
        end.rating / 10,
        stars(end.rating),
        _comment(encounter),
        turning,
        _findings(encounter),
        tuple(sorted((t for t in tallies if t.points > 0), key=lambda t: -t.points)),
        tuple(sorted((t for t in tallies if t.points < 0), key=lambda t: t.points)),
        tuple(fill(fact.label, slots) for fact in scene.facts.values() if fact.id not in encounter.state.facts),
        tuple(fill(step.label, slots) for step in scene.milestones.values() if step.id not in encounter.state.milestones),
        account(encounter),
        retry,
    )


def _comment(encounter: Encounter) -> str:
    assert encounter.end is not None
    shown = stars(encounter.end.rating)
    kind = "good" if shown >= 4 else "mixed" if shown >= 3 else "bad"
    lines = encounter.persona.comments.get(kind, ())
    if not lines:
        return ""
    line = lines[pick(len(lines), encounter.seed, "comment")]
    return fill(line, all_slots(encounter.scene, encounter.persona))


def _swing(turn: Turn) -> int:
    """What a turn did to the relation, tenths of trust and patience, the cost of time left out."""
    return sum(entry.points for entry in turn.entries if entry.meter != "resolution" and entry.cause not in ("time", "limit"))


def _turning(encounter: Encounter) -> TurningPoint | None:
    turns = encounter.turns[1:]
    if not turns:
        return None
    assert encounter.end is not None
    good = stars(encounter.end.rating) >= 4
    index = max(range(1, len(encounter.turns)), key=lambda i: (_swing(encounter.turns[i]) * (1 if good else -1), -i))
    turn = encounter.turns[index]
    swing = _swing(turn)
    if (swing > 0) != good or abs(swing) < 20:
        # Nothing stood out in the direction that it went: then the largest swing either way is the honest answer.
        index = max(range(1, len(encounter.turns)), key=lambda i: (abs(_swing(encounter.turns[i])), -i))
        turn = encounter.turns[index]
        swing = _swing(turn)
    rows = account(encounter)[index - 1].rows
    strongest = max(rows, key=lambda row: _of_relation(row) * (1 if swing > 0 else -1), default=None)
    quote = (strongest.quote if strongest else "") or done(turn)
    before, after = encounter.turns[index - 1].inside, turn.inside
    went = (
        f"{encounter.persona.first} went from {before.feeling} to {after.feeling}"
        if before.feeling != after.feeling
        else f"still {after.feeling}"
    )
    moved = sum(encounter.turns[index].meters.of(m) - encounter.turns[index - 1].meters.of(m) for m in ("patience", "trust"))
    sum_up = f"The turn {'gained' if moved > 0 else 'lost'} {abs(moved) / 10:.1f} points of trust and patience together; inside, {went}."
    return TurningPoint(turn.number, index, quote, f"{strongest.sentence} {sum_up}" if strongest else sum_up)


def _of_relation(row: AccountRow) -> int:
    return sum(change for meter, change in row.points if meter != "resolution") if row.cause not in ("time", "limit") else 0


def _tallies(encounter: Encounter) -> tuple[SkillTally, ...]:
    points: dict[str, int] = {}
    shown: dict[str, int] = {}
    for turn in encounter.turns:
        for entry in turn.entries:
            if entry.cause in BEHAVIOURS:
                skill = BEHAVIOURS[entry.cause].skill
                points[skill] = points.get(skill, 0) + entry.points
        for seen in turn.reading.shown:
            skill = BEHAVIOURS[seen.id].skill
            shown[skill] = shown.get(skill, 0) + 1
    return tuple(SkillTally(s.id, s.name, points.get(s.id, 0), shown.get(s.id, 0)) for s in SKILLS if s.id in points or s.id in shown)


@dataclass(frozen=True, slots=True)
class _Deed:
    behaviour: Behaviour
    quote: str
    points: int
    why: str
    turn: int
    place: int
    """Its index among the encounter's turns."""


def _deeds(encounter: Encounter) -> list[_Deed]:
    found: dict[tuple[int, str], _Deed] = {}
    for place, turn in enumerate(encounter.turns):
        for entry in turn.entries:
            if entry.cause in BEHAVIOURS:
                known = found.get((place, entry.cause))
                points = entry.points + (known.points if known else 0)
                found[place, entry.cause] = _Deed(BEHAVIOURS[entry.cause], entry.quote, points, entry.why, turn.number, place)
    return list(found.values())


def _findings(encounter: Encounter) -> tuple[Finding, ...]:
    deeds = _deeds(encounter)
    first = encounter.persona.first
    findings: list[Finding] = []
    worst = min(deeds, key=lambda deed: deed.points, default=None)
    if worst is not None and worst.points < 0:
        cost = f"In turn {worst.turn} it cost {-worst.points / 10:.1f} points with {first}."
        steer = _instead(encounter, worst)
        findings.append(Finding("hurt", worst.behaviour.name, worst.quote, f"{_reason(worst)} {cost}", steer, worst.behaviour.id))
    missed = _missed(encounter)
    if missed is not None:
        findings.append(missed)
    best = max(deeds, key=lambda deed: deed.points, default=None)
    if best is not None and best.points > 0:
        gain = f"In turn {best.turn} it was worth {best.points / 10:.1f} points with {first}."
        again = _next_time(encounter, best)
        findings.append(Finding("helped", best.behaviour.name, best.quote, f"{_reason(best)} {gain}", again, best.behaviour.id))
    if len(findings) < 2:
        findings.extend(_faint(first, [deed for deed in deeds if deed is not best]))
    if len(findings) < 2:
        findings.extend(_untried(encounter))
    return tuple(findings[:3])


_ALWAYS_FIT = ("listening", "question", "plan", "explaining", "guiding", "courtesy")
"""Families whose techniques fit any talk: nobody should be told to apologise or to repair where nothing went wrong."""


def _untried(encounter: Encounter) -> list[Finding]:
    """Where there is little to say: the unshown technique of what the scene trains that means most to this customer's style."""
    shown = {seen.id for turn in encounter.turns for seen in turn.reading.shown}
    style = encounter.persona.style

    def worth(one: Behaviour) -> float:
        row = ROWS[one.id]
        factor = 1.0 + style.assertiveness * row.assertive + style.responsiveness * row.responsive
        return (row.trust + row.patience) * factor

    left = [one for one in TECHNIQUES if one.by_words and one.id not in shown and ROWS[one.id].family in _ALWAYS_FIT]
    best = max((one for one in left if one.skill in encounter.scene.trains), key=worth, default=max(left, key=worth, default=None))
    if best is None:
        return []
    return [Finding("missed", best.name, "", f"You did without it this time. {best.meaning}", f"For example: “{best.example}”", best.id)]


def _faint(first: str, deeds: list[_Deed]) -> list[Finding]:
    """What fell flattest of what was meant well: in a talk without faults there is still something to see."""
    least = min((deed for deed in deeds if deed.points > 0), key=lambda deed: deed.points, default=None)
    if least is None:
        return []
    little = f"In turn {least.turn} it was worth only {least.points / 10:.1f} points with {first}."
    spare = "With this customer it can be left out, and nothing is lost."
    return [Finding("missed", least.behaviour.name, least.quote, f"{_reason(least)} {little}", spare, least.behaviour.id)]


def _instead(encounter: Encounter, worst: _Deed) -> str:
    """The authored reply that would have done most just then; a harmless likeness where nothing was better or none is known."""
    likeness = f"Something that looks alike and does no harm: “{worst.behaviour.near_miss}”"
    try:
        before = moments(encounter)[worst.place - 1]
    except MoveError:
        return likeness
    now = _gain(encounter.turns[worst.place], before)
    best = max(((_gain(play(before, Chosen(option.id)).last, before), option.text) for option in options(before)), default=(now, ""))
    return f"Just then you could have said: “{best[1]}”" if best[0] > now else likeness


def _gain(turn: Turn, before: Encounter) -> int:
    """What a turn would have brought: tenths of trust and patience, and half of what it solved."""
    return _swing(turn) + (turn.meters.resolution - before.state.meters.resolution) // 2


def _reason(deed: _Deed) -> str:
    """The meaning, with the reason why it counted so, if the ledger gives one."""
    _, colon, reason = deed.why.partition(": ")
    return f"{deed.behaviour.meaning[:-1]}; {reason}" if colon else deed.behaviour.meaning


def _next_time(encounter: Encounter, best: _Deed) -> str:
    """What would have made the best thing worth more: nobody learns from being told that it was good."""
    times = sum(1 for turn in encounter.turns for shown in turn.reading.techniques if shown.id == best.behaviour.id)
    if times > 1:
        return f"You did it {'twice' if times == 2 else f'{times} times'}; the first did the most, and each later one less."
    if best.turn > 3:
        return f"It came in turn {best.turn}. Nothing stood in the way of it earlier."
    return "Build on it: what it opened is the moment to ask, or to say what happens next."


def _missed(encounter: Encounter) -> Finding | None:
    """The most telling thing left undone: a promise broken, the feeling never met, a question never asked, a step not taken."""
    scene, state = encounter.scene, encounter.state
    slots = all_slots(scene, encounter.persona)
    their = slots["their"]
    for pledge in state.pledges:
        if pledge.outcome == "broken":
            label = fill(scene.promises[pledge.id].label, slots)
            return Finding(
                "missed",
                "A promise not kept",
                "",
                f"You promised {label}, and it did not come about.",
                "Promise only what you then make happen, and write it down.",
            )
    if state.felt.acknowledged < 0.3 and encounter.turns[0].inside.frustration >= 350:
        feeling = encounter.turns[0].inside.feeling
        return Finding(
            "missed", "The feeling was never met", "", f"{encounter.persona.first} came in with {feeling}; nothing you said took it up.",
            f"One sentence about {their} {feeling} early on makes room for everything after it.",
        )  # fmt: skip
    hidden = [fact for fact in scene.facts.values() if fact.id not in state.facts]
    if hidden:
        return Finding(
            "missed",
            "Never asked",
            "",
            f"You did not learn {fill(hidden[0].label, slots)}.",
            f"A question that would have brought it out: “{_as_question(hidden[0].asked)}”",
        )
    undone = [step for step in scene.milestones.values() if step.id not in state.milestones]
    if undone:
        return Finding(
            "missed",
            "Left undone",
            "",
            f"One step was still open: {fill(undone[0].label, slots)}.",
            "Before you close, say aloud what is still to do.",
        )
    return None


def _as_question(phrases: tuple[str, ...]) -> str:
    phrase = phrases[0] if phrases else "what else should I know"
    return phrase[:1].upper() + phrase[1:] + "?"

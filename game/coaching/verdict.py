"""Before the verdict: what the player is asked when a talk has ended, what the answers are worth, and how they go over many talks.

Owns the questions, the choices and the scores. A score holds no words of the player's, so it can be kept and counted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar, get_args

from game.coaching.debrief import Debrief, debrief, stars
from game.coaching.telltale import GROUPS, Group, gives_away
from game.content.model.persona import STYLES, StyleName
from game.customer.appraisals import EMOTIONS
from game.customer.feelings import DISTINCT
from game.encounter import Encounter, moments
from game.errors import MoveError

_Value = TypeVar("_Value")

Confidence = Literal["a guess", "fairly sure", "sure"]
CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
CHANCES: Mapping[Confidence, float] = {"a guess": 0.40, "fairly sure": 0.65, "sure": 0.90}
"""What each step claims: how often it should be right, of four styles (design)."""

CHOICES: Mapping[Group, str] = {
    "worry": "Worried",
    "anger": "Angry, or hurt in their pride",
    "disappointment": "Disappointed",
    "resignation": "Resigned: they had given up",
    "calm": "Calm",
    "good": "Relieved, grateful or glad",
}
"""The six feelings on offer."""
STYLE_CHOICES: Mapping[StyleName, str] = {
    "analytical": "Analytical: facts, order, exactness",
    "driver": "Driver: results, speed, control",
    "amiable": "Amiable: care, harmony, no fuss",
    "expressive": "Expressive: feeling, pictures, attention",
}
RATING_CHOICES: Mapping[str, str] = {
    "1": "1  It went badly", "2": "2  Below what I can do", "3": "3  Fair", "4": "4  Good", "5": "5  I would not change much",
}  # fmt: skip

Match = Literal["right", "near", "over", "under", "other"]
"""How a reading compares: `near` names a feeling that was there too; `over` and `under` heard more or less heat than there was;
`other` heard as much, of another kind."""

NEARLY = 0.5
"""Share of the strongest feeling from which a second one was there too (design)."""
QUIET = 200
"""Tenths of frustration below which calm and relief sound much alike (design)."""
MARGIN = 150
"""Tenths of frustration by which a reading may be off and still hear as much heat as there was (design)."""


TYPICAL: Mapping[Group, int] = {"worry": 450, "anger": 470, "disappointment": 330, "resignation": 450, "calm": 100, "good": 140}
"""Hidden frustration that goes with a feeling, tenths: the mean over 2,800 moments of the shipped scenes played at random, rounded; the
heat that somebody who names the feeling heard. Calm, which random play hardly meets, is a design value."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask; one key answers it."""

    kind: Literal["rating", "feeling", "style"]
    words: str
    choices: tuple[tuple[str, str], ...]
    """Id and label, in the order of the keys 1, 2, 3…"""
    place: int = 0
    """For a feeling: the moment's index among the turns."""
    turn: int = 0
    """The same moment's number of the turn."""
    heard: str = ""
    """What the customer said just then."""
    done: str = ""
    """What the player had said or done before it; empty at the opening."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the player answered so far; nothing has to be."""

    feelings: tuple[tuple[int, Group], ...] = ()
    """By moment: its index among the turns, and the feeling."""
    style: StyleName | None = None
    confidence: Confidence = "fairly sure"
    rating: int | None = None
    """The player's own, 1 to 5."""

    def __bool__(self) -> bool:
        """Whether anything was answered."""
        return bool(self.feelings) or self.style is not None or self.rating is not None


@dataclass(frozen=True, slots=True)
class FeelingScore:
    """One reading of a feeling, and the truth."""

    place: int
    said: Group
    was: Group
    match: Match


@dataclass(frozen=True, slots=True)
class Score:
    """What the answers about one talk came to."""

    feelings: tuple[FeelingScore, ...] = ()
    style_said: StyleName | None = None
    style_was: StyleName | None = None
    """None where the style was not answered."""
    confidence: Confidence = "fairly sure"
    rating: int | None = None
    """The player's own, 1 to 5."""
    stars: int | None = None
    """The customer's, 1 to 5; None where the player gave none."""


def questions(encounter: Encounter, long: bool = False) -> tuple[Question, ...]:
    """What is asked once a talk has ended: a moment and the style; in the long form their own rating and a second moment too.

    Args:
        encounter: a talk that has ended.
        long: whether the player has asked for the long form.
    """
    first = encounter.persona.first
    own = Question("rating", "How do you rate your own talk?", tuple(RATING_CHOICES.items()))
    shown = debrief(encounter)
    felt = tuple(_ask(encounter, place, shown) for place in marked(encounter, shown, 2 if long else 1))
    style = Question("style", f"Which of the four styles does {first} have?", tuple(STYLE_CHOICES.items()))
    return ((own,) if long else ()) + felt + (style,)


def marked(encounter: Encounter, shown: Debrief, number: int) -> tuple[int, ...]:
    """The moments to ask about, by index: the turning point, then the largest hidden changes.

    Only those at which the customer spoke; those at which the words gave the feeling away go first, and the goodbye comes last of all.
    """
    turning = None if shown.turning is None else shown.turning.index
    spoke = [place for place, turn in enumerate(encounter.turns) if turn.speech.text]

    def rank(place: int) -> tuple[bool, bool, bool, float, int]:
        goodbye = place == len(encounter.turns) - 1
        return goodbye, not gives_away(encounter, place), place != turning, -_hidden_change(encounter, place), place

    return tuple(sorted(spoke, key=rank)[:number])


def _hidden_change(encounter: Encounter, place: int) -> float:
    """How far the hidden mood moved in a turn; the opening moved from nowhere."""
    if place == 0:
        return 0.0
    before, after = encounter.turns[place - 1].inside, encounter.turns[place].inside
    return abs(after.pleasure - before.pleasure) + abs(after.arousal - before.arousal) + abs(after.dominance - before.dominance)


def _ask(encounter: Encounter, place: int, shown: Debrief) -> Question:
    turn, first = encounter.turns[place], encounter.persona.first
    done = shown.account[place - 1].said if place else ""
    choices = tuple((str(id), label) for id, label in CHOICES.items())
    return Question("feeling", f"How did {first} feel just then?", choices, place, turn.number, turn.speech.text, done)


def answered(answers: Answers, question: Question, id: str, confidence: Confidence = "fairly sure") -> Answers:
    """The answers with one more.

    Args:
        answers: those so far.
        question: what was asked.
        id: the id of the choice.
        confidence: for a style, how sure the player is.
    """
    match question.kind:
        case "rating":
            return replace(answers, rating=int(id))
        case "style":
            return replace(answers, style=next(style for style in STYLES if style == id), confidence=confidence)
        case "feeling":
            group = next(group for group in CHOICES if group == id)
            return replace(answers, feelings=(*answers.feelings, (question.place, group)))


def score(encounter: Encounter, answers: Answers) -> Score:
    """What the answers come to.

    Args:
        encounter: the talk, ended.
        answers: to its `questions`.
    """
    rated = answers.rating is not None and encounter.end is not None
    return Score(
        tuple(_feeling_score(encounter, place, said) for place, said in answers.feelings),
        answers.style,
        encounter.persona.style.name if answers.style is not None else None,
        answers.confidence,
        answers.rating,
        stars(encounter.end.rating) if rated and encounter.end is not None else None,
    )


def _feeling_score(encounter: Encounter, place: int, said: Group) -> FeelingScore:
    inside = encounter.turns[place].inside
    was = GROUPS[inside.feeling]
    if said == was:
        return FeelingScore(place, said, was, "right")
    quiet = {said, was} == {"calm", "good"} and inside.frustration < QUIET
    if quiet or said in _also_felt(encounter, place):
        return FeelingScore(place, said, was, "near")
    off = TYPICAL[said] - inside.frustration
    match: Match = "over" if off > MARGIN else "under" if off < -MARGIN else "other"
    return FeelingScore(place, said, was, match)


def _also_felt(encounter: Encounter, place: int) -> frozenset[Group]:
    """What else was felt then, nearly as much as the strongest; nothing is known where the talk cannot be replayed."""
    try:
        strengths = moments(encounter)[place].state.felt.emotions
    except MoveError:
        return frozenset()
    edge = max(DISTINCT, NEARLY * max(strengths))
    return frozenset(GROUPS[one] for one, strength in zip(EMOTIONS, strengths, strict=True) if strength >= edge)


def score_json(scored: Score) -> dict[str, Any]:
    """The score as a record: no words, only what was chosen and what was so."""
    return {
        "feelings": [{"turn": one.place, "said": one.said, "was": one.was, "match": one.match} for one in scored.feelings],
        "style": None if scored.style_said is None else {"said": scored.style_said, "was": scored.style_was},
        "confidence": scored.confidence,
        "rating": scored.rating,
        "stars": scored.stars,
    }


def score_from(record: Mapping[str, Any]) -> Score | None:
    """The score that `score_json` wrote; None for a record in which nothing can be made out. What does not fit is left out."""
    found = record.get("feelings")
    feelings = tuple(one for one in map(_feeling_from, found if isinstance(found, list) else ()) if one is not None)
    style = record.get("style")
    said, was = (_one_of(STYLES, style.get("said")), _one_of(STYLES, style.get("was"))) if isinstance(style, dict) else (None, None)
    if said is None or was is None:
        said = was = None
    confidence = _one_of(CONFIDENCES, record.get("confidence")) or "fairly sure"
    rating, theirs = _step(record.get("rating")), _step(record.get("stars"))
    if rating is None or theirs is None:
        rating = theirs = None
    if not feelings and said is None and rating is None:
        return None
    return Score(feelings, said, was, confidence, rating, theirs)


def _feeling_from(record: object) -> FeelingScore | None:
    if not isinstance(record, dict):
        return None
    place, match = record.get("turn"), _one_of(get_args(Match), record.get("match"))
    said, was = _one_of(tuple(CHOICES), record.get("said")), _one_of(tuple(CHOICES), record.get("was"))
    if not isinstance(place, int) or place < 0 or said is None or was is None or match is None:
        return None
    return FeelingScore(place, said, was, match)


def _one_of(known: Iterable[_Value], value: object) -> _Value | None:
    return next((one for one in known if one == value), None)


def _step(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 5 else None

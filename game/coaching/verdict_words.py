"""A player's reading of the customer, told: what was right, what was not, and what in the words gave it away. Owns the sentences."""

from collections.abc import Iterable, Mapping

from game.coaching.hearing import Judged, hearing, hearing_lines
from game.coaching.telltale import Group, feeling_telltale, style_telltale
from game.coaching.verdict import FeelingScore, Score
from game.content.model.persona import STYLES
from game.encounter import Encounter


def before_lines(encounter: Encounter, scored: Score | None, talks: Iterable[Judged] = ()) -> tuple[str, ...]:
    """What the debrief says of the player's answers: first of this talk, then of how it goes over many.

    Args:
        encounter: the talk, ended.
        scored: what the answers came to; None where the player was not asked or skipped it.
        talks: every finished encounter, this one included, oldest first.
    """
    return () if scored is None else (*verdict_lines(encounter, scored), *hearing_lines(hearing(talks)))


def verdict_lines(encounter: Encounter, scored: Score) -> tuple[str, ...]:
    """What the answers came to: a line for each, with what in the customer's words or behaviour gave it away."""
    lines: list[str] = []
    for one in scored.feelings:
        lines.append(_feeling_line(encounter, one, " ".join(lines)))
    if scored.style_said is not None and scored.style_was is not None:
        quoted = tuple(one.place for one in scored.feelings)
        lines.append(f"{_style_verdict(encounter.persona.first, scored)} {style_telltale(encounter, scored.style_was, quoted)}")
    if scored.rating is not None and scored.stars is not None:
        lines.append(_rating_line(encounter.persona.first, scored.rating, scored.stars))
    return tuple(lines)


_NOUNS: Mapping[Group, str] = {
    "worry": "worry", "anger": "anger", "disappointment": "disappointment", "resignation": "resignation", "calm": "calm",
    "good": "relief or gladness",
}  # fmt: skip


def _feeling_line(encounter: Encounter, one: FeelingScore, told: str) -> str:
    turn = encounter.turns[one.place]
    said, was = _NOUNS[one.said], f"{'hurt pride' if turn.inside.feeling == 'hurt' else turn.inside.feeling}"
    again = "heat than there was" in told
    heat = f"frustration stood at {round(turn.inside.frustration / 10)} of 100"
    where = f"Turn {turn.number}" if turn.number else "The opening"
    found = {
        "right": f"and {was} it was.",
        "near": f"and that was close: {was} so quiet sounds much the same."
        if "calm" in (one.said, one.was)
        else f"which was there too; {was} was stronger.",
        "over": f"but it was {was}. {'This time you' if again else 'You'} heard more heat than there was: {heat}.",
        "under": f"but it was {was}. {'This time you' if again else 'You'} heard less heat than there was: {heat}.",
        "other": f"but it was {was}: as much heat, and another feeling.",
    }[one.match]
    return f"{where}: you read {said}, {found} {feeling_telltale(encounter, one.place, told)}"


def _style_verdict(first: str, scored: Score) -> str:
    said, was = scored.style_said, scored.style_was
    assert said is not None, "only an answered style has a verdict"
    assert was is not None, "an answered style is scored"
    if said == was:
        sure = {
            "a guess": "You called it a guess: that ear deserves more trust.",
            "fairly sure": "Fairly sure was about right.",
            "sure": "You were sure, with reason.",
        }[scored.confidence]
        return f"Style: {was}, as you said. {sure}"
    sure = {
        "a guess": "You knew that it was a guess, so it did not mislead you.",
        "fairly sure": "You were fairly sure: a second sign would have been worth waiting for.",
        "sure": "You were sure, and what one is sure of one does not check.",
    }[scored.confidence]
    (push, warmth), (true_push, true_warmth) = STYLES[said], STYLES[was]
    if push == true_push:
        half = f"You had right how far {first} pushes, and wrong how much feeling is on show."
    elif warmth == true_warmth:
        half = f"You had right how much feeling {first} shows, and wrong how hard the pushing is."
    else:
        half = f"{first} is its opposite in both: how hard they push, and how much they show."
    return f"Style: you said {said}; it is {was}. {half} {sure}"


def _rating_line(first: str, own: int, theirs: int) -> str:
    if own == theirs:
        return f"You gave your talk {own} of 5, and so did {first}: you saw it from the other side too."
    if own > theirs:
        return f"You gave your talk {own} of 5, {first} gave {theirs}: something cost more than you noticed, and the account names it."
    return f"You gave your talk {own} of 5, {first} gave {theirs}: what you hold against yourself weighed less over there."

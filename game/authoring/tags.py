"""Tags held against the words: what the game's own reader sees in an authored reply, beside what its writer says that it does.

A tag counts whatever the reader thinks; where the two part, one of them may be wrong, and the writer should look.
"""

from collections.abc import Callable, Iterator, Mapping

from game.content.model.conditions import Always
from game.content.model.reading import Reading
from game.content.model.scene import Reply, Scene
from game.content.read.findings import Finding
from game.language import Context, Reader
from game.skills import BEHAVIOURS

SURE = 0.85
"""Score from which the reader's word is worth a writer's look."""

STAND_IN: Mapping[str, str] = {
    "name": "Alex Moor", "first": "Alex", "last": "Moor", "title": "Alex",
    "they": "they", "them": "them", "their": "their", "theirs": "theirs",
    "close": "my sister", "home": "a flat", "work": "I teach", "days": "the choir",
}  # fmt: skip
"""Somebody to read the replies to: what is read does not hang on who it is."""

# Where a tag says all that the reader's label says, there is nothing to report.
_COVERED: Mapping[str, frozenset[str]] = {
    "apologises": frozenset({"owns-fault", "repairs", "empty-apology", "asks-forgiveness", "stock-script", "overdone-emotion"}),
    "thanks-for-patience": frozenset({"stock-script"}),
    "closes-warmly": frozenset({"stock-script", "false-cheer"}),
    "owns-action": frozenset({"promises-follow-up", "action-plan", "concrete-offer", "writes-it-down", "prevents-repeat", "narrates-wait"}),
    "open-question": frozenset({"probes-cause", "clarifying-question", "follows-up", "checks-understanding", "invites-questions"}),
    "clarifying-question": frozenset({"open-question", "probes-cause", "asks-again", "makes-repeat", "checks-understanding"}),
    "validates": frozenset({"names-feeling", "takes-perspective", "reflects-feeling", "de-escalates"}),
    "names-feeling": frozenset({"validates", "reflects-feeling", "reads-mood"}),
}


Place = Callable[[Reply], tuple[str, int, int]]
"""File, line and column of a reply."""


def compare(scene: Scene, reader: Reader, slots: Mapping[str, str], place: Place) -> Iterator[Finding]:
    """A warning for each reply whose words surely show what is not tagged.

    Args:
        scene: the scene.
        reader: the loaded reader.
        slots: what the scene's slots are filled with for reading.
        place: where a reply stands.
    """
    for beat in scene.beats.values():
        customer = next((line.text for line in beat.says if isinstance(line.when, Always)), "")
        context = Context(scene=scene, slots=slots, beat=beat.id, customer=customer)
        for reply in beat.replies:
            yield from _untagged(reply, reader, context, place)


def _said_by_deeds(reading: Reading) -> set[str]:
    """What `promises`, `offers` and `asks` say already."""
    said: set[str] = set()
    if reading.promises:
        said |= {"promises-follow-up", "owns-action"}
    if reading.offers:
        said |= {"concrete-offer", "says-what-can"}
    if reading.facts:
        said |= {"open-question", "clarifying-question", "probes-cause"}
    return said


def _untagged(reply: Reply, reader: Reader, context: Context, place: Place) -> Iterator[Finding]:
    tagged = {shown.id for shown in reply.reading.shown} | _said_by_deeds(reply.reading)
    for shown in reader.read(reply.text, context).shown:
        if shown.score < SURE or shown.id in tagged or tagged & _COVERED.get(shown.id, frozenset()):
            continue
        start, end = shown.phrase
        file, line, column = place(reply)
        words = reply.text[start:end]
        name = BEHAVIOURS[shown.id].name.lower()
        message = f"the words “{words}” read as `{shown.id}` ({name}), which is not tagged"
        yield Finding(
            "untagged",
            "warning",
            file,
            line,
            column,
            message,
            f"tag it `{shown.id}`, or say it otherwise, or leave it: the tags alone count",
        )

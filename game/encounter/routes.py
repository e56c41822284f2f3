"""Where typed text leads: wherever the same thing said by choice would. Owns the comparison of a reading with the replies on offer."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from game.content.model.reading import Reading
from game.content.model.scene import Beat, Reply

SURE = 0.20
"""Margin of the nearest authored reply from which typed text counts as saying the same, its deeds included (design)."""
NEAR = 0.08
"""Margin from which it goes the same way, if nothing that it does speaks against it (design)."""


@dataclass(frozen=True, slots=True)
class Route:
    """What the scene makes of typed text."""

    reply: Reply | None
    """The authored reply that says the same, if one does."""
    reading: Reading
    """What it does, with the deeds of a reply that surely says the same."""
    to: str | None
    fits: bool
    """Whether the scene has an answer to it."""


def route(
    beat: Beat,
    offered: Sequence[Reply],
    elsewhere: Iterable[Reply],
    reading: Reading,
    *,
    closed: Collection[str] = (),
    done: Collection[str] = (),
) -> Route:
    """The route of typed text.

    It goes where the reply on offer goes that does most of the same; else where the beat's own leads say; else, if there is one way on from
    here and the text is of the kind that takes it, that way; else, if it takes a step of the solution, where a reply of another beat goes
    that takes the same step; else it stays.

    Args:
        beat: where the talk is.
        offered: the replies on offer there.
        elsewhere: replies of other beats that take a step still open and lead where the talk has not been.
        reading: what the text does.
        closed: milestones that cannot be reached yet: to name one leads nowhere.
        done: milestones reached and promises made.
    """
    if not reading.understood:
        # Nothing is rewarded or punished that was not understood.
        return Route(None, Reading(nearest=reading.nearest, understood=False, scores=reading.scores), None, False)
    heard = replace(reading, milestones=tuple(id for id in reading.milestones if id not in closed)) if closed else reading
    best = _most_alike(offered, heard)
    if best is not None:
        sure = reading.nearest is not None and reading.nearest.reply == best.id and reading.nearest.margin >= SURE
        if sure and not _spoilt(best, reading):
            reading = _with_deeds(reading, best.reading)
        return Route(best, reading, best.to, True)
    made = _deeds(heard)
    for lead in beat.leads:
        if lead.does in made:
            return Route(None, reading, lead.to, True)
    on = _one_way_on(offered, heard, done)
    if on is not None:
        return Route(None, reading, on, True)
    step = _most_alike((reply for reply in elsewhere if set(reply.reading.milestones) & set(heard.milestones)), heard)
    if step is not None:
        # The talk runs ahead to where that step leads; what else that reply would have done was not said.
        return Route(None, reading, step.to, True)
    return Route(None, reading, None, bool(_deeds(reading)) or bool(reading.questions and reading.techniques))


def _one_way_on(offered: Sequence[Reply], reading: Reading, done: Collection[str]) -> str | None:
    """Where every reply leads that does as little harm as the text, if one of them does nothing but talk: then any such talk leads there.

    Where some of those replies stay, or take a step that is still open, the text must be the talk that leads on: show what such a reply
    shows, or come near one.
    """
    if reading.nearest is None and not reading.techniques:
        # It speaks of something else altogether.
        return None
    alike = [reply for reply in offered if reading.missteps or not reply.reading.missteps]
    talk = [reply for reply in alike if reply.to is not None and not _steps(reply) - set(done)]
    if not talk or len({reply.to for reply in alike if reply.to is not None}) > 1:
        return None
    way = talk[0].to
    if len(talk) == len(alike) and not (reading.facts or reading.milestones or reading.promises):
        return way
    shown = {one.id for one in reading.shown}
    near = {reading.nearest.reply} if reading.nearest is not None and reading.nearest.margin > 0 else set()
    return way if any(reply.id in near or shown & {one.id for one in reply.reading.shown} for reply in talk) else None


def _steps(reply: Reply) -> set[str]:
    return {*reply.reading.milestones, *reply.reading.promises}


def _most_alike(replies: Iterable[Reply], reading: Reading) -> Reply | None:
    """The reply that does most of the same, the first of equals; None if none does."""
    best, most = None, 0.0
    for reply in replies:
        score = _alike(reply, reading)
        if score > most:
            best, most = reply, score
    return best


def _alike(reply: Reply, reading: Reading) -> float:
    """How far typed text does what a reply does: 0 if it lacks a step of the solution that the reply takes."""
    nearest = reading.nearest
    margin = nearest.margin if nearest is not None and nearest.reply == reply.id else 0.0
    if margin >= SURE and not _spoilt(reply, reading):
        return 10.0 + margin
    theirs = reply.reading
    if not set(theirs.milestones) <= set(reading.milestones) or not set(theirs.promises) <= set(reading.promises):
        return 0.0
    steps = 3.0 * len(theirs.milestones) + 2.0 * len(theirs.promises)
    steps += 2.0 * _shared(theirs.facts, reading.facts) + 2.0 * _shared(theirs.offers, reading.offers)
    harms = _shared([shown.id for shown in theirs.missteps], [shown.id for shown in reading.missteps])
    # A step taken without the harm that came with it is another thing said; a harm in one's own words does not undo the step.
    if (theirs.missteps and not reading.missteps) or (reading.missteps and not theirs.missteps and not steps):
        return 0.0
    goods = _shared([shown.id for shown in theirs.techniques], [shown.id for shown in reading.techniques])
    alike = steps + 1.5 * harms + 0.5 * goods + (1.0 if margin >= NEAR else 0.0)
    # A shared courtesy is not yet the same thing said.
    return alike if steps or harms or margin >= NEAR or goods >= 2 else 0.0


def _spoilt(reply: Reply, reading: Reading) -> bool:
    """Whether typed text does harm where the reply does none: «I will not send a courier» is not «I'll send a courier», however alike."""
    return bool(reading.missteps) and not reply.reading.missteps


def _shared(left: Iterable[str], right: Iterable[str]) -> int:
    return len(set(left) & set(right))


def _with_deeds(reading: Reading, authored: Reading) -> Reading:
    return replace(
        reading,
        facts=tuple(dict.fromkeys((*reading.facts, *authored.facts))),
        milestones=tuple(dict.fromkeys((*reading.milestones, *authored.milestones))),
        offers=tuple(dict.fromkeys((*reading.offers, *authored.offers))),
        promises=tuple(dict.fromkeys((*reading.promises, *authored.promises))),
        states=tuple(dict.fromkeys((*reading.states, *authored.states))),
    )


def _deeds(reading: Reading) -> list[tuple[str, str]]:
    return [
        *(("does", id) for id in reading.milestones),
        *(("promises", id) for id in reading.promises),
        *(("offers", id) for id in reading.offers),
        *(("asks", id) for id in reading.facts),
        *(("shows", shown.id) for shown in reading.missteps),
        *(("shows", shown.id) for shown in reading.techniques),
    ]

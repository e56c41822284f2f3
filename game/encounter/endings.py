"""How a talk ends: the author's endings first, then built-in ones, so that every talk has an end and a rating."""

import numpy as np

from game.content.model.conditions import ALWAYS
from game.content.model.scene import Ending, EndingKind, Scene
from game.customer.crowd import Crowd, Ints
from game.customer.react import rating
from game.encounter.conditions import View, holds

LAST_TURN = 40
"""Every talk ends by this turn."""

OUTCOMES: dict[EndingKind, float] = {
    "resolved": 1.0,
    "partly": 0.55,
    "refused well": 0.60,
    "escalated well": 0.65,
    "escalated badly": 0.20,
    "withdrew": 0.10,
    "walked out": 0.0,
    "unresolved": 0.15,
}
"""How good an outcome each kind is for the customer, 0 to 1 (design; F17 wants outcome first)."""

_TELLS: dict[EndingKind, str] = {
    "resolved": "The problem is solved.",
    "partly": "Part of it is solved; the rest is still open.",
    "refused well": "The answer was no, with a reason that {they} could live with.",
    "escalated well": "Somebody who could help took over, and knew the story.",
    "escalated badly": "{They} had to start again with somebody else.",
    "withdrew": "{They} said that it was fine, and did not come back.",
    "walked out": "{They} had enough, and left.",
    "unresolved": "Nothing was settled.",
}
BUILT_IN: dict[EndingKind, Ending] = {kind: Ending(kind.replace(" ", "-"), kind, ALWAYS, (), tells=tells) for kind, tells in _TELLS.items()}
"""What happens where the author wrote no ending of that kind."""


def due(scene: Scene, view: View, assertive: bool, leads_to_end: bool, handed: EndingKind | None) -> Ending | None:
    """The ending that is due now, or None.

    Args:
        scene: the scene.
        view: the state after the turn.
        assertive: whether this customer leaves with a word or without one.
        leads_to_end: whether the reply or action led to the end.
        handed: what a handover or an escalation amounts to, if there was one and it led to the end.
    """
    for ending in scene.endings:
        if ending.anytime and holds(ending.when, view):
            return ending
    if view.state.meters.patience <= 0:
        return _of_kind(scene, view, "walked out" if assertive else "withdrew")
    if leads_to_end:
        if handed is not None:
            return _of_kind(scene, view, handed)
        for ending in scene.endings:
            if not ending.anytime and holds(ending.when, view):
                return ending
        return BUILT_IN[by_resolution(view.state.meters.resolution)]
    if view.state.turn >= LAST_TURN:
        return BUILT_IN["unresolved"]
    return None


def _of_kind(scene: Scene, view: View, kind: EndingKind) -> Ending:
    return next((e for e in scene.endings if e.kind == kind and holds(e.when, view)), BUILT_IN[kind])


def by_resolution(resolution: int) -> EndingKind:
    """The kind of ending that so much resolution, in tenths, amounts to where no ending is written."""
    return "resolved" if resolution >= 1000 else "partly" if resolution >= 400 else "unresolved"


def rate(crowd: Crowd, kind: EndingKind, resolution: int) -> Ints:
    """The rating S of every customer, in tenths: the outcome is half how it ended and half how far the problem was solved."""
    solved = resolution / 1000
    outcome = 0.5 * OUTCOMES[kind] + 0.5 * solved
    return rating(crowd, np.array([outcome]), np.array([solved]))

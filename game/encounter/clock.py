"""The encounter's own clock: what replies and actions cost in minutes, jumps ahead, and promises that fall due. Never the wall clock."""

from dataclasses import replace

from game.content.model.scene import Beat, Scene
from game.encounter.conditions import View, holds
from game.encounter.state import Pledge, State
from game.text import words

REPLY = 5
"""Tenths of a minute that any reply takes, the customer's answer included (design)."""
WORDS_PER_TENTH = 13
"""Words spoken in a tenth of a minute: 130 a minute, an ordinary speaking pace."""


def reply_cost(text: str) -> int:
    """Tenths of a minute that a reply costs, by its length."""
    return REPLY + len(words(text)) // WORDS_PER_TENTH


def jump(minutes: int, beat: Beat) -> int:
    """The clock in tenths after entering a beat: later, if the beat is, and never earlier."""
    if beat.later is None:
        return minutes
    ahead = beat.later.minutes * 10
    return max(minutes, ahead) if beat.later.at else minutes + ahead


def pledge(scene: Scene, state: State, promise: str) -> State:
    """The state with a promise made; making it again changes nothing."""
    if any(made.id == promise for made in state.pledges):
        return state
    return replace(state, pledges=(*state.pledges, Pledge(promise, scene.promises[promise].due * 10)))


def judge(scene: Scene, view: View, ended: bool) -> tuple[State, tuple[tuple[str, bool], ...]]:
    """The state with every promise judged that is due (at the end of a talk: every open one), and what came of each: id, kept."""
    state = view.state
    judged: list[tuple[str, bool]] = []
    pledges: list[Pledge] = []
    for made in state.pledges:
        if made.outcome == "open" and (ended or made.due <= state.minutes):
            kept = holds(scene.promises[made.id].kept, view)
            judged.append((made.id, kept))
            pledges.append(replace(made, outcome="kept" if kept else "broken"))
        else:
            pledges.append(made)
    return replace(state, pledges=tuple(pledges)), tuple(judged)


def time_text(scene: Scene, minutes: int) -> str:
    """The clock as the screen shows it, «10:42», with the days ahead: «10:05, 2 days later»."""
    total = scene.clock + minutes // 10
    days, rest = divmod(total, 24 * 60)
    text = f"{rest // 60}:{rest % 60:02d}"
    return text if days == 0 else f"{text}, the next day" if days == 1 else f"{text}, {days} days later"

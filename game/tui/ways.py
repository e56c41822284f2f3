"""The ways through the game: which screen follows which. Owns the order; each screen only gives back what was chosen on it."""

import random
from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from textual.content import Content

from game.coaching import before_lines
from game.coaching.practice import Practice, Suggestion, practice
from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.model.sight import SIGHTS, sight_from
from game.errors import ContentError, SaveError
from game.store.learner import LearnerStore
from game.store.saves import Save
from game.store.talk import Restart, Talk
from game.tui.content import plain
from game.tui.core import fresh_seed
from game.tui.screens.ask import Choose, Tell
from game.tui.screens.before import Answered, BeforeScreen
from game.tui.screens.briefing import BriefingScreen, sights_on_offer
from game.tui.screens.debrief import Again, DebriefScreen
from game.tui.screens.encounter import DEBRIEF, QUIT, EncounterScreen
from game.tui.screens.first import DONE, FirstCallScreen, FirstEndScreen
from game.tui.screens.picker import SURPRISE, PersonaScreen, PickerScreen
from game.tui.screens.progress import ProgressScreen

if TYPE_CHECKING:
    from game.tui.app import RapportApp
    from game.tui.core import Core


def _go(app: "RapportApp", way: Coroutine[Any, Any, None]) -> None:
    """Walk a way; one at a time: a second Enter before the first has opened anything is not a second way."""
    if any(worker.group == "way" and not worker.is_finished for worker in app.workers):
        way.close()
        return
    app.run_worker(way, group="way")


def pick(app: "RapportApp") -> None:
    """Pick a scene and a customer, and play."""
    _go(app, _pick(app))


def wanted(app: "RapportApp") -> None:
    """Play what the command line asked for."""
    _go(app, _wanted(app))


def resume(app: "RapportApp", save: Save) -> None:
    """Go on with an unfinished talk."""
    _go(app, _resume(app, save))


def first_call(app: "RapportApp") -> None:
    """The guided first call."""
    _go(app, _first_call(app))


def progress(app: "RapportApp") -> None:
    """What was done so far, and what to practise."""
    _go(app, _progress(app))


def play_next(app: "RapportApp", next: Suggestion) -> None:
    """Play the talk that is suggested."""
    _go(app, _play_next(app, next))


def practice_of(app: "RapportApp") -> Practice:
    """What the learner's history says of their practice now."""
    core, store = _core(app), _store(app)
    goals = dict(store.settings().goals)
    return practice(store.history(), core.scenes(), core.library.personas.values(), goals, store.now().astimezone())


def _core(app: "RapportApp") -> "Core":
    assert app.core is not None, "ways are walked once the engine is there"
    return app.core


def _store(app: "RapportApp") -> LearnerStore:
    assert app.store is not None, "the learner is opened before the engine"
    return app.store


def _played(app: "RapportApp") -> dict[tuple[str, str], list[float]]:
    played: dict[tuple[str, str], list[float]] = {}
    for one in _store(app).history():
        played.setdefault((one.scene, one.persona), []).append(one.rating)
    return played


async def _progress(app: "RapportApp") -> None:
    core, store = _core(app), _store(app)
    titles = {id: scene.title for id, scene in core.library.scenes.items()}
    people = {id: persona.name for id, persona in core.library.personas.items()}

    def keep_goal(skill: str, level: int) -> Practice:
        goals = {**dict(store.settings().goals), skill: level}
        store.save_settings(replace(store.settings(), goals=tuple((id, number) for id, number in goals.items() if number)))
        return practice_of(app)

    screen = ProgressScreen(store.learner.name, practice_of(app), store.now().astimezone(), store.history(), titles, people, keep_goal)
    next = await app.push_screen_wait(screen)
    if next is not None:
        await _play_next(app, next)


async def _play_next(app: "RapportApp", next: Suggestion) -> None:
    library = _core(app).library
    await _with_persona(app, library.scenes[next.scene], library.personas[next.persona], None)


async def _pick(app: "RapportApp") -> None:
    core = _core(app)
    while True:
        id = await app.push_screen_wait(PickerScreen(core.scenes(), _played(app)))
        if not id:
            return
        scene = core.library.scenes[id]
        if await _with_persona(app, scene, None, None):
            return


async def _wanted(app: "RapportApp") -> None:
    core = _core(app)
    scene_name, persona_name, seed = app.wanted
    try:
        scene = core.library.scene(scene_name or "")
        persona = core.library.persona(persona_name) if persona_name else None
    except ContentError as error:
        await app.push_screen_wait(Tell("That cannot be played", plain(str(error))))
        return
    if persona is not None and not scene.suits(persona.id, persona.style.name):
        await app.push_screen_wait(Tell("That cannot be played", plain(f"{persona.name} does not play «{scene.title}».")))
        return
    await _with_persona(app, scene, persona, seed)


async def _with_persona(app: "RapportApp", scene: Scene, persona: Persona | None, seed: int | None) -> bool:
    """Choose who it is if it is not settled, brief, play. Whether it came to a talk."""
    core = _core(app)
    while True:
        chosen = persona or await _persona(app, scene)
        if chosen is None:
            return False
        plays = len(_store(app).history())
        settings = _store(app).settings()
        offered = sights_on_offer(plays)
        fresh = offered[SIGHTS.index(settings.sight_offered) + 1 :]
        sight = await app.push_screen_wait(BriefingScreen(scene, chosen, offered, settings.sight, fresh))
        if sight is None and persona is None and len(core.personas(scene)) > 1:
            continue
        if sight not in SIGHTS:
            return False
        if sight != settings.sight or fresh:
            _store(app).save_settings(replace(settings, sight=sight, sight_offered=offered[-1]))
        await _play(app, Talk.start(_store(app), scene, chosen, fresh_seed() if seed is None else seed, sight))
        return True


async def _persona(app: "RapportApp", scene: Scene) -> Persona | None:
    core = _core(app)
    able = core.personas(scene)
    id = await app.push_screen_wait(PersonaScreen(scene, able, _played(app)))
    if not id:
        return None
    return random.choice(able) if id == SURPRISE else core.library.personas[id]


async def _play(app: "RapportApp", talk: Talk) -> None:
    """Play a talk to its debrief, and again from there for as long as the player wants to."""
    while True:
        screen = EncounterScreen(talk, _core(app).reader, talk.sight, _store(app).settings().typing_first)
        outcome = await app.push_screen_wait(screen)
        _keep_folding(app, screen)
        if outcome == DEBRIEF:
            await _before(app, talk)
        talk.close()
        if outcome == QUIT:
            app.exit(0)
            return
        if outcome != DEBRIEF:
            return
        before = before_lines(talk.encounter, talk.answers, _store(app).history())
        step = await app.push_screen_wait(DebriefScreen(talk, before))
        if not isinstance(step, Again):
            return
        try:
            talk = talk.start_from(step.turn)
        except SaveError as error:
            await app.push_screen_wait(Tell("That turn cannot be played again", plain(str(error))))
            return


async def _before(app: "RapportApp", talk: Talk) -> None:
    """Ask what the player read in the talk; once, and not of another try, whose customer they have been told about."""
    if talk.asked or talk.attempt is not None:
        return
    settings = _store(app).settings()
    given: Answered = await app.push_screen_wait(BeforeScreen(talk.encounter, settings.long_questions))
    talk.answer(given.answers)
    if given.long != settings.long_questions:
        _store(app).save_settings(replace(_store(app).settings(), long_questions=given.long))


FOLD_AFTER = 3
"""Finished encounters after which typing comes first: the written replies are then folded until asked for."""


def _keep_folding(app: "RapportApp", screen: EncounterScreen) -> None:
    """Remember whether the learner wants the written replies; say once that they fold from now on."""
    store = _store(app)
    folded = screen.folded
    if screen.talk.encounter.end is not None and len(store.history()) == FOLD_AFTER and not folded:
        folded = True
        app.notify("From now on your own words come first: F4 shows the written replies in a talk.", timeout=10, markup=False)
    if folded != store.settings().typing_first:
        store.save_settings(replace(store.settings(), typing_first=folded))


async def _resume(app: "RapportApp", save: Save) -> None:
    core, store = _core(app), _store(app)
    try:
        outcome = Talk.resume(store, save.name, core.library.scenes, core.library.personas)
    except SaveError as error:
        await app.push_screen_wait(Tell("This talk cannot go on", plain(str(error))))
        return
    if isinstance(outcome, Restart):
        await _restart(app, outcome)
        return
    if outcome.note:
        app.notify(outcome.note, markup=False)
    await _play(app, outcome.talk)


async def _restart(app: "RapportApp", outcome: Restart) -> None:
    core, store = _core(app), _store(app)
    scene, persona = core.library.scenes.get(outcome.save.scene), core.library.personas.get(outcome.save.persona)
    answers = [("leave", "Put it away: it is kept, and not offered again"), ("stay", "Leave it as it is")]
    if scene is not None and persona is not None:
        answers.insert(0, ("restart", "Start this talk anew"))
    answer = await app.push_screen_wait(Choose("This talk cannot go on", plain(outcome.reason), answers))
    if answer in ("restart", "leave"):
        store.leave(outcome.save.name)
    if answer == "restart" and scene is not None and persona is not None:
        await _play(app, Talk.start(store, scene, persona, outcome.save.seed, sight_from(outcome.save.sight)))


async def _first_call(app: "RapportApp") -> None:
    core, store = _core(app), _store(app)
    found = core.first_call()
    if found is None:
        await app.push_screen_wait(Tell("There is nothing to play", Content("No scene could be read. `rapport check` says why.")))
        return
    scene, persona = found
    talk = Talk.start(store, scene, persona, fresh_seed(), "learning")
    outcome = await app.push_screen_wait(FirstCallScreen(talk, core.reader))
    # The call is an introduction: whatever is left of it is not offered again.
    talk.leave()
    talk.close()
    if not store.settings().guided_call_done:
        store.save_settings(replace(store.settings(), guided_call_done=True))
    if outcome == DONE:
        await app.push_screen_wait(FirstEndScreen(talk.encounter))

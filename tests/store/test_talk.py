"""A talk and its journal: saved turn by turn, gone on with, tried again, and never lost."""

import errno
import json
import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.persona import Persona
from game.content.model.reading import Reading
from game.content.model.scene import Scene
from game.encounter import RULES_VERSION, Chosen, Desk, Encounter, Move, Typed, options
from game.errors import MoveError, SaveError
from game.store.journal import Journal, Record, read_journal
from game.store.learner import LearnerStore
from game.store.learners import Learners
from game.store.talk import Restart, Resumed, Talk
from tests.store.fake_files import Crash, FakeFiles
from tests.store.small import HOSTILE, PERSONA, SCENE, changed

SCENES = {SCENE.id: SCENE}
PERSONAS = {PERSONA.id: PERSONA}
TYPED = Typed(HOSTILE, Reading(understood=False))


def open_store(files: FakeFiles, told: list[str] | None = None) -> LearnerStore:
    learners = Learners(
        Path("/saves"), files=files, now=lambda: datetime(2025, 3, 1, 9, 30, tzinfo=UTC), tell=None if told is None else told.append
    )
    return learners.open(learners.pick())


def resume(store: LearnerStore, name: str, scene: Scene = SCENE, persona: Persona = PERSONA) -> Resumed | Restart:
    return Talk.resume(store, name, {scene.id: scene}, {persona.id: persona})


def records(store: LearnerStore, name: str) -> list[Record]:
    return list(read_journal(store.files, store.path_of(name)).records)


def any_move(encounter: Encounter, chance: random.Random) -> Move:
    shown = options(encounter)
    if not shown or chance.random() < 0.3:
        others: list[Move] = [TYPED, Desk("record"), Typed("And what then?", Reading())]
        return chance.choice(others)
    return Chosen(chance.choice(shown).id)


def play_out(talk: Talk) -> None:
    """To the best ending."""
    talk.play(Chosen("start.1"))
    talk.play(TYPED)
    talk.play(Chosen("next.2"))
    assert talk.encounter.ending == "resolved"


def test_every_turn_is_on_the_disk_when_play_returns() -> None:
    files = FakeFiles()
    store = open_store(files)
    talk = Talk.start(store, SCENE, PERSONA, 5, "working")
    play_out(talk)
    kinds = [record["type"] for record in records(store, talk.name)]
    assert kinds == ["begin", "turn", "turn", "turn", "turn", "end"]
    begin = records(store, talk.name)[0]
    assert begin == {
        "type": "begin",
        "format": 1,
        "rules": RULES_VERSION,
        "scene": "test:coat",
        "scene_hash": "scene-1",
        "scene_title": "The coat",
        "persona": "test:maureen",
        "persona_hash": "persona-1",
        "persona_name": "Maureen Tate",
        "seed": 5,
        "sight": "working",
        "game": "0.1.0",
        "started": "2025-03-01T09:30:00Z",
        "attempt": None,
    }
    after = open_store(files.crash(random.Random(1)))
    assert records(after, talk.name) == records(store, talk.name)
    assert [done.ending for done in after.history()] == ["resolved"]
    assert Talk.unfinished(after) == ()


def test_play_gives_what_is_new_and_a_refused_move_changes_nothing() -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    assert [turn.move for turn in talk.play(Chosen("start.2"))] == [Chosen("start.2")]
    before, saved = talk.encounter, records(store, talk.name)
    with pytest.raises(MoveError):
        talk.play(Chosen("next.2"))
    assert (talk.encounter, records(store, talk.name)) == (before, saved)
    play_out(talk)
    with pytest.raises(MoveError):
        talk.play(Chosen("start.2"))


@given(st.integers(0), st.integers(0, 8), st.sampled_from(["same", "edited"]))
def test_resume_is_the_talk_that_was_left(seed: int, moves: int, content: str) -> None:
    """At every turn, by replay and from the recorded state alike; and the talk then goes on in the same way."""
    chance = random.Random(seed)
    files = FakeFiles()
    store = open_store(files)
    talk = Talk.start(store, SCENE, PERSONA, seed % 1000, "learning")
    for _ in range(moves):
        if talk.encounter.ending is None:
            talk.play(any_move(talk.encounter, chance))
    talk.close()
    store.close()
    store = open_store(files)
    scene = SCENE if content == "same" else changed(SCENE)
    resumed = resume(store, talk.name, scene)
    assert isinstance(resumed, Resumed)
    assert (resumed.note == "") == (content == "same")
    assert resumed.talk.encounter.turns == talk.encounter.turns
    assert resumed.talk.encounter.state == talk.encounter.state
    assert resumed.talk.encounter.end == talk.encounter.end
    assert resumed.talk.sight == "learning"
    if talk.encounter.ending is None:
        move = any_move(talk.encounter, chance)
        assert resumed.talk.play(move)
        assert [record["type"] for record in records(store, talk.name)].count("turn") == len(talk.encounter.turns) + 1
        resumed.talk.close()
        again = resume(store, talk.name, scene)
        assert isinstance(again, Resumed)
        assert again.talk.encounter.state == resumed.talk.encounter.state


def test_a_record_that_replay_does_not_meet_is_believed() -> None:
    """The record is what happened; the arithmetic of this machine is not."""
    files = FakeFiles()
    store = open_store(files)
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    talk.play(Chosen("start.1"))
    talk._records[-1]["state"]["meters"] = [1, 2, 3]
    talk._journal.close()
    store.files.remove(store.path_of(talk.name))
    rewritten = Journal(files, store.path_of(talk.name))
    for record in talk._records:
        assert rewritten.append(record)
    rewritten.close()
    resumed = resume(store, talk.name)
    assert isinstance(resumed, Resumed)
    meters = resumed.talk.encounter.state.meters
    assert (meters.patience, meters.trust, meters.resolution) == (1, 2, 3)


def unfinished_talk(files: FakeFiles) -> tuple[LearnerStore, Talk]:
    store = open_store(files)
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    talk.play(Chosen("start.1"))
    talk.close()
    return store, talk


def test_a_place_that_is_gone_offers_to_restart() -> None:
    store, talk = unfinished_talk(FakeFiles())
    assert talk.encounter.state.beat == "next"
    before = records(store, talk.name)
    for scenes, personas, reason in (
        ({SCENE.id: changed(SCENE, ["next"])}, PERSONAS, "the place where this talk stood is gone"),
        ({}, PERSONAS, "The scene of this talk is no longer there"),
        (SCENES, {}, "The customer of this talk is no longer there"),
    ):
        result = Talk.resume(store, talk.name, scenes, personas)
        assert isinstance(result, Restart)
        assert reason in result.reason
        assert (result.save.scene, result.save.persona, result.save.seed) == (SCENE.id, PERSONA.id, 5)
    assert records(store, talk.name) == before
    store.leave(talk.name)
    assert Talk.unfinished(store) == ()


def test_older_rules_are_shown_from_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    files = FakeFiles()
    store, talk = unfinished_talk(files)
    done = Talk.start(store, SCENE, PERSONA, 6, "exam")
    play_out(done)
    done.close()
    monkeypatch.setattr("game.store.talk.RULES_VERSION", RULES_VERSION + 1)
    monkeypatch.setattr("game.store.talk.begin", lambda *_: pytest.fail("computed again"))
    result = resume(store, talk.name)
    assert isinstance(result, Restart)
    assert "rules" in result.reason
    shown = store.read(done.name)
    assert shown is not None
    assert shown.end is not None
    assert shown.end["ending"] == "resolved"
    assert store.history()[0].rating == shown.end["rating"]


def test_a_damaged_save_offers_to_restart_and_is_left_alone() -> None:
    files = FakeFiles()
    store, talk = unfinished_talk(files)
    path = store.path_of(talk.name)
    spoiled = files.read(path).replace(b'"type":"turn"', b'"type":"tur_"', 1)
    handle = files.append(path)
    handle.cut(0)
    handle.write(spoiled)
    handle.close()
    result = resume(store, talk.name)
    assert isinstance(result, Restart)
    assert "damaged" in result.reason
    assert files.read(path) == spoiled


def test_a_save_that_another_game_has_open_is_refused() -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    with pytest.raises(SaveError, match="another game"):
        resume(store, talk.name)
    with pytest.raises(SaveError, match="no save"):
        resume(store, "nothing")


@pytest.mark.parametrize("kept", range(1, 7))
def test_a_talk_cut_off_after_any_record_is_gone_on_with(kept: int) -> None:
    """Also between `begin` and the opening, and between the last turn and the end."""
    files = FakeFiles()
    store = open_store(files)
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    play_out(talk)
    talk.close()
    store.close()
    for path in (store.path_of(talk.name), store.folder / "history.jsonl"):
        whole = files.read(path)
        handle = files.append(path)
        handle.cut(len(b"".join(whole.splitlines(keepends=True)[:kept])) if path.name != "history.jsonl" or kept == 6 else 0)
        handle.close()
    store = open_store(files)
    assert [save.name for save in Talk.unfinished(store)] == ([talk.name] if kept < 6 else [])
    resumed = resume(store, talk.name)
    assert isinstance(resumed, Resumed)
    for turn in talk.encounter.turns[max(1, kept - 1) :]:
        assert turn.move is not None
        resumed.talk.play(turn.move)
    assert resumed.talk.encounter == talk.encounter
    assert [record["type"] for record in records(store, talk.name)] == ["begin", "turn", "turn", "turn", "turn", "end"]
    assert [done.save for done in store.history()] == [talk.name]


def test_try_again_from_a_turn_is_a_save_of_its_own() -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    play_out(talk)
    parent = records(store, talk.name)
    again = talk.start_from(2)
    assert again.name != talk.name
    assert again.attempt is not None
    assert (again.attempt.of, again.attempt.turn, again.sight) == (talk.name, 2, "exam")
    assert again.encounter.turns == talk.encounter.turns[:2]
    again.play(Chosen("next.1"))
    again.close()
    resumed = resume(store, again.name)
    assert isinstance(resumed, Resumed)
    assert resumed.talk.encounter == again.encounter
    assert resumed.talk.attempt == again.attempt
    resumed.talk.play(Chosen("start.2"))
    assert records(store, talk.name) == parent
    assert [record.get("replayed", False) for record in records(store, again.name)] == [False, True, True, False, False]


@pytest.mark.parametrize("turn", [0, -1, 4])
def test_try_again_from_nowhere_is_refused(turn: int) -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    play_out(talk)
    with pytest.raises(SaveError, match="no turn"):
        talk.start_from(turn)


def test_a_finished_save_can_be_branched_off_later() -> None:
    files = FakeFiles()
    store = open_store(files)
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    play_out(talk)
    talk.close()
    store.close()
    store = open_store(files)
    resumed = resume(store, talk.name)
    assert isinstance(resumed, Resumed)
    again = resumed.talk.start_from(3)
    again.play(Chosen("next.2"))
    assert sorted((done.again, done.turns) for done in store.history()) == [(False, 3), (True, 1)]


def test_an_edited_scene_is_not_branched_off() -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    talk.play(Chosen("start.1"))
    talk.play(TYPED)
    talk.close()
    beats = dict(SCENE.beats)
    beats["start"] = replace(beats["start"], replies=())
    resumed = resume(store, talk.name, replace(SCENE, hash="scene-2", beats=MappingProxyType(beats)))
    assert isinstance(resumed, Resumed)
    names = store.names()
    with pytest.raises(SaveError, match="cannot be replayed"):
        resumed.talk.start_from(2)
    assert store.names() == names


def test_hints_and_leaving_are_recorded() -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    talk.hint()
    assert talk.save.hints == 1
    assert [save.name for save in Talk.unfinished(store)] == [talk.name]
    talk.leave()
    assert Talk.unfinished(store) == ()
    assert store.history() == ()


def test_a_full_disk_plays_on_says_so_once_and_writes_everything_later() -> None:
    files = FakeFiles()
    told: list[str] = []
    store = open_store(files, told)
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    files.fault = lambda operation, _path: OSError(errno.ENOSPC, "full") if operation == "write" else None
    play_out(talk)
    assert talk.trouble == "the disk is full"
    assert told == ["the disk is full"]
    assert [done.ending for done in store.history()] == ["resolved"]
    assert not talk.close()
    files.fault = lambda _operation, _path: None
    assert talk.close()
    assert store.close()
    after = open_store(files.crash(random.Random(3)))
    assert [record["type"] for record in records(after, talk.name)] == ["begin", "turn", "turn", "turn", "turn", "end"]
    assert [done.ending for done in after.history()] == ["resolved"]


def test_where_nothing_can_be_written_a_whole_talk_can_be_played_and_tried_again() -> None:
    files = FakeFiles()
    files.fault = lambda operation, _path: PermissionError(errno.EACCES, "no") if operation in ("folder", "open") else None
    told: list[str] = []
    store = open_store(files, told)
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    play_out(talk)
    again = talk.start_from(2)
    again.play(Chosen("next.2"))
    assert len(store.history()) == 2
    assert set(told) == {"the folder for saves may not be written to"}
    assert files.nodes.keys() == {Path("/")}


@given(st.integers(0, 150), st.integers(0))
def test_power_cut_at_any_operation_of_play(stop_at: int, seed: int) -> None:
    """Nothing that `play` returned is lost, and the next start goes on."""
    chance = random.Random(seed)
    files = FakeFiles(stop_at)
    name, turns = None, 0
    try:
        store = open_store(files)
        while True:
            talk = Talk.start(store, SCENE, PERSONA, chance.randrange(1000), "exam")
            name, turns = talk.name, 1
            while talk.encounter.ending is None:
                talk.play(any_move(talk.encounter, chance))
                turns += 1
            talk.close()
    except Crash:
        pass
    files = files.crash(chance)
    with open_store(files) as store:
        if name is not None:
            saved = [record for record in records(store, name) if record["type"] == "turn"]
            assert len(saved) >= turns
        for save in Talk.unfinished(store):
            resumed = resume(store, save.name)
            assert isinstance(resumed, Resumed)
            if resumed.talk.encounter.ending is None:
                resumed.talk.play(TYPED)
            assert resumed.talk.trouble is None
            resumed.talk.close()
        assert {done.save for done in store.history()} | {save.name for save in Talk.unfinished(store)} >= {name} - {None}


def test_errors_and_reprs_never_hold_the_learners_words() -> None:
    store = open_store(FakeFiles())
    talk = Talk.start(store, SCENE, PERSONA, 5, "exam")
    secret = "my own secret words"
    talk.play(Typed(secret, Reading(understood=False)))
    assert secret in json.dumps(talk.save.turns[-1]["turn"])
    assert secret not in repr(talk.save)
    assert secret not in repr(talk)
    assert secret not in repr(store)
    with pytest.raises(SaveError) as caught:
        resume(store, talk.name)
    assert secret not in repr(caught.value)

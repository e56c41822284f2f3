"""Learners: names, settings, history, and two games on one learner."""

import contextlib
import errno
import json
import random
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from game.errors import SaveError
from game.store.history import Finished, finished_from, finished_of, progress
from game.store.journal import Journal, Record, line_of
from game.store.learner import Learner, LearnerBusy
from game.store.learners import DEFAULT_NAME, Learners
from game.store.saves import save_of
from game.store.settings import Settings, settings_from
from game.text import is_unsafe
from tests.store.fake_files import Crash, FakeFiles

SAVES = Path("/saves")


def clock() -> datetime:
    return datetime(2025, 3, 1, 9, 30, tzinfo=UTC)


def learners(files: FakeFiles, tell: Callable[[str], None] | None = None) -> Learners:
    return Learners(SAVES, files=files, now=clock, tell=tell)


def test_the_first_start_makes_a_learner_silently_and_the_second_finds_them() -> None:
    files = FakeFiles()
    first = learners(files).pick()
    assert first.name == DEFAULT_NAME
    assert learners(files).pick() == first
    ada = learners(files).pick("Ada")
    assert learners(files).pick("ADA ") == ada
    assert [one.name for one in learners(files).all()] == [DEFAULT_NAME, "Ada"]
    assert learners(files).pick() == first


@given(st.text(max_size=200))
@example("../../etc/passwd")
@example("[ @click=app.quit]x[/]")
@example("[/")
@example("\x1b]0;x\x07\u202eevil")
@example("x" * 10_240)
@example("CON")
@example('{"id": 1}\n')
def test_hostile_names_are_harmless(name: str) -> None:
    files = FakeFiles()
    try:
        made = learners(files).create(name)
    except SaveError:
        return
    assert 1 <= len(made.name) <= 60
    assert "\n" not in made.name
    assert not any(is_unsafe(character) for character in made.name)
    assert learners(files).all() == (made,)
    assert learners(files).find(name) == made
    assert learners(files).open(made).folder.parent == SAVES
    assert set(files.names(SAVES)) == {"learners.json", "learners.lock", made.id}


@pytest.mark.parametrize("name", ["", "   ", "\x00\x1b", "\u202e"])
def test_a_name_that_nobody_can_see_is_refused(name: str) -> None:
    with pytest.raises(SaveError, match="at least one letter"):
        learners(FakeFiles()).create(name)


def test_a_name_is_taken_whatever_its_capitals() -> None:
    files = FakeFiles()
    all_of_them = learners(files)
    strasse = all_of_them.create("Straße")
    other = all_of_them.create("Other")
    with pytest.raises(SaveError, match="already") as caught:
        all_of_them.create("STRASSE")
    assert "strasse" not in str(caught.value).casefold()
    with pytest.raises(SaveError, match="already"):
        all_of_them.rename(other, "strasse")
    assert all_of_them.rename(strasse, "STRASSE").name == "STRASSE"
    with pytest.raises(SaveError, match="no such learner"):
        all_of_them.rename(learners(FakeFiles()).create("Gone"), "New")


def test_deleting_leaves_nothing_of_the_learner() -> None:
    files = FakeFiles()
    all_of_them = learners(files)
    ada, bo = all_of_them.create("Ada"), all_of_them.create("Bo")
    with all_of_them.open(ada) as store:
        store.save_settings(Settings(sight="exam"))
        Journal(files, store.path_of("one")).append({"type": "begin"})
        with pytest.raises(LearnerBusy):
            all_of_them.delete(ada)
    all_of_them.delete(ada)
    assert all_of_them.all() == (bo,)
    assert not [path for path in files.nodes if ada.id in str(path)]
    assert b"Ada" not in files.read(SAVES / "learners.json")


@given(st.integers(0, 40), st.integers(0))
def test_power_cut_while_the_index_changes_keeps_every_learner_that_was_made(stop_at: int, seed: int) -> None:
    files = FakeFiles(stop_at)
    made: list[Learner] = []
    with contextlib.suppress(Crash):
        made.extend(learners(files).create(name) for name in ("Ada", "Bo", "Cy"))
    after = files.crash(random.Random(seed))
    assert list(learners(after).all())[: len(made)] == made
    learners(after).create("Next")


def test_a_full_disk_keeps_the_learner_for_this_game_and_writes_them_later() -> None:
    files = FakeFiles()
    told: list[str] = []
    all_of_them = learners(files, told.append)
    files.fault = lambda operation, _path: OSError(errno.ENOSPC, "full") if operation in ("write", "folder") else None
    ada = all_of_them.pick("Ada")
    assert all_of_them.find("ada") == ada
    assert all_of_them.rename(ada, "Ada B").name == "Ada B"
    with all_of_them.open(ada) as store:
        assert not store.save_settings(Settings(sight="working"))
        assert store.settings().sight == "working"
    assert set(told) == {"the disk is full"}
    assert learners(files).all() == ()
    files.fault = lambda _operation, _path: None
    with all_of_them.open(ada):
        assert [one.name for one in learners(files).all()] == ["Ada B"]


def test_an_index_that_cannot_be_read_is_not_written_over() -> None:
    files = FakeFiles()
    learners(files).create("Ada")
    before = files.read(SAVES / "learners.json")
    files.fault = lambda operation, path: (
        PermissionError(errno.EACCES, "no") if (operation, path.name) == ("read", "learners.json") else None
    )
    assert learners(files).pick().name == DEFAULT_NAME
    files.fault = lambda _operation, _path: None
    assert files.read(SAVES / "learners.json") == before


def test_a_lost_index_does_not_lose_the_learners() -> None:
    files = FakeFiles()
    ada = learners(files).create("Ada")
    with learners(files).open(ada) as store:
        store.save_settings(Settings(still=True))
    handle = files.append(SAVES / "learners.json")
    handle.cut(7)
    handle.close()
    found = learners(files).all()
    assert [(one.id, one.name) for one in found] == [(ada.id, "Learner 1")]
    assert learners(files).rename(found[0], "Ada").id == ada.id
    assert learners(files).look(ada).settings().still
    assert [name for name in files.names(SAVES) if name.endswith(".damaged")] == ["learners-20250301T093000.damaged"]


def test_a_newer_index_is_refused_untouched() -> None:
    files = FakeFiles()
    files.make_folder(SAVES)
    newer = json.dumps({"format": 2, "learners": "otherwise"}).encode()
    handle = files.append(SAVES / "learners.json")
    handle.write(newer)
    handle.close()
    for use in (lambda: learners(files).all(), lambda: learners(files).create("Ada"), lambda: learners(files).pick()):
        with pytest.raises(SaveError, match="newer version"):
            use()
    assert files.read(SAVES / "learners.json") == newer


def test_an_index_that_leads_elsewhere_is_not_followed() -> None:
    files = FakeFiles()
    files.make_folder(SAVES)
    rows = [{"id": "../../etc", "name": "x"}, {"id": 5, "name": "x"}, None, {"id": "0" * 16, "name": "a\x1b[2Jb", "made": 3}]
    files.append(SAVES / "learners.json").write(json.dumps({"format": 1, "learners": rows}).encode())
    found = learners(files).all()
    assert [(one.id, one.name, one.made) for one in found] == [("0" * 16, "a\ufffd[2Jb", "")]


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", "a\\b", "a.b", "é", "a\n"])
def test_the_name_of_a_save_cannot_lead_elsewhere(name: str) -> None:
    all_of_them = learners(FakeFiles())
    with pytest.raises(SaveError, match="not the name"):
        all_of_them.look(all_of_them.pick()).path_of(name)


json_values = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=2), max_leaves=3)


@given(st.dictionaries(st.sampled_from(["sight", "typing_first", "theme", "still", "unknown"]), json_values))
def test_settings_take_what_fits(data: Record) -> None:
    found = settings_from(data)
    assert found.sight in ("learning", "working", "exam")
    assert isinstance(found.typing_first, bool)


def test_settings_keep_the_keys_of_a_newer_version() -> None:
    files = FakeFiles()
    ada = learners(files).create("Ada")
    with learners(files).open(ada) as store:
        files.append(store.folder / "settings.json").write(b'{"sight": "exam", "voices": 3}')
    files.nodes[store.folder / "settings.json"].locked = False  # type: ignore[union-attr]  # the file is there
    with learners(files).open(ada) as store:
        assert store.settings().sight == "exam"
        store.save_settings(Settings(sight="working", theme="dusk"))
    assert json.loads(files.read(store.folder / "settings.json")) | {"voices": 3, "sight": "working", "theme": "dusk"} == json.loads(
        files.read(store.folder / "settings.json")
    )


def test_two_games_on_one_learner() -> None:
    files = FakeFiles()
    ada, bo = learners(files).create("Ada"), learners(files).create("Bo")
    with learners(files).open(ada):
        with pytest.raises(LearnerBusy, match="since 2025-03-01T09:30:00Z") as caught:
            learners(files).open(ada)
        assert caught.value.process is not None
        assert caught.value.host
        assert "Ada" not in str(caught.value)
        learners(files).open(bo).close()
        assert learners(files).look(ada).history() == ()
    learners(files).open(ada).close()


def test_two_processes_on_one_learner(tmp_path: Path) -> None:
    """The second is told whose game it is; when the first is killed the learner is free."""
    ada = Learners(tmp_path).create("Ada")
    program = (
        "import sys, time, pathlib; from game.store.learners import Learners; all = Learners(pathlib.Path(sys.argv[1]));"
        "store = all.open(all.find('ada')); print('open', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(LearnerBusy) as caught:
            Learners(tmp_path).open(ada)
        assert caught.value.process == other.pid
        other.kill()
        other.wait()
    Learners(tmp_path).open(ada).close()


def test_two_processes_make_learners_at_once_and_none_is_lost(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from game.store.learners import Learners;"
        "[Learners(pathlib.Path(sys.argv[1])).create(sys.argv[2] + str(number)) for number in range(10)]"
    )
    others = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path), name]) for name in "ab"]
    assert [other.wait() for other in others] == [0, 0]
    assert {one.name for one in Learners(tmp_path).all()} == {f"{name}{number}" for name in "ab" for number in range(10)}


# History


def begin(**more: object) -> Record:
    texts = ("scene_hash", "scene_title", "persona", "persona_hash", "persona_name", "sight", "game", "started")
    return {"type": "begin", "format": 1, "rules": 1, "scene": "pack:coat", "seed": 5, **dict.fromkeys(texts, "x"), **more}


def turn(kind: str, text: str, techniques: tuple[str, ...], missteps: tuple[str, ...] = (), **more: object) -> Record:
    read = {"techniques": [{"id": id} for id in techniques], "missteps": [{"id": id} for id in missteps]}
    return {"type": "turn", "move": {"kind": kind, "text": text}, "turn": {"read": read}, "state": {}, **more}


def end(rating: float = 71.0) -> Record:
    return {"type": "end", "ending": "resolved", "rating": rating, "when": "2025-03-01T09:40:00Z"}


PLAYED = [
    begin(),
    {"type": "turn", "move": None, "turn": {}, "state": {}},
    turn("typed", "So it failed twice.", ("paraphrase", "open-question")),
    turn("chosen", "", ("paraphrase",), ("dismisses",)),
    turn("chosen", "typed as written", ("paraphrase",)),
    {"type": "hint"},
    end(),
]


def test_a_finished_encounter_in_short() -> None:
    save = save_of("one", PLAYED)
    assert save is not None
    finished = finished_of(save)
    assert finished is not None
    assert (finished.rating, finished.ending, finished.turns, finished.hints, finished.again) == (71.0, "resolved", 3, 1, False)
    assert finished.unaided == {"open-question": 1, "paraphrase": 2}
    assert finished.picked == {"dismisses": 1, "paraphrase": 1}
    assert finished_from(json.loads(json.dumps(finished.json()))) == finished
    listening = next(skill for skill in progress([finished, finished]).skills if skill.skill == "active-listening")
    assert (listening.unaided, listening.picked) == (6, 2)
    assert progress([finished]).best == {"pack:coat": 71.0}


def test_replayed_turns_of_another_try_do_not_count_twice() -> None:
    save = save_of(
        "two", [begin(attempt={"of": "one", "turn": 2}), {**PLAYED[1], "replayed": True}, {**PLAYED[2], "replayed": True}, PLAYED[3], end()]
    )
    assert save is not None
    finished = finished_of(save)
    assert finished is not None
    assert (finished.turns, finished.again, finished.unaided) == (1, True, {})


@pytest.mark.parametrize(
    "records", [[], [{"type": "turn"}], [{"type": "begin"}], [begin(format="x")], [begin(seed=None)], [begin(format=0)]]
)
def test_a_save_without_a_sound_beginning_is_no_save(records: list[Record]) -> None:
    assert save_of("one", records) is None


@pytest.fixture
def played() -> FakeFiles:
    """One learner with a finished, an unfinished, a left and a newer encounter, and no history file."""
    files = FakeFiles()
    ada = learners(files).create("Ada")
    store = learners(files).look(ada)
    for name, records in {
        "20250101T000000-aa": PLAYED,
        "20250102T000000-bb": PLAYED[:3],
        "20250103T000000-cc": [*PLAYED[:3], {"type": "left"}],
        "20250104T000000-dd": [begin(format=99), {"type": "otherwise"}],
        "20250105T000000-ee": [],
    }.items():
        journal = Journal(files, store.path_of(name))
        for record in records:
            journal.append(record)
        journal.close()
    return files


def test_the_history_is_made_again_from_the_saves(played: FakeFiles) -> None:
    ada = learners(played).pick()
    looked = learners(played).look(ada).history()
    assert [one.save for one in looked] == ["20250101T000000-aa"]
    assert "history.jsonl" not in played.names(SAVES / ada.id)
    with learners(played).open(ada) as store:
        assert store.history() == looked
        assert [save.name for save in store.unfinished()] == ["20250102T000000-bb"]
        store.leave("20250102T000000-bb")
        assert store.unfinished() == ()
        assert store.progress().encounters == 1
    with learners(played).open(ada) as store:
        assert store.history() == looked
        assert store.unfinished() == ()


def test_a_damaged_history_is_set_aside_and_made_again(played: FakeFiles) -> None:
    ada = learners(played).pick()
    with learners(played).open(ada) as store:
        looked = store.history()
    handle = played.append(store.folder / "history.jsonl")
    handle.cut(0)
    handle.write(b"spoiled\n" + line_of(0, {"type": "finished"}))
    handle.close()
    with learners(played).open(ada) as store:
        assert store.history() == looked
    assert "history-20250301T093000.damaged" in played.names(store.folder)


def test_a_newer_save_is_refused_untouched(played: FakeFiles) -> None:
    ada = learners(played).pick()
    before = played.read(learners(played).look(ada).path_of("20250104T000000-dd"))
    with learners(played).open(ada) as store:
        with pytest.raises(SaveError, match="newer version of the game"):
            store.read("20250104T000000-dd")
        store.history()
    assert played.read(store.path_of("20250104T000000-dd")) == before


def _note(reads: list[Path], operation: str, path: Path) -> None:
    if operation == "read":
        reads.append(path)


def test_a_thousand_finished_encounters_are_read_quickly(played: FakeFiles) -> None:
    """The history alone is read, not the encounters."""
    ada = learners(played).pick()
    with learners(played).open(ada) as store:
        store.history()
        for number in range(1000):
            done = Finished(f"x{number}", "pack:coat", "p", 1, "exam", 1, "resolved", 50.0, "2025", 7, 0, False, {"paraphrase": 1})
            store._keep(done.save, done, done.json())
    reads: list[Path] = []
    played.fault = lambda operation, path: _note(reads, operation, path)
    assert learners(played).look(ada).progress().encounters == 1001
    assert len(reads) < 8


def test_names_and_history_load_without_the_engine() -> None:
    """The first screen needs them before numpy is there."""
    program = "import sys, game.store.learners; print([name for name in ('numpy', 'yaml', 'pydantic', 'textual') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip() == "[]"
